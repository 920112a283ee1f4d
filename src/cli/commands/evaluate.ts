import { writeFile } from 'node:fs/promises'
import { InvalidArgumentError, Option, type Command } from 'commander'
import { fitCalibration, leaveOnePageOut } from '../../evaluation/fit-calibration.js'
import { readJudgedFacts } from '../../evaluation/judged-facts.js'
import { spanSources, type SpanSource } from '../../../ingest/doc.js'
import { readAnnotatedPages } from '../../evaluation/annotated-pages.js'
import { compare, scorePages, type Compared } from '../../evaluation/evaluate-pages.js'
import type { AnnotatedPage } from '../../evaluation/gold.js'
import { addScores, summarize } from '../../evaluation/score.js'
import { reliability } from '../../evaluation/reliability.js'
import { scorecard } from '../../evaluation/scorecard.js'
import { comparedTable, missedEndsTable, missTable, pagesTable, reliabilityTable, summaryTable } from '../evaluation-tables.js'
import { markdownTable } from '../markdown-table.js'
import { withoutOption } from '../options.js'
import { UsageError } from '../failure.js'
import { note, print, printJson } from '../output.js'
import { table } from '../table.js'
import { bareSegmenter, extraction } from '../ways-of-finding.js'

interface EvaluateFlags {
  pages?: string
  format: 'table' | 'markdown' | 'json'
  baseline?: boolean
  ablation?: boolean
  html?: string
  minConfidence: number
  wrong?: boolean
  missedEnds?: boolean
  calibrate?: string
  judged?: string[]
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
    .addOption(new Option('--format <format>', 'how to print it').choices(['table', 'markdown', 'json']).default('table'))
    .option('--html <file>', 'also write a scorecard to open in a browser')
    .addOption(new Option('--min-confidence <share>', 'leave out facts below').argParser(parseShare).default(0))
    .option('--wrong', 'list every miss with its sentence')
    .option('--missed-ends', 'count by type how many missed relations have both ends found, one or none')
    .addOption(withoutOption().default([]))
    .option('--ablation', 'also what is lost when each source of names is left out (as many runs)')
    .option('--baseline', "also the names that nodejieba's own tags give on the same text")
    .option('--calibrate <file>', 'fit what confidences are worth on these pages, and write it (ingest/lexicon/calibration.json)')
    .option('--judged <files...>', 'with --calibrate: facts of the archive that readers judged, too (docs/quality/)')
    .addHelpText(
      'after',
      `
Examples:
  $ xianzhi evaluate ../shared/gold
  $ xianzhi evaluate ../shared/gold --wrong --html scorecard.html
  $ xianzhi evaluate ../shared/gold --baseline --ablation --format markdown
  $ xianzhi evaluate corpus/sentences`,
    )
    .action(evaluate)
}

async function evaluate(paths: string[], flags: EvaluateFlags): Promise<void> {
  const { pages, format, html, minConfidence, wrong, missedEnds, calibrate, without } = flags
  if (flags.judged && !calibrate) throw new UsageError('--judged is for --calibrate')
  const annotated = (await Promise.all(paths.map((path) => readAnnotatedPages(path, pages)))).flat()
  const compared = await comparisons(annotated, flags)
  const find = (await extraction())({ without, rawConfidence: calibrate !== undefined })
  const scores = scorePages(annotated, find, minConfidence)
  const total = addScores(scores.map(([, score]) => score))
  const byPage = scores.map(([page, score]) => ({ page, ...summarize(score) }))
  const summary = summarize(total)
  const judged = (await Promise.all((flags.judged ?? []).map(readJudgedFacts))).flat()
  const groups = [...scores.map(([, { facts }]) => facts), ...judged]
  const bins = reliability(calibrate ? leaveOnePageOut(groups) : total.facts)
  if (calibrate) {
    const facts = groups.flat()
    await writeFile(calibrate, JSON.stringify(fitCalibration(facts), undefined, 2) + '\n')
    note(`${calibrate}: fitted on ${facts.length} facts; the reliability below is of each page (or forty judged facts) by the others`)
  }
  if (html) await writeFile(html, scorecard({ summary, byPage, bins, misses: total.misses }))
  if (format === 'json')
    return printJson({
      summary,
      pages: byPage,
      reliability: bins,
      ...(compared.length ? { compared } : {}),
      ...(missedEnds ? { missedEnds: total.misses.filter((m) => m.ends).map(({ type, ends }) => ({ type, ends })) } : {}),
      ...(wrong ? { misses: total.misses } : {}),
    })
  const draw = format === 'markdown' ? markdownTable : table
  const tables = [
    ...(byPage.length > 20 ? [] : [pagesTable(byPage, draw)]),
    summaryTable(summary, draw),
    reliabilityTable(bins, draw),
    ...(compared.length ? [comparedTable([...compared, { name: 'all of it', summary }], draw)] : []),
    ...(missedEnds ? [missedEndsTable(total.misses, draw)] : []),
    ...(wrong ? [missTable(total.misses, draw)] : []),
  ]
  await print(tables.join('\n'))
}

/** The bare segmenter first: extraction adds words to its dictionary. */
async function comparisons(pages: readonly AnnotatedPage[], { baseline, ablation, without }: EvaluateFlags): Promise<Compared[]> {
  const bare = baseline ? compare(pages, [['nodejieba.tag', await bareSegmenter()]]) : []
  if (!ablation) return bare
  const way = await extraction()
  return [
    ...bare,
    ...compare(
      pages,
      [...spanSources].map((source) => [`without ${source}`, way({ without: [...without, source] })]),
    ),
  ]
}
