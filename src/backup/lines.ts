const lineEnd = 10

/** Whole lines of a stream of bytes, without their ends; only \n is one. The last need not have it. */
export async function* linesOf(stream: AsyncIterable<Buffer | string>): AsyncGenerator<Buffer> {
  let parts: Buffer[] = []
  for await (const piece of stream) {
    const chunk = typeof piece === 'string' ? Buffer.from(piece) : piece
    let from = 0
    for (let end = chunk.indexOf(lineEnd); end >= 0; end = chunk.indexOf(lineEnd, from)) {
      const line = chunk.subarray(from, end)
      yield parts.length ? Buffer.concat([...parts, line]) : line
      parts = []
      from = end + 1
    }
    if (from < chunk.length) parts.push(chunk.subarray(from))
  }
  if (parts.length) yield Buffer.concat(parts)
}
