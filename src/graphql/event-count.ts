import type { Row } from '../store/store.js'
import type { Context } from './context.js'
import { loadRows } from './loaders.js'
import type { EntityNode } from './nodes.js'

/** Resolver of how many events somebody attended: the degree, which both stores read without looking at the events. */
export async function eventCount(source: EntityNode, _: object, context: Context): Promise<number> {
  const [row] = await loadRows<Row & { parent: string; events: number }>(context, 'event-counts', source.id, (ids) =>
    context.store.read('event-counts', { ids }),
  )
  return row?.events ?? 0
}
