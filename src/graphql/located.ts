import type { Row } from '../store/store.js'
import type { Context } from './context.js'
import { edgeOf, type FactArguments, type FactConnection, type FactRow, type FactSort, type TotalRow } from './facts.js'
import { loadRows } from './loaders.js'
import type { EntityNode } from './nodes.js'
import { pageParameters, pageRequest, toPage } from './paging.js'
import { dateRange } from './partial-date.js'
import { placesBelow } from './places.js'

/** Resolver of what is in a place or in a division below it, each thing once however many divisions it is said to be in. */
export const located =
  ({ labels, sort: usual }: { labels: readonly string[]; sort: FactSort }) =>
  async (source: EntityNode, args: FactArguments, context: Context): Promise<FactConnection> => {
    const sort = args.sort ?? usual
    const request = pageRequest(args, sort)
    const filters = {
      labels: [...labels],
      minConfidence: args.minConfidence ?? null,
      minInvestment: args.minInvestment ?? null,
      ...dateRange(args),
    }
    const read = async <R extends Row>(statement: string, parents: string[], more: object): Promise<R[]> => {
      const rows = await Promise.all(parents.map(async (parent) => ({ parent, places: await placesBelow(context, parent) })))
      return context.store.read<R>(statement, { rows, ...filters, ...more })
    }
    const statement = request.back ? 'located-page-back' : 'located-page'
    const asked = { sort, ...pageParameters(request) }
    const rows = await loadRows<FactRow>(context, `${statement} ${JSON.stringify([filters, asked])}`, source.id, (parents) =>
      read<FactRow>(statement, parents, asked),
    )
    const total = async (): Promise<TotalRow | undefined> =>
      (
        await loadRows<TotalRow>(context, `located-count ${JSON.stringify(filters)}`, source.id, (parents) =>
          read<TotalRow>('located-count', parents, {}),
        )
      )[0]
    return {
      ...toPage(rows, request, (row) => edgeOf(sort, row)),
      totalCount: async () => (await total())?.total ?? 0,
      totalInvestment: async () => (await total())?.investment ?? 0,
    }
  }
