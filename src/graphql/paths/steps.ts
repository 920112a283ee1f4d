import type { Properties } from '../../model/graph.js'
import type { FactType } from '../../model/ontology.js'
import type { Row } from '../../store/store.js'
import { grouped, type Context } from '../context.js'
import { factOf, type Direction, type Fact } from '../fact.js'
import { loadEntity, present } from '../loaders.js'
import type { EntityNode } from '../nodes.js'
import { hubWeight } from './best-ways.js'
import { isAll } from './traversed.js'

interface BetweenRow extends Row {
  one: string
  other: string
  type: FactType
  direction: Direction
  fact: Properties
}

export interface PathStep extends Fact {
  from: EntityNode
  to: EntityNode
  others: number
}

export interface Path {
  length: number
  nodes: EntityNode[]
  weight: number | (() => Promise<number>)
  steps: () => Promise<PathStep[]>
}

/** The facts that join two neighbours, the surest first; one statement for all that are asked for in one turn. */
const factsBetween = (context: Context, one: string, other: string, types: readonly FactType[]): Promise<BetweenRow[]> =>
  context
    .batch<BetweenRow[]>(
      `facts-between ${types.join()}`,
      async (keys) => {
        const pairs = keys.map((key) => ({ one: key.split(' ')[0]!, other: key.split(' ')[1]! }))
        const rows = await context.store.read<BetweenRow>('facts-between', { pairs, types: [...types] })
        return grouped(rows, (row) => `${row.one} ${row.other}`)
      },
      () => [],
    )
    .load(`${one} ${other}`)

const stepsOf = (context: Context, nodes: readonly EntityNode[], types: readonly FactType[]): Promise<PathStep[]> =>
  Promise.all(
    nodes.slice(1).map(async (to, i) => {
      const from = nodes[i]!
      const facts = await factsBetween(context, from.id, to.id, types)
      const { type, direction, fact } = present(facts[0] ?? null)
      return { from, to, others: facts.length - 1, ...factOf(type, direction, fact) }
    }),
  )

/** How many facts each of these entities has. */
export async function degreesOf(context: Context, ids: readonly string[], types: readonly FactType[]): Promise<Map<string, number>> {
  if (!ids.length) return new Map()
  type Degree = Row & { parent: string; degree: number }
  const rows = isAll(types)
    ? await context.store.read<Degree>('degrees-all', { ids: [...ids] })
    : await context.store.read<Degree>('degrees', { ids: [...ids], types: [...types] })
  return new Map(rows.map(({ parent, degree }) => [parent, degree]))
}

async function weightOf(context: Context, ids: readonly string[], types: readonly FactType[]): Promise<number> {
  const inner = ids.slice(1, -1)
  const degrees = await degreesOf(context, inner, types)
  return Number(inner.reduce((sum, id) => sum + hubWeight(degrees.get(id) ?? 1), ids.length - 1).toFixed(3))
}

/** A path as the schema shows it. */
export async function pathOf(context: Context, ids: readonly string[], types: readonly FactType[], weight?: number): Promise<Path> {
  const nodes = await Promise.all(ids.map(async (id) => present(await loadEntity(context, id))))
  return {
    length: nodes.length - 1,
    nodes,
    weight: weight ?? (() => weightOf(context, ids, types)),
    steps: () => stepsOf(context, nodes, types),
  }
}
