import type { FactType } from './ontology.js'

/**
 * What is asked of the graph as a tree: each level is one list of things with what is shown of each, and below it the levels that hang on
 * each. A store makes one statement of it, joined of the fragments in `cypher/read/fragments/`: all names are of closed sets, all values
 * parameters. An answer is a list of lists: the level's columns in their order, then one list for each level below.
 */
export interface Selection {
  source: Source
  /** What of the level above it hangs on; the thing itself if left out. */
  of?: 'node' | 'fact' | 'article'
  /** Types of the relationship that leads here; for `facts-…` and only for them. */
  types?: readonly FactType[]
  /** A label that all things of this level bear. */
  label?: string
  conditions?: readonly Condition[]
  order?: Order
  /** Only the first `$limit` in this order. */
  limited?: boolean
  parameters?: Readonly<Record<string, SelectionValue>>
  /** Instead of a list of things: how many there are, and what they cost together. */
  total?: boolean
  columns: readonly Column[]
  below?: readonly Selection[]
}

export type SelectionValue = string | number | boolean | null | readonly string[]

/** Where the things of a level come from. */
export type Source =
  | 'entity' // the one of $id
  | 'each' // those of $ids, each time that it is named
  | 'called' // those that $name is the name or an alias of
  | 'list' // all of a label
  | 'busiest' // people of a label who may be among the first $limit by events attended; ordered by `busiest`, without conditions
  | 'facts-out'
  | 'facts-in'
  | 'facts-both'
  | 'located' // in a place or in a division below it, each once, by the surest fact
  | 'located-only' // the same where the fact is of no interest
  | 'mentions' // articles that name an entity
  | 'claims' // behind a fact, the surest $limit, each with its article
  | 'document' // of an article

export type Condition =
  | 'label'
  | 'name'
  | 'roles'
  | 'former'
  | 'confidence'
  | 'investment'
  | 'from'
  | 'to'
  | 'list-from'
  | 'list-to'
  | 'article-from'
  | 'article-to'
  | 'places'
  | 'programs'

export interface Order {
  key: OrderKey
  /** The last first. */
  back?: boolean
  /** Only what comes behind the place of a cursor: $afterDown, $afterUp, $afterId, $afterTie. */
  after?: boolean
}

export type OrderKey =
  | 'name'
  | 'investment'
  | 'support'
  | 'fact-date'
  | 'located-date'
  | 'list-date'
  | 'list-mentions'
  | 'list-events'
  | 'busiest'
  | 'article-date'

/** A property of the thing (`node.name`), of the relationship (`fact.role`) or of a claim's article; all of them; or something of its own. */
export type Column =
  | `${'node' | 'fact' | 'article'}.${string}`
  | 'node'
  | 'fact'
  | 'article'
  | 'labels'
  | 'type'
  | 'direction'
  | 'events' // how many this person attended
  | 'down' // where it stands in the order
  | 'up'
  | 'tie'
  | 'parent' // of `each`: what was named
