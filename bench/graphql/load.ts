import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { Command, Option } from 'commander'
import { openStore, type StoreConfig } from '../../src/store/open.js'
import { packageRoot } from '../../src/package-root.js'
import type * as neo4jServer from '../../test/neo4j/server.mjs'
import { random } from '../generated-pages.js'
import { Clients, told, type Answer } from './arrivals.js'
import { graphSize } from './graph-size.js'
import { questions, type Draw } from './questions.js'
import { syntheticGraph } from './synthetic-graph.js'

/**
 * npm run bench:load: questions a to c asked of a server at a fixed rate of arrival, whatever becomes of the answers: alone, with pages
 * being ingested, far over capacity, and for long. A row of docs/reliability.md each. BENCH_DATA and BENCH_NEO4J_URI name a store to
 * use instead of a new one: what holds the graph already is not filled again.
 */
const options = new Command()
  .addOption(new Option('--store <kind>').choices(['embedded', 'neo4j']).default('embedded'))
  .option('--scale <number>', 'of the graph: 1 has 88,000 things and 400,000 relationships', Number, 1)
  .option('--seconds <number>', 'of each part', Number, 30)
  .option('--soak <minutes>', '', Number, 20)
  .option('--share <number>', 'of its capacity that the server is asked', Number, 0.3)
  .option('--seed <number>', '', Number, 1)
  .parse()
  .opts<{ store: 'embedded' | 'neo4j'; scale: number; seconds: number; soak: number; share: number; seed: number }>()

const say = (what: string, result: string): void =>
  console.log(`reliability | ${what}, ${options.store} | seed ${options.seed} | ${new Date().toISOString().slice(0, 10)} | ${result}`)

const folder = mkdtempSync(join(tmpdir(), 'xianzhi-load-'))
const data = process.env.BENCH_DATA ?? join(folder, 'data')

// A module that is not compiled: found from the package's folder, not from dist/.
const { startNeo4j, stopNeo4j } = (await import(pathToFileURL(join(packageRoot, 'test', 'neo4j', 'server.mjs')).href)) as typeof neo4jServer
const given = process.env.BENCH_NEO4J_URI
const ownNeo4j = options.store === 'neo4j' && !given ? await startNeo4j(process.pid, { heap: '2g', pages: '1g' }) : undefined
const config: StoreConfig = {
  store: options.store,
  data,
  idleMilliseconds: 5_000,
  neo4j: { uri: given ?? ownNeo4j?.uri ?? '', username: 'neo4j', password: process.env.NEO4J_PASSWORD ?? '', database: 'neo4j' },
}

const store = await openStore(config)

/** The ids of things by kind. The graph itself goes again: half a gigabyte of it makes whoever asks stop for half a second now and then. */
async function fill(): Promise<Map<string, string[]>> {
  const records = syntheticGraph(graphSize(options.scale), options.seed)
  if (!(await store.counts()).articles) await store.importGraph(records)
  const ids = (label: string): string[] => records.filter((r) => r.type === 'node' && r.labels.at(-1) === label).map(({ id }) => id)
  return new Map(['Official', 'Meeting', 'Enterprise', 'County'].map((label) => [label, ids(label)]))
}
const held = await fill()

const next = random(options.seed)
const draw: Draw = {
  id: (label) => held.get(label)![Math.floor(held.get(label)!.length * next() ** (next() < 0.5 ? 1 : 3))]!,
  countyPage: () => ({ after: null, offset: 0 }),
  below: (n) => Math.floor(next() * n),
}
const asked = questions.filter(({ letter }) => ['a', 'b', 'c'].includes(letter))
const body = (): string => {
  const question = asked[Math.floor(next() * asked.length)]!
  return JSON.stringify({ query: question.ours, variables: question.variables(draw) })
}

async function startServer(): Promise<{ url: URL; server: ChildProcess }> {
  const file = join(packageRoot, 'dist', 'bench', 'graphql', 'serve-ours.js')
  const server = spawn(process.execPath, [file, JSON.stringify(config)], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, NODE_ENV: 'production', XIANZHI_LOG: 'warn' },
  })
  const [line] = (await once(server.stdout!, 'data')) as [Buffer]
  return { url: new URL(line.toString().trim()), server }
}
const { url, server } = await startServer()

const clients = new Clients(url, body, next)

/** Pages of invented papers, as many as may be needed, each its own. */
function writePages(count: number): string {
  const pages = join(folder, 'pages')
  mkdirSync(pages)
  const examples = join(packageRoot, 'examples')
  const texts = readdirSync(examples).filter((file) => file.endsWith('.txt'))
  for (let i = 0; i < count; i++)
    writeFileSync(
      join(pages, `2023-01-${String(1 + (i % 28)).padStart(2, '0')}-${i}.txt`),
      readFileSync(join(examples, texts[i % texts.length]!), 'utf8') + `\n第${i}版\n`,
    )
  return pages
}

/** An ingest beside the server, that can be held and let go on. */
class Ingest {
  readonly #process: ChildProcess
  written = 0

