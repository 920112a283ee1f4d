import { BadInput } from '../errors.js'
import type { Row } from '../store/store.js'
import type { Context } from './context.js'
import { loadArticle, loadEntity, present } from './loaders.js'
import { asPhrase, type NamedRow } from './names.js'
import type { ArticleNode } from './nodes.js'
import { cursorOf, pageOfList } from './paging.js'

// Nobody turns more pages than these: a longer word finds what lies behind.
const most = 200
const longestText = 100

export interface SearchArguments {
  text: string
  labels?: readonly string[] | null
  first?: number | null
  after?: string | null
}

/** Resolver of the search over names and aliases, then over the text of articles. */
export async function search(_: unknown, args: SearchArguments, context: Context): Promise<object> {
  const text = args.text.trim()
  if (!text || text.length > longestText)
    throw new BadInput('BAD_SEARCH', `search for 1 to ${longestText} characters. 请输入 1 至 ${longestText} 个字。`)
  const labels = args.labels
  const entities = labels?.every((label) => label === 'Article') ? [] : await namesWith(text, context)
  const articles = labels && !labels.includes('Article') ? [] : await articlesWith(text, context)
  const edges = [
    ...entities
      .filter((row) => !labels || row.labels.some((label) => labels.includes(label)))
      .map((row) => ({
        cursor: cursorOf('search', { down: '', up: '', id: row.id, tie: '' }),
        node: async () => present(await loadEntity(context, row.id)),
        matched: row.name.includes(text) ? row.name : row.aliases.find((alias) => alias.includes(text)),
      })),
    ...articles.map(({ id }) => ({
      cursor: cursorOf('search', { down: '', up: '', id, tie: '' }),
      node: async () => present(await loadArticle(context, id)),
      matched: async () => around(present(await loadArticle(context, id)), text),
    })),
  ]
  return pageOfList(edges, args)
}

async function namesWith(text: string, context: Context): Promise<NamedRow[]> {
  const phrase = asPhrase(text)
  return phrase
    ? context.store.read<NamedRow>('entities-found', { text, phrase, limit: most })
    : context.store.read<NamedRow>('entities-containing', { text, limit: most })
}

const articlesWith = (text: string, context: Context): Promise<(Row & { id: string })[]> => {
  const phrase = asPhrase(text)
  return phrase
    ? context.store.read('articles-found', { text, phrase, limit: most })
    : context.store.read('articles-containing', { text, limit: most })
}

/** The words where an article has the text, some twenty to each side. */
function around({ properties }: ArticleNode, text: string): string {
  const headline = properties.headline as string
  if (headline.includes(text)) return headline
  const body = properties.text as string
  const at = body.indexOf(text)
  return body.slice(Math.max(0, at - 20), at + text.length + 20).replaceAll('\n', ' ')
}
