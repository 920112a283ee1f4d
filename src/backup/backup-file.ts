import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { access, mkdir, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { BadInput, StoreError } from '../errors.js'
import type { StoreRecord } from '../model/beside.js'
import { schemaVersion } from '../store/schema.js'
import { linesOf } from './lines.js'

/**
 * A backup is JSON Lines, gzipped (`zcat` reads it): a head, the records of an export, what stands beside the graph, and
 * an end that holds the SHA-256 of all lines before it. Without its end, or with another, it is none.
 */
export interface BackupHead {
  type: 'xianzhi backup'
  format: 1
  /** Form of the data, see `src/store/schema.ts`. */
  schema: number
  /** Of the program that made it. */
  version: string
  /** ISO 8601 */
  at: string
}

export interface BackupEnd {
  type: 'end'
  nodes: number
  relationships: number
  pages: number
  /** SHA-256 of the graph's canonical records, in the order of an export. */
  graph: string
  /** SHA-256 of all lines before this one, and of this one without it. */
  sha256: string
}

export type BackupLine = BackupHead | StoreRecord

const format = 1
const batch = 1 << 16

/** The end is made when all lines before it are out; `summary` is asked then. */
async function* textOf(lines: AsyncIterable<BackupLine>, summary: () => Omit<BackupEnd, 'type' | 'sha256'>): AsyncGenerator<string> {
  const hash = createHash('sha256')
  let text = ''
  for await (const line of lines) {
    text += JSON.stringify(line) + '\n'
    if (text.length < batch) continue
    hash.update(text)
    yield text
    text = ''
  }
  const end: Omit<BackupEnd, 'sha256'> = { type: 'end', ...summary() }
  hash.update(text).update(JSON.stringify(end))
  yield `${text}${JSON.stringify({ ...end, sha256: hash.digest('hex') } satisfies BackupEnd)}\n`
}

/**
 * Written under a name of its own beside the file, synced, then renamed: at no moment is there half a backup of that name.
 * @throws BadInput if there is such a file already and it is not to be replaced; StoreError with no room for it.
 */
export async function writeBackup(
  file: string,
  lines: AsyncIterable<BackupLine>,
  summary: () => Omit<BackupEnd, 'type' | 'sha256'>,
  { replace = false } = {},
): Promise<void> {
  const path = resolve(file)
  const there = await access(path).then(
    () => true,
    () => false,
  )
  if (there && !replace) throw new BadInput('EXISTS', `${file} is there already: give another name, or --replace it`)
  const part = join(dirname(path), `.${basename(path)}.${process.pid}.part`)
  try {
    await mkdir(dirname(path), { recursive: true })
    const text = Readable.from(textOf(lines, summary))
    await pipeline(text, createGzip({ level: 4 }), createWriteStream(part, { mode: 0o600 }))
    await sync(part, 'r+')
    await rename(part, path)
    await sync(dirname(path), 'r')
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined)
    const { code, syscall, message } = error as NodeJS.ErrnoException
    if (code === 'ENOSPC') throw new StoreError('DISK_FULL', `there is no room for ${file}`, false, { cause: error })
    if (syscall) throw new BadInput('NOT_WRITABLE', `${file} cannot be written: ${message}`)
    throw error
  }
}

async function sync(path: string, flags: string): Promise<void> {
  const handle = await open(path, flags)
  await handle.sync().finally(() => handle.close())
}

const damaged = (file: string, what: string): BadInput => new BadInput('BACKUP_DAMAGED', `${file} ${what}; nothing was restored from it`)

async function* plainLines(file: string): AsyncGenerator<Buffer> {
  const source = createReadStream(file)
  const gunzip = createGunzip()
  source.on('error', (error) => gunzip.destroy(error))
  try {
    yield* linesOf(source.pipe(gunzip) as AsyncIterable<Buffer>)
  } catch (error) {
    const { syscall, message } = error as NodeJS.ErrnoException
    if (syscall) throw new BadInput('NOT_FOUND', `${file} cannot be read: ${message}`)
    throw damaged(file, `is cut off, damaged or no backup (${message})`)
  } finally {
    source.destroy()
  }
}

/** The lines between head and end. @returns the end. @throws BadInput where the file is not as it was written: at its end, so what came before is not to be trusted until then. */
export async function* backupLines(file: string): AsyncGenerator<Buffer, BackupEnd> {
  const hash = createHash('sha256')
  let last: Buffer | undefined
  let isHead = true
  for await (const line of plainLines(file)) {
    if (last) {
      hash.update(last).update('\n')
      if (isHead) checkHead(file, last)
      else yield last
      isHead = false
    }
    last = line
  }
  const end = last && (parse(last) as BackupEnd | undefined)
  if (end?.type !== 'end') throw damaged(file, 'is cut off: it has no end')
  const { sha256, ...rest } = end
  if (isHead || sha256 !== hash.update(JSON.stringify(rest)).digest('hex')) throw damaged(file, 'is damaged: its checksum is another')
  return end
}

function parse(line: Buffer): unknown {
  try {
    return JSON.parse(line.toString())
  } catch {
    return undefined
  }
}

/** Form 3 added what the store makes again by itself, and is in no backup. */
const oldestSchema = 2

function checkHead(file: string, line: Buffer): void {
  const head = parse(line) as BackupHead | undefined
  if (head?.type !== 'xianzhi backup') throw new BadInput('NOT_A_BACKUP', `${file} is no backup of xianzhi's`)
  if (head.format !== format || head.schema < oldestSchema || head.schema > schemaVersion)
    throw new BadInput(
      'BACKUP_VERSION',
      `${file} was made by xianzhi ${head.version} (form ${head.format}.${head.schema}, this one reads ${format}.${schemaVersion}): restore it with that version, \`export\` there and \`import\` here`,
    )
}
