import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { packageRoot } from '../../src/package-root.js'
import type { Weights } from './decode.js'
import { buckets } from './features.js'
import { tagCount } from './tags.js'

/** The trained labeller: weights of two bytes, compressed. `npm run train` makes it from `corpus/`. */
export const modelFile = join(packageRoot, 'ingest', 'lexicon', 'labeller.bin.gz')

const size = (buckets + tagCount) * tagCount

export function packModel({ rows, transitions }: Weights): Buffer {
  const all = new Int16Array(size)
  all.set(rows)
  all.set(transitions, buckets * tagCount)
  const bytes = Buffer.from(all.buffer)
  const packed = gzipSync(bytes, { level: 9 })
  packed[9] = 255 // the operating system that compressed it: the same file everywhere
  return packed
}

/** @throws Error when the file is another version's. */
export function unpackModel(packed: Uint8Array): Weights {
  const bytes = gunzipSync(packed)
  if (bytes.length !== size * 2) throw new Error(`The labeller's model has ${bytes.length} bytes instead of ${size * 2}: npm run train`)
  const all = new Int16Array(bytes.buffer, bytes.byteOffset, size)
  return { rows: all.subarray(0, buckets * tagCount), transitions: all.subarray(buckets * tagCount) }
}

let loaded: Weights | undefined
/** Read once a process. */
export const shippedModel = (): Weights => (loaded ??= unpackModel(readFileSync(modelFile)))
