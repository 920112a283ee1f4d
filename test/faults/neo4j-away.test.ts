import { setTimeout as wait } from 'node:timers/promises'
import { createApi } from '../../src/graphql/server.js'
import { canonicalHash } from '../../src/model/canonical-hash.js'
import { mergePages } from '../../src/model/merge.js'
import { openStore } from '../../src/store/open.js'
import type { LedgerStore } from '../../src/store/ledger-store.js'
import { start, temporaryFolder, xianzhi, type Ended } from '../cli/run.js'
import { restartNeo4j, startNeo4j, stopNeo4j } from '../neo4j/server.mjs'
import { graphOf } from '../store/graph-of.js'
import { openTestStore, startTime, type TestStore } from '../store/test-stores.js'
import { moments, openBoltProxy, type BoltProxy, type Moment } from './bolt-proxy.js'
import { isLong, randomOf, seed, sized, slowKinds, tell, times } from './long.js'
import { prepareArchive, type PreparedArchive } from './prepared-archive.js'

/** A line to Neo4j that is cut, stalls or is slow, and a Neo4j that goes away: nothing is lost and nothing is there twice. */

const sizes = sized({ pages: 6, away: 0 }, { pages: 10, away: 15 }, { pages: 50, away: 15 })
const rounds = sized(1, 2, times(20))

