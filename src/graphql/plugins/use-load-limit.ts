import type { ServerResponse } from 'node:http'
import type { Plugin } from 'graphql-yoga'

/**
 * So many requests are answered at a time; who comes then is told to come again, before his body is read. A server that takes all that
 * comes answers each of them later and later, until it answers nobody.
 */
export function useLoadLimit(most: number): Plugin {
  const underWay = new Set<Request>()
  return {
    onRequest({ request, url, fetchAPI, endResponse, serverContext }) {
      if (url.pathname !== '/graphql') return // whether it lives is to be told under load too
      if (underWay.size < most) {
        underWay.add(request)
        // Who hangs up is answered no more
        const { res } = serverContext as { res?: ServerResponse }
        if (res) res.once('close', () => underWay.delete(request))
        else request.signal.addEventListener('abort', () => underWay.delete(request), { once: true })
        return
      }
      const error = { message: 'too many ask at this moment; ask again. 请求过多，请稍后再试。', extensions: { code: 'BUSY' } }
      endResponse(fetchAPI.Response.json({ errors: [error] }, { status: 503, headers: { 'retry-after': '1' } }))
    },
    onResponse({ request }) {
      underWay.delete(request)
    },
  }
}
