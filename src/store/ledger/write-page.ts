import { BadData } from '../../errors.js'
import type { PageGraph } from '../../model/page-graph.js'
import { wasGivenOtherwise, type PageSource } from '../../model/page-note.js'
import type { WriteOutcome } from '../store.js'
import type { Transaction } from '../transaction.js'
import { addPage } from './add-page.js'
import { noteRead, pageNote } from './page-notes.js'
import { takeBack } from './take-back.js'

interface DocumentRow {
  id: string
  file: string
  extractor: string
}

/** What a page must be before a store takes it; extraction that breaks this has a bug, and the page is skipped. */
export function checkPage(page: PageGraph): void {
  const bad = (what: string): never => {
    throw new BadData('BAD_PAGE_GRAPH', `${page.document.file}: ${what}`)
  }
  const articles = new Set(page.articles.map((a) => a.id))
  const found = new Map(page.entities.map((f) => [f.id, f]))
  const mentioned = new Set(page.mentions.map((m) => m.entity))
  if (articles.size !== page.articles.length) bad('two articles with one id')
  if (found.size !== page.entities.length) bad('two found entities with one id')
  if (new Set(page.claims.map((c) => c.id)).size !== page.claims.length) bad('two claims with one id')
  if (new Set(page.mentions.map((m) => `${m.article} ${m.entity}`)).size !== page.mentions.length)
    bad('an article mentions an entity twice')
  for (const f of page.entities) if (f.code && f.label !== 'Place') bad(`${f.label} with the code of a division`)
  for (const a of page.articles) if (a.document !== page.document.id) bad(`article ${a.id} is of another document`)
  for (const id of found.keys()) if (!mentioned.has(id)) bad(`found entity ${id} is mentioned nowhere`)
  for (const m of page.mentions) if (!articles.has(m.article) || !found.has(m.entity)) bad(`mention of ${m.entity} in ${m.article}`)
  for (const c of page.claims) {
    if (!articles.has(c.article)) bad(`claim ${c.id} is in no article of the page`)
    for (const end of [c.subject, c.object])
      if (!found.has(end) && !(c.type === 'WROTE' && articles.has(end))) bad(`claim ${c.id} of ${end}`)
  }
}

/**
 * The same page again changes nothing; another page of the file's name, or of another extractor, or the same page with
 * another home or date given, takes its place. `source` is noted in the same transaction.
 */
export async function writePage(tx: Transaction, page: PageGraph, source?: PageSource): Promise<WriteOutcome> {
  const { id, file, extractor } = page.document
  const same = await tx.run<DocumentRow>('write/document-by-id', { id })
  const note = source && (await pageNote(tx, same[0]?.file ?? file))
  if (same[0]?.extractor === extractor && !(source && note && wasGivenOtherwise(note, source))) {
    if (source && (note?.state !== 'read' || note.path !== source.path))
      await noteRead(tx, { ...page.document, file: same[0].file }, source)
    return 'unchanged'
  }
  const named = await tx.run<DocumentRow>('write/documents-by-file', { file })
  const former = new Map([...same, ...named].map((d) => [d.id, d]))
  for (const document of former.values()) await takeBackWithNote(tx, document)
  await addPage(tx, page)
  if (source) await noteRead(tx, page.document, source)
  return former.size ? 'replaced' : 'written'
}

async function takeBackWithNote(tx: Transaction, { id, file }: DocumentRow): Promise<void> {
  await takeBack(tx, id)
  await tx.run('write/delete-page', { file })
}

/** By id, sha256 or file name. False if there is none. */
export async function retract(tx: Transaction, document: string): Promise<boolean> {
  const rows = [
    ...(await tx.run<DocumentRow>('write/document-by-id', { id: document })),
    ...(await tx.run<DocumentRow>('write/documents-by-file', { file: document })),
    ...(await tx.run<DocumentRow>('write/documents-by-sha256', { sha256: document })),
  ]
  const documents = new Map(rows.map((row) => [row.id, row]))
  for (const found of documents.values()) await takeBackWithNote(tx, found)
  return documents.size > 0
}
