import { readFileSync, statSync } from 'node:fs'
import { BadInput, StoreError } from '../../errors.js'

/** The process that holds a file's lock, where the system tells. */
export function holderOf(path: string): number | undefined {
  try {
    const inode = statSync(path).ino
    const line = readFileSync('/proc/locks', 'utf8')
      .split('\n')
      .find((l) => l.includes(`:${inode} `))
    return line ? Number(/WRITE\s+(\d+)|READ\s+(\d+)/.exec(line)?.[1]) || undefined : undefined
  } catch {
    return undefined // no such file, or no such system
  }
}

/** The engine's errors tell apart by their text alone. */
export function engineError(error: unknown, path?: string): Error {
  const message = error instanceof Error ? error.message : String(error)
  if (path !== undefined && /cannot be locked|is locked/.test(message)) {
    const pid = holderOf(path)
    return new StoreError(
      'STORE_HELD',
      `${path} is open in another process${pid ? ` (${pid})` : ''}, which is no xianzhi store host; end that one first`,
      true,
      { cause: error },
    )
  }
  if (/GRAFEO-S002|is damaged/.test(message))
    return new StoreError(
      'STORE_DAMAGED',
      `${message}: restore a backup (xianzhi restore --replace), or read the pages into a new folder`,
      false,
      {
        cause: error,
      },
    )
  if (/No space left|os error 28|ENOSPC/i.test(message))
    return new StoreError('DISK_FULL', `there is no room left on the disk of the store: ${message}`, false, { cause: error })
  if (/syntax error|semantic error|GRAFEO-Q00/.test(message)) return new BadInput('BAD_CYPHER', message)
  if (/conflict/i.test(message)) return new StoreError('CONFLICT', message, true, { cause: error })
  return new StoreError('ENGINE_FAILED', message, false, { cause: error })
}
