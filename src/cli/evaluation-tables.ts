import { baseLabels, factTypes } from '../model/ontology.js'
import { calibrationError, type ReliabilityBin } from '../evaluation/reliability.js'
import type { Miss, Summary } from '../evaluation/score.js'
import type { Figures } from '../evaluation/tally.js'
import { table } from './table.js'

/** What `xianzhi evaluate` prints at a terminal. */

const share = (value: number): string => value.toFixed(3)

export function pagesTable(pages: readonly ({ page: string } & Summary)[]): string {
  return table(
    [
      { title: 'page', cell: (p) => p.page, width: 40 },
      { title: 'entities', cell: (p) => share(p.entities.f1) },
      { title: 'relations', cell: (p) => share(p.relations.f1) },
      { title: 'articles', cell: (p) => share(p.articles.f1) },
    ],
    pages,
  )
}

export function summaryTable(summary: Summary): string {
  const of = (keys: readonly string[]): [string, Figures][] =>
    keys.flatMap((key) => (summary.byType[key] ? [[key, summary.byType[key]]] : []))
  const rows: [string, Figures][] = [
    ...of(baseLabels),
    ['all entities', summary.entities],
    ['narrower labels', summary.narrower],
    ...of(factTypes),
    ['all relations', summary.relations],
    ['articles', summary.articles],
  ]
  const figures = table(
    [
      { title: '', cell: ([name]) => name },
      { title: 'precision', cell: ([, f]) => share(f.precision) },
      { title: 'recall', cell: ([, f]) => share(f.recall) },
      { title: 'F1', cell: ([, f]) => share(f.f1) },
      { title: 'right', cell: ([, f]) => f.right },
      { title: 'extra', cell: ([, f]) => f.extra },
      { title: 'missed', cell: ([, f]) => f.missed },
    ],
    rows,
  )
  return `${figures}\nattributes right ${share(summary.attributes)}, mean F1 over relation types ${share(summary.relationsMacro)}\n`
}

export function reliabilityTable(bins: readonly ReliabilityBin[]): string {
  const rows = table(
    [
      { title: 'confidence', cell: (b) => `${b.from.toFixed(1)}–${b.to.toFixed(1)}` },
      { title: 'facts', cell: (b) => b.facts },
      { title: 'said', cell: (b) => share(b.said) },
      { title: 'right', cell: (b) => share(b.shown) },
    ],
    bins,
  )
  return `${rows}\nmean distance of said and right: ${share(calibrationError(bins))}\n`
}

export function missTable(misses: readonly Miss[]): string {
  return table(
    [
      { title: 'kind', cell: (m) => m.kind },
      { title: 'type', cell: (m) => m.type },
      { title: 'what', cell: (m) => m.what, width: 60 },
      { title: 'rule', cell: (m) => m.rules?.join(' ') },
      { title: 'sentence', cell: (m) => m.sentence, width: 120 },
    ],
    [...misses].sort((a, b) => (a.type + a.kind < b.type + b.kind ? -1 : 1)),
  )
}
