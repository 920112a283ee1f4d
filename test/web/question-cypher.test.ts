import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../../src/package-root.js'
import { cypherText, graphqlText } from '../../src/web/client/questions/statements.js'
import { meetingsQuery } from '../../src/web/client/questions/queries.js'
import { pages } from '../graphql/archive.js'
import { openTestStore, startTime, storeKinds, type TestStore } from '../store/test-stores.js'

/** The Cypher that the page shows beside its answers is run as it stands, on both stores. */
const folder = join(packageRoot, 'src', 'web', 'client', 'questions', 'cypher')
const statements = readdirSync(folder).map((file): [string, string] => [file, readFileSync(join(folder, file), 'utf8')])

describe.each(storeKinds)('%s', (kind) => {
  let held: TestStore
  const ids: Record<string, string> = {}
  beforeAll(async () => {
    held = await openTestStore(kind)
    for (const page of pages()) await held.store.writePage(page)
    for await (const record of held.store.exportGraph())
      if (record.type === 'node' && record.labels.includes('Entity')) ids[record.properties.name as string] = record.id
  }, startTime)
  afterAll(() => held.close())

  test.each(statements)('%s has an answer', async (_, statement) => {
    const parameters = {
      who: ids['刘文强']!,
      one: ids['刘文强']!,
      other: ids['比亚迪']!,
      place: '371500',
      from: '2023',
      to: '2024-12',
      role: null,
      least: null,
    }
    const { rows } = await held.store.query(statement, parameters, { bytes: 1e6, rows: 100, milliseconds: 10_000 })
    expect(rows.length).toBeGreaterThan(0)
  })
})

test('a statement is shown with its parameters, a query with its variables', () => {
  expect(cypherText('MATCH (p {id: $who}) WHERE $from IS NULL RETURN p', { who: 'a"b', from: '', more: 1 })).toBe(
    ':param who => "a\\"b"\n:param from => null\n\nMATCH (p {id: $who}) WHERE $from IS NULL RETURN p',
  )
  const text = graphqlText(meetingsQuery, { who: '371500', from: null })
  expect(text).toMatch(/^query MeetingsOfAnOfficial\(\$who: ID!/)
  expect(text).toMatch(/\{\n {2}"who": "371500"\n\}$/)
  const braces = (letter: string): number => text.split(letter).length
  expect(braces('{')).toBe(braces('}'))
  expect(text.replace(/\n\n# variables[^]*/, '').replace(/\s+/g, ' ')).toBe(meetingsQuery.replace(/\s+/g, ' '))
})
