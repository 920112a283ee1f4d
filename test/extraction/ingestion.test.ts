import { BadData, StoreError } from '../../src/errors.js'
import { log } from '../../src/log.js'
import { ingestFiles, type PageOutcome } from '../../src/extraction/ingestion.js'
import type { PageFile } from '../../src/extraction/page-files.js'
import { PageLedger } from '../../src/extraction/page-ledger.js'
import type { PageGraph } from '../../src/model/page-graph.js'
import type { PageNote } from '../../src/model/page-note.js'

/** The run of an ingest: what it does when a page or the store goes wrong. Reading and writing themselves are tested elsewhere. */

const files = (count: number): PageFile[] =>
  Array.from({ length: count }, (_, i) => ({ name: `${i}.txt`, path: `${i}.txt`, read: () => Promise.resolve(new Uint8Array([i])) }))

const empty = (file: string): PageGraph => ({
  document: { id: file, file, sha256: file, encoding: 'utf-8', characters: 1, extractor: 'test' },
  articles: [],
  entities: [],
  mentions: [],
  claims: [],
})

async function run(
  list: PageFile[],
  {
    extract = (file: string): PageGraph => empty(file),
    write = (_page: PageGraph): 'written' => 'written',
    concurrency = 2,
    signal = undefined as AbortSignal | undefined,
  } = {},
): Promise<PageOutcome[]> {
  const outcomes: PageOutcome[] = []
  const later = <T>(value: () => T): Promise<T> => new Promise((resolve) => setTimeout(resolve, 2)).then(value)
  await ingestFiles(list, {
    extractor: { extract: ({ file }) => later(() => extract(file)) },
    write: (page) => later(() => write(page)),
    concurrency,
    ...(signal ? { signal } : {}),
    onPage: (outcome) => outcomes.push(outcome),
  })
  return outcomes
}

const told = (outcomes: PageOutcome[]): string[] =>
  outcomes.map((o) => `${o.file.name} ${o.state} ${'code' in o ? o.code : ''}`.trim()).sort()

test('a page that cannot be read is skipped with its reason, a bug fails its page, and the rest is done', async () => {
  const outcomes = await run(files(4), {
    extract(file) {
      if (file === '1.txt') throw new BadData('EMPTY', 'the file is empty')
      if (file === '2.txt') throw new TypeError('x is undefined')
      return empty(file)
    },
  })
  expect(told(outcomes)).toEqual(['0.txt written', '1.txt skipped EMPTY', '2.txt failed BUG', '3.txt written'])
  expect(outcomes.find((o) => o.state === 'skipped')).toMatchObject({ reason: 'the file is empty' })
})

test('a file that cannot be opened is skipped by the name of its trouble', async () => {
  const unreadable: PageFile = {
    name: 'a.txt',
    path: 'a.txt',
    read: () => Promise.reject(Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES', syscall: 'open' })),
  }
  expect(told(await run([unreadable, ...files(1)]))).toEqual(['0.txt written', 'a.txt skipped EACCES'])
})

test('a store that is gone ends the run; a page that it refuses does not', async () => {
  let begun = 0
  const gone = run(files(50), {
    write() {
      begun++
      throw new StoreError('UNREACHABLE', 'connection refused', true)
    },
  })
  await expect(gone).rejects.toMatchObject({ code: 'UNREACHABLE' })
  expect(begun).toBeLessThan(5)
  const refused = await run(files(2), {
    write() {
      throw new StoreError('ROWS_LOST', 'wrote 1 of 2 rows', false)
    },
  })
  expect(told(refused)).toEqual(['0.txt failed ROWS_LOST', '1.txt failed ROWS_LOST'])
})

test('no more pages are in flight than asked for, and none waits in memory', async () => {
  let inFlight = 0
  let most = 0
  let read = 0
  const counted = files(20).map((file) => ({
    ...file,
    read: () => {
      read++
      most = Math.max(most, ++inFlight)
      return file.read()
    },
  }))
  await run(counted, {
    concurrency: 3,
    write() {
      inFlight--
      return 'written'
    },
  })
  expect({ read, most }).toEqual({ read: 20, most: 3 })
})

test('interrupted: pages in flight are finished, no other is begun', async () => {
  const controller = new AbortController()
  const outcomes = await run(files(30), {
    signal: controller.signal,
    write() {
      controller.abort()
      return 'written'
    },
  })
  expect(outcomes.length).toBeLessThan(6)
  expect(outcomes.every(({ state }) => state === 'written')).toBe(true)
})

test('of very many files none is held, and the ledger is asked for many at once', async () => {
  const count = 5_000
  let [given, most, told] = [0, 0, 0]
  async function* files(): AsyncGenerator<PageFile> {
    for (; given < count; given++, most = Math.max(most, given - told))
      yield { name: `${given}.txt`, path: `${given}.txt`, read: () => Promise.resolve(new Uint8Array()) }
    await Promise.resolve()
  }
  const noted = new Set<string>()
  let asked = 0
  const store = {
    read: <R>(): Promise<R[]> => Promise.resolve([]).finally(() => void asked++),
    notePages: (notes: readonly PageNote[]): Promise<void> =>
      Promise.resolve().then(() => {
        asked++
        for (const { file, state } of notes) noted.add(`${file} ${state}`)
      }),
  }
  await ingestFiles(files(), {
    extractor: { extract: ({ file }) => Promise.reject(new BadData('EMPTY_PAGE', `${file}: the file is empty`)) },
    write: () => Promise.reject(new Error('there is nothing to write')),
    ledger: new PageLedger(store),
    concurrency: 2,
    onPage({ state }) {
      expect(state).toBe('skipped')
      told++
    },
  })
  expect([told, noted.size]).toEqual([count, count])
  expect(most).toBeLessThan(30)
  expect(asked).toBeLessThan(2 * count) // one by one it would be three times
})

test('more refusals than anybody looks at are told, and not noted', async () => {
  const noted: string[] = []
  const store = {
    read: <R>(statement: string): Promise<R[]> =>
      Promise.resolve(statement === 'count-pages' ? ([{ state: 'refused', pages: 49_997 }] as R[]) : []),
    notePages: (notes: readonly PageNote[]): Promise<void> =>
      Promise.resolve().then(() => void noted.push(...notes.map(({ file }) => file))),
  }
  const outcomes: PageOutcome[] = []
  log.level = 'silent' // it says that further ones are not noted
  await ingestFiles(files(5), {
    extractor: { extract: () => Promise.reject(new BadData('EMPTY_PAGE', 'the file is empty')) },
    write: undefined,
    ledger: new PageLedger(store),
    concurrency: 2,
    onPage: (outcome) => outcomes.push(outcome),
  })
  expect(told(outcomes)).toEqual([0, 1, 2, 3, 4].map((i) => `${i}.txt skipped EMPTY_PAGE`))
  expect(noted).toHaveLength(3)
})
