import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { backUp } from '../../src/backup/back-up.js'
import { checkBackup, restore } from '../../src/backup/restore.js'
import { canonicalHash } from '../../src/model/canonical-hash.js'
import type { GraphRecord } from '../../src/model/graph.js'
import { openStore } from '../../src/store/open.js'
import type { GraphStore } from '../../src/store/store.js'
import { temporaryFolder, xianzhi } from '../cli/run.js'
import { graphOf } from '../store/graph-of.js'
import { PageBuilder } from '../store/page-graphs.js'
import { openTestStore, startTime, storeKinds, type TestStore } from '../store/test-stores.js'
import { randomOf, seed, sized, tell, times } from './long.js'

/** A backup holds everything, comes back in either store, and one that was cut off or changed is refused before anything is written. */

const folder = temporaryFolder()
const [version, hostile] = ['test', `'"}) DETACH DELETE n //\u2028\u0000\ud800.txt`]
const places = sized(20, 60, times(200))

/** A page that has met another which names the same person: so an id leads elsewhere. */
const page = (file: string): ReturnType<PageBuilder['build']> => {
  const made = new PageBuilder({ file })
  const article = made.article(`刘文强督导\u2028${file}`)
  const person = made.entity(article, 'Person', '刘文强', { keys: ['刘文强 临江'] })
  const event = made.entity(article, 'Event', `督导 ${file}`)
  made.claim(article, 'ATTENDED', person, event, { role: 'inspected' })
  return made.build()
}

async function fill(store: GraphStore): Promise<void> {
  for (const file of ['a.txt', 'b.txt', 'c.txt', 'd.txt']) await store.writePage(page(file), { path: `/archive/${file}`, home: '聊城市' })
  const failed = { extractor: '1', attempts: 3, code: 'PAGE_TIMEOUT', reason: '“太久”', at: '2026-11-25T10:00:00.000Z' }
  await store.notePages([{ ...failed, file: 'aside.txt', state: 'aside' }])
  await store.notePages([{ ...failed, file: hostile, state: 'refused' }])
}

const everything = async (store: GraphStore) => ({
  hash: canonicalHash(await graphOf(store)),
  pages: await store.read('export-pages', { after: '', limit: 100 }),
  redirects: await store.read('export-redirects', { after: '', limit: 100 }),
})

const files = (): string[] => readdirSync(folder).sort()

describe.each(storeKinds)('the %s store', (kind) => {
  const file = join(folder, `${kind}.gz`)
  let opened: TestStore
  let held: Awaited<ReturnType<typeof everything>>
  beforeAll(async () => {
    opened = await openTestStore(kind)
    await fill(opened.store)
    held = await everything(opened.store)
  }, startTime)
  afterAll(() => opened.close())

  test('comes back as it was: the graph, the notes of pages, where merged ids lead', async () => {
    const { store } = opened
    expect([held.pages.length, held.redirects.length > 0]).toEqual([6, true])
    expect(await backUp(store, file, { version })).toMatchObject({ pages: 6 })
    await store.clear()
    await restore(store, file)
    expect(await everything(store)).toEqual(held)
    expect(await store.writePage(page('a.txt'))).toBe('unchanged')
    await store.retract('a.txt')
    expect((await everything(store)).hash).not.toBe(held.hash)
    await restore(store, file, { replace: true })
    expect(await everything(store)).toEqual(held)
  })

  test('and one that holds something is left alone unless it may go', async () => {
    await expect(restore(opened.store, file)).rejects.toMatchObject({ code: 'NOT_EMPTY' })
    expect(await everything(opened.store)).toEqual(held)
  })

  test('while it is being filled, or if that was cut off, nobody takes it for whole', async () => {
    const { store, config } = opened
    const graph = await graphOf(store)
    const watched = async function* (): AsyncGenerator<GraphRecord> {
      yield* graph.nodes
      await expect(openStore(config)).rejects.toMatchObject({ code: 'HALF_FILLED', message: expect.stringContaining('restore --replace') })
      const anew = await openStore({ ...config, evenHalfFilled: true })
      await anew.close()
      throw new Error('cut off')
    }
    await expect(store.importGraph(watched(), { replace: true })).rejects.toThrow('cut off')
    const emptied = await openStore(config)
    expect(await graphOf(emptied)).toEqual({ nodes: [], relationships: [] })
    await emptied.close()
    await restore(store, file)
    expect(await everything(store)).toEqual(held)
  })

  test('a backup that does not get done leaves the earlier one, and nothing beside it', async () => {
    const before = [files(), readFileSync(file)]
    const broken = {
      read: opened.store.read.bind(opened.store),
      async *exportGraph(): AsyncGenerator<GraphRecord> {
        yield* (await graphOf(opened.store)).nodes
        throw new Error('the store went away')
      },
    }
    await expect(backUp(broken, file, { version, replace: true })).rejects.toThrow('went away')
    await expect(backUp(opened.store, file, { version })).rejects.toMatchObject({ code: 'EXISTS' })
    expect([files(), readFileSync(file)]).toEqual(before)
    await backUp(opened.store, file, { version, replace: true })
    expect(files()).toEqual(before[0])
  })
})

