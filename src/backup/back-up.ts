import type { BesideRecord } from '../model/beside.js'
import type { Properties } from '../model/graph.js'
import { schemaVersion } from '../store/schema.js'
import type { GraphStore, Row } from '../store/store.js'
import { writeBackup, type BackupLine } from './backup-file.js'
import { GraphDigest } from './graph-digest.js'

type Source = Pick<GraphStore, 'read' | 'exportGraph'>

// As many as an answer may well hold: a note is some 300 bytes.
const batch = 5000

/** Asks a statement that is ordered by `key` again and again, for what comes after the last. */
async function* inBatches<R extends Row>(store: Source, statement: string, key: keyof R): AsyncGenerator<R> {
  for (let after = ''; ;) {
    const rows = await store.read<R>(statement, { after, limit: batch })
    yield* rows
    if (rows.length < batch) return
    after = rows.at(-1)![key] as string
  }
}

/** What stands beside the graph. A note that says "read" of a page which was written after the graph was read is left out: that page is to be read anew. */
async function* besideOf(store: Source, documents: ReadonlySet<string>): AsyncGenerator<BesideRecord> {
  for await (const { redirect, entity } of inBatches<{ redirect: string; entity: string }>(store, 'export-redirects', 'redirect'))
    yield { type: 'redirect', from: redirect, to: entity }
  for await (const { properties } of inBatches<{ file: string; properties: Properties }>(store, 'export-pages', 'file'))
    if (properties.state !== 'read' || documents.has(properties.sha256 as string)) yield { type: 'page', properties }
}

export interface BackedUp {
  nodes: number
  relationships: number
  /** Notes of pages. */
  pages: number
  /** SHA-256 of the graph, the same for the same graph in both stores. */
  graph: string
}

/** The whole store into one file. Nobody writes while the graph is read. */
export async function backUp(
  store: Source,
  file: string,
  { version, replace = false }: { version: string; replace?: boolean },
): Promise<BackedUp> {
  const digest = new GraphDigest()
  const done = { pages: 0, graph: '' }
  const lines = async function* (): AsyncGenerator<BackupLine> {
    yield { type: 'xianzhi backup', format: 1, schema: schemaVersion, version, at: new Date().toISOString() }
    const documents = new Set<string>()
    for await (const record of store.exportGraph()) {
      digest.add(record)
      if (record.type === 'node' && record.labels.includes('Document')) documents.add(record.properties.sha256 as string)
      yield record
    }
    done.graph = digest.end()
    for await (const record of besideOf(store, documents)) {
      if (record.type === 'page') done.pages++
      yield record
    }
  }
  const summary = (): BackedUp => ({ nodes: digest.nodes, relationships: digest.relationships, ...done })
  await writeBackup(file, lines(), summary, { replace })
  return summary()
}
