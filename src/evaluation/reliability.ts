import type { ScoredFact } from './score.js'

/** Of the facts with a confidence of about this, how many are right. */
export interface ReliabilityBin {
  /** Inclusive; the last bin includes 1. */
  from: number
  to: number
  facts: number
  right: number
  /** Mean confidence of its facts. */
  said: number
  /** Share of them that are right. */
  shown: number
}

const edges = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 1]

export function reliability(facts: readonly ScoredFact[]): ReliabilityBin[] {
  return edges.slice(1).flatMap((to, i) => {
    const from = edges[i]!
    const held = facts.filter((f) => f.confidence >= from && (f.confidence < to || to === 1))
    if (!held.length) return []
    const right = held.filter((f) => f.right).length
    const said = held.reduce((sum, f) => sum + f.confidence, 0) / held.length
    return [{ from, to, facts: held.length, right, said, shown: right / held.length }]
  })
}

/** Expected calibration error: the mean distance between what is said and what is shown, weighed by facts. */
export function calibrationError(bins: readonly ReliabilityBin[]): number {
  const facts = bins.reduce((sum, b) => sum + b.facts, 0)
  return bins.reduce((sum, b) => sum + (b.facts / (facts || 1)) * Math.abs(b.said - b.shown), 0)
}