test(
  'from each kind of store to each other',
  async () => {
    for (const kind of storeKinds) {
      const { store, close } = await openTestStore(kind)
      try {
        for (const from of storeKinds) {
          await restore(store, join(folder, `${from}.gz`), { replace: true })
          expect(await store.read('export-pages', { after: '', limit: 100 })).toHaveLength(6)
        }
        const ends = await Promise.all(storeKinds.map((from) => checkBackup(join(folder, `${from}.gz`))))
        expect(new Set(ends.map(({ graph }) => graph)).size).toBe(1)
      } finally {
        await close()
      }
    }
  },
  startTime,
)

test('cut off or with a byte flipped anywhere, it is refused; but where gzip itself keeps a date', async () => {
  const whole = readFileSync(join(folder, 'embedded.gz'))
  const sound = await checkBackup(join(folder, 'embedded.gz'))
  const [random, spoiled] = [randomOf(seed), join(folder, 'spoiled.gz')]
  let [refused, harmless] = [0, 0]
  for (let i = 0; i < places * 2; i++) {
    const at = Math.floor(random() * whole.length)
    const bytes = i % 2 ? Buffer.from(whole.subarray(0, at)) : Buffer.from(whole)
    if (i % 2 === 0) bytes[at]! ^= 1 << Math.floor(random() * 8)
    writeFileSync(spoiled, bytes)
    try {
      expect(await checkBackup(spoiled)).toEqual(sound)
      expect([i, at < 10, i % 2]).toEqual([i, true, 0]) // the head of gzip
      harmless++
    } catch (error) {
      if (!(error instanceof Error && 'code' in error)) throw error
      expect(error).toMatchObject({ name: 'BadInput', code: expect.stringMatching(/^(BACKUP_DAMAGED|NOT_A_BACKUP)$/) })
      refused++
    }
  }
  tell('a backup cut off, or with a bit flipped', `${places} places each: ${refused} refused, ${harmless} harmless`)
})

test('on the command line; what is refused makes no store', async () => {
  const [data, copy] = [join(folder, 'data'), join(folder, 'copy.gz')]
  const run = (...args: string[]) => xianzhi(args, { env: { XIANZHI_DATA: data } })
  writeFileSync(join(folder, 'no-backup.txt'), '第一版\n')
  const refused = await run('restore', join(folder, 'no-backup.txt'))
  expect([refused.code, refused.stderr]).toEqual([1, expect.stringMatching(/^xianzhi: BACKUP_DAMAGED: .*nothing was restored/)])
  expect(existsSync(data)).toBe(false)
  expect(await run('restore', join(folder, 'embedded.gz'))).toMatchObject({ code: 0, stdout: expect.stringMatching(/notes of 6 pages/) })
  expect((await run('backup', copy)).stdout).toMatch(/^.*copy\.gz: \d+ nodes, \d+ relationships, notes of 6 pages$/m)
  const [a, b] = [await checkBackup(copy), await checkBackup(join(folder, 'embedded.gz'))]
  expect(a.graph).toBe(b.graph)
}, 60_000)
