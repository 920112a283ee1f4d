import type { FactType } from '../model/ontology.js'
import type { GraphStore } from '../store/store.js'

/** One thing that is known of an entity, with every place in the papers that says so. */
export interface KnownFact {
  type: FactType
  /** The entity is the one who does it, the relationship's start. */
  outgoing: boolean
  other: { id: string; name: string; labels: string[]; date?: string }
  role?: string
  title?: string
  what?: string
  date?: string
  former: boolean
  planned: boolean
  support: number
  confidence: number
  quotes: Quote[]
}

export interface Quote {
  text: string
  headline: string
  published?: string
  file: string
}

type FactRow = {
  type: FactType
  role: string | null
  title: string | null
  what: string | null
  date: string | null
  former: boolean | null
  status: string
  support: number
  confidence: number
  claimIds: string[]
  otherId: string
  other: string
  otherLabels: string[]
  otherDate: string | null
}

type ClaimRow = {
  claim: string
  start: number
  end: number
  confidence: number
  article: string
  headline: string
  published: string | null
  file: string
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** All that is known of an entity, by kind and then by day. */
export async function knownFacts(store: GraphStore, id: string): Promise<KnownFact[]> {
  const [from, to] = await Promise.all([store.read<FactRow>('known-facts-from', { id }), store.read<FactRow>('known-facts-to', { id })])
  const quotes = await readQuotes(
    store,
    [...from, ...to].flatMap((fact) => fact.claimIds),
  )
  const known =
    (outgoing: boolean) =>
    (row: FactRow): KnownFact => ({
      type: row.type,
      outgoing,
      other: { id: row.otherId, name: row.other, labels: row.otherLabels, date: row.otherDate ?? undefined },
      role: row.role ?? undefined,
      title: row.title ?? undefined,
      what: row.what ?? undefined,
      date: row.date ?? row.otherDate ?? undefined,
      former: row.former === true,
      planned: row.status === 'planned',
      support: row.support,
      confidence: row.confidence,
      quotes: row.claimIds.map((claim) => quotes.get(claim)).filter((quote) => quote !== undefined),
    })
  return [...from.map(known(true)), ...to.map(known(false))].sort(
    (a, b) =>
      order(a.type, b.type) ||
      Number(b.outgoing) - Number(a.outgoing) ||
      order(a.date ?? '', b.date ?? '') ||
      order(a.other.name, b.other.name),
  )
}

async function readQuotes(store: GraphStore, claims: string[]): Promise<Map<string, Quote>> {
  const stated = await store.read<ClaimRow>('claims-stated', { claims })
  const articles = [...new Set(stated.map((row) => row.article))]
  const texts = new Map(
    (await store.read<{ article: string; text: string }>('article-texts', { articles })).map((row) => [row.article, row.text]),
  )
  return new Map(
    stated.map(({ claim, article, start, end, headline, published, file }) => [
      claim,
      { text: (texts.get(article) ?? '').slice(start, end).replace(/\s+/g, ''), headline, published: published ?? undefined, file },
    ]),
  )
}
