import { factDefinition, type FactType } from '../model/ontology.js'
import type { Properties } from '../model/graph.js'
import type { Row } from '../store/store.js'
import type { Context } from './context.js'
import { firstClaims } from './evidence.js'
import { entityOf, loadArticle, present, type EntityRow } from './loaders.js'
import type { ArticleNode, ClaimNode, EntityNode } from './nodes.js'
import { cursorOf, type PageInfo } from './paging.js'

export type Direction = 'out' | 'in'

/** A relationship as the schema's `Fact` shows it. */
export interface Fact {
  type: FactType
  direction: Direction
  role: unknown
  title: unknown
  former: boolean | null
  what: unknown
  date: unknown
  status: unknown
  confidence: unknown
  support: unknown
  firstSeen: unknown
  lastSeen: unknown
  claimIds: string[]
  evidence: (args: { first?: number | null }, context: Context) => Promise<ClaimNode[]>
}

export interface FactEdge extends Fact {
  cursor: string
  node: EntityNode | ((args: object, context: Context) => Promise<ArticleNode>)
}

export interface FactConnection {
  edges: FactEdge[]
  pageInfo: PageInfo
  totalCount: () => Promise<number>
  totalInvestment: () => Promise<number>
}

export interface FactRow extends EntityRow {
  parent: string
  type: FactType
  direction: Direction
  fact: Properties
  down: string | number
  up: string
  tie: string
}

export interface TotalRow extends Row {
  parent: string
  total: number
  investment: number
}

/** Only a post can be over. */
export const canBeFormer = (type: FactType): boolean => (factDefinition(type).properties as readonly string[]).includes('former')

export function factOf(type: FactType, direction: Direction, fact: Properties): Fact {
  const claimIds = fact.claimIds as string[]
  return {
    type,
    direction,
    role: fact.role,
    title: fact.title,
    former: canBeFormer(type) ? fact.former === true : null,
    what: fact.what,
    date: fact.date,
    status: fact.status,
    confidence: fact.confidence,
    support: fact.support,
    firstSeen: fact.firstSeen,
    lastSeen: fact.lastSeen,
    claimIds,
    evidence: ({ first }, context) => firstClaims(context, claimIds, first),
  }
}

export const edgeOf = (order: string, row: FactRow): FactEdge => ({
  cursor: cursorOf(order, row),
  node: row.labels.includes('Article') ? async (_, context) => present(await loadArticle(context, row.id)) : entityOf(row),
  ...factOf(row.type, row.direction, row.fact),
})
