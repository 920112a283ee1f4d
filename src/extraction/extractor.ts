import { join } from 'node:path'
import PQueue from 'p-queue'
import { Piscina } from 'piscina'
import type { ExtractOptions, SourceFile } from '../../ingest/pipeline.js'
import { BadData } from '../errors.js'
import type { PageGraph } from '../model/page-graph.js'
import { packageRoot } from '../package-root.js'
import { defaultThreads } from './threads.js'
import type { ExtractionResult, ExtractionTask } from './worker.js'

/** Long enough that a server's next upload finds the dictionary still loaded, which takes a second. */
const idleMilliseconds = 60_000

export interface ExtractorOptions {
  threads?: number
  /** A page has this long: hundreds of times what one takes. */
  seconds?: number
  /** JavaScript's memory of one thread. The lexicon takes 60 MB of it, a page's names and claims some more. */
  megabytes?: number
  /** File that the threads run; tests have one that goes wrong. */
  worker?: string
}

export const defaultSeconds = 60

/** A thread loads its dictionaries in two seconds; in twenty where others want the processor too. */
const loadMilliseconds = 300_000

const defaultMegabytes = 384

export interface Extractor {
  /** `extractPage` in another thread. @throws BadData as it does, and where the page takes too long or too much. */
  extract(source: SourceFile, options?: ExtractOptions): Promise<PageGraph>
  /** Waits for what is under way, then ends the threads. */
  close(): Promise<void>
}

/** Reads pages in worker threads, started when first needed, so that this thread never blocks. */
export function openExtractor({
  threads = defaultThreads,
  seconds = defaultSeconds,
  megabytes = defaultMegabytes,
  // Always the compiled file: tests run the sources, and a worker cannot
  worker = join(packageRoot, 'dist', 'src', 'extraction', 'worker.js'),
}: ExtractorOptions = {}): Extractor {
  const pool = new Piscina<ExtractionTask, ExtractionResult>({
    filename: worker,
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: idleMilliseconds,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  })
  // A page's time runs while a thread reads it, not while it waits for one: it says when it begins, by the number of the task.
  const begun = new Map<number, () => void>()
  let tasks = 0
  pool.on('message', (task: number) => begun.get(task)?.())
  const line = new PQueue({ concurrency: threads })
  return {
    extract: ({ file, bytes }, options = {}) =>
      line.add(async () => {
        const task = tasks++
        const ended = new AbortController()
        const end = (): void => ended.abort()
        let watch = setTimeout(end, loadMilliseconds)
        begun.set(task, () => {
          clearTimeout(watch)
          watch = setTimeout(end, seconds * 1000)
        })
        try {
          const result = await pool.run({ file, bytes, task, ...options }, { signal: ended.signal })
          if ('refused' in result) throw new BadData(result.refused.code, result.refused.message)
          return result.page
        } catch (error) {
          if (ended.signal.aborted) throw new BadData('PAGE_TIMEOUT', `${file}: not read after ${seconds} s`)
          if ((error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY')
            throw new BadData('PAGE_MEMORY', `${file}: reading it takes more than ${megabytes} MB`)
          throw error
        } finally {
          clearTimeout(watch)
          begun.delete(task)
        }
      }),
    close: () => pool.close(),
  }
}

/** Of a page that may be read the next time: it was refused for what it took, not for what it is. */
export const tookTooMuch = (error: unknown): boolean =>
  error instanceof BadData && (error.code === 'PAGE_TIMEOUT' || error.code === 'PAGE_MEMORY')
