import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import grafeo from '@grafeo-db/js'
import neo4j from 'neo4j-driver'
import { keptCounts } from '../../src/cli/checks.js'
import { openStore } from '../../src/store/open.js'
import { graphFile } from '../../src/store/embedded/engine.js'
import { PageBuilder } from './page-graphs.js'
import { openTestStore, startTime, storeKinds, type TestStore } from './test-stores.js'

/** Data as the first form had it: entities were found by their names alone, and events of people were counted when somebody asked. */
const older = [
  'MATCH (e:Entity) REMOVE e.nameIndex',
  'MATCH (e:Entity) REMOVE e.eventCount',
  "MATCH (s:Store {id: 'xianzhi'}) SET s.schemaVersion = 1",
]

const newer = ["MATCH (s:Store {id: 'xianzhi'}) SET s.schemaVersion = 4"]

async function change({ config }: TestStore, statements: readonly string[]): Promise<void> {
  if (config.store === 'embedded') {
    for (let attempt = 0; ; attempt++)
      try {
        const db = grafeo.GrafeoDB.create(join(config.data, graphFile))
        for (const cypher of statements) await db.executeCypher(cypher)
        return db.close()
      } catch (error) {
        if (attempt === 100) throw error
        await wait(100) // its host is leaving
      }
  }
  const driver = neo4j.driver(config.neo4j.uri, neo4j.auth.basic('neo4j', config.neo4j.password))
  for (const cypher of statements) await driver.executeQuery(cypher)
  await driver.close()
}

const olderIndexes = ['DROP INDEX entity_name_index', 'CREATE FULLTEXT INDEX entity_names FOR (n:Entity) ON EACH [n.name]']

describe.each(storeKinds)('a %s store of the first form', (kind) => {
  let held: TestStore
  beforeAll(async () => (held = await openTestStore(kind)), startTime)
  afterAll(() => held.close())

  test('is brought up to date when it is opened', async () => {
    const page = new PageBuilder({ file: 'a.txt' })
    const article = page.article('刘文强督导')
    const person = page.entity(article, 'Person', '刘文强')
    page.claim(article, 'ATTENDED', person, page.entity(article, 'Event', '全市会议', { narrower: ['Meeting'] }))
    await held.store.writePage(page.build())
    if (kind === 'embedded') await held.store.close()
    await change(held, kind === 'neo4j' ? [...older, ...olderIndexes] : older)
    const store = await openStore(held.config)
    const asked = { line: '\n=lwq\n', beginning: '\n=lwq', prefix: 'lwq*', labels: null, limit: 10 }
    expect(await store.read('entities-spelt', asked)).toMatchObject([{ name: '刘文强' }])
    expect(await store.read('event-counts', { ids: [person] })).toEqual([{ parent: person, events: 1 }])
    expect(await store.read('wrong-event-counts')).toEqual([{ wrong: 0 }])
    expect(await store.health()).toMatchObject({ schemaVersion: 3, missingIndexes: [] })
    await store.close()
  })

  test('and doctor finds counts that somebody else has spoilt', async () => {
    await change(held, ['MATCH (p:Person) SET p.eventCount = 7'])
    const store = await openStore(held.config)
    expect(await keptCounts(store)).toMatchObject({ state: 'wrong', found: expect.stringMatching(/^1 people/) })
    await store.close()
  })

  test('and one of a later form is refused, with what to do', async () => {
    await change(held, newer)
    const refusal = { code: 'SCHEMA_VERSION', message: expect.stringMatching(/form 4.*export it with the version that wrote it/) }
    await expect(openStore(held.config)).rejects.toMatchObject(refusal)
  })
})
