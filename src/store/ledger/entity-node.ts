import { identityKeys, mentionCount, mentionFromProperties, rebuildEntity } from '../../model/merge.js'
import {
  attributes,
  baseLabels,
  narrowerLabels,
  type Attribute,
  type Attributes,
  type BaseLabel,
  type NarrowerLabel,
} from '../../model/ontology.js'
import type { Properties } from '../../model/graph.js'
import type { FoundEntity, MentionRecord } from '../../model/page-graph.js'
import { readRows, type Transaction } from '../transaction.js'

/** An entity as the store holds it. */
export interface EntityNode {
  id: string
  label: BaseLabel
  narrower: NarrowerLabel[]
  properties: Properties
}

/** What an article says of a found entity, as MENTIONS holds it. */
export interface HeldMention {
  found: FoundEntity
  mention: MentionRecord
}

const isBaseLabel = (label: string): label is BaseLabel => (baseLabels as readonly string[]).includes(label)
const isNarrower = (label: string): label is NarrowerLabel => label in narrowerLabels

export async function readEntities(tx: Transaction, ids: Iterable<string>): Promise<Map<string, EntityNode>> {
  const rows = await readRows<{ id: string; labels: string[]; properties: Properties }>(tx, 'write/entities', 'ids', [...new Set(ids)])
  return new Map(
    rows.map(({ id, labels, properties }) => [
      id,
      { id, label: labels.find(isBaseLabel)!, narrower: labels.filter(isNarrower).sort(), properties },
    ]),
  )
}

/** All that a node says, as if one mention had said it: bringing mentions together is a join, so it may be done in steps. */
const asMention = ({ id, narrower, properties }: EntityNode): MentionRecord => {
  const given: Record<string, unknown> = {}
  for (const name of Object.keys(attributes)) if (properties[name] !== undefined) given[name] = properties[name]
  const { name, aliases } = properties as { name: string; aliases: string[] }
  return { article: '', entity: id, name, forms: aliases, offsets: [], narrower, attributes: given as Attributes }
}

const node = (id: string, label: BaseLabel, mentions: readonly MentionRecord[], count: number): EntityNode => {
  const { labels, properties } = rebuildEntity(id, label, mentions)
  return { id, label, narrower: labels.filter(isNarrower), properties: { ...properties, mentions: count } }
}

const countOf = (mentions: readonly MentionRecord[]): number => mentions.reduce((sum, m) => sum + mentionCount(m), 0)

/** The node of nodes that are there and of mentions that are new: the same as if all their mentions were read again. */
export function joinEntity(id: string, label: BaseLabel, held: readonly EntityNode[], mentions: readonly MentionRecord[]): EntityNode {
  const count = held.reduce((sum, e) => sum + (e.properties.mentions as number), 0) + countOf(mentions)
  return node(id, label, [...held.map(asMention), ...mentions], count)
}

const covers = (all: ReadonlySet<string>, some: readonly string[]): boolean => some.every((x) => all.has(x))

/**
 * The node without `removed`, if a sample of the mentions that remain shows that nothing but the count changes:
 * every name, form, label, value, key and tie between keys that leaves is also in the sample. Else undefined: read them all.
 */
export function keepEntity(held: EntityNode, removed: readonly HeldMention[], sample: readonly HeldMention[]): EntityNode | undefined {
  const { id, label, properties } = held
  const codes = new Set(sample.map((s) => s.found.code))
  if (removed.some((r) => r.found.id === id || (r.found.code === id && !codes.has(id)))) return undefined
  const ties = [...new Map(sample.map((s) => [identityKeys(s.found).join('\n'), new Set(identityKeys(s.found))])).values()]
  if (!removed.every((r) => ties.some((keys) => covers(keys, identityKeys(r.found))))) return undefined
  const names = new Set(sample.map((s) => s.mention.name))
  const forms = new Set(sample.flatMap((s) => [...s.mention.forms, s.mention.name]))
  const narrower = new Set<string>(sample.flatMap((s) => s.mention.narrower))
  for (const { mention } of removed) {
    if (mention.name === properties.name && !names.has(mention.name)) return undefined
    if (!covers(forms, [...mention.forms, mention.name]) || !covers(narrower, mention.narrower)) return undefined
    for (const [name, value] of Object.entries(mention.attributes))
      if (value === properties[name] && !sample.some((s) => s.mention.attributes[name as Attribute] === value)) return undefined
  }
  return node(id, label, [asMention(held)], (properties.mentions as number) - countOf(removed.map((r) => r.mention)))
}

export const heldMention = (article: string, properties: Properties): HeldMention => mentionFromProperties(article, properties)
