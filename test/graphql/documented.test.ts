import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../../src/package-root.js'
import { exampleQueries } from '../../src/graphql/graphiql.js'
import { openTestStore, startTime, storeKinds, type TestStore } from '../store/test-stores.js'
import { pages } from './archive.js'
import { asker } from './asking.js'

/** Every block of docs/questions.md has an answer, on either store the same. */
const text = readFileSync(join(packageRoot, 'docs', 'questions.md'), 'utf8')
const questions = text
  .split(/^### /m)
  .slice(1)
  .map((section) => ({
    question: section.split('\n')[0]!,
    graphql: /```graphql\n([\s\S]*?)```/.exec(section)?.[1] ?? '',
    cypher: /```cypher\n([\s\S]*?)```/.exec(section)?.[1] ?? '',
  }))

/** Whether something was found: some list in the answer holds something. */
const isAnswered = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : typeof value === 'object' && value !== null && Object.values(value).some(isAnswered)

describe('docs/questions.md', () => {
  const stores: TestStore[] = []
  beforeAll(async () => {
    for (const kind of storeKinds) {
      const held = await openTestStore(kind)
      for (const page of pages()) await held.store.writePage(page)
      stores.push(held)
    }
  }, startTime)
  afterAll(() => Promise.all(stores.map((held) => held.close())))

  test('has its questions in both languages', () => {
    expect(questions.length).toBeGreaterThanOrEqual(9)
    for (const { graphql, cypher } of questions) expect([graphql, cypher]).not.toContain('')
  })

  test.each([...questions, ...exampleQueries.map((graphql, i) => ({ question: `GraphiQL's example ${i + 1}`, graphql }))])(
    '$question in GraphQL',
    async ({ graphql }) => {
      const answers = await Promise.all(stores.map(({ store }) => asker({ store })(graphql)))
      for (const { data, errors } of answers) {
        expect(errors).toBeUndefined()
        expect(isAnswered(data)).toBe(true)
        expect(data).toEqual(answers[0]!.data)
      }
    },
  )

  test.each(questions)('$question in Cypher', async ({ cypher }) => {
    const answers = await Promise.all(stores.map(({ store }) => store.query(cypher, {}, { rows: 100, milliseconds: 20_000, bytes: 1e6 })))
    for (const { rows } of answers) {
      expect(rows.length).toBeGreaterThan(0)
      expect(rows).toEqual(answers[0]!.rows)
    }
  })
})
