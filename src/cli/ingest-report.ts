import type { PageOutcome } from '../extraction/ingestion.js'
import { mergePages } from '../model/merge.js'
import { entityLabel, factTypes, ledgerLabels, type FactType } from '../model/ontology.js'
import type { PageGraph } from '../model/page-graph.js'
import type { Counts } from '../store/store.js'
import { countsTable } from './counts-table.js'
import { table } from './table.js'

type State = PageOutcome['state']

/** What an ingest did: gathered page by page, none of them kept. */
export class IngestReport {
  private readonly begun = performance.now()
  private readonly pages: Record<State, number> = { written: 0, replaced: 0, unchanged: 0, read: 0, skipped: 0, failed: 0 }
  private readonly found: Counts = { documents: 0, articles: 0, claims: 0, nodes: {}, relationships: {} }
  readonly notRead: { file: string; state: 'skipped' | 'failed'; code: string; reason: string }[] = []

  constructor(private readonly total: number) {}

  add(outcome: PageOutcome): void {
    this.pages[outcome.state]++
    if (outcome.state === 'skipped' || outcome.state === 'failed') {
      const { state, code, reason } = outcome
      this.notRead.push({ file: outcome.file.path, state, code, reason })
    } else if (outcome.state === 'read') addCounts(this.found, outcome.page) // a store counts better: it merges across pages
  }

  private get seconds(): number {
    return Number(((performance.now() - this.begun) / 1000).toFixed(3))
  }

  /** `after` and `before` are the store's; without them, what a dry run found on each page. */
  json(after: Counts = this.found, before?: Counts): object {
    return {
      pages: { total: this.total, ...this.pages },
      ...after,
      ...(before ? { before } : {}),
      notRead: this.notRead,
      seconds: this.seconds,
    }
  }

  text(after?: Counts, before?: Counts): string {
    const parts = Object.entries(this.pages).filter(([, n]) => n > 0)
    const done = Object.values(this.pages).reduce((sum, n) => sum + n, 0)
    const left = this.total - done ? `, ${this.total - done} not begun` : ''
    const head = `${this.total} pages: ${parts.map(([state, n]) => `${n} ${state}`).join(', ')}${left}; ${this.seconds.toFixed(1)} s\n`
    const skipped = this.notRead.length
      ? table(
          [
            { title: 'page not read', cell: (s) => s.file, width: 60 },
            { title: 'code', cell: (s) => s.code },
            { title: 'why', cell: (s) => s.reason, width: 100 },
          ],
          this.notRead,
        )
      : ''
    return [head, countsTable(after ?? this.found, before), skipped].filter((part) => part).join('\n')
  }
}

const ledger: readonly string[] = [...ledgerLabels, entityLabel]

function addCounts(counts: Counts, page: PageGraph): void {
  const graph = mergePages([page])
  counts.documents++
  counts.articles += page.articles.length
  counts.claims += page.claims.length
  for (const label of graph.nodes.flatMap((node) => node.labels))
    if (!ledger.includes(label)) counts.nodes[label] = (counts.nodes[label] ?? 0) + 1
  for (const { label } of graph.relationships)
    if (factTypes.includes(label as FactType)) counts.relationships[label] = (counts.relationships[label] ?? 0) + 1
}
