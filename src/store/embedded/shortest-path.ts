import { setImmediate as others } from 'node:timers/promises'
import { pathTooWide } from '../../errors.js'
import { pathLimits } from '../../model/path-question.js'
import type { Adjacency } from './adjacency.js'

/** What a search needs to know of the graph. */
type Around = Pick<Adjacency, 'neighbours' | 'smallest'>

/** What one end of the search has seen, and in how many steps. */
interface Front {
  steps: Map<number, number>
  edge: number[]
  depth: number
}

/**
 * The way that `src/graphql/paths/shortest-path.ts` finds by statements, number by number: searched from both ends, always widening the
 * smaller side; where there are several ways, the smallest ids, which only those that are asked about are looked up for.
 * Others are answered between two steps.
 */
export async function shortestPath(adjacency: Around, from: number, to: number, maxLength: number): Promise<number[] | null> {
  if (from === to) return [from]
  const [ahead, behind] = [from, to].map((node): Front => ({ steps: new Map([[node, 0]]), edge: [node], depth: 0 })) as [Front, Front]
  for (let length = 1; length <= maxLength; length++) {
    if (length > 1) await others()
    const [near, far] = ahead.edge.length <= behind.edge.length ? [ahead, behind] : [behind, ahead]
    if (!near.edge.length) return null
    widen(adjacency, near)
    const meeting = adjacency.smallest(near.edge.filter((node) => far.steps.has(node)))
    if (meeting !== undefined) return [...wayTo(adjacency, ahead, meeting), ...wayTo(adjacency, behind, meeting).reverse().slice(1)]
  }
  return null
}

function widen(adjacency: Around, front: Front): void {
  const { steps, edge } = front
  const depth = ++front.depth
  const fresh: number[] = []
  let read = 0
  for (const node of edge) {
    const neighbours = adjacency.neighbours(node)
    if ((read += neighbours.size) >= pathLimits.neighbours) throw pathTooWide()
    for (const neighbour of neighbours) {
      if (steps.has(neighbour)) continue
      steps.set(neighbour, depth)
      fresh.push(neighbour)
    }
  }
  if (steps.size > pathLimits.sight) throw pathTooWide()
  front.edge = fresh
}

/** From the front's beginning to `node`, back over the smallest id of those one step nearer. */
function wayTo(adjacency: Around, { steps }: Front, node: number): number[] {
  const way = [node]
  for (let left = steps.get(node)! - 1; left >= 0; left--) {
    const nearer = [...adjacency.neighbours(way[0]!)].filter((neighbour) => steps.get(neighbour) === left)
    way.unshift(adjacency.smallest(nearer)!)
  }
  return way
}
