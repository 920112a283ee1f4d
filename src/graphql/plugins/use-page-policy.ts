import type { Plugin } from 'graphql-yoga'

/** What GraphiQL's page may do: run what stands in it and ask this server. Its editor wants blobs and eval. */
const policy = [
  "default-src 'none'",
  "script-src 'unsafe-inline' 'unsafe-eval' blob:",
  'worker-src blob:',
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  "connect-src 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Nothing leaves the machine, and the browser sees to it. */
export function usePagePolicy(): Plugin {
  return {
    onResponse({ response }) {
      response.headers.set('x-content-type-options', 'nosniff')
      const { headers } = response
      if (headers.get('content-type')?.startsWith('text/html') && !headers.has('content-security-policy'))
        headers.set('content-security-policy', policy)
    },
  }
}
