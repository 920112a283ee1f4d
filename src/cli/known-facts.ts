import { factTypes, type FactType } from '../model/ontology.js'
import type { ArticleRecord, ClaimRecord, DocumentRecord } from '../model/page-graph.js'
import type { GraphStore, Value } from '../store/store.js'

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

/** A row of `facts-page`. */
type FactRow = {
  id: string
  labels: string[]
  properties: Record<string, Value>
  type: FactType
  direction: 'out' | 'in'
  fact: {
    role?: string
    title?: string
    what?: string
    date?: string
    former?: boolean
    status: string
    support: number
    confidence: number
    claimIds: string[]
  }
}

type RecordRow<P> = { id: string; properties: P }
type ClaimRow = RecordRow<Pick<ClaimRecord, 'start' | 'end'>> & { article: string }
type ArticleRow = RecordRow<Omit<ArticleRecord, 'id' | 'document'>> & { document: string }
type DocumentRow = RecordRow<Pick<DocumentRecord, 'file'>>

/** All of them, one kind after the other by day; `facts-page` wants every filter named. */
const everyFact = {
  types: factTypes,
  directions: ['out', 'in'],
  labels: null,
  roles: null,
  former: null,
  minConfidence: null,
  minInvestment: null,
  from: null,
  to: null,
  places: null,
  programs: null,
  sort: 'date',
  afterDown: '',
  afterUp: '',
  afterId: null,
  afterTie: '',
  limit: 100_000,
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** All that is known of an entity, by kind and then by day. */
export async function knownFacts(store: GraphStore, id: string): Promise<KnownFact[]> {
  const rows = await store.read<FactRow>('facts-page', { ...everyFact, ids: [id] })
  const quotes = await readQuotes(store, [...new Set(rows.flatMap(({ fact }) => fact.claimIds))])
  const facts = rows.map(({ id: other, labels, properties, type, direction, fact }): KnownFact => {
    const date = properties.date as string | undefined
    return {
      type,
      outgoing: direction === 'out',
      other: { id: other, name: String(properties.name ?? properties.headline), labels, date },
      role: fact.role,
      title: fact.title,
      what: fact.what,
      date: fact.date ?? date,
      former: fact.former === true,
      planned: fact.status === 'planned',
      support: fact.support,
      confidence: fact.confidence,
      quotes: fact.claimIds.map((claim) => quotes.get(claim)).filter((quote) => quote !== undefined),
    }
  })
  return facts.sort(
    (a, b) =>
      order(a.type, b.type) ||
      Number(b.outgoing) - Number(a.outgoing) ||
      order(a.date ?? '', b.date ?? '') ||
      order(a.other.name, b.other.name),
  )
}

/** By claim. A quote is cut from its article's text. */
async function readQuotes(store: GraphStore, claimIds: string[]): Promise<Map<string, Quote>> {
  const claims = await store.read<ClaimRow>('claims-by-id', { ids: claimIds })
  const articles = byId(await store.read<ArticleRow>('articles-by-id', { ids: unique(claims.map(({ article }) => article)) }))
  const documents = byId(
    await store.read<DocumentRow>('documents-by-id', { ids: unique([...articles.values()].map(({ document }) => document)) }),
  )
  const quote = ({ article, properties: { start, end } }: ClaimRow): Quote => {
    const { document, properties } = articles.get(article)!
    return {
      text: properties.text.slice(start, end).replace(/\n+/g, ''),
      headline: properties.headline,
      published: properties.published ?? properties.date,
      file: documents.get(document)!.properties.file,
    }
  }
  return new Map(claims.map((claim) => [claim.id, quote(claim)]))
}

const unique = (ids: string[]): string[] => [...new Set(ids)]
const byId = <R extends { id: string }>(rows: readonly R[]): Map<string, R> => new Map(rows.map((row) => [row.id, row]))
