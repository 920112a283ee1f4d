import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Command } from 'commander'
import { openStore, type StoreConfig } from '../../src/store/open.js'
import { packageRoot } from '../../src/package-root.js'
import { random } from '../generated-pages.js'
import { graphSize } from './graph-size.js'
import { questions, type Draw } from './questions.js'
import { syntheticGraph } from './synthetic-graph.js'

/**
 * npm run bench:load: questions a to c asked of a server over the embedded store at a fixed rate of arrival, whatever becomes of the
 * answers: alone, with pages being ingested, far over capacity, and for long. A row of docs/reliability.md each.
 */
const options = new Command()
  .option('--scale <number>', 'of the graph: 1 has 88,000 things and 400,000 relationships', Number, 1)
  .option('--seconds <number>', 'of each part', Number, 30)
  .option('--soak <minutes>', '', Number, 20)
  .option('--share <number>', 'of its capacity that the server is asked', Number, 0.3)
  .option('--seed <number>', '', Number, 1)
  .parse()
  .opts<{ scale: number; seconds: number; soak: number; share: number; seed: number }>()

const say = (what: string, result: string): void =>
  console.log(`reliability | ${what} | seed ${options.seed} | ${new Date().toISOString().slice(0, 10)} | ${result}`)

const folder = mkdtempSync(join(tmpdir(), 'xianzhi-load-'))
const data = process.env.BENCH_DATA ?? join(folder, 'data')
const config: StoreConfig = {
  store: 'embedded',
  data,
  idleMilliseconds: 5_000,
  neo4j: { uri: '', username: '', password: '', database: '' },
}

const records = syntheticGraph(graphSize(options.scale), options.seed)
const store = await openStore(config)
if (!(await store.counts()).articles) await store.importGraph(records)

const next = random(options.seed)
const ids = (label: string): string[] => records.filter((r) => r.type === 'node' && r.labels.at(-1) === label).map(({ id }) => id)
const held = new Map(['Official', 'Meeting', 'Enterprise', 'County'].map((label) => [label, ids(label)]))
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

const agent = new Agent({ keepAlive: true, maxSockets: 1000, timeout: 3_000 })
interface Answer {
  status: number
  milliseconds: number
  retryAfter: boolean
}
/** Status 0: the line broke; 1: an answer with errors. */
function ask(): Promise<Answer> {
  const begun = performance.now()
  return new Promise((resolve) => {
    const done = (status: number, retryAfter = false): void => resolve({ status, milliseconds: performance.now() - begun, retryAfter })
    const sent = request(url, { method: 'POST', agent, headers: { 'content-type': 'application/json' } }, (reply) => {
      let text = ''
      reply.setEncoding('utf8').on('data', (part: string) => (text += part))
      reply.on('end', () =>
        done(reply.statusCode === 200 && text.includes('"errors"') ? 1 : reply.statusCode!, 'retry-after' in reply.headers),
      )
      reply.on('error', () => done(0))
    })
    sent.on('error', () => done(0)).end(body())
  })
}

const percentile = (list: readonly number[], share: number): number =>
  [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))] ?? NaN

/** Requests that come at a rate, by chance as people do, whether the ones before were answered or not. */
async function arrive(rate: number, seconds: number): Promise<Answer[]> {
  const under: Promise<Answer>[] = []
  const begun = performance.now()
  for (let at = 0; at < seconds * 1000; at += (-Math.log(1 - next()) * 1000) / rate) {
    const pause = begun + at - performance.now()
    if (pause > 1) await wait(pause)
    under.push(ask())
  }
  return Promise.all(under)
}

/** Requests a second of so many clients that never pause. */
async function capacity(clients: number, seconds: number): Promise<number> {
  const end = performance.now() + seconds * 1000
  let done = 0
  const client = async (): Promise<void> => {
    while (performance.now() < end) if ((await ask()).status === 200) done++
  }
  await Promise.all(Array.from({ length: clients }, client))
  return done / seconds
}

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

const told = (answers: readonly Answer[]): { p50: number; p99: number; errors: number; text: string } => {
  const good = answers.filter(({ status }) => status === 200).map(({ milliseconds }) => milliseconds)
  const [p50, p99] = [percentile(good, 0.5), percentile(good, 0.99)]
  const errors = answers.length - good.length
  return { p50, p99, errors, text: `${answers.length} requests, ${errors} errors, p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms` }
}

const statusOf = (pid: number): { megabytes: number; handles: number } => ({
  megabytes: Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1024,
  handles: readdirSync(`/proc/${pid}/fd`).length,
})

try {
  await capacity(8, 5) // warms up
  const most = await capacity(8, options.seconds / 2)
  const rate = most * options.share
  say('capacity', `${most.toFixed(0)} requests a second of eight clients, scale ${options.scale}`)

  const alone = told(await arrive(rate, options.seconds))
  say(`load, ${options.share * 100} % of capacity`, `${rate.toFixed(0)}/s: ${alone.text}`)
  const ingest = spawn(process.execPath, [join(packageRoot, 'bin', 'xianzhi.js'), 'ingest', writePages(3000)], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, XIANZHI_DATA: data, XIANZHI_STORE: 'embedded' },
  })
  let written = 0
  ingest.stderr!.setEncoding('utf8').on('data', (text: string) => (written += text.match(/\] (written|replaced)/g)?.length ?? 0))
  while (!written && ingest.exitCode === null) await wait(100)
  const from = written
  const beside = told(await arrive(rate, options.seconds))
  say(
    'the same with pages being ingested',
    `${beside.text}, p99 ${(beside.p99 / alone.p99).toFixed(1)} × that without; ${written - from} pages written`,
  )
  ingest.kill('SIGTERM')
  await once(ingest, 'exit')

  const flood = await arrive(most * 3, Math.min(10, options.seconds))
  const busy = flood.filter(({ status }) => status === 503)
  const polite = busy.filter(({ retryAfter }) => retryAfter).length
  const served = told(flood.filter(({ status }) => status === 200))
  const other = flood.length - busy.length - flood.filter(({ status }) => status === 200).length
  const over = performance.now()
  for (let calm = 0; calm < 20;)
    calm = (await ask().then(({ status, milliseconds }) => status === 200 && milliseconds < 10 * alone.p50)) ? calm + 1 : 0
  say(
    'three times its capacity',
    `${flood.length} requests: ${busy.length} refused, ${polite} with Retry-After, ${other} other errors; those served p99 ${served.p99.toFixed(0)} ms; well again after ${((performance.now() - over) / 1000).toFixed(1)} s`,
  )

  if (options.soak) {
    const host = (JSON.parse(readFileSync(join(data, 'host.json'), 'utf8')) as { pid: number }).pid
    const minutes: { server: ReturnType<typeof statusOf>; host: ReturnType<typeof statusOf> }[] = []
    let [requests, errors] = [0, 0]
    for (let minute = 0; minute < options.soak; minute++) {
      const answers = told(await arrive(rate, 60))
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
      `${requests.toFixed(0)} requests, ${errors} errors; over the last ${last.length} the server grew ${growth('server')} MB a minute and its store host ${growth('host')}; handles ${handles('server')} and ${handles('host')}`,
    )
  }
} finally {
  agent.destroy()
  server.kill('SIGTERM')
  await store.close()
  setTimeout(() => rmSync(folder, { recursive: true, force: true, maxRetries: 20 }), process.env.BENCH_DATA ? 0 : 7_000)
}
