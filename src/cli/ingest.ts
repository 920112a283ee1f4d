import type { ExtractOptions } from '../../ingest/pipeline.js'
import { readConfig, type Config } from '../config.js'
import { BadInput } from '../errors.js'
import { defaultSeconds, openExtractor } from '../extraction/extractor.js'
import { ingestFiles } from '../extraction/ingestion.js'
import { findPageFiles, listedFiles, type PageFiles } from '../extraction/page-files.js'
import { PageLedger, type LedgerOptions } from '../extraction/page-ledger.js'
import { findRuns, openPagesUnderWay } from '../extraction/pages-under-way.js'
import { yieldHelpers } from '../extraction/priority.js'
import { defaultConcurrency, defaultThreads } from '../extraction/threads.js'
import type { GraphStore } from '../store/store.js'
import { exitCode, UsageError } from './failure.js'
import { IngestReport } from './ingest-report.js'
import { pagesReadBefore } from './known-pages.js'
import { note, print, printJson } from './output.js'
import { showProgress } from './progress.js'
import { nameOfBytes, readPageFromStdin } from './stdin.js'
import { withStore } from './with-store.js'

/** How pages are read, whichever they are. */
export interface ReadingFlags extends ExtractOptions {
  concurrency?: number
  seconds?: number
  json?: boolean
}

export interface IngestFlags extends ReadingFlags {
  name?: string
  dryRun?: boolean
  refresh?: boolean
}

/** @returns the exit code. */
export async function ingest(paths: string[], flags: IngestFlags): Promise<number> {
  if (flags.dryRun && flags.refresh) throw new UsageError('--refresh writes, --dry-run does not')
  if (!paths.length && flags.name !== undefined) throw new UsageError('--name is for a page on stdin: xianzhi ingest - --name page.txt')
  if (!paths.length && !flags.refresh) throw new UsageError('which pages? files, folders, or - for stdin; --refresh alone needs none')
  const config = readConfig()
  if (!paths.length)
    return withStore(async (store) => {
      const { files, lost } = await pagesReadBefore(store)
      if (lost) note(`where ${lost} of the pages are was not noted when they were read: name their files or folders`)
      if (!files.length) note('every page was read by this extractor')
      return readPages(listedFiles(files), flags, config, { store, refresh: true })
    })
  const files = await pageFiles(paths, flags)
  if (flags.dryRun) return readPages(files, flags, config)
  return withStore((store) => readPages(files, flags, config, { store, refresh: flags.refresh ?? false }))
}

async function pageFiles(paths: string[], { name }: IngestFlags): Promise<PageFiles> {
  if (name && !paths.includes('-')) throw new UsageError('--name is for a page on stdin: xianzhi ingest - --name page.txt')
  const files = await findPageFiles(paths.filter((path) => path !== '-'))
  if (!paths.includes('-')) {
    if (!files.size) throw new BadInput('NOTHING_TO_READ', `no file below ${paths.join(', ')}`)
    return files
  }
  const bytes = await readPageFromStdin()
  const page = { name: name ?? nameOfBytes(bytes), path: 'stdin', isGone: true as const, read: () => Promise.resolve(bytes) }
  return {
    size: files.size + 1,
    async *[Symbol.asyncIterator]() {
      yield* files
      yield page
    },
  }
}

/** Reads these pages into the store, or, without one, reads and counts them. @returns the exit code. */
export async function readPages(
  files: PageFiles,
  { home, date, json, seconds = defaultSeconds, concurrency = defaultConcurrency }: ReadingFlags,
  config: Config,
  into?: LedgerOptions & { store: GraphStore },
): Promise<number> {
  yieldHelpers()
  const report = new IngestReport(files.size)
  const before = await into?.store.counts()
  const ledger = into && new PageLedger(into.store, into)
  const suspects = await ledger?.noteLeft(findRuns(config.data).left)
  const underWay = into && openPagesUnderWay(config.data)
  const extractor = openExtractor({ threads: Math.min(defaultThreads, concurrency), seconds })
  const interrupted = new AbortController()
  const interrupt = (): void => {
    interrupted.abort()
    note('interrupted: finishing the pages in flight; once more ends at once')
  }
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt)
  const progress = showProgress(files.size)
  try {
    await ingestFiles(files, {
      extractor,
      write: into && ((page, source) => into.store.writePage(page, source)),
      ...(ledger ? { ledger } : {}),
      ...(underWay ? { underWay } : {}),
      ...(suspects ? { suspects } : {}),
      concurrency,
      signal: interrupted.signal,
      ...(home ? { home } : {}),
      ...(date ? { date } : {}),
      ...(config.home ? { usualHome: config.home } : {}),
      onPage(outcome) {
        report.add(outcome)
        progress.page(outcome)
      },
    })
  } catch (error) {
    note(`stopped after ${report.done} of ${files.size} pages, which are safe: the same command goes on from there`)
    throw error
  } finally {
    progress.stop()
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt)
    underWay?.close()
    await extractor.close()
  }
  const after = await into?.store.counts()
  await (json ? printJson(report.json(after, before)) : print(report.text(after, before)))
  if (interrupted.signal.aborted) return exitCode.failed
  return report.complete ? exitCode.done : exitCode.skipped
}
