import { holds, type Doc, type DraftClaim, type Range, type Span } from '../../doc.js'
import type { EventSpan } from '../../resolve/events.js'
import { sentenceAt } from '../../sentences.js'
import { quoteOf, type ClaimContext } from '../claim-context.js'
import { attended } from './attended.js'

/**
 * An official who speaks in a report of a meeting speaks there where the words say so (在会上, 在致辞中, 作了汇报) or where
 * the report goes on about it: opened by the meeting, this very sentence or the next, nobody asked by a reporter.
 */
function atMeeting(doc: Doc, meeting: EventSpan, sentence: Range, speaks: string): boolean {
  if (/上|致辞|讲话|发言|汇报|说明|讲解|通报|解读|作了|要求|强调|希望/u.test(speaks)) return true
  const from = sentenceAt(doc.sentences, meeting.start)
  const to = sentenceAt(doc.sentences, sentence.start)
  const before = doc.text.slice(doc.sentences[Math.max(0, to - 1)]!.start, sentence.end)
  return from <= 1 && to - from <= 5 && !/采访|记者|回答|本报|说法|此前|曾|获悉|得知|也(?:表示|认为|指出)/u.test(before)
}

/** 张家林要求…: one who attended and speaks in a later sentence of the report spoke there. */
export function speakersLater(
  { doc, events }: ClaimContext,
  found: readonly DraftClaim[],
  people: readonly Span[],
  bylines: ReadonlySet<number>,
): DraftClaim[] {
  const claims: DraftClaim[] = []
  const main = events.find((e) => e.happens && !e.visitVerb && (e.narrower === 'Meeting' || e.attributes?.kind === 'ceremony'))
  const talks = events.filter((e) => e.visitVerb === '会见')
  for (const sentence of doc.sentences) {
    for (const person of people.filter((p) => holds(sentence, p) && !bylines.has(p.start))) {
      const speaks =
        /^(?:同志|教授|院士|博士|委员|代表|副?(?:主任|处长|科长|局长|部长|厅长))?(?:(?:在[^，。]{2,16}上)?(?:最后|还|则|也|在致辞中|在讲话中|在发言中)?(?:说|强调|指出|要求|表示|希望|提出|建议|认为|呼吁)|(?:首先|随后)?就[^，。；]{2,40}?(?:进行了|作了|做了)(?:说明|介绍|讲解|发言|汇报|通报|解读))/u.exec(
          doc.text.slice(person.end, sentence.end),
        )
      if (!speaks) continue
      // 郑昶委员建议…: a member speaks at the meeting of the members
      const member = /^(?:委员|代表)/u.test(speaks[0])
      const earlier = found.find(
        (c) =>
          c.subject.name === person.name &&
          c.object !== 'article' &&
          c.status !== 'denied' &&
          // 李明指出…。随后他主持装箱仪式: what is told of only later is not where he spoke
          (c.object.start < person.start || holds(sentence, c.object)) &&
          !/接受[^，。]{0,16}采访|告诉|记者(?:问|采访)/u.test(doc.text.slice(sentence.start, person.end + 12)),
      )
      const talk = talks.find((t) => t.subjects!.some((s) => s.name === person.name) && t.end <= person.start)
      const event =
        talk ??
        (earlier?.object as EventSpan | undefined) ??
        (main &&
        main.end < person.start &&
        (member ||
          (doc.posts.some((p) => p.person.name === person.name && p.body.narrower === 'Agency') &&
            atMeeting(doc, main, sentence, speaks[0])))
          ? main
          : undefined)
      if (!event || claims.some((c) => c.subject.name === person.name)) continue
      const at = { start: person.end, end: person.end + speaks[0].length }
      // the quote is the sentence that says so, with the sentence of the event when it stands near
      const quote = quoteOf(doc, person, at, event) ?? quoteOf(doc, person, at)
      const carries = quote && quote.start <= event.start && event.end <= quote.end
      if (!quote || (!carries && !earlier && !talk && event !== main)) continue
      const confidence = earlier || talk ? 0.8 : member ? 0.7 : 0.55
      claims.push(attended(person, event, quote, 'speaks-later', 'spoke', confidence, 'reported'))
    }
  }
  return claims
}
