/** An article that names an entity. */
export interface Mention {
  count: number
  forms: string[]
  node: { id: string; headline: string; published: string | null }
}

export const mentionQuery = `query NamedIn($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on Entity {
      mentions(first: $first) { totalCount edges { count forms node { id headline published } } }
    }
  }
}`
