import { StoreError } from '../errors.js'
import { EmbeddedBackend } from './embedded/backend.js'
import { LedgerStore } from './ledger-store.js'

export interface StoreConfig {
  store: 'embedded' | 'neo4j'
  /** Folder of the embedded store. */
  data: string
  neo4j: { uri: string; username: string; password: string; database: string }
  /** How long the store host stays when nobody uses it. A minute, since a big store takes some 8 s to open. */
  idleMilliseconds?: number
  /** How long a store that another process holds is waited for; with Neo4j, an answer to whoever asks. */
  patienceMilliseconds?: number
  /** Also open it when an import is under way, or was cut off: to clear it, or to begin that anew. */
  evenHalfFilled?: boolean
}

/** Opens the configured store: schema in place, its version checked. */
export async function openStore({
  store,
  data,
  neo4j,
  idleMilliseconds = 60_000,
  patienceMilliseconds,
  evenHalfFilled = false,
}: StoreConfig): Promise<LedgerStore> {
  if (store === 'embedded') {
    const backend = new EmbeddedBackend(data, idleMilliseconds, patienceMilliseconds)
    await backend.open()
    return whole(new LedgerStore(backend), evenHalfFilled)
  }
  const { openNeo4j } = await import('./neo4j/backend.js')
  return whole(new LedgerStore(await openNeo4j(neo4j, patienceMilliseconds)), evenHalfFilled)
}

/** Half a graph looks like a whole one to whoever asks it. */
async function whole(store: LedgerStore, evenHalfFilled: boolean): Promise<LedgerStore> {
  if (evenHalfFilled) return store
  try {
    const [row] = await store.read<{ since: string | null }>('filling')
    if (!row?.since) return store
    throw new StoreError(
      'HALF_FILLED',
      `the store is being filled since ${row.since}, or that was cut off: wait for it, or do it anew with \`xianzhi restore --replace FILE\` or \`import --replace\``,
      true,
    )
  } catch (error) {
    await store.close()
    throw error
  }
}
