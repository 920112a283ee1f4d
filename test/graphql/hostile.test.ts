import pino from 'pino'
import { usualLimits } from '../../src/graphql/limits.js'
import type { ApiOptions } from '../../src/graphql/server.js'
import { emptyStore } from './empty-store.js'
import { transports, type Reply, type Sent, type Transport } from './transports.js'

/**
 * For each protection the request that gets through where it is taken out, and is refused where it is not: a protection that
 * changes nothing would fail here. Tokens have a suite of their own (`hostile-access.test.ts`).
 */

interface Attack {
  /** What is taken out. */
  without: Partial<ApiOptions>
  /** What is set besides, both times. */
  options?: Partial<ApiOptions>
  request: Sent
  /** What the store says, where nothing else has said no. */
  through?: RegExp
  refused: { status?: number; says: RegExp }
  /** The server hangs up on who goes on sending; the answer may be lost with the line. */
  mayHangUp?: true
}

const json = { 'content-type': 'application/json' }
const ask = (query: string, variables?: object): Sent => ({ headers: json, body: JSON.stringify({ query, variables }) })
const times = (count: number, part: (i: number) => string): string => Array.from({ length: count }, (_, i) => part(i)).join(' ')

const nested = (levels: number): string =>
  levels === 0 ? '{ totalCount }' : `{ edges { node { ... on Organization { parents(first: 1) ${nested(levels - 1)} } } } }`
const hundreds =
  '{ meetings(first: $n) { edges { node { attendees(first: $n) { edges { evidence(first: $n) { quote } node { name } } } } } } }'
const introspection = '{ __schema { types { name fields { name } } } }'

const attacks: Record<string, Attack> = {
  'fields 40 deep': {
    without: { leaveOut: ['depth'] },
    request: ask(`{ organizations(first: 1) ${nested(12)} }`),
    refused: { says: /depth limit/i },
  },
  'fields deep in fragments': {
    without: { leaveOut: ['depth'] },
    request: ask(
      `{ organizations(first: 1) { edges { node { ...f0 } } } } ${times(9, (i) => `fragment f${i} on Organization { parents(first: 1) { edges { node { ...f${i + 1} } } } }`)} fragment f9 on Organization { name }`,
    ),
    refused: { says: /depth limit/i },
  },
  'one look-up under 40 names': {
    without: { leaveOut: ['aliases'] },
    request: ask(`{ ${times(40, (i) => `p${i}: stats { claims }`)} }`),
    refused: { says: /alias/i },
  },
  'directives without an end': {
    without: { leaveOut: ['directives'] },
    request: ask(`{ stats { ${times(30, () => 'claims @include(if: true)')} } }`),
    refused: { says: /directive/i },
  },
  'a document of 10,000 words': {
    without: { leaveOut: ['tokens'] },
    request: ask(`{ search(text: "x", labels: [${'"Person" '.repeat(9990)}]) { totalCount } }`),
    refused: { says: /token/i },
  },
  'a million rows': {
    without: { leaveOut: ['rows'] },
    request: ask(hundreds.replace('{', 'query ($n: Int = 100) {')),
    refused: { says: /TOO_MANY_ROWS/ },
  },
  'a million rows by a variable': {
    without: { leaveOut: ['rows'] },
    request: ask(`query ($n: Int!) ${hundreds}`, { n: 1e9 }),
    refused: { says: /TOO_MANY_ROWS/ },
  },
  'many searches through the graph at once': {
    without: { leaveOut: ['rows'] },
    request: ask(`{ ${times(25, (i) => `w${i}: paths(from: "甲", to: "乙", maxLength: 8) { whole }`)} }`),
    through: /UNKNOWN_ENTITY/,
    refused: { says: /TOO_MANY_ROWS/ },
  },
  'many queries in Cypher at once': {
    without: { leaveOut: ['rows'] },
    options: { store: emptyStore({ query: () => Promise.resolve({ columns: [], rows: [], truncated: false }) }) },
    request: ask(`{ ${times(20, (i) => `c${i}: cypher(query: "RETURN 1") { truncated }`)} }`),
    refused: { says: /TOO_MANY_ROWS/ },
  },
  'a body of more than 256 KB': {
    without: { leaveOut: ['bodies'] },
    request: ask(`{ stats { claims } } # ${'x'.repeat(usualLimits.body)}`),
    refused: { status: 413, says: /BODY_TOO_LARGE/ },
  },
  'a large body that does not say how large': {
    without: { leaveOut: ['bodies'] },
    request: {
      headers: { ...json, 'transfer-encoding': 'chunked' },
      body: JSON.stringify({ query: `{ stats { claims } } # ${'x'.repeat(usualLimits.body)}` }),
    },
    refused: { status: 413, says: /BODY_TOO_LARGE/ },
    mayHangUp: true,
  },
  'a link on somebody’s page': {
    without: { leaveOut: ['csrf'] },
    request: { method: 'GET', path: `/graphql?query=${encodeURIComponent('{ stats { claims } }')}` },
    refused: { status: 403, says: /CSRF/ },
  },
  'a form on somebody’s page': {
    without: { leaveOut: ['csrf', 'bodies'] },
    request: {
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: `query=${encodeURIComponent('{ stats { claims } }')}`,
    },
    refused: { status: 403, says: /CSRF/ },
  },
  'a form, though nothing asks for a header': {
    without: { leaveOut: ['csrf', 'bodies'] },
    options: { leaveOut: ['csrf'] },
    request: {
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: `query=${encodeURIComponent('{ stats { claims } }')}`,
    },
    refused: { status: 415, says: /UNSUPPORTED_MEDIA_TYPE/ },
  },
  'JSON passed off as plain text': {
    without: { leaveOut: ['csrf', 'bodies'] },
    request: { headers: { 'content-type': 'application/graphql' }, body: '{ stats { claims } }' },
    refused: { status: 415, says: /UNSUPPORTED_MEDIA_TYPE/ },
  },
  'a name that its owner points here': {
    without: { leaveOut: ['hosts', 'access'] },
    request: { ...ask('{ stats { claims } }'), headers: { ...json, host: 'evil.example' } },
    refused: { status: 403, says: /FORBIDDEN_HOST/ },
  },
  'the schema, in production': {
    without: { production: false },
    options: { production: true },
    request: ask(introspection),
    refused: { says: /introspection/i },
  },
  'the schema, in production, by a plugin that is gone': {
    without: { leaveOut: ['introspection'] },
    options: { production: true },
    request: ask(introspection),
    refused: { says: /introspection/i },
  },
  'GraphiQL, in production': {
    without: { production: false },
    options: { production: true },
    request: { method: 'GET', headers: { accept: 'text/html' } },
    refused: { says: /CSRF|Not Found|^$/ },
  },
}

