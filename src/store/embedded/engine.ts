import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import grafeo from '@grafeo-db/js'
import PQueue from 'p-queue'
import { StoreError, XianzhiError } from '../../errors.js'
import { perform, type Job } from '../jobs.js'
import { ensureSchema, missingIndexes, storedVersion } from '../schema.js'
import { LimitedRows } from '../limited-rows.js'
import type { PathQuestion } from '../../model/path-question.js'
import { statement, type Slots } from '../statements.js'
import type { Health, Parameters, QueryLimits, Row, Table } from '../store.js'
import type { Transaction } from '../transaction.js'
import { openCommitMark, type CommitMark } from './commit-mark.js'
import { Adjacency } from './adjacency.js'
import { engineError } from './engine-errors.js'
import { plainRows } from './plain-values.js'
import { shortestPath } from './shortest-path.js'
import { TouchedNodes } from './touched-nodes.js'
import { Turns } from './turns.js'

/** The file of the data folder that holds the graph; beside it lies its write-ahead log, without which it is incomplete. */
export const graphFile = 'graph.grafeo'

const lostRemedy = 'restore a backup, or delete its file `commits` and run the ingest again, which reads what is missing'

const textIndexes = [
  ['Entity', 'nameIndex'],
  ['Article', 'headline'],
  ['Article', 'text'],
] as const

/** A commit that failed, on a full disk for one, has ended its transaction: then what is told is why, and not that there is none. */
function rollBack(tx: grafeo.Transaction): void {
  try {
    tx.rollback()
  } catch {
    // it is over already
  }
}

/** The graph engine in this process. Only the store host opens it, and one process at a time may. */
export class Engine {
  readonly #db: grafeo.GrafeoDB
  readonly #writers = new PQueue({ concurrency: 1 })
  readonly #turns = new Turns()
  readonly #adjacency: Adjacency
  readonly #mark: CommitMark

  private constructor(
    db: grafeo.GrafeoDB,
    readonly folder: string,
  ) {
    this.#db = db
    this.#adjacency = new Adjacency(db)
    this.#mark = openCommitMark(folder)
  }

  static async open(folder: string): Promise<Engine> {
    mkdirSync(folder, { recursive: true })
    const path = join(folder, graphFile)
    let db: grafeo.GrafeoDB
    try {
      db = grafeo.GrafeoDB.create(path)
    } catch (error) {
      throw engineError(error, path)
    }
    // A checkpoint writes the whole file anew: one a second doubled the cost of a page. What is committed is in the log.
    db.setCheckpointTriggers({ intervalMs: 60_000, walBytes: 64e6 })
    const engine = new Engine(db, folder)
    try {
      await engine.#forgotNothing()
      await ensureSchema('grafeo', (cypher, parameters) => engine.#execute(cypher, parameters))
      for (const [label, property] of textIndexes) await db.createTextIndex(label, property, { tokenizer: 'cjk_bigram', stopWords: [] })
    } catch (error) {
      db.close()
      throw error
    }
    return engine
  }

  /** @throws StoreError where the graph holds fewer writes than were committed to it. */
  async #forgotNothing(): Promise<void> {
    const { noted } = this.#mark
    if (!noted) return
    const [row] = await this.#execute<{ writes: number | null }>(statement('write/writes', 'grafeo'))
    const held = row?.writes ?? 0
    if (held < noted)
      throw new StoreError(
        'STORE_DAMAGED',
        `the store in ${this.folder} has lost the last ${noted - held} of ${noted} writes (its log is damaged, or the file is an older copy): ${lostRemedy}`,
        false,
      )
  }

