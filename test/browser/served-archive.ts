import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { packageRoot } from '../../src/package-root.js'
import { start, xianzhi } from '../cli/run.js'
import { takeTestNeo4j } from '../neo4j/test-neo4j.js'
import type { StoreKind } from '../store/test-stores.js'

export interface ServedArchive {
  /** Where the page is, without a slash at the end. */
  url: string
  /** Where Neo4j Browser is, if the archive is in a Neo4j that these tests started. */
  neo4jBrowser?: string
  close(): Promise<void>
}

/** The example pages in a store of their own, and the real server over it, as a user starts it. */
export async function serveExamples(kind: StoreKind): Promise<ServedArchive> {
  const data = mkdtempSync(join(tmpdir(), 'xianzhi-browser-'))
  const taken = kind === 'neo4j' ? await takeTestNeo4j() : undefined
  const env: NodeJS.ProcessEnv = {
    XIANZHI_STORE: kind,
    XIANZHI_DATA: data,
    XIANZHI_HOST: '127.0.0.1',
    XIANZHI_PORT: '0',
    ...(taken ? { NEO4J_URI: taken.uri, NEO4J_PASSWORD: process.env.XIANZHI_TEST_NEO4J_PASSWORD ?? '' } : {}),
  }
  const { code, stderr } = await xianzhi(['ingest', join(packageRoot, 'examples'), '--home', '聊城市'], { env })
  if (code !== 0) throw new Error(stderr)
  const server = start(['serve'], env)
  const ended = once(server, 'close')
  const url = await new Promise<string>((resolve, reject) => {
    let said = ''
    server.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text
      const at = /Page: (http:\/\/\S+?)\/?\s/.exec(said)
      if (at) resolve(at[1]!)
    })
    let complaint = ''
    server.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text))
    server.on('close', () => reject(new Error(complaint)))
  })
  return {
    url,
    neo4jBrowser: taken?.browser,
    async close() {
      server.kill('SIGTERM')
      await ended
      await taken?.release()
      for (let i = 0; i < 50; i++)
        try {
          return rmSync(data, { recursive: true, force: true })
        } catch {
          await wait(100) // the store's host is still leaving
        }
    },
  }
}
