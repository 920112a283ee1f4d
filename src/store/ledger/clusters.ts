import { clusterId, identityKeys, mentionProperties, rebuildEntity } from '../../model/merge.js'
import { narrowerLabels, type NarrowerLabel } from '../../model/ontology.js'
import type { Properties } from '../../model/graph.js'
import type { FoundEntity } from '../../model/page-graph.js'
import { readRows, runRows, writeRows, type Transaction } from '../transaction.js'
import { claimsOfFound, endsOfClaims } from './claim-holders.js'
import { createEntities, deleteEntities, updateEntities } from './entity-changes.js'
import type { EntityNode, HeldMention } from './entity-node.js'
import { applyFacts, changesOf } from './fact-changes.js'

/** The node that a cluster of found entities makes, from all its mentions. */
export function clusterNode(cluster: readonly FoundEntity[], mentions: readonly HeldMention[]): EntityNode {
  const ids = new Set(cluster.map((f) => f.id))
  const id = clusterId(cluster)
  const { label } = cluster[0]!
  const { labels, properties } = rebuildEntity(
    id,
    label,
    mentions.filter((m) => ids.has(m.found.id)).map((m) => m.mention),
  )
  return { id, label, narrower: labels.filter((l): l is NarrowerLabel => l in narrowerLabels), properties }
}

export const mentionRow = (
  entity: string,
  { found, mention }: HeldMention,
): { article: string; entity: string; properties: Properties } => ({
  article: mention.article,
  entity,
  properties: mentionProperties(mention, found),
})

/** A page tied entities together: `losers` become part of `holder`, whose node is then `next`. */
export async function uniteEntities(tx: Transaction, holder: EntityNode, losers: readonly EntityNode[], next: EntityNode): Promise<void> {
  const ids = losers.map((l) => l.id)
  const mentions = await readRows<{ article: string; properties: Properties }>(tx, 'write/mentions-of-entities', 'ids', ids)
  const stated = await claimsOfFound(
    tx,
    mentions.map((m) => m.properties.foundId as string),
    mentions.map((m) => m.article),
  )
  const keys = await readRows<{ key: string }>(tx, 'write/keys-of-entities', 'ids', ids)
  const redirects = await readRows<{ redirect: string }>(tx, 'write/redirects-to', 'ids', ids)
  await deleteEntities(tx, ids) // and with them every relationship that their claims made
  await writeRows(
    tx,
    'write/create-mentions',
    mentions.map((m) => ({ ...m, entity: holder.id })),
  )
  await writeRows(
    tx,
    'write/create-keys',
    keys.map(({ key }) => ({ key, entity: holder.id })),
  )
  await updateEntities(tx, [{ held: holder, next }])
  await writeRows(
    tx,
    'write/create-redirects',
    [...new Set([...ids, ...redirects.map((r) => r.redirect)])].filter((id) => id !== next.id).map((from) => ({ from, to: next.id })),
  )
  await applyFacts(tx, changesOf('added', stated.claims, await endsOfClaims(tx, stated)), 'claim')
}

/** What tied these clusters together was taken back: each becomes an entity of its own. The busiest keeps the node. */
export async function splitEntity(
  tx: Transaction,
  held: EntityNode,
  mentions: readonly HeldMention[],
  clusters: readonly FoundEntity[][],
): Promise<void> {
  const nodes = clusters.map((cluster) => ({ cluster, node: clusterNode(cluster, mentions) }))
  nodes.sort((a, b) => b.cluster.length - a.cluster.length || (a.node.id < b.node.id ? -1 : 1))
  const [stays, ...leave] = nodes as [(typeof nodes)[0], ...typeof nodes]
  const holderOf = new Map(leave.flatMap(({ cluster, node }) => cluster.map((f): [string, string] => [f.id, node.id])))
  const moving = mentions.filter((m) => holderOf.has(m.found.id))
  const stated = await claimsOfFound(
    tx,
    [...holderOf.keys()],
    moving.map((m) => m.mention.article),
  )
  await applyFacts(tx, changesOf('removed', stated.claims, await endsOfClaims(tx, stated)), 'claim')

  await writeRows(
    tx,
    'write/delete-mentions',
    moving.map((m) => ({ article: m.mention.article, found: m.found.id })),
  )
  const keys = leave.flatMap(({ cluster, node }) => [...new Set(cluster.flatMap(identityKeys))].map((key) => ({ key, entity: node.id })))
  await runRows(
    tx,
    'write/delete-keys',
    'keys',
    keys.map((k) => k.key),
  )
  await updateEntities(tx, [{ held, next: stays.node }])
  const redirects = await readRows<{ redirect: string }>(tx, 'write/redirects-to', 'ids', [stays.node.id])
  await createEntities(
    tx,
    leave.map(({ node }) => node),
  )
  await writeRows(
    tx,
    'write/create-mentions',
    moving.map((m) => mentionRow(holderOf.get(m.found.id)!, m)),
  )
  await writeRows(tx, 'write/create-keys', keys)
  const led = redirects.map((r) => r.redirect).filter((id) => holderOf.has(id) && holderOf.get(id) !== id)
  await runRows(tx, 'write/delete-redirects', 'ids', led)
  await writeRows(
    tx,
    'write/create-redirects',
    led.map((from) => ({ from, to: holderOf.get(from)! })),
  )
  await applyFacts(tx, changesOf('added', stated.claims, await endsOfClaims(tx, stated)), 'claim')
}
