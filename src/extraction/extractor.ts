import { join } from 'node:path'
import { Piscina } from 'piscina'
import type { ExtractOptions, SourceFile } from '../../ingest/pipeline.js'
import { BadData } from '../errors.js'
import type { PageGraph } from '../model/page-graph.js'
import { packageRoot } from '../package-root.js'
import { defaultThreads } from './threads.js'
import type { ExtractionResult, ExtractionTask } from './worker.js'

/** Long enough that a server's next upload finds the dictionary still loaded, which takes a second. */
const idleMilliseconds = 60_000

export interface Extractor {
  /** `extractPage` in another thread. @throws BadData as it does. */
  extract(source: SourceFile, options?: ExtractOptions): Promise<PageGraph>
  /** Waits for what is under way, then ends the threads. */
  close(): Promise<void>
}

/** Reads pages in worker threads, started when first needed, so that this thread never blocks. */
export function openExtractor(threads = defaultThreads): Extractor {
  const pool = new Piscina<ExtractionTask, ExtractionResult>({
    // Always the compiled file: tests run the sources, and a worker cannot
    filename: join(packageRoot, 'dist', 'src', 'extraction', 'worker.js'),
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: idleMilliseconds,
  })
  return {
    async extract({ file, bytes }, options = {}) {
      const result = await pool.run({ file, bytes, ...options })
      if ('refused' in result) throw new BadData(result.refused.code, result.refused.message)
      return result.page
    },
    close: () => pool.close(),
  }
}
