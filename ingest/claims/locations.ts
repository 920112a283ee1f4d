import { holds, overlaps, type Doc, type DraftClaim, type Span } from '../doc.js'
import { placePrefix } from '../mentions/company-aliases.js'
import { gazetteer, isWithin, prefectureOf, type Division } from '../lexicon/divisions.js'
import { placeSpan } from '../mentions/divisions.js'
import { listFrom, quoteOf, sentenceOf, statusBefore, type ClaimContext, type ClaimRule } from './claim-context.js'

const locatable = (s: Span): boolean => s.label === 'Organization' || s.label === 'Project'

/** 位于博山区的山东恒元… · 项目位于/坐落于/落户… · …开工仪式在城南开发区朗科工业园举行. */
export const locations: ClaimRule = {
  name: 'locations',
  find(context) {
    const founded = foundedPlaces(context)
    const located = [...explicit(context), ...founded.filter((c) => c.rule === 'at-place')]
    return [
      ...chains(context),
      ...located,
      ...founded.filter((c) => c.rule !== 'at-place'),
      ...eventPlaces(context),
      ...projectPlaces(context, located),
      ...namedPlaces(context),
      ...articlePlaces(context),
    ]
  },
}

/** 保定市|涿州市, 怀仁市|金沙滩镇: a division right behind the one above it. */
function chains({ doc }: ClaimContext): DraftClaim[] {
  const places = doc.names.filter((n) => n.label === 'Place' && !n.pronoun && (n.division || n.narrower === 'Township'))
  return places.flatMap((inner): DraftClaim[] => {
    const outer = places.find((p) => p.end === inner.start && p.division)
    const quote = outer && quoteOf(doc, outer, inner)
    return quote && (!inner.division || isWithin(inner.division, outer.division!))
      ? [{ type: 'PART_OF', subject: inner, object: outer, quote, status: 'reported', confidence: 0.95, rule: 'place-chain' }]
      : []
  })
}

function explicit({ doc }: ClaimContext): DraftClaim[] {
  const claims: DraftClaim[] = []
  const places = doc.names.filter((n) => n.label === 'Place')
  const things = [...doc.names, ...doc.phrases].filter(locatable)
  for (const match of doc.text.matchAll(/(位于|坐落于|坐落在|落户于?|地处|落地|选址于?|进驻|入驻)/gu)) {
    const end = match.index + match[0].length
    const sentence = sentenceOf(doc, { start: match.index, end })
    const at = places.filter((p) => p.start >= end && p.start - end <= 2)
    if (!at.length) continue
    let place = at[0]!
    // 荆州市|江陵县|熊河镇: the narrowest of a chain
    for (let next = places.find((p) => p.start === place.end); next; next = places.find((p) => p.start === place.end)) place = next
    const after = things.find(
      (t) => t.start >= place.end && t.start - place.end <= 12 && /^[^，。；]*?的[^，。；]{0,6}$/u.test(doc.text.slice(place.end, t.start)),
    )
    const before = things
      .filter(
        (t) =>
          t.end <= match.index &&
          t.start >= sentence.start &&
          match.index - t.end <= 16 &&
          !/[。；]/u.test(doc.text.slice(t.end, match.index)),
      )
      .at(-1)
    const thing = after ?? before
    if (!thing || (place.pronoun && !place.division)) continue
    const quote = quoteOf(doc, thing, place)
    if (quote)
      claims.push({
        type: 'LOCATED_IN',
        subject: thing,
        object: place,
        quote,
        status: statusBefore(doc, sentence, match.index),
        confidence: 0.88,
        rule: 'located',
      })
  }
  return claims
}

/**
 * 在南芬区注册成立了全资子公司本溪龙新矿业有限公司 · 由和鑫集团在常州高新区投资设立 · 高唐|时风集团 ·
 * 无锡三大知名企业包括国美电器、宏图三胞: where a firm was set up or is at home.
 */