const log = pino({ level: 'silent' })
const gotThrough = ({ status, text, headers }: Reply): boolean =>
  status === 200 && (headers.get('content-type')!.startsWith('text/html') || !/"errors"/.test(text))

describe.each(Object.entries(transports))('through %s', (_, open) => {
  test.each(Object.entries(attacks))('%s', async (_, { without, options, request, through, refused, mayHangUp }) => {
    const usual = { store: emptyStore(), log, ...options }
    const bare: Transport = await open({ ...usual, ...without })
    try {
      const reply = await bare.send(request)
      expect({ through: through?.test(reply.text) ?? gotThrough(reply), reply: reply.text.slice(0, 500) }).toMatchObject({ through: true })
    } finally {
      await bare.close()
    }
    const guarded = await open(usual)
    try {
      const reply = await guarded.send(request).catch((error: NodeJS.ErrnoException) => error)
      if (!('text' in reply)) return expect([reply.code, mayHangUp]).toEqual(['ECONNRESET', true])
      expect(gotThrough(reply)).toBe(false)
      expect(reply.text).toMatch(refused.says)
      if (refused.status) expect(reply.status).toBe(refused.status)
    } finally {
      await guarded.close()
    }
  })

  test('a name that is nearly right is told nothing of ours in production', async () => {
    const misspelt = ask('{ stats { claimz } }')
    const [told, untold] = [await open({ store: emptyStore(), log }), await open({ store: emptyStore(), log, production: true })]
    expect((await told.send(misspelt)).text).toContain('Did you mean')
    expect((await untold.send(misspelt)).text).not.toContain('Did you mean')
    const bare = await open({ store: emptyStore(), log, production: true, leaveOut: ['suggestions'] })
    expect((await bare.send(misspelt)).text).toContain('Did you mean')
    await Promise.all([told, untold, bare].map((transport) => transport.close()))
  })

  test('nobody else’s page may read an answer', async () => {
    const guarded = await open({ store: emptyStore(), log })
    const { headers } = await guarded.send({ ...ask('{ stats { claims } }'), headers: { ...json, origin: 'https://evil.example' } })
    expect(headers.get('access-control-allow-origin')).toBeNull()
    const asked = await guarded.send({
      method: 'OPTIONS',
      headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
    })
    expect(asked.headers.get('access-control-allow-origin')).toBeNull()
    await guarded.close()
  })

  test('a list of queries in one request is none', async () => {
    const guarded = await open({ store: emptyStore(), log })
    const { status } = await guarded.send({
      headers: json,
      body: JSON.stringify([{ query: '{ stats { claims } }' }, { query: '{ stats { claims } }' }]),
    })
    expect(status).toBe(400)
    await guarded.close()
  })
})

test('a body without an end is read to the limit and no further', async () => {
  const guarded = await transports['a socket']({ store: emptyStore(), log })
  const endless = Buffer.alloc(64 * usualLimits.body, 32)
  const reply = await guarded
    .send({ headers: { ...json, 'transfer-encoding': 'chunked' }, body: endless })
    .catch((error: NodeJS.ErrnoException) => error.code)
  expect(['ECONNRESET', 'EPIPE', 413]).toContain(typeof reply === 'object' ? reply.status : reply)
  await guarded.close()
})

test('fragments that lead to themselves, and fragments of fragments, are refused in no time', async () => {
  const guarded = await transports['yoga.fetch']({ store: emptyStore(), log })
  const circle =
    '{ organizations { edges { node { ...a } } } } fragment a on Organization { parents { edges { node { ...b } } } } fragment b on Organization { parents { edges { node { ...a } } } }'
  const bomb = times(
    25,
    (i) =>
      `fragment f${i} on Organization { a: parents { edges { node { ...f${i + 1} } } } b: parents { edges { node { ...f${i + 1} } } } }`,
  )
  for (const query of [circle, `{ organizations { edges { node { ...f0 } } } } ${bomb} fragment f25 on Organization { name }`]) {
    const begun = performance.now()
    expect(gotThrough(await guarded.send(ask(query)))).toBe(false)
    expect(performance.now() - begun).toBeLessThan(3000)
  }
})
