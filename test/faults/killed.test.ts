import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { canonicalHash } from '../../src/model/canonical-hash.js'
import { openStore, type StoreConfig } from '../../src/store/open.js'
import { start, temporaryFolder } from '../cli/run.js'
import { graphOf } from '../store/graph-of.js'
import { openTestStore, startTime } from '../store/test-stores.js'
import { isLong, randomOf, seed, sized, slowKinds, tell, times } from './long.js'
import { prepareArchive, type PreparedArchive } from './prepared-archive.js'

/**
 * `kill -9` at any moment of an ingest, and again while it is run once more: then it is run to its end, and the graph
 * is that of an ingest that nobody disturbed. What it had acknowledged is there before it is run again.
 */

const none = { uri: '', username: 'neo4j', password: '', database: 'neo4j' }
const sizes = sized(
  { pages: 10, embedded: 2, host: 2, neo4j: 1 },
  { pages: 12, embedded: 10, host: 6, neo4j: 4 }, // twenty in all
  { pages: 50, embedded: times(120), host: times(80), neo4j: times(200) },
)

let archive: PreparedArchive
const root = temporaryFolder()
beforeAll(() => void (archive = prepareArchive(root, sizes.pages)), startTime)

interface Run {
  code: number | null
  /** What it told of pages, as it told it. */
  told: Map<string, string>
  /** Pages in the graph by its own word. */
  acknowledged: number
}

/** Runs an ingest; `onTold` may kill it or its host. */
function ingest(config: StoreConfig, onTold: (told: number, kill: () => void) => void): Promise<Run> {
  const child = start(['ingest', archive.folder, '--concurrency', '4'], {
    ...archive.env,
    ...{ XIANZHI_STORE: config.store, XIANZHI_DATA: config.data },
    ...(config.store === 'neo4j' ? { NEO4J_URI: config.neo4j.uri, NEO4J_PASSWORD: config.neo4j.password } : {}),
  })
  const told = new Map<string, string>()
  let rest = ''
  const kill = (): void => void child.kill('SIGKILL')
  onTold(0, kill)
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n')
    rest = lines.pop()!
    for (const line of lines) {
      const [, state, path] = /^\[\d+\/\d+\] (written|unchanged|replaced|skipped|failed|set aside) (.*?\.txt)/.exec(line) ?? []
      if (!state) continue
      told.set(path!, state)
      onTold(told.size, kill)
    }
  })
  return new Promise((resolve, reject) => {
    child.stdout.resume()
    child.on('error', reject).on('close', (code) => resolve({ code, told, acknowledged: told.size }))
  })
}

/** Kills a little after so many pages were told; before the first, some time after the start. */
function killAfter(random: () => number, pages: number): { after: number; onTold: (told: number, kill: () => void) => void } {
  const after = random() < 0.1 ? 0 : 1 + Math.floor(random() * (pages - 2))
  const delay = random() * (after ? 60 : 800)
  let armed = true
  return {
    after,
    onTold(told, kill) {
      if (armed && told >= after) {
        armed = false
        setTimeout(kill, delay)
      }
    },
  }
}

const hashOf = async (config: StoreConfig): Promise<string> => {
  const store = await openStore(config)
  try {
    return canonicalHash(await graphOf(store))
  } finally {
    await store.close()
  }
}

interface Tally {
  runs: number
  between: number
  again: number
}

/** One moment: killed, perhaps killed again, run to its end. */
async function disturb(config: StoreConfig, random: () => number, tally: Tally): Promise<void> {
  const acknowledged = new Set<string>()
  const times = random() < 0.4 ? 2 : 1
  for (let time = 1; time <= times; time++) {
    const { onTold } = killAfter(random, sizes.pages)
    const run = await ingest(config, onTold)
    check(run, acknowledged)
    if (time === 1) {
      tally.runs++
      if (run.code === null && run.acknowledged > 0) tally.between++
    } else tally.again++
  }
  const last = await ingest(config, () => undefined)
  check(last, acknowledged)
  expect(last.code).toBe(0)
  expect(last.told.size).toBe(sizes.pages)
}

/** What was acknowledged is never read a second time; a killed run says nothing of its own end. */
function check({ code, told }: Run, acknowledged: Set<string>): void {
  expect([null, 0]).toContain(code)
  for (const [path, state] of told) {
    expect([path, state]).toEqual([path, acknowledged.has(path) ? 'unchanged' : expect.stringMatching(/^(written|unchanged)$/)])
    acknowledged.add(path)
  }
}

const endHost = (data: string): void => {
  try {
    process.kill((JSON.parse(readFileSync(join(data, 'host.json'), 'utf8')) as { pid: number }).pid, 'SIGKILL')
  } catch {
    // it has left by itself
  }
}

async function inFolder(work: (config: StoreConfig) => Promise<void>): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), 'xianzhi-killed-'))
  const config: StoreConfig = { store: 'embedded', data, neo4j: none, idleMilliseconds: 0 }
  try {
    await work(config)
  } finally {
    endHost(data)
    await wait(100)
    rmSync(data, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
  }
}

const patience = isLong ? 6 * 3_600_000 : 400_000

test(
  'the embedded store: the ingest killed',
  async () => {
    const tally: Tally = { runs: 0, between: 0, again: 0 }
    for (let i = 0; i < sizes.embedded; i++)
      await inFolder(async (config) => {
        await disturb(config, randomOf(seed * 1000 + i), tally)
        expect([i, await hashOf(config)]).toEqual([i, archive.hash])
      })
    told('kill -9 of the ingest, embedded store', tally)
  },
  patience,
)

test(
  'the embedded store: its host killed, and the ingest goes on by itself',
  async () => {
    let kills = 0
    for (let i = 0; i < sizes.host; i++)
      await inFolder(async (config) => {
        const random = randomOf(seed * 2000 + i)
        const moments = new Set([1 + Math.floor(random() * (sizes.pages - 2)), 1 + Math.floor(random() * (sizes.pages - 2))])
        const timers: NodeJS.Timeout[] = []
        const run = await ingest(config, (told) => {
          if (!moments.delete(told)) return
          const kill = (): void => {
            kills++
            endHost(config.data)
          }
          timers.push(setTimeout(kill, random() * 60))
        })
        for (const timer of timers) clearTimeout(timer) // what is asked of the store afterwards is not to be disturbed
        expect([i, run.code, run.told.size]).toEqual([i, 0, sizes.pages])
        expect([i, await hashOf(config)]).toEqual([i, archive.hash])
      })
    tell('kill -9 of the store host, embedded store', `${sizes.host} ingests, ${kills} kills, same hash always`)
  },
  patience,
)

const withNeo4j = slowKinds.includes('neo4j') ? test : test.skip
withNeo4j(
  'Neo4j: the ingest killed',
  async () => {
    const opened = await openTestStore('neo4j')
    const tally: Tally = { runs: 0, between: 0, again: 0 }
    try {
      for (let i = 0; i < sizes.neo4j; i++) {
        await opened.store.clear()
        await disturb(opened.config, randomOf(seed * 3000 + i), tally)
        expect([i, canonicalHash(await graphOf(opened.store))]).toEqual([i, archive.hash])
      }
    } finally {
      await opened.close()
    }
    told('kill -9 of the ingest, Neo4j', tally)
  },
  patience,
)

function told(what: string, { runs, between, again }: Tally): void {
  expect(between / runs).toBeGreaterThanOrEqual(0.7)
  tell(what, `${runs} moments, ${between} between the first and the last commit, ${again} again in the re-run; same hash always`)
}
