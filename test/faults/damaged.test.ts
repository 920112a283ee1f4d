import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { extractPage } from '../../ingest/pipeline.js'
import { canonicalHash } from '../../src/model/canonical-hash.js'
import type { Graph } from '../../src/model/graph.js'
import { exportRecords, type Read } from '../../src/store/export-records.js'
import { Engine } from '../../src/store/embedded/engine.js'
import { temporaryFolder } from '../cli/run.js'
import { inventedPages } from './invented-pages.js'
import { randomOf, seed, sized, tell, times } from './long.js'

/**
 * A bit flipped anywhere in what the embedded store keeps on the disk: it is found when the store is opened, or the whole graph
 * is what it was. Both of a store that was closed, and of one whose host was killed, which has part of it in its log.
 */
const places = sized(12, 20, times(200))
const root = temporaryFolder()
const [closed, killed] = [join(root, 'closed'), join(root, 'killed')]
let hash: string

const hashOf = async (engine: Engine): Promise<string> => {
  const graph: Graph = { nodes: [], relationships: [] }
  const read = ((name, parameters, slots) => engine.read(name, parameters, slots)) as Read
  for await (const record of exportRecords(read)) {
    if (record.type === 'node') graph.nodes.push(record)
    else graph.relationships.push(record)
  }
  return canonicalHash(graph)
}

/** What is there after a while: the hash of everything, or why it was not opened. */
async function opened(folder: string): Promise<string> {
  let engine: Engine | undefined
  try {
    engine = await Engine.open(folder)
    return await hashOf(engine)
  } catch (error) {
    return (error as { code?: string }).code ?? String(error)
  } finally {
    await engine?.close()
  }
}

beforeAll(async () => {
  const engine = await Engine.open(closed)
  for (const page of inventedPages(4)) await engine.perform({ job: 'writePage', page: extractPage(page) })
  cpSync(closed, killed, { recursive: true }) // as a kill leaves it: what is committed is in the log
  hash = await hashOf(engine)
  await engine.close()
}, 60_000)

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(folder, name)).isFile())

test.each([
  ['closed', closed],
  ['killed', killed],
])(
  'of a store that was %s',
  async (name, folder) => {
    const [random, copy] = [randomOf(seed), join(root, 'copy')]
    const files = filesOf(folder).map((file) => ({ file, size: statSync(join(folder, file)).size }))
    expect(files.some(({ file }) => file.includes('.wal'))).toBe(name === 'killed')
    const found: Record<string, number> = {}
    for (let i = 0; i < places; i++) {
      // Every other one in the log, where there is one
      const logs = files.filter(({ file }) => file.includes('.wal'))
      const { file, size } = i % 2 && logs.length ? logs[i % logs.length]! : files[i % files.length]!
      rmSync(copy, { recursive: true, force: true })
      cpSync(folder, copy, { recursive: true })
      const bytes = readFileSync(join(copy, file))
      const at = Math.floor(random() * size)
      bytes[at]! ^= 1 << Math.floor(random() * 8)
      writeFileSync(join(copy, file), bytes)
      const outcome = await opened(copy)
      expect([file, at, outcome === hash ? 'harmless' : outcome]).toEqual([file, at, expect.stringMatching(/^(harmless|STORE_DAMAGED)$/)])
      const kind = outcome === hash ? 'harmless' : 'found'
      found[kind] = (found[kind] ?? 0) + 1
    }
    cpSync(folder, join(copy, name), { recursive: true })
    expect(await opened(join(copy, name))).toBe(hash)
    tell(
      `a bit flipped in the embedded store's files, ${name}`,
      `${places} places: ${found.found ?? 0} found, ${found.harmless ?? 0} harmless`,
    )
  },
  sized(60_000, 120_000, 1_200_000),
)

test('what was lost is told with what to do, and what to do does it', async () => {
  const folder = join(root, 'lost')
  cpSync(killed, folder, { recursive: true })
  mkdirSync(folder, { recursive: true })
  for (const log of filesOf(folder).filter((file) => file.includes('.wal'))) {
    const whole = readFileSync(join(folder, log))
    writeFileSync(join(folder, log), whole.subarray(0, Math.floor(whole.length * 0.8)))
  }
  await expect(Engine.open(folder)).rejects.toMatchObject({
    code: 'STORE_DAMAGED',
    message: expect.stringMatching(/lost the last \d+ of \d+ writes/),
  })
  await expect(Engine.open(folder)).rejects.toMatchObject({ code: 'STORE_DAMAGED' }) // and again: it does not pass by being told once
  expect(existsSync(join(folder, 'commits'))).toBe(true)
  rmSync(join(folder, 'commits'))
  const engine = await Engine.open(folder)
  for (const page of inventedPages(4)) await engine.perform({ job: 'writePage', page: extractPage(page) })
  expect(await hashOf(engine)).toBe(hash)
  await engine.close()
})
