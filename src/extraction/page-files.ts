import { constants, type Dirent } from 'node:fs'
import { open, opendir, stat, type FileHandle } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
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
      return await readPage(chunksOf(file, stats.size), this.name)
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

/** A stream of the file would weigh more than most pages. */
async function* chunksOf(file: FileHandle, size: number): AsyncGenerator<Uint8Array> {
  for (;;) {
    const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(Math.min(size, 65_536) + 1))
    if (!bytesRead) return
    yield buffer.subarray(0, bytesRead)
  }
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

// Sorts before every other character: a folder's mark does not change the order of the names.
const mark = '\0'

/** In the order of their names; of each folder on the way, its names are held, and nothing else. */
async function* filesBelow(folder: string): AsyncGenerator<string> {
  const names: string[] = []
  try {
    for await (const entry of await opendir(folder, { bufferSize: 1000 }))
      if (!passedOver(entry.name)) names.push(entry.name + kindOf(entry))
  } catch {
    yield folder // as a file: it cannot be read, and so the reason is told
  }
  names.sort()
  for (const marked of names) {
    const [name, kind] = marked.split(mark) as [string, string?]
    const path = join(folder, name)
    // A linked folder is not followed: it may lead back up
    if (kind === 'folder') yield* filesBelow(path)
    else if (kind === undefined || (kind === 'link' && (await stat(path).catch(() => undefined))?.isFile())) yield path
  }
}

function kindOf(entry: Dirent): string {
  if (entry.isFile()) return ''
  return mark + (entry.isDirectory() ? 'folder' : entry.isSymbolicLink() ? 'link' : 'other')
}

/** Pages, from the first one each time that they are asked for. */
export interface PageFiles extends AsyncIterable<PageFile> {
  /** How many there were when they were looked for. */
  readonly size: number
}

/** Of pages that are held anyway. */
export const listedFiles = (files: readonly PageFile[]): PageFiles => ({
  size: files.length,
  async *[Symbol.asyncIterator]() {
    yield* files
  },
})

/**
 * The files at these paths, those of folders recursively in the order of their names, each once.
 * Hidden files and *.md are passed over unless named. Two files of one name are told apart by the path that was given.
 * They are looked for anew each time, so that nothing is held of a million of them.
 * @throws BadInput when a path leads nowhere, with all of them.
 */
export async function findPageFiles(paths: readonly string[]): Promise<PageFiles> {
  const kinds = await Promise.all(paths.map((path) => stat(path).catch(() => undefined)))
  const missing = paths.filter((_, i) => !kinds[i])
  if (missing.length) throw new BadInput('NOT_FOUND', `no such file or folder: ${missing.join(', ')}`)
  const roots = [...new Set(paths)].map((path) => ({ path, isFolder: kinds[paths.indexOf(path)]!.isDirectory() }))
  const found = new FilesBelow(roots)
  await found.count()
  return found
}

class FilesBelow implements PageFiles {
  size = 0
  /** Names that two files would have; below one folder there are none. */
  readonly #twice = new Set<string>()
  /** Files of one may be those of another as well. */
  readonly #overlap: boolean

  constructor(private readonly roots: readonly { path: string; isFolder: boolean }[]) {
    const given = new Set(roots.map(({ path }) => resolve(path)))
    const isBelow = (path: string): boolean => {
      for (let at = path; at !== dirname(at); at = dirname(at)) if (given.has(dirname(at))) return true
      return false
    }
    this.#overlap = given.size < roots.length || [...given].some(isBelow)
  }

  async count(): Promise<void> {
    const names = new Set<string>()
    for await (const [, name] of this.#all()) {
      this.size++
      if (this.roots.length === 1) continue
      if (names.has(name)) this.#twice.add(name)
      names.add(name)
    }
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<PageFile> {
    for await (const [path, name] of this.#all()) yield fileAt(path, this.#twice.has(name) ? path.split(sep).join('/') : name)
  }

  /** Paths and names. */
  async *#all(): AsyncGenerator<[string, string]> {
    const met = this.#overlap ? new Set<string>() : undefined
    const isNew = (path: string): boolean => !met || (!met.has(resolve(path)) && Boolean(met.add(resolve(path))))
    for (const { path, isFolder } of this.roots)
      if (!isFolder) {
        if (isNew(path)) yield [path, basename(path)]
      } else for await (const file of filesBelow(path)) if (isNew(file)) yield [file, relative(path, file).split(sep).join('/')]
  }
}
