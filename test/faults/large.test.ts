import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { start, temporaryFolder } from '../cli/run.js'
import { morning } from '../cli/pages.js'
import { sized, tell, times } from './long.js'

/** One file that is far too large, and far too many files: each refusal with its reason, and memory that does not grow with them. */

const root = temporaryFolder()
const mostMegabytes = 1024

interface Measured {
  code: number | null
  stdout: string
  /** The last of what was told. */
  stderr: string
  /** Most memory that the process ever had. */
  megabytes: number
}

/** Runs to the end; the system itself keeps the highest mark. */
async function measured(args: string[]): Promise<Measured> {
  const child = start(args, { XIANZHI_DATA: join(root, 'data') })
  const seen: Measured = { code: null, stdout: '', stderr: '', megabytes: 0 }
  child.stdout.setEncoding('utf8').on('data', (text: string) => (seen.stdout = (seen.stdout + text).slice(0, 5000)))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (seen.stderr = (seen.stderr + text).slice(-5000)))
  const watch = setInterval(() => {
    try {
      const mark = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]
      if (mark) seen.megabytes = Math.max(seen.megabytes, Number(mark) / 1024)
    } catch {
      // it has just ended
    }
  }, 20)
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  clearInterval(watch)
  return { ...seen, code }
}

// Dictionaries are loaded for each: too much for each `npm test`
const inWhole = sized(false, true, true) ? test : test.skip

inWhole(
  'one line of a hundred megabytes is refused for what it is, and the page beside it is read',
  async () => {
    const folder = join(root, 'line')
    mkdirSync(folder)
    const [megabytes, piece] = [sized(20, 100, 100), Buffer.from('会议'.repeat(174_763)).subarray(0, 1 << 20)]
    const file = openSync(join(folder, 'line.txt'), 'w')
    for (let i = 0; i < megabytes; i++) writeSync(file, piece)
    closeSync(file)
    writeFileSync(join(folder, morning.name), morning.text)
    const run = await measured(['ingest', folder, '--dry-run'])
    expect([run.code, run.stderr]).toEqual([3, expect.stringMatching(/skipped .*line\.txt: PAGE_TOO_LARGE: /)])
    expect(run.stderr).toMatch(/read .*A1\.txt: 2 articles/)
    expect(run.megabytes).toBeGreaterThan(50)
    expect(run.megabytes).toBeLessThan(mostMegabytes)
    tell(
      'one line of many megabytes',
      `${megabytes} MB: refused with PAGE_TOO_LARGE, the page beside it read; at most ${run.megabytes.toFixed(0)} MB of memory`,
    )
  },
  sized(60_000, 60_000, 120_000),
)

/** What lies in a folder that somebody names by mistake: few contents, none of them a page, but one in so many. */
const noPages = ['', '\0\0\0', 'x', '1234567890\n', '<html></html>', '%PDF-1.4\n']
const article = (i: number): string =>
  `临江市召开重点项目推进会\n本报讯（记者 王小明）1月${1 + (i % 28)}日，临江市召开重点项目推进会。市委书记李明出席会议，第${i}号文件下发。\n`

inWhole(
  'a folder of very many files: none is lost, and none is held',
  async () => {
    const count = sized(300, 3000, times(1_000_000))
    const articles = Math.ceil(count / 50)
    const folder = join(root, 'many')
    for (let i = 0; i < count; i++) {
      const below = join(folder, String(Math.floor(i / 100_000)), String(Math.floor(i / 1000)))
      if (i % 1000 === 0) mkdirSync(below, { recursive: true })
      writeFileSync(join(below, `${i}.txt`), i % 50 ? noPages[i % noPages.length]! : article(i / 50))
    }
    const begun = Date.now()
    const run = await measured(['ingest', folder, '--json'])
    const minutes = (Date.now() - begun) / 60_000
    expect([run.code, run.stderr]).toEqual([3, expect.stringMatching(new RegExp(`\\[${count}/${count}\\]`))])
    const told = JSON.parse(/^\{"pages":(\{[^}]*\})/.exec(run.stdout)![1]!) as Record<string, number>
    expect(told).toMatchObject({ total: count, written: articles, skipped: count - articles, unchanged: 0, failed: 0, aside: 0 })
    expect(run.stdout).toContain(`"documents":${articles},"articles":${articles},`)
    expect(run.megabytes).toBeLessThan(mostMegabytes)
    tell(
      'a folder of very many files',
      `${count} files, ${articles} of them an article each: all written, ${count - articles} refused with their reasons, ${minutes.toFixed(1)} min; at most ${run.megabytes.toFixed(0)} MB of memory`,
    )
  },
  sized(60_000, 120_000, 3 * 3_600_000),
)
