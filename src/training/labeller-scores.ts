import { labelNames } from '../../ingest/labeller/label.js'
import type { Weights } from '../../ingest/labeller/decode.js'
import { labels } from '../../ingest/labeller/tags.js'
import { tokenize } from '../../ingest/tokens.js'
import { newTally, type Tally } from '../evaluation/tally.js'
import type { MarkedText } from './examples.js'

/** Exact spans, by label: what the labeller alone gives for these texts. */
export function scoreLabeller(texts: readonly MarkedText[], weights: Weights, minMargin = -Infinity): Record<string, Tally> {
  const tallies: Record<string, Tally> = Object.fromEntries(labels.map((label) => [label, newTally()]))
  for (const { text, names } of texts) {
    const key = (n: { start: number; end: number; label: string }) => `${n.start} ${n.end} ${n.label}`
    const wanted = new Set(names.map(key))
    for (const found of labelNames(text, tokenize(text), weights)) {
      if (found.margin < minMargin) continue
      tallies[found.label]![wanted.delete(key(found)) ? 'right' : 'extra']++
    }
    for (const name of names) if (wanted.has(key(name))) tallies[name.label]!.missed++
  }
  return tallies
}
