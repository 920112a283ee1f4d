import { createWriteStream, mkdtempSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Busboy } from '@fastify/busboy'
import { GraphQLScalarType } from 'graphql'
import { refusal } from '../refusal.js'
import type { PageSource } from './page-reader.js'

/** What may be sent at once. */
export interface UploadLimits {
  /** Of the whole body. */
  bytes: number
  files: number
  /** Of the query and its variables, as of any other request. */
  operations: number
}

/** A file that was sent; on disk, until its folder goes. */
export class UploadedFile implements PageSource {
  constructor(
    readonly name: string,
    readonly path: string,
    readonly upload: Upload,
  ) {}

  read(): Promise<Uint8Array> {
    return readFile(this.path)
  }
}

/** What one request sent. Whoever takes its files over removes them. */
export class Upload {
  taken = false
  constructor(readonly folder: string) {}
  remove = (): Promise<void> => rm(this.folder, { recursive: true, force: true })
}

export const UploadScalar = new GraphQLScalarType<UploadedFile, never>({
  name: 'Upload',
  description: 'A file sent along with the request, as the GraphQL multipart request specification has it. 随请求上传的文件。',
  parseValue(value) {
    if (value instanceof UploadedFile) return value
    throw refusal(400, 'BAD_UPLOAD', 'a file is sent as multipart/form-data. 文件须以 multipart/form-data 上传。')
  },
})

interface Parts {
  operations?: string
  map?: string
  files: Map<string, UploadedFile>
}

export interface Sending {
  request: Request
  /** Its body: on a socket the socket's own stream, which waits until it is read. */
  body: AsyncIterable<Uint8Array> | null
}

/**
 * The operation that a multipart body holds, with its files in the places that its map names. Files go to disk as they come,
 * and nothing is read beyond the limits.
 */
export async function parseUpload({ request, body }: Sending, limits: UploadLimits, began: (upload: Upload) => void): Promise<object> {
  if (Number(request.headers.get('content-length') ?? 0) > limits.bytes) throw tooLarge(limits)
  // Without a pause: what comes meanwhile on a body that nobody reads yet is lost
  const upload = new Upload(mkdtempSync(join(tmpdir(), 'xianzhi-upload-')))
  began(upload)
  const parts = await readParts({ request, body }, upload, limits)
  const [operation, map] = [parsed(parts.operations), parsed(parts.map)]
  if (!isPlain(operation) || !isPlain(map))
    throw refusal(400, 'BAD_UPLOAD', '`operations` and `map` are objects. operations 与 map 须为对象。')
  for (const [key, places] of Object.entries(map)) {
    const file = parts.files.get(key)
    if (!file || !Array.isArray(places)) throw refusal(400, 'BAD_UPLOAD', `the map names a file ${key.slice(0, 20)} that did not come`)
    for (const place of places) putAt(operation, String(place).split('.'), file)
  }
  return operation
}

const tooLarge = ({ bytes }: UploadLimits): Error =>
  refusal(413, 'UPLOAD_TOO_LARGE', `an upload may have ${bytes} bytes. 上传不得超过 ${bytes} 字节。`)
const tooMany = ({ files }: UploadLimits): Error =>
  refusal(413, 'TOO_MANY_FILES', `an upload may have ${files} files. 一次至多上传 ${files} 个文件。`)

async function readParts({ request, body }: Sending, upload: Upload, limits: UploadLimits): Promise<Parts> {
  const parts: Parts = { files: new Map() }
  const written: Promise<void>[] = []
  const broken = new AbortController()
  let bytes = 0
  const measure = new Transform({
    transform(chunk: Buffer, _, done) {
      bytes += chunk.length
      done(bytes > limits.bytes ? tooLarge(limits) : null, chunk)
    },
  })
  const form = new Busboy({
    headers: { 'content-type': request.headers.get('content-type') ?? '' },
    preservePath: true, // a folder that was dropped: the names of pages are paths below it
    // Its own limit of files leaves the body unread for good: they are counted here
    limits: { fieldSize: limits.operations, fileSize: limits.bytes, headerPairs: 20, fieldNameSize: 100 },
  })
  form.on('field', (name, value, _, cut) => {
    if (cut) measure.destroy(refusal(413, 'BODY_TOO_LARGE', `operations may have ${limits.operations} bytes`))
    if (name === 'operations' || name === 'map') parts[name] = value
  })
  form.on('file', (key, stream, name) => {
    if (parts.files.size >= limits.files) {
      stream.resume()
      return measure.destroy(tooMany(limits))
    }
    const path = join(upload.folder, String(parts.files.size)) // never a name that came from outside
    parts.files.set(key, new UploadedFile(name ?? '', path, upload))
    const whole = pipeline(stream, createWriteStream(path), { signal: broken.signal })
    whole.catch((error: Error) => measure.destroy(error)) // a full disk, for one
    written.push(whole)
  })
  if (!body) throw refusal(400, 'BAD_UPLOAD', 'there is no body')
  try {
    await pipeline(body, measure, form)
    await Promise.all(written)
  } catch (error) {
    broken.abort() // a part that the body broke off in does not end by itself
    await Promise.allSettled(written)
    if ((error as { extensions?: object }).extensions || (error as NodeJS.ErrnoException).syscall) throw error
    throw refusal(400, 'BAD_UPLOAD', 'the body is no whole multipart/form-data. 请求体不完整。')
  }
  return parts
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '')
  } catch {
    throw refusal(
      400,
      'BAD_UPLOAD',
      '`operations` and `map` are JSON, and come before the files. operations 与 map 须为 JSON，且在文件之前。',
    )
  }
}

const isPlain = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Only into a null that is there, below `variables`: nothing else of the operation changes. */
function putAt(operation: object, path: readonly string[], file: UploadedFile): void {
  const astray = (): Error => refusal(400, 'BAD_UPLOAD', 'the map leads to no null among the variables. map 未指向变量中的 null。')
  if (path[0] !== 'variables' || path.length < 2) throw astray()
  let holder: unknown = operation
  for (const step of path.slice(0, -1)) {
    if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, step)) throw astray()
    holder = (holder as Record<string, unknown>)[step]
  }
  const last = path.at(-1)!
  if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, last)) throw astray()
  const held = holder as Record<string, unknown>
  if (held[last] !== null) throw astray()
  held[last] = file
}
