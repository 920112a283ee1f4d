import { nameIndex } from '../../model/name-index.js'
import { orientEnds, relationshipId, relationshipKey } from '../../model/merge.js'
import { factDefinition, factTypes } from '../../model/ontology.js'
import type { Properties } from '../../model/graph.js'
import type { ClaimRecord } from '../../model/page-graph.js'
import { groupBy, readRows, runRows, writeRows, type Transaction } from '../transaction.js'
import type { EntityNode } from './entity-node.js'
import { createFacts, deleteFacts, factsOf, updateFacts, type End, type HeldFact } from './fact-changes.js'

export interface EntityChange {
  held: EntityNode
  next: EntityNode
}

const labelsOf = ({ label, narrower }: EntityNode): string[] => [label, ...narrower]

const nameIndexOf = (properties: Properties, labels: readonly string[]): string =>
  nameIndex(properties.name as string, properties.aliases as string[], labels.includes('Person'))

/** A new node's properties as they are written: with what the store keeps of it for itself. */
export const asWritten = (properties: Properties, labels: readonly string[]): Properties => ({
  ...properties,
  nameIndex: nameIndexOf(properties, labels),
  ...(labels.includes('Person') ? { eventCount: 0 } : {}),
})

export async function createEntities(tx: Transaction, nodes: readonly EntityNode[]): Promise<void> {
  await runRows(
    tx,
    'write/delete-redirects',
    'ids',
    nodes.map((n) => n.id),
  )
  await writeLabelled(
    tx,
    'write/create-entities',
    nodes.map((n) => ({ ...n, labels: labelsOf(n), properties: asWritten(n.properties, labelsOf(n)) })),
  )
}

/** Labels are written in the statement: as data, all rows get the first row's (Neo4j 5.26.0), and grafeo cannot. */
export async function writeLabelled(tx: Transaction, statement: string, rows: readonly { labels: readonly string[] }[]): Promise<void> {
  const groups = groupBy(rows, (row) => row.labels.join(':'))
  await Promise.all([...groups.values()].map((group) => writeRows(tx, statement, group, { LABELS: group[0]!.labels })))
}

/** With their keys and whatever led to them; what was mentioned or claimed of them must be gone. */
export async function deleteEntities(tx: Transaction, ids: readonly string[]): Promise<void> {
  const keys = await readRows<{ key: string }>(tx, 'write/keys-of-entities', 'ids', ids)
  const redirects = await readRows<{ redirect: string }>(tx, 'write/redirects-to', 'ids', ids)
  await runRows(
    tx,
    'write/delete-keys',
    'keys',
    keys.map((k) => k.key),
  )
  await runRows(
    tx,
    'write/delete-redirects',
    'ids',
    redirects.map((r) => r.redirect),
  )
  await runRows(tx, 'write/delete-entities', 'ids', ids)
}

/**
 * Brings nodes up to date, their ids too: an id that an entity had leads to the one it has now.
 * Relationships follow: their ids hold the ids of their ends, and symmetric ones are written in name order.
 */
export async function updateEntities(tx: Transaction, changes: readonly EntityChange[]): Promise<void> {
  const different = changes.filter(({ held, next }) => JSON.stringify(sorted(held)) !== JSON.stringify(sorted(next)))
  const renamed = different.filter(({ held, next }) => held.id !== next.id)
  await writeRows(
    tx,
    'write/update-entities',
    different.map(({ held, next }) => ({
      id: held.id,
      properties: changed(held.properties, next.properties, labelsOf(next)),
    })),
  )
  for (const [statement, from, to] of [
    ['write/add-labels', 'held', 'next'],
    ['write/remove-labels', 'next', 'held'],
  ] as const) {
    const rows = different.map((c) => ({ id: c.next.id, labels: c[to].narrower.filter((label) => !c[from].narrower.includes(label)) }))
    await writeLabelled(
      tx,
      statement,
      rows.filter((row) => row.labels.length),
    )
  }
  if (renamed.length) {
    await runRows(
      tx,
      'write/delete-redirects',
      'ids',
      renamed.map(({ next }) => next.id),
    )
    await writeRows(
      tx,
      'write/create-redirects',
      renamed.map(({ held, next }) => ({ from: held.id, to: next.id })),
    )
  }
  await readdressFacts(
    tx,
    renamed.map(({ next }) => next),
    different.filter(({ held, next }) => held.properties.name !== next.properties.name).map(({ next }) => next),
  )
}

/** Only what is different, since every value that is set is indexed anew; null takes a property away. */
function changed(held: Properties, next: Properties, labels: readonly string[]): { [name: string]: Properties[string] | null } {
  const names = [...new Set([...Object.keys(held), ...Object.keys(next)])]
  const different = names.filter((name) => JSON.stringify(held[name]) !== JSON.stringify(next[name]))
  return {
    ...Object.fromEntries(different.map((name) => [name, next[name] ?? null])),
    ...(different.includes('name') || different.includes('aliases') ? { nameIndex: nameIndexOf(next, labels) } : {}),
  }
}

const sorted = ({ id, narrower, properties }: EntityNode): unknown => [id, narrower, Object.entries(properties).sort()]

/** Of entities that have another id all relationships, of those with another name the symmetric ones. */
async function readdressFacts(tx: Transaction, renamed: readonly EntityNode[], named: readonly EntityNode[]): Promise<void> {
  const symmetric = factTypes.filter((type) => factDefinition(type).symmetric)
  const held = new Map<string, HeldFact>()
  for (const fact of [...(await factsOf(tx, renamed, factTypes)), ...(await factsOf(tx, named, symmetric))])
    held.set(fact.properties.id as string, fact)
  const places = [...held].map(([id, row]) => {
    const { type } = row
    const from: End = { id: row.from, name: row.fromName, mentions: row.fromMentions }
    const to: End = { id: row.to, name: row.toName ?? '', mentions: row.toMentions ?? 0 }
    const [first] = orientEnds(type, from, to)
    const turned = first !== from.id
    const [start, end] = turned ? [to, from] : [from, to]
    const key = relationshipKey({ type, ...row.properties } as unknown as ClaimRecord)
    return {
      held: { id, type, from, to },
      next: { id: relationshipId(type, start.id, end.id, key), type, from: start, to: end },
      turned,
      row,
    }
  })
  const turned = places.filter((p) => p.turned)
  await deleteFacts(
    tx,
    turned.map((p) => p.held),
  )
  await createFacts(
    tx,
    turned.map((p) => ({ ...p.next, properties: { ...p.row.properties, id: p.next.id } })),
  )
  const addressed = places.filter((p) => !p.turned && p.next.id !== p.held.id)
  await updateFacts(
    tx,
    addressed.map((p) => ({ ...p.held, properties: { ...p.row.properties, id: p.next.id } })),
  )
}
