import type { Named } from '../entity.js'
import { claimFields, type ClaimShown } from '../evidence/claims.js'

export interface ArticleShown {
  id: string
  headline: string
  kicker: string | null
  subtitle: string | null
  genre: string
  date: string | null
  published: string | null
  text: string
  confidence: number
  fileStart: number | null
  fileEnd: number | null
  document: { id: string; file: string; date: string | null }
  entities: { totalCount: number; edges: { forms: string[]; spans: { start: number; end: number }[]; node: Named }[] }
  claims: { totalCount: number; edges: { node: ClaimShown }[] }
}

export const articleFields = `id headline kicker subtitle genre date published text confidence fileStart fileEnd
  document { id file date }
  entities(first: 100) { totalCount edges { forms spans { start end } node { id name labels } } }
  claims(first: 100) { totalCount edges { node { ${claimFields} } } }`

export const articleQuery = `query ReadArticle($id: ID!) { node(id: $id) { ... on Article { ${articleFields} } } }`
