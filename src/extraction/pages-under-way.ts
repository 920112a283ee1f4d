import { randomUUID } from 'node:crypto'
import { appendFileSync, mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { StoreError } from '../errors.js'
import type { PageSource } from '../model/page-note.js'

/**
 * Which pages a run has in its hands, one file a run in the folder `running`: what is left there by a run that has gone
 * tells which page may have ended it. A line when a page is begun, one when it is done. Not synced to the disk: that
 * the machine went down is no page's fault.
 */
export interface PagesUnderWay {
  begin(page: PageUnderWay): void
  end(file: string): void
  close(): void
}

/** With all that its note will say if this is the last that is heard of it. */
export interface PageUnderWay extends PageSource {
  file: string
  sha256?: string
}

interface Run {
  pid: number
  /** Tells two processes of one id apart. */
  begun: string
  host: string
  /** ISO 8601 */
  at: string
}

/** When a process began, in the system's own measure; '' where it does not tell. */
function beginOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  } catch {
    return ''
  }
}

function isRunning({ pid, begun }: Run): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  return beginOf(pid) === begun
}

/** Pages that are done before the file is written anew, without them: else a million of them leave half a gigabyte to be read. */
const mostDone = 1000

const folderOf = (data: string): string => join(data, 'running')

/** @throws StoreError with no room or no right to write: then a run does not begin, or not go on. */
export function openPagesUnderWay(data: string): PagesUnderWay {
  const folder = folderOf(data)
  const file = join(folder, `${process.pid}-${randomUUID().slice(0, 8)}.jsonl`)
  const write = (into: string, ...lines: object[]): void => {
    try {
      mkdirSync(folder, { recursive: true }) // the end of another run may have removed it
      appendFileSync(into, lines.map((line) => JSON.stringify(line) + '\n').join(''))
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException
      throw new StoreError(code === 'ENOSPC' ? 'DISK_FULL' : 'DATA_FOLDER', `${folder} cannot be written to: ${message}`, false)
    }
  }
  const run: Run = { pid: process.pid, begun: beginOf(process.pid), host: hostname(), at: new Date().toISOString() }
  write(file, run)
  const inHand = new Map<string, object>()
  let done = 0
  return {
    begin({ file: page, ...more }) {
      const line = { begin: page, ...more }
      inHand.set(page, line)
      write(file, line)
    },
    end(page) {
      inHand.delete(page)
      if (++done % mostDone) return write(file, { end: page })
      // Anew, without what is done; the old file stands until the new one is whole
      const anew = `${file}.anew`
      rmSync(anew, { force: true })
      write(anew, run, ...inHand.values())
      renameSync(anew, file)
    },
    close() {
      remove(file)
      removeIfEmpty(folder)
    },
  }
}

function remove(file: string): void {
  for (const path of [file, `${file}.anew`]) rmSync(path, { force: true })
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder)
  } catch {
    // other runs are there
  }
}

export interface RunLeft {
  /** When it began, ISO 8601. */
  at: string
  /** Pages that it had in its hands. */
  pages: PageUnderWay[]
  /** Takes note that this was seen to. */
  forget(): void
}

export interface RunGoing {
  pid: number
  pages: PageUnderWay[]
}

/** Runs of this machine that have not closed: those that are gone, and those that go on. */
export function findRuns(data: string): { left: RunLeft[]; going: RunGoing[] } {
  const folder = folderOf(data)
  const found: { left: RunLeft[]; going: RunGoing[] } = { left: [], going: [] }
  for (const name of namesIn(folder)) {
    const path = join(folder, name)
    const [run, ...lines] = linesOf(path) as [Run?, ...(({ begin: string } & Omit<PageUnderWay, 'file'>) | { end: string })[]]
    if (!run || run.host !== hostname()) continue // it has just begun, or is another machine's
    const pages = new Map<string, PageUnderWay>()
    for (const line of lines)
      if ('end' in line) pages.delete(line.end)
      else {
        const { begin: file, ...more } = line
        pages.set(file, { file, ...more })
      }
    if (isRunning(run)) found.going.push({ pid: run.pid, pages: [...pages.values()] })
    else
      found.left.push({
        at: run.at,
        pages: [...pages.values()],
        forget() {
          remove(path)
          removeIfEmpty(folder)
        },
      })
  }
  return found
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.jsonl'))
      .sort()
  } catch {
    return []
  }
}

/** Whole lines only: the last may have been cut off. */
function linesOf(path: string): object[] {
  try {
    return readFileSync(path, 'utf8')
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as object)
  } catch {
    return []
  }
}
