import { clusterFound, identityKeys } from '../../model/merge.js'
import type { Properties } from '../../model/graph.js'
import { groupBy, readRows, runRows, type Transaction } from '../transaction.js'
import { clusterNode, splitEntity } from './clusters.js'
import { deleteEntities, updateEntities, type EntityChange } from './entity-changes.js'
import { heldMention, keepEntity, readEntities, type EntityNode, type HeldMention } from './entity-node.js'
import { applyFacts, changesOf, claimFrom, type End } from './fact-changes.js'

interface MentionRow {
  id: string
  article: string
  properties: Properties
}

// `sampled-mentions-of-entities` stops here; fewer are all there are.
const sampled = 100

/** Takes back exactly what a document gave: its claims, then itself, then what no mention stands behind any more. */
export async function takeBack(tx: Transaction, document: string): Promise<void> {
  const rows = await tx.run<{ article: string; entity: string; properties: Properties }>('write/mentions-of-document', { document })
  const claims = (await tx.run<{ article: string; properties: Properties }>('write/claims-of-document', { document })).map(claimFrom)
  const entities = await readEntities(
    tx,
    rows.map((row) => row.entity),
  )
  const removed = groupBy(
    rows.map((row) => ({ entity: row.entity, ...heldMention(row.article, row.properties) })),
    (m) => m.entity,
  )
  const ends = new Map<string, End>()
  for (const [id, mentions] of removed) {
    const { name, mentions: count } = entities.get(id)!.properties as { name: string; mentions: number }
    for (const { found } of mentions) ends.set(found.id, { id, name, mentions: count })
  }
  await applyFacts(
    tx,
    changesOf('removed', claims, (id) => ends.get(id) ?? { id, name: '', mentions: 0 }),
    'page',
  )
  await tx.run('write/delete-claims-of-document', { document })
  await tx.run('write/delete-articles-of-document', { document })
  await tx.run('write/delete-document', { document })
  await settleEntities(tx, entities, removed)
}

async function settleEntities(tx: Transaction, entities: Map<string, EntityNode>, removed: Map<string, HeldMention[]>): Promise<void> {
  const read = async (statement: string, ids: string[]): Promise<Map<string, HeldMention[]>> => {
    const groups = groupBy(await readRows<MentionRow>(tx, statement, 'ids', ids), (row) => row.id)
    return new Map([...groups].map(([id, rows]) => [id, rows.map((row) => heldMention(row.article, row.properties))]))
  }
  const sample = await read('write/sampled-mentions-of-entities', [...entities.keys()])
  const kept: EntityChange[] = []
  const unknown: string[] = []
  for (const [id, mentions] of sample) {
    if (mentions.length < sampled) continue
    const next = keepEntity(entities.get(id)!, removed.get(id)!, mentions)
    if (next) kept.push({ held: entities.get(id)!, next })
    else unknown.push(id)
  }
  for (const [id, mentions] of await read('write/mentions-of-entities', unknown)) sample.set(id, mentions)
  const still = new Set(kept.map(({ held }) => held.id))
  const lostKeys: string[] = []
  const splits: { held: EntityNode; mentions: HeldMention[]; clusters: ReturnType<typeof clusterFound> }[] = []
  for (const [id, mentions] of sample) {
    if (still.has(id)) continue
    const held = entities.get(id)!
    const found = [...new Map(mentions.map((m) => [m.found.id, m.found])).values()]
    const keys = new Set(found.flatMap(identityKeys))
    lostKeys.push(
      ...removed
        .get(id)!
        .flatMap((m) => identityKeys(m.found))
        .filter((key) => !keys.has(key)),
    )
    const clusters = clusterFound(found)
    if (clusters.length > 1) splits.push({ held, mentions, clusters })
    else kept.push({ held, next: clusterNode(found, mentions) })
  }
  await runRows(tx, 'write/delete-keys', 'keys', [...new Set(lostKeys)])
  await updateEntities(tx, kept)
  for (const { held, mentions, clusters } of splits) await splitEntity(tx, held, mentions, clusters)
  // Last: Neo4j 5.26 may find a node that this transaction deleted when it reads the facts of one that took a new id (“has been deleted in this transaction”)
  await deleteEntities(
    tx,
    [...entities.keys()].filter((id) => !sample.has(id)),
  )
}
