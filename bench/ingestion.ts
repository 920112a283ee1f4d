import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { extractPage } from '../ingest/pipeline.js'
import { openExtractor, type Extractor } from '../src/extraction/extractor.js'
import { ingestFiles } from '../src/extraction/ingestion.js'
import { sha256 } from '../src/model/identifiers.js'
import { openStore, type StoreConfig } from '../src/store/open.js'
import type { GraphStore } from '../src/store/store.js'
import { markdown, measure, spread } from './measure.js'
import { readPages } from './pages.js'

const pages = readPages()

async function ingestAll(extractor: Extractor, store: GraphStore): Promise<void> {
  await ingestFiles(
    pages.map(({ file, bytes }) => ({ name: file, path: file, read: () => Promise.resolve(bytes) })),
    {
      extractor,
      write: (page) => store.writePage(page),
      concurrency: 4,
      onPage(outcome) {
        if (outcome.state !== 'written') throw new Error(`${outcome.file.name}: ${JSON.stringify(outcome)}`)
      },
    },
  )
}

/** Takes the pages out again, so that the next round writes them anew. */
async function retractAll(store: GraphStore): Promise<void> {
  for (const { bytes } of pages) await store.retract(sha256(bytes))
}

/** Milliseconds a page of a whole ingest, threads warm, beside extraction alone in one thread. */
export async function benchIngestion(neo4j: StoreConfig['neo4j'] | undefined): Promise<string> {
  const data = mkdtempSync(join(tmpdir(), 'xianzhi-bench-'))
  const none = { uri: '', username: '', password: '', database: '' }
  const stores: Record<string, GraphStore> = { embedded: await openStore({ store: 'embedded', data, neo4j: none }) }
  if (neo4j) stores.neo4j = await openStore({ store: 'neo4j', data, neo4j })
  const extractor = openExtractor()
  const rows: string[][] = []
  try {
    for (const [name, store] of Object.entries(stores)) {
      const { documents } = await store.counts()
      if (documents) throw new Error(`the ${name} store holds ${documents} documents: the benchmark wants an empty one`)
      const { ingest } = await measure({ ingest: () => ingestAll(extractor, store) }, { undo: () => retractAll(store) })
      rows.push([`ingest, ${name}`, spread(ingest!, pages.length)])
    }
    const { extract } = await measure({ extract: () => pages.forEach((page) => extractPage(page)) })
    rows.push(['extractPage alone', spread(extract!, pages.length)])
    return markdown(['', 'ms a page, median of five (least–most)'], rows)
  } finally {
    await extractor.close()
    for (const store of Object.values(stores)) await store.close()
    rmSync(data, { recursive: true, force: true })
  }
}
