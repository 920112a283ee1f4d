import type { Calibration } from '../../ingest/claims/calibration.js'
import { calibrated, logOdds } from '../../ingest/claims/calibration.js'
import type { ScoredFact } from './score.js'

/** A claim of a fact that was judged; `weight` shares one fact among its claims. */
interface Example {
  rule: string
  given: number
  right: boolean
  weight: number
}

const examplesOf = (facts: readonly ScoredFact[]): Example[] =>
  facts.flatMap(({ claims, right }) =>
    claims.map(({ rule, confidence }) => ({
      rule,
      given: logOdds(Math.min(0.99, Math.max(0.05, confidence))),
      right,
      weight: 1 / claims.length,
    })),
  )

/** How far a rule may go from the others on its own showing: three claims that all went one way move it by less than one. */
const offsetPenalty = 1
const slopePenalty = 1
const rounds = 400
const step = 0.5

/**
 * Logistic regression by gradient descent: intercept, slope (pulled towards 1, never below 0) and an offset a rule (pulled towards 0).
 * Deterministic; a few hundred facts take milliseconds.
 */
export function fitCalibration(facts: readonly ScoredFact[]): Calibration {
  const examples = examplesOf(facts)
  const total = examples.reduce((sum, e) => sum + e.weight, 0) || 1
  const weightOf = new Map<string, number>()
  for (const e of examples) weightOf.set(e.rule, (weightOf.get(e.rule) ?? 0) + e.weight)
  let [intercept, slope] = [0, 1]
  const offsets: Record<string, number> = Object.fromEntries([...weightOf.keys()].sort().map((rule) => [rule, 0]))
  for (let round = 0; round < rounds; round++) {
    let [byIntercept, bySlope] = [0, slopePenalty * (1 - slope)]
    const byRule = new Map<string, number>()
    for (const { rule, given, right, weight } of examples) {
      const error = weight * ((right ? 1 : 0) - 1 / (1 + Math.exp(-(intercept + slope * given + offsets[rule]!))))
      byIntercept += error
      bySlope += error * given
      byRule.set(rule, (byRule.get(rule) ?? 0) + error)
    }
    intercept += (step * byIntercept) / total
    slope = Math.max(0, slope + (step * bySlope) / (4 * total))
    for (const [rule, error] of byRule)
      offsets[rule]! += (step * (error - offsetPenalty * offsets[rule]!)) / (weightOf.get(rule)! + offsetPenalty)
  }
  const rounded = (x: number): number => Number(x.toFixed(3))
  return {
    intercept: rounded(intercept),
    slope: rounded(slope),
    offsets: Object.fromEntries(Object.entries(offsets).map(([rule, offset]) => [rule, rounded(offset)])),
  }
}

/** The same facts with the confidence that a calibration gives: the surest of a fact's claims speaks for it. */
export const recalibrate = (facts: readonly ScoredFact[], calibration: Calibration): ScoredFact[] =>
  facts.map((fact) => ({
    ...fact,
    confidence: Math.max(...fact.claims.map(({ rule, confidence }) => calibrated(rule, confidence, calibration))),
  }))

/** Every page's facts with the confidence that the other pages' give: what may be published of a calibration. */
export const leaveOnePageOut = (pages: readonly (readonly ScoredFact[])[]): ScoredFact[] =>
  pages.flatMap((page, i) => recalibrate(page, fitCalibration(pages.filter((_, j) => j !== i).flat())))
