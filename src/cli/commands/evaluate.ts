import { writeFile } from 'node:fs/promises'
import { InvalidArgumentError, Option, type Command } from 'commander'
import { fitCalibration, leaveOnePageOut } from '../../evaluation/fit-calibration.js'
import type { SpanSource } from '../../../ingest/doc.js'
import { readAnnotatedPages } from '../../evaluation/annotated-pages.js'
import { addScores, scorePage, summarize, type PageScore } from '../../evaluation/score.js'
import { foundGraph, withoutUnmarked } from '../../evaluation/found-graph.js'
import { reliability } from '../../evaluation/reliability.js'
import { scorecard } from '../../evaluation/scorecard.js'
import { missTable, pagesTable, reliabilityTable, summaryTable } from '../evaluation-tables.js'
import { withoutOption } from '../options.js'
import { note, print, printJson } from '../output.js'

interface EvaluateFlags {
  pages?: string
  format: 'table' | 'json'
  html?: string
  minConfidence: number
  wrong?: boolean
  calibrate?: string
  without: SpanSource[]
}

const parseShare = (text: string): number => {
  const share = Number(text)
  if (!(share >= 0 && share <= 1)) throw new InvalidArgumentError('A number from 0 to 1.')
  return share
}

export function addEvaluate(program: Command): void {
  program
    .command('evaluate')
    .description('how right extraction is: precision, recall and F1 by type on annotated pages, and what is missed')
    .argument('<annotations...>', 'annotations (.json), marked texts of the corpus (.txt), or folders of them')
    .option('--pages <folder>', "where the pages are (the folder 'pages' beside the annotations')")
    .addOption(new Option('--format <format>', 'how to print it').choices(['table', 'json']).default('table'))
    .option('--html <file>', 'also write a scorecard to open in a browser')
    .addOption(new Option('--min-confidence <share>', 'leave out facts below').argParser(parseShare).default(0))
    .option('--wrong', 'list every miss with its sentence')
    .addOption(withoutOption().default([]))
    .option('--calibrate <file>', 'fit what confidences are worth on these pages, and write it (ingest/lexicon/calibration.json)')
    .addHelpText(
      'after',
      `
Examples:
  $ xianzhi evaluate ../shared/gold
  $ xianzhi evaluate ../shared/gold --wrong --html scorecard.html
  $ xianzhi evaluate corpus/sentences`,
    )
    .action(evaluate)
}

async function evaluate(paths: string[], { pages, format, html, minConfidence, wrong, calibrate, without }: EvaluateFlags): Promise<void> {
  const annotated = (await Promise.all(paths.map((path) => readAnnotatedPages(path, pages)))).flat()
  const { extractPage } = await import('../../../ingest/pipeline.js') // loads the dictionaries: a second
  const { readPage } = await import('../../../ingest/read/page.js')
  const scores = annotated.map(({ gold, file, bytes, options, sentencesOnly }): [string, PageScore] => {
    const source = { file, bytes }
    const page = extractPage(source, { ...options, without, rawConfidence: calibrate !== undefined })
    const graph = foundGraph(page, readPage(source, {}).text)
    return [file, scorePage(gold, sentencesOnly ? withoutUnmarked(graph) : graph, minConfidence)]
  })
  const total = addScores(scores.map(([, score]) => score))
  const byPage = scores.map(([page, score]) => ({ page, ...summarize(score) }))
  const summary = summarize(total)
  const bins = reliability(calibrate ? leaveOnePageOut(scores.map(([, { facts }]) => facts)) : total.facts)
  if (calibrate) {
    await writeFile(calibrate, JSON.stringify(fitCalibration(total.facts), undefined, 2) + '\n')
    note(`${calibrate}: fitted on ${total.facts.length} facts; the reliability below is of each page by the others`)
  }
  if (html) await writeFile(html, scorecard({ summary, byPage, bins, misses: total.misses }))
  if (format === 'json') return printJson({ summary, pages: byPage, reliability: bins, ...(wrong ? { misses: total.misses } : {}) })
  await print((byPage.length > 20 ? '' : pagesTable(byPage)) + '\n' + summaryTable(summary) + '\n' + reliabilityTable(bins))
  if (wrong) await print('\n' + missTable(total.misses))
}
