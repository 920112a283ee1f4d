import { once } from 'node:events'
import { join } from 'node:path'
import { welcome } from '../../src/cli/welcome.js'
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
