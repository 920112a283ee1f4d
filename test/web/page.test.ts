import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { createApi } from '../../src/graphql/server.js'
import type { GraphStore } from '../../src/store/store.js'
import { readBuiltFiles } from '../../src/web/built-files.js'
import { routes } from '../../src/web/routes.js'
import { useWebPage } from '../../src/web/use-web-page.js'

/** The page's files over HTTP, without a socket: what is served, how, and what is not. */

const folder = mkdtempSync(join(tmpdir(), 'xianzhi-page-'))
const script = 'export const page = 1\n'.repeat(50)
mkdirSync(join(folder, 'assets'))
writeFileSync(join(folder, 'index.html'), '<!doctype html><title>县志</title>')
writeFileSync(join(folder, 'assets', 'main-1a2b.js'), script)
writeFileSync(join(folder, 'assets', 'main-1a2b.js.gz'), gzipSync(script))
writeFileSync(join(folder, 'notes.txt'), 'no part of the page')
afterAll(() => rmSync(folder, { recursive: true }))

const store = { kind: 'embedded', health: () => Promise.resolve({ reachable: true }) } as unknown as GraphStore
const api = createApi({ store, plugins: [useWebPage(readBuiltFiles(folder))] })
const get = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Response> =>
  Promise.resolve(api.fetch(`http://localhost${path}`, { method, headers }))

test.each(Object.values(routes).map((route) => route.replace(/:\w+/g, '刘文强')))('%s is the page', async (path) => {
  const response = await get(encodeURI(path))
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(await response.text()).toContain('县志')
})

test('the page may run its own files and nothing that stands in it', async () => {
  const policy = (await get('/')).headers.get('content-security-policy')!
  expect(policy).toMatch(/default-src 'none'/)
  expect(policy).toMatch(/script-src 'self'(;|$)/)
  expect(policy).toMatch(/style-src 'self'(;|$)/)
  expect(policy).not.toMatch(/unsafe|https?:|\*/)
})

test('GraphiQL keeps a policy of its own', async () => {
  const response = await get('/graphql', { accept: 'text/html' })
  expect(response.headers.get('content-security-policy')).toContain("script-src 'unsafe-inline'")
})

test('files are for good, compressed for those who take it', async () => {
  const plain = await get('/assets/main-1a2b.js')
  expect(plain.headers.get('cache-control')).toContain('immutable')
  expect(plain.headers.get('x-content-type-options')).toBe('nosniff')
  expect(plain.headers.has('content-encoding')).toBe(false)
  expect(await plain.text()).toBe(script)
  const packed = await get('/assets/main-1a2b.js', { 'accept-encoding': 'gzip, br' })
  expect(packed.headers.get('content-encoding')).toBe('gzip')
  expect(gunzipSync(Buffer.from(await packed.arrayBuffer())).toString()).toBe(script)
  expect((await get('/')).headers.get('cache-control')).toBe('no-cache')
})

test('HEAD tells what GET would, without it', async () => {
  const response = await get('/assets/main-1a2b.js', {}, 'HEAD')
  expect(response.headers.get('content-length')).toBe(String(script.length))
  expect(await response.text()).toBe('')
})

test.each(['/notes.txt', '/assets/../../package.json', '/assets/%2e%2e/%2e%2e/package.json', '/entity/a/b', '/nothing', '/index.html.gz'])(
  '%s is not there',
  async (path) => expect((await get(path)).status).toBe(404),
)

test('another name of this machine does not reach it', async () => {
  expect((await get('/', { host: 'evil.example' })).status).toBe(403)
})

test('a page that is not built says so', async () => {
  const bare = createApi({ store, plugins: [useWebPage(new Map())] })
  expect((await bare.fetch('http://localhost/')).status).toBe(503)
})

test('who mistypes an address in a browser gets the page, which says so', async () => {
  const response = await get('/nothing', { accept: 'text/html,*/*' })
  expect(response.status).toBe(404)
  expect(response.headers.get('content-type')).toMatch(/^text\/html/)
  expect(response.headers.get('content-security-policy')).toMatch(/default-src 'none'/)
  expect(await response.text()).toBe(await (await get('/')).text())
})
