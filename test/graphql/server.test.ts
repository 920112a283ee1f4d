import { once } from 'node:events'
import { connect } from 'node:net'
import { Writable } from 'node:stream'
import { getIntrospectionQuery } from 'graphql'
import pino from 'pino'
import { BadInput, StoreError } from '../../src/errors.js'
import { exampleQueries } from '../../src/graphql/graphiql.js'
import { usualLimits } from '../../src/graphql/limits.js'
import { createApi, startServer } from '../../src/graphql/server.js'
import type { GraphStore, Row } from '../../src/store/store.js'
import { asker } from './asking.js'
import { emptyStore } from './empty-store.js'

/** What the server takes, refuses and tells, over a store that answers nothing: no request here is to reach it. */
const quiet = pino({ level: 'silent' })
const api = createApi({ store: emptyStore(), log: quiet })
const ask = asker({ store: emptyStore(), log: quiet })
const json = { 'content-type': 'application/json' }
const post = (body: string, headers: Record<string, string> = json): Promise<Response> =>
  Promise.resolve(api.fetch('http://localhost/graphql', { method: 'POST', headers: { ...headers }, body }))

describe('limits', () => {
  const nested = (levels: number): string =>
    levels === 0 ? '{ totalCount }' : `{ edges { node { ... on Organization { parents ${nested(levels - 1)} } } } }`
  const bomb = Array.from(
    { length: 25 },
    (_, i) =>
      `fragment f${i} on Organization { a: parents { edges { node { ...f${i + 1} } } } b: parents { edges { node { ...f${i + 1} } } } }`,
  )

  test.each([
    [
      'an ordinary query of 20 × 10',
      '{ meetings(first: 20) { edges { node { name date attendees(first: 10) { edges { role node { name positions(first: 5) { edges { title node { name } } } } } } } } } }',
    ],
    ['a hundred of a hundred', '{ meetings(first: 100) { edges { node { attendees(first: 100) { edges { node { name } } } } } } }'],
    ['ten look-ups by alias', `{ ${Array.from({ length: 10 }, (_, i) => `p${i}: official(name: "刘文强") { name }`).join(' ')} }`],
    [
      'what GraphiQL asks of the schema',
      getIntrospectionQuery({ specifiedByUrl: true, schemaDescription: true, inputValueDeprecation: true }),
    ],
    ...exampleQueries.map((query, i) => [`example ${i + 1}`, query]),
  ])('%s passes', async (_, query) => {
    const { errors } = await ask(query!)
    expect((errors ?? []).filter(({ extensions }) => extensions.code !== 'UNKNOWN_ENTITY')).toEqual([])
  })

  test.each([
    ['depth', `{ organizations(first: 1) ${nested(12).replaceAll('parents', 'parents(first: 1)')} }`, { depth: 100 }, /depth/i],
    ['aliases', `{ ${Array.from({ length: 40 }, (_, i) => `p${i}: stats { claims }`).join(' ')} }`, { aliases: 100 }, /alias/i],
    ['directives', `{ stats { ${'claims @include(if: true) '.repeat(30)} } }`, { directives: 100 }, /directive/i],
    ['tokens', `{ search(text: "x", labels: [${'"Person" '.repeat(3100)}]) { totalCount } }`, { tokens: 10_000 }, /token/i],
    [
      'rows',
      '{ meetings(first: 100) { edges { node { attendees(first: 100) { edges { evidence(first: 100) { quote } } } } } } }',
      { rows: 1e12 },
      /rows/,
    ],
  ])('%s: refused, and let through where that limit is out of the way', async (_, query, lifted, message) => {
    expect((await ask(query)).errors?.map((error) => error.message).join()).toMatch(message)
    expect((await asker({ store: emptyStore(), log: quiet, limits: lifted })(query)).errors).toBeUndefined()
  })

  test('page sizes in variables count like those in the document', async () => {
    const query =
      'query ($n: Int = 100) { meetings(first: $n) { edges { node { attendees(first: $n) { edges { evidence(first: $n) { quote } } } } } } }'
    expect((await ask(query)).errors?.[0]?.extensions.code).toBe('TOO_MANY_ROWS')
    expect((await ask(query, { n: 1e9 })).errors?.[0]?.extensions.code).toBe('TOO_MANY_ROWS')
    expect((await ask(query, { n: 10 })).errors).toBeUndefined()
  })

  test('fragments of fragments are reckoned once each', async () => {
    const begun = performance.now()
    const query = `{ organizations { edges { node { ...f0 } } } } ${bomb.join(' ')} fragment f25 on Organization { name }`
    const { errors } = await asker({ store: emptyStore(), log: quiet, limits: { depth: 1000, aliases: 1000 } })(query)
    expect(errors).toBeDefined()
    expect(performance.now() - begun).toBeLessThan(2000)
  })

  test('a body is read to its limit and no further', async () => {
    const large = JSON.stringify({ query: `{ stats { claims } } # ${'x'.repeat(usualLimits.body)}` })
    expect((await post(large)).status).toBe(413)
    let sent = 0
    const endless = new ReadableStream({
      pull(controller) {
        sent += 65_536
        controller.enqueue(new Uint8Array(65_536).fill(32))
      },
    })
    const response = await api.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { ...json },
      body: endless,
      duplex: 'half',
    } as RequestInit)
    expect(response.status).toBe(413)
    expect(sent).toBeLessThan(4 * usualLimits.body)
  })
})

