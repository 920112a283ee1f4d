import { openExtractor } from '../extraction/extractor.js'
import { ingestFiles, type PageOutcome } from '../extraction/ingestion.js'
import { defaultConcurrency } from '../extraction/threads.js'
import type { PageResult, PageState, ReadPages } from '../graphql/ingestion/page-reader.js'
import { PageLedger } from '../extraction/page-ledger.js'
import type { GraphStore } from '../store/store.js'

export interface PageReading {
  readPages: ReadPages
  close(): Promise<void>
}

/** How a server reads pages: as `xianzhi ingest` does, in threads that start with the first page. */
export function openPageReading(store: GraphStore, usualHome: string | undefined): PageReading {
  const extractor = openExtractor()
  return {
    readPages: (pages, { home = usualHome, date, signal }, onPage) =>
      ingestFiles(
        pages.map((page) => ({ name: page.name, path: page.name, isGone: true, read: () => page.read() })),
        {
          extractor,
          write: (page, source) => store.writePage(page, source),
          ledger: new PageLedger(store, { refresh: true, retry: true }), // somebody sent it: that is asking for another try
          concurrency: defaultConcurrency,
          signal,
          ...(home ? { home } : {}),
          ...(date ? { date } : {}),
          onPage: (outcome) => onPage(resultOf(outcome)),
        },
      ),
    close: () => extractor.close(),
  }
}

function resultOf(outcome: PageOutcome): PageResult {
  const { file, seconds } = outcome
  if (outcome.state === 'unchanged') return { file: file.name, state: outcome.state, document: outcome.document, seconds }
  if (!('page' in outcome)) {
    const { state, code, reason } = outcome
    return { file: file.name, state: state === 'aside' ? 'failed' : state, code, reason, seconds }
  }
  const { document, articles, entities, claims } = outcome.page
  const counts = { articles: articles.length, entities: entities.length, claims: claims.length }
  return { file: file.name, state: outcome.state as PageState, document: document.id, ...counts, seconds }
}
