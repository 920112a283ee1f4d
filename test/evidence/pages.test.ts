import { decodePage } from '../../ingest/read/decoding.js'
import { checkEvidence } from '../../src/evidence/check-evidence.js'
import { extractAll, exampleFiles, realFiles } from '../pages/real-pages.js'
import { isLong } from '../faults/long.js'
import { openTestStore, startTime, storeKinds, type TestStore } from '../store/test-stores.js'

/** Nothing invented: every relationship of the graph of all pages leads to its sentence, as `doctor --evidence` checks it. */
// Both stores hold the same graph (the contract's tests), so one is enough here.
describe.each(isLong ? storeKinds : (['embedded'] as const))('the graph of all pages in the %s store', (kind) => {
  const files = [...exampleFiles(), ...realFiles()]
  const pages = extractAll(files)
  const texts = new Map(files.map(({ file, bytes }) => [file, decodePage(bytes, file).text.replace(/^\ufeff/u, '')]))
  let opened: TestStore
  beforeAll(async () => {
    opened = await openTestStore(kind)
    for (const page of pages) await opened.store.writePage(page)
  }, startTime)
  afterAll(() => opened.close())

  test('rests on sentences of its documents', async () => {
    const report = await checkEvidence(opened.store, ({ file }) => Promise.resolve(texts.get(file)))
    expect(report.problems).toEqual([])
    expect(report).toMatchObject({ wrong: 0, withoutFile: 0, documents: pages.length })
    expect(report.claims).toBe(pages.reduce((sum, { claims }) => sum + claims.length, 0))
    const { relationships } = await opened.store.counts()
    expect(report.relationships).toBe(Object.values(relationships).reduce((sum, n) => sum + n, 0))
    expect(report.relationships).toBeGreaterThan(100)
  })

  test('a relationship whose claims say something else is found', async () => {
    const read = opened.store.read.bind(opened.store)
    const turned: typeof read = async (statement, parameters) => {
      const rows = await read(statement, parameters)
      if (statement !== 'facts-of-entities' || !rows.length) return rows as never
      return [{ ...rows[0], to: 'somewhere' }, { ...rows[1], claimIds: ['none'] }, ...rows.slice(2)] as never
    }
    const { wrong, problems } = await checkEvidence({ read: turned }, () => Promise.resolve(undefined))
    expect(wrong).toBeGreaterThanOrEqual(2)
    for (const { what } of problems) expect(what).toMatch(/rests on no such claim/)
  })
})
