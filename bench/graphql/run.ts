import { readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import { packageRoot } from '../../src/package-root.js'
import { answerAlike } from './alike.js'
import { openDraw } from './draws.js'
import { graphSize } from './graph-size.js'
import { loadStores } from './loaded-stores.js'
import { questions } from './questions.js'
import { openSides, type Side } from './sides.js'
import { syntheticGraph } from './synthetic-graph.js'
import { timingTable } from './table.js'

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
  const draw = await openDraw(
    records,
    sides.find(({ name }) => name === 'ours')!,
    options.seed,
  )
  for (const question of asked) await answerAlike(sides, question, draw)
  log('all sides answer alike')
  const table = await timingTable(sides, asked, draw, { ...options, concurrency: [1, 8] }, log)
  console.log(table)
  if (options.write) write(table)
} finally {
  await Promise.all(sides.map((side) => side.close()))
  await stores.close()
}
