import type { DraftClaim, Span } from '../../doc.js'
import { quoteOf, sentenceOf, statusBefore, type ClaimContext } from '../claim-context.js'
import { projectReferences, referenceBefore, spanOfReference } from '../project-references.js'
import { narrowest } from '../../place-chain.js'
import { matchesIn } from '../../matches.js'

const verbs =
  /(?:沿线)?(?:途经|途径|经过|依次经过|穿越|贯穿|横跨|横贯|纵贯|跨越|涉及|覆盖|流经|连接|串联|惠及|途中经过)(?:了)?(?:[^，。；]{0,6}?的)?/gu

/** 该项目…途经临川区、崇仁县、吉安市永丰县等8个县区 · 横跨A、B两县的C工程: a road, a canal, a works lies in each that it runs through. */
export function alongPlaces({ doc }: ClaimContext): DraftClaim[] {
  const { text } = doc
  const claims: DraftClaim[] = []
  const places = doc.names.filter((n) => n.label === 'Place' && !n.pronoun && (!!n.division || !!n.zone || n.narrower === 'Township'))
  const references = projectReferences(doc)
  if (!references.length || !places.length) return claims
  for (const match of matchesIn(text, verbs)) {
    const end = match.index + match[0].length
    const first = places.find((p) => p.start === end)
    if (!first) continue
    const through: Span[] = []
    let at: Span | undefined = first
    while (at) {
      const inner: Span = narrowest(places, at)
      through.push(inner)
      const joint: string = /^(?:、|和|及|与|以及|至|，)/u.exec(text.slice(inner.end))?.[0] ?? ''
      at = joint ? places.find((p) => p.start === inner.end + joint.length) : undefined
    }
    // 连接|规划中的某高速 is no place that it lies in; 覆盖全省 neither
    const rest = text.slice(through.at(-1)!.end)
    const listed = through.length > 1 || /^(?:等|[两三四五六七八九十\d]+)/u.test(rest)
    if (!listed || /^(?:高速|铁路|公路|国道|机场)/u.test(rest)) continue
    const sentence = sentenceOf(doc, { start: match.index, end })
    const behind = references.find(
      (r) =>
        r.start >= through.at(-1)!.end &&
        r.start - through.at(-1)!.end <= 16 &&
        /^[^，。；]{0,14}的[^，。；]{0,8}$/u.test(text.slice(through.at(-1)!.end, r.start)),
    )
    const reference =
      behind ??
      references.find((r) => r.end <= match.index && r.start >= sentence.start && r.start - sentence.start <= 12) ??
      referenceBefore(doc, references, match.index, sentence.start)
    if (!reference) continue
    for (const place of through) {
      const quote = quoteOf(doc, reference, place)
      if (quote)
        claims.push({
          type: 'LOCATED_IN',
          subject: spanOfReference(reference),
          object: place,
          quote,
          status: statusBefore(doc, sentence, match.index),
          confidence: 0.8,
          rule: 'runs-through',
        })
    }
  }
  return claims
}
