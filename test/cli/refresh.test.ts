import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { extractPage, extractorVersion } from '../../ingest/pipeline.js'
import { canonicalHash } from '../../src/model/canonical-hash.js'
import { mergePages } from '../../src/model/merge.js'
import { openStore } from '../../src/store/open.js'
import { graphOf } from '../store/graph-of.js'
import { evening, morning } from './pages.js'
import { temporaryFolder, xianzhi } from './run.js'

/** Pages that an older extractor read are read again when asked for, and no others. */

const folder = temporaryFolder()
const data = join(folder, 'data')
const archive = join(folder, 'archive')
mkdirSync(archive)
for (const { name, text } of [morning, evening]) writeFileSync(join(archive, name), text)
const open = (): ReturnType<typeof openStore> =>
  openStore({ store: 'embedded', data, neo4j: { uri: '', username: '', password: '', database: '' }, idleMilliseconds: 0 })
const read = ({ name, text }: typeof morning, home?: string): ReturnType<typeof extractPage> =>
  extractPage({ file: name, bytes: Buffer.from(text) }, home ? { home } : {})

const ingest = async (...args: string[]): Promise<Record<string, number>> => {
  const { stdout, stderr } = await xianzhi(['ingest', ...args, '--json'], { env: { XIANZHI_DATA: data } })
  if (!stdout) throw new Error(stderr)
  return (JSON.parse(stdout) as { pages: Record<string, number> }).pages
}

beforeAll(async () => {
  const store = await open()
  const old = read(morning)
  await store.writePage(
    { ...old, document: { ...old.document, extractor: '0.0.1' }, claims: [] },
    { path: join(archive, morning.name), home: '聊城市' },
  )
  await store.writePage(read(evening), { path: join(archive, evening.name) })
  await store.close()
})

test('status and ingest say that there are such pages, and leave them', async () => {
  const status = await xianzhi(['status'], { env: { XIANZHI_DATA: data } })
  expect(status.stdout).toMatch(/^1 pages read by extractor 0\.0\.1, an older one: `xianzhi ingest --refresh` reads them again$/m)
  expect(status.stdout).toContain(`1 pages read by extractor ${extractorVersion}\n`)
  const { stdout } = await xianzhi(['ingest', archive], { env: { XIANZHI_DATA: data } })
  expect(stdout).toMatch(/^2 pages: 2 unchanged;/)
  expect(stdout).toContain('1 were read by an older extractor')
})

test('--refresh reads just those, with the home that was given then', async () => {
  expect(await ingest('--refresh')).toMatchObject({ total: 1, replaced: 1 })
  const store = await open()
  const wanted = mergePages([read(morning, '聊城市'), read(evening)])
  expect(canonicalHash(await graphOf(store))).toBe(canonicalHash(wanted))
  await store.close()
  expect(await ingest('--refresh')).toMatchObject({ total: 0 })
})

test('a page whose file is gone stays as it was read, and is told', async () => {
  const store = await open()
  const old = read(evening)
  const gone = { ...old, document: { ...old.document, extractor: '0.0.1' } }
  await store.writePage(gone, { path: join(archive, evening.name) })
  await store.close()
  rmSync(join(archive, evening.name))
  const { code, stdout } = await xianzhi(['ingest', '--refresh'], { env: { XIANZHI_DATA: data } })
  expect(code).toBe(3)
  expect(stdout).toContain('ENOENT')
  const again = await open()
  expect(canonicalHash(await graphOf(again))).toBe(canonicalHash(mergePages([read(morning, '聊城市'), gone])))
  await again.close()
})
