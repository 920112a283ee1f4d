export interface OriginalAnswer {
  node: { text: string | null } | null
}

export const originalQuery = `query OriginalText($id: ID!) { node(id: $id) { ... on Document { text } } }`
