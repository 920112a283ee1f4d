import { orientEnds, relationshipId, relationshipKey } from '../../model/merge.js'
import { entityLabel, factDefinition, factTypes, type FactType } from '../../model/ontology.js'
import type { Properties } from '../../model/graph.js'
import type { ClaimRecord } from '../../model/page-graph.js'
import { groupBy, readRows, runRows, writeRows, type Transaction } from '../transaction.js'
import type { EntityNode } from './entity-node.js'
import { createFacts, deleteFacts, updateFacts, type End } from './fact-changes.js'

export interface EntityChange {
  held: EntityNode
  next: EntityNode
}

const labelsOf = ({ label, narrower }: EntityNode): string[] => [label, ...narrower]

export async function createEntities(tx: Transaction, nodes: readonly EntityNode[]): Promise<void> {
  const groups = groupBy(nodes, (n) => labelsOf(n).join(':'))
  await runRows(
    tx,
    'write/delete-redirects',
    'ids',
    nodes.map((n) => n.id),
  )
  await Promise.all([...groups.values()].map((group) => writeRows(tx, 'write/create-entities', group, { LABELS: labelsOf(group[0]!) })))
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
    different.map(({ held, next }) => ({ id: held.id, properties: next.properties })),
  )
  for (const [statement, from, to] of [
    ['write/add-labels', 'held', 'next'],
    ['write/remove-labels', 'next', 'held'],
  ] as const) {
    const rows = different.map((c) => ({ id: c.next.id, labels: c[to].narrower.filter((label) => !c[from].narrower.includes(label)) }))
    const groups = groupBy(
      rows.filter((row) => row.labels.length),
      (row) => row.labels.join(':'),
    )
    await Promise.all(
      [...groups.values()].map((group) =>
        writeRows(
          tx,
          statement,
          group.map(({ id }) => ({ id })),
          { LABELS: group[0]!.labels },
        ),
      ),
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

const sorted = ({ id, narrower, properties }: EntityNode): unknown => [id, narrower, Object.entries(properties).sort()]

interface FactRow {
  from: string
  fromName: string
  fromMentions: number
  to: string
  toName: string
  toMentions: number
  properties: Properties
}

/** Of entities that have another id all relationships, of those with another name the symmetric ones. */
async function readdressFacts(tx: Transaction, renamed: readonly EntityNode[], named: readonly EntityNode[]): Promise<void> {
  const moves = new Map<string, { type: FactType; row: FactRow }>()
  const reads: Promise<void>[] = []
  for (const type of factTypes) {
    const { from, to, symmetric } = factDefinition(type)
    const entities = symmetric ? [...renamed, ...named] : renamed
    const atArticle = (to as readonly string[]).includes('Article')
    const read = async (side: 'from' | 'to', labels: readonly string[]): Promise<void> => {
      const ids = [...new Set(entities.filter((e) => labels.includes(e.label)).map((e) => e.id))]
      const slots = { TYPE: type, TARGET: atArticle ? 'Article' : entityLabel }
      const rows = await readRows<FactRow>(tx, `write/facts-of-entities-${side}`, 'ids', ids, {}, slots)
      for (const row of rows) moves.set(row.properties.id as string, { type, row })
    }
    reads.push(read('from', from), ...(atArticle ? [] : [read('to', to)]))
  }
  await Promise.all(reads)
  const places = [...moves].map(([id, { type, row }]) => {
    const from: End = { id: row.from, name: row.fromName ?? '', mentions: row.fromMentions ?? 0 }
    const to: End = { id: row.to, name: row.toName ?? '', mentions: row.toMentions ?? 0 }
    const [first] = orientEnds(type, from, to)
    const turned = first !== from.id
    const [start, end] = turned ? [to, from] : [from, to]
    const key = relationshipKey({ type, ...row.properties } as unknown as ClaimRecord)
    return { held: { id, type, from, to }, next: { id: relationshipId(type, start.id, end.id, key), type, from: start, to: end }, turned, row }
  })
  const turned = places.filter((p) => p.turned)
  await deleteFacts(
    tx,
    turned.map((p) => p.held),
  )
  await createFacts(
    tx,
    turned.map((p) => ({ ...p.next, properties: p.row.properties })),
  )
  const addressed = places.filter((p) => !p.turned && p.next.id !== p.held.id)
  await updateFacts(
    tx,
    addressed.map((p) => ({ ...p.held, properties: { ...p.row.properties, id: p.next.id } })),
  )
}