describe('requests', () => {
  test.each([
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 'query={stats{claims}}', 403],
    ['plain text', { 'content-type': 'text/plain' }, JSON.stringify({ query: '{stats{claims}}' }), 403],
    ['another type', { 'content-type': 'application/xml' }, '<query/>', 415],
    ['no JSON', json, '{', 400],
    ['a list of queries', json, JSON.stringify([{ query: '{stats{claims}}' }]), 400],
  ])('%s is refused', async (_, headers, body, status) => {
    expect((await post(body, headers as Record<string, string>)).status).toBe(status)
  })

  test('a GET without a header that only our own pages set is refused: it could come from anybody’s page', async () => {
    const url = `http://localhost/graphql?query=${encodeURIComponent('{stats{claims}}')}`
    expect((await api.fetch(url)).status).toBe(403)
    expect((await api.fetch(url, { headers: { 'x-graphql-yoga-csrf': '1' } })).status).toBe(200)
  })

  test('names that point here by somebody else’s doing are refused', async () => {
    for (const host of ['127.0.0.1', 'localhost', '[::1]']) expect((await api.fetch(`http://${host}:4000/health`)).status).toBe(200)
    for (const host of ['evil.example', '127.0.0.1.evil.example', 'localhost.evil.example', '192.168.0.7']) {
      const response = await api.fetch(`http://${host}:4000/graphql`, {
        method: 'POST',
        headers: { ...json },
        body: '{"query":"{__typename}"}',
      })
      expect(response.status).toBe(403)
    }
  })

  test('no other page may read answers', async () => {
    const response = await post('{"query":"{__typename}"}', { ...json, origin: 'https://evil.example' })
    expect(response.headers.get('access-control-allow-origin')).toBeNull()
  })

  test('/ready tells whether the store answers', async () => {
    expect((await api.fetch('http://localhost/ready')).status).toBe(200)
    const down = createApi({ store: emptyStore({ health: () => Promise.reject(new Error('gone')) }), log: quiet })
    expect((await down.fetch('http://localhost/ready')).status).toBe(503)
    expect((await down.fetch('http://localhost/health')).status).toBe(200)
  })
})

describe('GraphiQL', () => {
  test('is one page that loads nothing, and may not', async () => {
    const response = await api.fetch('http://localhost/graphql', { headers: { accept: 'text/html' } })
    const html = await response.text()
    expect(html).toContain('县志 xianzhi')
    for (const query of exampleQueries) expect(html).toContain(JSON.stringify(query).slice(1, 60))
    const styles = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, css]) => css).join()
    expect(styles).not.toMatch(/@import|url\(\s*['"]?(?!data:|#|['"]?data:)/)
    const tags = html.replace(/<script>[\s\S]*?<\/script>/g, '').replace(/<style>[\s\S]*?<\/style>/g, '')
    expect(tags).not.toMatch(/(?:src|href)="(?!data:)/)
    expect(tags).not.toMatch(/<script[^>]+src/)
    const policy = response.headers.get('content-security-policy')!
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/https?:|\*/)
  })
})

