import { MultiBar } from 'cli-progress'
import type { PageOutcome } from '../extraction/ingestion.js'
import { note } from './output.js'
import { cutToWidth, plain } from './table.js'

/** Tells on stderr how an ingest goes on: a bar on a terminal, else one line a page. */
export interface Progress {
  page(outcome: PageOutcome): void
  stop(): void
}

const states: Partial<Record<PageOutcome['state'], string>> = { aside: 'set aside' }

function sentence(outcome: PageOutcome): string {
  const head = `${states[outcome.state] ?? outcome.state} ${outcome.file.path}`
  if ('code' in outcome) return `${head}: ${outcome.code}: ${outcome.reason}`
  if (!('page' in outcome)) return head
  const { articles, entities, claims } = outcome.page
  return `${head}: ${articles.length} articles, ${entities.length} entities, ${claims.length} claims`
}

function lines(total: number): Progress {
  let done = 0
  return {
    page: (outcome) => note(plain(`[${++done}/${total}] ${sentence(outcome)} (${outcome.seconds.toFixed(1)} s)`)),
    stop: () => undefined,
  }
}

function bar(total: number): Progress {
  const bars = new MultiBar(
    {
      stream: process.stderr,
      clearOnComplete: true,
      hideCursor: true,
      format: '{bar} {value}/{total} pages, {eta_formatted} left  {file}',
      barsize: 24,
    },
    undefined,
  )
  const one = bars.create(total, 0, { file: '' })
  return {
    page(outcome) {
      if ('code' in outcome) bars.log(plain(sentence(outcome)) + '\n') // stays above the bar
      one.increment({ file: cutToWidth(outcome.file.name, 30) })
    },
    stop: () => bars.stop(),
  }
}

export const showProgress = (total: number): Progress => (process.stderr.isTTY && !process.env.CI ? bar(total) : lines(total))
