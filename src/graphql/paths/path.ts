import { BadInput } from '../../errors.js'
import { factTypes, type FactType } from '../../model/ontology.js'
import type { Context } from '../context.js'
import { entitiesCalled } from '../names.js'
import type { EntityNode } from '../nodes.js'
import { shortestPath } from './shortest-path.js'
import { pathOf } from './steps.js'
import type { QueryPathArgs } from '../generated/resolvers.js'

const lengths = { usual: 4, most: 8 }

/** Facts between entities; what somebody wrote is an article and joins nobody. */
export const typesAsked = (types: readonly FactType[] | null | undefined): FactType[] =>
  (types ?? factTypes).filter((type) => type !== 'WROTE')

export function lengthAsked(maxLength: number | null | undefined): number {
  if (maxLength != null && maxLength < 0) throw new BadInput('BAD_PATH', '`maxLength` must not be negative. maxLength 不能为负数。')
  return Math.min(maxLength ?? lengths.usual, lengths.most)
}

/** Resolver of how two entities are joined; null where they are not. */
export async function path(_: unknown, args: QueryPathArgs, context: Context): Promise<object | null> {
  const maxLength = lengthAsked(args.maxLength)
  const types = typesAsked(args.types)
  const [from, to] = (await entitiesCalled(context, [args.from, args.to])) as [EntityNode, EntityNode]
  const ids = await shortestPath(context, from.id, to.id, maxLength, types)
  return ids ? pathOf(context, ids, types) : null
}
