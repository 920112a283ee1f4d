import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { renderGraphiQL } from '@graphql-yoga/render-graphiql'
import type { GraphQLSchema } from 'graphql'
import { createYoga, type Plugin, type YogaServerInstance } from 'graphql-yoga'
import type { Logger } from 'pino'
import { BadConfig } from '../errors.js'
import { busyLog, log as usualLog } from '../log.js'
import type { GraphStore } from '../store/store.js'
import { createAccess, type Access } from './access/access.js'
import type { Tokens } from './access/tokens.js'
import { createContext } from './context.js'
import { graphiqlOptions } from './graphiql.js'
import { hostsAllowed, isLoopback } from './hosts.js'
import { usualLimits, type Limits } from './limits.js'
import { Ingestions } from './ingestion/ingestions.js'
import type { ReadPages } from './ingestion/page-reader.js'
import { errorMask } from './mask-error.js'
import { useMetrics } from './plugins/use-metrics.js'
import { usePagePolicy } from './plugins/use-page-policy.js'
import { useReadiness } from './plugins/use-readiness.js'
import { useRequestLog } from './plugins/use-request-log.js'
import { useShownCypher } from './plugins/use-shown-cypher.js'
import { protections, type Protection } from './protections.js'
import { buildApiSchema } from './schema.js'

export interface ApiOptions {
  store: GraphStore
  limits?: Partial<Limits>
  /** Names that the server answers to, without ports; this machine's own where it is left out. */
  isAllowedHost?: (host: string) => boolean
  /** Who may do what; where it is left out, this machine reads and nobody writes. */
  access?: Access
  /** Where pages of those who may write go; a server without it only answers. */
  ingestions?: Ingestions
  /** GraphiQL is not there, and the schema is not told. */
  production?: boolean
  /** For the tests, which show what each is worth. */
  leaveOut?: readonly Protection[]
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
  access = createAccess({ local: true }),
  ingestions,
  production = false,
  leaveOut = [],
  log = usualLog,
  schema = buildApiSchema(),
  plugins = [],
}: ApiOptions): Api {
  const guards = protections({ limits: { ...usualLimits, ...limits }, isAllowedHost, access, production }, leaveOut)
  return createYoga<object, object>({
    schema,
    context: ({ request }) => createContext(store, { right: access.rightOf(request), ...(ingestions ? { ingestions } : {}) }),
    graphqlEndpoint: '/graphql',
    healthCheckEndpoint: '/health',
    landingPage: false,
    // Nobody else's pages read the graph through a reader's browser.
    cors: false,
    batching: false,
    // Bodies have limits of ours, each of its kind: yoga's would refuse uploads above 25 MB, and pass every other through a stream once more.
    maxRequestBodySize: false,
    graphiql: production ? false : graphiqlOptions,
    renderGraphiQL,
    logging: false,
    maskedErrors: { maskError: errorMask(log) },
    plugins: [
      useRequestLog(log === usualLog ? busyLog : log),
      ...guards,
      useMetrics(store),
      useReadiness(store),
      usePagePolicy(),
      useShownCypher() as Plugin,
      ...plugins,
    ],
  })
}

export interface ServerOptions extends ApiOptions {
  host: string
  port: number
  /** Further names that lead here. */
  names?: readonly string[]
  tokens?: Pick<Tokens, 'rightOf' | 'list'>
  /** Reads pages for those who may write. */
  readPages?: ReadPages
}

export interface RunningServer {
  /** Where the API answers. */
  url: string
  /** Takes no more requests, and ends when those that came have been answered. */
  close(): Promise<void>
}

// What answers in the milliseconds of a look-up has been answered long before.
const graceMilliseconds = 10_000

/**
 * Serves the API. Bound to a loopback address it answers to this machine's names only; else only to bearers of tokens.
 * @throws BadConfig where others would reach it and there is no token; what `listen` throws.
 */
export async function startServer({ host, port, names, tokens, readPages, ...options }: ServerOptions): Promise<RunningServer> {
  const local = isLoopback(host)
  if (!local && !tokens?.list().length && !options.leaveOut?.includes('access'))
    throw new BadConfig([`${host} is reached from other machines, and there is no token: make one with \`xianzhi token add NAME\``])
  const access = options.access ?? createAccess({ local, ...(tokens ? { tokens } : {}) })
  const isAllowedHost = options.isAllowedHost ?? hostsAllowed(host, names)
  const ingestions = options.ingestions ?? (readPages && new Ingestions(readPages))
  const api = createApi({ ...options, isAllowedHost, access, ...(ingestions ? { ingestions } : {}) })
  const server = createServer((request, response) => void api(request, response))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve())
  })
  const { address, port: bound, family } = server.address() as AddressInfo
  return {
    url: `http://${family === 'IPv6' ? `[${address}]` : address}:${bound}/graphql`,
    close: () => close(server, api, ingestions),
  }
}

/** Who follows an ingestion is told of its end before the line is cut. */
async function close(server: Server, api: Api, ingestions?: Ingestions): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeIdleConnections()
  await ingestions?.close()
  server.closeIdleConnections()
  const hurry = setTimeout(() => server.closeAllConnections(), graceMilliseconds)
  await closed
  clearTimeout(hurry)
  await api.dispose()
}
