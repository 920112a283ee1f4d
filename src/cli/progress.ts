import { MultiBar } from 'cli-progress'
import type { PageOutcome } from '../extraction/ingestion.js'
import { note } from './output.js'
import { cutToWidth } from './table.js'

/** Tells on stderr how an ingest goes on: a bar on a terminal, else one line a page. */
export interface Progress {
  page(outcome: PageOutcome): void
  stop(): void
}

const sentence = (outcome: PageOutcome): string =>
  'page' in outcome
    ? `${outcome.state} ${outcome.file.path}: ${outcome.page.articles.length} articles, ${outcome.page.entities.length} entities, ${outcome.page.claims.length} claims`
    : `${outcome.state} ${outcome.file.path}: ${outcome.code}: ${outcome.reason}`

function lines(total: number): Progress {
  let done = 0
  return {
    page: (outcome) => note(`[${++done}/${total}] ${sentence(outcome)} (${outcome.seconds.toFixed(1)} s)`),
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
      if (!('page' in outcome)) bars.log(sentence(outcome) + '\n') // stays above the bar
      one.increment({ file: cutToWidth(outcome.file.name, 30) })
    },
    stop: () => bars.stop(),
  }
}

export const showProgress = (total: number): Progress => (process.stderr.isTTY && !process.env.CI ? bar(total) : lines(total))
