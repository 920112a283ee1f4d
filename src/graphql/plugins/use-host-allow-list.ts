import type { Plugin } from 'graphql-yoga'
import { nameOf } from '../hosts.js'

/**
 * A server answers to its own names only. Without this a page from anywhere reads the graph by letting its own
 * name point to 127.0.0.1 (DNS rebinding): to the browser that is the same origin.
 */
export function useHostAllowList(isAllowed: (host: string) => boolean): Plugin {
  return {
    onRequest({ request, url, fetchAPI, endResponse }) {
      if (isAllowed(nameOf(request.headers.get('host') ?? url.host))) return
      const error = { message: 'this server does not answer to that name. 不接受此主机名。', extensions: { code: 'FORBIDDEN_HOST' } }
      endResponse(fetchAPI.Response.json({ errors: [error] }, { status: 403 }))
    },
  }
}
