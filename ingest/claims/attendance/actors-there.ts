import type { Doc, DraftClaim, Range, Span } from '../../doc.js'
import { quoteOf, statusBefore, type ClaimContext } from '../claim-context.js'
import { attended } from './attended.js'
import { onlyList } from './roles.js'

/** 投资大师|…, 国家信息中心信息资源部主任|…: what somebody is, in words that are no post here; nobody who does something before him. */
const isEpithet = (doc: Doc, range: Range): boolean =>
  /^[\u4e00-\u9fff·]{2,24}$/u.test(doc.text.slice(range.start, range.end)) &&
  !/记者|[在对向与和同被给由把将让请有是的了着为从就]|会见|表彰|纪念|举行|签|发布|展/u.test(doc.text.slice(range.start, range.end))

/** 在X博览会上，A与B签约 · X座谈会上，A回忆起…: who acts right behind “at the event”. */
export function actorsThere(
  { doc, events }: ClaimContext,
  found: readonly DraftClaim[],
  people: readonly Span[],
  bylines: ReadonlySet<number>,
): DraftClaim[] {
  const claims: DraftClaim[] = []
  for (const event of events.filter((e) => !e.visitVerb)) {
    const sentence = doc.sentences.find((s) => s.start <= event.start && event.end <= s.end)
    const at =
      sentence &&
      /^[”》]?(?:（[^（）]{1,24}）)?(?:活动|开幕式|闭幕式|比赛|会议|论坛)?”?(?:现场)?(?:上|中|期间)[，,]?/u.exec(
        doc.text.slice(event.end, sentence.end),
      )
    if (!sentence || !at) continue
    let last = event.end + at[0].length
    for (const person of people.filter((p) => p.start >= last && p.end <= sentence.end && !bylines.has(p.start))) {
      const gap = { start: last, end: person.start }
      if (person.start - last > 50 || (!onlyList(doc, gap) && !(last === event.end + at[0].length && isEpithet(doc, gap)))) break
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
