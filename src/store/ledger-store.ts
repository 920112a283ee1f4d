import { BadInput, StoreError } from '../errors.js'
import type { StoreRecord } from '../model/beside.js'
import type { GraphRecord } from '../model/graph.js'
import type { PageGraph } from '../model/page-graph.js'
import type { PageNote, PageSource } from '../model/page-note.js'
import type { Selection } from '../model/selection.js'
import { answerColumn, compileSelection } from './compiled-statement.js'
import type { Job, JobResults } from './jobs.js'
import { checkPage } from './ledger/write-page.js'
import { readOnly } from './read-only.js'
import type { PathQuestion } from '../model/path-question.js'
import { statement } from './statements.js'
import type {
  Counts,
  GraphStore,
  Health,
  ImportCounts,
  ImportOptions,
  Parameters,
  QueryLimits,
  Row,
  ShownStatement,
  Table,
  Value,
  WriteOutcome,
} from './store.js'

/** What the two stores do differently. */
export interface Backend {
  readonly kind: 'embedded' | 'neo4j'
  perform<J extends Job>(job: J): Promise<JobResults[J['job']]>
  /** `name`: with its folder. */
  read<R extends Row>(name: string, parameters: Parameters): Promise<R[]>
  /** Runs a statement that `compileSelection` made. */
  run(cypher: string, parameters: Parameters): Promise<Row[]>
  /** Checked text. */
  query(cypher: string, parameters: Parameters, limits: QueryLimits): Promise<Table>
  /** See `GraphStore`. */
  shortestPath?(question: PathQuestion): Promise<string[] | null>
  exportGraph(): AsyncIterable<GraphRecord>
  health(): Promise<Health>
  close(): Promise<void>
}

// Records of one transaction: some 1 MB.
const importBatch = 1000

/** What the embedded engine has no way to take. */
const hasNulInName = (value: Value): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).some(([name, inner]) => (!Array.isArray(value) && name.includes('\0')) || hasNulInName(inner))

/** The port over a backend: all that both stores do alike. */
export class LedgerStore implements GraphStore {
  readonly kind: 'embedded' | 'neo4j'
  readonly shortestPath?: (question: PathQuestion) => Promise<string[] | null>
  readonly #backend: Backend

  constructor(backend: Backend) {
    this.#backend = backend
    this.kind = backend.kind
    if (backend.shortestPath) this.shortestPath = (question) => backend.shortestPath!(question)
  }

  async writePage(page: PageGraph, source?: PageSource): Promise<WriteOutcome> {
    checkPage(page)
    return this.#backend.perform({ job: 'writePage', page, ...(source ? { source } : {}) })
  }

  async notePages(notes: readonly PageNote[]): Promise<void> {
    await this.#backend.perform({ job: 'notePages', notes })
  }

  retract(document: string): Promise<boolean> {
    return this.#backend.perform({ job: 'retract', document })
  }

  read<R extends Row = Row>(name: string, parameters: Parameters = {}): Promise<R[]> {
    return this.#backend.read<R>(`read/${name}`, parameters)
  }

  async select(selection: Selection): Promise<Value[][]> {
    const { cypher, parameters } = compileSelection(selection, this.kind === 'neo4j' ? 'neo4j' : 'grafeo')
    return (await this.#backend.run(cypher, parameters)).map((row) => row[answerColumn] as Value[])
  }

  shown(asked: { statement: string; parameters: Parameters } | Selection): ShownStatement {
    if ('statement' in asked) return { cypher: statement(`read/${asked.statement}`, 'neo4j'), parameters: asked.parameters }
    return compileSelection(asked, 'neo4j')
  }

  async query(cypher: string, parameters: Parameters, limits: QueryLimits): Promise<Table> {
    if (hasNulInName(parameters)) throw new BadInput('BAD_PARAMETERS', 'a parameter is named with a NUL character. 参数名不得含空字符。')
    return this.#backend.query(readOnly(cypher), parameters, limits)
  }

  exportGraph(): AsyncIterable<GraphRecord> {
    return this.#backend.exportGraph()
  }

  async importGraph(
    records: AsyncIterable<StoreRecord> | Iterable<StoreRecord>,
    { replace = false, check }: ImportOptions = {},
  ): Promise<ImportCounts> {
    await this.#backend.perform({ job: 'beginImport', replace })
    const counts = { nodes: 0, relationships: 0 }
    let batch: StoreRecord[] = []
    const flush = async (): Promise<void> => {
      if (batch.length) await this.#backend.perform({ job: 'importRecords', records: batch })
      batch = []
    }
    try {
      if (replace) await this.clear()
      for await (const record of records) {
        if (record.type === 'node') {
          if (counts.relationships) throw new StoreError('BAD_IMPORT', 'a node comes after relationships', false)
          counts.nodes++
        } else if (record.type === 'relationship') counts.relationships++
        batch.push(record)
        if (batch.length >= importBatch) await flush()
      }
      await flush()
      await check?.()
      await this.#backend.perform({ job: 'endImport' })
    } catch (error) {
      // Nothing is better than half of it. Where the store is what failed, its mark stays, and nobody takes half for the whole
      await this.clear()
        .then(() => this.#backend.perform({ job: 'endImport' }))
        .catch(() => undefined)
      throw error
    }
    return counts
  }

  /** Removes everything. No part of the port: an import that failed needs it, and the tests do. */
  async clear(): Promise<void> {
    while ((await this.#backend.perform({ job: 'clear' })) > 0);
  }

  async counts(): Promise<Counts> {
    const [ledger, labels, facts] = await Promise.all([
      this.read<{ documents: number; articles: number; claims: number }>('count-ledger'),
      this.read<{ label: string; nodes: number }>('count-labels'),
      this.read<{ type: string; relationships: number }>('count-facts'),
    ])
    const some = (counts: [string, number][]): [string, number][] =>
      counts.filter(([, count]) => count > 0).sort(([a], [b]) => (a < b ? -1 : 1))
    return {
      documents: 0,
      articles: 0,
      claims: 0,
      ...ledger[0],
      nodes: Object.fromEntries(some(labels.map((row): [string, number] => [row.label, row.nodes]))),
      relationships: Object.fromEntries(some(facts.map((row): [string, number] => [row.type, row.relationships]))),
    }
  }

  health(): Promise<Health> {
    return this.#backend.health()
  }

  close(): Promise<void> {
    return this.#backend.close()
  }
}