function foundedPlaces({ doc }: ClaimContext): DraftClaim[] {
  const { text } = doc
  const claims: DraftClaim[] = []
  const places = doc.names.filter((n) => n.label === 'Place' && !n.pronoun)
  const firms = doc.names.filter((n) => n.label === 'Organization' && n.narrower !== 'Agency')
  const add = (firm: Span, place: Span, confidence: number, rule: string, verb: number): void => {
    const quote = quoteOf(doc, firm, place)
    if (!quote || claims.some((c) => c.subject.name === firm.name && (c.object as Span).name === place.name)) return
    claims.push({
      type: 'LOCATED_IN',
      subject: firm,
      object: place,
      quote,
      status: statusBefore(doc, sentenceOf(doc, firm), verb),
      confidence,
      rule,
    })
  }
  for (const match of text.matchAll(/(?:注册|投资|出资|合资|独资|合作){0,4}(?:设立|成立|兴建|创办|组建|兴办|注册)(?:了|的)?/gu)) {
    const place = places.filter((p) => p.end <= match.index && match.index - p.end <= 2).at(-1)
    if (!place || !/在[^，。；在]{0,12}$/u.test(text.slice(Math.max(0, place.start - 14), place.start))) continue
    const end = match.index + match[0].length
    const sentence = sentenceOf(doc, place)
    const made = firms.find(
      (f) => !f.pronoun && f.start >= end && f.start - end <= 14 && f.end <= sentence.end && !/[，。；]/u.test(text.slice(end, f.start)),
    )
    const passive = /由[^，。；]{2,30}$/u.exec(text.slice(sentence.start, place.start))
    const self =
      passive &&
      firms
        .filter(
          (f) =>
            f.start >= sentence.start &&
            f.end <= sentence.start + passive.index &&
            /^是?$/u.test(text.slice(f.end, sentence.start + passive.index)),
        )
        .at(-1)
    const firm = made && !match[0].endsWith('的') ? made : self
    if (firm) add(firm, place, 0.8, 'founded', match.index)
  }
  for (const firm of firms.filter((f) => f.narrower === 'Enterprise' && !f.pronoun && f.end - f.start >= 4)) {
    // 深圳格力 is a branch; a longer name is the firm's own
    // 前往株洲|华东重科, 高唐|时风集团: but not 与X市|Y集团签约 after a preposition of the place's own
    const place = places.find((p) => p.end === firm.start && p.division && p.division.level !== 'province')
    if (place) add(firm, place, 0.7, 'place-and-firm', firm.start)
  }
  for (const firm of firms.filter((f) => !f.pronoun)) {
    // 走进分宜县双林镇的江西分麻纺织有限公司 · 在博山化工园区，山东瑞丰公司的生产车间里
    const comma = text[firm.start - 1] === '，'
    const place = (comma || text[firm.start - 1] === '的') && places.find((p) => p.end === firm.start - 1)
    if (!place) continue
    let outer = place
    for (let above = places.find((p) => p.end === outer.start); above; above = places.find((p) => p.end === outer.start)) outer = above
    const before = text.slice(Math.max(0, outer.start - 6), outer.start)
    if (
      comma
        ? /在$/u.test(before) && /^[^，。；]{0,8}(?:车间|厂区|生产线|厂房|基地|展厅|大棚|园区)/u.test(text.slice(firm.end))
        : /(?:走进|来到|走访了?|在|参观了?|到|深入)$/u.test(before)
    )
      add(firm, place, 0.8, 'at-place', firm.start)
  }
  for (const match of text.matchAll(
    /(?:的)?(?:[一二三四五六七八九十两\d]{1,6}(?:大|家|个))?(?:知名|重点|骨干|龙头|本土|规模|重量级|优势|代表性){0,6}(?:企业|公司)(?:包括|包含|有|为|如|：)(?:了|：)?/gu,
  )) {
    const place = places.find((p) => p.end === match.index && p.division)
    const first = firms.find((f) => f.start === match.index + match[0].length)
    if (place && first) for (const firm of listFrom(doc, firms, first)) add(firm, place, 0.7, 'firms-of-place', match.index)
  }
  return claims
}

