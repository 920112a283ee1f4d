import { randomUUID } from 'node:crypto'
import { EventEmitter, once } from 'node:events'
import PQueue from 'p-queue'
import { BadInput, StoreError, XianzhiError } from '../../errors.js'
import { log } from '../../log.js'
import type { PageResult, PageSource, ReadingOptions, ReadPages } from './page-reader.js'

export type IngestionState = 'waiting' | 'reading' | 'done' | 'stopped' | 'failed'

/** Pages on their way into the graph. */
export interface Ingestion {
  id: string
  state: IngestionState
  total: number
  /** The latest last. */
  results: PageResult[]
  /** Why it failed. */
  problem?: string
}

interface Running extends Ingestion {
  changed: EventEmitter
  stop: AbortController
}

// What a server remembers of what is over, how many wait, and how many follow: an ingestion of 2,000 pages is some 300 kB.
const most = { kept: 50, waiting: 10, following: 64 }

const isOver = ({ state }: Ingestion): boolean => state === 'done' || state === 'stopped' || state === 'failed'

/** The ingestions of a server, one after the other: both stores write one page at a time. */
export class Ingestions {
  readonly #all = new Map<string, Running>()
  readonly #queue = new PQueue({ concurrency: 1 })
  #following = 0

  constructor(readonly readPages: ReadPages) {}

  /** `release` is called when the pages are wanted no more. @throws StoreError BUSY when too many wait. */
  begin(pages: readonly PageSource[], options: Omit<ReadingOptions, 'signal'>, release: () => Promise<void>): Ingestion {
    if (this.#queue.size >= most.waiting) throw new StoreError('BUSY', 'too many ingestions wait; come again later', true)
    const changed = new EventEmitter().setMaxListeners(most.following)
    const run: Running = { id: randomUUID(), state: 'waiting', total: pages.length, results: [], changed, stop: new AbortController() }
    this.#all.set(run.id, run)
    this.#forget()
    void this.#queue.add(async () => {
      await this.#run(run, pages, options)
      await release().catch((error: unknown) => log.warn({ err: error }, 'an upload is still there'))
    })
    return run
  }

  /** @throws BadInput for an id that is none, or none any more. */
  find(id: string): Ingestion {
    return this.#find(id)
  }

  stop(id: string): Ingestion {
    const run = this.#find(id)
    run.stop.abort()
    return run
  }

  /** How it stands, at once and after each change, until it is over. */
  async *follow(id: string): AsyncGenerator<Ingestion, void> {
    const run = this.#find(id)
    if (this.#following >= most.following) throw new StoreError('BUSY', 'too many follow ingestions', true)
    this.#following++
    try {
      for (;;) {
        const next = isOver(run) ? undefined : once(run.changed, 'change') // before it is told: nothing gets lost between
        yield run
        if (!next) return
        await next
      }
    } finally {
      this.#following--
    }
  }

  /** Begins no further page, and waits for those in flight. */
  async close(): Promise<void> {
    for (const run of this.#all.values()) run.stop.abort()
    await this.#queue.onIdle()
  }

  #find(id: string): Running {
    const run = this.#all.get(id)
    if (!run) throw new BadInput('NOT_FOUND', 'there is no such ingestion, or none any more. 没有此导入任务。')
    return run
  }

  async #run(run: Running, pages: readonly PageSource[], options: Omit<ReadingOptions, 'signal'>): Promise<void> {
    const change = (): void => void run.changed.emit('change')
    const { signal } = run.stop
    run.state = 'reading'
    change()
    try {
      if (!signal.aborted)
        await this.readPages(pages, { ...options, signal }, (result) => {
          run.results.push(result)
          change()
        })
      run.state = run.results.length === run.total ? 'done' : 'stopped'
    } catch (error) {
      run.state = 'failed'
      run.problem = error instanceof XianzhiError ? `${error.code}: ${error.message}` : 'INTERNAL'
      if (!(error instanceof XianzhiError)) log.error({ err: error }, 'a bug while ingesting')
    } finally {
      change()
    }
  }

  #forget(): void {
    const over = [...this.#all.values()].filter(isOver)
    for (const { id } of over.slice(0, Math.max(0, over.length - most.kept))) this.#all.delete(id)
  }
}
