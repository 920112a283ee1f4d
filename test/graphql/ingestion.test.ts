import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pino from 'pino'
import type { Access } from '../../src/graphql/access/access.js'
import { Ingestions } from '../../src/graphql/ingestion/ingestions.js'
import type { PageResult, ReadPages } from '../../src/graphql/ingestion/page-reader.js'
import { startServer, type ApiOptions } from '../../src/graphql/server.js'
import { emptyStore } from './empty-store.js'
import { multipart, multipartHeaders, uploadOf, type Part } from './multipart.js'
import { transports, type Reply, type Transport } from './transports.js'

/** Pages sent by those who may write, over a reader that only tells what it got; the real one is in `test/cli/serve.test.ts`. */

const writer: Access = { rightOf: () => 'write', cookieFor: () => undefined }
const reader: Access = { rightOf: () => 'read', cookieFor: () => undefined }
const log = pino({ level: 'silent' })
const json = { 'content-type': 'application/json' }

const begin = 'mutation ($pages: [PageText!], $files: [Upload!]) { ingest(pages: $pages, files: $files) { id state total } }'
const follow = 'subscription ($id: ID!) { ingestion(id: $id) { state done total written notRead pages(first: 1) { file state reason } } }'

// A folder of this file's own, so that what is left in it is ours.
const temporary = mkdtempSync(join(tmpdir(), 'xianzhi-uploads-'))
const usual = process.env.TMPDIR
beforeAll(() => void (process.env.TMPDIR = temporary))
afterAll(() => {
  if (usual === undefined) delete process.env.TMPDIR
  else process.env.TMPDIR = usual
  rmSync(temporary, { recursive: true })
})
const nothingLeft = async (): Promise<void> => {
  for (let i = 0; i < 250 && readdirSync(temporary).length; i++) await wait(20)
  expect(readdirSync(temporary)).toEqual([])
}

interface Seen {
  name: string
  text: string
}

/** Reads each page, and refuses those that hold 坏. */
function recording(seen: Seen[]): ReadPages {
  return async (pages, { signal }, onPage) => {
    for (const page of pages) {
      if (signal.aborted) return
      const text = Buffer.from(await page.read()).toString()
      seen.push({ name: page.name, text })
      const bad = text.includes('坏')
      const result: PageResult = bad
        ? { file: page.name, state: 'skipped', code: 'NOT_TEXT', reason: 'no text', seconds: 0 }
        : { file: page.name, state: 'written', document: 'd', articles: 1, entities: 2, claims: 3, seconds: 0.1 }
      onPage(result)
    }
  }
}

const options = (readPages: ReadPages, more: Partial<ApiOptions> = {}): ApiOptions => ({
  store: emptyStore(),
  log,
  access: writer,
  ingestions: new Ingestions(readPages),
  ...more,
})

interface Told {
  data: Record<string, Record<string, unknown> & { id: string }>
  errors?: { extensions: { code: string } }[]
}
const told = ({ text }: Reply): Told => JSON.parse(text) as Told
const codeOf = (reply: Reply): string | undefined => told(reply).errors?.[0]?.extensions.code
const ask = async (to: Transport, query: string, variables: object = {}): Promise<Told> =>
  told(await to.send({ headers: json, body: JSON.stringify({ query, variables }) }))

/** Everything that a subscription tells until it ends. */
async function events(to: Transport, id: string): Promise<Record<string, unknown>[]> {
  const headers = { ...json, accept: 'text/event-stream' }
  const { text } = await to.send({ headers, body: JSON.stringify({ query: follow, variables: { id } }) })
  const lines = [...text.matchAll(/^data: (\{.*\})$/gm)].map(([, line]) => JSON.parse(line!) as Told)
  return lines.filter(({ data }) => data).map(({ data }) => data.ingestion!)
}