  constructor(pages: number) {
    const { uri, username, password, database } = config.neo4j
    this.#process = spawn(process.execPath, [join(packageRoot, 'bin', 'xianzhi.js'), 'ingest', writePages(pages)], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: {
        ...process.env,
        ...{ XIANZHI_DATA: data, XIANZHI_STORE: options.store },
        ...{ NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database },
      },
    })
    this.#process.stderr!.setEncoding('utf8').on('data', (text: string) => {
      this.written += text.match(/\] (written|replaced)/g)?.length ?? 0
    })
  }

  get ended(): boolean {
    return this.#process.exitCode !== null
  }

  hold(): void {
    this.#process.kill('SIGSTOP')
  }

  goOn(): void {
    this.#process.kill('SIGCONT')
  }

  async stop(): Promise<void> {
    this.goOn()
    this.#process.kill('SIGTERM')
    if (!this.ended) await once(this.#process, 'exit')
  }
}

const statusOf = (pid: number): { megabytes: number; handles: number } => ({
  megabytes: Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1024,
  handles: readdirSync(`/proc/${pid}/fd`).length,
})

/** Of each part, with and without an ingest. */
const turns = 5

try {
  await clients.capacity(8, 5) // warms up
  const most = await clients.capacity(8, options.seconds / 3)
  const rate = most * options.share
  say('capacity', `${most.toFixed(0)} requests a second of eight clients, scale ${options.scale}`)

  const ingest = new Ingest(3000)
  while (ingest.written < 3 && !ingest.ended) await wait(100)
  // In turns: whatever else the machine does, it does to both
  const [without, withPages]: [Answer[], Answer[]] = [[], []]
  let [pages, seconds] = [0, 0]
  for (let turn = 0; turn < turns; turn++) {
    ingest.hold()
    await wait(500) // a page that the store was given is written
    without.push(...(await clients.arrive(rate, options.seconds / turns)))
    const from = ingest.written
    const begun = performance.now()
    ingest.goOn()
    withPages.push(...(await clients.arrive(rate, options.seconds / turns)))
    pages += ingest.written - from
    seconds += (performance.now() - begun) / 1000
  }
  if (ingest.ended) throw new Error('the ingest has ended before the questions did')
  await ingest.stop()
  const [alone, beside] = [told(without), told(withPages)]
  say(`load, ${options.share * 100} % of capacity`, `${rate.toFixed(0)}/s: ${alone.text}`)
  say(
    'the same with pages being ingested',
    `${beside.text}, p99 ${(beside.p99 / alone.p99).toFixed(1)} × that without; ${(pages / seconds).toFixed(1)} pages a second`,
  )

  const flood = await clients.arrive(most * 3, Math.min(10, options.seconds))
  const busy = flood.filter(({ status }) => status === 503)
  const polite = busy.filter(({ retryAfter }) => retryAfter).length
  const served = told(flood.filter(({ status }) => status === 200))
  const other = flood.length - busy.length - flood.filter(({ status }) => status === 200).length
  const over = performance.now()
  for (let calm = 0; calm < 20;)
    calm = (await clients.ask().then(({ status, milliseconds }) => status === 200 && milliseconds < 10 * alone.p50)) ? calm + 1 : 0
  say(
    'three times its capacity',
    `${flood.length} requests: ${busy.length} refused, ${polite} with Retry-After, ${other} other errors; those served p99 ${served.p99.toFixed(0)} ms; well again after ${((performance.now() - over) / 1000).toFixed(1)} s`,
  )

  if (options.soak) {
    const host = ownNeo4j?.pid ?? (JSON.parse(readFileSync(join(data, 'host.json'), 'utf8')) as { pid: number }).pid
    const minutes: { server: ReturnType<typeof statusOf>; host: ReturnType<typeof statusOf> }[] = []
    let [requests, errors] = [0, 0]
    for (let minute = 0; minute < options.soak; minute++) {
      const answers = told(await clients.arrive(rate, 60))
      requests += 60 * rate
      errors += answers.errors
      minutes.push({ server: statusOf(server.pid!), host: statusOf(host) })
      console.error(`minute ${minute + 1}: ${JSON.stringify(minutes.at(-1))}, ${answers.text}`)
    }
    const last = minutes.slice(-Math.min(10, Math.ceil(minutes.length / 2)))
    const growth = (of: 'server' | 'host'): string =>
      ((last.at(-1)![of].megabytes - last[0]![of].megabytes) / Math.max(1, last.length - 1)).toFixed(2)
    const handles = (of: 'server' | 'host'): string => `${last[0]![of].handles} → ${last.at(-1)![of].handles}`
    say(
      `soak of ${options.soak} minutes`,
      `${requests.toFixed(0)} requests, ${errors} errors; over the last ${last.length} the server grew ${growth('server')} MB a minute and its store ${growth('host')}; handles ${handles('server')} and ${handles('host')}`,
    )
  }
} finally {
  clients.close()
  server.kill('SIGTERM')
  await store.close()
  if (ownNeo4j) await stopNeo4j(ownNeo4j)
  setTimeout(() => rmSync(folder, { recursive: true, force: true, maxRetries: 20 }), process.env.BENCH_DATA ? 0 : 7_000)
}
