import { StoreError } from '../errors.js'
import type { GraphRecord } from '../model/graph.js'
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
  | { job: 'notePage'; note: PageNote }
  | { job: 'retract'; document: string }
  | { job: 'beginImport' }
  | { job: 'importRecords'; records: GraphRecord[] }
  | { job: 'clear' }

export interface JobResults {
  writePage: WriteOutcome
  notePage: null
  retract: boolean
  beginImport: null
  importRecords: null
  clear: number
}

export async function perform<J extends Job>(tx: Transaction, job: J): Promise<JobResults[J['job']]>
export async function perform(tx: Transaction, job: Job): Promise<JobResults[keyof JobResults]> {
  switch (job.job) {
    case 'writePage':
      return writePage(tx, job.page, job.source)
    case 'notePage':
      await notePage(tx, job.note)
      return null
    case 'retract':
      return retract(tx, job.document)
    case 'beginImport':
      if ((await tx.run('write/anything')).length)
        throw new StoreError('NOT_EMPTY', 'import wants an empty store; this one holds pages', false)
      return null
    case 'importRecords':
      await importRecords(tx, job.records)
      return null
    case 'clear':
      return (await tx.run<{ deleted: number }>('write/clear'))[0]?.deleted ?? 0
  }
}
