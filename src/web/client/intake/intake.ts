import { isPageName, mostSent } from '../../../model/sent-files.js'
import { forgetAnswers } from '../use-answer.js'
import { nextBatch, type NamedFile } from './batches.js'
import type { PageTold } from './operations.js'

export type SentState = 'waiting' | 'reading' | 'stopped' | PageTold['state']

/** A file on its way into the graph. */
export interface SentFile {
  key: number
  name: string
  state: SentState
  document?: string
  articles?: number
  entities?: number
  claims?: number
  code?: string
  reason?: string
}

/** What a page that is read by the machine without its telling is taken to be. */
export interface IntakeOptions {
  /** What 我市 stands for. */
  home?: string
  /** Day of publication. */
  date?: string
}

interface Waiting extends NamedFile {
  row: SentFile
  options: IntakeOptions
}

/** Sends files, and tells what becomes of each. Aborted: it stops the server too. */
export type Send = (files: readonly NamedFile[], options: IntakeOptions, told: (page: PageTold) => void, stop: AbortSignal) => Promise<void>

/** Thrown by `Send` for all of its files that nothing was told of. */
export class NotSent extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
  }
}

// Half of what may be sent at once: names and boundaries come on top, and a stop need not wait for long.
const limits = { files: 100, bytes: mostSent / 2 }

/** Files that were dropped on the page, sent to this machine's server some at a time. It lives as long as the page, whatever is looked at. */
export class Intake {
  #rows: readonly SentFile[] = []
  #queue: Waiting[] = []
  #stop: AbortController | undefined
  #keys = 0
  readonly #watching = new Set<() => void>()

  constructor(readonly send: Send) {}

  get rows(): readonly SentFile[] {
    return this.#rows
  }
  /** Whether files are being read, or wait for it. */
  get busy(): boolean {
    return this.#stop !== undefined
  }

  watch(changed: () => void): () => void {
    this.#watching.add(changed)
    return () => void this.#watching.delete(changed)
  }

  add(files: readonly NamedFile[], options: IntakeOptions): void {
    const rows: SentFile[] = []
    for (const file of files) {
      const row: SentFile = { key: ++this.#keys, name: file.name, state: 'waiting' }
      const code = !isPageName(file.name) ? 'BAD_NAME' : file.file.size >= mostSent ? 'UPLOAD_TOO_LARGE' : undefined
      if (code) rows.push({ ...row, state: 'skipped', code })
      else {
        rows.push(row)
        this.#queue.push({ ...file, row, options })
      }
    }
    // What was read before stays listed while something is under way
    this.#show(this.busy ? [...this.#rows, ...rows] : rows)
    if (!this.busy && this.#queue.length) void this.#run()
  }

  /** No further file is begun; what was written stays. */
  stop(): void {
    this.#stop?.abort()
  }

  /** Takes what is over off the list. */
  clear(): void {
    if (!this.busy) this.#show([])
  }

  async #run(): Promise<void> {
    const stop = (this.#stop = new AbortController())
    while (this.#queue.length && !stop.signal.aborted) {
      const { options } = this.#queue[0]!
      const others = this.#queue.findIndex((waiting) => waiting.options !== options)
      const batch = nextBatch(others < 0 ? this.#queue : this.#queue.slice(0, others), limits)
      this.#queue.splice(0, batch.length)
      await this.#sendBatch(batch, options, stop.signal)
      forgetAnswers()
    }
    const left = new Set(this.#queue.map(({ row }) => row.key))
    this.#queue = []
    this.#stop = undefined
    this.#change(({ key }) => left.has(key), { state: 'stopped' })
  }

  async #sendBatch(batch: readonly Waiting[], options: IntakeOptions, stop: AbortSignal): Promise<void> {
    const keys = new Map(batch.map(({ name, row }) => [name, row.key]))
    const open = new Set(keys.values())
    this.#change(({ key }) => open.has(key), { state: 'reading' })
    let rest: Partial<SentFile> = { state: 'stopped' }
    try {
      await this.send(
        batch,
        options,
        ({ file, ...page }) => {
          const of = keys.get(file)
          if (of === undefined || !open.delete(of)) return
          const known = Object.fromEntries(Object.entries(page).filter(([, value]) => value !== null)) as Partial<SentFile>
          this.#change(({ key }) => key === of, known)
        },
        stop,
      )
    } catch (error) {
      const code = error instanceof NotSent ? error.code : 'AWAY'
      rest = { state: 'failed', code, reason: (error as Error).message }
    }
    this.#change(({ key }) => open.has(key), rest)
  }

  #change(which: (row: SentFile) => boolean, to: Partial<SentFile>): void {
    this.#show(this.#rows.map((row) => (which(row) ? { ...row, ...to } : row)))
  }

  #show(rows: readonly SentFile[]): void {
    this.#rows = rows
    for (const changed of this.#watching) changed()
  }
}
