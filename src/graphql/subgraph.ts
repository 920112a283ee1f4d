import { BadInput } from '../errors.js'
import { factTypes, type FactType } from '../model/ontology.js'
import type { Properties } from '../model/graph.js'
import type { Row } from '../store/store.js'
import type { Context } from './context.js'
import type { QuerySubgraphArgs } from './generated/resolvers.js'
import { canonicalId } from './node-by-id.js'

/** What a browser draws fluidly, and a request answers in a second. */
export const subgraphSize = { usual: 100, most: 5000, facts: 20_000, hops: 3, seeds: 5000 }
const fewIds = 300
/** Claims that a relationship leads to; `nodes(ids:)` has them. */
const claimsShown = 10

interface NodeRow extends Row {
  id: string
  name: string
  labels: string[]
  mentions: number
  degree: number
}

type FactRow = Row & { start: string; end: string; type: FactType; fact: Properties; tie: string }

/**
 * Resolver of a piece of the graph as a picture needs it: entities, and the facts among them, flat. Hop by hop the neighbours that are
 * named most often come in first, until there are `most`.
 */
export async function subgraph(_: unknown, args: QuerySubgraphArgs, context: Context): Promise<object> {
  const { of } = args
  const [hops, most] = [args.hops ?? 1, args.most ?? subgraphSize.usual]
  if (of.length > subgraphSize.seeds)
    throw new BadInput('BAD_SUBGRAPH', `begin with at most ${subgraphSize.seeds} entities. 起点至多 ${subgraphSize.seeds} 个。`)
  if (hops < 0 || most < 0) throw new BadInput('BAD_SUBGRAPH', '`hops` and `most` must not be negative. hops 与 most 不能为负数。')
  const types = [...(args.types ?? factTypes)]
  const seeds = await Promise.all(of.map((id) => canonicalId(context, id)))
  const ids = new Set(seeds.filter((id) => id !== undefined))
  const room = Math.max(ids.size, Math.min(most, subgraphSize.most))
  const whole = await grow(context, ids, types, Math.min(hops, subgraphSize.hops), room)
  const [nodes, facts] = await Promise.all([
    context.store.read<NodeRow>('subgraph-nodes', { ids: [...ids].sort(), types }),
    factsAmong(context, ids, types),
  ])
  return {
    nodes: nodes.map(({ mentions, labels, ...node }) => ({
      ...node,
      labels: labels.filter((label) => label !== 'Entity').sort(),
      mentionCount: mentions,
    })),
    facts: facts.slice(0, subgraphSize.facts).map(factShown),
    truncated: !whole || facts.length > subgraphSize.facts,
  }
}

/**
 * The embedded engine goes through the list for every relationship that `IN $ids` is asked of: of 5,000 entities with 24,000 facts, 1.6 of
 * 3 seconds. So for many, all that begins at them is read, and what leads outside is left out here.
 */
async function factsAmong({ store }: Context, ids: ReadonlySet<string>, types: FactType[]): Promise<FactRow[]> {
  const inside = { ids: [...ids].sort(), types }
  if (ids.size <= fewIds) return store.read<FactRow>('subgraph-facts', { ...inside, limit: subgraphSize.facts + 1 })
  const facts = await store.read<FactRow>('subgraph-facts-from', { ...inside, limit: 5 * subgraphSize.facts })
  return facts.filter(({ end }) => ids.has(end))
}

/** Adds neighbours to `ids`. False where there was no room for all. */
async function grow(context: Context, ids: Set<string>, types: FactType[], hops: number, room: number): Promise<boolean> {
  let edge = [...ids]
  for (let hop = 0; hop < hops && edge.length; hop++) {
    const rows = await context.store.read<Row & { id: string; mentions: number }>('subgraph-neighbours', {
      ids: edge,
      types,
      each: room - ids.size + 1, // one that finds no room says that there are more
    })
    const found = new Map(rows.filter(({ id }) => !ids.has(id)).map(({ id, mentions }) => [id, mentions]))
    edge = [...found].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([id]) => id)
    const full = edge.length > room - ids.size
    edge = edge.slice(0, room - ids.size)
    for (const id of edge) ids.add(id)
    if (full) return false
  }
  return true
}

const factShown = ({ start, end, type, fact, tie }: FactRow): object => ({
  ...fact,
  id: `${type} ${start} ${end} ${tie}`,
  type,
  from: start,
  to: end,
  claims: (fact.claimIds as string[]).slice(0, claimsShown),
})
