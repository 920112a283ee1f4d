import { extractorVersion } from '../../ingest/version.js'
import { fileAt, type PageFile } from '../extraction/page-files.js'
import type { Properties } from '../model/graph.js'
import { noteFrom, type PageNote } from '../model/page-note.js'
import type { GraphStore } from '../store/store.js'

/** What the store notes of files, asked for by commands. */

export async function pageNotes(store: GraphStore, states: PageNote['state'][], limit = 1_000_000): Promise<PageNote[]> {
  return (await store.read<{ properties: Properties }>('pages-in-state', { states, limit })).map(({ properties }) => noteFrom(properties))
}

/** Files that can be read once more, as they were read the last time. */
export const filesOf = (notes: readonly PageNote[]): PageFile[] =>
  notes.flatMap(({ file, path, home, date }) =>
    path === undefined ? [] : [fileAt(path, file, { ...(home ? { home } : {}), ...(date ? { date } : {}) })],
  )

/** Pages that another extractor read. `lost`: how many there are of which it is not known where their files are. */
export async function pagesReadBefore(store: GraphStore): Promise<{ files: PageFile[]; lost: number }> {
  const documents = await store.read<{ file: string }>('documents-of-other-extractors', { extractor: extractorVersion })
  const names = documents.map(({ file }) => file)
  const notes: PageNote[] = []
  for (let i = 0; i < names.length; i += 500)
    for (const { properties } of await store.read<{ properties: Properties }>('pages-by-file', { files: names.slice(i, i + 500) }))
      notes.push(noteFrom(properties))
  const files = filesOf(notes)
  return { files, lost: names.length - files.length }
}
