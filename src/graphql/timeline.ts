import { factTypes, type FactType } from '../model/ontology.js'
import type { Row } from '../store/store.js'
import type { Context } from './context.js'
import { edgeOf, type FactRow } from './fact.js'
import { loadRows } from './loaders.js'
import type { EntityNode } from './nodes.js'
import { pageParameters, pageRequest, toPage, type PageArguments } from './paging.js'
import { dateRange } from './partial-date.js'

export interface TimelineArguments extends PageArguments {
  types?: readonly FactType[] | null
  from?: string | null
  to?: string | null
}

const order = 'day'

/** Resolver of what is known of an entity day by day; what has no day at all is left out. */
export async function timeline(source: EntityNode, args: TimelineArguments, context: Context): Promise<object> {
  const request = pageRequest(args, order)
  const statement = request.back ? 'timeline-page-back' : 'timeline-page'
  const filters = { types: (args.types ?? factTypes).filter((type) => type !== 'WROTE'), ...dateRange(args) }
  const { afterDown, afterId, afterTie, limit } = pageParameters(request)
  const asked = { ...filters, afterDown: afterDown!, afterId: afterId!, afterTie: afterTie!, limit: limit! }
  const rows = await loadRows<FactRow>(context, `${statement} ${JSON.stringify(asked)}`, source.id, (ids) =>
    context.store.read<FactRow>(statement, { ids, ...asked }),
  )
  return {
    ...toPage(rows, request, (row) => ({
      ...edgeOf(order, row),
      day: row.down,
      reported: [row.fact, row.properties, source.properties].every(({ date }) => date === undefined),
    })),
    totalCount: async () =>
      (
        await loadRows<Row & { parent: string; total: number }>(context, `timeline-count ${JSON.stringify(filters)}`, source.id, (ids) =>
          context.store.read('timeline-count', { ids, ...filters }),
        )
      )[0]?.total ?? 0,
  }
}