describe.each(Object.entries(transports))('through %s', (_, open) => {
  test('pages as text and as files are read, each told as it comes; nothing stays on disk', async () => {
    const seen: Seen[] = []
    const to = await open(options(recording(seen)))
    const texts = await ask(to, begin, { pages: [{ file: '2023-12-28-A1.txt', text: '甲' }] })
    expect(texts.data.ingest).toMatchObject({ total: 1 })
    const body = uploadOf(begin, [
      { name: '2023/12-29/A1.txt', content: '乙\n'.repeat(100_000) },
      { name: '坏.txt', content: Buffer.from('坏') },
    ])
    const sent = told(await to.send({ headers: multipartHeaders, body }))
    expect(sent.errors).toBeUndefined()
    const all = await events(to, sent.data.ingest!.id)
    expect(all.at(-1)).toEqual({
      state: 'done',
      done: 2,
      total: 2,
      written: 1,
      notRead: 1,
      pages: [{ file: '坏.txt', state: 'skipped', reason: 'no text' }],
    })
    expect(all.map(({ done }) => done)).toEqual([...all.map(({ done }) => done as number)].sort((a, b) => a - b))
    expect(seen.map(({ name, text }) => [name, text.length])).toEqual([
      ['2023-12-28-A1.txt', 1],
      ['2023/12-29/A1.txt', 200_000],
      ['坏.txt', 1],
    ])
    const { data } = await ask(to, 'query ($id: ID!) { ingestion(id: $id) { state written pages { file document claims } } }', {
      id: texts.data.ingest!.id,
    })
    expect(data.ingestion).toEqual({ state: 'done', written: 1, pages: [{ file: '2023-12-28-A1.txt', document: 'd', claims: 3 }] })
    await nothingLeft()
    await to.close()
  })

  test('who may not write changes nothing; without the protection he would', async () => {
    const seen: Seen[] = []
    const retracted: string[] = []
    const store = emptyStore({ retract: (document) => Promise.resolve(retracted.push(document) > 0) })
    const mutation = { headers: json, body: JSON.stringify({ query: 'mutation { retract(document: "a.txt") { document } }' }) }
    const guarded = await open(options(recording(seen), { access: reader, store }))
    expect(await guarded.send(mutation)).toMatchObject({ status: 403 })
    const file = { headers: multipartHeaders, body: uploadOf(begin, [{ name: 'a.txt', content: '甲' }]) }
    const refused = await guarded.send(file)
    expect([refused.status, codeOf(refused)]).toEqual([403, 'FORBIDDEN'])
    expect([seen, retracted]).toEqual([[], []])
    await guarded.close()
    const bare = await open(options(recording(seen), { access: reader, store, leaveOut: ['writing'] }))
    expect(told(await bare.send(mutation)).data).toEqual({ retract: { document: 'a.txt' } })
    expect(retracted).toEqual(['a.txt'])
    await bare.close()
  })

  test('who asks is told whether pages may be sent', async () => {
    const readPages = recording([])
    const may = async (more: Partial<ApiOptions>): Promise<unknown> => {
      const to = await open(options(readPages, more))
      const { data } = await ask(to, '{ mayIngest }')
      await to.close()
      return data.mayIngest
    }
    expect(await may({})).toBe(true)
    expect(await may({ access: reader })).toBe(false)
    const { ingestions: _, ...without } = options(readPages)
    const to = await open(without)
    expect((await ask(to, '{ mayIngest }')).data.mayIngest).toBe(false)
    await to.close()
  })

  test('an upload beyond its limit is read no further; below it, it is', async () => {
    const seen: Seen[] = []
    const files = Array.from({ length: 3 }, (_, i) => ({ name: `${i}.txt`, content: '字'.repeat(100_000) })) // 900 kB
    const body = uploadOf(begin, files)
    const refusedBy = async (limits: ApiOptions['limits']): Promise<unknown> => {
      const to = await open(options(recording(seen), { ...(limits ? { limits } : {}) }))
      const reply = await to
        .send({ headers: { ...multipartHeaders, 'content-length': String(body.length) }, body })
        .catch((error: Error) => error)
      await to.close()
      return 'text' in reply ? codeOf(reply) : 'hung up'
    }
    expect(await refusedBy({ upload: 500_000 })).toMatch(/UPLOAD_TOO_LARGE|hung up/)
    expect(await refusedBy({ files: 2 })).toBe('TOO_MANY_FILES')
    expect(seen).toEqual([])
    expect(await refusedBy({})).toBeUndefined()
  })

  test('a body that does not tell its size is measured', async () => {
    const to = await open(options(recording([]), { limits: { upload: 300_000 } }))
    const body = uploadOf(begin, [{ name: 'a.txt', content: 'x'.repeat(4_000_000) }])
    const reply = await to.send({ headers: { ...multipartHeaders, 'transfer-encoding': 'chunked' }, body }).catch((error: Error) => error)
    if ('text' in reply) expect(codeOf(reply)).toBe('UPLOAD_TOO_LARGE')
    await to.close()
    await nothingLeft()
  })

  test('a form on somebody’s page uploads nothing', async () => {
    const to = await open(options(recording([])))
    const body = uploadOf(begin, [{ name: 'a.txt', content: '甲' }])
    expect((await to.send({ headers: { 'content-type': multipartHeaders['content-type'] }, body })).status).toBe(403)
    await to.close()
  })
})

