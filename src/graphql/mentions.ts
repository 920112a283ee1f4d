import type { Row } from '../store/store.js'
import { argumentsOf, fieldsOf, type AskedField } from './compiler/asked-field.js'
import { planConnection, type EdgePlanner } from './compiler/connection-plan.js'
import { narrowing } from './compiler/fact-plan.js'
import { planArticle } from './compiler/ledger-plan.js'
import { joinable, type Planner } from './compiler/planner.js'
import type { Context } from './context.js'
import { entityOf, loadArticle, loadRows, present, type EntityRow } from './loaders.js'
import type { ArticleNode, EntityNode } from './nodes.js'
import { cursorOf, pageOfList, pageParameters, pageRequest, toPage, type PageArguments } from './paging.js'
import { dateRange } from './partial-date.js'

interface Mention {
  count: number
  forms: string[]
  spans: () => Promise<Span[]>
}

interface Span {
  start: number
  end: number
  text: string
}

interface MentionRow extends Row {
  parent: string
  id: string
  mentions: number
  forms: string[]
  offsets: number[]
  down: string
  up: string
  tie: string
}

interface ArticleEntityRow extends EntityRow {
  parent: string
  foundId: string
  mentions: number
  forms: string[]
  offsets: number[]
}

const spansIn = (article: ArticleNode, offsets: readonly number[]): Span[] =>
  offsets.flatMap((start, i) =>
    i % 2 ? [] : [{ start, end: offsets[i + 1]!, text: (article.properties.text as string).slice(start, offsets[i + 1]) }],
  )

type MentionArguments = PageArguments & { from?: string | null; to?: string | null }

const order = 'published'

const planEdge: EdgePlanner = async (columns, nodes, type, scope) => {
  const fields = fieldsOf(type, nodes, scope)
  const asked = (wanted: string): AskedField[] => fields.filter(({ name }) => name === wanted)
  const articleNodes = asked('node').flatMap((field) => field.nodes)
  const hasSpans = asked('spans').length > 0
  const article = planArticle(columns, 'node', articleNodes, scope, { more: hasSpans ? ['text'] : [] })
  const [count, forms] = [columns.column('fact.count'), columns.column('fact.forms')]
  const offsets = hasSpans ? columns.column<number[]>('fact.offsets') : (): number[] => []
  return (thing) => {
    const node = article(thing)
    return { node, count: count(thing), forms: forms(thing), spans: () => spansIn(node, offsets(thing)) }
  }
}

const plan: Planner = (columns, field, scope) => {
  const args = argumentsOf(field, scope) as MentionArguments
  const level = { source: 'mentions' as const, ...narrowing(dateRange(args), 'articles') }
  return planConnection(columns, field, scope, { level, key: 'article-date', order, request: pageRequest(args, order) }, planEdge)
}

async function ask(source: EntityNode, args: MentionArguments, context: Context): Promise<object> {
  const request = pageRequest(args, order)
  const statement = request.back ? 'mentions-page-back' : 'mentions-page'
  const range = dateRange(args)
  const { afterDown, afterId, afterTie, limit } = pageParameters(request)
  const asked = { ...range, afterDown: afterDown!, afterId: afterId!, afterTie: afterTie!, limit: limit! }
  const rows = await loadRows<MentionRow>(context, `${statement} ${JSON.stringify(asked)}`, source.id, (ids) =>
    context.store.read(statement, { ids, ...asked }),
  )
  return {
    ...toPage(rows, request, (row) => {
      const article = async (): Promise<ArticleNode> => present(await loadArticle(context, row.id))
      const mention: Mention = { count: row.mentions, forms: row.forms, spans: async () => spansIn(await article(), row.offsets) }
      return { cursor: cursorOf(order, row), node: article, ...mention }
    }),
    totalCount: async () =>
      (
        await loadRows<Row & { parent: string; total: number }>(context, `mentions-count ${JSON.stringify(range)}`, source.id, (ids) =>
          context.store.read('mentions-count', { ids, ...range }),
        )
      )[0]?.total ?? 0,
  }
}

/** Resolver of the articles that name an entity, the newest first. */
export const mentions = joinable(plan, ask)

const isWanted = (row: ArticleEntityRow, labels: readonly string[] | null | undefined): boolean =>
  !labels || row.labels.some((label) => labels.includes(label))

const entitiesOf = (source: ArticleNode, context: Context): Promise<ArticleEntityRow[]> =>
  loadRows<ArticleEntityRow>(context, 'article-entities', source.id, (ids) => context.store.read('article-entities', { ids }))

/** Resolver of where an article names what, in the order of its text. */
export async function articleSpans(
  source: ArticleNode,
  { labels }: { labels?: readonly string[] | null },
  context: Context,
): Promise<(Span & { entity: EntityNode })[]> {
  const rows = (await entitiesOf(source, context)).filter((row) => isWanted(row, labels))
  const spans = rows.flatMap((row) => spansIn(source, row.offsets).map((span) => ({ ...span, entity: entityOf(row) })))
  return spans.sort((a, b) => a.start - b.start || b.end - a.end || (a.entity.id < b.entity.id ? -1 : 1))
}

/** Resolver of what an article names, in the order in which it first does; what posts only imply comes last. */
export async function articleEntities(
  source: ArticleNode,
  args: PageArguments & { labels?: readonly string[] | null },
  context: Context,
): Promise<object> {
  const wanted = (await entitiesOf(source, context)).filter((row) => isWanted(row, args.labels))
  const edges = wanted.map((row) => ({
    cursor: cursorOf('found', { down: '', up: '', id: row.id, tie: row.foundId }),
    node: entityOf(row),
    count: row.mentions,
    forms: row.forms,
    spans: () => spansIn(source, row.offsets),
  }))
  return pageOfList(edges, args)
}
