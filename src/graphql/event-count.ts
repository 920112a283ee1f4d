import type { Row } from '../store/store.js'
import { joinable, type Planner } from './compiler/planner.js'
import type { Context } from './context.js'
import { loadRows } from './loaders.js'
import type { EntityNode } from './nodes.js'

const plan: Planner = (columns) => Promise.resolve(columns.column('events'))

/** Resolver of how many events somebody attended: the degree, which both stores read without looking at the events. */
export const eventCount = joinable(plan, async (source: EntityNode, _: object, context: Context) => {
  const [row] = await loadRows<Row & { parent: string; events: number }>(context, 'event-counts', source.id, (ids) =>
    context.store.read('event-counts', { ids }),
  )
  return row?.events ?? 0
})
