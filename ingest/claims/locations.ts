import { holds, overlaps, type Doc, type DraftClaim, type Span } from '../doc.js'
import { placePrefix } from '../mentions/company-aliases.js'
import { gazetteer, isWithin, type Division } from '../lexicon/divisions.js'
import { placeSpan } from '../mentions/divisions.js'
import { quoteOf, sentenceOf, statusBefore, type ClaimContext, type ClaimRule } from './claim-context.js'

const locatable = (s: Span): boolean => s.label === 'Organization' || s.label === 'Project'

/** 位于茌平区的山东嘉元… · 项目位于/坐落于/落户… · …开工仪式在浒关开发区莱克工业园举行. */
export const locations: ClaimRule = {
  name: 'locations',
  find(context) {
    return [
      ...chains(context),
      ...explicit(context),
      ...eventPlaces(context),
      ...projectPlaces(context),
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

/** Where an event takes place: 在…举行, or the place that held it (阳江市…在灾区阳春市召开). */
function eventPlaces({ doc, events }: ClaimContext): DraftClaim[] {
  const claims: DraftClaim[] = []
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
    if (!found.length) {
      const host = places
        .filter(
          (p) =>
            p.end <= event.start &&
            p.start >= sentence.start &&
            (p.division || p.zone) &&
            /^(?:日前|近日|[^，。；]{0,4})?(?:召开|举行|举办|组织召开|开展)[^，。]{0,10}$/u.test(doc.text.slice(p.end, event.start)),
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
  for (const n of doc.names.filter((s) => regional(s) && !doc.posts.some((p) => holds(p, s)))) {
    const key = n.division?.code ?? n.zone!
    const entry = counts.get(key) ?? { span: n, count: 0 }
    entry.count += doc.draft.headline.includes(n.name.slice(0, 2)) ? 1.5 : 1
    counts.set(key, entry)
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || a.span.start - b.span.start)[0]?.span
}

const nearestMention = (doc: Doc, place: Span, to: Span): Span =>
  doc.names
    .filter(
      (n) =>
        n.label === 'Place' &&
        (n === place || (n.division !== undefined && n.division === place.division) || (n.zone !== undefined && n.zone === place.zone)),
    )
    .sort((a, b) => Math.abs(a.start - to.start) - Math.abs(b.start - to.start))[0] ?? place

const regional = (p: Span): boolean => p.label === 'Place' && (!!p.zone || (!!p.division && p.division.level !== 'province'))

/** Where a project is: the place that its name begins with, that stands before it in its sentence, or that the report is about. */
function projectPlaces({ doc }: ClaimContext): DraftClaim[] {
  const claims: DraftClaim[] = []
  const done = new Set<string>()
  const topic = topicPlace(doc)
  for (const project of doc.phrases.filter((p) => p.label === 'Project')) {
    const sentence = sentenceOf(doc, project)
    if (done.has(project.name)) continue
    const inside = doc.names.filter((n) => regional(n) && overlaps(n, project) && n.start - project.start <= 2)
    const adjacent = doc.names.filter(
      (n) => n.label === 'Place' && !n.pronoun && n.end <= project.start && project.start - n.end <= 1 && n.start >= sentence.start,
    )
    const clauseStart = Math.max(doc.text.lastIndexOf('，', project.start - 1), doc.text.lastIndexOf('。', project.start - 1))
    // 在乌兰浩特经济技术开发区建设…项目, 莘县…谋划了…项目; 由鄂尔多斯市援建的 says who, not where
    const inClause = doc.names.filter(
      (n) =>
        n.label === 'Place' &&
        n.end <= project.start &&
        n.start >= sentence.start &&
        !doc.posts.some((p) => holds(p, n)) &&
        !/^(?:对口|援建|支援|投资|企业|客商|出资)/u.test(doc.text.slice(n.end)) &&
        (n.start > clauseStart || regional(n) || /在$/u.test(doc.text.slice(0, n.start))),
    )
    const [place, confidence] = inside[0]
      ? ([inside[0], 0.85] as const)
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

/** 东昌府区中等职业教育学校: a division at the head of a body's name says where it is. Provinces say too little. */
function namedPlaces({ doc }: ClaimContext): DraftClaim[] {
  const claims: DraftClaim[] = []
  const done = new Set<string>()
  for (const body of doc.names.filter((n) => n.label === 'Organization' && !n.pronoun && n.narrower !== 'Agency' && n.source !== 'alias')) {
    const written = doc.text.slice(body.start, body.end)
    const length = placePrefix(written)
    if (!length || done.has(body.name)) continue
    const found = divisionNamed(written.slice(0, length), doc.home.division)
    if (!found || found.level === 'province' || found.level === 'township') continue
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
function articlePlaces({ doc }: ClaimContext): DraftClaim[] {
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
      .filter((n) => n.pronoun && n.label === 'Place' && n.division && n.division.level !== 'province')
      .sort((a, b) => Math.abs(a.start - firm.start) - Math.abs(b.start - firm.start))[0]!
    const quote = quoteOf(doc, firm, near)
    if (quote)
      claims.push({ type: 'LOCATED_IN', subject: firm, object: near, quote, status: 'reported', confidence: 0.5, rule: 'report-place' })
  }
  return claims
}
