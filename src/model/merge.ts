import { contentId } from './identifiers.js'
import type { Graph, GraphNode, GraphRelationship, Properties } from './graph.js'
import { attributes, entityLabel, factDefinition, type Attribute, type Attributes, type FactType, type NarrowerLabel } from './ontology.js'
import type { ClaimRecord, FoundEntity, MentionRecord, PageGraph } from './page-graph.js'

/**
 * How many pages become one graph: the specification that both stores are tested against.
 * Nothing here depends on the order in which pages are read.
 */

/** The fullest name wins: the longest, then the first in code-point order. */
const fuller = (a: string, b: string): number => b.length - a.length || (a < b ? -1 : a > b ? 1 : 0)

/** A value that all orders agree on: of dates the most exact, else the smallest; of amounts the largest. */
function mergeAttribute(name: Attribute, values: (string | number)[]): string | number {
  const sorted = [...values].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
  if (attributes[name].type === 'number') return sorted.at(-1)!
  if (name === 'date' || name === 'endDate') return (sorted as string[]).sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0]!
  return sorted[0]!
}

/** An entity's node from all that was found of it. `id` is the cluster's id, see `clusterId`. */
export function rebuildEntity(id: string, label: string, mentions: readonly MentionRecord[]): GraphNode {
  const names = [...new Set(mentions.map((m) => m.name))].sort(fuller)
  const forms = [...new Set(mentions.flatMap((m) => [...m.forms, m.name]))]
  const name = names[0]!
  const aliases = forms.filter((form) => form !== name).sort(fuller)
  const narrower = [...new Set(mentions.flatMap((m) => m.narrower))].sort()
  const properties: Properties = { id, name, aliases, mentions: mentions.reduce((sum, m) => sum + mentionCount(m), 0) }
  for (const attribute of Object.keys(attributes) as Attribute[]) {
    const values = mentions
      .map((m) => (m.attributes as Record<string, string | number | undefined>)[attribute])
      .filter((v) => v !== undefined)
    if (values.length) properties[attribute] = mergeAttribute(attribute, values)
  }
  return { type: 'node', id, labels: [entityLabel, label, ...narrower], properties }
}

/** Times an article names an entity; one that is only implied by a post counts 0. */
export const mentionCount = (mention: MentionRecord): number => mention.offsets.length / 2

/** A division's id is its code; of others the smallest id that was found. */
export const clusterId = (found: readonly Pick<FoundEntity, 'id' | 'code'>[]): string =>
  found
    .map((f) => f.code)
    .filter((c) => c !== undefined)
    .sort()[0] ?? found.map((f) => f.id).sort()[0]!

const mostActive = (roles: readonly string[], order: readonly string[]): string =>
  [...roles].sort((a, b) => order.indexOf(a) - order.indexOf(b) || (a < b ? -1 : 1))[0]!

/** The value of the property that tells two relationships of the same type and ends apart, '' if there is none. */
export function relationshipKey(claim: Pick<ClaimRecord, 'type' | 'title' | 'date'>): string {
  const { key } = factDefinition(claim.type)
  return key ? (claim[key] ?? '') : ''
}

export const relationshipId = (type: FactType, from: string, to: string, key: string): string => contentId('rel', type, from, to, key)

