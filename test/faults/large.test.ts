import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { start, temporaryFolder } from '../cli/run.js'
import { morning } from '../cli/pages.js'
import { seed, sized, tell, times } from './long.js'

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
  child.stdout.setEncoding('utf8').on('data', (text: string) => (seen.stdout = (seen.stdout + text).slice(-5000)))
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

inWhole(
  'a folder of very many files',
  async () => {
    const count = sized(300, 3000, times(1_000_000))
    const folder = join(root, 'many')
    for (let i = 0; i < count; i++) {
      if (i % 10_000 === 0) mkdirSync(join(folder, String(i / 10_000)), { recursive: true })
      writeFileSync(join(folder, String(Math.floor(i / 10_000)), `${i}.txt`), '')
    }
    writeFileSync(join(folder, morning.name), morning.text)
    const begun = Date.now()
    const run = await measured(['ingest', folder, '--dry-run', '--json'])
    const { pages } = JSON.parse(run.stdout.length < 5000 ? run.stdout : '{"pages":{}}') as { pages: Record<string, number> }
    expect([run.code, run.stderr]).toEqual([3, expect.stringMatching(new RegExp(`\\[${count + 1}/${count + 1}\\]`))])
    if (pages.total) expect(pages).toMatchObject({ total: count + 1, read: 1, skipped: count })
    expect(run.megabytes).toBeLessThan(mostMegabytes)
    tell(
      'a folder of very many files',
      `${count} empty files and a page, seed ${seed}: each refused with its reason, the page read, ${((Date.now() - begun) / 1000).toFixed(0)} s; at most ${run.megabytes.toFixed(0)} MB of memory`,
    )
  },
  sized(60_000, 120_000, 3_600_000),
)