const withNeo4j = slowKinds.includes('neo4j') ? describe : describe.skip
withNeo4j('Neo4j', () => {
  const root = temporaryFolder()
  let archive: PreparedArchive
  let opened: TestStore
  let proxy: BoltProxy
  let config: TestStore['config']
  let store: LedgerStore

  beforeAll(async () => {
    archive = prepareArchive(root, sizes.pages)
    opened = await openTestStore('neo4j')
    proxy = await openBoltProxy(opened.config.neo4j.uri)
    config = { ...opened.config, neo4j: { ...opened.config.neo4j, uri: proxy.uri } }
    store = await openStore(config)
  }, startTime)
  afterAll(async () => {
    await store.close()
    await proxy.close()
    await opened.close()
  })
  beforeEach(() => opened.store.clear())
  afterEach(async () => {
    proxy.resume()
    proxy.cutAt = () => undefined
    await proxy.start()
  })

  const hashNow = async (): Promise<string> => canonicalHash(await graphOf(opened.store))
  const writeAll = (): Promise<unknown> => Promise.all(archive.pages.map((page) => store.writePage(page, {})))

  const run = (args: string[]): Promise<Ended> =>
    xianzhi(args, {
      env: {
        ...archive.env,
        ...{ XIANZHI_STORE: 'neo4j', XIANZHI_DATA: opened.config.data },
        ...{ NEO4J_URI: proxy.uri, NEO4J_PASSWORD: opened.config.neo4j.password },
      },
    })

  test(
    'a connection cut before COMMIT, before its reply, and after it: the same graph, nothing twice',
    async () => {
      const random = randomOf(seed)
      let cuts = 0
      for (let round = 0; round < rounds; round++) {
        await opened.store.clear()
        const plan = new Map<number, Moment>()
        const [from, until] = [proxy.commits + 1, proxy.commits + sizes.pages]
        for (const moment of moments) plan.set(from + Math.floor(random() * sizes.pages), moment)
        if (round === 0) moments.forEach((moment, i) => plan.set(from + i * 2, moment)) // each at least once
        proxy.cutAt = (commit) => (commit <= until ? plan.get(commit) : undefined)
        const before = proxy.cuts
        await writeAll()
        cuts += proxy.cuts - before
        expect([round, await hashNow()]).toEqual([round, archive.hash])
        const documents = await opened.store.read('count-ledger')
        expect(documents).toMatchObject([{ documents: sizes.pages }])
      }
      proxy.cutAt = () => undefined
      expect(cuts).toBeGreaterThanOrEqual(3)
      tell(
        'Neo4j: connections cut around COMMIT',
        `${cuts} cuts in ${rounds} ingests of ${sizes.pages} pages, same hash always, nothing twice`,
      )
    },
    sized(60_000, 200_000, 3_600_000),
  )

  test('a line that is slow, and one that stalls for a while', async () => {
    const [few, stall] = [archive.pages.slice(0, 2), sized(500, 3000, 15_000)]
    proxy.delay = 2
    for (const page of few) await store.writePage(page)
    proxy.delay = 0
    const stalling = Promise.all(archive.pages.slice(2, 5).map((page) => store.writePage(page)))
    await wait(50)
    proxy.stall()
    await wait(stall)
    proxy.resume()
    await stalling
    expect(await hashNow()).toBe(canonicalHash(mergePages(archive.pages.slice(0, 5))))
    tell('Neo4j: a slow line, and one that stalls', `4 ms more each way, ${stall} ms of silence: same hash`)
  }, 120_000)

  test('/ready says 503 while it is away or does not answer, and 200 when it is back', async () => {
    const api = createApi({ store })
    const ready = async (): Promise<[number, boolean]> => {
      const begun = Date.now()
      const { status } = await api.fetch('http://127.0.0.1/ready')
      return [status, Date.now() - begun < 10_000]
    }
    const wellAgain = async (): Promise<boolean> => {
      for (let i = 0; i < 50; i++, await wait(100)) if ((await ready())[0] === 200) return true
      return false
    }
    expect(await ready()).toEqual([200, true])
    await proxy.stop()
    expect(await ready()).toEqual([503, true])
    await proxy.start()
    expect(await wellAgain()).toBe(true)
    proxy.stall()
    expect(await ready()).toEqual([503, true])
    proxy.resume()
    expect(await wellAgain()).toBe(true)
    await api.dispose()
  }, 60_000)

  test('silent for ever: a question ends in its time and says why, what is asked then is answered again', async () => {
    const patient = await openStore({ ...config, patienceMilliseconds: 3_000 })
    const [usual, api] = [createApi({ store }), createApi({ store: patient })]
    const ask = async (query: string, of = api): Promise<[number, string | undefined, boolean]> => {
      const begun = Date.now()
      const response = await of.fetch('http://127.0.0.1/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify({ query }),
      })
      const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] }
      return [response.status, errors?.[0]?.extensions.code, Date.now() - begun < 12_000]
    }
    const questions = [
      '{ officials(first: 3) { edges { node { name } } } }',
      '{ stats { articles } }',
      '{ search(text: "明") { edges { cursor } } }',
    ]
    for (const question of questions) expect([question, ...(await ask(question, usual))].slice(0, 3)).toEqual([question, 200, undefined])
    proxy.stall()
    const answers = await Promise.all([...questions, ...questions, ...questions].map((question) => ask(question)))
    expect(answers).toEqual(answers.map(() => [503, 'NEO4J_UNREACHABLE', true]))
    expect((await api.fetch('http://127.0.0.1/ready')).status).toBe(503)
    proxy.resume()
    for (const question of questions) expect([question, ...(await ask(question))]).toEqual([question, 200, undefined, true])
    const closing = Date.now()
    proxy.stall()
    await api.dispose()
    await usual.dispose()
    await patient.close()
    expect(Date.now() - closing).toBeLessThan(10_000)
    proxy.resume()
    tell(
      'Neo4j silent for ever',
      `${answers.length} questions: each refused with 503 and NEO4J_UNREACHABLE in its time; /ready 503; well again`,
    )
  }, 60_000)

  test('down at the start, or silent: a clear error within ten seconds', async () => {
    await proxy.stop()
    const begun = Date.now()
    const refused = await openStore(config).catch((error: unknown) => error)
    expect(refused).toMatchObject({ name: 'StoreError', code: 'NEO4J_UNREACHABLE', message: expect.stringContaining(proxy.uri) })
    expect(Date.now() - begun).toBeLessThan(10_000)
    await proxy.start()
    proxy.stall()
    const silent = Date.now()
    expect(await openStore(config).catch((error: unknown) => error)).toMatchObject({ name: 'StoreError', code: 'NEO4J_UNREACHABLE' })
    expect(Date.now() - silent).toBeLessThan(10_000)
    proxy.resume()
  }, 60_000)

  const ingest = (): Promise<Ended> => run(['ingest', archive.folder, '--concurrency', '2'])

  /** Away for so long when a few pages are written: what is asked before them, and for each of them, ends with COMMITs too. */
  function goAway(seconds: number): Promise<void> {
    const from = proxy.commits + 15
    return new Promise((resolve, reject) => {
      proxy.cutAt = (commit) => {
        if (commit !== from) return undefined
        proxy
          .stop()
          .then(() => wait(seconds * 1000))
          .then(() => proxy.start())
          .then(resolve, reject)
        return 'before its reply'
      }
    })
  }

  const whole = sizes.away ? test : test.skip
  whole(
    'away for 15 seconds in the middle of an ingest: done unaided',
    async () => {
      const back = goAway(15)
      const { code, stderr } = await ingest()
      await back
      expect([code, stderr]).toEqual([0, expect.not.stringMatching(/xianzhi: /)])
      expect(await hashNow()).toBe(archive.hash)
      tell('Neo4j away for 15 s in mid-ingest', `${sizes.pages} pages: done unaided, exit 0, same hash`)
    },
    120_000,
  )

  whole(
    'away for 60: it ends and says so, and the same command goes on',
    async () => {
      const back = goAway(60)
      const { code, stderr } = await ingest()
      expect([code, stderr]).toEqual([
        1,
        expect.stringMatching(/stopped after \d+ of \d+ pages, which are safe[^]*^xianzhi: NEO4J_[A-Z]+: /m),
      ])
      const told = stderr.match(/^\[\d+\/\d+\] written /gm)!.length
      await back
      const held = await opened.store.read<{ documents: number }>('count-ledger')
      expect(held[0]!.documents).toBeGreaterThanOrEqual(told)
      expect((await ingest()).code).toBe(0)
      expect(await hashNow()).toBe(archive.hash)
      tell(
        'Neo4j away for 60 s in mid-ingest',
        `exit 1 after ${told} of ${sizes.pages} pages, which were there; run again, exit 0, same hash`,
      )
    },
    240_000,
  )

  const wholeLong = isLong ? test : test.skip
  wholeLong(
    'silent for ever in the middle of an ingest: it ends and says so, and the same command goes on',
    async () => {
      const from = proxy.commits + 15
      let silent = 0
      proxy.cutAt = (commit) => {
        if (commit === from) {
          proxy.stall()
          silent = Date.now()
        }
        return undefined
      }
      const { code, stderr } = await ingest()
      const seconds = (Date.now() - silent) / 1000
      expect([code, stderr]).toEqual([
        1,
        expect.stringMatching(/stopped after \d+ of \d+ pages, which are safe[^]*^xianzhi: NEO4J_[A-Z]+: /m),
      ])
      expect(seconds).toBeLessThan(240)
      proxy.cutAt = () => undefined
      proxy.resume()
      expect((await ingest()).code).toBe(0)
      expect(await hashNow()).toBe(archive.hash)
      tell(
        'Neo4j silent for ever in mid-ingest',
        `${sizes.pages} pages: exit 1 after ${seconds.toFixed(0)} s of silence; run again, exit 0, same hash`,
      )
    },
    600_000,
  )

  const longOnly = isLong && !process.env.XIANZHI_TEST_NEO4J_URI ? test : test.skip
  longOnly(
    'its process killed in the middle of an ingest and started again: done unaided',
    async () => {
      let server = await startNeo4j()
      try {
        const env = { XIANZHI_STORE: 'neo4j', XIANZHI_DATA: opened.config.data, NEO4J_URI: server.uri, NEO4J_PASSWORD: '' }
        const child = start(['ingest', archive.folder, '--concurrency', '2'], { ...archive.env, ...env })
        let told = ''
        let away = 0
        let back: Promise<unknown> | undefined
        child.stdout.resume()
        child.stderr.setEncoding('utf8').on('data', (text: string) => {
          told += text
          if (back || (told.match(/\] written /g)?.length ?? 0) < 4) return
          process.kill(server.pid, 'SIGKILL')
          const gone = Date.now()
          back = restartNeo4j(server).then((again) => {
            server = again
            away = (Date.now() - gone) / 1000
          })
        })
        const code = await new Promise((resolve) => child.on('close', resolve))
        await back
        expect([code, told]).toEqual([0, expect.not.stringMatching(/xianzhi: /)])
        const held = await openStore({ ...config, neo4j: { ...config.neo4j, uri: server.uri } })
        expect(canonicalHash(await graphOf(held))).toBe(archive.hash)
        await held.close()
        tell(
          'the process of Neo4j killed in mid-ingest and started again',
          `${sizes.pages} pages, away for ${away.toFixed(0)} s: done unaided, exit 0, same hash`,
        )
      } finally {
        await stopNeo4j(server)
      }
    },
    300_000,
  )
})
