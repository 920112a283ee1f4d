import { unlinkSync, writeFileSync } from 'node:fs'
import { createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import type { GraphRecord } from '../../model/graph.js'
import { StoreError } from '../../errors.js'
import { exportRecords } from '../export-records.js'
import { Engine } from './engine.js'
import { errorFrame, onFrames, protocol, sendFrame, type RequestFrame } from './frames.js'
import { socketPath } from './location.js'

/**
 * The store host: the one process that has the engine's file open, for every xianzhi command on this machine.
 * `node host.js FOLDER IDLE_MILLISECONDS`; started by `client.ts`, leaves when nobody was there for so long.
 * Opening the file is what makes it the only one: of two that start at once, the second fails to open and leaves.
 */
const [folder, idle] = [process.argv[2]!, Number(process.argv[3] ?? 60_000)]
const socketFile = socketPath(folder)
const clients = new Set<Socket>()
let leaving: NodeJS.Timeout | undefined

// The start is told to the one that started us, through the exit code and one line of JSON.
const engine = await Engine.open(folder).catch((error: unknown) => {
  process.stderr.write(JSON.stringify(errorFrame(error)) + '\n')
  process.exit(1)
})

async function answer(request: RequestFrame, socket: Socket): Promise<unknown> {
  switch (request.op) {
    case 'perform':
      return engine.perform(request.job)
    case 'read':
      return engine.read(request.statement, request.parameters, request.slots)
    case 'run':
      return engine.run(request.cypher, request.parameters)
    case 'query': {
      const { cypher, parameters, limits } = request
      const unwatch = watch(limits.milliseconds, (error) => endAll(request.id, socket, error))
      return engine.query(cypher, parameters, limits).finally(unwatch)
    }
    case 'shortestPath':
      return engine.shortestPath(request.question)
    case 'export':
      return engine.exclusively(() => sendExport(request.id, socket))
    case 'health':
      return engine.health()
  }
}

// What a query may take besides the graph itself: a whole archive's text sorted is some 500 MB.
const mostMemory = 1.5e9

/** Calls `end` when a query takes too long, or too much memory: before the system ends whatever it likes. @returns what ends the watch. */
function watch(milliseconds: number, end: (error: StoreError) => void): () => void {
  const before = process.memoryUsage.rss()
  const clock = setTimeout(
    () => end(new StoreError('QUERY_TIMEOUT', `the query took longer than ${milliseconds} ms and was ended`, false)),
    milliseconds,
  )
  const scales = setInterval(() => {
    if (process.memoryUsage.rss() - before > mostMemory)
      end(new StoreError('QUERY_TOO_LARGE', 'the query took too much memory and was ended', false))
  }, 100)
  return () => {
    clearTimeout(clock)
    clearInterval(scales)
  }
}

/** The engine cannot be told to stop: so the process ends, whoever else is here asks again, and the next host opens the file. */
function endAll(id: number, socket: Socket, reason: StoreError): void {
  const error = errorFrame(reason)
  sendFrame(socket, { id, error })
  setTimeout(() => process.kill(process.pid, 'SIGKILL'), 20)
}

async function sendExport(id: number, socket: Socket): Promise<null> {
  let records: GraphRecord[] = []
  const flush = async (): Promise<void> => {
    if (socket.destroyed) throw new StoreError('CLIENT_LEFT', 'the export was not waited for', false)
    if (records.length && sendFrame(socket, { id, records })) await new Promise<void>((go) => socket.once('drain', go).once('close', go))
    records = []
  }
  const read = <R extends object>(
    name: string,
    parameters: Parameters<Engine['read']>[1],
    slots: Parameters<Engine['read']>[2],
  ): Promise<R[]> => engine.read(name, parameters, slots) as Promise<unknown> as Promise<R[]>
  for await (const record of exportRecords(read)) {
    records.push(record)
    if (records.length >= 200) await flush()
  }
  await flush()
  return null
}

const server = createServer((socket) => {
  clients.add(socket)
  clearTimeout(leaving)
  socket.on('error', () => socket.destroy())
  socket.on('close', () => {
    clients.delete(socket)
    if (!clients.size) leaving = setTimeout(leave, idle)
  })
  sendFrame(socket, { hello: { pid: process.pid, version: protocol } })
  onFrames<RequestFrame>(socket, (request) => {
    answer(request, socket).then(
      (result) => !socket.destroyed && sendFrame(socket, { id: request.id, result: result ?? null }),
      (error: unknown) => !socket.destroyed && sendFrame(socket, { id: request.id, error: errorFrame(error) }),
    )
  })
})

function leave(): void {
  if (clients.size) return
  server.close()
  // The socket's file goes before the lock on the store does: who comes now starts another host, which waits for the lock.
  unlinkQuietly(socketFile)
  void engine.close().then(() => process.exit(0))
}

function unlinkQuietly(path: string): void {
  try {
    unlinkSync(path)
  } catch {
    // another has removed it
  }
}

// Only the holder of the file's lock comes here: a socket that is still there is a dead host's.
if (process.platform !== 'win32') unlinkQuietly(socketFile)
server.listen(socketFile, () => {
  try {
    writeFileSync(join(folder, 'host.json'), JSON.stringify({ pid: process.pid, socket: socketFile }) + '\n')
  } catch {
    // no room: it is for people to read, and the graph can be asked without it
  }
  process.stdout.write('ready\n')
  leaving = setTimeout(leave, Math.max(idle, 5_000)) // the one that started us has this long to come
})
for (const signal of ['SIGTERM', 'SIGINT'] as const)
  process.on(signal, () => {
    for (const socket of clients) socket.destroy()
    clients.clear()
    leave()
  })
