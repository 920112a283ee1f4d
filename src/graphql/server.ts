import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { useCSRFPrevention } from '@graphql-yoga/plugin-csrf-prevention'
import { renderGraphiQL } from '@graphql-yoga/render-graphiql'
import type { GraphQLSchema } from 'graphql'
import { createYoga, type Plugin, type YogaServerInstance } from 'graphql-yoga'
import type { Logger } from 'pino'
import { log as usualLog } from '../log.js'
import type { GraphStore } from '../store/store.js'
import { createContext } from './context.js'
import { graphiqlOptions } from './graphiql.js'
import { usualLimits, type Limits } from './limits.js'
import { errorMask } from './mask-error.js'
import { isLoopback, useHostAllowList } from './plugins/use-host-allow-list.js'
import { useJsonBody } from './plugins/use-json-body.js'
import { useLimits } from './plugins/use-limits.js'
import { usePagePolicy } from './plugins/use-page-policy.js'
import { useReadiness } from './plugins/use-readiness.js'
import { useRequestLog } from './plugins/use-request-log.js'
import { useRowLimit } from './plugins/use-row-limit.js'
import { useShownCypher } from './plugins/use-shown-cypher.js'
import { buildApiSchema } from './schema.js'

export interface ApiOptions {
  store: GraphStore
  limits?: Partial<Limits>
  /** Names that the server answers to, without ports; this machine's own where it is left out. */
  isAllowedHost?: (host: string) => boolean
  log?: Logger
  schema?: GraphQLSchema
  /** What else answers at this address, the web page for one. Hosts that are not allowed do not reach it. */
  plugins?: readonly Plugin[]
}

export type Api = YogaServerInstance<object, object>

/** The API over a store, as a function from requests to responses. */
export function createApi({
  store,
  limits,
  isAllowedHost = isLoopback,
  log = usualLog,
  schema = buildApiSchema(),
  plugins = [],
}: ApiOptions): Api {
  const held = { ...usualLimits, ...limits }
  return createYoga<object, object>({
    schema,
    context: () => createContext(store),
    graphqlEndpoint: '/graphql',
    healthCheckEndpoint: '/health',
    landingPage: false,
    // Nobody else's pages read the graph through a reader's browser.
    cors: false,
    batching: false,
    graphiql: graphiqlOptions,
    renderGraphiQL,
    logging: false,
    maskedErrors: { maskError: errorMask(log) },
    plugins: [
      useRequestLog(log),
      useHostAllowList(isAllowedHost),
      useReadiness(store),
      useCSRFPrevention(),
      useJsonBody(held.body),
      useLimits(held),
      useRowLimit(held.rows),
      usePagePolicy(),
      useShownCypher() as Plugin,
      ...plugins,
    ],
  })
}

export interface ServerOptions extends ApiOptions {
  host: string
  port: number
}

export interface RunningServer {
  /** Where the API answers. */
  url: string
  /** Takes no more requests, and ends when those that came have been answered. */
  close(): Promise<void>
}

// What answers in the milliseconds of a look-up has been answered long before.
const graceMilliseconds = 10_000

/** Serves the API. Bound to a loopback address it answers to this machine's names only. @throws what `listen` throws. */
export async function startServer({ host, port, ...options }: ServerOptions): Promise<RunningServer> {
  const isAllowedHost = options.isAllowedHost ?? (isLoopback(host) ? isLoopback : () => true)
  const api = createApi({ ...options, isAllowedHost })
  const server = createServer((request, response) => void api(request, response))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve())
  })
  const { address, port: bound, family } = server.address() as AddressInfo
  return {
    url: `http://${family === 'IPv6' ? `[${address}]` : address}:${bound}/graphql`,
    close: () => close(server, api),
  }
}

async function close(server: Server, api: Api): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeIdleConnections()
  const hurry = setTimeout(() => server.closeAllConnections(), graceMilliseconds)
  await closed
  clearTimeout(hurry)
  await api.dispose()
}
