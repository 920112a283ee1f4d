import type { FactType } from '../../model/ontology.js'
import { named, type Named } from './entity.js'

/** A relationship as every list on the page has it. */
export interface FactEdge<N = Named & NodeDetails> {
  cursor: string
  type: FactType
  direction: 'out' | 'in'
  role: string | null
  title: string | null
  former: boolean | null
  what: string | null
  date: string | null
  status: 'reported' | 'planned' | 'denied'
  confidence: number
  support: number
  firstSeen: string | null
  lastSeen: string | null
  evidence: { id: string }[]
  node: N
  /** In which body somebody holds a post, where a list is of a place's. */
  body?: Named
}

/** What some lists ask of the other end. */
export interface NodeDetails {
  date?: string | null
  kind?: string | null
  investment?: number | null
  amountText?: string | null
  headline?: string
  published?: string | null
  undertakers?: { edges: { node: Named }[] }
  projects?: { totalCount: number; totalInvestment: number }
  positions?: { edges: { title: string | null; node: Named }[] }
  places?: { edges: { node: Named }[] }
}

export interface FactConnection {
  totalCount: number
  totalInvestment?: number
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
  edges: FactEdge[]
}

/** Claims that a fact leads to; more than these nobody reads beside a table. */
const claimsShown = 10

export const factFields = `type direction role title former what date status confidence support firstSeen lastSeen evidence(first: ${claimsShown}) { id }`

export const connection = (node: string, investment = false, edge = ''): string =>
  `{ totalCount ${investment ? 'totalInvestment ' : ''}pageInfo { hasNextPage endCursor } edges { cursor ${factFields} ${edge}node { ${node} } } }`

export const entityNode = named
export const eventNode = '... on Entity { id name labels } ... on Event { date kind }'
export const projectNode = 'id name labels investment amountText'
export const articleNode = 'id headline published'
