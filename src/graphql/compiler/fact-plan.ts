import type { FieldNode, GraphQLNamedType, GraphQLResolveInfo } from 'graphql'
import type { Condition, OrderKey, Selection, SelectionValue } from '../../model/selection.js'
import type { FactType } from '../../model/ontology.js'
import type { Properties } from '../../model/graph.js'
import type { Parameters, Value } from '../../store/store.js'
import type { Context } from '../context.js'
import { canBeFormer, factOf, type Direction } from '../fact.js'
import { firstClaims } from '../evidence.js'
import { fieldsOf, isOneQuestion, type AskedField, type Scope } from './asked-field.js'
import type { Columns, Reader } from './columns.js'
import type { EdgePlanner } from './connection-plan.js'
import { planEntity } from './entity-plan.js'
import { planArticle, planEvidence } from './ledger-plan.js'
import { AskedByItself, tried, type Planner } from './planner.js'

const shownAsTheyAre = new Set(['role', 'title', 'what', 'date', 'status', 'confidence', 'support', 'firstSeen', 'lastSeen'])

export interface EdgeShape {
  types: readonly FactType[]
  /** Both where it is left out. */
  direction?: Direction
  /** Fields of the edge that are none of a fact's. */
  more?: Record<string, Planner>
}

/** What is at the other end. */
export const planNode = (columns: Columns, nodes: FieldNode[], type: GraphQLNamedType, scope: Scope): Promise<Reader> =>
  type.name === 'Article' ? Promise.resolve(planArticle(columns, 'node', nodes, scope)) : planEntity(columns, nodes, type, scope)

/** Shows a fact and what it leads to, as far as it is asked for. */
export const planFactEdge =
  ({ types, direction, more = {} }: EdgeShape): EdgePlanner =>
  async (columns, nodes, edgeType, scope) => {
    const fields = fieldsOf(edgeType, nodes, scope)
    const type = types.length === 1 ? (): FactType => types[0]! : columns.column<FactType>('type')
    const way = direction ? (): Direction => direction : columns.column<Direction>('direction')
    const shown = new Map<string, Reader>()
    const evidence = new Map<string, Reader>()
    const ends: AskedField[] = []
    let whole = false
    for (const field of fields) {
      const { name, key } = field
      if (name === 'node') ends.push(field)
      else if (name === 'type') shown.set(name, type)
      else if (name === 'direction') shown.set(name, way)
      else if (shownAsTheyAre.has(name)) shown.set(name, columns.column(`fact.${name}`))
      else if (name === 'former') shown.set(name, formerOf(columns, type))
      else if (name === 'evidence') {
        const read = isOneQuestion(field) ? await tried(planEvidence, columns, field, scope) : undefined
        if (read) evidence.set(key, read)
        else whole = true
      } else if (name in more) {
        const read = isOneQuestion(field) && !shown.has(name) ? await more[name]!(columns, field, scope) : undefined
        if (!read) throw new AskedByItself()
        shown.set(name, read)
      } else if (name !== 'cursor') whole = true
    }
    if (ends.length) {
      const at = ends.flatMap((end) => end.nodes)
      shown.set('node', await planNode(columns, at, ends[0]!.type, scope))
    }
    const fact = whole ? columns.column<Properties>('fact') : undefined
    const claimIds = whole ? undefined : evidence.size ? columns.column<string[]>('fact.claimIds') : undefined
    return (thing) => {
      const edge: Record<string, unknown> = fact ? { ...factOf(type(thing), way(thing), fact(thing)) } : {}
      for (const [name, read] of shown) edge[name] = read(thing)
      if (evidence.size) edge.evidence = broughtEvidence(evidence, thing, (fact ? fact(thing).claimIds : claimIds!(thing)) as string[])
      return edge
    }
  }

/** Claims by the key that they are asked for by; what was not brought along is asked for now. */
function broughtEvidence(evidence: ReadonlyMap<string, Reader>, thing: Value[], claimIds: string[]) {
  const held = new Map([...evidence].map(([key, read]) => [key, read(thing)]))
  return ({ first }: { first?: number | null }, context: Context, info: GraphQLResolveInfo): unknown =>
    held.get(String(info.path.key)) ?? firstClaims(context, claimIds, first)
}

function formerOf(columns: Columns, type: Reader<FactType>): Reader<boolean | null> {
  const former = columns.column('fact.former')
  return (thing) => (canBeFormer(type(thing)) ? former(thing) === true : null)
}

const conditionOf: Record<string, Condition> = {
  roles: 'roles',
  former: 'former',
  minConfidence: 'confidence',
  minInvestment: 'investment',
  from: 'from',
  to: 'to',
  places: 'places',
  programs: 'programs',
  name: 'name',
}

/** What narrows a level down: a condition for each parameter that is given. Entities by themselves have their dates alone. */
export function narrowing(
  filters: Parameters,
  of: 'facts' | 'list' | 'articles',
): Pick<Selection, 'conditions'> & { parameters: Record<string, SelectionValue> } {
  const given = Object.entries(filters).filter(([name, value]) => value !== null && name in conditionOf)
  const isDate = (name: string): boolean => name === 'from' || name === 'to'
  const prefix = { facts: '', list: 'list-', articles: 'article-' }[of]
  return {
    conditions: given.map(([name]) => (isDate(name) ? `${prefix}${name}` : conditionOf[name]!) as Condition),
    parameters: Object.fromEntries(given) as Record<string, SelectionValue>,
  }
}

export const factKeys: Record<string, OrderKey> = { date: 'fact-date', name: 'name', investment: 'investment', support: 'support' }
export const locatedKeys: Record<string, OrderKey> = { ...factKeys, date: 'located-date' }
