import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchema, getNamedType, isEnumType, isObjectType, isScalarType, type GraphQLObjectType, type GraphQLSchema } from 'graphql'
import { packageRoot } from '../../src/package-root.js'

/** An argument that takes text of the asker's own. */
export interface TextArgument {
  type: string
  field: string
  argument: string
}

export const schema: GraphQLSchema = buildSchema(readFileSync(join(packageRoot, 'schema.graphql'), 'utf8'))

// What cannot hold text.
const tame = ['Int', 'Float', 'Boolean', 'Upload']

/** Every argument of the schema that text can be given to, whatever it is called: a new one is among them by itself. */
export function textArguments(): TextArgument[] {
  const found: TextArgument[] = []
  for (const type of Object.values(schema.getTypeMap()))
    if (isObjectType(type) && !type.name.startsWith('__'))
      for (const field of Object.values(type.getFields()))
        for (const argument of field.args) {
          const kind = getNamedType(argument.type)
          if (isScalarType(kind) && !tame.includes(kind.name)) found.push({ type: type.name, field: field.name, argument: argument.name })
        }
  return found
}

/** The smallest selection of a field's answer. */
const selected = (type: GraphQLObjectType, field: string): string => {
  const answer = getNamedType(type.getFields()[field]!.type)
  return isScalarType(answer) || isEnumType(answer) ? '' : ' { __typename }'
}

/** A connection is asked for its rows: what is not asked for may never be looked for. */
function rows(type: GraphQLObjectType, field: string): string {
  const answer = getNamedType(type.getFields()[field]!.type)
  return isObjectType(answer) && 'edges' in answer.getFields() ? ' { edges { __typename } }' : selected(type, field)
}

/**
 * A document that gives one text argument `$text`, and those that must be given besides what `usual` says.
 * `inside` puts the field into a query at the place where its type is.
 */
export function documentOf(
  { type, field, argument }: TextArgument,
  usual: Record<string, string>,
  inside: (selection: string) => string,
): string {
  const parent = schema.getType(type) as GraphQLObjectType
  // A page is asked for from one end; nothing else is given that need not be, lest it is what is refused
  const end = argument === 'before' ? 'last' : 'first'
  const { args } = parent.getFields()[field]!
  const given = args.filter((a) => a.name === argument || a.name === end || String(a.type).endsWith('!'))
  const wanted = given.find((a) => a.name === argument)!
  const values = given.map((a) => {
    if (a.name === argument) return `${a.name}: $text`
    if (!(a.name in usual)) throw new Error(`${type}.${field} wants ${a.name}: say what is usually given`)
    return `${a.name}: ${usual[a.name]}`
  })
  return `($text: ${String(wanted.type)}) ${inside(`${field}(${values.join(', ')})${rows(parent, field)}`)}`
}

/** A value of the argument's type that holds the text. */
export function holding({ type, field, argument }: TextArgument, text: string): unknown {
  const wanted = (schema.getType(type) as GraphQLObjectType).getFields()[field]!.args.find((a) => a.name === argument)!
  if (getNamedType(wanted.type).name === 'JSON') return { name: text, [text]: [text] }
  return String(wanted.type).startsWith('[') ? [text, text] : text
}
