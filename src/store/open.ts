import { EmbeddedBackend } from './embedded/backend.js'
import { LedgerStore } from './ledger-store.js'

export interface StoreConfig {
  store: 'embedded' | 'neo4j'
  /** Folder of the embedded store. */
  data: string
  neo4j: { uri: string; username: string; password: string; database: string }
  /** How long the store host stays when nobody uses it. A minute, since a big store takes some 8 s to open. */
  idleMilliseconds?: number
  /** How long a store that another process holds is waited for. */
  patienceMilliseconds?: number
}

/** Opens the configured store: schema in place, its version checked. */
export async function openStore({
  store,
  data,
  neo4j,
  idleMilliseconds = 60_000,
  patienceMilliseconds,
}: StoreConfig): Promise<LedgerStore> {
  if (store === 'embedded') {
    const backend = new EmbeddedBackend(data, idleMilliseconds, patienceMilliseconds)
    await backend.open()
    return new LedgerStore(backend)
  }
  const { openNeo4j } = await import('./neo4j/backend.js')
  return new LedgerStore(await openNeo4j(neo4j))
}
