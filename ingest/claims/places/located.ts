import type { Doc, DraftClaim, Range, Span } from '../../doc.js'
import { quoteOf, sentenceOf, statusBefore } from '../claim-context.js'
import type { RuleName } from '../rule-names.js'

/** `verb`: where what says so begins; whether it is planned or denied is read before it, in the sentence of `said`, else of the thing. */
type AddLocated = (thing: Span, place: Span, confidence: number, rule: RuleName, verb: number, said?: Range) => void

/** Collects in `claims` where things are: each thing and place once, and nothing without a quote that holds both. */
export const locatedOnce =
  (doc: Doc, claims: DraftClaim[]): AddLocated =>
  (thing, place, confidence, rule, verb, said = thing) => {
    const quote = quoteOf(doc, thing, place)
    if (!quote || claims.some((c) => c.subject.name === thing.name && (c.object as Span).name === place.name)) return
    const status = statusBefore(doc, sentenceOf(doc, said), verb)
    claims.push({ type: 'LOCATED_IN', subject: thing, object: place, quote, status, confidence, rule })
  }
