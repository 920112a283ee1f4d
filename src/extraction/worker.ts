import { extractPage, type ExtractOptions } from '../../ingest/pipeline.js'
import { BadData } from '../errors.js'
import type { PageGraph } from '../model/page-graph.js'

/** What goes to a worker thread. */
export interface ExtractionTask extends ExtractOptions {
  file: string
  bytes: Uint8Array
}

/** What comes back. An error's class does not survive the way between threads: its code and message do. */
export type ExtractionResult = { page: PageGraph } | { refused: { code: string; message: string } }

/** Runs in a worker thread, see `openExtractor`. */
export default function extractInWorker({ file, bytes, ...options }: ExtractionTask): ExtractionResult {
  try {
    return { page: extractPage({ file, bytes }, options) }
  } catch (error) {
    if (error instanceof BadData) return { refused: { code: error.code, message: error.message } }
    throw error
  }
}
