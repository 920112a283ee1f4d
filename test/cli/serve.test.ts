import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { once } from 'node:events'
import { join } from 'node:path'
import { welcome } from '../../src/cli/welcome.js'
import type { Graph } from '../../src/model/graph.js'
import { packageRoot } from '../../src/package-root.js'
import { openStore } from '../../src/store/open.js'
import { differences, graphOf } from '../store/graph-of.js'
import { start, temporaryFolder, xianzhi } from './run.js'

const folder = temporaryFolder()

/** Starts a server, waits until it says where it is, and stops it after `run`. */
async function withServer(
  args: string[],
  env: NodeJS.ProcessEnv,
  run: (url: string) => Promise<void>,
): Promise<{ code: number | null; stdout: string }> {
  const child = start(args, { XIANZHI_HOST: '127.0.0.1', XIANZHI_PORT: '0', ...env })
  const closed = once(child, 'close') as Promise<[number | null]>
  let stdout = ''
  let stderr = ''
  child.stderr.on('data', (text: Buffer) => (stderr += text.toString()))
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
      const at = /http:\/\/\S+\/graphql\b/.exec(stdout)
      if (at) resolve(at[0])
    })
    child.on('close', () => reject(new Error(stderr)))
  })
  try {
    await run(url)
  } finally {
    child.kill('SIGTERM')
  }
  const [code] = await closed
  return { code, stdout }
}

async function ask<T>(url: string, query: string): Promise<T> {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) })
  const { data, errors } = (await response.json()) as { data: T; errors?: unknown }
  expect(errors).toBeUndefined()
  return data
}

test('start reads the examples into an empty store, serves, and its three queries have answers', async () => {
  const env = { XIANZHI_DATA: join(folder, 'start') }
  const { code, stdout } = await withServer(['start'], env, async (url) => {
    const queries = [...welcome(url).matchAll(/^ {2}(\{ .+ \})$/gm)].map(([, query]) => query!)
    expect(queries).toHaveLength(3)
    for (const query of queries) expect(leaves(await ask(url, query))).toBeGreaterThan(0)
  })
  expect(code).toBe(0)
  expect(stdout).toContain('npx xianzhi ingest')
})

/** Values that an answer holds, besides what it is wrapped in. */
const leaves = (value: unknown): number =>
  value === null ? 0 : typeof value === 'object' ? Object.values(value).reduce((sum: number, v) => sum + leaves(v), 0) : 1

test('serve answers until SIGTERM, and other commands work beside it', async () => {
  const env = { XIANZHI_DATA: join(folder, 'serve') }
  const { code } = await withServer(['serve', '--port', '0'], env, async (url) => {
    expect(await ask(url, '{ __typename }')).toEqual({ __typename: 'Query' })
    const stats = await xianzhi(['stats', '--json'], { env })
    expect(stats.code).toBe(0)
  })
  expect(code).toBe(0)
})

test('a port that is taken is an error in one line', async () => {
  const env = { XIANZHI_DATA: join(folder, 'taken') }
  await withServer(['serve'], env, async (url) => {
    const { code, stderr } = await xianzhi(['serve', '--port', new URL(url).port], { env })
    expect(code).toBe(1)
    expect(stderr).toMatch(/^xianzhi: PORT_TAKEN: /m)
  })
})

test('beyond this machine it wants a token, and answers to who has it', async () => {
  const env = { XIANZHI_DATA: join(folder, 'beyond'), XIANZHI_HOST: '0.0.0.0' }
  const refused = await xianzhi(['serve', '--port', '0'], { env })
  expect(refused.code).toBe(2)
  expect(refused.stderr).toMatch(/BAD_CONFIG: 0\.0\.0\.0 is reached from other machines.*xianzhi token add/)
  const made = await xianzhi(['token', 'add', 'newsroom'], { env })
  const token = made.stdout.trim()
  expect(token).toMatch(/^xz_/)
  const listed = (await xianzhi(['token', 'list'], { env })).stdout
  expect(listed).toMatch(/newsroom\s+read/)
  expect(listed).not.toContain(token)
  const { code } = await withServer(['serve'], env, async (said) => {
    const url = said.replace('0.0.0.0', '127.0.0.1')
    const post = (headers: Record<string, string>): Promise<Response> =>
      fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: '{"query":"{ __typename }"}' })
    expect((await post({})).status).toBe(401)
    expect((await post({ authorization: `Bearer ${token}` })).status).toBe(200)
    expect((await xianzhi(['token', 'remove', 'newsroom'], { env })).code).toBe(0)
    expect((await post({ authorization: `Bearer ${token}` })).status).toBe(401)
  })
  expect(code).toBe(0)
})

