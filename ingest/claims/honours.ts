import { holds, type DraftClaim, type Span } from '../doc.js'
import { dateNear, inRange, listFrom, listTo, quoteOf, sentenceOf, statusBefore, type ClaimRule } from './claim-context.js'

const receiver = (s: Span): boolean => s.label !== 'Award' && s.label !== 'Event' && s.label !== 'Program'

/** 茌平、冠县荣获… · 该镇被…授予“…”称号 · 授予A、B…称号 · …5家单位入选，分别为A、B、C: who received what. */
export const honours: ClaimRule = {
  name: 'honours',
  find({ doc, recognised }) {
    const { text } = doc
    const claims: DraftClaim[] = []
    const things = [...doc.names, ...doc.phrases].filter(receiver)
    for (const { span: award, verb } of recognised.awards) {
      const sentence = sentenceOf(doc, award)
      const add = (subject: Span, confidence: number): void => {
        const quote = quoteOf(doc, subject, award)
        if (!quote || claims.some((c) => c.subject.name === subject.name && c.object === award)) return
        const date = dateNear(doc, { start: verb.start, end: verb.end })?.date
        const near = date && doc.dates.some((d) => d.date === date && d.end <= verb.start && verb.start - d.end < 30)
        claims.push({
          type: 'RECEIVED',
          subject,
          object: award,
          quote,
          status: statusBefore(doc, sentence, verb.start),
          confidence,
          rule: 'honours',
          ...(near ? { date } : {}),
        })
      }
      const listed = /分别(?:为|是)|(?:名单|单位|企业)(?:为|是|包括|：)/u.exec(text.slice(verb.end, sentence.end))
      if (listed && (verb.word === '表彰' || /入选|获评|上榜|荣获/u.test(text.slice(verb.end, verb.end + listed.index)))) {
        const at = verb.end + listed.index + listed[0].length
        const first = things.find((t) => t.start >= at && t.start - at <= 2)
        const list = first ? listFrom(doc, things, first) : []
        for (const t of list) add(t, 0.85)
        // 泰安市共6家单位成功入选，分别为…: they stand in the place whose they are
        const region = things
          .filter(
            (t) =>
              t.label === 'Place' &&
              t.start >= sentence.start &&
              t.end <= verb.end + listed.index &&
              (t.division || t.zone) &&
              /^(?:市|县|区)?(?:共|有|共有)?\d+[家个]/u.test(text.slice(t.end)),
          )
          .at(-1)
        for (const t of list) {
          const quote = region && quoteOf(doc, t, region)
          if (quote && t.label === 'Organization')
            claims.push({
              type: 'LOCATED_IN',
              subject: t,
              object: region,
              quote,
              status: 'reported',
              confidence: 0.75,
              rule: 'honours-region',
            })
        }
        continue
      }
      if (verb.word === '作为') {
        // 作为全国首批…示范区，开发区… · 作为国家级“小巨人”企业，该公司… · 拨付A公司国家级“小巨人”企业奖励
        const owner =
          things.filter((t) => t.end === award.start && !t.pronoun).at(-1) ??
          things.find((t) => t.start === award.end + 1 && text[award.end] === '，')
        if (owner && !(owner.pronoun && owner.narrower === 'Province')) add(owner, 0.72)
        continue
      }
      if (verb.word === '表彰') {
        const at = /成功入选|入选|上榜|获评|榜上有名/u.exec(text.slice(award.end, sentence.end + 60))
        // 评选出6家示范区，…。B入选省首批非遗工坊示范区: what is received there is another honour
        const selected =
          at && recognised.awards.some((o) => o.span !== award && o.span.start > award.end && o.span.start < award.end + at.index + 40)
            ? undefined
            : at
        const before =
          selected &&
          things
            .filter((t) => t.start >= award.end && t.end <= award.end + selected.index && award.end + selected.index - t.end <= 3)
            .at(-1)
        if (before) for (const t of listTo(doc, things, before)) add(t, 0.8)
        continue
      }
      if (/^授予$|^评为$|^认定为$|^命名为$/u.test(verb.word) && !/被/u.test(text.slice(sentence.start, verb.start + 4))) {
        const given = inRange(things, { start: verb.end, end: award.start })
        if (given.length) {
          for (const t of given) add(t, 0.78)
          continue
        }
      }
      // the subject before the verb, in its clause or before: not a person's post, not who gives it
      const giver = /[被由]([^，。；]{2,30}?)(?:授予|评为|认定为|命名为|确定为)/u.exec(text.slice(sentence.start, verb.end))
      const limit = giver ? sentence.start + giver.index : verb.start
      const candidates = things.filter(
        (t) =>
          t.start >= sentence.start &&
          t.end <= limit &&
          !/[与同向]$/u.test(text.slice(sentence.start, t.start)) && // 与北方理工大学开展合作，拥有…认证
          !doc.posts.some((p) => holds(p, t) && t !== p.person),
      )
      const clauseStart = text.lastIndexOf('，', limit - 1) + 1
      const inClause = candidates.filter((t) => t.start >= Math.max(clauseStart, sentence.start))
      // 茌平、冠县荣获: what stands right before the verb; 全省 before a rank receives nothing
      const close = inClause.filter((t) => limit - t.end <= 12 && !(t.pronoun && t.narrower === 'Province')).at(-1)
      // A公司牵头创建的B中心，成功入选…: what the clause before ends with
      const atComma = candidates.filter((t) => t.end === clauseStart - 1 && !t.pronoun).at(-1)
      const subject =
        close ??
        atComma ??
        inClause.find((t) => !/[的]/u.test(text.slice(t.end, t.end + 1)) && !(t.pronoun && t.narrower === 'Province')) ??
        candidates.find((t) => !(t.pronoun && t.narrower === 'Province') && !/[，]?(?:发布|公布|印发)/u.test(text.slice(t.end, t.end + 3)))
      if (subject) {
        for (const t of listTo(doc, things, subject)
          .concat(listFrom(doc, things, subject))
          .filter((t, i, all) => all.indexOf(t) === i && t.end <= limit))
          add(t, inClause.length ? 0.82 : 0.65)
      } else {
        // 该镇被授予…, 评选出的单位由省政府授予…: what is pointed at is not the body last named
        // 该项目…拥有…认证: the project last named
        const project =
          /^(?:该|此|本)(?:项目|工程)/u.test(text.slice(sentence.start)) &&
          things.filter((t) => t.label === 'Project' && t.end <= sentence.start).at(-1)
        if (project) add(project, 0.6)
        if (giver || /^(?:该|这|其)/u.test(text.slice(sentence.start))) continue
        const earlier = things
          .filter(
            (t) =>
              t.end <= sentence.start &&
              sentence.start - t.end < 120 &&
              (t.label === 'Organization' || t.label === 'Place') &&
              t.narrower !== 'Province',
          )
          .at(-1)
        if (earlier) add(earlier, 0.5)
      }
    }
    return claims
  },
}
