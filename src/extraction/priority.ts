import { readdirSync } from 'node:fs'
import { constants, setPriority } from 'node:os'

/**
 * Who asks goes before who reads: on two processors a server beside an ingest answered a hundred times later otherwise. On Linux
 * priority is a thread's own; elsewhere it is the whole process's, and would be of a server's answers too.
 */
const ofThreads = process.platform === 'linux'

/** For a thread that reads pages. */
export function yieldThread(): void {
  if (ofThreads) setPriority(constants.priority.PRIORITY_LOW)
}

/**
 * For a process that does nothing but read pages: all of its threads but the first, among them those that collect its garbage.
 * What it starts, a store host for one, has the first one's priority, and keeps it for everybody.
 */
export function yieldHelpers(): void {
  if (!ofThreads) return
  for (const thread of readdirSync('/proc/self/task').map(Number))
    try {
      if (thread !== process.pid) setPriority(thread, constants.priority.PRIORITY_LOW)
    } catch {
      // it has just ended
    }
}
