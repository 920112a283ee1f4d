import { parentPort } from 'node:worker_threads'
import { extractPage, type ExtractOptions } from '../../ingest/pipeline.js'
import { BadData } from '../errors.js'
import type { PageGraph } from '../model/page-graph.js'
import { yieldThread } from './priority.js'

yieldThread()

/** What goes to a worker thread. */
export interface ExtractionTask extends ExtractOptions {
  file: string
  bytes: Uint8Array
  /** Told when the thread has loaded its dictionaries and begins with this page. */
  task: number
}

/** What comes back. An error's class does not survive the way between threads: its code and message do. */
export type ExtractionResult = { page: PageGraph } | { refused: { code: string; message: string } }

// Dictionaries are loaded by the first page that wants them. It takes seconds on a busy machine, and is not the page's doing.
extractPage({ file: '', bytes: new TextEncoder().encode('本报讯（记者 王小明）1月9日，市长李明到聊城市山东鲁西有限公司调研。\n') })

/** Runs in a worker thread, see `openExtractor`. */
export default function extractInWorker({ file, bytes, task, ...options }: ExtractionTask): ExtractionResult {
  parentPort!.postMessage(task)
  try {
    return { page: extractPage({ file, bytes }, options) }
  } catch (error) {
    if (error instanceof BadData) return { refused: { code: error.code, message: error.message } }
    throw error
  }
}
