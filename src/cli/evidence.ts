import { decodePage } from '../../ingest/read/decoding.js'
import { checkEvidence, type EvidenceReport } from '../evidence/check-evidence.js'
import { fileAt } from '../extraction/page-files.js'
import { sha256 } from '../model/identifiers.js'
import type { Properties } from '../model/graph.js'
import { noteFrom } from '../model/page-note.js'
import type { GraphStore } from '../store/store.js'
import { table } from './table.js'

/** Holds the whole graph against its documents; files that are where they were read from are read once more. */
export const readEvidence = (store: GraphStore): Promise<EvidenceReport> =>
  checkEvidence(store, async ({ file, sha256: wanted }) => {
    const [row] = await store.read<{ properties: Properties }>('pages-by-file', { files: [file] })
    const path = row && noteFrom(row.properties).path
    if (!path) return undefined
    const bytes = await fileAt(path, file)
      .read()
      .catch(() => undefined) // gone, or not to be read
    return bytes && sha256(bytes) === wanted ? decodePage(bytes, file).text.replace(/^\ufeff/u, '') : undefined
  })

/** Rows that fit a screen; `--json` has a thousand. */
const mostShown = 20

export function evidenceText({ documents, withoutFile, claims, relationships, wrong, problems }: EvidenceReport): string {
  const head = `${relationships} relationships, ${claims} claims, ${documents} documents (${documents - withoutFile} held against their files)`
  if (!wrong) return `✓ evidence: ${head}: each leads to its sentence\n`
  const rows = table(
    [
      { title: 'document', cell: ({ file }) => file, width: 40 },
      { title: 'what is wrong', cell: ({ what }) => what, width: 80 },
      { title: 'quote', cell: ({ quote }) => quote, width: 60 },
    ],
    problems.slice(0, mostShown),
  )
  return `✗ evidence: ${head}: ${wrong} without\n\n${rows}`
}