describe('errors', () => {
  const lines: { level: number; msg: string }[] = []
  const sink = new Writable({
    write(chunk: Buffer, _, done) {
      lines.push(JSON.parse(chunk.toString()) as { level: number; msg: string })
      done()
    },
  })
  const failing = (error: unknown): ReturnType<typeof asker> =>
    asker({
      store: emptyStore({ read: () => Promise.reject(error as Error), counts: () => Promise.reject(error as Error) }),
      log: pino(sink),
    })

  test('a bug is masked, and logged once however many fields meet it', async () => {
    const { errors } = await failing(new Error('secret'))('{ meeting(name: "会") { id } award(name: "奖") { id } }')
    expect(errors!.map((error) => error.extensions.code)).toEqual(errors!.map(() => 'INTERNAL'))
    expect(JSON.stringify(errors)).not.toContain('secret')
    expect(lines.filter((line) => line.level >= 50)).toHaveLength(1)
  })

  test('what is expected has its code and what helps to go on', async () => {
    expect((await failing(new BadInput('ODD', 'odd', { hint: 1 }))('{ stats { claims } }')).errors![0]).toMatchObject({
      message: 'odd',
      extensions: { code: 'ODD', hint: 1 },
    })
    expect((await failing(new StoreError('NEO4J_UNREACHABLE', 'gone', true))('{ stats { claims } }')).errors![0]!.extensions).toMatchObject(
      {
        code: 'NEO4J_UNREACHABLE',
        retryable: true,
      },
    )
  })

  test.each([
    ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{', 'GRAPHQL_PARSE_FAILED'],
    ['{ events(from: "yesterday") { totalCount } }', 'BAD_DATE'],
    ['{ events(from: "2023-13") { totalCount } }', 'BAD_DATE'],
  ])('%s', async (query, code) => {
    expect((await ask(query)).errors![0]!.extensions.code).toBe(code)
  })

  test('a request is one line, which says nobody’s name', async () => {
    lines.length = 0
    const logged = createApi({ store: emptyStore(), log: pino(sink) })
    await logged.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { ...json },
      body: '{"query":"query Who { official(name: \\"刘文强\\") { name } }","operationName":"Who"}',
    })
    expect(lines).toMatchObject([{ msg: 'request', path: '/graphql', status: 200, operation: 'Who' }])
    expect(JSON.stringify(lines)).not.toContain('刘文强')
  })
})

describe('over a socket', () => {
  test('serves on a port of its own, and lets what is being answered finish', async () => {
    let answer!: (rows: Row[]) => void
    const slow = new Promise<Row[]>((resolve) => (answer = resolve))
    let reached!: () => void
    const asked = new Promise<void>((resolve) => (reached = resolve))
    const read = ((): Promise<Row[]> => {
      reached()
      return slow
    }) as GraphStore['read']
    const server = await startServer({ store: emptyStore({ read }), host: '127.0.0.1', port: 0, log: quiet })
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/graphql$/)
    const response = fetch(server.url, { method: 'POST', headers: { ...json }, body: '{"query":"{ official(id: \\"x\\") { name } }"}' })
    await asked
    const closed = server.close()
    await expect(fetch(server.url)).rejects.toThrow()
    answer([])
    expect(await (await response).json()).toEqual({ data: { official: null } })
    await closed
  })

  test('a port that is taken is told as such', async () => {
    const server = await startServer({ store: emptyStore(), host: '127.0.0.1', port: 0, log: quiet })
    await expect(startServer({ store: emptyStore(), host: '127.0.0.1', port: Number(new URL(server.url).port) })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    })
    await server.close()
  })

  test('another host name is refused on the wire', async () => {
    const server = await startServer({ store: emptyStore(), host: '127.0.0.1', port: 0, log: quiet })
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1')
    socket.write('GET /ready HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n')
    let said = ''
    socket.setEncoding('utf8').on('data', (text: string) => (said += text))
    await once(socket, 'close')
    expect(said).toMatch(/^HTTP\/1\.1 403 /)
    await server.close()
  })
})