/** Where an event takes place: 在…举行, or the place that held it (阳江市…在灾区阳春市召开). */
function eventPlaces({ doc, events }: ClaimContext): DraftClaim[] {
  const claims: DraftClaim[] = []
  // 在长沙期间，汪锡安会见了…; 在阿拉善盟期间，何川一行考察了…
  for (const event of events.filter((e) => e.visitVerb)) {
    const sentence = sentenceOf(doc, event)
    const stay = /^(?:在)([^，。；]{2,14}?)(?:考察|调研|访问|学习|逗留|停留)?期间，/u.exec(doc.text.slice(sentence.start, event.start))
    const place =
      stay &&
      doc.names.find((n) => n.label === 'Place' && !n.pronoun && n.start === sentence.start + 1 && n.end <= sentence.start + stay[0].length)
    if (place)
      claims.push({
        type: 'LOCATED_IN',
        subject: event,
        object: place,
        quote: sentence,
        status: 'reported',
        confidence: 0.85,
        rule: 'stay',
      })
  }
  const places = doc.names.filter((n) => n.label === 'Place')
  const seen = new Set<string>()
  for (const event of events.filter((e) => !e.pronoun && !e.visitVerb && e.happens)) {
    const sentence = sentenceOf(doc, event)
    const found: { place: Span; confidence: number }[] = []
    const after =
      /^[^。；]{0,12}?在([^，。；]{2,40}?)(?:隆重|成功|正式|盛大|顺利|圆满)?(?:举行|召开|举办|开幕|开赛|启动|开班|拉开|落幕|闭幕|进行)/u.exec(
        doc.text.slice(event.end, sentence.end),
      )
    const before = /在([^，。；]{2,30}?)(?:隆重|成功|联合|组织)?(?:举行|召开|举办|参加|出席|开展)(?:了|的)?[^，。；]{0,14}$/u.exec(
      doc.text.slice(sentence.start, event.start),
    )
    for (const [match, base] of [
      [after, event.end],
      [before, sentence.start],
    ] as const) {
      if (!match) continue
      const start = base + match.index + match[0].indexOf(match[1]!)
      const inside = places.filter((p) => p.start >= start && p.end <= start + match[1]!.length && !p.pronoun)
      const narrowest = inside.at(-1)
      if (narrowest) found.push({ place: narrowest, confidence: 0.85 })
    }
    // …总决赛|茌平|开赛: 在 is lost
    const behind =
      !found.length &&
      places.find(
        (p) =>
          p.start >= event.end &&
          p.start - event.end <= 1 &&
          (p.division || p.zone) &&
          /^(?:隆重|成功|正式)?(?:举行|召开|举办|开幕|开赛|启动|开班|落幕|闭幕)/u.test(doc.text.slice(p.end)),
      )
    if (behind) found.push({ place: behind, confidence: 0.75 })
    if (!found.length) {
      const host = places
        .filter(
          (p) =>
            p.end <= event.start &&
            p.start >= sentence.start &&
            (p.division || p.zone) &&
            /^(?:日前|近日|今天|昨天|上午|下午|隆重|成功|联合|组织|再次|专门|首次)*(?:召开|举行|举办|组织召开|开展)[^，。]{0,10}$/u.test(
              doc.text.slice(p.end, event.start),
            ),
        )
        .at(-1)
      if (host) found.push({ place: host, confidence: 0.7 })
    }
    for (const { place, confidence } of found) {
      const key = `${event.name}|${place.name}`
      const quote = quoteOf(doc, event, place)
      if (!quote || seen.has(key)) continue
      seen.add(key)
      claims.push({
        type: 'LOCATED_IN',
        subject: event,
        object: place,
        quote,
        status: statusBefore(doc, sentence, Math.min(event.start, place.start)),
        confidence,
        rule: 'event-place',
      })
    }
  }
  return claims
}

/** The county, zone or city that an article speaks of most: where its projects are unless it says otherwise. */
function topicPlace(doc: Doc): Span | undefined {
  const counts = new Map<string, { span: Span; count: number }>()
  for (const n of doc.names.filter((s) => (regional(s) || s.division?.level === 'province') && !doc.posts.some((p) => holds(p, s)))) {
    const key = n.division?.code ?? n.zone!
    const entry = counts.get(key) ?? { span: n, count: 0 }
    entry.count += doc.draft.headline.includes(n.name.slice(0, 2)) ? 1.5 : 1
    counts.set(key, entry)
  }
  const ranked = [...counts.values()].sort((a, b) => b.count - a.count || a.span.start - b.span.start)
  const top = ranked.find((r) => regional(r.span))
  // 西藏交通运输工作会议在拉萨召开…西藏将…西藏将…: news of a whole province
  const province = ranked[0]
  if (province && province !== top && province.count >= 3 && province.count > 2 * (top?.count ?? 0)) return province.span
  // one mention in passing makes no topic, unless it is the division that the report is about
  return top && (top.count > 1 || top.span.division === doc.home.division) ? top.span : undefined
}

