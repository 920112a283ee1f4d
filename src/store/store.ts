import type { StoreRecord } from '../model/beside.js'
import type { GraphRecord } from '../model/graph.js'
import type { PageGraph } from '../model/page-graph.js'
import type { PageNote, PageSource } from '../model/page-note.js'
import type { Selection } from '../model/selection.js'
import type { PathQuestion } from '../model/path-question.js'

/** A parameter or a cell of an answer: what both stores can carry. */
export type Value = string | number | boolean | null | Value[] | { [key: string]: Value }
export type Parameters = Record<string, Value>
export type Row = Record<string, Value>

export type WriteOutcome = 'written' | 'replaced' | 'unchanged'

export interface Counts {
  documents: number
  articles: number
  claims: number
  /** By label, base and narrower. */
  nodes: Record<string, number>
  /** By type, facts only. */
  relationships: Record<string, number>
}

export interface Table {
  columns: string[]
  rows: Row[]
  /** More was there than the limits allow. */
  truncated: boolean
}

export interface ShownStatement {
  cypher: string
  parameters: Parameters
}

export interface QueryLimits {
  rows: number
  milliseconds: number
  /** Of the rows, as JSON. */
  bytes: number
}

export interface Health {
  kind: 'embedded' | 'neo4j'
  reachable: boolean
  /** Engine name and version. */
  engine: string
  /** Where the data is: a folder, or a URI. */
  location: string
  schemaVersion?: number
  missingIndexes: string[]
}

export interface ImportOptions {
  /** What the store holds may go. */
  replace?: boolean
  /** Looks at what was imported before it counts as whole; what it throws undoes the import. */
  check?: () => Promise<void>
}

export interface ImportCounts {
  nodes: number
  relationships: number
}

/**
 * The one way to the graph. Two adapters, one contract suite (`test/store/contract.ts`).
 * Pages are written one transaction each; what is acknowledged is durable.
 */
export interface GraphStore {
  readonly kind: 'embedded' | 'neo4j'
  /**
   * Writes what a page gave. The same page again changes nothing; another page of its file name replaces it. `source` is
   * noted beside it, in the same transaction.
   */
  writePage(page: PageGraph, source?: PageSource): Promise<WriteOutcome>
  /** Notes why files are not in the graph, all of them or none; a note is gone again when its file is. */
  notePages(notes: readonly PageNote[]): Promise<void>
  /** Takes back exactly what a document gave; by id, sha256 or file name. False if there is none. */
  retract(document: string): Promise<boolean>
  /** Runs a statement of `cypher/read/`, by its file's name without `.cypher`. */
  read<R extends Row = Row>(statement: string, parameters?: Parameters): Promise<R[]>
  /** Asks for a whole tree of things in one statement. @returns what `Selection` says of an answer, one for each thing at its root. */
  select(selection: Selection): Promise<Value[][]>
  /** A statement of `read`, or the one that `select` makes, as it is pasted into Neo4j Browser: with all that it asks for. */
  shown(asked: { statement: string; parameters: Parameters } | Selection): ShownStatement
  /**
   * Ids from one end to the other; null where there is no way. Only where the store can search faster than by statements, and then the
   * same way that they find (`src/graphql/paths/shortest-path.ts`). @throws BadInput PATH_TOO_WIDE
   */
  readonly shortestPath?: (question: PathQuestion) => Promise<string[] | null>
  /** Runs a user's own Cypher: refused with BadInput unless it only reads. */
  query(cypher: string, parameters: Parameters, limits: QueryLimits): Promise<Table>
  /**
   * Everything that `mergePages` knows of: nodes by kind and id, then relationships by type, start and id. The same graph
   * comes in the same order from both stores. Nobody writes meanwhile.
   */
  exportGraph(): AsyncIterable<GraphRecord>
  /** Into an empty store, unless what it holds is to be replaced. Cut off, it leaves a store that says so when it is opened. */
  importGraph(records: AsyncIterable<StoreRecord> | Iterable<StoreRecord>, options?: ImportOptions): Promise<ImportCounts>
  counts(): Promise<Counts>
  health(): Promise<Health>
  close(): Promise<void>
}
