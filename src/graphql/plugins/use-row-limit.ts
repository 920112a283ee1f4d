import {
  getArgumentValues,
  getNamedType,
  getNullableType,
  getVariableValues,
  GraphQLError,
  isListType,
  isObjectType,
  isInterfaceType,
  Kind,
  type ExecutionArgs,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { pageSize } from '../paging.js'
import { subgraphSize } from '../subgraph.js'

/**
 * Refuses requests that cost too much: whose page sizes multiply to more rows than `rows`. graphql-armor's cost limit does not see
 * what `first: $n` stands for, and charges 1.5 for each level: a 20 × 10 × 5 query costs 182,817 there, a hundred of a hundred 435,481.
 */
export function useRowLimit(rows: number): Plugin {
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const asked = rowsAsked(args as ExecutionArgs)
      if (asked <= rows) return
      const message = `this may answer ${Math.round(asked)} rows, more than ${rows}: ask for smaller pages. 查询可能返回过多数据，请减小每页条数。`
      setResultAndStopExecution({ errors: [new GraphQLError(message, { extensions: { code: 'TOO_MANY_ROWS' } })] })
    },
  }
}

interface Survey {
  schema: GraphQLSchema
  fragments: Map<string, FragmentDefinitionNode>
  variables: Record<string, unknown>
  /** Rows of a fragment that was surveyed already: else fragments of fragments double the work with each level. */
  known: Map<string, number>
}

/** What costs much whatever it answers: searches through the graph, and a user's own queries. */
const searches: Record<string, number> = { cypher: 25_000, paths: 10_000, path: 5_000 }

/** At most so many rows can the answer have; searches count as many that cost the same. */
export function rowsAsked({ schema, document, variableValues, operationName }: ExecutionArgs): number {
  const operations = document.definitions.filter((d): d is OperationDefinitionNode => d.kind === Kind.OPERATION_DEFINITION)
  const operation = operationName ? operations.find((o) => o.name?.value === operationName) : operations[0]
  const root = operation && schema.getRootType(operation.operation)
  if (!operation || !root) return 0
  const { coerced = {} } = getVariableValues(schema, operation.variableDefinitions ?? [], variableValues ?? {})
  const fragments = document.definitions
    .filter((d): d is FragmentDefinitionNode => d.kind === Kind.FRAGMENT_DEFINITION)
    .map((f): [string, FragmentDefinitionNode] => [f.name.value, f])
  return rowsOf(operation.selectionSet, root, { schema, fragments: new Map(fragments), variables: coerced, known: new Map() })
}

function rowsOf(set: SelectionSetNode, parent: GraphQLNamedType, survey: Survey): number {
  let rows = 0
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) rows += rowsOfField(selection, parent, survey)
    else if (selection.kind === Kind.INLINE_FRAGMENT) {
      const type = selection.typeCondition ? survey.schema.getType(selection.typeCondition.name.value) : parent
      rows += rowsOf(selection.selectionSet, type ?? parent, survey)
    } else rows += rowsOfFragment(selection.name.value, survey)
  }
  return rows
}

function rowsOfFragment(name: string, survey: Survey): number {
  const fragment = survey.fragments.get(name)
  const type = fragment && survey.schema.getType(fragment.typeCondition.name.value)
  if (!type) return 0
  const rows = survey.known.get(name) ?? rowsOf(fragment.selectionSet, type, survey)
  survey.known.set(name, rows)
  return rows
}

function rowsOfField(node: FieldNode, parent: GraphQLNamedType, survey: Survey): number {
  if (!isObjectType(parent) && !isInterfaceType(parent)) return 0
  const field = parent.getFields()[node.name.value]
  if (!field || !node.selectionSet) return 0
  if (field.name === 'subgraph') return rowsOfSubgraph(field, node, survey)
  const search = parent === survey.schema.getQueryType() ? (searches[field.name] ?? 0) : 0
  const below = rowsOf(node.selectionSet, getNamedType(field.type), survey)
  const size = pageOf(field, node, parent, survey)
  // however many ways are asked for, they are looked for once
  return search + (size === undefined ? below : size * (1 + below))
}

/** Entities, and four facts to each. Nothing lies below them. */
function rowsOfSubgraph(field: GraphQLField<unknown, unknown>, node: FieldNode, { variables }: Survey): number {
  const { most, of } = getArgumentValues(field, node, variables) as { most?: number; of: unknown[] }
  const nodes = Math.max(of.length, Math.min(most ?? subgraphSize.usual, subgraphSize.most))
  return 5 * nodes
}

/**
 * How many a connection or a list answers; undefined for what answers one. The edges of a connection are counted with it. A list
 * that cannot be asked for in part (the spans of a text, the steps of a path) counts as ten.
 */
function pageOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  parent: GraphQLNamedType,
  { variables }: Survey,
): number | undefined {
  const list = isListType(getNullableType(field.type))
  const paged = field.args.some(({ name }) => name === 'first')
  if (`${parent.name}.${field.name}` === 'PathSearch.paths' || /Connection\.edges$/.test(`${parent.name}.${field.name}`)) return undefined
  if (!list && !paged) return undefined
  const { first, last, ids } = getArgumentValues(field, node, variables) as { first?: number; last?: number; ids?: unknown[] }
  if (ids) return ids.length
  return Math.min(last ?? first ?? (list ? 10 : pageSize.usual), pageSize.most)
}
