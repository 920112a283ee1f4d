import { once } from 'node:events'
import { logAtLeast } from '../log.js'
import type { GraphStore } from '../store/store.js'

/** Serves until SIGINT or SIGTERM, then lets what is being answered finish. `ready` is told where. */
export async function serveUntilStopped(
  store: GraphStore,
  address: { host: string; port: number },
  ready: (url: string) => Promise<void>,
): Promise<void> {
  logAtLeast('info')
  const { startServer } = await import('../graphql/server.js')
  const server = await startServer({ store, ...address })
  const stopped = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
  try {
    await ready(server.url)
    await stopped
  } finally {
    await server.close()
  }
}
