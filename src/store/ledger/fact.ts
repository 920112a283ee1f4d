import { rebuildRelationship } from '../../model/merge.js'
import { factDefinition, type FactType } from '../../model/ontology.js'
import type { Properties } from '../../model/graph.js'
import type { ClaimRecord } from '../../model/page-graph.js'

/**
 * What a relationship is after one page came or went, without reading the thousands of claims that a busy one has.
 * Both return undefined where only all the claims can tell; `rebuildRelationship` is what they must agree with.
 */

// At the cap of `rebuildRelationship`, further claims do not change the confidence.
const capped = 0.999

const shown = (claims: readonly ClaimRecord[]): ClaimRecord[] => claims.filter((c) => c.status !== 'denied')
const articlesOf = (claims: readonly ClaimRecord[]): number => new Set(claims.map((c) => c.article)).size
const least = (a: string | undefined, b: string | undefined): string | undefined => (a === undefined || (b !== undefined && b < a) ? b : a)
const most = (a: string | undefined, b: string | undefined): string | undefined => (a === undefined || (b !== undefined && b > a) ? b : a)

/** `held` and the claims of a page whose articles said nothing of it before. */
export function joinFact(type: FactType, held: Properties, claims: readonly ClaimRecord[]): Properties | undefined {
  const added = shown(claims)
  if (!added.length) return held
  if (held.confidence !== capped) return undefined
  const { properties } = factDefinition(type)
  const [firstSeen, lastSeen] = [held.firstSeen as string | undefined, held.lastSeen as string | undefined]
  const page = rebuildRelationship(type, added)!
  const pageLast = page.lastSeen as string | undefined
  const both: Properties = {
    claimIds: [...new Set([...(held.claimIds as string[]), ...added.map((c) => c.id)])].sort(),
    support: (held.support as number) + articlesOf(added),
    confidence: capped,
    status: held.status === 'reported' || page.status === 'reported' ? 'reported' : 'planned',
  }
  const first = least(firstSeen, page.firstSeen as string | undefined)
  const last = most(lastSeen, pageLast)
  if (first !== undefined) both.firstSeen = first
  if (last !== undefined) both.lastSeen = last
  for (const name of properties) {
    if (name === 'former') {
      if ((pageLast ?? '') === (lastSeen ?? '')) return undefined // which of that day's claims is the last, their ids say
      if ((pageLast ?? '') > (lastSeen ?? '') ? page.former : held.former) both.former = true
      continue
    }
    // A relationship of one claim with the value stands for all claims that brought it.
    const values = [held[name], page[name]].filter((v) => v !== undefined)
    if (values.length)
      both[name] = rebuildRelationship(
        type,
        values.map((value) => ({ ...added[0]!, [name]: value })),
      )![name]!
  }
  return both
}

/** `held` without the claims of a page that leaves as a whole, if a sample of the claims that remain shows that nothing else is lost. */
export function leaveFact(
  type: FactType,
  held: Properties,
  claims: readonly ClaimRecord[],
  sample: readonly ClaimRecord[],
): Properties | undefined {
  const removed = shown(claims)
  const rest = rebuildRelationship(type, sample)
  if (held.confidence !== capped || rest?.confidence !== capped) return undefined
  const lost = (name: string, was: (claim: ClaimRecord) => unknown): boolean =>
    held[name] !== undefined && rest[name] !== held[name] && removed.some((c) => was(c) === held[name])
  if (lost('status', (c) => c.status) || lost('firstSeen', (c) => c.seen) || lost('lastSeen', (c) => c.seen)) return undefined
  for (const name of factDefinition(type).properties) {
    if (name === 'former') {
      if (removed.some((c) => (c.seen ?? '') === (held.lastSeen ?? ''))) return undefined
    } else if (lost(name, (c) => c[name])) return undefined
  }
  const ids = new Set(removed.map((c) => c.id))
  return {
    ...held,
    claimIds: (held.claimIds as string[]).filter((id) => !ids.has(id)),
    support: (held.support as number) - articlesOf(removed),
  }
}