describe('a multipart body', () => {
  const operations = { query: begin, variables: { files: [null] } }
  const part = (name: string, content: unknown): Part => ({ name, content: JSON.stringify(content) })
  const file: Part = { name: '0', file: 'a.txt', content: '甲' }
  const odd: [string, Part[], boolean?][] = [
    ['without operations', [part('map', { 0: ['variables.files.0'] }), file]],
    ['without a map', [part('operations', operations), file]],
    ['of a list of operations', [part('operations', [operations]), part('map', {}), file]],
    ['whose map is no JSON', [part('operations', operations), { name: 'map', content: '{' }, file]],
    ['whose map names no file', [part('operations', operations), part('map', { 1: ['variables.files.0'] }), file]],
    ['whose map is a text', [part('operations', operations), part('map', { 0: 'variables.files.0' }), file]],
    ['whose map leads beside the variables', [part('operations', operations), part('map', { 0: ['query'] }), file]],
    [
      'whose map leads to what is there',
      [part('operations', { ...operations, variables: { files: ['x'] } }), part('map', { 0: ['variables.files.0'] }), file],
    ],
    ['whose map leads to a prototype', [part('operations', operations), part('map', { 0: ['variables.__proto__.polluted'] }), file]],
    [
      'whose map leads to a constructor',
      [part('operations', operations), part('map', { 0: ['variables.constructor.prototype.polluted'] }), file],
    ],
    ['that breaks off', [part('operations', operations), part('map', { 0: ['variables.files.0'] }), file], false],
    ['whose operations are too long', [part('operations', { ...operations, extensions: 'x'.repeat(300_000) }), part('map', {}), file]],
  ]
  const open = transports['yoga.fetch']

  test.each(odd)('%s is refused, and leaves nothing', async (_, parts, whole = true) => {
    const seen: Seen[] = []
    const to = await open(options(recording(seen)))
    const reply = await to.send({ headers: multipartHeaders, body: multipart(parts, { whole }) })
    expect(reply.status).toBeGreaterThanOrEqual(400)
    expect(reply.status).toBeLessThan(500)
    expect(['BAD_UPLOAD', 'BODY_TOO_LARGE']).toContain(codeOf(reply))
    expect(seen).toEqual([])
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
    await nothingLeft()
  })

  test.each(['', '../../etc/passwd', 'a/../../b.txt', 'x'.repeat(201), 'a\u0007.txt', 'a\u202etxt.b'])(
    'a page called %j is refused',
    async (name) => {
      const to = await open(options(recording([])))
      const { errors } = await ask(to, begin, { pages: [{ file: name, text: '甲' }] })
      expect(errors?.[0]?.extensions.code).toBe('BAD_NAME')
    },
  )

  test('a file written as text is none', async () => {
    const to = await open(options(recording([])))
    expect((await ask(to, begin, { files: ['a.txt'] })).errors?.[0]?.extensions.code).toBe('BAD_UPLOAD')
    expect((await ask(to, begin)).errors?.[0]?.extensions.code).toBe('NOTHING_TO_READ')
  })
})

describe('ingestions', () => {
  /** Reads nothing until it is let, or told to stop. */
  function held(): { readPages: ReadPages; letGo: () => void } {
    let letGo!: () => void
    const gate = new Promise<void>((resolve) => (letGo = resolve))
    const readPages: ReadPages = async (pages, { signal }, onPage) => {
      for (const page of pages) {
        await Promise.race([gate, new Promise((resolve) => signal.addEventListener('abort', resolve))])
        if (signal.aborted) return
        onPage({ file: page.name, state: 'written', seconds: 0 })
      }
    }
    return { readPages, letGo }
  }
  const page = { name: 'a.txt', read: () => Promise.resolve(Buffer.from('甲')) }
  const release = (): Promise<void> => Promise.resolve()

  test('come one after the other; a stopped one says so; too many are told to come later', async () => {
    const { readPages, letGo } = held()
    const all = new Ingestions(readPages)
    const [first, second, third] = [1, 2, 3].map(() => all.begin([page], {}, release))
    await wait(0)
    expect([first!.state, second!.state]).toEqual(['reading', 'waiting'])
    all.stop(second!.id)
    for (let i = 0; i < 8; i++) all.begin([page], {}, release)
    expect(() => all.begin([page], {}, release)).toThrow(expect.objectContaining({ code: 'BUSY', retryable: true }))
    letGo()
    for await (const { state } of all.follow(third!.id)) expect(['waiting', 'reading', 'done']).toContain(state)
    expect([first!.state, second!.state, third!.state]).toEqual(['done', 'stopped', 'done'])
    await all.close()
    expect(() => all.find('none')).toThrow(expect.objectContaining({ code: 'NOT_FOUND' }))
  })

  test('a store that is away fails them, and a bug is not told', async () => {
    const { StoreError } = await import('../../src/errors.js')
    for (const [error, problem] of [
      [new StoreError('NEO4J_UNREACHABLE', 'gone', true), 'NEO4J_UNREACHABLE: gone'],
      [new Error('secret'), 'INTERNAL'],
    ] as const) {
      let released = 0
      const all = new Ingestions(() => Promise.reject(error))
      const one = all.begin([page], {}, () => Promise.resolve(void released++))
      await all.close()
      expect([one.state, one.problem, released]).toEqual(['failed', problem, 1])
    }
  })

  test('a server that ends tells whoever follows', async () => {
    const { readPages } = held()
    const server = await startServer({ store: emptyStore(), log, access: writer, host: '127.0.0.1', port: 0, readPages })
    const post = (query: string, variables: object, accept = 'application/json'): Promise<Response> =>
      fetch(server.url, { method: 'POST', headers: { ...json, accept }, body: JSON.stringify({ query, variables }) })
    const { data } = (await (await post(begin, { pages: [{ file: 'a.txt', text: '甲' }] })).json()) as Told
    const following = await post(follow, { id: data.ingest!.id }, 'text/event-stream')
    expect(following.headers.get('content-type')).toContain('text/event-stream')
    const text = following.text()
    await wait(50)
    await server.close()
    expect(await text).toMatch(/"state":"reading"[\s\S]*"state":"stopped"[\s\S]*event: complete/)
  })
})