test('pages are sent by who has a token, followed as they are read, and taken back; by our own page too', async () => {
  const env = { XIANZHI_DATA: join(folder, 'sent'), XIANZHI_HOME_CITY: '聊城市' }
  const token = (await xianzhi(['token', 'add', 'scanner', '--write'], { env })).stdout.trim()
  const examples = join(packageRoot, 'examples')
  const pages = readdirSync(examples).filter((name) => name.endsWith('.txt'))
  const { code } = await withServer(['serve'], env, async (url) => {
    const post = (query: string, headers: Record<string, string>, variables: object = {}): Promise<Response> =>
      fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      })
    const authorization = `Bearer ${token}`
    const form = new FormData()
    const query = 'mutation ($files: [Upload!]) { ingest(files: $files) { id } }'
    form.set('operations', JSON.stringify({ query, variables: { files: pages.map(() => null) } }))
    form.set('map', JSON.stringify(Object.fromEntries(pages.map((_, i) => [i, [`variables.files.${i}`]]))))
    for (const [i, name] of pages.entries()) form.set(String(i), new Blob([readFileSync(join(examples, name))]), name)
    const sent = await fetch(url, { method: 'POST', headers: { authorization, 'x-graphql-yoga-csrf': '1' }, body: form })
    const { data } = (await sent.json()) as { data: { ingest: { id: string } } }

    const follow = 'subscription ($id: ID!) { ingestion(id: $id) { state done pages(first: 1) { file state articles document } } }'
    const told = await (await post(follow, { authorization, accept: 'text/event-stream' }, { id: data.ingest.id })).text()
    const last = [...told.matchAll(/^data: (\{.+\})$/gm)].map(([, line]) => JSON.parse(line!) as { data: { ingestion: object } }).at(-1)!
    expect(last.data.ingestion).toMatchObject({ state: 'done', done: pages.length, pages: [{ state: 'written' }] })
    expect(await ask(url, '{ stats { documents } }')).toEqual({ stats: { documents: pages.length } })

    const retract = 'mutation ($document: String!) { retract(document: $document) { document } }'
    const document = { document: pages[0] }
    expect((await post(retract, {}, document)).status).toBe(403)
    expect(await (await post(retract, { authorization }, document)).json()).toEqual({ data: { retract: document } })
    expect(await (await post(retract, { authorization }, document)).json()).toMatchObject({
      errors: [{ extensions: { code: 'NOT_FOUND' } }],
    })

    const origin = new URL(url).origin
    const cookie = (await fetch(origin)).headers.get('set-cookie')!.split(';')[0]!
    const again = 'mutation ($pages: [PageText!]) { ingest(pages: $pages) { id } }'
    const variables = { pages: [{ file: pages[0], text: readFileSync(join(examples, pages[0]!), 'utf8') }] }
    expect((await post(again, { cookie, origin: 'http://evil.example' }, variables)).status).toBe(403)
    const ours = (await (await post(again, { cookie, origin }, variables)).json()) as { data: { ingest: { id: string } } }
    await (await post(follow, { accept: 'text/event-stream' }, { id: ours.data.ingest.id })).text()
    expect(await ask(url, '{ stats { documents } }')).toEqual({ stats: { documents: pages.length } })
  })
  expect(code).toBe(0)
})

test('SIGTERM in the middle of an ingestion: pages in flight are finished, the rest is left, and the store holds whole pages', async () => {
  const env = { XIANZHI_DATA: join(folder, 'stopped'), XIANZHI_HOME_CITY: '聊城市' }
  const token = (await xianzhi(['token', 'add', 'scanner', '--write'], { env })).stdout.trim()
  const examples = join(packageRoot, 'examples')
  const texts = readdirSync(examples).filter((name) => name.endsWith('.txt'))
  // The same pages under many names, each with a line of its own: enough that it takes longer than a signal.
  const pages = Array.from({ length: 60 }, (_, i) => {
    const name = texts[i % texts.length]!
    return { file: `第${i}份-${name}`, text: `${readFileSync(join(examples, name), 'utf8')}\n\n第${i}份\n` }
  })
  let signalled = 0
  const { code } = await withServer(['serve'], env, async (url) => {
    const post = (query: string, variables: object): Promise<Response> =>
      fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query, variables }),
      })
    const sent = await post('mutation ($pages: [PageText!]) { ingest(pages: $pages) { id } }', { pages })
    const { id } = ((await sent.json()) as { data: { ingest: { id: string } } }).data.ingest
    const told = await post('subscription ($id: ID!) { ingestion(id: $id) { state done } }', { id })
    const reader = told.body!.getReader()
    for (let said = ''; !/"done":[1-9]/.test(said);) said += Buffer.from((await reader.read()).value ?? []).toString()
    signalled = performance.now()
  })
  expect(code).toBe(0)
  expect(performance.now() - signalled).toBeLessThan(30_000) // some seconds; machines differ

  const held = await graphIn(env.XIANZHI_DATA)
  const files = held.nodes.filter(({ labels }) => labels.includes('Document')).map(({ properties }) => properties.file)
  expect(files.length).toBeGreaterThan(0)
  expect(files.length).toBeLessThan(pages.length)
  // Those pages alone, read without haste, give the same graph.
  const alone = join(folder, 'alone')
  mkdirSync(alone)
  for (const { file, text } of pages.filter(({ file }) => files.includes(file))) writeFileSync(join(alone, file), text)
  const again = { ...env, XIANZHI_DATA: join(folder, 'again') }
  expect((await xianzhi(['ingest', alone], { env: again })).code).toBe(0)
  expect(differences(await graphIn(again.XIANZHI_DATA), held)).toEqual([])
})

/** All that the store in this folder holds. */
async function graphIn(data: string): Promise<Graph> {
  const neo4j = { uri: '', username: '', password: '', database: '' }
  const store = await openStore({ store: 'embedded', data, neo4j, idleMilliseconds: 0 })
  try {
    return await graphOf(store)
  } finally {
    await store.close()
  }
}
