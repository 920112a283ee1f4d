import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pino from 'pino'
import { createAccess } from '../../src/graphql/access/access.js'
import { Tokens } from '../../src/graphql/access/tokens.js'
import { hostsAllowed } from '../../src/graphql/hosts.js'
import { startServer } from '../../src/graphql/server.js'
import { emptyStore } from './empty-store.js'
import { transports } from './transports.js'

/** Who may read, who may write, and what a server that others reach wants to have first. */

const folder = mkdtempSync(join(tmpdir(), 'xianzhi-tokens-'))
afterAll(() => rmSync(folder, { recursive: true }))
let files = 0
const newTokens = (): Tokens => new Tokens(join(folder, `${++files}`, 'tokens.json'))

const log = pino({ level: 'silent' })
const json = { 'content-type': 'application/json' }
const body = '{"query":"{ stats { claims } }"}'
const bearer = (token: string): Record<string, string> => ({ ...json, authorization: `Bearer ${token}` })

describe('tokens', () => {
  test('are not in the file, which is its owner’s only; they hold at once and no longer', () => {
    const tokens = newTokens()
    const token = tokens.add('newsroom', 'read')
    expect(token).toMatch(/^xz_[\w-]{43}$/)
    const text = readFileSync(tokens.file, 'utf8')
    expect(text).not.toContain(token.slice(3))
    expect(statSync(tokens.file).mode & 0o777).toBe(0o600)
    const server = new Tokens(tokens.file)
    expect(server.rightOf(token)).toBe('read')
    const writer = tokens.add('scanner', 'write')
    expect(server.rightOf(writer)).toBe('write')
    expect(tokens.remove('newsroom')).toBe(true)
    expect([server.rightOf(token), server.rightOf(writer), tokens.remove('newsroom')]).toEqual([undefined, 'write', false])
  })

  test('nothing near to one is one', () => {
    const tokens = newTokens()
    const token = tokens.add('newsroom', 'write')
    const { sha256 } = tokens.list()[0]!
    for (const guess of ['', 'xz_', token.slice(0, -1), token + 'x', token.toUpperCase(), sha256, 'newsroom'])
      expect(tokens.rightOf(guess)).toBeUndefined()
  })

  test('a file that is none of ours opens nothing; names are plain', () => {
    const tokens = new Tokens(join(folder, '..', 'no-such-folder', 'tokens.json'))
    expect(tokens.list()).toEqual([])
    const damaged = newTokens()
    damaged.add('a', 'read')
    writeFileSync(damaged.file, '{"tokens": [{"name": "a", "right": "admin"}]}')
    expect(() => new Tokens(damaged.file).rightOf('x')).toThrow(expect.objectContaining({ name: 'BadConfig' }))
    rmSync(damaged.file)
    damaged.add('a', 'read')
    const named = (name: string): void => void damaged.add(name, 'read')
    expect(() => named('a')).toThrow(expect.objectContaining({ code: 'TOKEN_EXISTS' }))
    for (const name of ['', ' ', 'a b', '../a', 'x'.repeat(41)])
      expect(() => named(name)).toThrow(expect.objectContaining({ code: 'BAD_NAME' }))
  })
})

describe.each(Object.entries(transports))('through %s', (_, open) => {
  test('from elsewhere nothing is answered without a token; without the protection it is', async () => {
    const tokens = newTokens()
    const token = tokens.add('newsroom', 'read')
    const access = createAccess({ tokens, local: false })
    const bare = await open({ store: emptyStore(), log, access, leaveOut: ['access'] })
    expect((await bare.send({ headers: json, body })).status).toBe(200)
    await bare.close()

    const guarded = await open({ store: emptyStore(), log, access })
    const status = async (headers: Record<string, string>): Promise<number> => (await guarded.send({ headers, body })).status
    expect(await status(json)).toBe(401)
    for (const wrong of ['', 'xz_', token.slice(0, -1), `${token}x`]) expect(await status(bearer(wrong))).toBe(401)
    expect(await status({ ...json, authorization: token })).toBe(401)
    expect(await status(bearer(token))).toBe(200)
    // A browser's way, where the page is opened: any name, and the token as password
    const basic = (text: string): string => `Basic ${Buffer.from(text).toString('base64')}`
    expect(await status({ ...json, authorization: basic(`me:${token}`) })).toBe(200)
    expect(await status({ ...json, authorization: basic(`${token}:`) })).toBe(401)
    const page = await guarded.send({ method: 'GET', path: '/', headers: { accept: 'text/html' } })
    expect([page.status, page.headers.get('www-authenticate')]).toEqual([401, 'Basic realm="xianzhi", charset="UTF-8"'])
    for (const path of ['/health', '/ready']) expect((await guarded.send({ method: 'GET', path })).status).toBe(200)
    tokens.remove('newsroom')
    expect(await status(bearer(token))).toBe(401)
    await guarded.close()
  })

  test('here everybody reads, but a wrong token is told', async () => {
    const guarded = await open({ store: emptyStore(), log, access: createAccess({ tokens: newTokens(), local: true }) })
    expect((await guarded.send({ headers: json, body })).status).toBe(200)
    expect((await guarded.send({ headers: bearer('xz_wrong'), body })).status).toBe(401)
    await guarded.close()
  })
})

