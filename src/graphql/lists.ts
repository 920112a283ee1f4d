import type { GraphQLResolveInfo } from 'graphql'
import { entityLabel, narrowerLabels } from '../model/ontology.js'
import type { OrderKey } from '../model/selection.js'
import type { Parameters, Row } from '../store/store.js'
import { snippetsOf, textSearched, wordsOf, type Snippet } from './article-words.js'
import { fieldsOf } from './compiler/asked-field.js'
import type { EdgePlanner } from './compiler/connection-plan.js'
import { planEntity } from './compiler/entity-plan.js'
import { narrowing } from './compiler/fact-plan.js'
import { selectList } from './compiler/root.js'
import type { Context } from './context.js'
import type { QueryArticlesArgs, QueryDocumentsArgs } from './generated/resolvers.js'
import { loadArticle, loadDocument, present } from './loaders.js'
import { clampedSize, cursorOf, pageParameters, pageRequest, toPage, type PageArguments, type Position } from './paging.js'
import { dateRange } from './partial-date.js'
import { placesAsked } from './places.js'
import { programsAsked } from './programs.js'

export type EntitySort = 'name' | 'mentions' | 'date' | 'investment' | 'events'

export interface ListArguments extends PageArguments {
  name?: string | null
  minInvestment?: number | null
  from?: string | null
  to?: string | null
  place?: string | null
  county?: string | null
  program?: string | null
  sort?: EntitySort | null
}

interface Total extends Row {
  total: number
}

/** One read for however many fields ask for the same total. */
const total = (context: Context, statement: string, filters: Parameters): Promise<Total> =>
  context
    .batch<Total>(
      `${statement} ${JSON.stringify(filters)}`,
      async (keys) => new Map([[keys[0]!, (await context.store.read<Total>(statement, filters))[0]!]]),
      () => ({ total: 0 }),
    )
    .load('total')

const keys: Record<EntitySort, OrderKey> = {
  name: 'name',
  investment: 'investment',
  date: 'list-date',
  mentions: 'list-mentions',
  events: 'list-events',
}

/** Events are what people attend: others stand behind them, by id. */
const isPerson = (label: string | null): boolean =>
  label === 'Person' || (label !== null && label in narrowerLabels && narrowerLabels[label as keyof typeof narrowerLabels] === 'Person')

const planEdge: EdgePlanner = async (columns, nodes, type, scope) => {
  const ends = fieldsOf(type, nodes, scope).filter(({ name }) => name === 'node')
  if (!ends.length) return () => ({})
  const at = ends.flatMap((end) => end.nodes)
  const entity = await planEntity(columns, at, ends[0]!.type, scope)
  return (thing) => ({ node: entity(thing) })
}

/** Resolver of a list of all entities with a label; of all entities without one. With all that is asked below it. */
export const entityList =
  (label: string | null, usual: EntitySort = 'name') =>
  async (_: unknown, args: ListArguments, context: Context, info: GraphQLResolveInfo): Promise<object> => {
    const sort = args.sort ?? usual
    const request = pageRequest(args, sort)
    const filters: Parameters = {
      name: args.name ?? null,
      minInvestment: args.minInvestment ?? null,
      places: await placesAsked(context, args),
      programs: await programsAsked(context, args),
      ...dateRange(args),
    }
    const narrow = narrowing(filters, 'list')
    const isBusiest = sort === 'events' && isPerson(label) && !narrow.conditions!.length && !request.from && !request.back
    const [source, key] = isBusiest ? (['busiest', 'busiest'] as const) : (['list', keys[sort]] as const)
    const level = { source, label: label ?? entityLabel, ...narrow }
    return selectList({ level, key, order: sort, request }, context, info, planEdge)
  }

/** A list by day, the newest first, of what a loader knows by its id. */
async function byDay<N>(
  [page, pageBack, count]: [string, string, string],
  filters: Parameters,
  args: PageArguments,
  context: Context,
  load: (id: string) => Promise<N>,
  more: (id: string) => object = () => ({}),
): Promise<object> {
  const request = pageRequest(args, 'day')
  const { afterDown, afterId, limit } = pageParameters(request) as Record<string, string>
  const asked = { ...filters, afterDown: afterDown!, afterId: afterId!, limit: limit! }
  const rows = await context.store.read<Row & Position>(request.back ? pageBack : page, asked)
  return {
    ...toPage(rows, request, (row) => ({ cursor: cursorOf('day', row), node: () => load(row.id), ...more(row.id) })),
    totalCount: async () => (await total(context, count, filters)).total,
  }
}

/** Resolver of articles, of those with all words of `text` where it is given. */
export function articleList(_: unknown, args: QueryArticlesArgs, context: Context): Promise<object> {
  const words = args.text == null ? null : wordsOf(textSearched(args.text))
  return byDay(
    ['articles-page', 'articles-page-back', 'articles-count'],
    { words, genre: args.genre ?? null, ...dateRange(args) },
    args,
    context,
    async (id) => present(await loadArticle(context, id)),
    (id) => ({
      snippets: async ({ first }: { first?: number | null }): Promise<Snippet[]> =>
        words ? snippetsOf(present(await loadArticle(context, id)), words, clampedSize('first', first, 3)) : [],
    }),
  )
}

export const documentList = (_: unknown, args: QueryDocumentsArgs, context: Context): Promise<object> =>
  byDay(
    ['documents-page', 'documents-page-back', 'documents-count'],
    { file: args.file ?? null, ...dateRange(args) },
    args,
    context,
    async (id) => present(await loadDocument(context, id)),
  )
