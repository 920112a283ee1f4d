import { StoreError } from '../errors.js'
import type { StoreRecord } from '../model/beside.js'
import type { PageGraph } from '../model/page-graph.js'
import type { PageNote, PageSource } from '../model/page-note.js'
import { importRecords } from './ledger/import-records.js'
import { notePage } from './ledger/page-notes.js'
import { retract, writePage } from './ledger/write-page.js'
import type { WriteOutcome } from './store.js'
import type { Transaction } from './transaction.js'

/** Everything that is ever written: each job is one transaction, and jobs are done one after the other. */
export type Job =
  | { job: 'writePage'; page: PageGraph; source?: PageSource }
  | { job: 'notePages'; notes: readonly PageNote[] }
  | { job: 'retract'; document: string }
  /** `replace`: what is there will be cleared by its asker. */
  | { job: 'beginImport'; replace?: boolean }
  | { job: 'importRecords'; records: StoreRecord[] }
  | { job: 'endImport' }
  | { job: 'clear' }

export interface JobResults {
  writePage: WriteOutcome
  notePages: null
  retract: boolean
  beginImport: null
  importRecords: null
  endImport: null
  clear: number
}

export async function perform<J extends Job>(tx: Transaction, job: J): Promise<JobResults[J['job']]>
export async function perform(tx: Transaction, job: Job): Promise<JobResults[keyof JobResults]> {
  switch (job.job) {
    case 'writePage':
      return writePage(tx, job.page, job.source)
    case 'notePages':
      for (const note of job.notes) await notePage(tx, note)
      return null
    case 'retract':
      return retract(tx, job.document)
    case 'beginImport':
      if (!job.replace && (await tx.run('write/anything')).length)
        throw new StoreError('NOT_EMPTY', 'the store is not empty: give it another, or --replace if what it holds may go', false)
      await tx.run('write/set-filling', { since: new Date().toISOString() })
      return null
    case 'importRecords':
      await importRecords(tx, job.records)
      return null
    case 'endImport':
      await tx.run('write/set-filling', { since: '' })
      return null
    case 'clear':
      return (await tx.run<{ deleted: number }>('write/clear'))[0]?.deleted ?? 0
  }
}
