import { readFileSync, statfsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readConfig, type Config } from '../config.js'
import { BadConfig } from '../errors.js'
import { packageRoot } from '../package-root.js'
import { statement } from '../store/statements.js'
import type { GraphStore } from '../store/store.js'

export interface Check {
  state: 'ok' | 'advice' | 'wrong'
  what: string
  found: string
  /** What to do, where something is not as it should be. */
  remedy?: string
}

/** From here on Neo4j serves better than the embedded store: docs/benchmarks.md, the embedded store by pages. */
export const pagesForNeo4j = 5000

/** Everything that can be found out without changing anything; never throws. */
export async function checkInstallation(): Promise<Check[]> {
  const checks: Check[] = [nodeVersion()]
  const attempt = async (what: string, remedy: string, run: () => Promise<Check[]>): Promise<void> => {
    try {
      checks.push(...(await run()))
    } catch (error) {
      const complaints = error instanceof BadConfig ? error.complaints : [error instanceof Error ? error.message : String(error)]
      for (const found of complaints) checks.push({ state: 'wrong', what, found, remedy })
    }
  }
  await attempt('extractor', 'run `npm ci` again: nodejieba is compiled, or fetched ready, at installation', checkExtractor)
  let config: Config | undefined
  await attempt('configuration', 'set the environment variable right, or unset it', () => {
    config = readConfig()
    return Promise.resolve([describeConfig(config)])
  })
  if (!config) return checks
  const { store, data, neo4j } = config
  const remedy =
    store === 'neo4j'
      ? `is a Neo4j 5.26 or later running at ${neo4j.uri}, and are NEO4J_USERNAME and NEO4J_PASSWORD its own?`
      : `may ${data} be written to?`
  await attempt('store', remedy, async () => {
    const { openStore } = await import('../store/open.js')
    const opened = await openStore(config!)
    try {
      return await checkStore(opened)
    } finally {
      await opened.close()
    }
  })
  return checks
}

function nodeVersion(): Check {
  const { version, engines } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as {
    version: string
    engines: { node: string }
  }
  const [major] = process.versions.node.split('.').map(Number) as [number]
  const least = Number(/\d+/.exec(engines.node)![0])
  const found = `xianzhi ${version}, Node ${process.versions.node}, ${process.platform} ${process.arch}`
  return major >= least
    ? { state: 'ok', what: 'versions', found }
    : { state: 'wrong', what: 'versions', found, remedy: `needs Node ${engines.node}` }
}

const specimen = '本报讯（记者 王小明）1月9日上午，市长李明主持召开全市工业工作会议，研究部署重点项目建设工作。\n'

async function checkExtractor(): Promise<Check[]> {
  const { extractPage, extractorVersion } = await import('../../ingest/pipeline.js')
  const { articles } = extractPage({ file: 'specimen.txt', bytes: new TextEncoder().encode(specimen) })
  return [{ state: 'ok', what: 'extractor', found: `version ${extractorVersion}, reads a specimen (${articles.length} article)` }]
}

const describeConfig = ({ store, data, neo4j, home }: Config): Check => ({
  state: 'ok',
  what: 'configuration',
  found: `${store} store, ${store === 'neo4j' ? `${neo4j.uri} as ${neo4j.username}, database ${neo4j.database}` : data}${home ? `, home ${home}` : ''}`,
})

async function checkStore(store: GraphStore): Promise<Check[]> {
  const health = await store.health()
  if (!health.reachable) throw new Error(`cannot be reached at ${health.location}`)
  const { documents } = await store.counts()
  const checks: Check[] = [
    { state: 'ok', what: 'store', found: `${health.engine} at ${health.location}, schema ${health.schemaVersion ?? 'none yet'}` },
    health.missingIndexes.length
      ? {
          state: 'wrong',
          what: 'indexes',
          found: `missing: ${health.missingIndexes.join(', ')}`,
          remedy: 'they are made when a store is opened; if they stay away, its account may not change the schema',
        }
      : { state: 'ok', what: 'indexes', found: 'all there' },
  ]
  checks.push(await keptCounts(store))
  if (store.kind === 'embedded') checks.push(freeSpace(health.location))
  checks.push(
    store.kind === 'embedded' && documents >= pagesForNeo4j
      ? {
          state: 'advice',
          what: 'pages',
          found: `${documents}, more than the embedded store is meant for (${pagesForNeo4j})`,
          remedy: 'move to Neo4j: xianzhi export | XIANZHI_STORE=neo4j NEO4J_URI=… NEO4J_PASSWORD=… xianzhi import -',
        }
      : {
          state: 'ok',
          what: 'pages',
          found: `${documents}${store.kind === 'embedded' ? ` (up to about ${pagesForNeo4j} the embedded store serves well)` : ''}`,
        },
  )
  return checks
}

/** Who writes to the graph by himself, in Neo4j Browser for one, leaves what is kept of it as it was. */
export async function keptCounts(store: GraphStore): Promise<Check> {
  const [row] = await store.read<{ wrong: number }>('wrong-event-counts')
  const wrong = row?.wrong ?? 0
  if (!wrong) return { state: 'ok', what: 'kept counts', found: 'as the facts have them' }
  const remedy =
    store.kind === 'neo4j'
      ? `run in Neo4j Browser: ${statement('write/count-all-events', 'neo4j').replace('\n', ' ')}`
      : 'export it and import it into a new store: they are counted anew'
  return { state: 'wrong', what: 'kept counts', found: `${wrong} people do not bear how many events they attended`, remedy }
}

/** Twice a full embedded store (docs/benchmarks.md): what a checkpoint writes beside what is there. */
const enoughBytes = 1e9

function freeSpace(folder: string): Check {
  const existing = ((): ReturnType<typeof statfsSync> => {
    try {
      return statfsSync(folder)
    } catch {
      return statfsSync(dirname(folder)) // the store names its file, or has not made its folder yet
    }
  })()
  const free = Number(existing.bavail) * Number(existing.bsize)
  const found = `${(free / 1e9).toFixed(1)} GB free`
  return free >= enoughBytes
    ? { state: 'ok', what: 'disk', found }
    : { state: 'advice', what: 'disk', found, remedy: 'make room, or put XIANZHI_DATA elsewhere: the store needs up to 1 GB' }
}
