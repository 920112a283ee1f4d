import { baseLabels, narrowerLabels, type BaseLabel, type NarrowerLabel } from '../model/ontology.js'
import type { Properties } from '../model/graph.js'
import type { Joined } from './compiler/planner.js'

/** What resolvers hand to one another: nodes of the graph, as the statements of `cypher/read/` answer them. */
export interface EntityNode {
  kind: 'entity'
  id: string
  labels: string[]
  /** Those that the request asks for, where a compiled statement brought it. */
  properties: Properties
  joined?: Joined
}

export interface ArticleNode {
  kind: 'article'
  id: string
  /** Its id, or the document as a compiled statement brought it along. */
  document: string | DocumentNode
  properties: Properties
}

export interface DocumentNode {
  kind: 'document'
  id: string
  properties: Properties
}

export interface ClaimNode {
  kind: 'claim'
  id: string
  /** Its id, or the article as a compiled statement brought it along. */
  article: string | ArticleNode
  properties: Properties
}

export type GraphNode = EntityNode | ArticleNode | DocumentNode | ClaimNode

/** The object types of entities that no narrower label fits. */
const plainTypes: Record<BaseLabel, string> = {
  Person: 'Individual',
  Organization: 'Institution',
  Place: 'Site',
  Event: 'Activity',
  Project: 'Project',
  Program: 'Program',
  Award: 'Award',
}

const ledgerTypes = { article: 'Article', document: 'Document', claim: 'Claim' } as const

/** The object type of a node. Of several narrower labels the first in the ontology's order holds. */
export function typeName(node: GraphNode): string {
  if (node.kind !== 'entity') return ledgerTypes[node.kind]
  const base = baseLabels.find((label) => node.labels.includes(label))
  if (!base) throw new Error(`an entity without a base label: ${node.id}`)
  const narrower = (Object.keys(narrowerLabels) as NarrowerLabel[]).find(
    (label) => narrowerLabels[label] === base && node.labels.includes(label),
  )
  return narrower ?? plainTypes[base]
}
