import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { openStore } from '../../src/store/open.js'
import type { LedgerStore } from '../../src/store/ledger-store.js'
import { hasTestNeo4j, takeTestNeo4j } from '../neo4j/test-neo4j.js'

export type StoreKind = 'embedded' | 'neo4j'

/** The stores that a contract is tested on: `describe.each(storeKinds)('%s', (kind) => …)`. */
export const storeKinds: StoreKind[] = hasTestNeo4j ? ['embedded', 'neo4j'] : ['embedded']

export interface TestStore {
  /** Empty at first; `store.clear()` empties it again. */
  store: LedgerStore
  config: Parameters<typeof openStore>[0]
  close(): Promise<void>
}

/** Give `beforeAll` that much: the first to ask for Neo4j starts it, and each waits until the others are done with it. */
export const startTime = 600_000

/** A store of this test file's own. The embedded one's host is the compiled one: `npm run build` first. */
export async function openTestStore(kind: StoreKind): Promise<TestStore> {
  const data = mkdtempSync(join(tmpdir(), 'xianzhi-test-'))
  const { uri, release } = kind === 'neo4j' ? await takeTestNeo4j() : { uri: '', release: () => Promise.resolve() }
  const neo4j = { uri, username: 'neo4j', password: process.env.XIANZHI_TEST_NEO4J_PASSWORD ?? '', database: 'neo4j' }
  const config = { store: kind, data, neo4j, idleMilliseconds: 0 }
  const store = await openStore(config)
  const close = async (): Promise<void> => {
    await store.close()
    await release()
    // The host leaves when its last client has left; its files are its own until then.
    for (let i = 0; i < 50; i++)
      try {
        return rmSync(data, { recursive: true, force: true })
      } catch {
        await wait(100)
      }
  }
  return { store, config, close }
}
