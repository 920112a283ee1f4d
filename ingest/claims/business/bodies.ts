import type { FactType } from '../../../src/model/ontology.js'
import type { DraftClaim, Span } from '../../doc.js'
import { quoteOf, sentenceOf, statusBefore, type ClaimContext } from '../claim-context.js'
import type { RuleName } from '../rule-names.js'

export const bodiesOf = ({ doc }: ClaimContext): Span[] => doc.names.filter((n) => n.label === 'Organization')

/** The body that a sentence speaks of before a position: its own subject, else the last one named (the subject carries on). */
export function subjectBefore(context: ClaimContext, at: number): Span | undefined {
  const { doc } = context
  const sentence = sentenceOf(doc, { start: at, end: at + 1 })
  const firms = bodiesOf(context).filter((b) => b.narrower !== 'Agency')
  return (
    firms.find((b) => b.start >= sentence.start && b.end <= at && !doc.posts.some((p) => p.body === b)) ??
    firms.filter((b) => b.end <= at && !b.pronoun && sentence.start - b.end < 90 && !doc.text.slice(b.end, at).includes('\n')).at(-1)
  )
}

/** A claim between two bodies, none where they are one or too far apart to be quoted. */
export function claimBetween(
  type: FactType,
  subject: Span,
  object: Span,
  { doc }: ClaimContext,
  verb: number,
  confidence: number,
  rule: RuleName,
  what?: string,
): DraftClaim[] {
  if (subject.name === object.name) return []
  const quote = quoteOf(doc, subject, object)
  if (!quote) return []
  return [
    {
      type,
      subject,
      object,
      quote,
      status: statusBefore(doc, sentenceOf(doc, { start: verb, end: verb + 1 }), verb),
      confidence,
      rule,
      ...(what ? { what } : {}),
    },
  ]
}
