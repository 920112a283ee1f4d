import { resolve } from 'node:path'
import PQueue from 'p-queue'
import type { ExtractOptions } from '../../ingest/pipeline.js'
import { BadData, StoreError, XianzhiError } from '../errors.js'
import { log } from '../log.js'
import { sha256 } from '../model/identifiers.js'
import type { PageGraph } from '../model/page-graph.js'
import { mostAttempts, type PageSource } from '../model/page-note.js'
import type { WriteOutcome } from '../store/store.js'
import { tookTooMuch, type Extractor } from './extractor.js'
import type { PageFile } from './page-files.js'
import type { PageLedger } from './page-ledger.js'
import type { PagesUnderWay } from './pages-under-way.js'

/**
 * What became of one page. `read` is a dry run's `written`; `skipped`: it is no page of a newspaper, or cannot be opened;
 * `failed`: reading or writing it went wrong; `aside`: as often as pages are tried.
 */
export type PageOutcome = { file: PageFile; seconds: number } & (
  | { state: 'written' | 'replaced' | 'read'; page: PageGraph }
  /** `document`: what it is in the graph, by its bytes. */
  | { state: 'unchanged'; older: boolean; document: string }
  | { state: 'skipped' | 'failed' | 'aside'; code: string; reason: string }
)

export interface IngestionOptions extends ExtractOptions {
  extractor: Pick<Extractor, 'extract'>
  /** Undefined for a dry run. */
  write: ((page: PageGraph, source: PageSource) => Promise<WriteOutcome>) | undefined
  /** What is known of the files; without it each is read, once. */
  ledger?: PageLedger
  underWay?: Pick<PagesUnderWay, 'begin' | 'end'>
  /** Names of files to be read first and alone: one of them may have ended an earlier run. */
  suspects?: ReadonlySet<string>
  /** The division that is meant where neither the page nor what was given with it tells. */
  usualHome?: string
  /** Pages in flight: read from disk, in a thread, or on their way to the store. */
  concurrency: number
  /** Aborted: no further page is begun, those in flight are finished. */
  signal?: AbortSignal
  onPage(outcome: PageOutcome): void
}

/** Pages one after another that the store refuses: then it is not the pages. */
const mostRefusals = 3

/** Pages that wait for another try: of an archive where nothing can be read, a million would. */
const mostAgain = 1000

/**
 * Files in hand where there is a ledger: most of an archive that is read again is known or refused, and asked for together.
 * Their bytes are held until it is their turn, 4 MB each at the most.
 */
const mostInHand = 16

/** Failures of the store that no other page would be spared, though they do not pass by themselves. */
const wholeStore = ['CLOSED', 'DISK_FULL', 'DATA_FOLDER', 'HOST_FAILED', 'STORE_DAMAGED', 'NEO4J_REFUSED', 'IMPORT_UNFINISHED']
const ofTheStore = (error: unknown): error is StoreError =>
  error instanceof StoreError && (error.retryable || wholeStore.includes(error.code))

/**
 * Reads and writes pages, `concurrency` of them at a time; each is asked for when it can begin, and none is kept. A page that
 * cannot be read is told to `onPage`, and the rest is done; one whose reading went wrong is tried again later, alone, as long
 * as the ledger lets it.
 * @throws StoreError when the store can no longer be reached or written to, after the pages in flight: what was acknowledged stays.
 */
export async function ingestFiles(files: Iterable<PageFile> | AsyncIterable<PageFile>, options: IngestionOptions): Promise<void> {
  await new Ingestion(options).run(files)
}

class Ingestion {
  private readonly again: PageFile[] = []
  private readonly refused = new Set<string>()
  private broken: { error: unknown } | undefined
  /** Those that are read and written; others wait for it, or are known and need not. */
  private readonly reading: PQueue

  constructor(private readonly options: IngestionOptions) {
    this.reading = new PQueue({ concurrency: options.concurrency })
  }

  async run(files: Iterable<PageFile> | AsyncIterable<PageFile>): Promise<void> {
    const { concurrency, ledger, suspects } = this.options
    const queue = new PQueue({ concurrency: ledger ? Math.max(concurrency, mostInHand) : concurrency })
    if (suspects?.size) for await (const file of files) if (suspects.has(file.name)) await this.alone(file)
    for await (const file of files) {
      if (this.ended) break
      if (suspects?.has(file.name)) continue
      void queue.add(() => this.one(file)) // `one` never rejects
      await queue.onSizeLessThan(1) // nothing waits in memory: a page is asked for when one can begin
      if (this.again.length < mostAgain) continue
      await queue.onIdle()
      await this.tryAgain()
    }
    await queue.onIdle()
    await this.tryAgain()
    if (this.broken) throw this.broken.error
  }

  private async tryAgain(): Promise<void> {
    for (const file of this.again.splice(0)) await this.alone(file)
  }

