import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, validate } from 'graphql'
import { buildApiSchema } from '../../src/graphql/schema.js'
import { usualLimits } from '../../src/graphql/limits.js'
import { packageRoot } from '../../src/package-root.js'
import { sectionQuery, sections } from '../../src/web/client/entity/sections.js'

/** Every question that the page asks, held against the schema. They are exports of the client's modules whose names end in `Query`. */

const client = join(packageRoot, 'src', 'web', 'client')
const modules = readdirSync(client, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && /^export const \w+Query\b/m.test(readFileSync(join(client, file), 'utf8')),
)

const queries: [string, string][] = sections.map((section) => [section.key, sectionQuery(section)])
for (const file of modules) {
  const exported = (await import(join(client, file))) as Record<string, unknown>
  for (const [name, value] of Object.entries(exported)) if (name.endsWith('Query') && typeof value === 'string') queries.push([name, value])
}

const schema = buildApiSchema()

test('there are some', () => expect(queries.length).toBeGreaterThan(sections.length + 3))

test.each(queries)('%s is a question that the API answers', (_, query) => {
  expect(validate(schema, parse(query, { maxTokens: usualLimits.tokens }))).toEqual([])
})
