import { existsSync, readFileSync } from 'node:fs'

const rounds = 5
/** Rounds before the first that counts: V8 needs some to compile what is hot. */
export const warmRounds = 8

/** Milliseconds that this thread had the processor, where the system tells: what other work takes from it is not in it, nor V8's helper threads. */
const schedule = `/proc/self/task/${process.pid}/schedstat`
const processorTime = (): number => (existsSync(schedule) ? Number(readFileSync(schedule, 'utf8').split(' ')[0]) / 1e6 : NaN)

/**
 * Runs all alternatives in turn, some rounds to warm up, then five that count: what else the machine does hits all alike.
 * `undo` follows each run, and is not timed.
 */
export async function measure(
  alternatives: Record<string, () => Promise<void> | void>,
  { undo = (): Promise<void> => Promise.resolve(), warm = 1 } = {},
): Promise<Record<string, Measurement>> {
  const times = new Map(Object.keys(alternatives).map((name) => [name, { wall: [] as number[], own: [] as number[] }]))
  for (let round = 1 - warm; round <= rounds; round++)
    for (const [name, run] of Object.entries(alternatives)) {
      const before = processorTime()
      const begun = performance.now()
      await run()
      const wall = performance.now() - begun
      const own = processorTime() - before
      if (round > 0) times.get(name)!.wall.push(wall)
      if (round > 0) times.get(name)!.own.push(own)
      await undo()
    }
  return Object.fromEntries([...times].map(([name, { wall, own }]) => [name, { ...summarise(wall), own: summarise(own).median }]))
}

export interface Measurement {
  /** Milliseconds. */
  median: number
  least: number
  most: number
  /** Median of what the thread itself had of the processor; NaN where the system does not tell. */
  own: number
}

function summarise(times: number[]): Omit<Measurement, 'own'> {
  const sorted = [...times].sort((a, b) => a - b)
  return { median: sorted[Math.floor(sorted.length / 2)]!, least: sorted[0]!, most: sorted.at(-1)! }
}

/** `41.2 (39.8–44.0)` */
export const spread = ({ median, least, most }: Omit<Measurement, 'own'>, divisor = 1): string =>
  `${(median / divisor).toFixed(1)} (${(least / divisor).toFixed(1)}–${(most / divisor).toFixed(1)})`

/** A table for docs/benchmarks.md. */
export const markdown = (titles: string[], rows: (string | number)[][]): string =>
  [titles, titles.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n') + '\n'
