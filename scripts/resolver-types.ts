import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { codegen } from '@graphql-codegen/core'
import * as typescript from '@graphql-codegen/typescript'
import * as resolvers from '@graphql-codegen/typescript-resolvers'
import { Kind, parse } from 'graphql'
import { packageRoot } from '../src/package-root.js'

/** Where the types of resolvers are, made from `schema.graphql`. */
export const resolverTypesFile = join(packageRoot, 'src', 'graphql', 'generated', 'resolvers.ts')

const typesIn = (file: string, names: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(names).map(([type, name]) => [type, `${file}#${name}`]))

const entities = [
  ...['Person', 'Individual', 'Official'],
  ...['Organization', 'Institution', 'Enterprise', 'Agency'],
  ...['Place', 'Site', 'Province', 'City', 'County', 'Township', 'Village'],
  ...['Event', 'Activity', 'Meeting', 'Project', 'Program', 'Award', 'Entity'],
]

const schema = parse(readFileSync(join(packageRoot, 'schema.graphql'), 'utf8'))
const enums = schema.definitions.flatMap((definition) => (definition.kind === Kind.ENUM_TYPE_DEFINITION ? [definition.name.value] : []))

/**
 * What a statement answers is checked when graphql-js serialises it, and unknown until then: arguments and parents are typed, and of
 * results those that are nodes.
 */
const shown = (input: string): { input: string; output: string } => ({ input, output: 'unknown' })

const config = {
  contextType: '../context.js#Context',
  // Nodes of the graph are what resolvers hand to one another; what is not named here is whatever they like.
  mappers: {
    ...Object.fromEntries(enums.map((name) => [name, 'unknown'])),
    ...Object.fromEntries(entities.map((name) => [name, '../nodes.js#EntityNode'])),
    Node: '../nodes.js#GraphNode',
    ...typesIn('../nodes.js', { Article: 'ArticleNode', Document: 'DocumentNode', Claim: 'ClaimNode' }),
    ...typesIn('../fact.js', { Fact: 'Fact as FactShown' }),
    ...typesIn('../ingestion/ingestions.js', { Ingestion: 'Ingestion as IngestionRun' }),
    ...typesIn('../ingestion/page-reader.js', { PageResult: 'PageResult as PageOutcome' }),
  },
  defaultMapper: 'any',
  scalars: {
    ...Object.fromEntries(['ID', 'String', 'PartialDate'].map((name) => [name, shown('string')])),
    ...Object.fromEntries(['Int', 'Float'].map((name) => [name, shown('number')])),
    Boolean: shown('boolean'),
    JSON: shown('unknown'),
    Upload: shown('../ingestion/uploads.js#UploadedFile'),
  },
  enumsAsTypes: true,
  disableDescriptions: true,
  skipTypename: true,
  useTypeImports: true,
  emitLegacyCommonJSImports: false,
}

/** The text of that file, as the schema has it now. */
export function resolverTypes(): Promise<string> {
  return codegen({
    schema,
    documents: [],
    filename: resolverTypesFile,
    config: {},
    plugins: [{ typescript: config }, { resolvers: config }],
    pluginMap: { typescript, resolvers },
  })
}
