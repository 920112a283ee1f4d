import { opendir, readFile, stat } from 'node:fs/promises'
import { basename, join, relative, sep } from 'node:path'
import { BadInput } from '../errors.js'

/** A page that is there to be read. */
export interface PageFile {
  /** Under this name its document is known: the file's, with the folders below the one that was asked for. */
  name: string
  /** For messages. */
  path: string
  read(): Promise<Uint8Array>
}

/** Hidden files, and notes about a folder: pages only when they are named themselves. */
const passedOver = (name: string): boolean => name.startsWith('.') || name.endsWith('.md')

const pageFile = (path: string, name: string): PageFile => ({ name, path, read: () => readFile(path) })

async function* filesBelow(folder: string): AsyncGenerator<string> {
  const entries = []
  for await (const entry of await opendir(folder)) if (!passedOver(entry.name)) entries.push(entry)
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
      for await (const file of filesBelow(path)) found.set(file, pageFile(file, relative(path, file).split(sep).join('/')))
    } else if (!found.has(path)) found.set(path, pageFile(path, basename(path)))
  }
  const times = new Map<string, number>()
  for (const { name } of found.values()) times.set(name, (times.get(name) ?? 0) + 1)
  return [...found.values()].map((file) => (times.get(file.name)! > 1 ? { ...file, name: file.path.split(sep).join('/') } : file))
}
