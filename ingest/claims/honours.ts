import { holds, type DraftClaim, type Span } from '../doc.js'
import { peopleOfList, receiversBefore } from './honour-receivers.js'
import { dateNear, inRange, listFrom, listTo, quoteOf, sentenceOf, statusBefore, type ClaimRule } from './claim-context.js'

const receiver = (s: Span): boolean => s.label !== 'Award' && s.label !== 'Event' && s.label !== 'Program'

/** 要成为“…”必须…, 正创建…, “…”的唯一服务商, 争创: wished for, or a word of quotes that is no honour. */
const noHonour = (text: string, award: Span, verb: number): boolean =>
  /(?:要|可|能|想|欲|才能|为|正(?:积极)?|争取|努力|申报|申请|创建|争创)$/u.test(text.slice(Math.max(0, verb - 4), verb)) ||
  /^(?:正|积极)?(?:创建|争创|申报)/u.test(text.slice(verb, verb + 4)) ||
  /^[”》]?的(?:唯一|指定|运营|合作|供应)/u.test(text.slice(award.end)) ||
  (/(?:专卖店|旗舰店|人造美女|形象人物|网店|供应商|使用权|经营权|代理权|许可证?|专利|标志)[”]?$/u.test(award.name) &&
    !/(?:优秀|合格|最佳|十佳|金牌|星级)/u.test(award.name)) ||
  /^(?:过|了|的|和|在|师从|\d{3}年)/u.test(award.name) ||
  // 被列为需进行整顿的企业, 重点污染企业名单: no honour
  /整顿|整改|污染|违规|违法|失信|黑名单|不合格|淘汰|落后产能|关停|欠税|被执行|限期|挂牌督办|问题/u.test(award.name)

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
        if (noHonour(text, award, verb.start)) return
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
      // 2003年诺贝尔经济学奖得主|恩格尔: who stands behind it, not who the sentence is about
      const winner = /^[”》]?(?:得主|获得者|获奖者)(?=[\u4e00-\u9fffA-Z])/u.exec(text.slice(award.end))
      if (winner) {
        const person = things.find((t) => t.label === 'Person' && t.start - award.end - winner[0].length <= 1 && t.start >= award.end)
        if (person) add(person, 0.8)
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
        const at = /成功入选|入选|上榜|获评|榜上有名|当选|双双当选|上台领奖/u.exec(text.slice(award.end, sentence.end + 60))
        // 评选出6家示范区，…。B入选省首批非遗工坊示范区: what is received there is another honour
        const selected =
          at && recognised.awards.some((o) => o.span !== award && o.span.start > award.end && o.span.start < award.end + at.index + 40)
            ? undefined
            : at
        const before =
          selected &&
          things
            .filter(
              (t) =>
                t.start >= award.end &&
                t.end <= award.end + selected.index &&
                award.end + selected.index - t.end <= 14 &&
                /^(?:等?[\u4e00-\u9fa5\d]{0,8}(?:单位|企业|人|村|家|名)?|双双|均|都)$/u.test(text.slice(t.end, award.end + selected.index)),
            )
            .at(-1)
        if (before)
          for (const t of before.label === 'Person'
            ? peopleOfList(
                doc,
                things.filter((x) => x.label === 'Person'),
                before,
              )
            : listTo(doc, things, before))
            add(t, 0.8)
        continue
      }
      if (/^授予$|^追授$|^评为$|^认定为$|^命名为$/u.test(verb.word) && !/被/u.test(text.slice(sentence.start, verb.start + 4))) {
        const given = inRange(things, { start: verb.end, end: award.start })
        for (const t of given) add(t, 0.78)
        // 授予他“荣誉市民”称号: the one told of; who gives it gets nothing
        const told =
          !given.length &&
          /^(?:了)?[他她]/u.test(text.slice(verb.end)) &&
          things.filter((t) => t.label === 'Person' && t.end <= verb.start && verb.start - t.end < 90).at(-1)
        if (told) add(told, 0.7)
        if (given.length || told || /^(?:他|她|其)/u.test(text.slice(verb.end))) continue
      }
      // 为“最美书房”颁发奖牌: whoever they are, the words do not name them
      if (/^(?:”)?(?:获得者|单位|企业|个人)?(?:颁发|授牌|颁奖)/u.test(text.slice(award.end)) && verb.start >= award.start - 2) continue
      if (verb.word === '颁发') {
        const to = /(?:给|为|向)(?:了)?([^，。；]{1,30}?)(?:等[^，。；]{0,8})?$/u.exec(text.slice(sentence.start, verb.start))
        const from = to ? sentence.start + to.index : verb.start
        const given = to ? inRange(things, { start: from, end: verb.start }) : []
        for (const t of given.filter((t) => !doc.posts.some((p) => holds(p, t) && t !== p.person))) add(t, 0.75)
        const told =
          to && /^[他她]$/u.test(to[1]!) && things.filter((t) => t.label === 'Person' && t.end <= from && from - t.end < 90).at(-1)
        if (told) add(told, 0.66)
        continue
      }
      // 某市已将江口醇确定为…, 把A列为…: it is given to what stands behind 将
      const made = /(?:将|把)([^，。；]{2,40})$/u.exec(text.slice(sentence.start, verb.start))
      if (made && /为$|^(?:列入|授予)/u.test(verb.word)) {
        for (const t of inRange(things, { start: verb.start - made[1]!.length, end: verb.start })) add(t, 0.72)
        continue
      }
      // the subject before the verb, in its clause or before: not a person's post, not who gives it
      const giver =
        /(?:[被由]([^，。；]{2,40}?)(?:授予|评为|认定|命名|指定|确定为|颁发|评定)|经([^，。；]{2,40}?)(?:批复|批准)|获([^，。；]{2,30}?)(?:授予|联合颁发|颁发))/u.exec(
          text.slice(sentence.start, verb.end),
        )
      const limit = giver ? sentence.start + giver.index : verb.start
      const found = receiversBefore(doc, things, { span: award, verb }, limit)
      if (found) for (const t of found.receivers) add(t, found.confidence)
      else if (!/[\u4e00-\u9fff]{4,}/u.test(text.slice(sentence.start, limit).replace(/^.*，/u, ''))) {
        // 该镇被授予…, 评选出的单位由省政府授予…: what is pointed at is not the body last named
        // 该项目…拥有…认证: the project last named
        const project =
          /^(?:该|此|本)(?:项目|工程)/u.test(text.slice(sentence.start)) &&
          things.filter((t) => t.label === 'Project' && t.end <= sentence.start).at(-1)
        if (project) add(project, 0.6)
        if (giver || /(?:^|[，。；])[^，。；]{0,6}(?:该|这|其)(?!次|项)/u.test(text.slice(sentence.start, verb.start))) continue
        const earlier = things
          .filter(
            (t) =>
              t.end <= sentence.start &&
              sentence.start - t.end < 120 &&
              (t.label === 'Organization' || t.label === 'Place') &&
              t.narrower !== 'Province' &&
              !doc.posts.some((p) => holds(p, t)),
          )
          .at(-1)
        if (
          earlier &&
          verb.start - sentence.start <= 10 &&
          !text.slice(earlier.end, sentence.start).includes('\n') &&
          !/大学|学院|博士|教授|出版社|《/u.test(text.slice(Math.max(0, earlier.start - 20), earlier.end + 20)) &&
          !/(?:先进个人|模范|工匠|标兵|能手|好人)[”"]?$/u.test(award.name)
        )
          add(earlier, 0.5)
      }
    }
    return claims
  },
}