const nearestMention = (doc: Doc, place: Span, to: Span): Span =>
  doc.names
    .filter(
      (n) =>
        n.label === 'Place' &&
        (n === place || (n.division !== undefined && n.division === place.division) || (n.zone !== undefined && n.zone === place.zone)),
    )
    .sort((a, b) => Math.abs(a.start - to.start) - Math.abs(b.start - to.start))[0] ?? place

/** 浏阳河、国道318线 before a project are where it runs along, not where it is. */
const holdsProjects = (p: Span): boolean =>
  p.label === 'Place' && (!!p.division || !!p.zone || /(?:园|园区|区|城|村|镇|乡|基地|社区|街道|港|岛|山|里|片区|组团)$/u.test(p.name))

const regional = (p: Span): boolean => p.label === 'Place' && (!!p.zone || (!!p.division && p.division.level !== 'province'))

/** Where a project is: the place that its name begins with, that stands before it in its sentence, or that the report is about. */
function projectPlaces({ doc }: ClaimContext, located: readonly DraftClaim[]): DraftClaim[] {
  const claims: DraftClaim[] = []
  const done = new Set<string>()
  const topic = topicPlace(doc)
  for (const project of doc.phrases.filter((p) => p.label === 'Project')) {
    const sentence = sentenceOf(doc, project)
    if (done.has(project.name)) continue
    const inside = doc.names.filter((n) => regional(n) && overlaps(n, project) && n.start - project.start <= 2)
    const adjacent = doc.names.filter(
      (n) => holdsProjects(n) && !n.pronoun && n.end <= project.start && project.start - n.end <= 1 && n.start >= sentence.start,
    )
    const clauseStart = Math.max(doc.text.lastIndexOf('，', project.start - 1), doc.text.lastIndexOf('。', project.start - 1))
    // 在通辽经济技术开发区建设…项目, 莘县…谋划了…项目; 由鄂尔多斯市援建的 says who, not where
    const inClause = doc.names.filter(
      (n) =>
        holdsProjects(n) &&
        n.end <= project.start &&
        n.start >= sentence.start &&
        !doc.posts.some((p) => holds(p, n)) &&
        !/^(?:对口|援建|支援|投资|企业|客商|出资)/u.test(doc.text.slice(n.end)) &&
        (n.start > clauseStart || regional(n) || /在$/u.test(doc.text.slice(0, n.start))),
    )
    // 位于茌平区的A公司 … A公司B项目: a project stands where the report says that its firm does
    const maker = doc.names
      .filter(
        (n) =>
          n.narrower === 'Enterprise' &&
          n.start >= sentence.start &&
          n.end <= project.end &&
          (overlaps(n, project) || doc.text[n.end] === '的'),
      )
      .at(-1)
    const ofMaker = maker && located.find((c) => c.subject.name === maker.name && quoteOf(doc, project, c.object as Span))
    // 乌兰浩特|合展小学: a division at the head of a name that is a body's as well
    const whole = doc.names.some((n) => n.label === 'Organization' && n.start === project.start && n.end === project.end)
    const prefix = whole ? placePrefix(doc.text.slice(project.start, project.end)) : 0
    const headed = prefix ? divisionNamed(doc.text.slice(project.start, project.start + prefix), doc.home.division) : undefined
    const [place, confidence] = inside[0]
      ? ([inside[0], 0.85] as const)
      : headed && headed.level !== 'province'
        ? ([{ ...placeSpan({ start: project.start, end: project.start + prefix }, headed, 0.7), implied: true }, 0.75] as const)
        : ofMaker
          ? ([ofMaker.object as Span, 0.75] as const)
          : adjacent.at(-1)
            ? ([adjacent.at(-1)!, 0.82] as const)
            : inClause.at(-1)
              ? ([inClause.at(-1)!, 0.68] as const)
              : ([topic, 0.5] as const)
    if (!place) continue
    const quote = quoteOf(doc, project, nearestMention(doc, place, project))
    if (!quote) continue
    done.add(project.name)
    claims.push({ type: 'LOCATED_IN', subject: project, object: place, quote, status: 'reported', confidence, rule: 'project-place' })
  }
  return claims
}

