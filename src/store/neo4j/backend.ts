import { setTimeout as wait } from 'node:timers/promises'
import neo4j, { Neo4jError, type Driver, type ManagedTransaction, type Session } from 'neo4j-driver'
import { BadInput, StoreError, XianzhiError } from '../../errors.js'
import type { GraphRecord } from '../../model/graph.js'
import { exportRecords, type Read } from '../export-records.js'
import { perform, type Job, type JobResults } from '../jobs.js'
import type { Backend } from '../ledger-store.js'
import { LimitedRows } from '../limited-rows.js'
import type { StoreConfig } from '../open.js'
import { ensureSchema, missingIndexes, storedVersion } from '../schema.js'
import { statement, type Slots } from '../statements.js'
import type { Health, Parameters, QueryLimits, Row, Table } from '../store.js'
import type { Transaction } from '../transaction.js'
import { plainRow, toParameters } from './values.js'

// One that answers at all does so in less than a second; a cold one takes some more.
const openPatience = 8_000

// What is asked of a graph at its upper size takes seconds, and nobody waits longer for a page.
const readPatience = 30_000

/** What the server does not end in time, it may not have heard of. */
const grace = 3_000

/** Neo4j 5.26 or later, over Bolt. */
class Neo4jBackend implements Backend {
  readonly kind = 'neo4j'
  readonly #driver: Driver
  readonly #config: StoreConfig['neo4j']

  constructor(
    config: StoreConfig['neo4j'],
    readonly patience = readPatience,
  ) {
    this.#config = config
    this.#driver = neo4j.driver(config.uri, neo4j.auth.basic(config.username, config.password), {
      userAgent: 'xianzhi',
      telemetryDisabled: true,
      disableLosslessIntegers: true, // what both stores count in is numbers
      connectionTimeout: 5_000,
      connectionLivenessCheckTimeout: 1_000, // a server that was restarted has closed those that lay idle
      connectionAcquisitionTimeout: 30_000,
      maxTransactionRetryTime: 30_000,
    })
  }

  async open(): Promise<void> {
    try {
      await this.#answers()
      await ensureSchema('neo4j', (cypher, parameters) => this.#execute(cypher, parameters))
      // Indexes that are new are filled in the background.
      await this.#execute(statement('write/await-indexes', 'neo4j'))
    } catch (error) {
      void this.#driver.close() // which waits for a server that does not answer
      const told = storeError(error)
      if (!(told instanceof StoreError) || told.code !== 'NEO4J_UNREACHABLE') throw told
      throw new StoreError(told.code, `Neo4j at ${this.#config.uri} cannot be reached: ${told.message}`, true, { cause: error })
    }
  }

  /** The driver waits for a minute for a server that takes the call and says nothing. */
  #answers(): Promise<unknown> {
    return answered(openPatience, this.#driver.verifyConnectivity({ database: this.#config.database }))
  }

  #session<T>(mode: 'READ' | 'WRITE', work: (session: Session) => Promise<T>): Promise<T> {
    const session = this.#driver.session({
      database: this.#config.database,
      defaultAccessMode: mode,
      bookmarkManager: this.#driver.executeQueryBookmarkManager,
    })
    return work(session)
      .catch((error: unknown) => {
        throw storeError(error)
      })
      .finally(() => session.close())
  }

  #execute(cypher: string, parameters: Parameters = {}): Promise<Row[]> {
    return this.#session('WRITE', async (session) => (await session.run(cypher, toParameters(parameters))).records.map(plainRow))
  }

  /** One job, one transaction, tried again when the server says that it may be. Writers wait for one another at the lock. */
  perform<J extends Job>(job: J): Promise<JobResults[J['job']]> {
    return this.#session('WRITE', (session) =>
      session.executeWrite(async (tx) => {
        await run(tx, 'write/lock', {})
        const ledger: Transaction = { dialect: this.kind, run: (name, parameters = {}, slots = {}) => run(tx, name, parameters, slots) }
        return perform(ledger, job)
      }),
    )
  }

  /**
   * Ends in time, whatever the server does: over a line that has fallen silent the driver waits two minutes for a sign of life.
   * (It does so for writes, which may wait for one another at the lock as long as that.)
   */
  #inTime<T>(milliseconds: number, work: (session: Session) => Promise<T>): Promise<T> {
    return answered(milliseconds + grace, this.#session('READ', work))
  }

  read<R extends Row>(name: string, parameters: Parameters): Promise<R[]> {
    return this.#read(statement(name, 'neo4j'), parameters) as Promise<R[]>
  }

  run(cypher: string, parameters: Parameters): Promise<Row[]> {
    return this.#read(cypher, parameters)
  }

  /** A managed transaction of one statement: the driver then sends it along with the transaction's beginning, one way to the server less. */
  async #read(cypher: string, parameters: Parameters): Promise<Row[]> {
    const asked = this.#driver.executeQuery(cypher, toParameters(parameters), {
      database: this.#config.database,
      routing: 'READ',
      transactionConfig: { timeout: this.patience },
    })
    try {
      return (await answered(this.patience + grace, asked)).records.map(plainRow)
    } catch (error) {
      throw storeError(error)
    }
  }

  query(cypher: string, parameters: Parameters, limits: QueryLimits): Promise<Table> {
    return this.#inTime(limits.milliseconds, async (session) => {
      const result = session.run(cypher, toParameters(parameters), { timeout: limits.milliseconds })
      const taken = new LimitedRows(limits)
      for await (const record of result) if (!taken.add(plainRow(record))) break // and the rest is not fetched
      return { columns: (await result.keys()) as string[], rows: taken.rows, truncated: taken.truncated }
    })
  }

  /** Under the lock that writers take: what is exported is one state. */
  async *exportGraph(): AsyncIterable<GraphRecord> {
    const session = this.#driver.session({ database: this.#config.database, bookmarkManager: this.#driver.executeQueryBookmarkManager })
    const tx = await session.beginTransaction()
    try {
      await run(tx, 'write/lock', {})
      const read: Read = (name, parameters, slots) => run(tx, name, parameters, slots)
      yield* exportRecords(read)
    } catch (error) {
      throw storeError(error)
    } finally {
      await tx.rollback().catch(() => undefined)
      await session.close()
    }
  }

  async health(): Promise<Health> {
    const { uri } = this.#config
    try {
      return await answered(openPatience, this.#health())
    } catch {
      return { kind: this.kind, reachable: false, engine: 'Neo4j', location: uri, missingIndexes: [] }
    }
  }

  async #health(): Promise<Health> {
    const { agent } = await this.#driver.getServerInfo({ database: this.#config.database })
    const execute = (cypher: string): Promise<Row[]> => this.#execute(cypher)
    const version = await storedVersion('neo4j', execute)
    return {
      kind: this.kind,
      reachable: true,
      engine: agent ?? 'Neo4j',
      location: this.#config.uri,
      ...(version === undefined ? {} : { schemaVersion: version }),
      missingIndexes: await missingIndexes('neo4j', execute),
    }
  }

  /** Which waits for what is under way, and so not for ever. */
  async close(): Promise<void> {
    await answered(openPatience, this.#driver.close()).catch(() => undefined)
  }
}

