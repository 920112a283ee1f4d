import type { Span } from '../doc.js'
import type { Division } from '../lexicon/divisions.js'

/** A Party or state body of a division. */
export const body = (start: number, end: number, name: string, division: Division | undefined, confidence: number): Span => ({
  start,
  end,
  label: 'Organization',
  narrower: 'Agency',
  name,
  source: 'lexicon',
  confidence,
  base: division,
})
