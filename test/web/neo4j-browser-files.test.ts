import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { createApi } from '../../src/graphql/server.js'
import type { GraphStore } from '../../src/store/store.js'
import { browserFolder, useNeo4jBrowserFiles } from '../../src/web/use-neo4j-browser-files.js'

/** What Neo4j Browser, another site, may fetch of the server: these files and nothing else. */
const store = { kind: 'embedded', health: () => Promise.resolve({ reachable: true }) } as unknown as GraphStore
const api = createApi({ store, plugins: [useNeo4jBrowserFiles()] })
const ask = (path: string, method = 'GET'): Promise<Response> =>
  Promise.resolve(api.fetch(`http://localhost:4711${path}`, { method, headers: { origin: 'http://localhost:7474' } }))

test('guide and style, readable from another site; the guide names the server that it came from', async () => {
  for (const name of ['guide.html', 'style.grass']) {
    const response = await ask(`/neo4j-browser/${name}`)
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect(response.headers.get('content-security-policy')).toContain('sandbox')
    const text = readFileSync(join(browserFolder, name), 'utf8')
    expect(await response.text()).toBe(text.replaceAll('localhost:4000', 'localhost:4711'))
  }
  const leave = await ask('/neo4j-browser/style.grass', 'OPTIONS')
  expect([leave.status, leave.headers.get('access-control-allow-headers')]).toEqual([204, expect.stringContaining('cache-control')])
})

test('favourites as a zip that holds the files as they are', async () => {
  const zip = unzipSync(new Uint8Array(await (await ask('/neo4j-browser/favourites.zip')).arrayBuffer()))
  const folder = join(browserFolder, 'favourites')
  expect(Object.fromEntries(Object.entries(zip).map(([name, bytes]) => [name, strFromU8(bytes)]))).toEqual(
    Object.fromEntries(readdirSync(folder).map((name) => [`xianzhi/${name}`, readFileSync(join(folder, name), 'utf8')])),
  )
})

test.each(['/graphql?query={__typename}', '/neo4j-browser/', '/neo4j-browser/..%2fschema.cypher', '/neo4j-browser/toString', '/health'])(
  '%s: no leave for another site',
  async (path) => {
    for (const method of ['GET', 'OPTIONS']) expect((await ask(path, method)).headers.get('access-control-allow-origin')).toBeNull()
  },
)
