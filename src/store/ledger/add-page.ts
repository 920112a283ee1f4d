import { claimProperties, clusterFound, defined, identityKeys } from '../../model/merge.js'
import type { FoundEntity, PageGraph } from '../../model/page-graph.js'
import { groupBy, readRows, writeRows, type Transaction } from '../transaction.js'
import { mentionRow, uniteEntities } from './clusters.js'
import { createEntities, updateEntities } from './entity-changes.js'
import { joinEntity, readEntities, type EntityNode } from './entity-node.js'
import { applyFacts, changesOf, type End } from './fact-changes.js'

/** Found entities of a page that are one thing, and the entities of the store that they say are the same. */
interface Group {
  found: FoundEntity[]
  held: EntityNode[]
}

/** Adds a page that the store does not hold. */
export async function addPage(tx: Transaction, page: PageGraph): Promise<void> {
  const { groups, keys } = await groupFound(tx, page.entities)
  const mentionsOf = groupBy(page.mentions, (m) => m.entity)
  const codes = await codesOf(tx, groups)
  const placed = groups.map(({ found, held }) => {
    const mentions = found.flatMap((f) => mentionsOf.get(f.id)!)
    const next = joinEntity(holderId(found, held, codes), found[0]!.label, held, mentions)
    const [holder, ...losers] = [...held].sort((a, b) => (b.properties.mentions as number) - (a.properties.mentions as number))
    return { found, holder, losers, next }
  })
  for (const { holder, losers, next } of placed) if (losers.length) await uniteEntities(tx, holder!, losers, next)
  await updateEntities(
    tx,
    placed.flatMap(({ holder, losers, next }) => (holder && !losers.length ? [{ held: holder, next }] : [])),
  )
  await createEntities(
    tx,
    placed.filter((p) => !p.holder).map((p) => p.next),
  )
  await writeLedger(tx, page, placed, keys)
  const ends = new Map<string, End>()
  for (const { found, holder, next } of placed) {
    const end: End = { id: next.id, name: next.properties.name as string, mentions: next.properties.mentions as number, fresh: !holder }
    for (const f of found) ends.set(f.id, end)
  }
  await applyFacts(
    tx,
    changesOf('added', page.claims, (id) => ends.get(id) ?? { id, name: '', mentions: 0, fresh: true }),
    'page',
  )
}

async function groupFound(
  tx: Transaction,
  entities: readonly FoundEntity[],
): Promise<{ groups: Group[]; keys: ReadonlyMap<string, string> }> {
  const owners = await readRows<{ key: string; id: string }>(tx, 'write/entities-by-key', 'keys', [
    ...new Set(entities.flatMap(identityKeys)),
  ])
  const held = await readEntities(
    tx,
    owners.map((o) => o.id),
  )
  const ownerOf = new Map(owners.map((o) => [o.key, o.id]))
  const groups: { found: FoundEntity[]; held: Set<string> }[] = []
  for (const found of clusterFound(entities)) {
    const group = { found, held: new Set(found.flatMap(identityKeys).flatMap((key) => ownerOf.get(key) ?? [])) }
    // Two clusters of the page may be one in the store.
    for (const other of groups.filter((g) => [...g.held].some((id) => group.held.has(id)))) {
      group.found.push(...other.found)
      for (const id of other.held) group.held.add(id)
      groups.splice(groups.indexOf(other), 1)
    }
    groups.push(group)
  }
  return { groups: groups.map((g) => ({ found: g.found, held: [...g.held].map((id) => held.get(id)!) })), keys: ownerOf }
}

/** The codes that entities of the store are known by: where there is one, the smallest is the id. */
async function codesOf(tx: Transaction, groups: readonly Group[]): Promise<Map<string, string[]>> {
  const places = groups.flatMap((g) => g.held).filter((e) => e.label === 'Place')
  const keys = await readRows<{ id: string; key: string }>(
    tx,
    'write/codes-of-entities',
    'ids',
    places.map((e) => e.id),
  )
  const prefix = 'Place|code:'
  return new Map([...groupBy(keys, (k) => k.id)].map(([id, rows]) => [id, rows.map((row) => row.key.slice(prefix.length))]))
}

const holderId = (found: readonly FoundEntity[], held: readonly EntityNode[], codes: Map<string, string[]>): string => {
  const known = [...found.flatMap((f) => f.code ?? []), ...held.flatMap((e) => codes.get(e.id) ?? [])]
  return (known.length ? known : [...found.map((f) => f.id), ...held.map((e) => e.id)]).sort()[0]!
}

async function writeLedger(
  tx: Transaction,
  page: PageGraph,
  placed: readonly { found: FoundEntity[]; next: EntityNode }[],
  keys: ReadonlyMap<string, string>,
): Promise<void> {
  await tx.run('write/create-document', { properties: defined(page.document) })
  await writeRows(
    tx,
    'write/create-articles',
    page.articles.map(({ document, ...article }) => ({ document, properties: defined(article) })),
  )
  const wanted = placed.flatMap(({ found, next }) => [...new Set(found.flatMap(identityKeys))].map((key) => ({ key, entity: next.id })))
  await writeRows(
    tx,
    'write/create-keys',
    wanted.filter((w) => !keys.has(w.key)),
  )
  const foundOf = new Map(page.entities.map((f) => [f.id, f]))
  const holderOf = new Map(placed.flatMap(({ found, next }) => found.map((f): [string, string] => [f.id, next.id])))
  await writeRows(
    tx,
    'write/create-mentions',
    page.mentions.map((mention) => mentionRow(holderOf.get(mention.entity)!, { found: foundOf.get(mention.entity)!, mention })),
  )
  await writeRows(
    tx,
    'write/create-claims',
    page.claims.map((claim) => ({ article: claim.article, properties: claimProperties(claim) })),
  )
}
