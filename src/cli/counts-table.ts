import { baseLabels, narrowerLabels } from '../model/ontology.js'
import type { Counts } from '../store/store.js'
import { table, type TableColumn } from './table.js'

interface CountRow {
  what: string
  now: number
  before?: number
}

function rows(now: Counts, before?: Counts): CountRow[] {
  const row = (what: string, pick: (counts: Counts) => number | undefined): CountRow => ({
    what,
    now: pick(now) ?? 0,
    ...(before ? { before: pick(before) ?? 0 } : {}),
  })
  const labels = baseLabels.flatMap((base) => [
    row(base, (c) => c.nodes[base]),
    ...Object.entries(narrowerLabels)
      .filter(([narrower, of]) => of === base && now.nodes[narrower])
      .map(([narrower]) => row(`  ${narrower}`, (c) => c.nodes[narrower])),
  ])
  const types = Object.keys(now.relationships).sort()
  return [
    row('documents', (c) => c.documents),
    row('articles', (c) => c.articles),
    row('claims', (c) => c.claims),
    ...labels,
    ...types.map((type) => row(type, (c) => c.relationships[type])),
  ]
}

/** What a store holds, by type; with `before`, also what was added since. */
export function countsTable(now: Counts, before?: Counts): string {
  const columns: TableColumn<CountRow>[] = [
    { title: 'what', cell: (r) => r.what },
    { title: before ? 'in the store' : 'number', cell: (r) => r.now },
  ]
  if (before) columns.push({ title: 'new', cell: (r) => r.now - r.before! })
  return table(columns, rows(now, before))
}
