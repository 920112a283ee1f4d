import { holds, type Doc, type DraftClaim, type Range, type Span } from '../doc.js'
import type { EventSpan } from '../resolve/events.js'
import { dateNear, inRange, quoteOf, sentenceOf, statusBefore, type ClaimContext, type ClaimRule } from './claim-context.js'

const seeing =
  /详细|仔细|实地|认真|逐一|深入|查看|察看|了解|调研|检查|视察|考察|走访|看望|慰问|督导|观摩|参观|拜访|访问|来到|走进|交谈|询问/u
const target = (s: Span): boolean => s.label === 'Organization' || s.label === 'Project' || s.label === 'Place'

/** The people of a tour, what they saw, where it went: INSPECTED to each body, project or place, ATTENDED and LOCATED_IN for the event. */
export const inspections: ClaimRule = {
  name: 'inspections',
  find(context) {
    const { doc, events } = context
    const { text } = doc
    const claims: DraftClaim[] = []
    const targets = [...doc.names, ...doc.phrases].filter(target)
    const tours = new Map<string, EventSpan>()
    for (const event of events.filter((e) => e.visitVerb)) {
      const sentence = sentenceOf(doc, event)
      const status = statusBefore(doc, sentence, event.subjects!.at(-1)!.end + 1)
      const date = event.attributes?.date
      const dated = date ? { date } : {}
      for (const person of event.subjects!) {
        tours.set(person.name, tours.get(person.name) ?? event)
        const quote = quoteOf(doc, person, event)
        const role = event.visitVerb === '会见' || event.visitVerb === '洽谈' ? 'attended' : 'inspected'
        if (quote)
          claims.push({ type: 'ATTENDED', subject: person, object: event, quote, status, confidence: 0.86, rule: 'visit', role, ...dated })
      }
      if (event.visitVerb === '会见') continue
      const reached = { start: event.objects!.start, end: clauseLimit(text, event.objects!.start, sentence.end) }
      const seen = inRange(targets, reached).filter(
        (t) => seeingClause(text, reached.start, t.start) && !doc.posts.some((p) => p.body === t || (t.label !== 'Project' && holds(p, t))),
      )
      for (const object of seen) {
        const quote = quoteOf(doc, event.subjects![0]!, object)
        if (!quote) continue
        // 考察了通辽2×35万千瓦热电项目: the place is part of the project's name
        if (object.label === 'Place' && (doc.phrases.some((q) => q.label === 'Project' && holds(q, object)) || namesMore(doc, object)))
          continue
        // 聊城市|东昌府区|某公司: only the narrowest of a chain was gone to
        if (object.label === 'Place' && seen.some((t) => t.label === 'Place' && t !== object && t.start === object.end)) continue
        if (object.label === 'Place' && (object.division || object.zone || object.narrower) && !object.pronoun)
          claims.push({ type: 'LOCATED_IN', subject: event, object, quote, status, confidence: 0.82, rule: 'visit-place' })
        if (event.visitVerb === '洽谈' || object.pronoun) continue
        // 勘察|百威项目|选址: the firm in a project's name was not looked at
        if (object.label === 'Organization' && doc.phrases.some((q) => q.label === 'Project' && q !== object && holds(q, object))) continue
        // 观摩了红原县邛溪镇的某园区, 到江孜县检查某示范区: the place is where it stands, not what was looked at
        if (object.label === 'Place' && narrowerSeen(text, object, seen)) continue
        for (const subject of share(text, event, object, seen))
          claims.push({
            type: 'INSPECTED',
            subject,
            object,
            quote,
            status,
            confidence: object.label === 'Place' ? 0.7 : 0.8,
            rule: 'visit',
            ...dated,
          })
      }
    }
    claims.push(...laterStops(context, tours, targets), ...tableRows(context))
    return claims
  },
}

/** 甲、乙、丙分别带队赴A县、B县、C县检查: each where his place in the list says; otherwise everybody everywhere. */
function share(text: string, event: EventSpan, object: Span, seen: readonly Span[]): readonly Span[] {
  const subjects = event.subjects!
  const stops = seen.filter((s) => s.label === object.label && !seen.some((t) => t !== s && t.label === 'Place' && t.start === s.end))
  const apart = /分别/u.test(text.slice(subjects.at(-1)!.end, event.objects!.start + 12))
  const at = stops.indexOf(object)
  return apart && subjects.length > 1 && stops.length === subjects.length && at >= 0 ? [subjects[at]!] : subjects
}

