import type { Context } from './context.js'
import { claimsOf } from './evidence.js'
import { related, type FactArguments, type FactConnection, type FactEdge } from './facts.js'
import type { EntityNode } from './nodes.js'
import { pageOfList, pageSize } from './paging.js'

const held = related({ types: ['HOLDS_POSITION'], direction: 'out', sort: 'date' })

/** Days from 0000 in years of 366; exact enough to say which of two reports is nearer. A bare month or year is its beginning. */
const day = (date: string): number => {
  const [year, month = 1, dayOfMonth = 1] = date.split('-').map(Number) as [number, number?, number?]
  return year * 366 + (month - 1) * 31 + dayOfMonth
}

interface Post {
  edge: FactEdge
  /** Whether the report nearest to the day speaks of it as held; where no report has a date, what all of them add up to. */
  holds: boolean
  /** Days from the day to that report. */
  distance: number
  /** Reports lie on both sides of the day. */
  isAround: boolean
}

async function postOn(edge: FactEdge, asOf: string, context: Context): Promise<Post> {
  const dated = (await claimsOf(context, edge.claimIds)).filter((claim) => typeof claim.properties.seen === 'string')
  const away = (seen: unknown): number => day(seen as string) - day(asOf)
  const distance = (seen: unknown): number => Math.abs(away(seen))
  const [nearest] = dated.sort((a, b) => distance(a.properties.seen) - distance(b.properties.seen) || (a.id < b.id ? -1 : 1))
  if (!nearest) return { edge, holds: edge.former !== true, distance: 0, isAround: false }
  const sides = dated.map((claim) => away(claim.properties.seen))
  return {
    edge,
    holds: nearest.properties.former !== true,
    distance: distance(nearest.properties.seen),
    isAround: Math.min(...sides) <= 0 && Math.max(...sides) >= 0,
  }
}

/** Of several titles in one body the one that was reported nearest to the day, and those that were reported before and after it. */
function heldOf(posts: readonly Post[]): FactEdge[] {
  const held = posts.filter(({ holds }) => holds)
  const bodyOf = ({ edge }: Post): string => (edge.node as EntityNode).id
  const nearest = (post: Post): number =>
    Math.min(...held.filter((other) => bodyOf(other) === bodyOf(post)).map(({ distance }) => distance))
  return held.filter((post) => post.isAround || post.distance === nearest(post)).map(({ edge }) => edge)
}

/** Resolver of a person's posts. `asOf` is decided by the claims, so all posts are read first: nobody holds hundreds. */
export async function positions(
  source: EntityNode,
  { asOf, ...args }: FactArguments & { asOf?: string | null },
  context: Context,
): Promise<FactConnection> {
  if (asOf == null) return held(source, args, context)
  const all = await held(source, { former: args.former ?? null, first: pageSize.most }, context)
  const posts = await Promise.all(all.edges.map((edge) => postOn(edge, asOf, context)))
  const { totalCount, ...page } = pageOfList(heldOf(posts), args)
  return { ...page, totalCount: () => Promise.resolve(totalCount), totalInvestment: () => Promise.resolve(0) }
}
