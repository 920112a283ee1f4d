import fc from 'fast-check'
import { mergePages } from '../../src/model/merge.js'
import type { PageGraph } from '../../src/model/page-graph.js'
import { statement, statementNames } from '../../src/store/statements.js'
import type { Row, Value } from '../../src/store/store.js'
import { hasTestNeo4j } from '../neo4j/test-neo4j.js'
import { exampleParameters, filledParameters, hasSlots } from './example-parameters.js'
import { archivePage, randomPage } from './page-graphs.js'
import { openTestStore, startTime, type TestStore } from './test-stores.js'

/** Sets, whose order the engines choose. */
const sets = new Set(['labels', 'fromLabels', 'toLabels', 'narrower'])

function comparable(value: Value, column = ''): Value {
  if (typeof value === 'number') return Number(value.toPrecision(12)) // sums of floats in another order
  if (Array.isArray(value)) {
    const list = value.map((v) => comparable(v))
    return sets.has(column) ? list.sort() : list
  }
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(
      Object.entries(value)
        .sort()
        .map(([key, v]) => [key, comparable(v, key)]),
    )
  return value
}

/** Rows in the order that they came in if the statement says one, else in any. */
const answer = (rows: Row[], ordered: boolean): string[] => {
  const lines = rows.map((row) => JSON.stringify(comparable(row)))
  return ordered ? lines : lines.sort()
}

/**
 * Every statement of `cypher/read/` answers alike on both stores, on random graphs: grafeo is young, and an engine that
 * miscounts is worse than a slow one (FINDINGS.md).
 */
const present = hasTestNeo4j ? describe : describe.skip
present('both stores answer alike', () => {
  const names = statementNames('read').filter((name) => !hasSlots(name, 'grafeo') && !hasSlots(name, 'neo4j'))
  let embedded: TestStore
  let neo4j: TestStore
  beforeAll(async () => {
    embedded = await openTestStore('embedded')
    neo4j = await openTestStore('neo4j')
  }, startTime)
  afterAll(() => Promise.all([embedded?.close(), neo4j?.close()]))

  const archives: [string, PageGraph[]][] = [
    ...[3, 4].map((seed): [string, PageGraph[]] => {
      const pages = fc.sample(randomPage, { seed, numRuns: 20 })
      return [`random pages, seed ${seed}`, [...new Map(pages.map((page) => [page.document.file, page])).values()]]
    }),
    ['pages of an archive', [archivePage(1, { entities: 60, claims: 120 }), archivePage(2, { entities: 60, claims: 120 })]],
  ]
  describe.each(archives)('over %s', (_, pages) => {
    const graph = mergePages(pages)
    beforeAll(async () => {
      for (const { store } of [embedded, neo4j]) {
        await store.clear()
        for (const page of pages) await store.writePage(page)
      }
    }, 60_000)

    test.each(names)('%s', async (name) => {
      const text = statement(`read/${name}`, 'neo4j')
      const ordered = /ORDER BY[^}]*$/.test(text)
      for (const turn of [0, 1, 2]) {
        const parameters = filledParameters(exampleParameters(name, 'grafeo'), graph, turn)
        const [ours, theirs] = await Promise.all([embedded.store.read(name, parameters), neo4j.store.read(name, parameters)])
        expect({ parameters, rows: answer(ours, ordered) }).toEqual({ parameters, rows: answer(theirs, ordered) })
      }
    })
  })
})
