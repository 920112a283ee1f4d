import { BadInput } from '../errors.js'
import type { Parameters } from '../store/store.js'

export interface PageArguments {
  first?: number | null
  after?: string | null
  last?: number | null
  before?: string | null
}

/** Where a row stands in its order: descending key, ascending key, id, and what tells rows of one id apart. */
export interface Position {
  down: string | number
  up: string
  id: string
  tie: string
}

export interface PageRequest {
  back: boolean
  limit: number
  from: Position | undefined
}

export interface PageInfo {
  hasNextPage: boolean
  hasPreviousPage: boolean
  startCursor: string | null
  endCursor: string | null
}

export const pageSize = { usual: 20, most: 100 }

/** Page sizes above the most are made smaller and not refused: a client that asks for all gets the beginning and a cursor. */
export function clampedSize(name: string, size: number | null | undefined, usual = pageSize.usual): number {
  if (size != null && size < 0) throw new BadInput('BAD_PAGE', `\`${name}\` must not be negative. ${name} 不能为负数。`)
  return Math.min(size ?? usual, pageSize.most)
}

/** A cursor holds the order it was made in, so that one of another order is not taken for it. */
export const cursorOf = (order: string, { down, up, id, tie }: Position): string =>
  Buffer.from(JSON.stringify([order, down, up, id, tie])).toString('base64url')

function positionOf(order: string, cursor: string): Position {
  try {
    const [made, down, up, id, tie] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[]
    const sound = (typeof down === 'string' || typeof down === 'number') && [up, id, tie].every((part) => typeof part === 'string')
    if (made === order && sound) return { down, up, id, tie } as Position
  } catch {
    // no cursor of ours
  }
  throw new BadInput('BAD_CURSOR', 'this cursor is none of this list in this order. 游标无效，或来自另一种排序。')
}

/** @throws BadInput for arguments that Relay leaves without a meaning. */
export function pageRequest(args: PageArguments, order: string): PageRequest {
  const back = args.last != null
  if (back && (args.first != null || args.after != null))
    throw new BadInput('BAD_PAGE', 'ask for `first` and `after`, or for `last` and `before`. first/after 与 last/before 不能混用。')
  if (!back && args.before != null) throw new BadInput('BAD_PAGE', '`before` wants `last`. 用 before 时须给 last。')
  const cursor = back ? args.before : args.after
  return {
    back,
    limit: clampedSize(back ? 'last' : 'first', back ? args.last : args.first),
    from: cursor == null ? undefined : positionOf(order, cursor),
  }
}

/** One row more than the page holds: it says whether others follow. */
export const pageParameters = ({ limit, from }: PageRequest): Parameters => ({
  afterDown: from?.down ?? '',
  afterUp: from?.up ?? '',
  afterId: from?.id ?? null,
  afterTie: from?.tie ?? '',
  limit: limit + 1,
})

/** A page from rows that a statement gave for `request`: at most one row more than its limit, backwards where it goes back. */
export function toPage<R, E extends { cursor: string }>(
  rows: readonly R[],
  request: PageRequest,
  toEdge: (row: R) => E,
): { edges: E[]; pageInfo: PageInfo } {
  const more = rows.length > request.limit
  const kept = rows.slice(0, request.limit)
  const edges = (request.back ? kept.reverse() : kept).map(toEdge)
  return {
    edges,
    pageInfo: {
      hasNextPage: request.back ? request.from !== undefined : more,
      hasPreviousPage: request.back ? more : request.from !== undefined,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  }
}

/** A page of a list that is small by nature and held whole. Edges are found again by their cursors. */
export function pageOfList<E extends { cursor: string }>(
  list: readonly E[],
  args: PageArguments,
): { edges: E[]; pageInfo: PageInfo; totalCount: number } {
  const back = args.last != null
  const cursor = back ? args.before : args.after
  const at = cursor == null ? -1 : list.findIndex((edge) => edge.cursor === cursor)
  if (cursor != null && at < 0) throw new BadInput('BAD_CURSOR', 'this cursor is none of this list. 游标无效。')
  const limit = clampedSize(back ? 'last' : 'first', back ? args.last : args.first)
  const begin = back ? Math.max(0, (at < 0 ? list.length : at) - limit) : at + 1
  const end = back ? (at < 0 ? list.length : at) : at + 1 + limit
  const edges = list.slice(begin, end)
  return {
    edges,
    totalCount: list.length,
    pageInfo: {
      hasNextPage: end < list.length,
      hasPreviousPage: begin > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  }
}