/** 聊城|汽车总站, 聊城|西站: the short name of a place right before a noun is the beginning of another name. */
const namesMore = (doc: Doc, place: Span): boolean =>
  !!place.division &&
  doc.text.slice(place.start, place.end) !== place.division.name &&
  !doc.names.some((n) => n.start === place.end) && // 长沙|华东重科 are two names
  !/^(?:调研|督导|走访|视察|考察|检查|巡查|观摩|参观|慰问|看望|指导|督查|座谈|洽谈)/u.test(doc.text.slice(place.end)) &&
  doc.tokens.some((t) => t.start === place.end && /^(?:n|x|f|s|a|b)/u.test(t.tag) && /^[\u4e00-\u9fff]/u.test(t.word))

/** …考察，与某公司商定…; …慰问，某公司为哨所捐…: a later clause counts only when they go on looking there. */
function seeingClause(text: string, start: number, at: number): boolean {
  const between = text.slice(start, at)
  const comma = between.lastIndexOf('，')
  if (comma < 0) return true
  const clause = between.slice(comma + 1)
  return (
    // 在某福利院与老人亲切交谈: still looking round
    /^在[^，。；]{2,24}?(?:与|同|和|向)?[^，。；]{0,10}(?:交谈|了解|询问|察看|查看|看望|慰问)/u.test(clause + text.slice(at, at + 40)) ||
    (/^(?:并|又|还|先后|随后|接着|之后|会前|会后|分别|实地|现场|详细|仔细|深入|认真|逐一|一行|突击|专程)*(?:到|来到|走进|前往|赴|赶到|查看|察看|看望|慰问|了解|考察|参观|观摩|走访|拜访|访问|视察|检查|调研|督导|督查|询问|观看|巡查|深入|就|对)/u.test(
      clause,
    ) &&
      !/听取/u.test(clause))
  )
}

/** Something else that was seen stands right behind the place, in its clause. */
const narrowerSeen = (text: string, place: Span, seen: readonly Span[]): boolean =>
  seen.some(
    (t) =>
      t !== place &&
      (t.label !== 'Place' || (!t.division && !t.zone && !t.narrower)) &&
      t.start >= place.end &&
      t.start - place.end <= 14 &&
      /^(?:的|境内的)?(?:[^，。；、]{0,6})?，?(?:实地|现场|先后|分别){0,3}(?:调研|督导|走访|视察|考察|检查|查看|察看|观摩|参观|慰问|看望|拜访)?(?:了)?[^，。；、]{0,4}$/u.test(
        text.slice(place.end, t.start),
      ),
  )

/** Up to the clause in which the visitors begin to speak. */
function clauseLimit(text: string, start: number, end: number): number {
  const speaks = /[，。；][^，。；]{0,12}(?:强调|指出|要求|表示|希望|为他们|代表)|时(?:说|指出|强调|表示|要求)|[：:]/u.exec(
    text.slice(start, end),
  )
  return speaks ? start + speaks.index : end
}

/** 在松鹤医养中心，温岚详细了解… · 何川还来到南关敬老院: further stops of the same tour, in its later sentences. */
function laterStops({ doc }: ClaimContext, tours: ReadonlyMap<string, EventSpan>, targets: readonly Span[]): DraftClaim[] {
  const claims: DraftClaim[] = []
  for (const sentence of doc.sentences) {
    for (const [name, tour] of tours) {
      if (sentence.start < tour.end) continue
      const person = doc.names.find((n) => n.label === 'Person' && n.name === name && holds(sentence, n))
      if (!person) {
        claims.push(...subjectlessStops(doc, tour, sentence, targets))
        continue
      }
      const before = doc.text.slice(sentence.start, person.start)
      const after = doc.text.slice(person.end, sentence.end)
      const at = /^(?:在|来到|走进)([^，。]{2,60})，[^，。]{0,6}$/u.test(before) && seeing.test(after.slice(0, 24))
      const goes = /^(?:一行)?(?:还|又|先后|随后|并)?(?:来到|走进|到|前往|深入|考察了|视察了|查看了|察看了|参观了)/u.exec(after)
      const limit = goes
        ? person.end + (/[，。；]/u.exec(after.slice(goes[0].length))?.index ?? after.length) + goes[0].length
        : person.start
      const stops = goes
        ? inRange(targets, { start: person.end, end: limit })
        : at
          ? inRange(targets, { start: sentence.start, end: person.start })
          : []
      for (const object of stops.filter((s) => !s.pronoun)) {
        const quote = quoteOf(doc, person, object)
        const date = tour.attributes?.date
        if (quote)
          claims.push({
            type: 'INSPECTED',
            subject: person,
            object,
            quote,
            status: 'reported',
            confidence: 0.76,
            rule: 'tour-stop',
            ...(date ? { date } : {}),
          })
        // 何川到东阿县走访…何川还来到南关敬老院: the stops of a tour are where it went
        const where = doc.names
          .filter((n) => n.label === 'Place' && (n.division || n.zone) && !n.pronoun && n.start >= tour.start && n.end <= tour.end)
          .at(-1)
        const both = where && quoteOf(doc, where, object)
        if (both && object.label === 'Organization')
          claims.push({
            type: 'LOCATED_IN',
            subject: object,
            object: where,
            quote: both,
            status: 'reported',
            confidence: 0.65,
            rule: 'tour-place',
          })
      }
    }
  }
  return claims
}

