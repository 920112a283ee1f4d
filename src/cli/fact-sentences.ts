import type { FactType } from '../model/ontology.js'
import type { KnownFact } from './known-facts.js'

/** How a fact reads from either of its ends; the other end's name follows. */
const phrases: Record<FactType, { outgoing: string; incoming: string }> = {
  ATTENDED: { outgoing: 'took part in', incoming: 'was attended by' },
  HOLDS_POSITION: { outgoing: 'holds a post at', incoming: 'has in a post' },
  LOCATED_IN: { outgoing: 'is in', incoming: 'is where to find' },
  PART_OF: { outgoing: 'is part of', incoming: 'has as a part' },
  UNDERTAKES: { outgoing: 'undertakes', incoming: 'is undertaken by' },
  SUPPLIES: { outgoing: 'supplies', incoming: 'is supplied by' },
  PARTNERS_WITH: { outgoing: 'works with', incoming: 'works with' },
  ORGANIZED: { outgoing: 'organised', incoming: 'was organised by' },
  INSPECTED: { outgoing: 'inspected', incoming: 'was inspected by' },
  IMPLEMENTS: { outgoing: 'implements', incoming: 'is implemented by' },
  RECEIVED: { outgoing: 'received', incoming: 'went to' },
  WROTE: { outgoing: 'wrote', incoming: 'was written by' },
}

export const relation = ({ type, outgoing }: Pick<KnownFact, 'type' | 'outgoing'>): string =>
  phrases[type][outgoing ? 'outgoing' : 'incoming']

/** What makes the fact particular: its role, its title, its day. */
const details = (fact: KnownFact): string[] =>
  [fact.role, fact.title, fact.what, fact.former ? 'former' : undefined, fact.planned ? 'planned' : undefined, fact.date].filter(
    (part) => part !== undefined,
  )

/** `took part in 全市工业会议 (presided, 2023-12-28)` */
export function factSentence(fact: KnownFact): string {
  const particular = details(fact)
  return `${relation(fact)} ${fact.other.name}${particular.length ? ` (${particular.join(', ')})` : ''}`
}
