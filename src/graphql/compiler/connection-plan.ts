import type { FieldNode, GraphQLObjectType } from 'graphql'
import type { OrderKey, Selection, Source } from '../../model/selection.js'
import type { Value } from '../../store/store.js'
import { cursorOf, toPage, type PageRequest, type Position } from '../paging.js'
import { fieldsOf, type AskedField, type Scope } from './asked-field.js'
import { Columns, type Reader } from './columns.js'

/** A connection's list, and what a page of it was asked with. */
export interface List {
  level: Pick<Selection, 'source' | 'types' | 'label' | 'conditions' | 'parameters'>
  key: OrderKey
  /** As the cursors call the order. */
  order: string
  request: PageRequest
}

/** Shows what is asked of an edge besides its cursor. */
export type EdgePlanner = (columns: Columns, nodes: FieldNode[], type: GraphQLObjectType, scope: Scope) => Promise<Reader<object>>

/** Adds to a level a page of a list that hangs on each of its things, and the totals of that list, as far as `field` asks for them. */
export async function planConnection(
  columns: Columns,
  field: AskedField,
  scope: Scope,
  list: List,
  planEdge: EdgePlanner,
): Promise<Reader<object>> {
  const { rows, total } = await planList(field, scope, list, planEdge)
  const page = rows && columns.below(rows.selection)
  const totals = total && columns.below<Value[]>(total)
  return (thing) => ({
    ...(page ? rows.page(page(thing)) : {}),
    ...(totals ? totalsShown(totals(thing)) : {}),
  })
}

export interface PlannedList {
  rows?: { selection: Selection; page: (things: readonly Parameters<Reader>[0][]) => object }
  total?: Selection
}

/** In the embedded store nothing adds up to null. */
export const totalsShown = ([count, sum]: readonly Value[]): object => ({ totalCount: count, totalInvestment: sum ?? 0 })

/** The levels of a connection, and how its page is made of the things of the first. */
export async function planList(field: AskedField, scope: Scope, list: List, planEdge: EdgePlanner): Promise<PlannedList> {
  const { level, key, order, request } = list
  const fields = fieldsOf(field.type as GraphQLObjectType, field.nodes, scope)
  const edges = fields.filter(({ name }) => name === 'edges')
  const isPaged = fields.some(({ name }) => name === 'pageInfo')
  const planned: PlannedList = {}
  if (fields.some(({ name }) => name.startsWith('total'))) planned.total = { ...ofAll(level), total: true, columns: [] }
  if (!edges.length && !isPaged) return planned
  const inner = new Columns()
  const type = edges[0]?.type as GraphQLObjectType
  const nodes = edges.flatMap((edge) => edge.nodes)
  const edge = edges.length ? await planEdge(inner, nodes, type, scope) : (): object => ({})
  const hasCursor = isPaged || fieldsOf(type, nodes, scope).some(({ name }) => name === 'cursor')
  const position = hasCursor ? positionIn(inner) : undefined
  const { back, from } = request
  const shown = inner.selection()
  const isFactShown =
    key === 'support' ||
    key === 'located-date' ||
    shown.columns.some((c) => /^(fact|type)/.test(c)) ||
    !!shown.below?.some(({ of }) => of === 'fact')
  const selection: Selection = {
    ...(isFactShown ? level : withoutFact(level)),
    order: { key, back, after: from !== undefined },
    limited: true,
    parameters: {
      ...level.parameters,
      // One more than the page holds says whether others follow.
      limit: request.limit + (isPaged ? 1 : 0),
      ...(from
        ? { [key === 'name' ? 'afterUp' : 'afterDown']: from[key === 'name' ? 'up' : 'down'], afterId: from.id, afterTie: from.tie }
        : {}),
    },
    ...shown,
  }
  const page = (things: readonly Parameters<Reader>[0][]): object =>
    toPage(things, request, (thing) => ({ cursor: position ? cursorOf(order, position(thing)) : '', ...edge(thing) }))
  return { ...planned, rows: { selection, page } }
}

/** What is in a place need not be told apart by the fact that says so, where nobody asks for the fact. */
const withoutFact = <L extends { source: Source }>(level: L): L =>
  level.source === 'located' ? { ...level, source: 'located-only' } : level

/** All of them are counted, and not those of a page. */
const ofAll = <L extends { source: Source }>(level: L): L =>
  level.source === 'busiest' ? { ...level, source: 'list' } : withoutFact(level)

/** Where each thing of a level stands in its order. */
export function positionIn(columns: Columns): Reader<Position> {
  const [down, up, id, tie] = (['down', 'up', 'node.id', 'tie'] as const).map((column) => columns.column<string>(column))
  return (thing) => ({ down: down!(thing), up: up!(thing), id: id!(thing), tie: tie!(thing) })
}
