import { readFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import { resolverTypes, resolverTypesFile } from '../../scripts/resolver-types.js'

test('the types of resolvers are those of the schema as it is now: else npm run types', async () => {
  const text = await format(await resolverTypes(), { ...(await resolveConfig(resolverTypesFile)), parser: 'typescript' })
  expect(readFileSync(resolverTypesFile, 'utf8').replace(/^\/\/.*\n/, '')).toBe(text)
})
