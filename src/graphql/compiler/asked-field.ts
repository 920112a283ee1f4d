import { collectSubFields } from '@graphql-tools/utils'
import {
  getArgumentValues,
  getNamedType,
  print,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
} from 'graphql'
import type { Context } from '../context.js'

/** What planning a request needs to know of it. */
export interface Scope {
  info: GraphQLResolveInfo
  context: Context
  variables: { coerced: Record<string, unknown>; sources: Record<string, never> }
  /** Lists that the statement may still take. */
  room: number
}

/** Neo4j plans a statement anew for each shape, the longer the more lists it has; what finds no room is asked for by itself. */
const mostLists = 40

export const scopeOf = (info: GraphQLResolveInfo, context: Context): Scope => ({
  info,
  context,
  variables: { coerced: info.variableValues, sources: {} },
  room: mostLists,
})

/** A field as a request asks for it. */
export interface AskedField {
  /** What it is called in the answer. */
  key: string
  name: string
  nodes: FieldNode[]
  definition: GraphQLField<unknown, unknown>
  /** What it answers, without lists and `!`. */
  type: GraphQLNamedType
}

export const argumentsOf = (field: AskedField, { info }: Scope): Record<string, unknown> =>
  getArgumentValues(field.definition, field.nodes[0]!, info.variableValues)

/** The fields that are asked for below these nodes, where an object of this type stands there. */
export function fieldsOf(type: GraphQLObjectType, nodes: FieldNode[], { info, variables }: Scope): AskedField[] {
  const { fields } = collectSubFields(info.schema, info.fragments, variables, type, nodes)
  const definitions = type.getFields()
  const asked: AskedField[] = []
  for (const [key, of] of fields) {
    const name = of[0]!.name.value
    const definition = definitions[name]
    // `__typename` is everybody's
    if (definition) asked.push({ key, name, nodes: of, definition, type: getNamedType(definition.type) })
  }
  return asked
}

/** The field that a resolver is called for. */
export const fieldOf = ({ parentType, fieldName, fieldNodes, path, returnType }: GraphQLResolveInfo): AskedField => ({
  key: String(path.key),
  name: fieldName,
  nodes: [...fieldNodes],
  definition: parentType.getFields()[fieldName]!,
  type: getNamedType(returnType),
})

const head = (node: FieldNode): string => print({ ...node, alias: undefined, directives: [], selectionSet: undefined })

/**
 * Whether one key stands for one question. Two aliases of `edges` may hold different questions of one key, since in the answer they are
 * apart: here, where they are planned together, they are not.
 */
export const isOneQuestion = ({ nodes }: AskedField): boolean => nodes.length === 1 || new Set(nodes.map(head)).size === 1
