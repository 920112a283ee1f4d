import fc from 'fast-check'
import { extractPage } from '../../ingest/pipeline.js'
import { canonicalHash } from '../../src/model/canonical-hash.js'
import { mergePages } from '../../src/model/merge.js'
import type { PageGraph } from '../../src/model/page-graph.js'
import { openStore } from '../../src/store/open.js'
import { graphOf } from '../store/graph-of.js'
import { openTestStore, startTime, storeKinds, type TestStore } from '../store/test-stores.js'
import { inventedPages } from './invented-pages.js'
import { isLong, seed, sized, tell, times } from './long.js'

/** Whatever the order in which pages come, however many at once and by how many programs: the graph is the same. */
describe.each(storeKinds)('the %s store', (kind) => {
  const runs = kind === 'embedded' ? sized(3, 8, times(100)) : sized(1, 2, times(100)) // in .ci/run ten in all
  const workers = 8
  let pages: PageGraph[]
  let hash: string
  let opened: TestStore

  beforeAll(async () => {
    pages = inventedPages(isLong ? 50 : 14).map((page) => extractPage(page))
    hash = canonicalHash(mergePages(pages))
    opened = await openTestStore(kind)
  }, startTime)
  afterAll(() => opened.close())

  test(
    'pages shuffled and split into batches, each written at once',
    async () => {
      const shuffled = fc.shuffledSubarray([...Array(pages.length).keys()], { minLength: pages.length })
      const batches = fc.array(fc.integer({ min: 1, max: 8 }), { minLength: pages.length, maxLength: pages.length })
      await fc.assert(
        fc.asyncProperty(shuffled, batches, async (order, sizes) => {
          await opened.store.clear()
          for (let done = 0, batch = 0; done < order.length; done += sizes[batch++]!)
            await Promise.all(order.slice(done, done + sizes[batch]!).map((i) => opened.store.writePage(pages[i]!)))
          expect(canonicalHash(await graphOf(opened.store))).toBe(hash)
        }),
        { numRuns: runs, seed, endOnFailure: true },
      )
      tell(`shuffles and batch splits of ${pages.length} pages, ${kind}`, `${runs} orders, same hash always`)
    },
    isLong ? 3 * 3_600_000 : 300_000,
  )

  test(
    `${workers} programs that write the same pages at the same time`,
    async () => {
      await opened.store.clear()
      const few = pages.slice(0, isLong ? 12 : 4)
      const stores = await Promise.all(Array.from({ length: workers }, () => openStore(opened.config)))
      try {
        const outcomes = await Promise.all(stores.map((store) => Promise.all(few.map((page) => store.writePage(page)))))
        for (const i of few.keys())
          expect(outcomes.map((outcome) => outcome[i]).sort()).toEqual([...Array(workers - 1).fill('unchanged'), 'written'])
      } finally {
        await Promise.all(stores.map((store) => store.close()))
      }
      expect(canonicalHash(await graphOf(opened.store))).toBe(canonicalHash(mergePages(few)))
      tell(`${workers} workers on the same page, ${kind}`, `${few.length} pages, each written once, same hash`)
    },
    isLong ? 3_600_000 : 300_000,
  )
})