/** @throws StoreError where there is no answer in time. What was begun is left to itself. */
async function answered<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  const come = new AbortController()
  const late = wait(milliseconds, undefined, { signal: come.signal }).then(() => {
    throw new StoreError('NEO4J_UNREACHABLE', `no answer within ${milliseconds / 1000} s`, true)
  })
  late.catch(() => undefined)
  work.catch(() => undefined)
  try {
    return await Promise.race([work, late])
  } finally {
    come.abort()
  }
}

interface Runs {
  run: ManagedTransaction['run']
}

async function run<R extends object = Row>(tx: Runs, name: string, parameters: Parameters, slots: Slots = {}): Promise<R[]> {
  const result = await tx.run(statement(name, 'neo4j', slots), toParameters(parameters))
  return result.records.map(plainRow) as R[]
}

function storeError(error: unknown): unknown {
  if (error instanceof XianzhiError || !(error instanceof Neo4jError)) return error
  const { code, message, retriable } = error
  if (code.includes('TransactionTimedOut'))
    return new StoreError('QUERY_TIMEOUT', 'the query took too long and was ended', false, { cause: error })
  if (/Statement\.(SyntaxError|SemanticError|ParameterMissing|TypeError|ArgumentError|AccessMode|ArithmeticError)/.test(code))
    return new BadInput(code.endsWith('AccessMode') ? 'NOT_READ_ONLY' : 'BAD_CYPHER', message)
  if (code.includes('Security')) return new StoreError('NEO4J_REFUSED', `Neo4j does not let us in: ${message}`, false, { cause: error })
  if (code === 'ServiceUnavailable' || /acquisition timed out/.test(message))
    return new StoreError('NEO4J_UNREACHABLE', message, true, { cause: error })
  return new StoreError('NEO4J_FAILED', message, retriable, { cause: error })
}

export async function openNeo4j(config: StoreConfig['neo4j'], patience?: number): Promise<Backend> {
  const backend = new Neo4jBackend(config, patience)
  await backend.open()
  return backend
}
