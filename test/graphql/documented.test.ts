import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openExtractor } from '../../src/extraction/extractor.js'
import { exampleQueries } from '../../src/graphql/graphiql.js'
import { baseLabels, factTypes, narrowerLabels } from '../../src/model/ontology.js'
import { packageRoot } from '../../src/package-root.js'
import { documentedQuestions, withAnswers } from '../../scripts/documented-answers.js'
import { browserFolder } from '../../src/web/use-neo4j-browser-files.js'
import { openTestStore, startTime, storeKinds, type TestStore } from '../store/test-stores.js'
import { asker } from './asking.js'

/** What docs/api.md asks of the pages in `examples/` has the answers that stand there, on either store. */
const page = readFileSync(join(packageRoot, 'docs', 'api.md'), 'utf8')
const questions = documentedQuestions(page)
const favourites = readdirSync(join(browserFolder, 'favourites')).map((file) => ({
  file,
  text: readFileSync(join(browserFolder, 'favourites', file), 'utf8'),
}))
const stale = 'docs/api.md is stale: npm run docs:api'

/** Whether something was found: some list in the answer holds something. */
const isAnswered = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : typeof value === 'object' && value !== null && Object.values(value).some(isAnswered)

describe('the example pages', () => {
  const stores: TestStore[] = []
  beforeAll(async () => {
    const examples = join(packageRoot, 'examples')
    const extractor = openExtractor()
    const files = readdirSync(examples).filter((file) => file.endsWith('.txt'))
    const pages = await Promise.all(files.map((file) => extractor.extract({ file, bytes: readFileSync(join(examples, file)) })))
    await extractor.close()
    for (const kind of storeKinds) {
      const held = await openTestStore(kind)
      stores.push(held)
      for (const read of pages) await held.store.writePage(read)
    }
  }, startTime)
  afterAll(() => Promise.all(stores.map((held) => held.close())))

  test('are asked in both languages', () => {
    expect(questions.length).toBeGreaterThanOrEqual(9)
    for (const { graphql, cypher } of questions) expect([graphql, cypher]).not.toContain('')
  })

  test.each(questions)('$question in GraphQL', async ({ graphql, answer }) => {
    for (const { store } of stores) {
      const { data, errors } = await asker({ store })(graphql)
      expect(errors).toBeUndefined()
      expect(isAnswered(data)).toBe(true)
      expect({ stale, data }).toEqual({ stale, data: answer })
    }
  })

  test.each(exampleQueries.map((graphql, i) => ({ name: `GraphiQL's example ${i + 1}`, graphql })))('$name', async ({ graphql }) => {
    for (const { store } of stores) expect(isAnswered((await asker({ store })(graphql)).data)).toBe(true)
  })

  test.each(questions)('$question in Cypher', async ({ cypher }) => {
    const answers = await Promise.all(stores.map(({ store }) => store.query(cypher, {}, { rows: 100, milliseconds: 20_000, bytes: 1e6 })))
    for (const { rows } of answers) {
      expect(rows.length).toBeGreaterThan(0)
      expect(rows).toEqual(answers[0]!.rows)
    }
  })

  const onNeo4j = storeKinds.includes('neo4j') ? test : test.skip
  onNeo4j.each(favourites)('Neo4j Browser: $file', async ({ text }) => {
    const { store } = stores[storeKinds.indexOf('neo4j')]!
    expect((await store.query(text, {}, { rows: 100, milliseconds: 20_000, bytes: 1e6 })).rows.length).toBeGreaterThan(0)
  })
})

test("the guide's queries are the favourites, each with its number and name", () => {
  const guide = readFileSync(join(browserFolder, 'guide.html'), 'utf8').replaceAll('&lt;', '<').replaceAll('&gt;', '>')
  const shown = [...guide.matchAll(/<h4>(.*?)<\/h4>\n<p class="lead">(.*?)\.<\/p>\n<pre[^>]*>\n([\s\S]*?)<\/pre>/g)]
  expect(shown.map(([, chinese, english, query]) => `// ${chinese} | ${english}\n${query}`)).toEqual(favourites.map(({ text }) => text))
})

test('the style has every label and type of the ontology, the narrower after its base, whose colour it covers', () => {
  const style = readFileSync(join(browserFolder, 'style.grass'), 'utf8')
  const rules = [...style.matchAll(/^(node|relationship)\.(\w+) \{\n {2}color: (#[0-9A-F]{6});[^}]*caption: "([^"]+)";\n\}$/gm)]
  const at = (name: string): number => rules.findIndex(([, , named]) => named === name)
  for (const name of [
    'Entity',
    ...baseLabels,
    ...Object.keys(narrowerLabels),
    ...factTypes,
    'Article',
    'Document',
    'Claim',
    'MENTIONS',
    'STATED_IN',
    'IN',
  ])
    expect(rules.map(([, , named]) => named)).toContain(name)
  for (const base of baseLabels) expect(at(base)).toBeGreaterThan(at('Entity'))
  for (const [label, base] of Object.entries(narrowerLabels)) expect(at(label)).toBeGreaterThan(at(base))
  const colours = ['Official', 'Enterprise', 'County', 'Project', 'Program', 'Meeting'].map((label) => rules[at(label)]![3])
  expect(new Set(colours).size).toBe(6)
})

test('answers are put below their questions, in place of others, and only there', async () => {
  const asked = '### Who?\n\n```graphql\n{ a }\n```\n'
  const below = '\n```cypher\nRETURN 1\n```\n'
  const answered = await withAnswers(asked + below, () => Promise.resolve('{ "$&": 1 }\n'))
  expect(answered).toBe(asked + '\n```json\n{ "$&": 1 }\n```\n' + below)
  expect(documentedQuestions(answered)[0]).toEqual({ question: 'Who?', graphql: '{ a }\n', cypher: 'RETURN 1\n', answer: { '$&': 1 } })
  expect(await withAnswers(answered, () => Promise.resolve('[]'))).toBe(asked + '\n```json\n[]\n```\n' + below)
})
