import type { FactType } from '../model/ontology.js'
import type { Parameters } from '../store/store.js'
import { argumentsOf } from './compiler/asked-field.js'
import { planConnection } from './compiler/connection-plan.js'
import { factKeys, narrowing, planFactEdge, type EdgeShape } from './compiler/fact-plan.js'
import { AskedByItself, joinable, type Planner } from './compiler/planner.js'
import type { Context } from './context.js'
import { edgeOf, type Direction, type FactConnection, type FactRow, type TotalRow } from './fact.js'
import { loadRows } from './loaders.js'
import type { EntityNode } from './nodes.js'
import { pageParameters, pageRequest, toPage, type PageArguments } from './paging.js'
import { dateRange } from './partial-date.js'
import { placesAsked } from './places.js'
import { programsAsked } from './programs.js'

export type FactSort = 'date' | 'investment' | 'name' | 'support'

/** What a field asks of the graph: which relationships, in which direction, to what. */
export interface FactQuestion {
  types: readonly FactType[]
  /** Both where it is left out. */
  direction?: Direction
  /** The other end bears this label. */
  labels?: readonly [string]
  sort: FactSort
}

export interface FactArguments extends PageArguments {
  role?: readonly string[] | null
  former?: boolean | null
  from?: string | null
  to?: string | null
  place?: string | null
  county?: string | null
  program?: string | null
  minInvestment?: number | null
  minConfidence?: number | null
  sort?: FactSort | null
}

/** The parameters that narrow a question down; the same ones for a page and for its count. */
export async function factFilters(question: FactQuestion, args: FactArguments, context: Context): Promise<Parameters> {
  return {
    types: [...question.types],
    directions: question.direction ? [question.direction] : ['out', 'in'],
    labels: question.labels ? [...question.labels] : null,
    roles: args.role ? [...args.role] : null,
    former: args.former ?? null,
    minConfidence: args.minConfidence ?? null,
    minInvestment: args.minInvestment ?? null,
    places: await placesAsked(context, args),
    programs: await programsAsked(context, args),
    ...dateRange(args),
  }
}

/** How a statement brings such a connection along. */
export const planFacts =
  (question: FactQuestion, more: EdgeShape['more'] = {}): Planner =>
  async (columns, field, scope) => {
    const args = argumentsOf(field, scope) as FactArguments
    const sort = args.sort ?? question.sort
    const { types: _types, directions: _directions, labels: _labels, ...filters } = await factFilters(question, args, scope.context)
    const { types, direction, labels } = question
    if (!types.length) throw new AskedByItself() // an empty list asks for nothing, a pattern without types for everything
    const level = {
      source: direction ? (`facts-${direction}` as const) : ('facts-both' as const),
      types,
      ...(labels ? { label: labels[0]! } : {}),
      ...narrowing(filters, 'facts'),
    }
    const list = { level, key: factKeys[sort]!, order: sort, request: pageRequest(args, sort) }
    return planConnection(columns, field, scope, list, planFactEdge({ types, ...(direction ? { direction } : {}), more }))
  }

export type FactResolver = (source: EntityNode, args: FactArguments, context: Context) => Promise<FactConnection>

/** A connection over relationships: one statement for all parents that ask the same, another for their totals. */
export const factsOf =
  (question: FactQuestion): FactResolver =>
  async (source, args, context) => {
    const sort = args.sort ?? question.sort
    const request = pageRequest(args, sort)
    const filters = await factFilters(question, args, context)
    const statement = request.back ? 'facts-page-back' : 'facts-page'
    const asked = { ...filters, sort, ...pageParameters(request) }
    const rows = await loadRows<FactRow>(context, `${statement} ${JSON.stringify(asked)}`, source.id, (ids) =>
      context.store.read<FactRow>(statement, { ids, ...asked }),
    )
    const total = async (): Promise<TotalRow | undefined> =>
      (
        await loadRows<TotalRow>(context, `facts-count ${JSON.stringify(filters)}`, source.id, (ids) =>
          context.store.read<TotalRow>('facts-count', { ids, ...filters }),
        )
      )[0]
    return {
      ...toPage(rows, request, (row) => edgeOf(sort, row)),
      totalCount: async () => (await total())?.total ?? 0,
      totalInvestment: async () => (await total())?.investment ?? 0,
    }
  }

/** Resolver of a connection over relationships, brought along by a compiled statement or asked for by itself. */
export const related = (question: FactQuestion) => joinable(planFacts(question), factsOf(question))
