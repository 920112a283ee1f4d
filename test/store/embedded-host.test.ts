import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { canonicalHash } from '../../src/model/canonical-hash.js'
import { mergePages } from '../../src/model/merge.js'
import { sendFrame } from '../../src/store/embedded/frames.js'
import { socketPath } from '../../src/store/embedded/location.js'
import { openStore } from '../../src/store/open.js'
import { packageRoot } from '../../src/package-root.js'
import { bureau, oilDepot } from './contract.js'
import { graphOf } from './graph-of.js'
import { archivePage } from './page-graphs.js'

/** The store host: one process holds the file, everybody shares it. */
const none = { uri: '', username: '', password: '', database: '' }
let data: string
const open = (): ReturnType<typeof openStore> => openStore({ store: 'embedded', data, neo4j: none, idleMilliseconds: 0 })
const hostPid = (): number => (JSON.parse(readFileSync(join(data, 'host.json'), 'utf8')) as { pid: number }).pid
const runs = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
const ends = async (pid: number): Promise<void> => {
  for (let i = 0; i < 200 && runs(pid); i++) await wait(50)
  expect(runs(pid)).toBe(false)
}

beforeEach(() => void (data = mkdtempSync(join(tmpdir(), 'xianzhi-host-'))))
afterEach(() => rmSync(data, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }))

test('four that open the store at once share one host, which leaves after the last', async () => {
  const stores = await Promise.all([open(), open(), open(), open()])
  await Promise.all([stores[0]!.writePage(oilDepot()), stores[1]!.writePage(bureau()), stores[2]!.writePage(oilDepot())])
  for (const store of stores) expect((await store.counts()).documents).toBe(2)
  const pid = hostPid()
  await Promise.all(stores.slice(1).map((store) => store.close()))
  expect(runs(pid)).toBe(true)
  await stores[0]!.close()
  await ends(pid)
})

test('what was acknowledged is there after SIGKILL, and the store goes on with a new host', async () => {
  const store = await open()
  const pages = [oilDepot(), bureau()]
  for (const page of pages) expect(await store.writePage(page)).toBe('written')
  const pid = hostPid()
  process.kill(pid, 'SIGKILL')
  await ends(pid)
  expect(canonicalHash(await graphOf(store))).toBe(canonicalHash(mergePages(pages)))
  expect(hostPid()).not.toBe(pid)
  await store.close()
  await ends(hostPid())
})

test('pages that are being written when the host is killed are written whole or, asked again, written', async () => {
  const store = await open()
  const pages = Array.from({ length: 12 }, (_, i) => archivePage(i, { entities: 40, claims: 50 }))
  const writing = Promise.all(pages.map((page) => store.writePage(page)))
  await wait(60)
  process.kill(hostPid(), 'SIGKILL')
  await writing
  expect(canonicalHash(await graphOf(store))).toBe(canonicalHash(mergePages(pages)))
  await store.close()
  await ends(hostPid())
})

test('a file that another program holds is told with its process id', async () => {
  const program = `
    const { GrafeoDB } = require('@grafeo-db/js')
    GrafeoDB.create(${JSON.stringify(join(data, 'graph.grafeo'))})
    console.log('held')
    setInterval(() => undefined, 1000)`
  const stranger = spawn(process.execPath, ['-e', program], { cwd: packageRoot, stdio: ['ignore', 'pipe', 'inherit'] })
  try {
    await new Promise((go) => stranger.stdout.once('data', go))
    const opening = openStore({ store: 'embedded', data, neo4j: none, idleMilliseconds: 0, patienceMilliseconds: 500 })
    await expect(opening).rejects.toMatchObject({
      name: 'StoreError',
      code: 'STORE_HELD',
      message: expect.stringContaining(`(${stranger.pid})`),
    })
  } finally {
    stranger.kill('SIGKILL')
  }
})

test('a folder whose path is too long for a socket is no hindrance', async () => {
  const outer = data
  data = join(outer, '很长的文件夹名'.repeat(8))
  const store = await open()
  expect(await store.writePage(oilDepot())).toBe('written')
  const pid = hostPid()
  await store.close()
  await ends(pid)
  data = outer
})

test('a request that cannot be sent is refused, and nothing is left of it when the host ends', async () => {
  const unhandled: unknown[] = []
  const tell = (reason: unknown): void => void unhandled.push(reason)
  process.on('unhandledRejection', tell)
  const store = await open()
  let nested: unknown = 1
  for (let i = 0; i < 50_000; i++) nested = [nested]
  await expect(store.query('RETURN $a', { a: nested as never }, { rows: 1, milliseconds: 1000, bytes: 1000 })).rejects.toThrow(/call stack/)
  const pid = hostPid()
  process.kill(pid, 'SIGKILL')
  await ends(pid)
  expect((await store.counts()).documents).toBe(0)
  process.off('unhandledRejection', tell)
  expect(unhandled).toEqual([])
  await store.close()
  await ends(hostPid())
})

test('a host of another version is not asked: it would not know what is asked of it', async () => {
  const path = socketPath(data)
  const server = createServer((socket) => void sendFrame(socket, { hello: { pid: process.pid, version: '1' } }))
  await new Promise<void>((ready) => server.listen(path, ready))
  await expect(open()).rejects.toMatchObject({ code: 'HOST_OF_OTHER_VERSION' })
  server.close()
})
