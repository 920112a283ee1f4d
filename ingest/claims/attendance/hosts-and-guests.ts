import type { DraftClaim, Span } from '../../doc.js'
import { matchesIn } from '../../matches.js'
import { quoteOf, statusBefore, type ClaimContext } from '../claim-context.js'
import { attended } from './attended.js'
import { onlyList } from './roles.js'

/** 区委书记高远、区长汪军召开紧急会议: who calls a meeting presides. */
export function hostsWithoutVerb({ doc, events }: ClaimContext, people: readonly Span[]): DraftClaim[] {
  const claims: DraftClaim[] = []
  for (const event of events.filter((e) => !e.visitVerb && !e.pronoun)) {
    const sentence = doc.sentences.find((s) => s.start <= event.start && event.start < s.end)
    const call = /(?:主持)?召开(?:了)?[^，。；]{0,10}$/u.exec(doc.text.slice(sentence?.start ?? 0, event.start))
    if (!sentence || !call) continue
    const at = sentence.start + call.index
    // 总经理在近日召开的…会上表示: not who called it
    if (/召开的/u.test(call[0]) && /在[^，。；]{0,12}$/u.test(doc.text.slice(sentence.start, at))) continue
    const callers = people.filter((p) => p.start >= sentence.start && p.end <= at && onlyList(doc, { start: p.end, end: at }))
    for (const person of callers) {
      const quote = quoteOf(doc, person, event)
      if (quote) claims.push(attended(person, event, quote, 'calls-meeting', 'presided', 0.8, statusBefore(doc, sentence, at)))
    }
  }
  return claims
}
/** 参加座谈会的还有A、B · 出席仪式的领导有A、B: those named behind it were there. */
export function namedAsGuests({ doc, events }: ClaimContext, people: readonly Span[], bylines: ReadonlySet<number>): DraftClaim[] {
  const claims: DraftClaim[] = []
  for (const match of matchesIn(
    doc.text,
    /(?:出席|参加|列席|参与)(?:了|本次|此次|今天|当天|昨天)?([^，。；：]{0,24}?)的?(?:市|省|县|区|州|自治区)?(?:有关)?(?:领导|嘉宾|人员|代表|单位|专家)?(?:[和及、](?:领导|嘉宾|人员|代表|专家|学者|来宾))?(?:同志)?(?:还)?(?:有|为)[：:]?/gu,
  )) {
    const from = match.index + match[0].length
    const sentence = doc.sentences.find((s) => s.start <= match.index && match.index < s.end)
    if (!sentence) continue
    const first = people.find((p) => p.start >= from && p.end <= sentence.end && !bylines.has(p.start))
    if (!first || first.start - from > 40 || !onlyList(doc, { start: from, end: first.start })) continue
    const event =
      events.find((e) => e.happens && !e.visitVerb && e.start >= match.index && e.end <= from) ??
      events.filter((e) => e.happens && !e.visitVerb && e.end <= match.index).at(-1)
    if (!event) continue
    let last = from
    for (const person of people.filter((p) => p.start >= from && p.end <= sentence.end)) {
      if (!onlyList(doc, { start: last, end: person.start })) break
      last = person.end
      const quote = quoteOf(doc, person, event, match.index < from ? { start: match.index, end: from } : person)
      if (quote) claims.push(attended(person, event, quote, 'guests', 'attended', 0.85, statusBefore(doc, quote, match.index)))
    }
  }
  return claims
}
