import { once } from 'node:events'
import { BadInput } from '../errors.js'
import type { Config } from '../config.js'
import { logAtLeast } from '../log.js'
import { tokensIn } from './tokens-in.js'
import type { GraphStore } from '../store/store.js'

/** Serves page and API until SIGINT or SIGTERM, then lets what is being answered finish. `ready` is told where the API is. */
export async function serveUntilStopped(
  store: GraphStore,
  { host, port, hosts, production, data, home }: Config,
  ready: (url: string) => Promise<void>,
): Promise<void> {
  logAtLeast('info')
  const [{ startServer }, { useWebPage }, { useNeo4jBrowserFiles }, { openPageReading }] = await Promise.all([
    import('../graphql/server.js'),
    import('../web/use-web-page.js'),
    import('../web/use-neo4j-browser-files.js'),
    import('./page-reading.js'),
  ])
  const { readPages, close } = openPageReading(store, home)
  const plugins = [useWebPage(), useNeo4jBrowserFiles()]
  const options = { store, readPages, host, port, names: hosts, tokens: tokensIn(data), production, plugins }
  const server = await startServer(options).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE') throw new BadInput('PORT_TAKEN', `something listens at ${host}:${port} already; --port takes another`)
    if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
      throw new BadInput('NO_SUCH_HOST', `${host} is no address of this machine`)
    if (error.code === 'EACCES') throw new BadInput('PORT_FORBIDDEN', `port ${port} may not be used; --port takes another`)
    throw error
  })
  const stopped = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
  try {
    await ready(server.url)
    await stopped
  } finally {
    await server.close()
    await close()
  }
}
