/** A file to be read, by the name that its page is known by afterwards: its own, with the folders that it was dropped in. */
export interface NamedFile {
  name: string
  file: Blob
}

export interface BatchLimits {
  files: number
  bytes: number
}

/**
 * The files from the first on that go together: no more than the limits say, none of one name twice, so that what is told of a name
 * is of one file. One that is larger than the limit goes by itself; the server says what is wrong with it.
 */
export function nextBatch<F extends NamedFile>(files: readonly F[], limits: BatchLimits): F[] {
  const batch: F[] = []
  const names = new Set<string>()
  let bytes = 0
  for (const file of files) {
    bytes += file.file.size
    if (batch.length && (batch.length >= limits.files || bytes > limits.bytes || names.has(file.name))) break
    batch.push(file)
    names.add(file.name)
  }
  return batch
}
