import { baseLabels, factTypes } from '../model/ontology.js'
import { calibrationError, type ReliabilityBin } from '../evaluation/reliability.js'
import type { Compared } from '../evaluation/evaluate-pages.js'
import type { Miss, Summary } from '../evaluation/score.js'
import type { Figures } from '../evaluation/tally.js'
import { table, type TableColumn } from './table.js'

/** What `xianzhi evaluate` prints at a terminal. */

type Draw = <R>(columns: readonly TableColumn<R>[], rows: readonly R[]) => string

const share = (value: number): string => value.toFixed(3)

export function pagesTable(pages: readonly ({ page: string } & Summary)[], draw: Draw = table): string {
  return draw(
    [
      { title: 'page', cell: (p) => p.page, width: 40 },
      { title: 'entities', cell: (p) => share(p.entities.f1) },
      { title: 'relations', cell: (p) => share(p.relations.f1) },
      { title: 'articles', cell: (p) => share(p.articles.f1) },
    ],
    pages,
  )
}

export function summaryTable(summary: Summary, draw: Draw = table): string {
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
  const figures = draw(
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

export function reliabilityTable(bins: readonly ReliabilityBin[], draw: Draw = table): string {
  const rows = draw(
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

/** Several ways of finding beside one another, by F1. */
export function comparedTable(ways: readonly Compared[], draw: Draw = table): string {
  const f1 = (title: string, of: (summary: Summary) => Figures | undefined) => ({
    title,
    cell: ({ summary }: Compared) => share(of(summary)?.f1 ?? 0),
  })
  return draw(
    [
      { title: 'F1', cell: (way) => way.name },
      ...['Person', 'Organization', 'Place'].map((label) => f1(label, (s) => s.byType[label])),
      f1('all entities', (s) => s.entities),
      f1('all relations', (s) => s.relations),
    ],
    ways,
  )
}

/** Where missed relations are lost: with both ends found a rule is missing, else a name. */
export function missedEndsTable(misses: readonly Miss[], draw: Draw = table): string {
  const missed = (type: string | undefined, ends: Miss['ends']): number =>
    misses.filter((m) => m.ends === ends && (!type || m.type === type)).length
  const rows = [...factTypes.filter((type) => misses.some((m) => m.ends && m.type === type)), undefined]
  return draw(
    [
      { title: 'missed, ends found', cell: (type) => type ?? 'all relations' },
      ...(['both', 'one', 'none'] as const).map((ends) => ({ title: ends, cell: (type: string | undefined) => missed(type, ends) })),
    ],
    rows,
  )
}

export function missTable(misses: readonly Miss[], draw: Draw = table): string {
  return draw(
    [
      { title: 'kind', cell: (m) => m.kind },
      { title: 'type', cell: (m) => m.type },
      { title: 'what', cell: (m) => m.what, width: 60 },
      { title: 'ends', cell: (m) => m.ends },
      { title: 'rule', cell: (m) => m.rules?.join(' ') },
      { title: 'sentence', cell: (m) => m.sentence, width: 120 },
    ],
    [...misses].sort((a, b) => (a.type + a.kind < b.type + b.kind ? -1 : 1)),
  )
}
