import { parse, validate } from 'graphql'
import { buildApiSchema } from '../../src/graphql/schema.js'
import { usualLimits } from '../../src/graphql/limits.js'
import { sections } from '../../src/web/client/entity/sections.js'
import { pageQueries } from './page-queries.js'

/** Every question that the page asks, held against the schema. */

const schema = buildApiSchema()

test('there are some', () => expect(pageQueries.length).toBeGreaterThan(sections.length + 3))

test.each(pageQueries)('%s is a question that the API answers', (_, query) => {
  expect(validate(schema, parse(query, { maxTokens: usualLimits.tokens }))).toEqual([])
})
