import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { packageRoot } from '../../src/package-root.js'
import { openStore } from '../../src/store/open.js'
import { GeneratedPages, pageShape } from '../generated-pages.js'

const none = { uri: '', username: '', password: '', database: '' }

/** Fills a folder with generated pages until the embedded store in it has so many nodes; one that has them is left as it is. */
export async function fill(data: string, wanted: number, shape = pageShape): Promise<{ nodes: number; facts: number }> {
  const store = await openStore({ store: 'embedded', data, neo4j: none, idleMilliseconds: 100 })
  const sum = (counts: Record<string, number>): number => Object.values(counts).reduce((sum, n) => sum + n, 0)
  const held = async (): Promise<{ nodes: number; facts: number; pages: number }> => {
    const { nodes, relationships, articles, claims, documents } = await store.counts()
    return { nodes: broadest(nodes) + articles + claims + documents, facts: sum(relationships), pages: documents }
  }
  const generated = new GeneratedPages(1, shape)
  let now = await held()
  let pages = 0
  for (; pages < now.pages; pages++) generated.page(pages) // to go on where the last run ended
  while (now.nodes < wanted) {
    for (const end = pages + 50; pages < end; pages++) await store.writePage(generated.page(pages))
    now = await held()
    process.stderr.write(`${pages} pages, ${now.nodes} nodes\n`)
  }
  await store.close()
  return now
}

// Each entity has one of these, and narrower labels beside it.
const labels = ['Person', 'Organization', 'Place', 'Project', 'Program', 'Event', 'Award']
const broadest = (nodes: Record<string, number>): number => labels.reduce((sum, label) => sum + (nodes[label] ?? 0), 0)

export interface Served {
  /** Without a slash at the end. */
  url: string
  close(): Promise<void>
}

/** The real server over it, as a user starts it. */
export async function serve(data: string): Promise<Served> {
  const env = { ...process.env, XIANZHI_STORE: 'embedded', XIANZHI_DATA: data, XIANZHI_HOST: '127.0.0.1', XIANZHI_PORT: '0' }
  const server = spawn(process.execPath, [join(packageRoot, 'bin', 'xianzhi.js'), 'serve'], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(server, 'close')
  let said = ''
  const url = await new Promise<string>((resolve, reject) => {
    server.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text
      const at = /Page: (http:\/\/\S+?)\/?\s/.exec(said)
      if (at) resolve(at[1]!)
    })
    server.on('close', () => reject(new Error('the server ended before it began')))
  })
  return {
    url,
    async close() {
      server.kill('SIGTERM')
      await ended
    },
  }
}
