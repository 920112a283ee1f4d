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

/** Whether the report nearest to `asOf` speaks of the post as held; where no report has a date, what all of them add up to. */
async function heldOn(edge: FactEdge, asOf: string, context: Context): Promise<boolean> {
  const dated = (await claimsOf(context, edge.claimIds)).filter((claim) => typeof claim.properties.seen === 'string')
  const distance = (seen: unknown): number => Math.abs(day(seen as string) - day(asOf))
  const [nearest] = dated.sort((a, b) => distance(a.properties.seen) - distance(b.properties.seen) || (a.id < b.id ? -1 : 1))
  return nearest ? nearest.properties.former !== true : edge.former !== true
}

/** Resolver of a person's posts. `asOf` is decided by the claims, so all posts are read first: nobody holds hundreds. */
export async function positions(
  source: EntityNode,
  { asOf, ...args }: FactArguments & { asOf?: string | null },
  context: Context,
): Promise<FactConnection> {
  if (asOf == null) return held(source, args, context)
  const all = await held(source, { former: args.former ?? null, first: pageSize.most }, context)
  const kept = await Promise.all(all.edges.map(async (edge) => ({ edge, holds: await heldOn(edge, asOf, context) })))
  const { totalCount, ...page } = pageOfList(
    kept.filter(({ holds }) => holds).map(({ edge }) => edge),
    args,
  )
  return { ...page, totalCount: () => Promise.resolve(totalCount), totalInvestment: () => Promise.resolve(0) }
}
