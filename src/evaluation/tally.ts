/** Counts of what was found and should have been, and the usual figures from them. */
export interface Tally {
  right: number
  extra: number
  missed: number
}

export type Tallies = Record<string, Tally>

export interface Figures extends Tally {
  precision: number
  recall: number
  f1: number
}

export const newTally = (): Tally => ({ right: 0, extra: 0, missed: 0 })

export function count(tallies: Tallies, key: string, field: keyof Tally): void {
  ;(tallies[key] ??= newTally())[field]++
}

export function sum(tallies: Iterable<Tally>): Tally {
  const total = newTally()
  for (const t of tallies) {
    total.right += t.right
    total.extra += t.extra
    total.missed += t.missed
  }
  return total
}

export function addTallies(into: Tallies, from: Tallies): void {
  for (const [key, tally] of Object.entries(from)) into[key] = sum([into[key] ?? newTally(), tally])
}

/** Figures are 0, not NaN, where there is nothing to divide by. */
export function figures(tally: Tally): Figures {
  const precision = tally.right / (tally.right + tally.extra || 1)
  const recall = tally.right / (tally.right + tally.missed || 1)
  return { ...tally, precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) }
}