  async #execute<R = Row>(cypher: string, parameters: Parameters = {}): Promise<R[]> {
    try {
      return plainRows((await this.#db.executeCypher(cypher, parameters)).toArray()) as R[]
    } catch (error) {
      throw engineError(error)
    }
  }

  /** One write job, one transaction; anything that fails leaves nothing. Told when it is done, though the next may have to wait a little. */
  perform(job: Job): Promise<unknown> {
    return new Promise((resolve, reject) => {
      void this.exclusively(() => this.#turns.write((step) => this.#perform(job, step).then(resolve, reject)))
    })
  }

  async #perform(job: Job, step: () => Promise<void>): Promise<unknown> {
    const tx = this.#db.beginTransaction()
    // A statement at a time: a transaction cannot be ended while one of its statements runs.
    const line = new PQueue({ concurrency: 1 })
    const ask = async (cypher: string, parameters: Parameters): Promise<Row[]> =>
      plainRows((await tx.executeCypher(cypher, parameters)).toArray())
    const touched = this.#adjacency.isInUse ? this.#touchedBy(ask) : undefined
    const ledger: Transaction = {
      dialect: 'grafeo',
      run: async <R extends object = Row>(name: string, parameters: Parameters = {}, slots: Slots = {}) =>
        (await line.add(async () => {
          await step()
          await touched?.note(name, parameters)
          return ask(statement(name, 'grafeo', slots), parameters)
        })) as R[],
    }
    try {
      const [counted] = await ledger.run<{ writes: number }>('write/lock')
      const outcome = await perform(ledger, job)
      await line.onIdle()
      const nodes = await touched?.nodes()
      tx.commit()
      if (nodes) this.#adjacency.forget(nodes)
      this.#mark.note(counted!.writes)
      return outcome
    } catch (error) {
      line.clear()
      await line.onIdle()
      rollBack(tx)
      this.#adjacency.forget('all')
      throw error instanceof XianzhiError ? error : engineError(error)
    }
  }

  #touchedBy(ask: (cypher: string, parameters: Parameters) => Promise<Row[]>): TouchedNodes {
    return new TouchedNodes({
      numbers: async (ids) =>
        ids.length ? (await ask(statement('node-numbers', 'grafeo'), { ids: [...ids] })).map(({ number }) => number as number) : [],
      neighbours: (node) => this.#adjacency.allNeighbours(node),
    })
  }

  /** While `work` runs, nobody writes. */
  exclusively<T>(work: () => Promise<T>): Promise<T> {
    return this.#writers.add(work) as Promise<T>
  }

  read(name: string, parameters: Parameters, slots?: Slots): Promise<Row[]> {
    return this.#turns.read(() => this.#execute(statement(name, 'grafeo', slots), parameters))
  }

  /** A statement that was joined of our own fragments. */
  run(cypher: string, parameters: Parameters): Promise<Row[]> {
    return this.#turns.read(() => this.#execute(cypher, parameters))
  }

  /** Ids from one end to the other, read from the engine's own lists of neighbours; null where there is no way. */
  async shortestPath({ from, to, maxLength, types }: PathQuestion): Promise<string[] | null> {
    const rows = await this.#execute<{ id: string; number: number }>(statement('node-numbers', 'grafeo'), { ids: [from, to] })
    const numbers = new Map(rows.map(({ id, number }) => [id, number]))
    const [begin, end] = [numbers.get(from), numbers.get(to)]
    if (begin === undefined || end === undefined) return null
    const way = await shortestPath(this.#adjacency.over(types), begin, end, maxLength)
    return way && way.map((node) => this.#adjacency.idOf(node))
  }

  /** A user's text, checked already; whatever it did is taken back. The time limit is the host's business. */
  async query(cypher: string, parameters: Parameters, limits: QueryLimits): Promise<Table> {
    const tx = this.#db.beginTransaction()
    try {
      const result = await tx.executeCypher(cypher, parameters)
      const taken = new LimitedRows(limits)
      for (let i = 0; i < result.length; i++) if (!taken.add(plainRows([result.get(i)])[0]!)) break
      return { columns: result.columns, rows: taken.rows, truncated: taken.truncated }
    } catch (error) {
      throw error instanceof XianzhiError ? error : engineError(error)
    } finally {
      tx.rollback()
    }
  }

  async health(): Promise<Health> {
    const execute = <R extends Row>(cypher: string): Promise<R[]> => this.#execute<R>(cypher)
    const version = await storedVersion('grafeo', execute)
    return {
      kind: 'embedded',
      reachable: true,
      engine: `grafeo ${this.#db.version()}`,
      location: this.folder,
      ...(version === undefined ? {} : { schemaVersion: version }),
      missingIndexes: await missingIndexes('grafeo', execute),
    }
  }

  async close(): Promise<void> {
    await this.#writers.onIdle()
    this.#db.close()
  }
}
