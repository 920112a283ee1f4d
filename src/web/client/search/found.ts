import { kindName, kindOf, kinds, type Kind, type Named } from '../entity.js'
import { say } from '../language.js'

export interface Snippet {
  text: string
  highlights: { start: number; end: number }[]
}

export interface FoundEdge {
  by: 'name' | 'alias' | 'spelling' | 'text'
  matched: string
  /** Where an article has the words. */
  snippets: Snippet[]
  node: { __typename: string; id: string } & Partial<Named> & {
      aliases?: string[]
      mentionCount?: number
      headline?: string
      published?: string | null
    }
}

export interface SearchAnswer {
  search: { totalCount: number; edges: FoundEdge[] }
}

export const searchQuery = `query Search($text: String!, $first: Int!, $labels: [String!]) {
  search(text: $text, first: $first, labels: $labels) {
    totalCount
    edges {
      by
      matched
      snippets(first: 2) { text highlights { start end } }
      node {
        __typename
        id
        ... on Entity { name labels aliases mentionCount }
        ... on Article { headline published }
      }
    }
  }
}`

export interface FoundGroup {
  kind: Kind | 'article'
  name: string
  found: FoundEdge[]
}

/** What was found by kind, the kinds in the order of their best finds; articles come last. */
export function groupsOf(edges: readonly FoundEdge[]): FoundGroup[] {
  const groups = new Map<Kind | 'article', FoundEdge[]>()
  for (const edge of edges) {
    const kind = edge.node.__typename === 'Article' ? 'article' : kindOf(edge.node.labels ?? [])
    groups.set(kind, [...(groups.get(kind) ?? []), edge])
  }
  const order = [...groups.keys()].filter((kind) => kind !== 'article')
  order.sort((a, b) => kinds.indexOf(a) - kinds.indexOf(b))
  const all: (Kind | 'article')[] = groups.has('article') ? [...order, 'article'] : order
  return all.map((kind) => ({ kind, name: kind === 'article' ? say('文章', 'Articles') : kindName(kind), found: groups.get(kind)! }))
}
