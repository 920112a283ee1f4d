import { orientEnds, rebuildRelationship, relationshipId, relationshipKey } from '../../model/merge.js'
import { entityLabel, factDefinition, factTypes, type FactType } from '../../model/ontology.js'
import type { Properties } from '../../model/graph.js'
import type { ClaimRecord } from '../../model/page-graph.js'
import type { Slots } from '../statements.js'
import { groupBy, readRows, writeRows, type Transaction } from '../transaction.js'
import type { EntityNode } from './entity-node.js'
import { countEvents } from './event-counts.js'
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
export function changesOf(what: 'added' | 'removed', claims: readonly ClaimRecord[], endOf: (id: string) => End): FactChange[] {
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

const targetOf = (type: FactType): string => ((factDefinition(type).to as readonly string[]).includes('Article') ? 'Article' : entityLabel)

const typesTo = (target: string): FactType[] => factTypes.filter((type) => targetOf(type) === target)

/** From which end a relationship is looked up: grafeo walks all relationships of the type at that end. */
const side = ({ from, to }: Place): 'from' | 'to' => (from.mentions <= to.mentions ? 'from' : 'to')

/** What one statement can do at once. */
interface Batch<P extends Place> {
  facts: P[]
  /** Of the statement's name. */
  suffix: '' | '-from' | '-to'
  slots: Slots
}

// With more mentions than this at both ends, walking the relationships of one type alone is worth a statement of its own.
const busy = 500

/**
 * `there`: the relationships exist. Then Neo4j finds them of all types between two nodes at once, from the end with fewer;
 * grafeo wants to know at which end to begin. New ones have their type in the statement: `CREATE ()-[:$(row.type)]->()`
 * gives all rows the first row's type (Neo4j 5.26.0).
 */
function batches<P extends Place>(tx: Transaction, facts: readonly P[], there: boolean): Batch<P>[] {
  const isBusy = (f: P): boolean => tx.dialect === 'grafeo' && Math.min(f.from.mentions, f.to.mentions) > busy
  const key = (f: P): string => (!there ? f.type : tx.dialect === 'neo4j' ? '' : `${side(f)} ${isBusy(f) ? f.type : ''}`)
  return [...groupBy(facts, (f) => `${targetOf(f.type)} ${key(f)}`).values()].map((group) => {
    const [first] = group as [P]
    return {
      facts: group,
      suffix: there && tx.dialect === 'grafeo' ? `-${side(first)}` : '',
      // Always all types or one: another statement's text would be another plan.
      slots: { TYPE: !there || isBusy(first) ? first.type : typesTo(targetOf(first.type)), TARGET: targetOf(first.type) },
    }
  })
}

const row = ({ id, type, from, to }: Place): { id: string; type: string; from: string; to: string } => ({
  id,
  type,
  from: from.id,
  to: to.id,
})

async function readHeld(tx: Transaction, changes: readonly FactChange[]): Promise<Map<string, Properties>> {
  const held = new Map<string, Properties>()
  const possible = changes.filter((c) => !c.from.fresh && !c.to.fresh)
  await Promise.all(
    batches(tx, possible, true).map(async ({ facts, suffix, slots }) => {
      const rows = await readRows<{ id: string; properties: Properties }>(tx, `write/facts${suffix}`, 'rows', facts.map(row), {}, slots)
      for (const { id, properties } of rows) held.set(id, properties)
    }),
  )
  return held
}

export async function readClaims(tx: Transaction, ids: Iterable<string>): Promise<Map<string, ClaimRecord>> {
  const rows = await readRows<{ article: string; properties: Properties }>(tx, 'write/claims', 'ids', [...new Set(ids)])
  return new Map(rows.map((row) => [row.properties.id as string, claimFrom(row)]))
}

export const claimFrom = ({ article, properties }: { article: string; properties: Properties }): ClaimRecord =>
  ({ ...properties, article }) as unknown as ClaimRecord

interface Fact extends Place {
  properties: Properties
}

const write = async (tx: Transaction, what: string, facts: readonly Fact[], there: boolean): Promise<void> => {
  await Promise.all(
    batches(tx, facts, there).map(({ facts: some, suffix, slots }) =>
      writeRows(
        tx,
        `write/${what}-facts${suffix}`,
        some.map((f) => ({ ...row(f), properties: { id: f.id, ...f.properties } })),
        slots,
      ),
    ),
  )
}

export const createFacts = (tx: Transaction, facts: readonly Fact[]): Promise<void> => write(tx, 'create', facts, false)

/** Sets all properties; an `id` among them renames the relationship. */
export const updateFacts = (tx: Transaction, facts: readonly Fact[]): Promise<void> => write(tx, 'update', facts, true)

export const deleteFacts = (tx: Transaction, facts: readonly Place[]): Promise<void> =>
  write(
    tx,
    'delete',
    facts.map((f) => ({ ...f, properties: {} })),
    true,
  )

/** Every relationship of these types that these entities are an end of; of WROTE, only as its author. */
export async function factsOf(tx: Transaction, entities: readonly EntityNode[], types: readonly FactType[]): Promise<HeldFact[]> {
  const facts = new Map<string, HeldFact>()
  const ids = entities.map((e) => e.id)
  const reads = [...groupBy(types, targetOf)].flatMap(([TARGET, TYPE]) =>
    (TARGET === 'Article' ? (['from'] as const) : (['from', 'to'] as const)).map(async (at) => {
      for (const fact of await readRows<HeldFact>(tx, `write/facts-of-entities-${at}`, 'ids', ids, {}, { TYPE, TARGET }))
        facts.set(fact.properties.id as string, fact)
    }),
  )
  await Promise.all(reads)
  return [...facts.values()]
}

export interface HeldFact {
  type: FactType
  from: string
  fromName: string
  fromMentions: number
  to: string
  toName: string | null
  toMentions: number | null
  properties: Properties
}

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
      return (
        leaveFact(
          c.type,
          held.get(c.id)!,
          c.removed,
          some.map((id) => sample.get(id)!),
        ) ?? 'unknown'
      )
    }),
  )
  open = open.filter((c) => !sampled.includes(c) || left.has(c))
  const all = await readClaims(tx, open.flatMap(remaining))
  settle(open, (c) => rebuildRelationship(c.type, [...remaining(c).map((id) => all.get(id)!), ...c.added]))

  const outcome = changes.map((c) => ({ ...c, properties: results.get(c.id) }))
  const kept = outcome.filter((c): c is typeof c & { properties: Properties } => c.properties !== undefined)
  await deleteFacts(
    tx,
    outcome.filter((c) => c.properties === undefined && held.has(c.id)),
  )
  await updateFacts(
    tx,
    kept.filter((c) => held.has(c.id)),
  )
  await createFacts(
    tx,
    kept.filter((c) => !held.has(c.id)),
  )
  // All of them, and not what was made and taken away here: where two became one, the facts of the lesser went with its node.
  await countEvents(tx, by === 'claim' ? changes : changes.filter((c) => held.has(c.id) !== (results.get(c.id) !== undefined)))
}
