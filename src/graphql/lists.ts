import type { Parameters, Row } from '../store/store.js'
import { snippetsOf, textSearched, wordsOf, type Snippet } from './article-words.js'
import type { Context } from './context.js'
import { entityOf, loadArticle, loadDocument, present, type EntityRow } from './loaders.js'
import type { EntityNode } from './nodes.js'
import { clampedSize, cursorOf, pageParameters, pageRequest, toPage, type PageArguments, type PageInfo, type Position } from './paging.js'
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
  investment: number
}

export interface List<N> {
  edges: { cursor: string; node: N }[]
  pageInfo: PageInfo
  totalCount: () => Promise<number>
  totalInvestment: () => Promise<number>
}

/** One read for however many fields ask for the same total. */
const total = (context: Context, statement: string, filters: Parameters): Promise<Total> =>
  context
    .batch<Total>(
      `${statement} ${JSON.stringify(filters)}`,
      async (keys) => new Map([[keys[0]!, (await context.store.read<Total>(statement, filters))[0]!]]),
      () => ({ total: 0, investment: 0 }),
    )
    .load('total')

/** Resolver of a list of all entities with a label; of all entities without one. */
export const entityList =
  (label: string | null, usual: EntitySort = 'name') =>
  async (_: unknown, args: ListArguments, context: Context): Promise<List<EntityNode>> => {
    const sort = args.sort ?? usual
    const request = pageRequest(args, sort)
    const filters: Parameters = {
      label,
      name: args.name ?? null,
      minInvestment: args.minInvestment ?? null,
      places: await placesAsked(context, args),
      programs: await programsAsked(context, args),
      ...dateRange(args),
    }
    const statement = request.back ? 'entities-page-back' : 'entities-page'
    const { afterDown, afterUp, afterId, limit } = pageParameters(request) as Record<string, string>
    const rows = await context.store.read<EntityRow & Position>(statement, {
      ...filters,
      sort,
      afterDown: afterDown!,
      afterUp: afterUp!,
      afterId: afterId!,
      limit: limit!,
    })
    return {
      ...toPage(rows, request, (row) => ({ cursor: cursorOf(sort, row), node: entityOf(row) })),
      totalCount: async () => (await total(context, 'entities-count', filters)).total,
      totalInvestment: async () => (await total(context, 'entities-count', filters)).investment,
    }
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

export interface ArticleArguments extends PageArguments {
  text?: string | null
  genre?: string | null
  from?: string | null
  to?: string | null
}

/** Resolver of articles, of those with all words of `text` where it is given. */
export function articleList(_: unknown, args: ArticleArguments, context: Context): Promise<object> {
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

export interface DocumentArguments extends PageArguments {
  file?: string | null
  from?: string | null
  to?: string | null
}

export const documentList = (_: unknown, args: DocumentArguments, context: Context): Promise<object> =>
  byDay(
    ['documents-page', 'documents-page-back', 'documents-count'],
    { file: args.file ?? null, ...dateRange(args) },
    args,
    context,
    async (id) => present(await loadDocument(context, id)),
  )
