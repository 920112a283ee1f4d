import { isAbstractType, type FieldNode, type GraphQLNamedType, type GraphQLObjectType } from 'graphql'
import type { EntityNode } from '../nodes.js'
import { fieldsOf, isOneQuestion, type AskedField, type Scope } from './asked-field.js'
import { propertiesOf, type Columns, type Reader } from './columns.js'
import { plannedOf, tried, type Joined, type Planner } from './planner.js'

/** A question that hangs on the entities of a level, and by which keys of which types it is asked. */
interface Question {
  plan: Planner
  field: AskedField
  asked: { type: string; key: string }[]
}

const askedByItself: Planner = () => Promise.resolve(undefined)

const isSame = (question: Question, plan: Planner, { nodes }: AskedField): boolean =>
  question.plan === plan && question.field.nodes.length === nodes.length && question.field.nodes[0] === nodes[0]

/** Shows of a level's entities what is asked for below `nodes`, whatever types they are of. */
export async function planEntity(columns: Columns, nodes: FieldNode[], type: GraphQLNamedType, scope: Scope): Promise<Reader<EntityNode>> {
  const types = isAbstractType(type) ? scope.info.schema.getPossibleTypes(type) : [type as GraphQLObjectType]
  const needs = new Set<string>()
  const questions: Question[] = []
  let whole = false
  for (const object of types)
    for (const field of fieldsOf(object, nodes, scope)) {
      const { plan, needs: shown } = plannedOf(field)
      if (shown) for (const name of shown) needs.add(name)
      else if (plan) {
        const asked = { type: object.name, key: field.key }
        const known = questions.find((question) => isSame(question, plan, field))
        if (known) known.asked.push(asked)
        else questions.push({ plan: isOneQuestion(field) ? plan : askedByItself, field, asked: [asked] })
      } else if (field.name !== 'id') whole = true
    }
  const joined: { read: Reader; keys: string[] }[] = []
  for (const question of questions) {
    const read = await tried(question.plan, columns, question.field, scope)
    if (read) joined.push({ read, keys: keysOf(question, questions) })
    else whole = true
  }
  const id = columns.column<string>('node.id')
  const labels = types.length > 1 || needs.delete('labels') || whole ? columns.column<string[]>('labels') : (): string[] => []
  needs.delete('labels')
  const properties = propertiesOf(columns, 'node', whole ? 'all' : needs) as Reader<EntityNode['properties']>
  return (thing) => {
    const entity: EntityNode = { kind: 'entity', id: id(thing), labels: labels(thing), properties: properties(thing) }
    if (joined.length) entity.joined = broughtBy(joined, thing)
    return entity
  }
}

function broughtBy(joined: readonly { read: Reader; keys: string[] }[], thing: Parameters<Reader>[0]): Joined {
  const brought: Joined = new Map()
  for (const { read, keys } of joined) {
    const value = read(thing)
    for (const key of keys) brought.set(key, value)
  }
  return brought
}

/** By what the answer is found: a key, with the type before it where another question has the same key. */
function keysOf({ asked }: Question, questions: readonly Question[]): string[] {
  const { key } = asked[0]!
  const isShared = questions.filter((other) => other.asked.some((one) => one.key === key)).length > 1
  return isShared ? asked.map((one) => `${one.type}.${one.key}`) : [key]
}
