import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, sep } from 'node:path'

/** A file of the built page, as it goes over the wire. */
export interface BuiltFile {
  type: string
  plain: Buffer
  /** Compressed at build time, where that pays. */
  gzip?: Buffer
  brotli?: Buffer
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
}

/**
 * Every file below a folder by its path, `/assets/main-3f2a.js`; none where the folder is missing. They are read once: a request can then
 * name no file that is not ours, whatever it holds, and some 1 MB is all there is.
 */
export function readBuiltFiles(folder: string): Map<string, BuiltFile> {
  const files = new Map<string, BuiltFile>()
  const names = new Set(namesBelow(folder))
  const read = (name: string): Buffer | undefined => (names.has(name) ? readFileSync(join(folder, name)) : undefined)
  for (const name of names) {
    const type = types[extname(name)]
    if (!type) continue
    const [gzip, brotli] = [read(`${name}.gz`), read(`${name}.br`)]
    files.set(`/${name.split(sep).join('/')}`, {
      type,
      plain: readFileSync(join(folder, name)),
      ...(gzip ? { gzip } : {}),
      ...(brotli ? { brotli } : {}),
    })
  }
  return files
}

function namesBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
  } catch {
    return []
  }
}
