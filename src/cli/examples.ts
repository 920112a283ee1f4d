import { join } from 'node:path'
import { openExtractor } from '../extraction/extractor.js'
import { ingestFiles } from '../extraction/ingestion.js'
import { findPageFiles, type PageFile } from '../extraction/page-files.js'
import { defaultConcurrency } from '../extraction/threads.js'
import { sha256 } from '../model/identifiers.js'
import { packageRoot } from '../package-root.js'
import type { GraphStore } from '../store/store.js'
import { note } from './output.js'
import { showProgress } from './progress.js'

/**
 * Reads those examples that are not there yet, unless the store holds anything else: invented people have no business among
 * the real ones of somebody's archive.
 */
export async function readExamples(store: GraphStore): Promise<void> {
  const examples: PageFile[] = []
  for await (const file of await findPageFiles([join(packageRoot, 'examples')])) examples.push(file)
  const idOf = async (file: PageFile): Promise<string> => sha256(await file.read()).slice(0, 16)
  const ids = await Promise.all(examples.map(idOf))
  const held = await store.read<{ id: string }>('documents-page', {
    ...{ file: null, from: null, to: null, afterDown: '', afterId: null },
    limit: examples.length + 1,
  })
  if (held.some(({ id }) => !ids.includes(id))) return note('The store holds pages already; the examples are left out.')
  const files = examples.filter((_, i) => !held.some(({ id }) => id === ids[i]))
  if (!files.length) return note('The store holds the example pages.')
  note('Reading the example pages (invented people, companies and projects) …')
  const extractor = openExtractor()
  const progress = showProgress(files.length)
  try {
    await ingestFiles(files, {
      extractor,
      write: (page, source) => store.writePage(page, source),
      concurrency: defaultConcurrency,
      onPage: (outcome) => progress.page(outcome),
    })
  } finally {
    progress.stop()
    await extractor.close()
  }
}
