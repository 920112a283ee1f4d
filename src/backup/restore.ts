import { StoreError } from '../errors.js'
import type { StoreRecord } from '../model/beside.js'
import type { GraphStore } from '../store/store.js'
import { backupLines, type BackupEnd } from './backup-file.js'
import { graphDigest } from './graph-digest.js'

/** Reads a whole backup. @returns its end. @throws BadInput if it is not as it was written. */
export async function checkBackup(file: string): Promise<BackupEnd> {
  const lines = backupLines(file)
  for (;;) {
    const { done, value } = await lines.next()
    if (done) return value
  }
}

async function* recordsOf(file: string): AsyncGenerator<StoreRecord> {
  for await (const line of backupLines(file)) yield JSON.parse(line.toString()) as StoreRecord
}

/**
 * Fills an empty store, or with `replace` one whose content may go, with what a backup holds. The file is read through and
 * checked before anything is written, and what came into the store is compared with it before it counts.
 */
export async function restore(
  store: Pick<GraphStore, 'importGraph' | 'exportGraph'>,
  file: string,
  { replace = false } = {},
): Promise<Omit<BackupEnd, 'type'>> {
  const { type: _, ...end } = await checkBackup(file)
  const check = async (): Promise<void> => {
    if ((await graphDigest(store.exportGraph())) !== end.graph)
      throw new StoreError('RESTORED_OTHERWISE', `what came into the store is not what ${file} holds; it was taken out again`, false)
  }
  await store.importGraph(recordsOf(file), { replace, check })
  return end
}
