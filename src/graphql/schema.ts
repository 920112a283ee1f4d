import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeExecutableSchema } from '@graphql-tools/schema'
import { parse, type GraphQLSchema } from 'graphql'
import { packageRoot } from '../package-root.js'
import { withArgumentDescriptions } from './argument-descriptions.js'
import type { Resolvers } from './generated/resolvers.js'
import { UploadScalar } from './ingestion/uploads.js'
import { Json } from './json.js'
import { typeName, type GraphNode } from './nodes.js'
import { PartialDate } from './partial-date.js'
import { entityResolvers } from './resolvers/entities.js'
import { ingestionResolvers } from './resolvers/ingestion.js'
import { ledgerResolvers } from './resolvers/ledger.js'
import { queryResolvers } from './resolvers/query.js'

// One for all interfaces: what a node is does not depend on where it is asked for.
const byLabels = { __resolveType: (node: GraphNode): string => typeName(node) }
const interfaces = { Node: byLabels, Entity: byLabels, Person: byLabels, Organization: byLabels, Place: byLabels, Event: byLabels }

/** Each held against the schema: that there is such a field, what its arguments are and what it stands on. */
const resolvers: Resolvers = {
  PartialDate,
  JSON: Json,
  Upload: UploadScalar,
  ...ingestionResolvers,
  Query: queryResolvers,
  ...entityResolvers,
  ...ledgerResolvers,
}

/** `schema.graphql` and the resolvers of its fields; fields that no resolver is named for show a property of the same name. */
export function buildApiSchema(): GraphQLSchema {
  const typeDefs = withArgumentDescriptions(parse(readFileSync(join(packageRoot, 'schema.graphql'), 'utf8')))
  return makeExecutableSchema({ typeDefs, resolvers: { ...interfaces, ...resolvers } })
}
