import DataLoader from 'dataloader'
import { extractorVersion } from '../../ingest/version.js'
import { log } from '../log.js'
import type { Properties } from '../model/graph.js'
import { mostAttempts, noteFrom, wasGivenOtherwise, type PageNote, type PageSource } from '../model/page-note.js'
import type { GraphStore } from '../store/store.js'
import type { RunLeft } from './pages-under-way.js'

/** What the ledger says of a file before it is read. */
export type Known =
  /** In the graph already; `older`: as an older extractor read it. */
  | { state: 'unchanged'; older: boolean; document: string }
  /** Could not be read, and nothing has changed since. */
  | { state: 'skipped'; code: string; reason: string }
  | { state: 'aside'; code: string; reason: string }
  /** To be read. */
  | { state: 'new'; attempts: number }

export interface LedgerOptions {
  /** Read pages again that an older extractor read. */
  refresh?: boolean
  /** Try pages again that were refused or set aside. */
  retry?: boolean
}

/** That a run ended while it had a page in its hands says little of that page if it had others too: then it is tried alone. */
const endedCode = 'PROCESS_ENDED'

/**
 * Refusals that are noted: somebody named a folder that is no archive. A million notes would be 2.5 GB of the embedded store's memory
 * from then on, and a refusal without a note costs no more than that the file is opened again the next time.
 */
const mostRefusals = 50_000

/** Most that goes to the store at once: what is in hand is less. */
const mostTogether = 100

/** While one batch is under way the next gathers: of a million files, each by itself would take an hour. */
function batched<K, V>(load: (keys: readonly K[]) => Promise<V[]>): DataLoader<K, V> {
  let before: Promise<unknown> = Promise.resolve()
  return new DataLoader<K, V>((keys) => (before = load(keys)) as Promise<V[]>, {
    cache: false,
    maxBatchSize: mostTogether,
    batchScheduleFn: (dispatch) => void before.then(dispatch, dispatch),
  })
}

/** What is known of each file, kept in the store: a run that was cut off goes on where it was. */
export class PageLedger {
  private readonly documents = batched((ids: readonly string[]) => this.documentsOf(ids))
  private readonly notes = batched((files: readonly string[]) => this.notesOf(files))
  private readonly written = batched((notes: readonly PageNote[]) => this.note(notes))
  /** Notes by state when the first file was refused, and refusals since. */
  private held: Promise<{ state: string; pages: number }[]> | undefined
  private refused = 0

  constructor(
    private readonly store: Pick<GraphStore, 'read' | 'notePages'>,
    private readonly options: LedgerOptions = {},
  ) {}

  async look(file: string, sha256: string, source: PageSource): Promise<Known> {
    const held = await this.documents.load(sha256.slice(0, 16))
    const heldAs = held && (held.properties.file as string)
    const [before, note] = await Promise.all([this.notes.load(file), this.notes.load(heldAs ?? file)])
    const otherwise = note !== undefined && wasGivenOtherwise(note, source)
    if (held && !otherwise) {
      const older = held.properties.extractor !== extractorVersion
      if (!older && note && note.state !== 'read') await this.written.load({ ...readNote(note), sha256 }) // it was written, and not told
      if (!older || !this.options.refresh) return { state: 'unchanged', older, document: held.id }
    }
    // Other bytes or another extractor: what was tried before says nothing
    const same = before && before.extractor === extractorVersion && (before.sha256 ?? sha256) === sha256
    if (!same || before.state === 'read' || this.options.retry) return { state: 'new', attempts: 0 }
    if (before.state === 'failing') return { state: 'new', attempts: before.attempts }
    if (otherwise) return { state: 'new', attempts: 0 }
    const { code = 'UNKNOWN', reason = '' } = before
    return before.state === 'refused' ? { state: 'skipped', code, reason } : { state: 'aside', code, reason }
  }

  /** One more try has failed. @returns whether another may follow. */
  async failed(
    page: Pick<PageNote, 'file' | 'sha256' | 'attempts' | 'code' | 'reason'> & PageSource,
    outcome: 'refused' | 'failed',
  ): Promise<boolean> {
    const again = outcome === 'failed' && page.attempts < mostAttempts
    const state = outcome === 'refused' ? 'refused' : again ? 'failing' : 'aside'
    if (state === 'refused' && !(await this.isRoomForRefusal())) return false
    await this.written.load({ ...page, state, extractor: extractorVersion, at: new Date().toISOString() })
    return again
  }

  /**
   * Notes what runs had in their hands that ended before they could say so.
   * @returns the names of pages that may have ended a run.
   */
  async noteLeft(runs: readonly RunLeft[]): Promise<Set<string>> {
    for (const { pages, at, forget } of runs) {
      for (const page of pages) {
        const before = await this.notes.load(page.file)
        if (before?.state === 'read' && before.at >= at) continue // it was written, and there was no time to say so
        const attempts = (before?.state === 'failing' ? before.attempts : 0) + (pages.length === 1 ? 1 : 0)
        const others = pages.length === 1 ? '' : `, with ${pages.length - 1} others`
        const reason = `the program ended while this page was being read${others}`
        await this.failed({ ...page, attempts, code: endedCode, reason }, 'failed')
      }
      forget()
    }
    const failing = await this.store.read<{ file: string; properties: Properties }>('pages-in-state', {
      states: ['failing'],
      limit: 100_000,
    })
    return new Set(failing.filter(({ properties }) => properties.code === endedCode).map(({ file }) => file))
  }

  private async isRoomForRefusal(): Promise<boolean> {
    this.held ??= this.store.read<{ state: string; pages: number }>('count-pages')
    const held = (await this.held).find(({ state }) => state === 'refused')?.pages ?? 0
    if (held + this.refused++ === mostRefusals) log.warn(`${mostRefusals} refused files are noted; why further ones are is told here alone`)
    return held + this.refused <= mostRefusals
  }

  private async documentsOf(ids: readonly string[]): Promise<(DocumentRow | undefined)[]> {
    const rows = await this.store.read<DocumentRow>('documents-by-id', { ids: [...new Set(ids)] })
    const found = new Map(rows.map((row) => [row.id, row]))
    return ids.map((id) => found.get(id))
  }

  private async notesOf(files: readonly string[]): Promise<(PageNote | undefined)[]> {
    const rows = await this.store.read<{ file: string; properties: Properties }>('pages-by-file', { files: [...new Set(files)] })
    const found = new Map(rows.map(({ file, properties }) => [file, noteFrom(properties)]))
    return files.map((file) => found.get(file))
  }

  private async note(notes: readonly PageNote[]): Promise<true[]> {
    await this.store.notePages(notes)
    return notes.map(() => true)
  }
}

// A type, since a row of the store takes no interface.
type DocumentRow = { id: string; properties: Properties }

const readNote = ({ code: _, reason: __, ...note }: PageNote): PageNote => ({
  ...note,
  state: 'read',
  attempts: 0,
  at: new Date().toISOString(),
})