/** The properties of the one relationship that these claims add up to; undefined when none of them may be shown. */
export function rebuildRelationship(type: FactType, claims: readonly ClaimRecord[]): Properties | undefined {
  const shown = claims.filter((c) => c.status !== 'denied').sort((a, b) => (a.id < b.id ? -1 : 1))
  if (!shown.length) return undefined
  const definition = factDefinition(type)
  const articles = new Map<string, number>() // article -> its best confidence
  for (const c of shown) articles.set(c.article, Math.max(articles.get(c.article) ?? 0, c.confidence))
  const doubt = [...articles.values()].sort().reduce((product, confidence) => product * (1 - confidence), 1)
  const seen = shown
    .map((c) => c.seen)
    .filter((s) => s !== undefined)
    .sort()
  // The last seen, then the largest id.
  const latest = shown.reduce((a, b) => ((b.seen ?? '') < (a.seen ?? '') ? a : b))
  const properties: Properties = {
    claimIds: shown.map((c) => c.id),
    support: articles.size,
    confidence: Number(Math.min(0.999, 1 - doubt).toFixed(6)),
    status: shown.some((c) => c.status === 'reported') ? 'reported' : 'planned',
  }
  if (seen.length) Object.assign(properties, { firstSeen: seen[0]!, lastSeen: seen.at(-1)! })
  for (const name of definition.properties) {
    const values = shown.map((c) => c[name]).filter((v) => v !== undefined)
    if (name === 'former') {
      if (latest.former) properties.former = true
    } else if (values.length) {
      properties[name] =
        name === 'role' && definition.roles
          ? mostActive(values as string[], definition.roles)
          : name === 'date'
            ? (values as string[]).sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0]!
            : (values as string[]).sort(fuller)[0]!
    }
  }
  return properties
}

/** Ends of a symmetric relationship are written in name order (then id order). */
export function orientEnds(type: FactType, from: { id: string; name: string }, to: { id: string; name: string }): [string, string] {
  const swap = factDefinition(type).symmetric && (to.name < from.name || (to.name === from.name && to.id < from.id))
  return swap ? [to.id, from.id] : [from.id, to.id]
}

/** Clusters of found entities: those of one label that share a key or a code, transitively. */
export function clusterFound(found: readonly FoundEntity[]): FoundEntity[][] {
  const parent = new Map<string, string>()
  const root = (x: string): string => {
    let r = x
    while (parent.get(r) !== undefined && parent.get(r) !== r) r = parent.get(r)!
    parent.set(x, r)
    return r
  }
  const keysOf = (f: FoundEntity): string[] => [`found:${f.id}`, ...identityKeys(f).map((k) => `key:${k}`)]
  for (const f of found) {
    const [first, ...rest] = keysOf(f) as [string, ...string[]]
    if (!parent.has(first)) parent.set(first, first)
    for (const k of rest) {
      if (!parent.has(k)) parent.set(k, k)
      parent.set(root(k), root(first))
    }
  }
  const clusters = new Map<string, FoundEntity[]>()
  for (const f of found) {
    const r = root(`found:${f.id}`)
    clusters.set(r, [...(clusters.get(r) ?? []), f])
  }
  return [...clusters.values()]
}

const codeKey = 'code:'

/** The keys that a found entity is known by, each with its label in front; a code is a key. */
export const identityKeys = (found: FoundEntity): string[] =>
  [...(found.code ? [codeKey + found.code] : []), ...found.keys].map((k) => `${found.label}|${k}`).sort()

export const defined = <T extends object>(object: T): Properties =>
  Object.fromEntries(Object.entries(object).filter(([, v]) => v !== undefined && v !== null)) as Properties

/** The MENTIONS relationship's properties: all that its entity's node is rebuilt from. */
export const mentionProperties = (mention: MentionRecord, found: FoundEntity): Properties =>
  defined({
    foundId: found.id,
    keys: identityKeys(found), // the code of a division among them; `code` is what the article gives
    name: mention.name,
    forms: mention.forms,
    offsets: mention.offsets,
    count: mentionCount(mention),
    labels: [found.label, ...mention.narrower],
    ...mention.attributes,
  })

/** The inverse of `mentionProperties`. */
export function mentionFromProperties(article: string, p: Properties): { found: FoundEntity; mention: MentionRecord } {
  const [label, ...narrower] = p.labels as [FoundEntity['label'], ...NarrowerLabel[]]
  const all = (p.keys as string[]).map((k) => k.slice(label.length + 1))
  const code = all.find((k) => k.startsWith(codeKey))?.slice(codeKey.length)
  const keys = all.filter((k) => !k.startsWith(codeKey))
  const given: Record<string, unknown> = {}
  for (const a of Object.keys(attributes)) if (p[a] !== undefined) given[a] = p[a]
  return {
    found: { id: p.foundId as string, label, keys, ...(code === undefined ? {} : { code }) },
    mention: {
      article,
      entity: p.foundId as string,
      name: p.name as string,
      forms: p.forms as string[],
      offsets: p.offsets as number[],
      narrower,
      attributes: given as Attributes,
    },
  }
}

