import { BadInput } from '../errors.js'
import { factTypes, type FactType } from '../model/ontology.js'
import type { Properties } from '../model/graph.js'
import type { Row } from '../store/store.js'
import { grouped, type Context } from './context.js'
import { factOf, type Direction, type Fact } from './facts.js'
import { loadEntity, present } from './loaders.js'
import { entityCalled } from './names.js'
import type { EntityNode } from './nodes.js'

const lengths = { usual: 4, most: 8 }
/** Neighbours that one statement may answer, and entities that one search may see: some 100 MB at worst. */
const neighbourLimit = 100_000
const sightLimit = 200_000

export interface PathArguments {
  from: string
  to: string
  maxLength?: number | null
  types?: readonly FactType[] | null
}

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

interface BetweenRow extends Row {
  one: string
  other: string
  type: FactType
  direction: Direction
  fact: Properties
}

interface PathStep extends Fact {
  from: EntityNode
  to: EntityNode
  others: number
}

async function stepsOf(context: Context, nodes: readonly EntityNode[], types: readonly FactType[]): Promise<PathStep[]> {
  const pairs = nodes.slice(1).map((node, i) => ({ one: nodes[i]!.id, other: node.id }))
  const rows = pairs.length ? await context.store.read<BetweenRow>('facts-between', { pairs, types: [...types] }) : []
  const between = grouped(rows, (row) => `${row.one} ${row.other}`)
  return pairs.map(({ one, other }, i) => {
    const facts = between.get(`${one} ${other}`) ?? []
    const { type, direction, fact } = present(facts[0] ?? null)
    return { from: nodes[i]!, to: nodes[i + 1]!, others: facts.length - 1, ...factOf(type, direction, fact) }
  })
}

/** Resolver of how two entities are joined; null where they are not. */
export async function path(_: unknown, args: PathArguments, context: Context): Promise<object | null> {
  const maxLength = args.maxLength ?? lengths.usual
  if (maxLength < 0) throw new BadInput('BAD_PATH', '`maxLength` must not be negative. maxLength 不能为负数。')
  const types = args.types ?? factTypes
  const [from, to] = await Promise.all([entityCalled(context, args.from), entityCalled(context, args.to)])
  const ids = await shortestPath(context, from.id, to.id, Math.min(maxLength, lengths.most), types)
  if (!ids) return null
  const nodes = await Promise.all(ids.map(async (id) => present(await loadEntity(context, id))))
  return { length: nodes.length - 1, nodes, steps: () => stepsOf(context, nodes, types) }
}
