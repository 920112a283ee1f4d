import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../../src/package-root.js'
import { isLong } from '../faults/long.js'
import { evening, morning } from './pages.js'
import { temporaryFolder, xianzhi, type Ended } from './run.js'

/** Pages that make the extractor throw, hang, take all memory or end the process: set aside, and the rest is done. */

const folder = temporaryFolder()
const env = { XIANZHI_DATA: join(folder, 'data'), XIANZHI_HOME_CITY: '聊城市', XIANZHI_FAULTS: folder }
const faulty = { ...env, NODE_OPTIONS: `--require ${join(packageRoot, 'test', 'faults', 'bad-pages.cjs')}` }
const run = (args: string[], more: NodeJS.ProcessEnv = env): Promise<Ended> => xianzhi(args, { env: more })
const json = <T>({ stdout }: Ended): T => JSON.parse(stdout) as T

interface Answer {
  pages: Record<string, number>
  notRead: { file: string; state: string; code: string; reason: string }[]
}
interface StatusAnswer {
  read: Record<string, number>
  counts: Record<string, number>
  notRead: { file: string; state: string; attempts: number; code: string; reason: string; path: string }[]
  left: string[]
}

function archive(name: string, pages: Record<string, string>): string {
  const path = join(folder, name)
  mkdirSync(path)
  for (const [file, text] of Object.entries(pages)) writeFileSync(join(path, file), text)
  return path
}

describe('an archive with bad pages', () => {
  const path = archive('archive', {
    [morning.name]: morning.text,
    'throws.txt': `${evening.text}一\n`,
    'hangs.txt': `${evening.text}二\n`,
    'hoards.txt': `${evening.text}三\n`,
    'throws-2-times.txt': `${evening.text}四\n`,
    'large.txt': '聊城市'.repeat(500_000),
    'line.txt': '聊城市'.repeat(40_000),
  })
  const aside = ['hangs.txt', 'hoards.txt', 'throws.txt']

  test('is read but for those, each tried three times and told why; exit 3', async () => {
    const ended = await run(['ingest', path, '--seconds', '6', '--json'], faulty)
    expect(ended.code).toBe(3)
    const { pages, notRead } = json<Answer>(ended)
    expect(pages).toMatchObject({ total: 7, written: 2, skipped: 2, aside: 3, failed: 0 })
    const codes = Object.fromEntries(notRead.map(({ file, code }) => [file.slice(path.length + 1), code]))
    expect(codes).toEqual({
      'large.txt': 'PAGE_TOO_LARGE',
      'line.txt': 'LINE_TOO_LONG',
      'throws.txt': 'BUG',
      'hangs.txt': 'PAGE_TIMEOUT',
      'hoards.txt': expect.stringMatching(/^PAGE_(MEMORY|TIMEOUT)$/), // a busy machine may be slow to run out of memory
    })
  }, 180_000)

  test('status tells which, after how many tries and why', async () => {
    const { counts, notRead } = json<StatusAnswer>(await run(['status', '--json']))
    expect(counts).toEqual({ aside: 3, refused: 2 })
    expect(notRead.filter(({ state }) => state === 'aside').map(({ file, attempts }) => [file, attempts])).toEqual(
      aside.map((file) => [file, 3]),
    )
    for (const { file, reason, path: from } of notRead) {
      expect(reason).not.toBe('')
      expect(from).toBe(join(path, file))
    }
    const { stdout } = await run(['status'])
    expect(stdout).toMatch(/^3 set aside$/m)
    expect(stdout).toMatch(/^throws\.txt +set aside +3 +BUG +this page is more than the extractor can bear/m)
  })

  test('run again, it does not try them again', async () => {
    const ended = await run(['ingest', path, '--json'], faulty)
    expect(ended.code).toBe(3)
    expect(json<Answer>(ended).pages).toMatchObject({ unchanged: 2, skipped: 2, aside: 3 })
  })

  test('retry does: what is mended is read, what is not stays', async () => {
    const one = await run(['retry', 'throws.txt', '--json'])
    expect(one.code).toBe(0)
    expect(json<Answer>(one).pages).toMatchObject({ total: 1, written: 1 })
    const rest = await run(['retry', '--json'])
    expect(rest.code).toBe(3)
    expect(json<Answer>(rest).pages).toMatchObject({ total: 4, written: 2, skipped: 2 })
    expect(json<StatusAnswer>(await run(['status', '--json'])).counts).toEqual({ refused: 2 })
    const unknown = await run(['retry', 'nosuch.txt'])
    expect(unknown.code).toBe(1)
    expect(unknown.stderr).toMatch(/^xianzhi: NOT_FOUND: /m)
  })

  test('a file that was mended is read as the new page it is', async () => {
    writeFileSync(join(path, 'line.txt'), evening.text)
    rmSync(join(path, 'large.txt'))
    const ended = await run(['ingest', path, '--json'])
    expect(ended.code).toBe(0)
    expect(json<Answer>(ended).pages).toMatchObject({ total: 6, written: 1, unchanged: 5 })
  })
})

const whenLong = isLong ? test : test.skip
whenLong(
  'a page that ends the whole process is found among those in hand, tried alone, and set aside',
  async () => {
    const path = archive('killing', {
      [morning.name]: `${morning.text}五\n`,
      'b.txt': `${morning.text}六\n`,
      'c-kills.txt': `${evening.text}七\n`,
      'd.txt': `${evening.text}八\n`,
    })
    const own = { ...faulty, XIANZHI_DATA: join(folder, 'killed') }
    let ended: Ended
    let runs = 0
    do {
      ended = await run(['ingest', path, '--json'], own)
      expect(ended.code === null || ended.code === 3).toBe(true)
    } while (ended.code === null && ++runs < 6)
    expect(ended.code).toBe(3)
    expect(json<StatusAnswer>(await run(['status', '--json'], own))).toMatchObject({
      counts: { aside: 1 },
      left: [],
      notRead: [{ file: 'c-kills.txt', state: 'aside', code: 'PROCESS_ENDED' }],
    })
    expect(Object.values(json<StatusAnswer>(await run(['status', '--json'], own)).read)).toEqual([3])
    expect(readFileSync(join(path, 'd.txt'), 'utf8')).toContain('八')
  },
  600_000,
)
