import fc from 'fast-check'
import { canonicalHash } from '../../src/model/canonical-hash.js'
import { mergePages } from '../../src/model/merge.js'
import { bureau, oilDepot } from './contract.js'
import { graphOf } from './graph-of.js'
import { archivePage, randomPage } from './page-graphs.js'
import { hasTestNeo4j } from '../neo4j/test-neo4j.js'
import { openTestStore, startTime, type TestStore } from './test-stores.js'

const present = hasTestNeo4j ? describe : describe.skip
present('from one store to the other', () => {
  let embedded: TestStore
  let neo4j: TestStore
  beforeAll(async () => {
    embedded = await openTestStore('embedded')
    neo4j = await openTestStore('neo4j')
  }, startTime)
  afterAll(() => Promise.all([embedded.close(), neo4j.close()]))

  test('the same pages make the same graph, in whatever order', async () => {
    const pages = [...fc.sample(randomPage, { seed: 5, numRuns: 30 }), oilDepot(), bureau(), archivePage(1, { entities: 60, claims: 90 })]
    const held = [...new Map(pages.map((page) => [page.document.file, page])).values()]
    for (const page of held) await embedded.store.writePage(page)
    for (const page of [...held].reverse()) await neo4j.store.writePage(page)
    const hash = canonicalHash(mergePages(held))
    expect(canonicalHash(await graphOf(embedded.store))).toBe(hash)
    expect(canonicalHash(await graphOf(neo4j.store))).toBe(hash)

    // The records themselves come in one order, whatever the store.
    expect(await graphOf(neo4j.store)).toEqual(await graphOf(embedded.store))

    await neo4j.store.clear()
    await neo4j.store.importGraph(embedded.store.exportGraph())
    expect(canonicalHash(await graphOf(neo4j.store))).toBe(hash)
    await embedded.store.clear()
    await embedded.store.importGraph(neo4j.store.exportGraph())
    expect(canonicalHash(await graphOf(embedded.store))).toBe(hash)
  }, 120_000)
})
