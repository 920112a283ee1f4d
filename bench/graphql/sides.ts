import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { join } from 'node:path'
import { packageRoot } from '../../src/package-root.js'
import type { StoreConfig } from '../../src/store/open.js'
import { ask, type Question, type Send, type Variables } from './questions.js'

export type SideName = 'by hand' | 'peer' | 'ours' | 'ours, embedded'

/** Something that answers the questions, in a process of its own. */
export interface Side {
  name: SideName
  ask(question: Question, variables: Variables): Promise<unknown>
  close(): Promise<void>
}

const peerFolder = join(packageRoot, 'bench', 'graphql', 'peer')
const compiled = (file: string): string => join(packageRoot, 'dist', 'bench', 'graphql', file)

/** All that are compared, or all but the peer. @throws where the peer's packages are not there. */
export async function openSides(
  { neo4j, embedded }: { neo4j: StoreConfig; embedded: StoreConfig },
  { withPeer = true } = {},
): Promise<Side[]> {
  if (withPeer && !existsSync(join(peerFolder, 'node_modules'))) throw new Error(`the peer is not there: npm ci --prefix ${peerFolder}`)
  return Promise.all([
    openSide('by hand', compiled('serve-by-hand.js'), neo4j, ask.byHand),
    ...(withPeer ? [openSide('peer', join(peerFolder, 'serve.mjs'), neo4j, ask.peer)] : []),
    openSide('ours', compiled('serve-ours.js'), neo4j, ask.ours),
    openSide('ours, embedded', compiled('serve-ours.js'), embedded, ask.ours),
  ])
}

type Asking = (question: Question, send: Send, variables: Variables) => Promise<unknown>

async function openSide(name: SideName, file: string, config: StoreConfig, asking: Asking): Promise<Side> {
  const server = spawn(process.execPath, [file, JSON.stringify(config)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production', XIANZHI_LOG: 'info' },
  })
  const url = await urlOf(name, server)
  // Servers drop what was idle for five seconds: what might just be dropped is not used again.
  const agent = new Agent({ keepAlive: true, maxSockets: 16, timeout: 3_000 })
  const send: Send = (body) => post(url, agent, JSON.stringify(body))
  return {
    name,
    ask: (question, variables) => asking(question, send, variables),
    close: async () => {
      agent.destroy()
      server.kill('SIGTERM')
      if (server.exitCode === null && server.signalCode === null) await once(server, 'exit')
    },
  }
}

/** The first line that a server says. Its log (a line a request, as in production) is read and forgotten, unless it ends before. */
function urlOf(name: string, server: ChildProcess): Promise<string> {
  let said = ''
  server.stderr!.on('data', (part: Buffer) => (said = (said + part.toString()).slice(-2000)))
  return new Promise((resolve, reject) => {
    server.stdout!.once('data', (line: Buffer) => resolve(line.toString().trim()))
    server.once('exit', (code) => reject(new Error(`${name} ended with ${code}: ${said}`)))
  })
}

function post(url: string, agent: Agent, body: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', accept: 'application/json', 'content-length': Buffer.byteLength(body) }
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => {
        try {
          resolve(JSON.parse(Buffer.concat(parts).toString()))
        } catch (error) {
          reject(error as Error)
        }
      })
    })
    sent.once('error', reject)
    sent.end(body)
  })
}
