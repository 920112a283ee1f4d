import { isAsyncIterable, type Plugin } from 'graphql-yoga'
import { getOperationAST, type ExecutionArgs, type ExecutionResult } from 'graphql'
import { Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { GraphStore } from '../../store/store.js'

/** What a request asks for, by kind: an address may hold a name, and whoever asks invents operation names. */
const routeOf = (path: string): string =>
  ['/graphql', '/health', '/ready', '/metrics'].includes(path) ? path : path.startsWith('/assets/') ? '/assets' : 'page'

/** Codes are ours, or the engine's; what is not written like one is counted as one kind. */
const codeOf = (code: unknown): string => (typeof code === 'string' && /^[A-Z][A-Z_]{1,40}$/.test(code) ? code : 'OTHER')

/** `/metrics` in the form of Prometheus. No label ever holds what a request or the graph says. */
export function useMetrics(store: GraphStore): Plugin {
  const registry = new Registry()
  const registers = [registry]
  const requests = new Histogram({
    name: 'xianzhi_request_seconds',
    help: 'Requests by route, method and status, and how long they took',
    labelNames: ['route', 'method', 'status'],
    buckets: [0.005, 0.02, 0.1, 0.5, 2, 10],
    registers,
  })
  const operations = new Counter({ name: 'xianzhi_operations_total', help: 'GraphQL operations by kind', labelNames: ['kind'], registers })
  const errors = new Counter({ name: 'xianzhi_errors_total', help: 'Errors answered, by code', labelNames: ['code'], registers })
  new Gauge({
    name: 'xianzhi_store_up',
    help: 'Whether the store answers',
    registers,
    async collect() {
      const health = await store.health().catch(() => undefined)
      this.set(health?.reachable ? 1 : 0)
    },
  })
  new Gauge({
    name: 'xianzhi_resident_memory_bytes',
    help: 'Memory of the server, without the store',
    registers,
    collect() {
      this.set(process.memoryUsage.rss())
    },
  })
  const begun = new WeakMap<Request, { at: number; route: string }>()
  return {
    async onRequest({ request, url, fetchAPI, endResponse }) {
      begun.set(request, { at: performance.now(), route: routeOf(url.pathname) })
      if (url.pathname !== '/metrics' || request.method !== 'GET') return
      endResponse(new fetchAPI.Response(await registry.metrics(), { headers: { 'content-type': registry.contentType } }))
    },
    onExecute({ args }) {
      const { document, operationName } = args as unknown as ExecutionArgs
      operations.inc({ kind: getOperationAST(document, operationName)?.operation ?? 'none' })
    },
    onResultProcess({ result }) {
      if (isAsyncIterable(result)) return
      for (const one of [result].flat() as ExecutionResult[])
        for (const error of one.errors ?? []) errors.inc({ code: codeOf(error.extensions?.code) })
    },
    onResponse({ request, response }) {
      const method = ['GET', 'POST', 'HEAD', 'OPTIONS'].includes(request.method) ? request.method : 'other'
      const { at, route } = begun.get(request) ?? { at: performance.now(), route: 'page' }
      requests.observe({ route, method, status: response.status }, (performance.now() - at) / 1000)
    },
  }
}
