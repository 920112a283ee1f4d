import { folded, letterLine, spellings, typedLetters } from '../model/name-index.js'
import type { GraphStore, Parameters, Row } from '../store/store.js'
import { snippetsOf, textSearched, wordsOf, wordsPhrase, type Snippet } from './article-words.js'
import type { Context } from './context.js'
import type { QuerySearchArgs } from './generated/resolvers.js'
import { loadArticle, loadEntity, present } from './loaders.js'
import { asPhrase, type NamedRow } from './names.js'
import type { ArticleNode } from './nodes.js'
import { clampedSize, cursorOf, pageOfList } from './paging.js'

// Nobody turns more pages than these: a longer word finds what lies behind.
const most = 200

/** How an entity or an article answers to what was typed. */
type FoundBy = 'name' | 'alias' | 'spelling' | 'text'

/** Resolver of the search over names, aliases and their spellings, then over the text of articles. */
export async function search(_: unknown, args: QuerySearchArgs, context: Context): Promise<object> {
  const text = textSearched(args.text)
  const words = wordsOf(text)
  const { labels } = args
  const [entities, articles] = await Promise.all([
    labels?.every((label) => label === 'Article') ? [] : entitiesWith(context.store, text, labels ?? null),
    labels && !labels.includes('Article') ? [] : articlesWith(context, words),
  ])
  const edges = [
    ...entities.map((row) => ({
      cursor: cursorOf('search', { down: '', up: '', id: row.id, tie: '' }),
      node: async () => present(await loadEntity(context, row.id)),
      ...nameFound(row, text),
      snippets: [],
    })),
    ...articles.map(({ id }) => {
      const article = async (): Promise<ArticleNode> => present(await loadArticle(context, id))
      const snippets = async (first: number): Promise<Snippet[]> => snippetsOf(await article(), words, first)
      return {
        cursor: cursorOf('search', { down: '', up: '', id, tie: '' }),
        node: article,
        by: 'text' satisfies FoundBy,
        matched: async () => (await snippets(1))[0]?.text ?? '',
        snippets: ({ first }: { first?: number | null }) => snippets(clampedSize('first', first, 3)),
      }
    }),
  ]
  return pageOfList(edges, args)
}

/** Entities with `text` in a name, or that are spelt so, the best first. */
export async function entitiesWith(store: Pick<GraphStore, 'read'>, text: string, labels: readonly string[] | null): Promise<NamedRow[]> {
  const read = (statement: string, parameters: Parameters): Promise<NamedRow[]> =>
    store.read<NamedRow>(statement, { ...parameters, labels: labels && [...labels], limit: most })
  const letters = typedLetters(text)
  if (letters) return read('entities-spelt', { line: `${letterLine(letters)}\n`, beginning: letterLine(letters), prefix: `${letters}*` })
  const name = folded(text)
  const asked = { text: name, line: `\n${name}\n`, beginning: `\n${name}` }
  const phrase = asPhrase(name)
  return phrase ? read('entities-found', { ...asked, phrase }) : read('entities-containing', asked)
}

/** The name that answers to what was typed. */
function nameFound({ name, aliases, labels }: NamedRow, text: string): { matched: string; by: FoundBy } {
  const typed = folded(text)
  const letters = typedLetters(text)
  const holds = (each: string): boolean => folded(each).includes(typed)
  if (holds(name)) return { matched: name, by: 'name' }
  const alias = aliases.find(holds)
  if (alias !== undefined) return { matched: alias, by: 'alias' }
  const isPerson = labels.includes('Person')
  const isSpelt = (each: string): boolean => spellings(each, isPerson).some((spelling) => spelling.startsWith(letters ?? typed))
  return { matched: [name, ...aliases].find(isSpelt) ?? name, by: 'spelling' }
}

const articlesWith = ({ store }: Context, words: string[][]): Promise<(Row & { id: string })[]> => {
  const phrase = wordsPhrase(words)
  return phrase ? store.read('articles-found', { words, phrase, limit: most }) : store.read('articles-containing', { words, limit: most })
}
