import type { ExtractOptions } from '../../ingest/pipeline.js'
import { readConfig } from '../config.js'
import { BadInput } from '../errors.js'
import { openExtractor } from '../extraction/extractor.js'
import { ingestFiles } from '../extraction/ingestion.js'
import { findPageFiles, type PageFile } from '../extraction/page-files.js'
import { defaultThreads } from '../extraction/threads.js'
import type { GraphStore } from '../store/store.js'
import { exitCode, UsageError } from './failure.js'
import { IngestReport } from './ingest-report.js'
import { note, print, printJson } from './output.js'
import { showProgress } from './progress.js'
import { nameOfBytes, readStdin } from './stdin.js'
import { withStore } from './with-store.js'

export interface IngestFlags extends ExtractOptions {
  name?: string
  concurrency: number
  dryRun?: boolean
  json?: boolean
}

/** @returns the exit code. */
export async function ingest(paths: string[], flags: IngestFlags): Promise<number> {
  const files = await pageFiles(paths, flags)
  const config = readConfig()
  const options = { ...flags, home: flags.home ?? config.home }
  return flags.dryRun ? await run(files, options) : await withStore((store) => run(files, options, store))
}

async function pageFiles(paths: string[], { name }: IngestFlags): Promise<PageFile[]> {
  if (name && !paths.includes('-')) throw new UsageError('--name is for a page on stdin: xianzhi ingest - --name page.txt')
  const files = await findPageFiles(paths.filter((path) => path !== '-'))
  if (paths.includes('-')) {
    const bytes = await readStdin()
    files.push({ name: name ?? nameOfBytes(bytes), path: 'stdin', read: () => Promise.resolve(bytes) })
  }
  if (!files.length) throw new BadInput('NOTHING_TO_READ', `no file below ${paths.join(', ')}`)
  return files
}

/** @returns the exit code. */
async function run(files: PageFile[], flags: IngestFlags, store?: GraphStore): Promise<number> {
  const report = new IngestReport(files.length)
  const before = await store?.counts()
  const extractor = openExtractor(Math.min(defaultThreads, flags.concurrency))
  const interrupted = new AbortController()
  const interrupt = (): void => {
    interrupted.abort()
    note('interrupted: finishing the pages in flight; once more ends at once')
  }
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt)
  const progress = showProgress(files.length)
  try {
    await ingestFiles(files, {
      extractor,
      write: store && ((page) => store.writePage(page)),
      concurrency: flags.concurrency,
      signal: interrupted.signal,
      ...(flags.home ? { home: flags.home } : {}),
      ...(flags.date ? { date: flags.date } : {}),
      onPage(outcome) {
        report.add(outcome)
        progress.page(outcome)
      },
    })
  } finally {
    progress.stop()
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt)
    await extractor.close()
  }
  const after = await store?.counts()
  await (flags.json ? printJson(report.json(after, before)) : print(report.text(after, before)))
  if (interrupted.signal.aborted) return exitCode.failed
  return report.notRead.length ? exitCode.skipped : exitCode.done
}
