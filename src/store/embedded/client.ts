import { createConnection, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { StoreError } from '../../errors.js'
import type { GraphRecord } from '../../model/graph.js'
import type { Job } from '../jobs.js'
import { errorFromFrame, onFrames, protocol, sendFrame, type Request, type ResponseFrame } from './frames.js'
import { socketPath } from './location.js'
import { startHost } from './start-host.js'

interface Pending {
  resolve(result: unknown): void
  reject(error: Error): void
  records?(records: GraphRecord[]): void
}

class HostGone extends Error {}

/** A line to the store host of a data folder, which is started when it is not there. */
export class HostClient {
  readonly #pending = new Map<number, Pending>()
  #socket: Promise<Socket> | undefined
  #pid: number | undefined
  #next = 1
  #closed = false

  constructor(
    readonly folder: string,
    readonly idleMilliseconds: number,
    /** How long a store that another holds is waited for: one at the upper size opens in 27 s. */
    readonly patienceMilliseconds = 120_000,
  ) {}

  /**
   * Asks, and asks again if the host ended meanwhile (another's runaway query, a kill): reads change nothing, and a page or
   * a retraction that was done is found done. What cannot be asked twice: a chunk of an import, an export that has begun.
   */
  async ask<R>(request: Request, onRecords?: (records: GraphRecord[]) => void): Promise<R> {
    let begun = request.op === 'perform' && request.job.job === 'importRecords'
    const asked = Date.now()
    const receive = onRecords && ((records: GraphRecord[]): void => ((begun = true), onRecords(records)))
    for (let attempt = 1; ; attempt++)
      try {
        return (await this.#askOnce(request, receive)) as R
      } catch (error) {
        if (!(error instanceof HostGone)) throw error
        // A user's query that was under way for so long may be what ended it.
        if (request.op === 'query' && Date.now() - asked > 1_000) begun = true
        if (begun || attempt === (request.op === 'query' ? 3 : 6))
          throw new StoreError('HOST_GONE', 'the store host ended before it answered', true, { cause: error })
        await wait(20 * attempt) // one that is ending may still have taken the line
      }
  }

  async open(): Promise<void> {
    const socket = await (this.#socket ??= this.#connect())
    if (!this.#pending.size && !socket.destroyed) socket.unref()
  }

  perform<R>(job: Job): Promise<R> {
    return this.ask<R>({ op: 'perform', job })
  }

  async #askOnce(request: Request, records?: (records: GraphRecord[]) => void): Promise<unknown> {
    if (this.#closed) throw new StoreError('CLOSED', 'the store was closed', false)
    const line = (this.#socket ??= this.#connect())
    const socket = await line
    if (socket.destroyed) {
      if (this.#socket === line) this.#socket = undefined
      throw new HostGone()
    }
    const id = this.#next++
    const answer = new Promise<unknown>((resolve, reject) => {
      this.#pending.set(id, { resolve, reject, ...(records ? { records } : {}) })
    })
    const grace = request.op === 'query' ? setTimeout(() => this.#endHost(), request.limits.milliseconds + 3_000) : undefined
    try {
      sendFrame(socket, { ...request, id }) // throws for what is no JSON
      socket.ref()
      return await answer
    } finally {
      clearTimeout(grace)
      this.#pending.delete(id)
      if (!this.#pending.size && !socket.destroyed) socket.unref()
    }
  }

  /** The host did not end itself in time: then its engine holds its event loop too. */
  #endHost(): void {
    try {
      if (this.#pid !== undefined) process.kill(this.#pid, 'SIGKILL')
    } catch {
      // it has gone meanwhile
    }
  }

  async #connect(): Promise<Socket> {
    const path = socketPath(this.folder)
    const deadline = Date.now() + this.patienceMilliseconds
    try {
      for (;;) {
        const socket = await connectTo(path)
        if (socket) return await this.#greet(socket)
        const started = await startHost(this.folder, this.idleMilliseconds)
        if (started instanceof Error && !(started instanceof StoreError && started.retryable)) throw started
        // Held: by a host that starts or leaves at this moment, or by a stranger.
        const afterStart = await connectTo(path)
        if (afterStart) return await this.#greet(afterStart)
        if (started instanceof Error && Date.now() > deadline) throw started
        await wait(50 + Math.random() * 100)
      }
    } catch (error) {
      this.#socket = undefined
      throw error
    }
  }

  #greet(socket: Socket): Promise<Socket> {
    return new Promise((resolve, reject) => {
      socket.on('close', () => {
        this.#socket = undefined
        this.#pid = undefined
        const gone = new HostGone()
        reject(gone)
        for (const pending of this.#pending.values()) pending.reject(gone)
        this.#pending.clear()
      })
      socket.on('error', () => socket.destroy())
      onFrames<ResponseFrame>(socket, (frame) => {
        if ('hello' in frame) {
          if (frame.hello.version !== protocol) {
            socket.destroy()
            const advice = 'end the xianzhi that uses it; it leaves within a minute'
            return reject(new StoreError('HOST_OF_OTHER_VERSION', `the store host is of another version of xianzhi: ${advice}`, false))
          }
          this.#pid = frame.hello.pid
          return resolve(socket)
        }
        const pending = this.#pending.get(frame.id)
        if ('records' in frame) pending?.records?.(frame.records)
        else if ('error' in frame) pending?.reject(errorFromFrame(frame.error))
        else pending?.resolve(frame.result)
      })
    })
  }

  async close(): Promise<void> {
    this.#closed = true
    const socket = await this.#socket?.catch(() => undefined)
    if (!socket || socket.destroyed) return
    await new Promise<void>((done) => {
      socket.once('close', () => done())
      socket.ref()
      socket.end()
    })
  }
}

function connectTo(path: string): Promise<Socket | undefined> {
  return new Promise((resolve, reject) => {
    const socket = createConnection(path)
    socket.once('connect', () => resolve(socket))
    socket.once('error', (error: NodeJS.ErrnoException) => {
      if (['ENOENT', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE'].includes(error.code ?? '')) resolve(undefined)
      else reject(new StoreError('HOST_UNREACHABLE', `cannot reach the store host at ${path}: ${error.message}`, false, { cause: error }))
    })
  })
}
