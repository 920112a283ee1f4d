import type { Socket } from 'node:net'
import { BadData, BadInput, StoreError, XianzhiError } from '../../errors.js'
import type { GraphRecord } from '../../model/graph.js'
import type { Job } from '../jobs.js'
import type { PathQuestion } from '../../model/path-question.js'
import type { Slots } from '../statements.js'
import type { Parameters, QueryLimits } from '../store.js'

/** Of what a host and its clients say to one another: raised with each kind of request that is new. */
export const protocol = '3'

/** What a client asks of the store host. Each answer is one frame, but an export's, which is as many as it takes. */
export type Request =
  | { op: 'perform'; job: Job }
  | { op: 'read'; statement: string; parameters: Parameters; slots?: Slots }
  | { op: 'run'; cypher: string; parameters: Parameters }
  | { op: 'query'; cypher: string; parameters: Parameters; limits: QueryLimits }
  | { op: 'shortestPath'; question: PathQuestion }
  | { op: 'export' }
  | { op: 'health' }

export type RequestFrame = Request & { id: number }

export interface ErrorFrame {
  kind: 'BadInput' | 'BadData' | 'StoreError' | 'Error'
  code: string
  message: string
  retryable?: boolean
  details?: Record<string, unknown>
}

export type ResponseFrame =
  | { hello: { pid: number; version: string } }
  | { id: number; result: unknown }
  | { id: number; error: ErrorFrame }
  | { id: number; records: GraphRecord[] }

export function errorFrame(error: unknown): ErrorFrame {
  const message = error instanceof Error ? error.message : String(error)
  if (error instanceof BadInput) return { kind: 'BadInput', code: error.code, message, details: error.details }
  if (error instanceof BadData) return { kind: 'BadData', code: error.code, message }
  if (error instanceof StoreError) return { kind: 'StoreError', code: error.code, message, retryable: error.retryable }
  return {
    kind: 'Error',
    code: error instanceof XianzhiError ? error.code : 'BUG',
    message: error instanceof Error ? (error.stack ?? message) : message,
  }
}

export function errorFromFrame({ kind, code, message, retryable, details }: ErrorFrame): Error {
  if (kind === 'BadInput') return new BadInput(code, message, details)
  if (kind === 'BadData') return new BadData(code, message)
  if (kind === 'StoreError') return new StoreError(code, message, retryable ?? false)
  return new Error(`in the store host: ${message}`)
}

/** A frame is four bytes of length, then JSON in UTF-8. True when the socket wants no more for now. */
export function sendFrame(socket: Socket, frame: RequestFrame | ResponseFrame): boolean {
  const body = Buffer.from(JSON.stringify(frame))
  const head = Buffer.allocUnsafe(4)
  head.writeUInt32BE(body.length)
  socket.cork()
  socket.write(head)
  const more = socket.write(body)
  socket.uncork()
  return !more
}

/** Calls back with every whole frame that comes in. */
export function onFrames<F>(socket: Socket, receive: (frame: F) => void): void {
  let parts: Buffer[] = []
  let length = 0
  socket.on('data', (chunk: Buffer) => {
    parts.push(chunk)
    length += chunk.length
    while (length >= 4) {
      if (parts[0]!.length < 4) parts = [Buffer.concat(parts)]
      const size = parts[0]!.readUInt32BE(0)
      if (length < 4 + size) return
      const all = parts.length === 1 ? parts[0]! : Buffer.concat(parts)
      const rest = all.subarray(4 + size)
      parts = rest.length ? [rest] : []
      length = rest.length
      receive(JSON.parse(all.toString('utf8', 4, 4 + size)) as F)
    }
  })
}