/** 博山区中等职业教育学校: a division at the head of a body's name says where it is. Provinces say too little. */
function namedPlaces({ doc }: ClaimContext): DraftClaim[] {
  const claims: DraftClaim[] = []
  const done = new Set<string>()
  for (const body of doc.names.filter((n) => n.label === 'Organization' && !n.pronoun && n.narrower !== 'Agency' && n.source !== 'alias')) {
    const written = doc.text.slice(body.start, body.end)
    const length = placePrefix(written)
    if (!length || done.has(body.name)) continue
    const found = divisionNamed(written.slice(0, length), doc.home.division)
    if (!found || found.level === 'province' || found.level === 'township') continue
    // 沈阳铁路局 in news of 兴安盟: where a body from elsewhere has its seat, its name does not tell
    if (doc.home.division && prefectureOf(doc.home.division) !== prefectureOf(found)) continue
    const bracket = found
    done.add(body.name)
    const quote = quoteOf(doc, body)
    if (quote)
      claims.push({
        type: 'LOCATED_IN',
        subject: body,
        object: { ...placeSpan({ start: body.start, end: body.start + length }, bracket, 0.7), implied: true },
        quote,
        status: 'reported',
        confidence: 0.6,
        rule: 'named-place',
      })
  }
  return claims
}

/** The last division of a chain of names, nearest to home: 山东聊城 → 聊城市. */
function divisionNamed(text: string, home: Division | undefined): Division | undefined {
  let at = 0
  let found: Division | undefined
  while (at < text.length) {
    const next = gazetteer().at(text, at)[0]
    if (!next) break
    const fits = next.divisions.filter((d) => d.level !== 'township')
    const within = found
      ? fits.find((d) => isWithin(d, found!))
      : (fits.find((d) => home && (isWithin(d, home) || isWithin(home, d) || d.parent === home.parent)) ??
        (fits.length === 1 || fits[0]?.level === 'province' || fits[0]?.level === 'city' ? fits[0] : undefined))
    if (!within) break
    found = within
    at += next.name.length
  }
  return found
}

/** A firm that the report walks into (走进…生产车间) stands in the city that it is about, when no other place is said. */
function articlePlaces({ doc, events }: ClaimContext): DraftClaim[] {
  const claims: DraftClaim[] = []
  const pronoun = doc.names.find((n) => n.pronoun && n.label === 'Place' && n.division?.level !== 'province')
  if (!pronoun) return claims
  for (const firm of doc.names.filter((n) => n.narrower === 'Enterprise' && !n.pronoun && /有限公司|集团/u.test(n.name))) {
    if (claims.some((c) => c.subject.name === firm.name)) continue
    const entered =
      /(?:走进|来到|在)[^，。]{0,8}$/u.test(doc.text.slice(Math.max(0, firm.start - 10), firm.start)) &&
      /^[^，。]{0,10}(?:车间|厂区|生产线|公司)/u.test(doc.text.slice(firm.end))
    const speaks = doc.posts.some((p) => p.body.name === firm.name)
    if (!entered && !speaks) continue
    const near = doc.names
      // 全市工业经济会议 says where the meeting was, not the firm
      .filter(
        (n) =>
          n.pronoun &&
          n.label === 'Place' &&
          n.division &&
          n.division.level !== 'province' &&
          !events.some((e) => !e.visitVerb && holds(e, n)),
      )
      .sort((a, b) => Math.abs(a.start - firm.start) - Math.abs(b.start - firm.start))[0]
    const quote = near && quoteOf(doc, firm, near)
    if (quote)
      claims.push({ type: 'LOCATED_IN', subject: firm, object: near, quote, status: 'reported', confidence: 0.5, rule: 'report-place' })
  }
  return claims
}
