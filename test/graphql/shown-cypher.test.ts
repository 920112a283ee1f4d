import { createApi, type Api } from '../../src/graphql/server.js'
import type { CypherShown } from '../../src/graphql/shown-cypher.js'
import { openTestStore, startTime, storeKinds, type TestStore } from '../store/test-stores.js'
import { crowd, pages } from './archive.js'

/** "Show me the Cypher": what a request asked of the store, as an analyst pastes it into Neo4j Browser. */
describe.each(storeKinds)('the Cypher of a request to the %s store', (kind) => {
  let held: TestStore
  let api: Api
  beforeAll(async () => {
    held = await openTestStore(kind)
    for (const page of [...pages(), crowd(25)]) await held.store.writePage(page)
    api = createApi({ store: held.store })
  }, startTime)
  afterAll(() => held.close())

  const cypherOf = async (
    query: string,
    headers: Record<string, string> = { 'x-xianzhi-cypher': '1' },
  ): Promise<CypherShown[] | undefined> => {
    const body = JSON.stringify({ query })
    const response = await api.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    })
    const { errors, extensions } = (await response.json()) as { errors?: unknown; extensions?: { cypher: CypherShown[] } }
    expect(errors).toBeUndefined()
    return extensions?.cypher
  }

  test('is told to those who ask for it only', async () => {
    expect(await cypherOf('{ official(name: "刘文强") { name } }', {})).toBeUndefined()
    expect(await cypherOf('{ official(name: "刘文强") { name } }')).toHaveLength(1)
  })

  test.each([
    [
      'nested lists',
      '{ meetings(name: "大会", first: 2) { edges { node { name attendees(first: 20) { totalCount edges { role evidence { quote article { headline document { file } } } positions { title node { name } } node { name positions { edges { title node { name } } } } } } } } } }',
    ],
    [
      'a look-up',
      '{ county(name: "东阿县") { name enterprises { totalCount edges { node { name projects { totalInvestment edges { node { name places { edges { node { name } } } } } } } } } } }',
    ],
    [
      'the busiest',
      '{ officials(sort: events, first: 5) { edges { cursor node { name eventCount mentions(first: 1) { edges { node { headline } spans { text } } } } } } }',
    ],
  ])('%s: one statement, whatever is below', async (_, query) => {
    const cypher = await cypherOf(query)
    expect(cypher).toHaveLength(1)
    const [{ cypher: text, parameters, browser }] = cypher as [CypherShown]
    expect(browser.startsWith(':params {')).toBe(true)
    expect(browser.endsWith(`${text};`)).toBe(true)
    // It only reads, and is what Neo4j takes.
    if (kind === 'neo4j')
      expect((await held.store.query(text, parameters, { rows: 10, milliseconds: 10_000, bytes: 10_000_000 })).rows.length).toBeGreaterThan(
        0,
      )
  })
})
