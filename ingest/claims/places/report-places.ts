import { holds, type DraftClaim, type Span } from '../../doc.js'
import { quoteOf, type ClaimContext } from '../claim-context.js'

const pronounNear = (names: readonly Span[], firm: Span): boolean =>
  names.some((n) => n.pronoun && n.label === 'Place' && n.division?.level !== 'province' && Math.abs(n.start - firm.start) < 60)

/** A firm that the report walks into (走进…生产车间) stands in the city that it is about, when no other place is said. */
export function reportPlaces({ doc, events }: ClaimContext): DraftClaim[] {
  const claims: DraftClaim[] = []
  const pronoun = doc.names.find((n) => n.pronoun && n.label === 'Place' && n.division?.level !== 'province')
  if (!pronoun) return claims
  for (const firm of doc.names.filter((n) => n.narrower === 'Enterprise' && !n.pronoun && /有限公司|集团/u.test(n.name))) {
    if (claims.some((c) => c.subject.name === firm.name)) continue
    const entered =
      /(?:走进|来到|在)[^，。]{0,8}$/u.test(doc.text.slice(Math.max(0, firm.start - 10), firm.start)) &&
      /^[^，。]{0,10}(?:车间|厂区|生产线|公司)/u.test(doc.text.slice(firm.end))
    // 海尔, 某集团 that the report's city deals with is of elsewhere as often: only whoever speaks right beside 我市, 本县
    const speaks = doc.posts.some((p) => p.body.name === firm.name) && pronounNear(doc.names, firm)
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
      claims.push({ type: 'LOCATED_IN', subject: firm, object: near, quote, status: 'reported', confidence: 0.35, rule: 'report-place' })
  }
  return claims
}
