import { spawnSync } from 'node:child_process'
import { mkdirSync, openSync, closeSync, writeSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** A disk of so many MB at `folder`; undefined where this account may not mount one. */
export function mountSmallDisk(folder: string, megabytes: number): SmallDisk | undefined {
  mkdirSync(folder, { recursive: true })
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], { stdio: 'ignore' })
  if (mounted.status !== 0) return undefined
  const ballast = join(folder, 'ballast')
  return {
    fill() {
      const file = openSync(ballast, 'w')
      try {
        for (const piece of [1 << 16, 1 << 12])
          try {
            for (const bytes = Buffer.alloc(piece); ;) if (writeSync(file, bytes) < piece) break
          } catch (error) {
            if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
          }
      } finally {
        closeSync(file)
      }
    },
    makeRoom: () => rmSync(ballast, { force: true }),
    unmount: () => void spawnSync('umount', ['-l', folder]),
  }
}

export interface SmallDisk {
  /** Until nothing more goes on it. */
  fill(): void
  makeRoom(): void
  unmount(): void
}
