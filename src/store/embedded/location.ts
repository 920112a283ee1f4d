import { createHash } from 'node:crypto'
import { mkdirSync, realpathSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'

/** A socket's path may have some hundred bytes (`sun_path` is 108 on Linux, 104 on macOS). */
const longestSocketPath = 100

/** Where the host of a data folder listens: in the folder, or, where its path is too long, in a folder of the user's own below the system's for temporary files. */
export function socketPath(folder: string): string {
  mkdirSync(folder, { recursive: true })
  const real = realpathSync(folder)
  const name = createHash('sha256').update(real).digest('hex').slice(0, 16)
  if (process.platform === 'win32') return `\\\\.\\pipe\\xianzhi-${name}`
  const inside = join(real, 'host.sock')
  if (Buffer.byteLength(inside) <= longestSocketPath) return inside
  const own = join(tmpdir(), `xianzhi-${userInfo().uid}`)
  mkdirSync(own, { recursive: true, mode: 0o700 })
  return join(own, `${name}.sock`)
}
