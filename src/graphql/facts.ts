import { factDefinition, type FactType } from '../model/ontology.js'
import type { Properties } from '../model/graph.js'
import type { Parameters, Row } from '../store/store.js'
import type { Context } from './context.js'
import { firstClaims } from './evidence.js'
import { entityOf, loadArticle, loadRows, present, type EntityRow } from './loaders.js'
import type { ArticleNode, ClaimNode, EntityNode } from './nodes.js'
import { cursorOf, pageParameters, pageRequest, toPage, type PageArguments, type PageInfo } from './paging.js'
import { dateRange } from './partial-date.js'
import { placesAsked } from './places.js'
import { programsAsked } from './programs.js'

export type Direction = 'out' | 'in'
export type FactSort = 'date' | 'investment' | 'name' | 'support'

/** What a field asks of the graph: which relationships, in which direction, to what. */
export interface FactQuestion {
  types: readonly FactType[]
  /** Both where it is left out. */
  direction?: Direction
  /** The other end bears one of these labels. */
  labels?: readonly string[]
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

/** A relationship as the schema's `Fact` shows it. */
export interface Fact {
  type: FactType
  direction: Direction
  role: unknown
  title: unknown
  former: boolean | null
  what: unknown
  date: unknown
  status: unknown
  confidence: unknown
  support: unknown
  firstSeen: unknown
  lastSeen: unknown
  claimIds: string[]
  evidence: (args: { first?: number | null }, context: Context) => Promise<ClaimNode[]>
}

export interface FactEdge extends Fact {
  cursor: string
  node: EntityNode | ((args: object, context: Context) => Promise<ArticleNode>)
}

export interface FactConnection {
  edges: FactEdge[]
  pageInfo: PageInfo
  totalCount: () => Promise<number>
  totalInvestment: () => Promise<number>
}

export interface FactRow extends EntityRow {
  parent: string
  type: FactType
  direction: Direction
  fact: Properties
  down: string | number
  up: string
  tie: string
}

export interface TotalRow extends Row {
  parent: string
  total: number
  investment: number
}

export function factOf(type: FactType, direction: Direction, fact: Properties): Fact {
  const claimIds = fact.claimIds as string[]
  const former = (factDefinition(type).properties as readonly string[]).includes('former') ? fact.former === true : null
  return {
    type,
    direction,
    role: fact.role,
    title: fact.title,
    former,
    what: fact.what,
    date: fact.date,
    status: fact.status,
    confidence: fact.confidence,
    support: fact.support,
    firstSeen: fact.firstSeen,
    lastSeen: fact.lastSeen,
    claimIds,
    evidence: ({ first }, context) => firstClaims(context, claimIds, first),
  }
}

export const edgeOf = (order: string, row: FactRow): FactEdge => ({
  cursor: cursorOf(order, row),
  node: row.labels.includes('Article') ? async (_, context) => present(await loadArticle(context, row.id)) : entityOf(row),
  ...factOf(row.type, row.direction, row.fact),
})

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

/** Resolver of a connection over relationships: one statement for all parents that ask the same, another for their totals. */
export const related =
  (question: FactQuestion) =>
  async (source: EntityNode, args: FactArguments, context: Context): Promise<FactConnection> => {
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
