import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { canonicalHash } from '../../src/model/canonical-hash.js'
import { openStore } from '../../src/store/open.js'
import { start, xianzhi, type Ended } from '../cli/run.js'
import { graphOf } from '../store/graph-of.js'
import { sized, tell } from './long.js'
import { prepareArchive } from './prepared-archive.js'
import { mountSmallDisk } from './small-disk.js'

/** A disk that is full in the middle of an ingest: the store and what is noted of pages lie on it. */
const root = mkdtempSync(join(tmpdir(), 'xianzhi-full-'))
const data = join(root, 'disk', 'data')
const disk = mountSmallDisk(join(root, 'disk'), 8)
if (!disk) process.stderr.write('*** A FULL DISK IS NOT TRIED: a small one wants the right to mount it ***\n')
afterAll(() => {
  disk?.unmount()
  rmSync(root, { recursive: true, force: true })
})

// Five runs of the program: too much for each `npm test`
const onDisk = disk && sized(false, true, true) ? test : test.skip
onDisk(
  'is told, what was there opens, and the re-run completes',
  async () => {
    const pages = sized(8, 16, 50)
    const archive = prepareArchive(root, pages)
    mkdirSync(data)
    const config = { store: 'embedded' as const, data, neo4j: { uri: '', username: '', password: '', database: '' }, idleMilliseconds: 0 }
    const run = (args: string[]): Promise<Ended> => xianzhi(args, { env: { ...archive.env, XIANZHI_DATA: data } })
    const child = start(['ingest', archive.folder, '--concurrency', '2'], { ...archive.env, XIANZHI_DATA: data })
    let told = 0
    let complaint = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      complaint += text
      told = complaint.match(/^\[\d+\/\d+\] written /gm)?.length ?? 0
      if (told >= 2) disk!.fill()
    })
    child.stdout.resume()
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect([code, complaint]).toEqual([1, expect.stringMatching(/^xianzhi: DISK_FULL: /m)])

    // Still full: what was acknowledged can be asked
    const stats = await run(['stats', '--json'])
    expect([stats.code, stats.stderr]).toEqual([0, ''])
    expect((JSON.parse(stats.stdout) as { documents: number }).documents).toBeGreaterThanOrEqual(told)
    disk!.makeRoom()
    const again = await run(['ingest', archive.folder])
    expect([again.code, again.stderr]).toEqual([0, expect.not.stringMatching(/xianzhi: /)])
    const store = await openStore(config)
    expect(canonicalHash(await graphOf(store))).toBe(archive.hash)
    await store.close()
    tell(
      'the disk full in mid-ingest, embedded store',
      `DISK_FULL after ${told} of ${pages} pages, which could be asked; with room again, exit 0, same hash`,
    )
  },
  sized(60_000, 120_000, 600_000),
)
