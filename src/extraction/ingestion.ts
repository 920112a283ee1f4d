import PQueue from 'p-queue'
import type { ExtractOptions } from '../../ingest/pipeline.js'
import { BadData, StoreError, XianzhiError } from '../errors.js'
import { log } from '../log.js'
import type { PageGraph } from '../model/page-graph.js'
import type { WriteOutcome } from '../store/store.js'
import type { Extractor } from './extractor.js'
import type { PageFile } from './page-files.js'

/** What became of one page. `read` is a dry run's `written`; `skipped` the page's fault, `failed` ours. */
export type PageOutcome = { file: PageFile; seconds: number } & (
  { state: WriteOutcome | 'read'; page: PageGraph } | { state: 'skipped' | 'failed'; code: string; reason: string }
)

export interface IngestionOptions extends ExtractOptions {
  extractor: Extractor
  /** Undefined for a dry run. */
  write: ((page: PageGraph) => Promise<WriteOutcome>) | undefined
  /** Pages in flight: read from disk, in a thread, or on their way to the store. */
  concurrency: number
  /** Aborted: no further page is begun, those in flight are finished. */
  signal?: AbortSignal
  onPage(outcome: PageOutcome): void
}

/**
 * Reads and writes pages, `concurrency` of them at a time. A page that cannot be read is told to `onPage`, and the rest is done.
 * @throws StoreError when the store can no longer be reached, after the pages in flight: what was acknowledged stays.
 */
export async function ingestFiles(files: Iterable<PageFile>, options: IngestionOptions): Promise<void> {
  const queue = new PQueue({ concurrency: options.concurrency })
  let unreachable: StoreError | undefined
  const one = async (file: PageFile): Promise<void> => {
    const begun = performance.now()
    const seconds = (): number => (performance.now() - begun) / 1000
    try {
      const page = await options.extractor.extract({ file: file.name, bytes: await file.read() }, readOptions(options))
      const state = options.write ? await options.write(page) : 'read'
      options.onPage({ file, state, page, seconds: seconds() })
    } catch (error) {
      if (error instanceof StoreError && error.retryable) unreachable ??= error
      else options.onPage({ file, ...refusal(file, error), seconds: seconds() })
    }
  }
  for (const file of files) {
    if (options.signal?.aborted || unreachable) break
    void queue.add(() => one(file)) // `one` never rejects
    await queue.onSizeLessThan(1) // nothing waits in memory: a page is asked for when one can begin
  }
  await queue.onIdle()
  if (unreachable) throw unreachable
}

const readOptions = ({ home, date }: ExtractOptions): ExtractOptions => ({ ...(home ? { home } : {}), ...(date ? { date } : {}) })

function refusal(file: PageFile, error: unknown): { state: 'skipped' | 'failed'; code: string; reason: string } {
  if (error instanceof BadData) return { state: 'skipped', code: error.code, reason: error.message }
  const reason = error instanceof Error ? error.message : String(error)
  const { code } = error as { code?: unknown }
  // A file that may not be read, or went away, is no bug of ours
  if (typeof code === 'string' && (error as NodeJS.ErrnoException).syscall) return { state: 'skipped', code, reason }
  log.debug({ file: file.path, err: error }, 'a page failed') // the caller tells the reason; this, where
  return { state: 'failed', code: error instanceof XianzhiError ? error.code : 'BUG', reason }
}
