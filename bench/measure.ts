const rounds = 5
/** Rounds before the first that counts: V8 needs some to compile what is hot. */
export const warmRounds = 8

/**
 * Runs all alternatives in turn, some rounds to warm up, then five that count: what else the machine does hits all alike.
 * `undo` follows each run, and is not timed.
 */
export async function measure(
  alternatives: Record<string, () => Promise<void> | void>,
  { undo = (): Promise<void> => Promise.resolve(), warm = 1 } = {},
): Promise<Record<string, Measurement>> {
  const times = new Map(Object.keys(alternatives).map((name) => [name, [] as number[]]))
  for (let round = 1 - warm; round <= rounds; round++)
    for (const [name, run] of Object.entries(alternatives)) {
      const begun = performance.now()
      await run()
      if (round > 0) times.get(name)!.push(performance.now() - begun)
      await undo()
    }
  return Object.fromEntries([...times].map(([name, list]) => [name, summarise(list)]))
}

export interface Measurement {
  /** Milliseconds. */
  median: number
  least: number
  most: number
}

function summarise(times: number[]): Measurement {
  const sorted = [...times].sort((a, b) => a - b)
  return { median: sorted[Math.floor(sorted.length / 2)]!, least: sorted[0]!, most: sorted.at(-1)! }
}

/** `41.2 (39.8–44.0)` */
export const spread = ({ median, least, most }: Measurement, divisor = 1): string =>
  `${(median / divisor).toFixed(1)} (${(least / divisor).toFixed(1)}–${(most / divisor).toFixed(1)})`

/** A table for docs/benchmarks.md. */
export const markdown = (titles: string[], rows: (string | number)[][]): string =>
  [titles, titles.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n') + '\n'