describe('the right to write', () => {
  const tokens = newTokens()
  const [reader, writer] = [tokens.add('reader', 'read'), tokens.add('writer', 'write')]
  const here = createAccess({ tokens, local: true })
  const beyond = createAccess({ tokens, local: false })
  const request = (headers: Record<string, string> = {}): Request =>
    new Request('http://localhost:4000/graphql', { method: 'POST', headers: { host: 'localhost:4000', ...headers } })
  const pair = here.cookieFor(request())!.split(';')[0]!
  const ours = { cookie: pair, 'sec-fetch-site': 'same-origin', origin: 'http://localhost:4000' }

  test('comes with a token, or to our own page with its cookie', () => {
    expect(here.rightOf(request(bearer(writer)))).toBe('write')
    expect(here.rightOf(request(bearer(reader)))).toBe('read')
    expect(here.rightOf(request())).toBe('read')
    expect(here.rightOf(request(ours))).toBe('write')
    expect(here.rightOf(request({ ...ours, cookie: `other=1; ${pair}` }))).toBe('write')
    expect(here.cookieFor(request())).toMatch(/; HttpOnly; SameSite=Strict$/)
  })

  test.each([
    ['another page that has the cookie sent', { ...ours, 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }],
    ['another port of this machine', { ...ours, 'sec-fetch-site': 'same-site', origin: 'http://localhost:5000' }],
    ['another port, of a browser that does not say from where', { cookie: pair, origin: 'http://localhost:5000' }],
    ['who only has the cookie', { cookie: pair }],
    ['a wrong cookie', { ...ours, cookie: `${pair.slice(0, -1)}~` }],
    ['a cookie of another server here', { ...ours, cookie: pair.replace('4000', '4001') }],
  ])('not to %s', (_, headers) => expect(here.rightOf(request(headers))).toBe('read'))

  test.each([
    ['a proxy’s visitor', { ...ours, 'x-forwarded-for': '203.0.113.7' }],
    ['another name', { ...ours, host: 'archive.example.org' }],
  ])('%s gets neither cookie nor answer', (_, headers) => {
    expect(here.rightOf(request(headers))).toBe('none')
    expect(here.cookieFor(request(headers))).toBeUndefined()
  })

  test('a server that others reach gives no cookie, whatever name it is asked by', () => {
    expect(beyond.cookieFor(request())).toBeUndefined()
    expect(beyond.rightOf(request(ours))).toBe('none')
    expect(beyond.rightOf(request(bearer(writer)))).toBe('write')
  })
})

describe('a server that others reach', () => {
  test('does not start without a token; without the protection, or with a token, it does', async () => {
    const options = { store: emptyStore(), log, host: '0.0.0.0', port: 0 }
    const tokens = newTokens()
    await expect(startServer(options)).rejects.toMatchObject({ name: 'BadConfig' })
    await expect(startServer({ ...options, tokens })).rejects.toMatchObject({ name: 'BadConfig' })
    const bare = await startServer({ ...options, leaveOut: ['access'] })
    await bare.close()
    const token = tokens.add('newsroom', 'read')
    const server = await startServer({ ...options, tokens })
    const url = `http://127.0.0.1:${new URL(server.url).port}/graphql`
    expect((await fetch(url, { method: 'POST', headers: json, body })).status).toBe(401)
    expect((await fetch(url, { method: 'POST', headers: bearer(token), body })).status).toBe(200)
    await server.close()
  })

  test('answers to addresses and to the names that it was given', () => {
    const here = hostsAllowed('127.0.0.1')
    const beyond = hostsAllowed('0.0.0.0', ['Archive.example.org'])
    for (const host of ['localhost', '127.0.0.1', '[::1]']) expect([host, here(host), beyond(host)]).toEqual([host, true, true])
    for (const host of ['192.168.0.7', '[fe80::1]', 'archive.example.org'])
      expect([host, here(host), beyond(host)]).toEqual([host, false, true])
    for (const host of ['evil.example', '127.0.0.1.evil.example', 'x.archive.example.org', ''])
      expect([host, here(host), beyond(host)]).toEqual([host, false, false])
  })
})
