import { readFileSync } from 'node:fs'
import { resolverTypes, resolverTypesFile } from '../../scripts/resolver-types.js'

test('the types of resolvers are those of the schema as it is now: else npm run types', async () => {
  expect(readFileSync(resolverTypesFile, 'utf8') === (await resolverTypes())).toBe(true) // a diff of 6,000 lines would tell nobody anything
})
