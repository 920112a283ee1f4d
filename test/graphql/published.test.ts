import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CriticalityLevel, diff } from '@graphql-inspector/core'
import { buildSchema, type GraphQLSchema } from 'graphql'
import { packageRoot } from '../../src/package-root.js'

/** What clients know of the schema goes on to work: `published.graphql` is what they know. A break on purpose copies `schema.graphql` over it. */

const read = (file: string): string => readFileSync(join(packageRoot, file), 'utf8')
const published = read('test/graphql/published.graphql')
const breaks = async (from: GraphQLSchema, to: GraphQLSchema): Promise<string[]> =>
  (await diff(from, to)).filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking).map(({ message }) => message)

test('nothing that clients know is gone or asks for more', async () => {
  expect(await breaks(buildSchema(published), buildSchema(read('schema.graphql')))).toEqual([])
})

test.each([
  ['a field that is gone', '  milliseconds: Int!', '  took: Int!'],
  ['a field that may now be null', '  truncated: Boolean!', '  truncated: Boolean'],
  ['an argument that is now wanted', 'cypher(query: String!, parameters: JSON,', 'cypher(query: String!, parameters: JSON!,'],
])('%s would be found', async (_, from, to) => {
  expect(published).toContain(from)
  expect(await breaks(buildSchema(published), buildSchema(published.replace(from, to)))).toHaveLength(1)
})
