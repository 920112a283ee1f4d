import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { calibrated } from '../../ingest/claims/calibration.js'
import { fitCalibration, leaveOnePageOut, recalibrate } from '../../src/evaluation/fit-calibration.js'
import { readJudgedFacts } from '../../src/evaluation/judged-facts.js'
import { calibrationError, reliability } from '../../src/evaluation/reliability.js'
import type { ScoredFact } from '../../src/evaluation/score.js'

/** `right` of `of` facts of a rule that says `confidence`. */
const facts = (rule: string, confidence: number, right: number, of: number): ScoredFact[] =>
  Array.from({ length: of }, (_, i) => ({ type: 'ATTENDED', confidence, claims: [{ rule, confidence }], right: i < right }))

const page = [...facts('sure', 0.7, 19, 20), ...facts('rash', 0.9, 10, 20), ...facts('rare', 0.8, 1, 1)]

test('what is said becomes what is shown, rule by rule, and more of a rule is believed the more it shows', () => {
  const calibration = fitCalibration(page)
  expect(calibrated('sure', 0.7, calibration)).toBeGreaterThan(0.85)
  expect(calibrated('rash', 0.9, calibration)).toBeLessThan(0.65)
  expect(Math.abs(calibration.offsets.rare!)).toBeLessThan(0.6)
  const error = (given: ScoredFact[]) => calibrationError(reliability(given))
  expect(error(recalibrate(page, calibration))).toBeLessThan(error(page) / 3)
})

test('a rule that no page shows keeps its order, and nothing is certain', () => {
  const calibration = fitCalibration(page)
  expect(calibrated('new', 0.9, calibration)).toBeGreaterThan(calibrated('new', 0.6, calibration))
  expect(calibrated('new', 1, { intercept: 50, slope: 1, offsets: {} })).toBe(0.99)
  expect(calibrated('new', 0, { intercept: -50, slope: 1, offsets: {} })).toBe(0.05)
})

test('a page is judged by the others alone', () => {
  const rosy = facts('r', 0.8, 20, 20)
  const bleak = facts('r', 0.8, 2, 20)
  const judged = leaveOnePageOut([rosy, bleak])
  expect(judged.slice(0, 20).every((f) => f.confidence < 0.5)).toBe(true)
  expect(judged.slice(20).every((f) => f.confidence > 0.85)).toBe(true)
})

test('judged facts: right is what every reader calls right, with the confidence that the rule gave', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'xianzhi-')), 'sample.tsv')
  const rows = [
    'number\ttype\trule\tconfidence\treader A\treader B',
    '1\tATTENDED\tattendance\t0.8\tright\tright',
    '2\tRECEIVED\thonours\t0.6\tright\tdoubtful',
  ]
  writeFileSync(path, `${rows.join('\n')}\n`)
  const [group] = await readJudgedFacts(path)
  expect(group).toEqual([
    { type: 'ATTENDED', confidence: 0.8, claims: [{ rule: 'attendance', confidence: 0.8 }], right: true },
    { type: 'RECEIVED', confidence: 0.6, claims: [{ rule: 'honours', confidence: 0.6 }], right: false },
  ])
  writeFileSync(path, 'number\ttype\trule\tconfidence\n')
  await expect(readJudgedFacts(path)).rejects.toMatchObject({ code: 'BAD_SAMPLE' })
})
