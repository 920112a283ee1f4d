import { join } from 'node:path'
import { openExtractor } from '../extraction/extractor.js'
import { ingestFiles } from '../extraction/ingestion.js'
import { findPageFiles } from '../extraction/page-files.js'
import { defaultConcurrency } from '../extraction/threads.js'
import { packageRoot } from '../package-root.js'
import type { GraphStore } from '../store/store.js'
import { note } from './output.js'
import { showProgress } from './progress.js'

/** Into an empty store only: invented people have no business among the real ones of somebody's archive. */
export async function readExamples(store: GraphStore): Promise<void> {
  const { documents } = await store.counts()
  const files = await findPageFiles([join(packageRoot, 'examples')])
  if (documents >= files.length) return note(`The store holds ${documents} pages.`)
  note(`Reading the example pages (invented people, companies and projects) …`)
  const extractor = openExtractor()
  const progress = showProgress(files.length)
  try {
    await ingestFiles(files, {
      extractor,
      write: (page) => store.writePage(page),
      concurrency: defaultConcurrency,
      onPage: (outcome) => progress.page(outcome),
    })
  } finally {
    progress.stop()
    await extractor.close()
  }
}
