import { extractorVersion } from '../../ingest/version.js'
import type { Config } from '../config.js'
import { findRuns, type RunGoing } from '../extraction/pages-under-way.js'
import type { PageNote } from '../model/page-note.js'
import type { GraphStore } from '../store/store.js'
import { pageNotes } from './known-pages.js'
import { table } from './table.js'

/** `retry` takes all of them. */
const mostListed = 1000

export interface Status {
  /** Pages in the graph, by the extractor that read them. */
  read: Record<string, number>
  extractor: string
  /** How many, by state; `notRead` holds the first of them. */
  counts: Record<string, number>
  notRead: PageNote[]
  running: RunGoing[]
  /** Pages that runs had in their hands when they ended; the next ingest sees to them. */
  left: string[]
}

export async function readStatus(store: GraphStore, { data }: Config): Promise<Status> {
  const read = await store.read<{ extractor: string; documents: number }>('count-extractors')
  const counts = await store.read<{ state: string; pages: number }>('count-pages')
  const { going, left } = findRuns(data)
  return {
    read: Object.fromEntries(read.map(({ extractor, documents }): [string, number] => [extractor, documents]).sort()),
    extractor: extractorVersion,
    counts: Object.fromEntries(counts.filter(({ state }) => state !== 'read').map(({ state, pages }): [string, number] => [state, pages])),
    notRead: await pageNotes(store, ['aside', 'failing', 'refused'], mostListed),
    running: going,
    left: left.flatMap(({ pages }) => pages.map(({ file }) => file)),
  }
}

const states = { aside: 'set aside', failing: 'failing', refused: 'refused', read: 'read' }

export function statusText({ read, extractor, counts, notRead, running, left }: Status): string {
  const versions = Object.entries(read)
  const lines = versions.map(([version, pages]) => `${pages} pages read by extractor ${version}${version === extractor ? '' : advice}`)
  if (!versions.length) lines.push('no pages read yet')
  for (const state of ['aside', 'failing', 'refused'] as const) {
    if (counts[state]) lines.push(`${counts[state]} ${states[state]}`)
  }
  for (const { pid, pages } of running)
    lines.push(`process ${pid} is reading ${pages.map(({ file }) => file).join(', ') || 'nothing at this moment'}`)
  if (left.length) lines.push(`a run ended while it read ${left.join(', ')}: \`xianzhi ingest\` sees to them first`)
  if (!notRead.length) return lines.join('\n') + '\n'
  const pages = table<PageNote>(
    [
      { title: 'page not read', cell: ({ file }) => file, width: 60 },
      { title: 'state', cell: ({ state }) => states[state] },
      { title: 'tries', cell: ({ attempts }) => attempts },
      { title: 'code', cell: ({ code }) => code },
      { title: 'why', cell: ({ reason }) => reason, width: 100 },
      { title: 'when', cell: ({ at }) => at },
    ],
    notRead,
  )
  return `${lines.join('\n')}\n\n${pages}\n\`xianzhi retry\` tries them again.\n`
}

const advice = ', an older one: `xianzhi ingest --refresh` reads them again'
