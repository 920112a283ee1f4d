import { canonicalHash } from '../../src/model/canonical-hash.js'
import { mergePages } from '../../src/model/merge.js'
import type { PageGraph } from '../../src/model/page-graph.js'
import { differences, graphOf } from '../store/graph-of.js'
import { slowKinds } from '../faults/long.js'
import { openTestStore, startTime, type TestStore } from '../store/test-stores.js'
import { exampleFiles, extractAll, realFiles } from './real-pages.js'

const pages: PageGraph[] = extractAll([...exampleFiles(), ...realFiles()])
const wanted = mergePages(pages)

/** The same pages give the same graph on either store: the one that `mergePages` specifies. */
describe.each(slowKinds)('all pages in the %s store', (kind) => {
  let held: TestStore
  beforeAll(async () => {
    held = await openTestStore(kind)
  }, startTime)
  afterAll(() => held.close())

  test('written one after the other', async () => {
    for (const page of pages) expect(await held.store.writePage(page)).toBe('written')
    const got = await graphOf(held.store)
    expect(differences(wanted, got).slice(0, 10)).toEqual([])
    expect(canonicalHash(got)).toBe(canonicalHash(wanted))
  })

  test('read a second time, nothing changes', async () => {
    for (const page of pages) expect(await held.store.writePage(page)).toBe('unchanged')
    expect(canonicalHash(await graphOf(held.store))).toBe(canonicalHash(wanted))
  })

  test('a page taken back leaves what the others gave', async () => {
    const [taken, ...others] = pages
    expect(await held.store.retract(taken!.document.file)).toBe(true)
    expect(canonicalHash(await graphOf(held.store))).toBe(canonicalHash(mergePages(others)))
  })

  test('all pages taken back, nothing is left', async () => {
    for (const page of pages.slice(1)) expect(await held.store.retract(page.document.file)).toBe(true)
    expect(await graphOf(held.store)).toEqual({ nodes: [], relationships: [] })
  })
})
