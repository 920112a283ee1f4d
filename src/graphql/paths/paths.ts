import { BadInput } from '../../errors.js'
import type { FactType } from '../../model/ontology.js'
import type { Context } from '../context.js'
import { entitiesCalled } from '../names.js'
import type { EntityNode } from '../nodes.js'
import { bestWays, hubWeight, type Way } from './best-ways.js'
import { lengthAsked, typesAsked } from './path.js'
import { degreesOf, pathOf, type Path } from './steps.js'
import { pruned, surroundings } from './surroundings.js'
import type { QueryPathsArgs } from '../generated/resolvers.js'

const counts = { usual: 5, most: 20 }
/** Ways to and from the entity in the middle that are tried with one another. */
const halves = 50

interface Ways {
  ways: Way[]
  whole: boolean
}

async function waysBetween(
  context: Context,
  [from, to]: readonly [string, string],
  { count, maxLength, types }: { count: number; maxLength: number; types: readonly FactType[] },
): Promise<Ways> {
  if (from === to) return { ways: [{ ids: [from], weight: 0 }], whole: true }
  const { around, whole } = await surroundings(context, from, to, maxLength, types)
  const near = pruned(around, from, to, maxLength)
  const degrees = await degreesOf(context, [...near.keys()], types)
  return { ways: bestWays(near, [from, to], { count, maxLength, degrees }), whole }
}

/** Ways from one end to `middle` and on to the other, which meet nowhere else. */
async function waysThrough(
  context: Context,
  [from, middle, to]: readonly [string, string, string],
  asked: { count: number; maxLength: number; types: readonly FactType[] },
): Promise<Ways> {
  const half = { ...asked, count: halves, maxLength: asked.maxLength - 1 }
  const [first, second] = await Promise.all([waysBetween(context, [from, middle], half), waysBetween(context, [middle, to], half)])
  const weight = hubWeight((await degreesOf(context, [middle], asked.types)).get(middle) ?? 1)
  const ways = first.ways.flatMap((there) =>
    second.ways
      .map((on) => ({ ids: [...there.ids, ...on.ids.slice(1)], weight: Number((there.weight + weight + on.weight).toFixed(3)) }))
      .filter(({ ids }) => ids.length - 1 <= asked.maxLength && new Set(ids).size === ids.length),
  )
  const order = (a: Way, b: Way): number => a.weight - b.weight || (a.ids.join() < b.ids.join() ? -1 : 1)
  return { ways: ways.sort(order).slice(0, asked.count), whole: first.whole && second.whole }
}

/** Resolver of the several ways in which two entities are joined, the most telling first. */
export async function paths(_: unknown, args: QueryPathsArgs, context: Context): Promise<{ paths: Path[]; whole: boolean }> {
  const [maxLength, types] = [lengthAsked(args.maxLength), typesAsked(args.types)]
  const { first } = args
  if (first != null && first < 0) throw new BadInput('BAD_PAGE', '`first` must not be negative. first 不能为负数。')
  const called = await entitiesCalled(context, [args.from, args.to, ...(args.through == null ? [] : [args.through])])
  const [from, to, middle] = called as [EntityNode, EntityNode, EntityNode?]
  const asked = { count: Math.min(first ?? counts.usual, counts.most), maxLength, types }
  const isInner = middle && middle.id !== from.id && middle.id !== to.id
  const { ways, whole } = isInner
    ? await waysThrough(context, [from.id, middle.id, to.id], asked)
    : await waysBetween(context, [from.id, to.id], asked)
  return { paths: await Promise.all(ways.map(({ ids, weight }) => pathOf(context, ids, types, weight))), whole }
}
