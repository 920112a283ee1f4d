import type { FactType } from '../../model/ontology.js'
import type { Row } from '../../store/store.js'
import type { Context } from '../context.js'
import { isAll } from './traversed.js'
import { distancesFrom, type Surroundings } from './best-ways.js'

/** One that joins more is a hub: ways may meet in it, but it is not gone through to look for others. */
const hub = 1000
/** The ends themselves may be hubs. */
const endHub = 20_000
/** Neighbours that one search reads: some 10 MB from the store, half a second. */
const mostRead = 60_000
/** Entities that one statement widens. */
const batch = 500

type Neighbour = Row & { parent: string; id: string }

interface Front {
  edge: string[]
  seen: Set<string>
  depth: number
}

/** What lies between two entities. `whole` is false where there was too much of it to be read. */
export interface Between {
  around: Surroundings
  whole: boolean
}

/** Reads the neighbours of both ends, and theirs, the smaller side first, until all ways of `maxLength` steps must be among them. */
export async function surroundings(
  context: Context,
  from: string,
  to: string,
  maxLength: number,
  types: readonly FactType[],
): Promise<Between> {
  const around: Surroundings = new Map()
  const fronts: Front[] = [from, to].map((id) => ({ edge: [id], seen: new Set([id]), depth: 0 }))
  const between = { around, whole: true }
  let left = mostRead
  while (fronts[0]!.depth + fronts[1]!.depth < maxLength) {
    const front = fronts.filter(({ edge }) => edge.length).sort((a, b) => a.edge.length - b.edge.length)[0]
    if (!front) break
    left -= await widen(context, front, between, types, left)
    if (left <= 0) {
      between.whole = false
      break
    }
  }
  return between
}

/** @returns how many neighbours were read. */
async function widen(context: Context, front: Front, between: Between, types: readonly FactType[], left: number): Promise<number> {
  const { around } = between
  const fresh = new Set<string>()
  let read = 0
  for (let i = 0; i < front.edge.length && read < left; i += batch) {
    const ids = front.edge.slice(i, i + batch)
    const asked = { ids, each: front.depth === 0 ? endHub : hub, limit: left - read }
    const rows = isAll(types)
      ? await context.store.read<Neighbour>('neighbours-each-all', asked)
      : await context.store.read<Neighbour>('neighbours-each', { ...asked, types: [...types] })
    read += rows.length
    for (const { parent, id } of rows) {
      join(around, parent, id)
      if (!front.seen.has(id)) fresh.add(id)
    }
  }
  front.depth++
  for (const id of fresh) front.seen.add(id)
  front.edge = [...fresh]
  return read
}

function join(around: Surroundings, one: string, other: string): void {
  for (const [a, b] of [
    [one, other],
    [other, one],
  ] as const) {
    const neighbours = around.get(a)
    if (neighbours) neighbours.add(b)
    else around.set(a, new Set([b]))
  }
}

/** Only what lies on some way of at most `maxLength` steps. */
export function pruned(around: Surroundings, from: string, to: string, maxLength: number): Surroundings {
  const ahead = distancesFrom(from, around, maxLength)
  const behind = distancesFrom(to, around, maxLength)
  const onWay = (id: string): boolean => (ahead.get(id) ?? Infinity) + (behind.get(id) ?? Infinity) <= maxLength
  const kept: Surroundings = new Map()
  for (const [id, neighbours] of around) if (onWay(id)) kept.set(id, new Set([...neighbours].filter(onWay).sort()))
  return kept
}
