import { collectSubFields } from '@graphql-tools/utils'
import {
  getArgumentValues,
  getNamedType,
  Kind,
  print,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type SelectionSetNode,
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
export function fieldsOf(type: GraphQLObjectType, nodes: FieldNode[], scope: Scope): AskedField[] {
  const [node] = nodes
  if (nodes.length !== 1 || !node || hasDirectives(node.selectionSet, scope.info.fragments)) return collected(type, nodes, scope)
  // A document is parsed once for all requests that send it, and what it asks for depends on variables only where directives do.
  const known = askedOf.get(node)?.get(type)
  if (known) return known
  const asked = collected(type, nodes, scope)
  const ofNode = askedOf.get(node) ?? new Map<GraphQLObjectType, AskedField[]>()
  askedOf.set(node, ofNode.set(type, asked))
  return asked
}

const askedOf = new WeakMap<FieldNode, Map<GraphQLObjectType, AskedField[]>>()
const directed = new WeakMap<SelectionSetNode, boolean>()

/** Whether a directive decides about a field that is asked for here, itself or in a fragment. */
function hasDirectives(set: SelectionSetNode | undefined, fragments: GraphQLResolveInfo['fragments']): boolean {
  if (!set) return false
  const known = directed.get(set)
  if (known !== undefined) return known
  const found = set.selections.some((selection) => {
    if (selection.directives?.length) return true
    if (selection.kind === Kind.FIELD) return false
    return hasDirectives(
      selection.kind === Kind.INLINE_FRAGMENT ? selection.selectionSet : fragments[selection.name.value]?.selectionSet,
      fragments,
    )
  })
  directed.set(set, found)
  return found
}

function collected(type: GraphQLObjectType, nodes: FieldNode[], { info, variables }: Scope): AskedField[] {
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
