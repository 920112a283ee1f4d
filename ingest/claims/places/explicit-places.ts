import { type DraftClaim, type Span } from '../../doc.js'
import { quoteOf, sentenceOf, statusBefore, type ClaimContext } from '../claim-context.js'

const locatable = (s: Span): boolean => s.label === 'Organization' || s.label === 'Project'

export function explicitPlaces({ doc }: ClaimContext): DraftClaim[] {
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
