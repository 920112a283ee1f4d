/** The months from the first to the last, those without anything too. Far apart only the last fifty years: one wrong date does not make a chart of 1900. */
export function everyMonth(months: readonly string[]): string[] {
  const known = months.filter((month) => /^\d{4}-\d{2}$/.test(month)).sort()
  if (!known.length) return []
  const number = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1
  const last = number(known.at(-1)!)
  const first = Math.max(number(known[0]!), last - 600)
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const at = first + i
    return `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}`
  })
}

/** The next of 2, 4, 10, 20, 40, 100 …: half of it is a whole number too. */
export function roundAbove(value: number): number {
  for (let power = 1; ; power *= 10) for (const step of [2, 4, 10]) if (step * power >= value) return step * power
}
