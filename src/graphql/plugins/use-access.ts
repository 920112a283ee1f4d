import type { Plugin } from 'graphql-yoga'
import type { Access } from '../access/access.js'

/** Whoever may not read gets nothing but whether the server lives. The web page takes the cookie along that lets it write. */
export function useAccess(access: Access): Plugin {
  return {
    onRequest({ request, url, fetchAPI, endResponse }) {
      if (url.pathname === '/health' || url.pathname === '/ready' || access.rightOf(request) !== 'none') return
      const error = { message: 'a token is needed. 需要访问令牌。', extensions: { code: 'UNAUTHENTICATED' } }
      // A browser then asks its user, and sends what it is told with each request of the page: the password is the token.
      const headers = { 'www-authenticate': 'Basic realm="xianzhi", charset="UTF-8"', 'cache-control': 'no-store' }
      endResponse(fetchAPI.Response.json({ errors: [error] }, { status: 401, headers }))
    },
    onResponse({ request, response }) {
      if (!response.headers.get('content-type')?.startsWith('text/html')) return
      const cookie = access.cookieFor(request)
      if (cookie) response.headers.append('set-cookie', cookie)
    },
  }
}