  private get ended(): boolean {
    return this.broken !== undefined || this.options.signal?.aborted === true
  }

  /** Until it is read or set aside. */
  private async alone(file: PageFile): Promise<void> {
    this.again.push(file)
    while (this.again.length && !this.ended) await this.one(this.again.pop()!)
  }

  private async one(file: PageFile): Promise<void> {
    const page: UnderWay = { file: file.name, attempts: 0, begun: performance.now(), ...this.sourceOf(file) }
    const tell = (outcome: Untold): void =>
      this.options.onPage({ file, seconds: (performance.now() - page.begun) / 1000, ...outcome } as PageOutcome)
    try {
      const outcome = await this.read(file, page)
      if (outcome) tell(outcome)
    } catch (error) {
      try {
        const outcome = await this.failed(error, page)
        if (outcome) tell(outcome)
        else this.again.push(file)
      } catch (broken) {
        this.broken ??= { error: broken }
      }
    }
  }

  private sourceOf({ path, isGone, given }: PageFile): PageSource {
    const { home = given?.home ?? this.options.usualHome, date = given?.date } = this.options
    return { ...(isGone ? {} : { path: resolve(path) }), ...(home ? { home } : {}), ...(date ? { date } : {}) }
  }

  /** @returns undefined if it was not begun. */
  private async read(file: PageFile, page: UnderWay): Promise<Untold | undefined> {
    const bytes = await file.read()
    page.sha256 = sha256(bytes)
    const known = await this.options.ledger?.look(file.name, page.sha256, page)
    if (known && known.state !== 'new') return known
    page.attempts = known?.attempts ?? 0
    return this.reading.add(async () => (this.ended ? undefined : this.readNew(bytes, page)))
  }

  private async readNew(bytes: Uint8Array, page: UnderWay): Promise<Untold> {
    const { extractor, write, underWay } = this.options
    const { file, sha256, home, date, path } = page
    page.begun = performance.now()
    const source = { ...(path ? { path } : {}), ...(home ? { home } : {}), ...(date ? { date } : {}) }
    underWay?.begin({ file, ...(sha256 ? { sha256 } : {}), ...source })
    try {
      const graph = await extractor.extract({ file, bytes }, { ...(home ? { home } : {}), ...(date ? { date } : {}) })
      const state = write ? await write(graph, source) : 'read'
      this.refused.clear()
      return state === 'unchanged' ? { state, older: false, document: graph.document.id } : { state, page: graph }
    } finally {
      underWay?.end(file)
    }
  }

  /** @returns undefined if the page is to be tried again. @throws StoreError if the store is what failed. */
  private async failed(error: unknown, page: UnderWay): Promise<Untold | undefined> {
    if (ofTheStore(error)) throw error
    if (error instanceof StoreError && this.refused.add(page.file).size >= mostRefusals) throw error
    const { code, reason, fault } = causeOf(error)
    log.debug({ file: page.path ?? page.file, err: error }, 'a page was not read') // the caller tells the reason; this, where
    const attempts = page.attempts + 1
    const { begun: _, ...noted } = page
    const told = { ...noted, attempts, code, reason }
    if (fault === 'page') {
      await this.options.ledger?.failed(told, 'refused')
      return { state: 'skipped', code, reason }
    }
    if (!this.options.ledger) return { state: 'failed', code, reason }
    if (await this.options.ledger.failed(told, 'failed')) return undefined
    return { state: 'aside', code, reason: `${reason} (tried ${mostAttempts} times)` }
  }
}

type UnderWay = { file: string; sha256?: string; attempts: number; begun: number } & PageSource
type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never
type Untold = Without<PageOutcome, 'file' | 'seconds'>

/** Whose fault: the page's own, for what it is, or ours. */
function causeOf(error: unknown): { code: string; reason: string; fault: 'page' | 'ours' } {
  const reason = error instanceof Error ? error.message : String(error)
  if (error instanceof BadData) return { code: error.code, reason, fault: tookTooMuch(error) ? 'ours' : 'page' }
  const { code } = error as { code?: unknown }
  // A file that may not be read, or went away, is no bug of ours
  if (typeof code === 'string' && (error as NodeJS.ErrnoException).syscall) return { code, reason, fault: 'page' }
  if (error instanceof XianzhiError) return { code: error.code, reason, fault: 'ours' }
  return { code: 'BUG', reason: `${reason}${stepOf(error)}`, fault: 'ours' }
}

/** The step of reading that an error comes from: the first of ours on its stack. */
function stepOf(error: unknown): string {
  const at = error instanceof Error ? /[/\\](ingest[/\\][\w/\\-]+)\.[jt]s:\d+/.exec(error.stack ?? '')?.[1] : undefined
  return at ? ` (in ${at.replaceAll('\\', '/')})` : ''
}
