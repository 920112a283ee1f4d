import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { extractPage } from '../../ingest/pipeline.js'
import { canonicalHash } from '../../src/model/canonical-hash.js'
import { mergePages } from '../../src/model/merge.js'
import type { PageGraph } from '../../src/model/page-graph.js'
import { packageRoot } from '../../src/package-root.js'
import { inventedPages } from './invented-pages.js'

export interface PreparedArchive {
  /** Folder of the pages. */
  folder: string
  pages: PageGraph[]
  /** Hash of the graph of all pages. */
  hash: string
  /** Environment in which `xianzhi ingest` is given what was read before: see `read-before.cjs`. */
  env: NodeJS.ProcessEnv
}

/** Writes so many invented pages below `root`, and beside them what the extractor reads in them. */
export function prepareArchive(root: string, count: number): PreparedArchive {
  const [folder, readBefore] = [join(root, 'archive'), join(root, 'read-before')]
  for (const path of [folder, readBefore]) mkdirSync(path)
  const pages = inventedPages(count).map(({ file, bytes }) => {
    const page = extractPage({ file, bytes })
    writeFileSync(join(folder, file), bytes)
    writeFileSync(join(readBefore, `${file}.json`), JSON.stringify(page))
    return page
  })
  const env = { NODE_OPTIONS: `--require ${join(packageRoot, 'test', 'faults', 'read-before.cjs')}`, XIANZHI_FAULTS: readBefore }
  return { folder, pages, hash: canonicalHash(mergePages(pages)), env }
}
