import { isDeepStrictEqual } from 'node:util'
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import { packageRoot } from '../../src/package-root.js'
import { markdown } from '../measure.js'
import { openDraw } from './draws.js'
import { graphSize } from './graph-size.js'
import { loadStores } from './loaded-stores.js'
import { questions, type Draw, type Question } from './questions.js'
import { openSides, type Side } from './sides.js'
import { syntheticGraph } from './synthetic-graph.js'
import { ratio, shownTiming, timeSides } from './timing.js'

/**
 * npm run bench:graphql: six questions asked of our API, of @neo4j/graphql and of hand-written Cypher on one Neo4j, and of our API
 * on the embedded store. `--write` puts the table into docs/benchmarks.md.
 */
const options = new Command()
  .option('--scale <number>', 'of the graph: 1 has 88,000 things and 400,000 relationships', Number, 1)
  .option('--requests <number>', 'of a run', Number, 200)
  .option('--runs <number>', 'that count', Number, 5)
  .option('--questions <letters...>', 'only these')
  .option('--seed <number>', '', Number, 1)
  .option('--write', 'the table into docs/benchmarks.md')
  .parse()
  .opts<{ scale: number; requests: number; runs: number; questions?: string[]; seed: number; write?: true }>()

const log = (line: string): void => void process.stderr.write(`${line}\n`)
const asked = questions.filter(({ letter }) => !options.questions || options.questions.includes(letter))

/** Before anything is timed: all sides answer the same. */
async function compare(sides: readonly Side[], question: Question, draw: Draw): Promise<void> {
  for (let i = 0; i < 20; i++) {
    const variables = question.variables(draw)
    const answers = await Promise.all(sides.map((side) => side.ask(question, variables)))
    const other = answers.findIndex((answer) => !isDeepStrictEqual(answer, answers[0]))
    if (other < 0) continue
    const shown = [answers[0], answers[other]].map((answer) => JSON.stringify(answer)).join('\n')
    throw new Error(
      `${question.letter} ${JSON.stringify(variables)}: ${sides[other]!.name} answers otherwise than ${sides[0]!.name}:\n${shown}`,
    )
  }
}

async function measure(sides: readonly Side[], draw: Draw): Promise<string> {
  const rows: string[][] = []
  for (const concurrency of [1, 8])
    for (const question of asked) {
      const timings = await timeSides(sides, question, { draw: () => question.variables(draw), concurrency, ...options })
      const [byHand, peer, ours, embedded] = sides.map(({ name }) => timings.get(name)!)
      rows.push([
        `${question.letter}: ${question.title}`,
        String(concurrency),
        ...[byHand!, peer!, ours!, embedded!].map(shownTiming),
        `${ratio(ours!, peer!).toFixed(2)}${question.aim === undefined ? '' : ` (≤ ${question.aim})`}`,
        `${ratio(ours!, byHand!).toFixed(2)} (≤ 1.5)`,
      ])
      log(rows.at(-1)!.join(' | '))
    }
  return markdown(['', 'clients', 'by hand', '@neo4j/graphql', 'ours', 'ours, embedded', 'ours / peer', 'ours / by hand'], rows)
}

/** Between the two marks in docs/benchmarks.md. */
function write(table: string): void {
  const file = join(packageRoot, 'docs', 'benchmarks.md')
  const [begin, end] = ['<!-- bench:graphql -->', '<!-- /bench:graphql -->']
  const text = readFileSync(file, 'utf8')
  if (!text.includes(begin) || !text.includes(end)) throw new Error(`${file} has no place for the table`)
  const said = `${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0]!.model}, Node ${process.versions.node}, scale ${options.scale}, ${options.runs} runs of ${options.requests} requests.`
  const before = text.slice(0, text.indexOf(begin) + begin.length)
  writeFileSync(file, `${before}\n\n${said}\n\n${table}\n${text.slice(text.indexOf(end))}`)
}

log(`making the graph, scale ${options.scale}`)
const records = syntheticGraph(graphSize(options.scale), options.seed)
const stores = await loadStores(records, log)
const sides: Side[] = []
try {
  sides.push(...(await openSides(stores)))
  const draw = await openDraw(records, sides[2]!, options.seed)
  for (const question of asked) await compare(sides, question, draw)
  log('all sides answer alike')
  const table = await measure(sides, draw)
  console.log(table)
  if (options.write) write(table)
} finally {
  await Promise.all(sides.map((side) => side.close()))
  await stores.close()
}