/** A claim's node: everything but its article, which STATED_IN leads to. */
export const claimProperties = ({ article: _article, ...claim }: ClaimRecord): Properties => defined(claim)

/** The graph of these pages: at most one version of a document each. Ids are the graph's own. */
export function mergePages(pages: readonly PageGraph[]): Graph {
  const nodes: GraphNode[] = []
  const relationships: GraphRelationship[] = []
  const labelsOf = new Map<string, string[]>()
  const addNode = (node: GraphNode): void => {
    nodes.push(node)
    labelsOf.set(node.id, node.labels)
  }
  const relate = (label: string, id: string, from: string, to: string, properties: Properties): void => {
    relationships.push({
      type: 'relationship',
      id,
      label,
      start: { id: from, labels: labelsOf.get(from)! },
      end: { id: to, labels: labelsOf.get(to)! },
      properties,
    })
  }
  for (const page of pages) {
    addNode({ type: 'node', id: page.document.id, labels: ['Document'], properties: defined(page.document) })
    for (const { document, ...article } of page.articles) {
      addNode({ type: 'node', id: article.id, labels: ['Article'], properties: defined(article) })
      relate('IN', contentId('in', article.id), article.id, document, {})
    }
  }
  const mentionsOf = new Map<string, MentionRecord[]>()
  for (const m of pages.flatMap((p) => p.mentions)) mentionsOf.set(m.entity, [...(mentionsOf.get(m.entity) ?? []), m])
  const canonical = new Map<string, { id: string; name: string }>() // found or article id -> node
  for (const page of pages) for (const a of page.articles) canonical.set(a.id, { id: a.id, name: a.headline })
  for (const cluster of clusterFound(pages.flatMap((p) => p.entities))) {
    const id = clusterId(cluster)
    const node = rebuildEntity(
      id,
      cluster[0]!.label,
      cluster.flatMap((f) => mentionsOf.get(f.id) ?? []),
    )
    addNode(node)
    for (const f of cluster) canonical.set(f.id, { id, name: node.properties.name as string })
    for (const key of new Set(cluster.flatMap(identityKeys))) {
      addNode({ type: 'node', id: key, labels: ['Key'], properties: { id: key } })
      relate('IDENTIFIES', contentId('identifies', key), key, id, {})
    }
    for (const f of cluster)
      for (const m of mentionsOf.get(f.id) ?? [])
        relate('MENTIONS', contentId('mentions', m.article, f.id), m.article, id, mentionProperties(m, f))
  }
  const groups = new Map<string, { type: FactType; from: string; to: string; claims: ClaimRecord[] }>()
  for (const claim of pages.flatMap((p) => p.claims)) {
    addNode({ type: 'node', id: claim.id, labels: ['Claim'], properties: claimProperties(claim) })
    relate('STATED_IN', contentId('stated', claim.id), claim.id, claim.article, {})
    const [from, to] = orientEnds(claim.type, canonical.get(claim.subject)!, canonical.get(claim.object)!)
    if (from === to) continue // two forms of one thing: no relationship with itself
    const id = relationshipId(claim.type, from, to, relationshipKey(claim))
    const group = groups.get(id) ?? { type: claim.type, from, to, claims: [] }
    group.claims.push(claim)
    groups.set(id, group)
  }
  for (const [id, { type, from, to, claims }] of groups) {
    const properties = rebuildRelationship(type, claims)
    if (properties) relate(type, id, from, to, properties)
  }
  return { nodes: nodes.sort(byId), relationships: relationships.sort(byId) }
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
