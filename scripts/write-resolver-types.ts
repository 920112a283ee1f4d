import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { resolverTypes, resolverTypesFile } from './resolver-types.js'

/** `npm run types`: the types of resolvers anew, after a change of `schema.graphql`. */
mkdirSync(dirname(resolverTypesFile), { recursive: true })
writeFileSync(resolverTypesFile, await resolverTypes())
