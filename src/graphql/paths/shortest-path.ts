import type { FactType } from '../../model/ontology.js'
import type { Row } from '../../store/store.js'
import { pathTooWide } from '../../errors.js'
import { pathLimits } from '../../model/path-question.js'
import type { Context } from '../context.js'

/** What one end of the search has seen: every entity with the one that it was reached from. */
interface Front {
  reachedFrom: Map<string, string | null>
  edge: string[]
}

const begin = (id: string): Front => ({ reachedFrom: new Map([[id, null]]), edge: [id] })

/** Ids from one end to the other, over facts only; the smallest ids where there are several ways. Searched from both ends, by the store itself where it can. */
export async function shortestPath(
  context: Context,
  from: string,
  to: string,
  maxLength: number,
  types: readonly FactType[],
): Promise<string[] | undefined> {
  if (from === to) return [from]
  if (context.store.shortestPath) return (await context.store.shortestPath({ from, to, maxLength, types })) ?? undefined
  const [ahead, behind] = [begin(from), begin(to)]
  for (let length = 1; length <= maxLength; length++) {
    const [near, far] = ahead.edge.length <= behind.edge.length ? [ahead, behind] : [behind, ahead]
    if (!near.edge.length) return undefined
    const meeting = (await widen(context, near, types)).filter((id) => far.reachedFrom.has(id)).sort()[0]
    if (meeting !== undefined) return [...wayTo(ahead, meeting), ...wayTo(behind, meeting).reverse().slice(1)]
  }
  return undefined
}

async function widen(context: Context, front: Front, types: readonly FactType[]): Promise<string[]> {
  const rows = await context.store.read<Row & { parent: string; id: string }>('neighbours', {
    ids: front.edge,
    types: [...types],
    limit: pathLimits.neighbours,
  })
  if (rows.length === pathLimits.neighbours) throw pathTooWide()
  const fresh: string[] = []
  for (const { parent, id } of rows) {
    if (front.reachedFrom.has(id)) continue
    front.reachedFrom.set(id, parent)
    fresh.push(id)
  }
  if (front.reachedFrom.size > pathLimits.sight) throw pathTooWide()
  front.edge = fresh
  return fresh
}

/** From the front's beginning to `id`. */
function wayTo({ reachedFrom }: Front, id: string): string[] {
  const way = [id]
  for (let before = reachedFrom.get(id); before != null; before = reachedFrom.get(before)) way.unshift(before)
  return way
}
