import type { Row } from '../store/store.js'
import type { Context } from './context.js'
import { loadRows } from './loaders.js'
import type { EntityNode } from './nodes.js'
import { placesBelow } from './places.js'

export interface TotalsRow extends Row {
  parent: string
  enterprises: number
  organizations: number
  projects: number
  investment: number
  meetings: number
  events: number
}

const nothing = { enterprises: 0, organizations: 0, projects: 0, investment: 0, meetings: 0, events: 0 }

/** What there is in places, each with the divisions below it. */
export async function totalsOf(context: Context, ids: readonly string[]): Promise<TotalsRow[]> {
  const rows = await Promise.all(ids.map(async (parent) => ({ parent, places: await placesBelow(context, parent) })))
  return context.store.read<TotalsRow>('place-totals', { rows })
}

/** Resolver of how much there is in a place. */
export async function placeTotals(source: EntityNode, _: object, context: Context): Promise<object> {
  const [row] = await loadRows<TotalsRow>(context, 'place-totals', source.id, (ids) => totalsOf(context, ids))
  return { ...nothing, ...row, place: source }
}
