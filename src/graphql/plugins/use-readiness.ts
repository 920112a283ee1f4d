import type { Plugin } from 'graphql-yoga'
import type { GraphStore } from '../../store/store.js'

/** `/ready`: 200 while the store answers, else 503. (`/health`, that the process does, is yoga's own.) */
export function useReadiness(store: GraphStore): Plugin {
  return {
    async onRequest({ request, url, fetchAPI, endResponse }) {
      if (url.pathname !== '/ready' || request.method !== 'GET') return
      const health = await store.health().catch(() => undefined)
      const ready = health?.reachable === true
      endResponse(fetchAPI.Response.json({ ready, store: store.kind, schemaVersion: health?.schemaVersion }, { status: ready ? 200 : 503 }))
    },
  }
}
