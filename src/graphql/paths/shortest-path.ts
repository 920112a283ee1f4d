import type { FactType } from '../../model/ontology.js'
import type { Row } from '../../store/store.js'
import { BadInput } from '../../errors.js'
import type { Context } from '../context.js'

/** Neighbours that one statement may answer, and entities that one search may see: some 100 MB at worst. */
const neighbourLimit = 100_000
const sightLimit = 200_000

/** What one end of the search has seen: every entity with the one that it was reached from. */
interface Front {
  reachedFrom: Map<string, string | null>
  edge: string[]
}

const begin = (id: string): Front => ({ reachedFrom: new Map([[id, null]]), edge: [id] })

const tooWide = (): BadInput =>
  new BadInput(
    'PATH_TOO_WIDE',
    'too much lies between the two: give fewer `types` or a smaller `maxLength`. 范围过大，请限定 types 或减小 maxLength。',
  )

/** Ids from one end to the other, over facts only; the smallest ids where there are several ways. Searched from both ends. */
export async function shortestPath(
  context: Context,
  from: string,
  to: string,
  maxLength: number,
  types: readonly FactType[],
): Promise<string[] | undefined> {
  if (from === to) return [from]
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
    limit: neighbourLimit,
  })
  if (rows.length === neighbourLimit) throw tooWide()
  const fresh: string[] = []
  for (const { parent, id } of rows) {
    if (front.reachedFrom.has(id)) continue
    front.reachedFrom.set(id, parent)
    fresh.push(id)
  }
  if (front.reachedFrom.size > sightLimit) throw tooWide()
  front.edge = fresh
  return fresh
}

/** From the front's beginning to `id`. */
function wayTo({ reachedFrom }: Front, id: string): string[] {
  const way = [id]
  for (let before = reachedFrom.get(id); before != null; before = reachedFrom.get(before)) way.unshift(before)
  return way
}
