import { answerAlike } from '../../bench/graphql/alike.js'
import { openDraw } from '../../bench/graphql/draws.js'
import { graphSize } from '../../bench/graphql/graph-size.js'
import { questions, type Draw } from '../../bench/graphql/questions.js'
import { openSides, type Side } from '../../bench/graphql/sides.js'
import { syntheticGraph } from '../../bench/graphql/synthetic-graph.js'
import { timingTable } from '../../bench/graphql/table.js'
import { hasTestNeo4j } from '../neo4j/test-neo4j.js'
import { openTestStore, startTime, type TestStore } from '../store/test-stores.js'

/** `npm run bench:graphql` over a small graph, without the peer: every question has an answer, and our API gives the one of the Cypher written by hand. */
const present = hasTestNeo4j ? describe : describe.skip

present('the benchmark of the graph API', () => {
  const stores: TestStore[] = []
  let sides: Side[] = []
  let draw: Draw
  beforeAll(async () => {
    const records = syntheticGraph(graphSize(0.002), 1)
    for (const kind of ['neo4j', 'embedded'] as const) {
      const held = await openTestStore(kind)
      stores.push(held)
      await held.store.importGraph(records)
    }
    sides = await openSides({ neo4j: stores[0]!.config, embedded: stores[1]!.config }, { withPeer: false })
    draw = await openDraw(
      records,
      sides.find(({ name }) => name === 'ours')!,
      1,
    )
  }, startTime)
  afterAll(async () => {
    await Promise.all(sides.map((side) => side.close()))
    await Promise.all(stores.map((held) => held.close()))
  })

  const longest = (value: unknown): number =>
    value !== null && typeof value === 'object'
      ? Math.max(Array.isArray(value) ? value.length : 0, ...Object.values(value).map(longest))
      : 0

  test.each(questions)('$letter: $title', async (question) => {
    const answers = await answerAlike(sides, question, draw)
    expect(Math.max(...answers.map(longest))).toBeGreaterThan(1) // alike because there is something, and not because there is nothing
  })

  test('a side that answers otherwise is found', async () => {
    const other: Side = { name: 'peer', ask: () => Promise.resolve([{ id: 'none' }]), close: () => Promise.resolve() }
    await expect(answerAlike([...sides, other], questions[0]!, draw)).rejects.toThrow('peer answers otherwise than by hand')
  })

  test('the table has a row for each question and number of clients, and a ratio', async () => {
    const asked = questions.slice(0, 2)
    const table = await timingTable(sides, asked, draw, { requests: 2, runs: 1, concurrency: [1, 2] }, () => undefined)
    expect(table.match(/^\| [ab]: /gm)).toHaveLength(4)
    expect(table).toMatch(/^\| a: official → meetings \| 1 \| [\d.]+ \([\d.]+–[\d.]+\) \| – \| [\d.]+ .* \| – \| [\d.]+ \(≤ 1\.5\) \|$/m)
  })
})
