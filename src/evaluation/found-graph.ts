import { mergePages } from '../model/merge.js'
import { baseLabels, factTypes, type BaseLabel, type FactType } from '../model/ontology.js'
import type { ClaimRecord, PageGraph } from '../model/page-graph.js'
import { plainName, type Named } from './likeness.js'

/** A page's graph in the form that is compared with annotations. */
export interface FoundGraph {
  entities: FoundNode[]
  facts: FoundFact[]
  articles: FoundArticle[]
}

export interface FoundNode extends Named {
  id: string
  label: BaseLabel
  labels: readonly string[]
  date?: string
  investment?: number
}

export interface FoundFact {
  type: FactType
  from: string
  to: string
  confidence: number
  properties: Readonly<Record<string, unknown>>
  /** Names of the rules whose claims it adds up. */
  rules: string[]
  /** The claims themselves, as far as confidence goes. */
  claims: { rule: string; confidence: number }[]
  /** Its first claim's words. */
  quote: string
}

export interface FoundArticle {
  id: string
  headline: string
  text: string
  date?: string
}

const isFactType = (label: string): label is FactType => (factTypes as string[]).includes(label)

/** At most so many aliases are looked at, those that stand on the page: a node cannot win by bearing every name. */
const aliasesCounted = 10

export function foundGraph(page: PageGraph, pageText: string): FoundGraph {
  const graph = mergePages([page])
  const plainPage = plainName(pageText)
  const claims = new Map(page.claims.map((c) => [c.id, c]))
  const texts = new Map(page.articles.map((a) => [a.id, a.text]))
  const quote = (c: ClaimRecord | undefined): string => (c ? (texts.get(c.article) ?? '').slice(c.start, c.end).trim() : '')
  const entities = graph.nodes.flatMap(({ id, labels, properties: p }): FoundNode[] => {
    const label = baseLabels.find((l) => labels.includes(l))
    if (!label) return []
    const aliases = (p.aliases as string[]).filter((a) => plainPage.includes(plainName(a))).slice(0, aliasesCounted)
    return [
      {
        id,
        label,
        labels,
        name: p.name as string,
        aliases,
        ...(p.date === undefined ? {} : { date: p.date as string }),
        ...(p.investment === undefined ? {} : { investment: p.investment as number }),
      },
    ]
  })
  const facts = graph.relationships.flatMap(({ label, start, end, properties }): FoundFact[] => {
    if (!isFactType(label)) return []
    const its = (properties.claimIds as string[]).map((id) => claims.get(id)!)
    return [
      {
        type: label,
        from: start.id,
        to: end.id,
        confidence: properties.confidence as number,
        properties,
        rules: [...new Set(its.map((c) => c.rule))].sort(),
        claims: its.map(({ rule, confidence }) => ({ rule, confidence })),
        quote: quote(its[0]),
      },
    ]
  })
  return {
    entities,
    facts,
    articles: page.articles.map(({ id, headline, text, date }) => ({ id, headline, text, ...(date ? { date } : {}) })),
  }
}

/**
 * Without what sentences of the corpus do not mark: articles and their authors, and visits that bear no name
 * (何川到东阿县走访慰问), whose names begin with the visitor's.
 */
export function withoutUnmarked({ entities, facts }: FoundGraph): FoundGraph {
  const people = entities.filter((e) => e.label === 'Person')
  const visits = new Set(entities.filter((e) => e.label === 'Event' && people.some((p) => e.name.startsWith(p.name))).map((e) => e.id))
  return {
    entities: entities.filter((e) => !visits.has(e.id)),
    facts: facts.filter((f) => f.type !== 'WROTE' && !visits.has(f.from) && !visits.has(f.to)),
    articles: [],
  }
}
