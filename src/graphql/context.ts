import DataLoader from 'dataloader'
import type { GraphStore } from '../store/store.js'
import type { Right } from './access/access.js'
import type { Ingestions } from './ingestion/ingestions.js'

/** Who asks, and what the server does for those who may write. */
export interface Asker {
  right: Right
  ingestions?: Ingestions
}

/** What resolvers of one request share. */
export interface Context extends Asker {
  store: GraphStore
  /**
   * One load for all keys that are asked for in the same turn under this name. `load` answers what it finds by key;
   * what it does not name is `missing`.
   */
  batch<V>(name: string, load: (keys: readonly string[]) => Promise<Map<string, V>>, missing: () => V): DataLoader<string, V>
}

/** Loaders are made as they are asked for, and live as long as the request. (A plain object: yoga copies a context's own properties.) */
export function createContext(store: GraphStore, asker: Asker): Context {
  const loaders = new Map<string, DataLoader<string, unknown>>()
  return {
    ...asker,
    store,
    batch<V>(name: string, load: (keys: readonly string[]) => Promise<Map<string, V>>, missing: () => V): DataLoader<string, V> {
      const held = loaders.get(name)
      if (held) return held as DataLoader<string, V>
      const loader = new DataLoader<string, V>(
        async (keys) => {
          const found = await load(keys)
          return keys.map((key) => (found.has(key) ? found.get(key)! : missing()))
        },
        { maxBatchSize: 1000 }, // parameters of a statement, some 20 kB of ids
      )
      loaders.set(name, loader as DataLoader<string, unknown>)
      return loader
    },
  }
}

/** Rows by the key that they carry. */
export function grouped<R>(rows: readonly R[], key: (row: R) => string): Map<string, R[]> {
  const groups = new Map<string, R[]>()
  for (const row of rows) {
    const group = groups.get(key(row))
    if (group) group.push(row)
    else groups.set(key(row), [row])
  }
  return groups
}
