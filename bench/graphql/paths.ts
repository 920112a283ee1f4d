import { readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import neo4j from 'neo4j-driver'
import { createApi } from '../../src/graphql/server.js'
import { factTypes } from '../../src/model/ontology.js'
import { packageRoot } from '../../src/package-root.js'
import { openStore, type StoreConfig } from '../../src/store/open.js'
import { random } from '../generated-pages.js'
import { markdown } from '../measure.js'
import { graphSize } from './graph-size.js'
import { loadStores } from './loaded-stores.js'
import { syntheticGraph } from './synthetic-graph.js'
import { ratio, shownTiming, type Timing } from './timing.js'

/**
 * npm run bench:paths: the shortest way between two people of the synthetic graph, by how long it is: Neo4j's own `shortestPath` over Bolt
 * beside our `path` over both stores (request, checks, names and all). `--write` puts the table into docs/benchmarks.md.
 */
const options = new Command()
  .option('--scale <number>', 'of the graph', Number, 1)
  .option('--pairs <number>', 'of people, for each length', Number, 20)
  .option('--runs <number>', 'that count', Number, 5)
  .option('--write', 'the table into docs/benchmarks.md')
  .parse()
  .opts<{ scale: number; pairs: number; runs: number; write?: true }>()

const most = 6
type Ask = (from: string, to: string) => Promise<number | null>

async function openOurs(config: StoreConfig): Promise<{ ask: Ask; close: () => Promise<void> }> {
  const store = await openStore(config)
  const api = createApi({ store })
  const query = `query ($from: String!, $to: String!) { path(from: $from, to: $to, maxLength: ${most}) { length nodes { name } } }`
  const ask: Ask = async (from, to) => {
    const response = await api.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: { from, to } }),
    })
    const { data, errors } = (await response.json()) as { data: { path: { length: number } | null }; errors?: unknown }
    if (errors) throw new Error(JSON.stringify(errors))
    return data.path?.length ?? null
  }
  return { ask, close: () => store.close() }
}

function openNeo4jOwn({ uri, username, password, database }: StoreConfig['neo4j']): { ask: Ask; close: () => Promise<void> } {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true })
  const types = factTypes.filter((type) => type !== 'WROTE').join('|')
  const statement = `MATCH (a:Entity {id: $from}), (b:Entity {id: $to}) MATCH way = shortestPath((a)-[:${types}*..${most}]-(b)) RETURN length(way) AS length, [n IN nodes(way) | n.name] AS names`
  const ask: Ask = async (from, to) => {
    const session = driver.session({ database, defaultAccessMode: 'READ' })
    try {
      const { records } = await session.executeRead((tx) => tx.run(statement, { from, to }))
      return (records[0]?.get('length') as number | undefined) ?? null
    } finally {
      await session.close()
    }
  }
  return { ask, close: () => driver.close() }
}

const log = (line: string): void => void process.stderr.write(`${line}\n`)
const records = syntheticGraph(graphSize(options.scale), 1)
const stores = await loadStores(records, log)
const opened = [openNeo4jOwn(stores.neo4j.neo4j), await openOurs(stores.neo4j), await openOurs(stores.embedded)]
const [own, onNeo4j, embedded] = opened.map(({ ask }) => ask) as [Ask, Ask, Ask]

/** Pairs of people by how far they are from one another; all three say the same before anything is timed. */
async function drawPairs(): Promise<Map<number, [string, string][]>> {
  const people = records.flatMap((record) => (record.type === 'node' && record.labels.includes('Person') ? [record.id] : []))
  const next = random(1)
  const person = (): string => people[Math.floor(next() * people.length)]!
  const pairs = new Map<number, [string, string][]>()
  for (let i = 0; i < options.pairs * 40; i++) {
    const [from, to] = [person(), person()]
    const length = await embedded(from, to)
    if (length === null || length < 2 || (pairs.get(length)?.length ?? 0) >= options.pairs) continue
    for (const ask of [own, onNeo4j]) if ((await ask(from, to)) !== length) throw new Error(`${from} to ${to}: not ${length} for all`)
    pairs.set(length, [...(pairs.get(length) ?? []), [from, to]])
  }
  return pairs
}

async function run(ask: Ask, pairs: readonly [string, string][]): Promise<number> {
  const times: number[] = []
  for (const [from, to] of pairs) {
    const begun = performance.now()
    await ask(from, to)
    times.push(performance.now() - begun)
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!
}

try {
  const rows: string[][] = []
  for (const [length, pairs] of [...(await drawPairs())].sort(([a], [b]) => a - b)) {
    const timings: Timing[] = opened.map(() => ({ runs: [] }))
    for (let round = 0; round <= options.runs; round++)
      for (const [i, { ask }] of opened.entries()) {
        const time = await run(ask, pairs)
        if (round) timings[i]!.runs.push(time)
      }
    const [theirs, ours, here] = timings as [Timing, Timing, Timing]
    const measured = [shownTiming(theirs), shownTiming(ours), shownTiming(here), `${ratio(here, theirs).toFixed(2)} (≤ 2)`]
    rows.push([String(length), String(pairs.length), ...measured])
    log(rows.at(-1)!.join(' | '))
  }
  const heads = ['steps', 'pairs', "Neo4j's shortestPath", 'path, Neo4j', 'path, embedded', "embedded / Neo4j's own"]
  const table = markdown(heads, rows)
  console.log(table)
  if (options.write) {
    const file = join(packageRoot, 'docs', 'benchmarks.md')
    const said = `${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0]!.model}, Node ${process.versions.node}, scale ${options.scale}, ${options.runs} runs.`
    const text = readFileSync(file, 'utf8')
    const [begin, end] = ['<!-- bench:paths -->', '<!-- /bench:paths -->']
    writeFileSync(file, `${text.slice(0, text.indexOf(begin) + begin.length)}\n\n${said}\n\n${table}\n${text.slice(text.indexOf(end))}`)
  }
} finally {
  for (const { close } of opened) await close()
  await stores.close()
}
