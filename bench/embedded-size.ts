import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '../src/store/open.js'
import type { GraphStore } from '../src/store/store.js'
import { GeneratedPages } from './generated-pages.js'
import { markdown } from './measure.js'

/**
 * What 5,000 and 10,000 generated pages cost the embedded store: node dist/bench/embedded-size.js [PAGES…]. Takes half an hour.
 * From its table comes the number of pages at which `xianzhi doctor` recommends Neo4j (src/cli/checks.ts).
 */
const steps = process.argv.slice(2).map(Number)
if (!steps.length) steps.push(1000, 5000, 10_000)

const sizeOf = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => statSync(join(folder, file)))
    .reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0)

/** Resident memory of the host processes that hold this folder open, in bytes (Linux). */
function hostMemory(folder: string): number {
  const hosts = execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes(folder) && !line.includes('embedded-size'))
    .map((line) => Number(line.trim().split(' ')[0]))
  return hosts.reduce((sum, pid) => sum + Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024, 0)
}

/** Until the host has ended: else opening would only be finding it. */
async function hostGone(): Promise<void> {
  while (hostMemory(data) > 0) await new Promise((resolve) => setTimeout(resolve, 100))
}

const data = mkdtempSync(join(tmpdir(), 'xianzhi-size-'))
const none = { uri: '', username: '', password: '', database: '' }
const open = (): Promise<GraphStore> => openStore({ store: 'embedded', data, neo4j: none, idleMilliseconds: 100 })
const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`

const generated = new GeneratedPages()
const rows: (string | number)[][] = []
let written = 0
let store = await open()
for (const pages of steps) {
  const begun = performance.now()
  const first = written
  for (; written < pages; written++) {
    await store.writePage(generated.page(written))
    if (written % 100 === 99)
      process.stderr.write(`${written + 1} pages, ${((performance.now() - begun) / (written + 1 - first)).toFixed(0)} ms each\n`)
  }
  const each = (performance.now() - begun) / Math.max(1, pages - first)
  const memory = hostMemory(data)
  const counts = await store.counts()
  await store.close()
  await hostGone()
  const opening = performance.now()
  store = await open()
  await store.counts()
  const opened = (performance.now() - opening) / 1000
  rows.push([
    pages,
    Object.values(counts.nodes).reduce((sum, n) => sum + n, counts.articles + counts.claims + counts.documents),
    counts.claims,
    `${each.toFixed(0)} ms`,
    megabytes(memory),
    megabytes(sizeOf(data)),
    `${opened.toFixed(1)} s`,
    megabytes(hostMemory(data)),
  ])
  process.stderr.write(`${rows.at(-1)!.join(' | ')}\n`)
}
await store.close()
await hostGone()
rmSync(data, { recursive: true, force: true })
console.log(
  markdown(
    ['pages', 'nodes', 'claims', 'a page', 'memory after writing', 'folder', 'opening and first count', 'memory after opening'],
    rows,
  ),
)
