/** A multipart body as browsers make it, and as they never would. */
export type Part = { name: string; file?: string; content: string | Buffer }

export const boundary = '----xianzhi-test'

export const multipartHeaders = { 'content-type': `multipart/form-data; boundary=${boundary}`, 'x-graphql-yoga-csrf': '1' }

export function multipart(parts: readonly Part[], { whole = true } = {}): Buffer {
  const chunks = parts.flatMap(({ name, file, content }) => [
    Buffer.from(
      `--${boundary}\r\ncontent-disposition: form-data; name="${name}"${file === undefined ? '' : `; filename="${file}"\r\ncontent-type: text/plain`}\r\n\r\n`,
    ),
    Buffer.from(content),
    Buffer.from('\r\n'),
  ])
  return Buffer.concat([...chunks, Buffer.from(whole ? `--${boundary}--\r\n` : '')])
}

/** An operation with files in its variable `files`. */
export function uploadOf(query: string, files: readonly { name: string; content: string | Buffer }[], variables: object = {}): Buffer {
  const operations = { query, variables: { ...variables, files: files.map(() => null) } }
  const map = Object.fromEntries(files.map((_, i) => [i, [`variables.files.${i}`]]))
  return multipart([
    { name: 'operations', content: JSON.stringify(operations) },
    { name: 'map', content: JSON.stringify(map) },
    ...files.map(({ name, content }, i) => ({ name: String(i), file: name, content })),
  ])
}
