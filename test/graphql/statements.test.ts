import { statementFile, statementNames } from '../../src/store/statements.js'
import type { Parameters, Row, Value } from '../../src/store/store.js'
import { archivePage } from '../store/page-graphs.js'
import { openTestStore, startTime, storeKinds, type TestStore } from '../store/test-stores.js'

/**
 * Every statement of `cypher/read/` that names example parameters is run on both stores over one archive,
 * with things of that archive in the places that its first line leaves open, and gives one answer.
 */
const pages = [1, 2, 3, 4].map((number) => archivePage(number, { entities: 80, claims: 160 }))

interface Graph {
  nodes: { id: string; labels: string[]; name: string }[]
}

const examplesOf = (name: string): string | undefined => /^\/\/ params: (\{.*\})$/m.exec(statementFile(`read/${name}`, 'neo4j'))?.[1]
// Two things taken at random are seldom neighbours, and nothing was merged away.
const barren = new Set(['articles-containing', 'resolve-ids', 'found-entities', 'facts-between', 'shared-events'])
const hasSlots = (name: string): boolean => statementFile(`read/${name}`, 'neo4j').includes('// slots:')
const names = statementNames('read').filter((name) => examplesOf(name) !== undefined && !hasSlots(name))

/** Fills the open places from the graph, another thing of each label every `round`. */
function fill(value: Value, { nodes }: Graph, round: number): Value {
  if (Array.isArray(value)) return value.map((v, i) => fill(v, { nodes }, round + i))
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([k, v], i) => [k, fill(v, { nodes }, round + i)]))
  // $anyId, $anyCountyId, $anyName, $anyCountyName
  const open = typeof value === 'string' ? /^\$any(\w*?)(Id|Name)$/.exec(value) : undefined
  if (!open) return value
  const [, label, wish] = open
  const wanted = nodes.filter((n) => (!label || n.labels.includes(label)) && (wish === 'Id' || n.name))
  const chosen = wanted[(round * 7919) % wanted.length]!
  return wish === 'Name' ? chosen.name : chosen.id
}

const present = storeKinds.length === 2 ? describe : describe.skip
present('statements give one answer on both stores', () => {
  const stores: TestStore[] = []
  const graph: Graph = { nodes: [] }
  beforeAll(async () => {
    for (const kind of storeKinds) stores.push(await openTestStore(kind))
    for (const { store } of stores) {
      for (const page of pages) await store.writePage(page)
      const note = { extractor: 'test-1', attempts: 3, at: '2024-01-01' }
      await store.notePages([{ ...note, file: 'archive-1.txt', state: 'read' }])
      await store.notePages([{ ...note, file: 'page-0.txt', state: 'aside', code: 'BUG', reason: '’; DROP' }])
    }
    for await (const record of stores[0]!.store.exportGraph())
      if (record.type === 'node') graph.nodes.push({ id: record.id, labels: record.labels, name: (record.properties.name ?? '') as string })
    graph.nodes.sort((a, b) => (a.id < b.id ? -1 : 1))
  }, startTime)
  afterAll(() => Promise.all(stores.map((s) => s.close())))

  test.each(names)('%s', async (name) => {
    let rows = 0
    for (let round = 0; round < 12; round++) {
      const parameters = fill(JSON.parse(examplesOf(name)!) as Value, graph, round) as Parameters
      const [embedded, neo4j] = await Promise.all(stores.map(({ store }) => store.read<Row>(name, parameters)))
      const shape = (list: Row[]): unknown => {
        const plain = list.map((row) => ({ ...row, ...(Array.isArray(row.labels) ? { labels: [...row.labels].sort() } : {}) }))
        return /\bORDER BY\b/.test(statementFile(`read/${name}`, 'neo4j'))
          ? plain
          : plain.map((row) => JSON.stringify(Object.entries(row).sort())).sort()
      }
      expect({ parameters, rows: shape(embedded!) }).toEqual({ parameters, rows: shape(neo4j!) })
      rows += embedded!.length
    }
    // No answer at all would prove nothing.
    if (!barren.has(name)) expect(rows).toBeGreaterThan(0)
  })
})
