import { markdown } from '../measure.js'
import type { Draw, Question } from './questions.js'
import type { Side, SideName } from './sides.js'
import { ratio, shownTiming, timeSides, type Timing } from './timing.js'

export interface Measured {
  requests: number
  runs: number
  concurrency: readonly number[]
}

const sides: readonly SideName[] = ['by hand', 'peer', 'ours', 'ours, embedded']

/** Times the questions and sets the sides beside one another; a dash for a side that is not there. */
export async function timingTable(
  opened: readonly Side[],
  questions: readonly Question[],
  draw: Draw,
  { requests, runs, concurrency }: Measured,
  log: (line: string) => void,
): Promise<string> {
  const rows: string[][] = []
  for (const clients of concurrency)
    for (const question of questions) {
      const timings = await timeSides(opened, question, { draw: () => question.variables(draw), concurrency: clients, requests, runs })
      const [byHand, peer, ours, embedded] = sides.map((name) => timings.get(name))
      const beside = (other: Timing | undefined, aim: number | undefined): string =>
        ours && other ? `${ratio(ours, other).toFixed(2)}${aim === undefined ? '' : ` (≤ ${aim})`}` : '–'
      rows.push([
        `${question.letter}: ${question.title}`,
        String(clients),
        ...[byHand, peer, ours, embedded].map((timing) => (timing ? shownTiming(timing) : '–')),
        beside(peer, question.aim),
        beside(byHand, 1.5),
      ])
      log(rows.at(-1)!.join(' | '))
    }
  return markdown(['', 'clients', 'by hand', '@neo4j/graphql', 'ours', 'ours, embedded', 'ours / peer', 'ours / by hand'], rows)
}
