import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { resolverTypes, resolverTypesFile } from './resolver-types.js'

/** `npm run types`: the types of resolvers anew, after a change of `schema.graphql`. */
const text = `// Made by \`npm run types\` from schema.graphql.\n${await resolverTypes()}`
mkdirSync(dirname(resolverTypesFile), { recursive: true })
writeFileSync(resolverTypesFile, await format(text, { ...(await resolveConfig(resolverTypesFile)), parser: 'typescript' }))
