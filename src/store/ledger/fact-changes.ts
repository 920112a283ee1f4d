import { orientEnds, rebuildRelationship, relationshipId, relationshipKey } from '../../model/merge.js'
import { factDefinition, type FactType } from '../../model/ontology.js'
import type { Properties } from '../../model/graph.js'
import type { ClaimRecord } from '../../model/page-graph.js'
import type { Slots } from '../statements.js'
import { groupBy, readRows, writeRows, type Transaction } from '../transaction.js'
import { joinFact, leaveFact } from './fact.js'

/** One end of a relationship as it stands in the store now. */
export interface End {
  id: string
  name: string
  /** How busy it is: look-ups start at the less busy end. */
  mentions: number
  /** Made by this very write: nothing can be tied to it yet. */
  fresh?: boolean
}

export interface FactChange {
  id: string
  type: FactType
  from: End
  to: End
  added: ClaimRecord[]
  removed: ClaimRecord[]
}

/** The changes that these claims make where their ends are now. Denied claims and ends that are one thing make none. */
export function changesOf(
  what: 'added' | 'removed',
  claims: readonly ClaimRecord[],
  endOf: (id: string) => End,
): FactChange[] {
  const changes = new Map<string, FactChange>()
  for (const claim of claims) {
    if (claim.status === 'denied') continue
    const [subject, object] = [endOf(claim.subject), endOf(claim.object)]
    if (subject.id === object.id) continue
    const [first] = orientEnds(claim.type, subject, object)
    const [from, to] = first === subject.id ? [subject, object] : [object, subject]
    const id = relationshipId(claim.type, from.id, to.id, relationshipKey(claim))
    const change = changes.get(id) ?? { id, type: claim.type, from, to, added: [], removed: [] }
    change[what].push(claim)
    changes.set(id, change)
  }
  return [...changes.values()]
}

// Enough to see whether a value that leaves is still said by others.
const sampleSize = 200

type Place = Pick<FactChange, 'id' | 'type' | 'from' | 'to'>

const slotsOf = (type: FactType): Slots => ({
  TYPE: type,
  TARGET: (factDefinition(type).to as readonly string[]).includes('Article') ? 'Article' : 'Entity',
})

/** From which end a relationship is looked up: an engine walks all relationships of the type at that end. */
const side = ({ from, to }: Place): 'from' | 'to' => (from.mentions <= to.mentions ? 'from' : 'to')

const atEnds = (places: readonly Place[], each: (rows: Place[], at: 'from' | 'to', slots: Slots) => Promise<void>): Promise<void[]> =>
  Promise.all(
    [...groupBy(places, (p) => `${side(p)} ${p.type}`).values()].map((group) => each(group, side(group[0]!), slotsOf(group[0]!.type))),
  )

const ends = ({ id, from, to }: Place): { id: string; from: string; to: string } => ({ id, from: from.id, to: to.id })

async function readHeld(tx: Transaction, changes: readonly FactChange[]): Promise<Map<string, Properties>> {
  const held = new Map<string, Properties>()
  const possible = changes.filter((c) => !c.from.fresh && !c.to.fresh)
  await atEnds(possible, async (group, at, slots) => {
    const rows = await readRows<{ id: string; properties: Properties }>(tx, `write/facts-${at}`, 'rows', group.map(ends), {}, slots)
    for (const { id, properties } of rows) held.set(id, properties)
  })
  return held
}

export async function readClaims(tx: Transaction, ids: Iterable<string>): Promise<Map<string, ClaimRecord>> {
  const rows = await readRows<{ article: string; properties: Properties }>(tx, 'write/claims', 'ids', [...new Set(ids)])
  return new Map(rows.map((row) => [row.properties.id as string, claimFrom(row)]))
}

export const claimFrom = ({ article, properties }: { article: string; properties: Properties }): ClaimRecord =>
  ({ ...properties, article }) as unknown as ClaimRecord

export const createFacts = async (tx: Transaction, facts: readonly (Place & { properties: Properties })[]): Promise<void> => {
  await Promise.all(
    [...groupBy(facts, (f) => f.type)].map(([type, group]) =>
      writeRows(
        tx,
        'write/create-facts',
        group.map((f) => ({ from: f.from.id, to: f.to.id, properties: { ...f.properties, id: f.id } })),
        slotsOf(type),
      ),
    ),
  )
}

/** Sets all properties; an `id` among them renames the relationship. */
export const updateFacts = (tx: Transaction, facts: readonly (Place & { properties: Properties })[]): Promise<void[]> => {
  const properties = new Map(facts.map((f) => [f.id, { id: f.id, ...f.properties }]))
  return atEnds(facts, (group, at, slots) =>
    writeRows(
      tx,
      `write/update-facts-${at}`,
      group.map((p) => ({ ...ends(p), properties: properties.get(p.id)! })),
      slots,
    ),
  )
}

export const deleteFacts = (tx: Transaction, facts: readonly Place[]): Promise<void[]> =>
  atEnds(facts, (group, at, slots) => writeRows(tx, `write/delete-facts-${at}`, group.map(ends), slots))

/**
 * Brings relationships up to what their claims add up to. `pages`: whole pages come or go; otherwise the claims change
 * hands within articles that stay, and every claim is read again.
 */
export async function applyFacts(tx: Transaction, changes: readonly FactChange[], by: 'page' | 'claim'): Promise<void> {
  const held = await readHeld(tx, changes)
  const results = new Map<string, Properties | undefined>()
  const remaining = (c: FactChange): string[] => {
    const gone = new Set(c.removed.map((claim) => claim.id))
    return ((held.get(c.id)?.claimIds as string[] | undefined) ?? []).filter((id) => !gone.has(id))
  }
  const settle = (candidates: readonly FactChange[], decide: (c: FactChange) => Properties | undefined | 'unknown'): FactChange[] =>
    candidates.filter((c) => {
      const result = decide(c)
      if (result === 'unknown') return true
      results.set(c.id, result)
      return false
    })
  let open = settle(changes, (c) => {
    const ids = remaining(c)
    if (!ids.length) return rebuildRelationship(c.type, c.added)
    if (by === 'page' && !c.removed.length) return joinFact(c.type, held.get(c.id)!, c.added) ?? 'unknown'
    return 'unknown'
  })
  const sampled = by === 'page' ? open.filter((c) => !c.added.length && remaining(c).length > sampleSize) : []
  const sample = await readClaims(
    tx,
    sampled.flatMap((c) => remaining(c).slice(0, sampleSize)),
  )
  const left = new Set(
    settle(sampled, (c) => {
      const some = remaining(c).slice(0, sampleSize)
      return leaveFact(c.type, held.get(c.id)!, c.removed, some.map((id) => sample.get(id)!)) ?? 'unknown'
    }),
  )
  open = open.filter((c) => !sampled.includes(c) || left.has(c))
  const all = await readClaims(tx, open.flatMap(remaining))
  settle(open, (c) => rebuildRelationship(c.type, [...remaining(c).map((id) => all.get(id)!), ...c.added]))

  const outcome = changes.map((c) => ({ ...c, properties: results.get(c.id) }))
  const kept = outcome.filter((c): c is typeof c & { properties: Properties } => c.properties !== undefined)
  await deleteFacts(tx, outcome.filter((c) => c.properties === undefined && held.has(c.id)))
  await updateFacts(tx, kept.filter((c) => held.has(c.id)))
  await createFacts(tx, kept.filter((c) => !held.has(c.id)))
}
