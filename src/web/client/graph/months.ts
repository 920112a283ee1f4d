import { spanOf } from './drawn.js'
import type { PieceFact } from './piece.js'

/** Every month from the first to the last that facts are dated in, with how many begin in it. */
export interface Month {
  name: string
  facts: number
}

// A hundred years: who dates a fact in 1911 and another in 2024 gets years
const mostMonths = 1200

export function monthsOf(facts: readonly PieceFact[]): Month[] {
  const counts = new Map<string, number>()
  for (const fact of facts) {
    const month = spanOf(fact)?.[0].slice(0, 7)
    if (month && month.length === 7) counts.set(month, (counts.get(month) ?? 0) + 1)
  }
  const names = [...counts.keys()].sort()
  const [first, last] = [names[0], names.at(-1)]
  if (!first || !last) return []
  const months: Month[] = []
  for (let name = first; name <= last && months.length < mostMonths; name = next(name)) months.push({ name, facts: counts.get(name) ?? 0 })
  return months
}

function next(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number]
  return number === 12
    ? `${String(year + 1).padStart(4, '0')}-01`
    : `${String(year).padStart(4, '0')}-${String(number + 1).padStart(2, '0')}`
}
