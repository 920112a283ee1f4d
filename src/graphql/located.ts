import type { Row } from '../store/store.js'
import { argumentsOf } from './compiler/asked-field.js'
import { planConnection } from './compiler/connection-plan.js'
import { locatedKeys, narrowing, planFactEdge } from './compiler/fact-plan.js'
import { joinable, type Planner } from './compiler/planner.js'
import type { Context } from './context.js'
import { edgeOf, type FactConnection, type FactRow, type TotalRow } from './fact.js'
import type { FactArguments, FactSort } from './facts.js'
import { loadRows } from './loaders.js'
import type { EntityNode } from './nodes.js'
import { pageParameters, pageRequest, toPage } from './paging.js'
import { dateRange } from './partial-date.js'
import { placesBelow } from './places.js'

interface LocatedQuestion {
  labels: readonly [string]
  sort: FactSort
}

const filtersOf = (args: FactArguments) => ({
  minConfidence: args.minConfidence ?? null,
  minInvestment: args.minInvestment ?? null,
  ...dateRange(args),
})

const planLocated =
  ({ labels: [label], sort: usual }: LocatedQuestion): Planner =>
  (columns, field, scope) => {
    const args = argumentsOf(field, scope) as FactArguments
    const sort = args.sort ?? usual
    const level = { source: 'located' as const, label, ...narrowing(filtersOf(args), 'list') }
    const list = { level, key: locatedKeys[sort]!, order: sort, request: pageRequest(args, sort) }
    return planConnection(columns, field, scope, list, planFactEdge({ types: ['LOCATED_IN'], direction: 'in' }))
  }

/** Resolver of what is in a place or in a division below it, each thing once however many divisions it is said to be in. */
export const located = (question: LocatedQuestion) => joinable(planLocated(question), locatedIn(question))

const locatedIn =
  ({ labels, sort: usual }: LocatedQuestion) =>
  async (source: EntityNode, args: FactArguments, context: Context): Promise<FactConnection> => {
    const sort = args.sort ?? usual
    const request = pageRequest(args, sort)
    const filters = { labels: [...labels], ...filtersOf(args) }
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
