import type { Plugin } from 'graphql-yoga'
import type { Logger } from 'pino'

/** One line a request: what, how it ended, how long it took. No query and no name of anybody. */
export function useRequestLog(log: Logger): Plugin {
  const begun = new WeakMap<Request, { at: number; path: string; operation?: string }>()
  return {
    onRequest({ request, url }) {
      begun.set(request, { at: performance.now(), path: url.pathname })
    },
    onParams({ request, params }) {
      const entry = begun.get(request)
      // A name of GraphQL's own kind: ASCII, and no longer than a line of a log bears
      if (entry && /^\w{1,60}$/.test(params.operationName ?? '')) entry.operation = params.operationName!
    },
    onResponse({ request, response }) {
      const { at, path, operation } = begun.get(request) ?? { at: performance.now(), path: new URL(request.url).pathname }
      const milliseconds = Math.round(performance.now() - at)
      log.info({ method: request.method, path, status: response.status, milliseconds, operation }, 'request')
    },
  }
}
