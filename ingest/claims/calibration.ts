import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../../src/package-root.js'

/**
 * What a rule's confidence has proved to be worth: of the claims at 0.9, nine in ten are right.
 * `xianzhi evaluate --calibrate` fits it on annotated pages: log odds are `intercept + slope × log odds as given + the rule's offset`.
 */
export interface Calibration {
  intercept: number
  slope: number
  /** By rule; one that no page shows has none. */
  offsets: Record<string, number>
}

const file = join(packageRoot, 'ingest', 'lexicon', 'calibration.json')
const shipped = JSON.parse(readFileSync(file, 'utf8')) as Calibration

/** No claim is ever certain, or worth nothing. */
const [least, most] = [0.05, 0.99]

export const logOdds = (p: number): number => Math.log(p / (1 - p))
const share = (x: number): number => 1 / (1 + Math.exp(-x))

/** 0–1, to three digits. */
export function calibrated(rule: string, confidence: number, { intercept, slope, offsets }: Calibration = shipped): number {
  const given = logOdds(Math.min(most, Math.max(least, confidence)))
  const worth = share(intercept + slope * given + (offsets[rule] ?? 0))
  return Number(Math.min(most, Math.max(least, worth)).toFixed(3))
}
