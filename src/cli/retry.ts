import { BadInput } from '../errors.js'
import { listedFiles } from '../extraction/page-files.js'
import { readPages, type ReadingFlags } from './ingest.js'
import { filesOf, pageNotes } from './known-pages.js'
import { note } from './output.js'
import { withStore } from './with-store.js'

/** @returns the exit code. */
export function retry(names: readonly string[], flags: ReadingFlags): Promise<number> {
  return withStore(async (store, config) => {
    const notes = await pageNotes(store, ['aside', 'refused', 'failing'])
    const known = new Set(notes.map(({ file }) => file))
    const unknown = names.filter((name) => !known.has(name))
    if (unknown.length) throw new BadInput('NOT_FOUND', `no page that could not be read: ${unknown.join(', ')}`)
    const wanted = names.length ? notes.filter(({ file }) => names.includes(file)) : notes
    const files = filesOf(wanted)
    if (files.length < wanted.length) note(`${wanted.length - files.length} came from stdin: give them to \`xianzhi ingest -\` again`)
    if (!files.length) note('no page is set aside, refused or failing')
    return readPages(listedFiles(files), flags, config, { store, retry: true })
  })
}
