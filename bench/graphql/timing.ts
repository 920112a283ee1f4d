import type { Question, Variables } from './questions.js'
import type { Side } from './sides.js'

export interface Timing {
  /** Milliseconds, the median of one run's requests; one for each run. */
  runs: number[]
}

const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)]!

/** The p50 of so many requests, `concurrency` of them under way at a time. */
async function run(side: Side, question: Question, draws: readonly Variables[], concurrency: number): Promise<number> {
  const times: number[] = []
  let next = 0
  const client = async (): Promise<void> => {
    while (next < draws.length) {
      const variables = draws[next++]!
      const begun = performance.now()
      await side.ask(question, variables)
      times.push(performance.now() - begun)
    }
  }
  await Promise.all(Array.from({ length: concurrency }, client))
  return median(times)
}

/**
 * All sides in turn, run by run, with the same parameters drawn anew for each run: what else the machine does hits all alike.
 * A first run warms up and does not count.
 */
export async function timeSides(
  sides: readonly Side[],
  question: Question,
  { draw, requests, concurrency, runs }: { draw: () => Variables; requests: number; concurrency: number; runs: number },
): Promise<Map<string, Timing>> {
  const timings = new Map(sides.map(({ name }) => [name, { runs: [] as number[] }]))
  for (let round = 0; round <= runs; round++) {
    const draws = Array.from({ length: requests }, draw)
    // Each round another one begins.
    for (let i = 0; i < sides.length; i++) {
      const side = sides[(i + round) % sides.length]!
      const p50 = await run(side, question, draws, concurrency)
      if (round) timings.get(side.name)!.runs.push(p50)
    }
  }
  return timings
}

/** `1.23 (1.10–1.41)`, milliseconds. */
export const shownTiming = ({ runs }: Timing): string =>
  `${median(runs).toFixed(2)} (${Math.min(...runs).toFixed(2)}–${Math.max(...runs).toFixed(2)})`

/** The median of the runs' ratios: sides of one run had the same neighbours on the machine. */
export const ratio = (one: Timing, other: Timing): number => median(one.runs.map((time, i) => time / other.runs[i]!))
