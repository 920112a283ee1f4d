import type { FactType } from '../../model/ontology.js'
import type { Properties } from '../../model/graph.js'
import { originalText } from '../../model/original-text.js'
import type { DocumentRecord } from '../../model/page-graph.js'
import type { Row } from '../../store/store.js'
import type { Context } from '../context.js'
import { fileLimits, fileOffset } from '../evidence.js'
import { edgeOf, type FactRow } from '../fact.js'
import { loadArticle, loadDocument, loadEntity, loadRows, present } from '../loaders.js'
import { articleEntities, articleSpans } from '../mentions.js'
import type { ArticleNode, ClaimNode, DocumentNode, EntityNode } from '../nodes.js'
import { cursorOf, pageOfList, type PageArguments } from '../paging.js'
import { properties, property } from './entity-fields.js'

/** A claim's article, as it was brought along or as it is asked for now. */
const articleOf = ({ article }: ClaimNode, context: Context): ArticleNode | Promise<ArticleNode> =>
  typeof article === 'string' ? loadArticle(context, article).then(present) : article

/** What the end of a claim, found on one page, has become. */
async function entityFound(claim: ClaimNode, found: string, context: Context): Promise<EntityNode | null> {
  const id = await context
    .batch<string | undefined>(
      'found-entities',
      async (keys) => {
        const pairs = keys.map((key) => key.split(' ') as [string, string])
        const rows = await context.store.read<Row & { found: string; id: string }>('found-entities', {
          articles: [...new Set(pairs.map(([article]) => article))],
          found: [...new Set(pairs.map(([, id]) => id))],
        })
        const now = new Map(rows.map((row) => [row.found, row.id]))
        return new Map(keys.map((key) => [key, now.get(key.split(' ')[1]!)]))
      },
      () => undefined,
    )
    .load(`${typeof claim.article === 'string' ? claim.article : claim.article.id} ${found}`)
  return id === undefined ? null : loadEntity(context, id)
}

const document = ({ document }: ArticleNode, _: object, context: Context): DocumentNode | Promise<DocumentNode> =>
  typeof document === 'string' ? loadDocument(context, document).then(present) : document

async function articleClaims(source: ArticleNode, args: PageArguments & { types?: readonly FactType[] | null }, context: Context) {
  const rows = await loadRows<Row & { parent: string; id: string; properties: Properties }>(context, 'article-claims', source.id, (ids) =>
    context.store.read('article-claims', { ids }),
  )
  const edges = rows
    .filter((row) => !args.types || args.types.includes(row.properties.type as FactType))
    .map((row) => ({
      cursor: cursorOf('text', { down: '', up: '', id: row.id, tie: '' }),
      node: { kind: 'claim', id: row.id, article: source.id, properties: row.properties } satisfies ClaimNode,
    }))
  return pageOfList(edges, args)
}

async function authors(source: ArticleNode, _: object, context: Context) {
  const rows = await loadRows<FactRow>(context, 'article-authors', source.id, (ids) => context.store.read('article-authors', { ids }))
  return rows.map((row) => edgeOf('name', { ...row, direction: 'in', down: '', up: '', tie: '' }))
}

const articleIds = async ({ id }: DocumentNode, context: Context): Promise<string[]> =>
  (
    await loadRows<Row & { parent: string; id: string }>(context, 'document-articles', id, (ids) =>
      context.store.read('document-articles', { ids }),
    )
  ).map((row) => row.id)

async function documentArticles(source: DocumentNode, args: PageArguments, context: Context) {
  const edges = (await articleIds(source, context)).map((id) => ({
    cursor: cursorOf('position', { down: '', up: '', id, tie: '' }),
    node: async () => present(await loadArticle(context, id)),
    snippets: [],
  }))
  return pageOfList(edges, args)
}

async function documentText(source: DocumentNode, _: object, context: Context): Promise<string | null> {
  const { gaps, changes, changed, characters } = source.properties as unknown as DocumentRecord
  if (gaps === undefined) return null
  const articles = await Promise.all((await articleIds(source, context)).map(async (id) => present(await loadArticle(context, id))))
  const runs = articles.map(({ properties }) => ({ text: properties.text as string, offsets: properties.offsets as number[] }))
  return originalText(characters, { gaps, changes: changes ?? [], changed: changed ?? '' }, runs)
}

/** Documents, articles and claims: what every fact is traced back to. */
export const ledgerResolvers = {
  Article: {
    ...properties('headline', 'kicker', 'subtitle', 'genre', 'date', 'published', 'position', 'text', 'confidence'),
    // Columns that were read as one lie between the lines of another article: these are the outermost of its characters.
    fileStart: ({ properties }: ArticleNode) => fileLimits(properties.offsets as number[])[0],
    fileEnd: ({ properties }: ArticleNode) => fileLimits(properties.offsets as number[])[1],
    document,
    entities: articleEntities,
    spans: articleSpans,
    claims: articleClaims,
    authors,
  },
  Document: {
    ...properties('file', 'sha256', 'encoding', 'characters', 'date', 'home', 'extractor'),
    text: documentText,
    articles: documentArticles,
  },
  Claim: {
    ...properties('type', 'start', 'end', 'status', 'confidence', 'rule', 'seen', 'role', 'title', 'what', 'date'),
    former: property('former'),
    quote: async (claim: ClaimNode, _: object, context: Context) => {
      const { start, end } = claim.properties as { start: number; end: number }
      return ((await articleOf(claim, context)).properties.text as string).slice(start, end)
    },
    fileStart: async (claim: ClaimNode, _: object, context: Context) =>
      fileOffset(await articleOf(claim, context), claim.properties.start as number),
    fileEnd: async (claim: ClaimNode, _: object, context: Context) => {
      const last = fileOffset(await articleOf(claim, context), (claim.properties.end as number) - 1)
      return last === undefined ? undefined : last + 1
    },
    article: (claim: ClaimNode, _: object, context: Context) => articleOf(claim, context),
    document: async (claim: ClaimNode, _: object, context: Context) => document(await articleOf(claim, context), {}, context),
    subject: (claim: ClaimNode, _: object, context: Context) => entityFound(claim, claim.properties.subject as string, context),
    object: (claim: ClaimNode, _: object, context: Context) =>
      claim.properties.type === 'WROTE'
        ? loadArticle(context, claim.properties.object as string)
        : entityFound(claim, claim.properties.object as string, context),
  },
}
