import { createServer, type AddressInfo } from 'node:net'

const text = (value: string): Buffer => Buffer.concat([Buffer.from([0xd0, Buffer.byteLength(value)]), Buffer.from(value)])
const map = (entries: Record<string, string>): Buffer =>
  Buffer.concat([
    Buffer.from([0xa0 + Object.keys(entries).length]),
    ...Object.entries(entries).flatMap(([key, value]) => [text(key), text(value)]),
  ])
const message = (signature: number, entries: Record<string, string>): Buffer => {
  const body = Buffer.concat([Buffer.from([0xb1, signature]), map(entries)])
  return Buffer.concat([Buffer.from([body.length >> 8, body.length & 255]), body, Buffer.from([0, 0])])
}

/** A Neo4j that lets nobody in, as far as that goes: it says HELLO back and refuses whoever says who he is. */
export async function openRefusingBolt(): Promise<{ uri: string; heard: () => Buffer; close(): void }> {
  const pieces: Buffer[] = []
  const server = createServer((socket) => {
    socket.on('error', () => undefined)
    let turn = 0
    socket.on('data', (piece: Buffer) => {
      pieces.push(piece)
      if (turn++ === 0) return void socket.write(Buffer.from([0, 0, 4, 5])) // Bolt 5.4
      for (let at = piece.indexOf(0xb1); at >= 0; at = piece.indexOf(0xb1, at + 1)) {
        if (piece[at + 1] === 0x01) socket.write(message(0x70, { server: 'Neo4j/5.26.0', connection_id: 'bolt-1' }))
        if (piece[at + 1] === 0x6a)
          socket.write(
            message(0x7f, {
              code: 'Neo.ClientError.Security.Unauthorized',
              message: 'The client is unauthorized due to authentication failure.',
            }),
          )
      }
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`,
    heard: () => Buffer.concat(pieces),
    close: () => void server.close(),
  }
}
