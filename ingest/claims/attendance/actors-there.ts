import type { DraftClaim, Span } from '../../doc.js'
import { quoteOf, statusBefore, type ClaimContext } from '../claim-context.js'
import { attended } from './attended.js'
import { onlyList } from './roles.js'

/** 在X博览会上，A与B签约 · X座谈会上，A回忆起…: who acts right behind “at the event”. */
export function actorsThere(
  { doc, events }: ClaimContext,
  found: readonly DraftClaim[],
  people: readonly Span[],
  bylines: ReadonlySet<number>,
): DraftClaim[] {
  const claims: DraftClaim[] = []
  for (const event of events.filter((e) => e.happens && !e.visitVerb)) {
    const sentence = doc.sentences.find((s) => s.start <= event.start && event.end <= s.end)
    const at = sentence && /^(?:”|》)?(?:现场)?(?:上|中|期间)[，,]?/u.exec(doc.text.slice(event.end, sentence.end))
    if (!sentence || !at) continue
    let last = event.end + at[0].length
    for (const person of people.filter((p) => p.start >= last && p.end <= sentence.end && !bylines.has(p.start))) {
      if (person.start - last > 50 || !onlyList(doc, { start: last, end: person.start })) break
      last = person.end
      if ([...found, ...claims].some((c) => c.subject.name === person.name && c.object !== 'article' && c.object.name === event.name))
        continue
      const rest = doc.text.slice(person.end, sentence.end)
      if (/^(?:同志|教授|委员)?(?:曾|原|去世|透露说)/u.test(rest)) continue
      const quote = quoteOf(doc, person, event)
      const speaks =
        /^[^，。；]{0,16}?(?:说|表示|介绍|强调|指出|要求|致辞|讲话|发言|汇报|回忆|建议|宣读|作了?[^，。；]{0,10}(?:报告|讲话|发言|点评))/u.test(
          rest,
        )
      if (quote)
        claims.push(
          attended(person, event, quote, 'acts-there', speaks ? 'spoke' : 'attended', 0.75, statusBefore(doc, quote, event.start)),
        )
    }
  }
  return claims
}
