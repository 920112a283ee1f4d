import { connect, createServer, type AddressInfo, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

/** COMMIT as it goes over the line: a message of two bytes, a structure without fields and its signature. */
const commit = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00])

/** When a connection is cut: before the server hears of the COMMIT, when it has and its reply is not let through, or when the reply is. */
export const moments = ['before COMMIT', 'before its reply', 'after its reply'] as const
export type Moment = (typeof moments)[number]

/** A line to Neo4j that does what lines do. */
export interface BoltProxy {
  uri: string
  /** COMMITs that came by. */
  commits: number
  /** Connections that were cut at a COMMIT. */
  cuts: number
  /** Says for each COMMIT, by its number, whether the connection is to be cut. */
  cutAt: (commit: number) => Moment | undefined
  /** Milliseconds that each piece waits, in both directions. */
  delay: number
  /** Cuts all connections and takes no more. */
  stop(): Promise<void>
  /** Takes them again, at the same port. */
  start(): Promise<void>
  /** Nothing goes on, and nothing is cut. */
  stall(): void
  resume(): void
  close(): Promise<void>
}

export async function openBoltProxy(target: string): Promise<BoltProxy> {
  const { hostname, port } = new URL(target)
  const sockets = new Set<Socket>()
  let stalled: Promise<void> | undefined
  let resume = (): void => undefined

  const server = createServer((client) => {
    const there = connect(Number(port), hostname)
    let cutAfterReply = false
    const cut = (): void => {
      proxy.cuts++
      for (const socket of [client, there]) socket.destroy()
    }
    for (const socket of [client, there]) {
      socket.setNoDelay(true)
      sockets.add(socket)
      socket.on('error', () => undefined) // the other end is cut when this one closes
    }
    client.on('close', () => (sockets.delete(client), there.destroy()))
    there.on('close', () => (sockets.delete(there), client.destroy()))

    const relay = (from: Socket, to: Socket, look: (piece: Buffer) => 'pass' | 'hold' | 'cut'): void => {
      let line = Promise.resolve()
      from.on('data', (piece: Buffer) => {
        line = line.then(async () => {
          if (proxy.delay) await wait(proxy.delay)
          await stalled
          const verdict = look(piece)
          if (verdict === 'cut') return cut()
          if (verdict === 'pass') to.write(piece)
        })
      })
    }
    let holdReply = false
    relay(client, there, (piece) => {
      if (!piece.includes(commit)) return 'pass'
      const moment = proxy.cutAt(++proxy.commits)
      if (moment === 'before COMMIT') return 'cut'
      holdReply = moment === 'before its reply'
      cutAfterReply = moment === 'after its reply'
      return 'pass'
    })
    relay(there, client, (piece) => {
      if (holdReply) return 'cut' // it was carried out, and nobody hears of it
      if (!cutAfterReply) return 'pass'
      client.write(piece, cut)
      return 'hold'
    })
  })

  const listen = (at: number): Promise<void> =>
    new Promise((resolve, reject) => {
      server.once('error', reject)
      server.listen(at, '127.0.0.1', () => resolve())
    })
  await listen(0)
  const { port: own } = server.address() as AddressInfo
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve())
      for (const socket of sockets) socket.destroy()
    })
  const proxy: BoltProxy = {
    uri: `bolt://127.0.0.1:${own}`,
    commits: 0,
    cuts: 0,
    cutAt: () => undefined,
    delay: 0,
    stop,
    start: () => (server.listening ? Promise.resolve() : listen(own)),
    stall() {
      stalled = new Promise((go) => (resume = go))
    },
    resume() {
      stalled = undefined
      resume()
    },
    async close() {
      proxy.resume()
      if (server.listening) await stop()
    },
  }
  return proxy
}