/** 考察了A。并来到B，详细了解C项目: the sentence right after the tour's goes on without naming who. */
function subjectlessStops(doc: Doc, tour: EventSpan, sentence: Range, targets: readonly Span[]): DraftClaim[] {
  const text = doc.text.slice(sentence.start, sentence.end)
  const goes = /^(?:并|随后，?|之后，?|接着，?|其间，?)?(?:又|还|先后)?(?:来到|走进|前往|深入|考察了|视察了|查看了|察看了|参观了)/u.exec(
    text,
  )
  const subject = tour.subjects!.find((s) => s.end <= tour.end) ?? tour.subjects![0]!
  if (!goes || sentence.start - sentenceOf(doc, tour).end > 2) return []
  const limit = sentence.start + goes[0].length + (/[。；]|，听取/u.exec(text.slice(goes[0].length))?.index ?? text.length - goes[0].length)
  const date = tour.attributes?.date
  return inRange(targets, { start: sentence.start, end: limit })
    .filter((t) => !t.pronoun && !(t.label !== 'Project' && doc.phrases.some((q) => q.label === 'Project' && holds(q, t))))
    .flatMap((object): DraftClaim[] => {
      const quote = quoteOf(doc, subject, object)
      return quote
        ? [
            {
              type: 'INSPECTED',
              subject,
              object,
              quote,
              status: 'reported',
              confidence: 0.7,
              rule: 'tour-goes-on',
              ...(date ? { date } : {}),
            },
          ]
        : []
    })
}

/** A table's row (巡察组, tab, its objects), or “市委第一巡察组进驻…公司”: INSPECTED by a team. */
function tableRows({ doc }: ClaimContext): DraftClaim[] {
  const claims: DraftClaim[] = []
  const teams = doc.names.filter(
    (n) => n.label === 'Organization' && /(?:巡[察视]|督[导察查]|检查|考核|评估|工作)组$/u.test(doc.text.slice(n.start, n.end)),
  )
  for (const team of teams) {
    const lineEnd = doc.text.indexOf('\n', team.end)
    const line = { start: team.end, end: lineEnd < 0 ? doc.text.length : lineEnd }
    const rest = doc.text.slice(line.start, line.end)
    const row = /^[\t\s:：]+/u.test(rest)
    const enters = /^(?:对|进驻|负责巡察|巡察|将对|已进驻|到|负责)/u.test(rest)
    if (!row && !enters) continue
    for (const object of inRange(doc.names.filter(target), line).filter((o) => !o.pronoun && o !== team && !teams.includes(o))) {
      if (enters && !row && /[。]/u.test(doc.text.slice(team.end, object.start))) break
      if (
        object.label === 'Place' &&
        object.narrower === 'County' &&
        doc.names.some((n) => n.start === object.end && n.narrower === 'Township')
      )
        continue // 东昌府区|郑家镇: the town is inspected
      const quote = { start: team.start, end: Math.min(line.end, object.end + 60) }
      const date = dateNear(doc, team)
      claims.push({
        type: 'INSPECTED',
        subject: team,
        object,
        quote: row ? { start: quote.start, end: line.end } : (quoteOf(doc, team, object) ?? quote),
        status: 'reported',
        confidence: row ? 0.85 : 0.75,
        rule: row ? 'table-row' : 'team-visit',
        ...(date && enters ? { date: date.date } : {}),
      })
    }
  }
  return claims
}
