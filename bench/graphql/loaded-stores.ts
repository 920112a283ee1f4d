import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import neo4j from 'neo4j-driver'
import { openStore, type StoreConfig } from '../../src/store/open.js'
import type { GraphRecord } from '../../src/model/graph.js'
import type * as server from '../../test/neo4j/server.mjs'
import { packageRoot } from '../../src/package-root.js'

// A module that is not compiled: found from the package's folder, not from dist/.
const { startNeo4j, stopNeo4j } = (await import(pathToFileURL(join(packageRoot, 'test', 'neo4j', 'server.mjs')).href)) as typeof server

/** Where both stores are that hold the synthetic graph. */
export interface LoadedStores {
  embedded: StoreConfig
  neo4j: StoreConfig
  close(): Promise<void>
}

/**
 * A Neo4j of its own and an embedded store, filled with the same records. BENCH_NEO4J_URI and BENCH_DATA name ones to use instead
 * and to leave as they are: what holds the graph already is not filled again.
 */
export async function loadStores(records: readonly GraphRecord[], log: (line: string) => void): Promise<LoadedStores> {
  const given = process.env.BENCH_NEO4J_URI
  const own = given ? undefined : await startNeo4j(process.pid, { heap: '3g', pages: '1g' })
  const login = { username: 'neo4j', password: process.env.NEO4J_PASSWORD ?? '', database: 'neo4j' }
  const data = process.env.BENCH_DATA ?? mkdtempSync(join(tmpdir(), 'xianzhi-bench-graphql-'))
  const idleMilliseconds = process.env.BENCH_DATA ? 600_000 : 2_000
  const configs = {
    embedded: { store: 'embedded' as const, data, idleMilliseconds, neo4j: { uri: '', ...login } },
    neo4j: { store: 'neo4j' as const, data, neo4j: { uri: given ?? own!.uri, ...login } },
  }
  const close = async (): Promise<void> => {
    if (own) await stopNeo4j(own)
    if (!process.env.BENCH_DATA) setTimeout(() => rmSync(data, { recursive: true, force: true, maxRetries: 20 }), idleMilliseconds + 3_000)
  }
  try {
    for (const config of Object.values(configs)) await fill(config, records, log)
    await indexForPeer(configs.neo4j.neo4j)
    return { ...configs, close }
  } catch (error) {
    await close()
    throw error
  }
}

async function fill(config: StoreConfig, records: readonly GraphRecord[], log: (line: string) => void): Promise<void> {
  const store = await openStore(config)
  try {
    const wanted = records.filter((record) => record.type === 'node' && record.labels.includes('Article')).length
    const { articles } = await store.counts()
    if (articles === wanted) return log(`${config.store}: holds the graph already`)
    if (articles) throw new Error(`the ${config.store} store holds another graph: the benchmark wants an empty one`)
    const begun = performance.now()
    const { nodes, relationships } = await store.importGraph(records)
    log(`${config.store}: ${nodes} nodes, ${relationships} relationships in ${Math.round((performance.now() - begun) / 1000)} s`)
  } finally {
    await store.close()
  }
}

/** The peer asks by the labels that its types have: it gets the indexes that its users would make for it. */
async function indexForPeer({ uri, username, password }: StoreConfig['neo4j']): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password))
  try {
    for (const label of ['Official', 'Person', 'Meeting', 'Enterprise', 'Organization', 'Project', 'County', 'Claim'])
      await driver.executeQuery(`CREATE INDEX peer_${label.toLowerCase()} IF NOT EXISTS FOR (n:${label}) ON (n.id)`)
    await driver.executeQuery('CREATE INDEX peer_county_name IF NOT EXISTS FOR (n:County) ON (n.name)')
    await driver.executeQuery('CALL db.awaitIndexes(300)')
  } finally {
    await driver.close()
  }
}
