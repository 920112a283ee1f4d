import type { PageOutcome } from '../extraction/ingestion.js'
import { mergePages } from '../model/merge.js'
import { entityLabel, factTypes, ledgerLabels, type FactType } from '../model/ontology.js'
import type { PageGraph } from '../model/page-graph.js'
import type { Counts } from '../store/store.js'
import { countsTable } from './counts-table.js'
import { table } from './table.js'

type State = PageOutcome['state']

/** Of an archive where nothing can be read, there is a reason for each of a million files; `status` has them all. */
const mostListed = 1000

/** What an ingest did: gathered page by page, none of them kept. */
export class IngestReport {
  private readonly begun = performance.now()
  private readonly pages: Record<State, number> = { written: 0, replaced: 0, unchanged: 0, read: 0, skipped: 0, aside: 0, failed: 0 }
  private readonly found: Counts = { documents: 0, articles: 0, claims: 0, nodes: {}, relationships: {} }
  private readonly notRead: { file: string; state: 'skipped' | 'aside' | 'failed'; code: string; reason: string }[] = []
  /** Pages that are there as an older extractor read them. */
  private older = 0

  constructor(private readonly total: number) {}

  add(outcome: PageOutcome): void {
    this.pages[outcome.state]++
    if ('code' in outcome) {
      const { state, code, reason } = outcome
      if (this.notRead.length < mostListed) this.notRead.push({ file: outcome.file.path, state, code, reason })
    } else if (outcome.state === 'unchanged') this.older += Number(outcome.older)
    else if (outcome.state === 'read') addCounts(this.found, outcome.page) // a store counts better: it merges across pages
  }

  get done(): number {
    return Object.values(this.pages).reduce((sum, n) => sum + n, 0)
  }

  get complete(): boolean {
    return this.pages.skipped + this.pages.aside + this.pages.failed === 0
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
    const left = this.total - this.done ? `, ${this.total - this.done} not begun` : ''
    const head = `${this.total} pages: ${parts.map(([state, n]) => `${n} ${words[state] ?? state}`).join(', ')}${left}; ${this.seconds.toFixed(1)} s\n`
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
    return [head, countsTable(after ?? this.found, before), skipped, ...this.advice()].filter((part) => part).join('\n')
  }

  private advice(): string[] {
    const { aside, skipped, failed } = this.pages
    const unlisted = aside + skipped + failed - this.notRead.length
    return [
      unlisted ? `… and ${unlisted} more pages that were not read\n` : '',
      aside ? `${aside} set aside: \`xianzhi retry\` tries again, \`xianzhi status\` lists all of them\n` : '',
      this.older ? `${this.older} were read by an older extractor: \`xianzhi ingest --refresh\` reads them again\n` : '',
    ]
  }
}

const words: Record<string, string> = { aside: 'set aside' }

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
