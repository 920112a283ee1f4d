import type { GraphRecord } from '../../model/graph.js'
import type { Job, JobResults } from '../jobs.js'
import type { Backend } from '../ledger-store.js'
import type { PathQuestion } from '../../model/path-question.js'
import type { Health, Parameters, QueryLimits, Row, Table } from '../store.js'
import { HostClient } from './client.js'

/** The embedded store as a client of its host sees it. */
export class EmbeddedBackend implements Backend {
  readonly kind = 'embedded'
  readonly #host: HostClient

  constructor(folder: string, idleMilliseconds: number, patienceMilliseconds?: number) {
    this.#host = new HostClient(folder, idleMilliseconds, patienceMilliseconds)
  }

  /** Starts the host if there is none, so that what hinders it is told now. */
  open(): Promise<void> {
    return this.#host.open()
  }

  perform<J extends Job>(job: J): Promise<JobResults[J['job']]> {
    return this.#host.perform(job)
  }

  read<R extends Row>(statement: string, parameters: Parameters): Promise<R[]> {
    return this.#host.ask({ op: 'read', statement, parameters })
  }

  run(cypher: string, parameters: Parameters): Promise<Row[]> {
    return this.#host.ask({ op: 'run', cypher, parameters })
  }

  query(cypher: string, parameters: Parameters, limits: QueryLimits): Promise<Table> {
    return this.#host.ask({ op: 'query', cypher, parameters, limits })
  }

  shortestPath(question: PathQuestion): Promise<string[] | null> {
    return this.#host.ask({ op: 'shortestPath', question })
  }

  /** Chunks wait here until they are asked for; the host waits for the socket. */
  async *exportGraph(): AsyncIterable<GraphRecord> {
    const chunks: GraphRecord[][] = []
    let wake: () => void = () => undefined
    let done = false
    const finished = this.#host
      .ask({ op: 'export' }, (records) => {
        chunks.push(records)
        wake()
      })
      .finally(() => {
        done = true
        wake()
      })
    finished.catch(() => undefined) // it is awaited below
    while (!done || chunks.length) {
      const chunk = chunks.shift()
      if (chunk) yield* chunk
      else if (!done) await new Promise<void>((go) => (wake = go))
    }
    await finished
  }

  health(): Promise<Health> {
    return this.#host.ask({ op: 'health' })
  }

  close(): Promise<void> {
    return this.#host.close()
  }
}
