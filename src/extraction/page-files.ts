import { constants, type Dirent } from 'node:fs'
import { open, opendir, stat } from 'node:fs/promises'
import { basename, join, relative, sep } from 'node:path'
import { pageLimits } from '../../ingest/limits.js'
import { BadData, BadInput } from '../errors.js'

/** A page that is there to be read. */
export interface PageFile {
  /** Under this name its document is known: the file's, with the folders below the one that was asked for. */
  name: string
  /** For messages; leads to the file unless it `isGone` once read, as a page on stdin is. */
  path: string
  isGone?: true
  /** What was said with it at an earlier time. */
  given?: { home?: string; date?: string }
  /** @throws BadData for what is no page whatever stands in it: too large, no file. */
  read(): Promise<Uint8Array>
}

/** Hidden files, and notes about a folder: pages only when they are named themselves. */
const passedOver = (name: string): boolean => name.startsWith('.') || name.endsWith('.md')

/** A class, so that each of a million files holds its names and no function of its own. */
class FileOnDisk implements PageFile {
  constructor(
    readonly path: string,
    readonly name: string,
    readonly given: { home?: string; date?: string } = {},
  ) {}

  async read(): Promise<Uint8Array> {
    const file = await open(this.path, constants.O_RDONLY | constants.O_NONBLOCK) // a pipe that nobody writes to would not open
    try {
      const stats = await file.stat()
      if (!stats.isFile()) throw new BadData('NOT_A_FILE', `${this.name}: no file, but a folder, a device or a pipe`)
      refuseLarge(stats.size, this.name)
      return await readPage(file.createReadStream({ autoClose: false }), this.name)
    } finally {
      await file.close()
    }
  }
}

export const fileAt = (path: string, name: string, given?: PageFile['given']): PageFile => new FileOnDisk(path, name, given)

function refuseLarge(size: number, name: string): void {
  if (size > pageLimits.bytes)
    throw new BadData('PAGE_TOO_LARGE', `${name}: a page of ${size} bytes and more is no newspaper's (at most ${pageLimits.bytes})`)
}

/** All of it, unless it is too much: what a file's size is said to be need not hold. @throws BadData */
export async function readPage(stream: AsyncIterable<Uint8Array>, name: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    refuseLarge((size += chunk.length), name)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

async function* filesBelow(folder: string): AsyncGenerator<string> {
  const entries: Dirent[] = []
  try {
    for await (const entry of await opendir(folder)) if (!passedOver(entry.name)) entries.push(entry)
  } catch {
    yield folder // as a file: it cannot be read, and so the reason is told
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    const path = join(folder, entry.name)
    // A linked folder is not followed: it may lead back up
    if (entry.isDirectory()) yield* filesBelow(path)
    else if (entry.isFile() || (entry.isSymbolicLink() && (await stat(path).catch(() => undefined))?.isFile())) yield path
  }
}

/**
 * The files at these paths, those of folders recursively in the order of their names, each once.
 * Hidden files and *.md are passed over unless named. Two files of one name are told apart by the path that was given.
 * @throws BadInput when a path leads nowhere, with all of them.
 */
export async function findPageFiles(paths: readonly string[]): Promise<PageFile[]> {
  const kinds = await Promise.all(paths.map((path) => stat(path).catch(() => undefined)))
  const missing = paths.filter((_, i) => !kinds[i])
  if (missing.length) throw new BadInput('NOT_FOUND', `no such file or folder: ${missing.join(', ')}`)
  const found = new Map<string, PageFile>() // path -> file
  for (const [i, path] of paths.entries()) {
    if (kinds[i]!.isDirectory()) {
      for await (const file of filesBelow(path)) found.set(file, fileAt(file, relative(path, file).split(sep).join('/')))
    } else if (!found.has(path)) found.set(path, fileAt(path, basename(path)))
  }
  const times = new Map<string, number>()
  for (const { name } of found.values()) times.set(name, (times.get(name) ?? 0) + 1)
  return [...found.values()].map((file) => (times.get(file.name)! > 1 ? fileAt(file.path, file.path.split(sep).join('/')) : file))
}
