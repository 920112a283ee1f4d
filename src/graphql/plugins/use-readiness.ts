import { setTimeout as wait } from 'node:timers/promises'
import type { Plugin } from 'graphql-yoga'
import type { GraphStore } from '../../store/store.js'

// A store that answers at all does so in milliseconds; who asks whether it does waits no longer than for a page.
const patience = 3_000

/** `/ready`: 200 while the store answers, else 503. (`/health`, that the process does, is yoga's own.) */
export function useReadiness(store: GraphStore): Plugin {
  return {
    async onRequest({ request, url, fetchAPI, endResponse }) {
      if (url.pathname !== '/ready' || request.method !== 'GET') return
      const health = await Promise.race([store.health().catch(() => undefined), wait(patience, undefined, { ref: false })])
      const ready = health?.reachable === true
      endResponse(fetchAPI.Response.json({ ready, store: store.kind, schemaVersion: health?.schemaVersion }, { status: ready ? 200 : 503 }))
    },
  }
}
