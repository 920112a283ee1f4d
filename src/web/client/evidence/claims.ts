import type { FactType } from '../../../model/ontology.js'
import type { Named } from '../entity.js'

export interface ClaimShown {
  id: string
  type: FactType
  quote: string
  start: number
  end: number
  fileStart: number | null
  fileEnd: number | null
  status: string
  confidence: number
  rule: string
  role: string | null
  title: string | null
  what: string | null
  date: string | null
  former: boolean | null
  subject: Named | null
  object: (Partial<Named> & { __typename: string; id: string; headline?: string }) | null
}

export const claimFields = `id type quote start end fileStart fileEnd status confidence rule role title what date former
  subject { id name labels }
  object { __typename id ... on Entity { name labels } ... on Article { headline } }`

export interface ClaimInArticle extends ClaimShown {
  article: {
    id: string
    headline: string
    text: string
    published: string | null
    date: string | null
    document: { id: string; file: string }
  }
}

export const evidenceQuery = `query Evidence($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Claim { ${claimFields} article { id headline text published date document { id file } } }
  }
}`
