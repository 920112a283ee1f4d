import { defined } from '../../model/merge.js'
import type { DocumentRecord } from '../../model/page-graph.js'
import { noteFrom, type PageNote, type PageSource } from '../../model/page-note.js'
import type { Properties } from '../../model/graph.js'
import type { Transaction } from '../transaction.js'

/** Notes of a file's way into the graph: one node a file, `(:Page {id: file})`, beside the graph. */

export const noteProperties = ({ file, ...note }: PageNote): Properties => ({ id: file, ...defined(note) })

export async function notePage(tx: Transaction, note: PageNote): Promise<void> {
  await tx.run('write/note-page', { id: note.file, properties: noteProperties(note) })
}

export async function pageNote(tx: Transaction, file: string): Promise<PageNote | undefined> {
  const [row] = await tx.run<{ properties: Properties }>('write/page-by-file', { file })
  return row && noteFrom(row.properties)
}

/** The page is in the graph: what was noted of earlier tries is over. */
export const noteRead = (tx: Transaction, { file, sha256, extractor }: DocumentRecord, source: PageSource): Promise<void> =>
  notePage(tx, { ...source, file, sha256, extractor, state: 'read', attempts: 0, at: new Date().toISOString() })
