import type { Config } from '../config.js'
import type { StoreConfig } from '../store/open.js'
import type { GraphStore } from '../store/store.js'

/** Opens the configured store for the time of `run`, and closes it however that ends. */
export async function withStore<T>(
  run: (store: GraphStore, config: Config) => Promise<T>,
  how: Pick<StoreConfig, 'evenHalfFilled'> = {},
): Promise<T> {
  const { readConfig } = await import('../config.js')
  const config = readConfig() // complains before anything heavy is loaded
  const { openStore } = await import('../store/open.js')
  const store = await openStore({ ...config, ...how })
  try {
    return await run(store, config)
  } finally {
    await store.close()
  }
}
