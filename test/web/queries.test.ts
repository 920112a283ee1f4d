import { parse, validate } from 'graphql'
import { buildApiSchema } from '../../src/graphql/schema.js'
import { usualLimits } from '../../src/graphql/limits.js'
import { sections } from '../../src/web/client/entity/sections.js'
import * as intake from '../../src/web/client/intake/operations.js'
import { pageQueries } from './page-queries.js'

/** Every question that the page asks, held against the schema. */

const schema = buildApiSchema()

test('there are some', () => expect(pageQueries.length).toBeGreaterThan(sections.length + 3))

const written = Object.entries(intake).filter((entry): entry is [string, string] => /(Mutation|Subscription)$/.test(entry[0]))

test.each([...pageQueries, ...written])('%s is a question that the API answers', (_, query) => {
  expect(validate(schema, parse(query, { maxTokens: usualLimits.tokens }))).toEqual([])
})
