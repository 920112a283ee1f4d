import type { GraphQLResolveInfo } from 'graphql'
import type { Selection } from '../../model/selection.js'
import type { Context } from '../context.js'
import type { EntityNode } from '../nodes.js'
import { fieldOf, scopeOf } from './asked-field.js'
import { Columns, type Reader } from './columns.js'
import { planList, totalsShown, type EdgePlanner, type List } from './connection-plan.js'
import { planEntity } from './entity-plan.js'

/**
 * One statement for a field that answers an entity, with everything that is asked below it. `more` reads what the field itself wants
 * to know of it.
 */
export async function selectEntities<T extends object>(
  level: Omit<Selection, 'columns' | 'below'>,
  context: Context,
  info: GraphQLResolveInfo,
  more: (columns: Columns) => Reader<T>,
): Promise<{ entity: EntityNode; own: T }[]> {
  const columns = new Columns()
  const field = fieldOf(info)
  const entity = await planEntity(columns, field.nodes, field.type, scopeOf(info, context))
  const own = more(columns)
  const found = await context.store.select({ ...level, ...columns.selection() })
  return found.map((thing) => ({ entity: entity(thing), own: own(thing) }))
}

/** One statement for a connection at the root of a request, and one for its totals where they are asked for. */
export async function selectList(list: List, context: Context, info: GraphQLResolveInfo, planEdge: EdgePlanner): Promise<object> {
  const { rows, total } = await planList(fieldOf(info), scopeOf(info, context), list, planEdge)
  const [things, totals] = await Promise.all([
    rows ? context.store.select(rows.selection) : undefined,
    total ? context.store.select(total) : undefined,
  ])
  return { ...(things ? rows!.page(things) : {}), ...(totals ? totalsShown(totals[0]!) : {}) }
}
