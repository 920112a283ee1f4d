import { constants, openSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { sha256 } from '../../model/identifiers.js'

/**
 * How many writes were committed, in a file of its own beside the graph, which counts them too. The engine reads its log up
 * to the first record that is damaged and takes that for its end: what it forgets in this way, nothing else tells.
 */
export interface CommitMark {
  /** Writes that were committed by what was noted; 0 where nothing was. It is noted after the commit: so the graph may hold one more. */
  readonly noted: number
  /** Never throws: what was committed stays committed on a full disk too. */
  note(writes: number): void
}

const markFile = 'commits'
const checked = (writes: number): string => `${String(writes).padStart(12)} ${sha256(String(writes)).slice(0, 8)}\n`

export function openCommitMark(folder: string): CommitMark {
  const path = join(folder, markFile)
  let file: number | undefined
  return {
    noted: readMark(path),
    note(writes) {
      try {
        file ??= openSync(path, constants.O_RDWR | constants.O_CREAT, 0o644)
        writeSync(file, checked(writes), 0)
      } catch {
        // an earlier mark stays, which is as true and says less
      }
    },
  }
}

/** One that is damaged itself says nothing. */
function readMark(path: string): number {
  try {
    const text = readFileSync(path, 'utf8')
    const writes = Number(text.slice(0, 12))
    return text === checked(writes) ? writes : 0
  } catch {
    return 0
  }
}
