import { join } from 'node:path'
import type { Plugin } from 'graphql-yoga'
import { packageRoot } from '../package-root.js'
import { readBuiltFiles, type BuiltFile } from './built-files.js'
import { isRoute } from './routes.js'

/** Where `npm run build` puts the page. */
export const builtPage = join(packageRoot, 'dist', 'web')

/** What the page may do: run its own files and ask this server. Nothing stands in the HTML, so nothing put into it runs. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:", // pictures of the graph that are being saved
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** The web page: its files, and itself for each of its addresses. */
export function useWebPage(files: ReadonlyMap<string, BuiltFile> = readBuiltFiles(builtPage)): Plugin {
  return {
    onRequest({ request, url, fetchAPI, endResponse }) {
      if (!isRead(request)) return
      const view = isRoute(url.pathname)
      const file = files.get(view ? '/index.html' : url.pathname)
      if (!file) {
        if (view) endResponse(new fetchAPI.Response('The page is not built: npm run build\n', { status: 503 }))
        return
      }
      const { encoding, body } = chosen(file, request.headers.get('accept-encoding') ?? '')
      const headers: Record<string, string> = {
        'content-type': file.type,
        'content-length': String(body.length),
        // The names of files under assets/ change with what they hold.
        'cache-control': url.pathname.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        vary: 'accept-encoding',
        ...(encoding ? { 'content-encoding': encoding } : {}),
        ...(view ? { 'content-security-policy': policy } : {}),
      }
      endResponse(new fetchAPI.Response(request.method === 'HEAD' ? null : new Uint8Array(body), { headers }))
    },
    /** Who mistypes an address in a browser is told so by the page, and can search from there. */
    onResponse({ request, response, fetchAPI, setResponse }) {
      const page = files.get('/index.html')
      if (response.status !== 404 || !page || !isRead(request) || !request.headers.get('accept')?.includes('text/html')) return
      const headers = { 'content-type': page.type, 'content-security-policy': policy, 'cache-control': 'no-cache' }
      setResponse(new fetchAPI.Response(request.method === 'HEAD' ? null : new Uint8Array(page.plain), { status: 404, headers }))
    },
  }
}

const isRead = ({ method }: Request): boolean => method === 'GET' || method === 'HEAD'

function chosen({ plain, gzip, brotli }: BuiltFile, accepted: string): { encoding?: string; body: Buffer } {
  if (brotli && /\bbr\b/.test(accepted)) return { encoding: 'br', body: brotli }
  if (gzip && /\bgzip\b/.test(accepted)) return { encoding: 'gzip', body: gzip }
  return { body: plain }
}
