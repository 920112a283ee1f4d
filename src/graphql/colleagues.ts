import type { Row } from '../store/store.js'
import { grouped, type Context } from './context.js'
import { loadEntity, loadRows, present } from './loaders.js'
import type { EntityNode } from './nodes.js'
import { clampedSize, cursorOf, pageParameters, pageRequest, toPage, type PageArguments } from './paging.js'
import { dateRange } from './partial-date.js'

export interface ColleagueArguments extends PageArguments {
  officials?: boolean | null
  from?: string | null
  to?: string | null
}

interface ColleagueRow extends Row {
  parent: string
  id: string
  /** Events shared. */
  down: number
  up: string
  tie: string
}

interface SharedRow extends Row {
  one: string
  other: string
  id: string
}

/** Resolver of those who were at the same events, met most often first. */
export async function colleagues(source: EntityNode, args: ColleagueArguments, context: Context): Promise<object> {
  const order = 'shared'
  const request = pageRequest(args, order)
  const filters = { label: args.officials ? 'Official' : null, ...dateRange(args) }
  const { afterDown, afterId, limit } = pageParameters(request)
  const asked = { ...filters, afterDown: afterDown || 0, afterId: afterId!, limit: limit! }
  const statement = request.back ? 'colleagues-page-back' : 'colleagues-page'
  const rows = await loadRows<ColleagueRow>(context, `${statement} ${JSON.stringify(asked)}`, source.id, (ids) =>
    context.store.read(statement, { ids, ...asked }),
  )
  return {
    ...toPage(rows, request, (row) => ({
      cursor: cursorOf(order, row),
      node: async () => present(await loadEntity(context, row.id)),
      shared: row.down,
      events: ({ first }: { first?: number | null }) => sharedEvents(context, source.id, row.id, clampedSize('first', first, 10)),
    })),
    totalCount: async () =>
      (
        await loadRows<Row & { parent: string; total: number }>(context, `colleagues-count ${JSON.stringify(filters)}`, source.id, (ids) =>
          context.store.read('colleagues-count', { ids, ...filters }),
        )
      )[0]?.total ?? 0,
  }
}

const pairKey = (one: string, other: string): string => `${one} ${other}`

async function sharedEvents(context: Context, one: string, other: string, first: number): Promise<EntityNode[]> {
  const rows = await context
    .batch<SharedRow[]>(
      'shared-events',
      async (keys) => {
        const pairs = keys.map((key) => ({ one: key.split(' ')[0]!, other: key.split(' ')[1]! }))
        return grouped(await context.store.read<SharedRow>('shared-events', { pairs }), (row) => pairKey(row.one, row.other))
      },
      () => [],
    )
    .load(pairKey(one, other))
  return Promise.all(rows.slice(0, first).map(async ({ id }) => present(await loadEntity(context, id))))
}
