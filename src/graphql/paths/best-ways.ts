import TinyQueue from 'tinyqueue'

/** What is known of the graph between two entities: neighbours by id, both ways. */
export type Surroundings = Map<string, Set<string>>

export interface Way {
  /** From the first to the last. */
  ids: string[]
  weight: number
}

/**
 * How much an entity in the middle of a way weighs, by how many facts it has: one that joins ten weighs as much as a step, one that
 * joins a thousand (a city, its government) as much as three. So a way over two people beats the short one over a city.
 */
export const hubWeight = (degree: number): number => Math.log10(Math.max(1, degree))

/** How many steps lead from `start` to each entity that at most `most` steps lead to. */
export function distancesFrom(start: string, around: Surroundings, most: number): Map<string, number> {
  const distances = new Map([[start, 0]])
  let edge = [start]
  for (let distance = 1; distance <= most && edge.length; distance++) {
    const next: string[] = []
    for (const id of edge)
      for (const neighbour of around.get(id) ?? [])
        if (!distances.has(neighbour)) {
          distances.set(neighbour, distance)
          next.push(neighbour)
        }
    edge = next
  }
  return distances
}

interface Partial {
  id: string
  before: Partial | undefined
  steps: number
  weight: number
  /** What the whole way weighs at least. */
  least: number
}

/** Ways looked at before the search gives up; what it found until then are the lightest. */
const patience = 200_000

/**
 * The `count` lightest ways of at most `maxLength` steps, the lightest first; none meets an entity twice. Partial ways are continued
 * the most promising first: what remains weighs at least its steps.
 */
export function bestWays(
  around: Surroundings,
  [from, to]: readonly [string, string],
  { count, maxLength, degrees }: { count: number; maxLength: number; degrees: ReadonlyMap<string, number> },
): Way[] {
  const remaining = distancesFrom(to, around, maxLength)
  const ways: Way[] = []
  const open = new TinyQueue<Partial>([], inOrder)
  const begin = remaining.get(from)
  if (begin === undefined) return []
  open.push({ id: from, before: undefined, steps: 0, weight: 0, least: begin })
  for (let looked = 0; looked < patience && ways.length < count; looked++) {
    const partial = open.pop()
    if (!partial) break
    if (partial.id === to) {
      ways.push({ ids: idsOf(partial), weight: Number(partial.weight.toFixed(3)) })
      continue
    }
    for (const id of around.get(partial.id) ?? []) {
      const rest = remaining.get(id)
      const steps = partial.steps + 1
      if (rest === undefined || steps + rest > maxLength || meets(partial, id)) continue
      const weight = partial.weight + 1 + (id === to ? 0 : hubWeight(degrees.get(id) ?? 1))
      open.push({ id, before: partial, steps, weight, least: weight + rest })
    }
  }
  return ways
}

function idsOf(partial: Partial): string[] {
  const ids: string[] = []
  for (let at: Partial | undefined = partial; at; at = at.before) ids.unshift(at.id)
  return ids
}

function meets(partial: Partial, id: string): boolean {
  for (let at: Partial | undefined = partial; at; at = at.before) if (at.id === id) return true
  return false
}

/** The most promising first, then by ids: the same answer from both stores. */
function inOrder(a: Partial, b: Partial): number {
  if (a.least !== b.least) return a.least - b.least
  const [left, right] = [idsOf(a).join(), idsOf(b).join()]
  return left < right ? -1 : left > right ? 1 : 0
}
