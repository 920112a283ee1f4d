import type { FactEdge } from './fact.js'

/** What one claim says of a post, and when. */
export interface Report {
  id: string
  seen?: string | null
  former?: boolean
}

export interface Post {
  edge: FactEdge
  /** Id of the body that it is held in. */
  body: string
  /** Whether the report nearest to the day speaks of it as held; where no report has a date, what all of them add up to. */
  holds: boolean
  /** Days from the day to that report. */
  distance: number
  /** Reports lie on both sides of the day. */
  isAround: boolean
}

/** Days from 0000 in years of 366; exact enough to say which of two reports is nearer. A bare month or year is its beginning. */
const day = (date: string): number => {
  const [year, month = 1, dayOfMonth = 1] = date.split('-').map(Number) as [number, number?, number?]
  return year * 366 + (month - 1) * 31 + dayOfMonth
}

/** A post as its reports have it on a day. */
export function reportedPost(edge: FactEdge, body: string, former: boolean, reports: readonly Report[], asOf: string): Post {
  const dated = reports.filter((report): report is Report & { seen: string } => typeof report.seen === 'string')
  const away = (seen: string): number => day(seen) - day(asOf)
  const distance = (seen: string): number => Math.abs(away(seen))
  const [nearest] = dated.sort((a, b) => distance(a.seen) - distance(b.seen) || (a.id < b.id ? -1 : 1))
  if (!nearest) return { edge, body, holds: !former, distance: 0, isAround: false }
  const sides = dated.map(({ seen }) => away(seen))
  return {
    edge,
    body,
    holds: nearest.former !== true,
    distance: distance(nearest.seen),
    isAround: Math.min(...sides) <= 0 && Math.max(...sides) >= 0,
  }
}

/** Of several titles in one body the one that was reported nearest to the day, and those that were reported before and after it. */
export function heldPosts(posts: readonly Post[]): FactEdge[] {
  const held = posts.filter(({ holds }) => holds)
  const nearest = (post: Post): number => Math.min(...held.filter(({ body }) => body === post.body).map(({ distance }) => distance))
  return held.filter((post) => post.isAround || post.distance === nearest(post)).map(({ edge }) => edge)
}
