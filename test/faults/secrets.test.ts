import { once } from 'node:events'
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { start, temporaryFolder, xianzhi, type Ended } from '../cli/run.js'
import { morning } from '../cli/pages.js'
import { sized, tell } from './long.js'
import { openRefusingBolt } from './refusing-bolt.js'

/** Passwords and tokens that nobody else has: they stand in no output, log, error, answer, export or file, and on no command line. */
const password = 'sentinel-password-7b1f'
const wrongToken = 'xz_sentinel-token-93ac'
const root = temporaryFolder()
const data = join(root, 'data')
const env = { XIANZHI_DATA: data, NEO4J_PASSWORD: password, NEO4J_USERNAME: 'sentinel-user', XIANZHI_LOG: 'trace' }

const looked: Record<string, number> = {}
const secrets = [
  password,
  wrongToken,
  Buffer.from(`neo4j:${password}`).toString('base64'),
  Buffer.from(`x:${wrongToken}`).toString('base64'),
]
function holdsNone(where: string, text: string): void {
  expect([where, secrets.filter((secret) => text.includes(secret))]).toEqual([where, []])
  looked[where] = (looked[where] ?? 0) + text.length
}
const outputs = (where: string, { stdout, stderr }: Ended): void => holdsNone(where, stdout + stderr)

/** Command lines of all processes, but of those that were there before. */
function commandLines(): string {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
      } catch {
        return '' // it has ended
      }
    })
    .join('\n')
}

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())

beforeAll(() => {
  mkdirSync(data)
  writeFileSync(join(root, morning.name), morning.text)
})

test('a Neo4j that refuses the password: it is told that it does, and not what was said to it', async () => {
  const bolt = await openRefusingBolt()
  try {
    const asked = { ...env, XIANZHI_STORE: 'neo4j', NEO4J_URI: bolt.uri }
    const both = [['doctor'], ['ingest', join(root, morning.name)]]
    const runs = await Promise.all(sized([['doctor']], both, both).map((args) => xianzhi(args, { env: asked })))
    for (const run of runs) {
      expect([run.code, run.stdout + run.stderr]).toEqual([1, expect.stringMatching(/does not let us in/)])
      outputs('output of a refused login', run)
    }
    expect(bolt.heard().includes(password)).toBe(true) // it did come by: what is looked for is there to be found
    const inAddress = await xianzhi(['stats'], { env: { ...asked, NEO4J_URI: `bolt://neo4j:${password}@127.0.0.1:1` } })
    expect(inAddress.code).toBe(2)
    outputs('output of a password in the address', inAddress)
  } finally {
    bolt.close()
  }
}, 60_000)

test('a server with tokens: its log, its answers, its errors, its metrics, its command line, its files', async () => {
  const added = await xianzhi(['token', 'add', 'newsroom', '--write'], { env })
  const token = added.stdout.trim()
  expect(token).toMatch(/^xz_/)
  secrets.push(token, Buffer.from(`x:${token}`).toString('base64'))
  const server = start(['serve', '--port', '0'], env)
  const closed = once(server, 'close')
  let output = ''
  const url = await new Promise<string>((resolve, reject) => {
    server.stderr.setEncoding('utf8').on('data', (text: string) => (output += text))
    server.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text
      const at = /http:\/\/\S+\/graphql\b/.exec(output)
      if (at) resolve(at[0])
    })
    server.on('close', () => reject(new Error(output)))
  })
  try {
    const ask = async (query: string, authorization: string, at = url): Promise<void> => {
      const headers = { 'content-type': 'application/json', authorization, cookie: `xianzhi=${token}` }
      const reply = await fetch(at, { method: 'POST', headers, body: JSON.stringify({ query }) })
      holdsNone('answers', (await reply.text()) + JSON.stringify([...reply.headers]))
    }
    const basic = (secret: string): string => `Basic ${Buffer.from(`x:${secret}`).toString('base64')}`
    const queries = [
      '{ stats { claims } }',
      '{ nothing }',
      '{ official(name: 1, ',
      '{ cypher(query: "CREATE (n) RETURN n") { rows } }',
      '{ official(id: "x") { name } }',
      'mutation { retract(document: "x") { document { id } } }',
    ]
    for (const query of queries)
      for (const authorization of [`Bearer ${token}`, `Bearer ${wrongToken}`, basic(token), basic(wrongToken), wrongToken])
        await ask(query, authorization)
    await ask(queries[0]!, `Bearer ${token}`, `${url}?token=${wrongToken}&access_token=${token}`)
    holdsNone('metrics', await (await fetch(new URL('/metrics', url), { headers: { authorization: `Bearer ${token}` } })).text())
    holdsNone('command lines', commandLines())
  } finally {
    server.kill('SIGTERM')
    await closed
  }
  expect(output).toMatch(/"level":/) // it did log
  holdsNone('log and output of the server', output)
  const commands = [['ingest', join(root, morning.name)], ['export'], ['backup', join(root, 'backup.gz')], ['token', 'list']]
  for (const args of sized([['token', 'list']], commands, commands)) outputs('output of the commands', await xianzhi(args, { env }))
  for (const file of filesBelow(root)) holdsNone('files', readFileSync(file, 'latin1'))
  tell(
    'sentinels for passwords and tokens',
    `none in ${Object.entries(looked)
      .map(([where, characters]) => `${where} (${characters} characters)`)
      .join(', ')}`,
  )
}, 120_000)
