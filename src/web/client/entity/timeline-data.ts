import { roleName } from '../words.js'
import { kindOf, type Kind } from '../entity.js'
import type { FactEdge } from '../facts.js'

/** Something that lasted, or was reported from – to. */
export interface Span {
  from: string
  to: string
  label: string
  past: boolean
  claims: string[]
}

/** Something that happened on a day. */
export interface Dot {
  date: string
  label: string
  kind: Kind
  claims: string[]
}

export interface TimelineRow {
  name: string
  spans: Span[]
  dots: Dot[]
}

const claims = ({ evidence }: FactEdge): string[] => evidence.map(({ id }) => id)

/** Posts, a row each. */
export const spanRows = (edges: readonly FactEdge[]): TimelineRow[] =>
  edges.flatMap((edge) => {
    const { title, node, firstSeen, lastSeen, former } = edge
    if (!firstSeen) return []
    const label = `${node.name}${title ?? ''}`
    return [
      {
        name: label,
        spans: [{ from: firstSeen, to: lastSeen ?? firstSeen, label, past: former === true, claims: claims(edge) }],
        dots: [],
      },
    ]
  })

/** What happened, all in one row. */
export const dotRow = (name: string, edges: readonly FactEdge[]): TimelineRow => ({
  name,
  spans: [],
  dots: edges.flatMap((edge) => {
    const date = edge.date ?? edge.node.date
    if (!date) return []
    const label = [date, edge.role && roleName(edge.role), edge.node.name].filter(Boolean).join(' ')
    return [{ date, label, kind: kindOf(edge.node.labels), claims: claims(edge) }]
  }),
})

/** Days since 1970 of a date that may be a month or a year: its beginning. */
export function dayNumber(date: string): number {
  const [year, month = 1, day = 1] = date.split('-').map(Number) as [number, number?, number?]
  return Math.floor(Date.UTC(year, month - 1, day) / 86_400_000)
}

export interface Tick {
  day: number
  label: string
}

/** Where a scale is marked: years, quarters or months, at most `most` of them. */
export function ticksOf(first: number, last: number, most: number): Tick[] {
  const begin = new Date(first * 86_400_000)
  for (const months of [1, 3, 12, 60, 120]) {
    const ticks: Tick[] = []
    const start = months >= 12 ? 0 : Math.floor(begin.getUTCMonth() / months) * months
    const year = months >= 12 ? Math.floor(begin.getUTCFullYear() / (months / 12)) * (months / 12) : begin.getUTCFullYear()
    for (
      let at = new Date(Date.UTC(year, start, 1));
      at.getTime() / 86_400_000 <= last;
      at = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + months, 1))
    ) {
      const day = at.getTime() / 86_400_000
      if (day >= first) ticks.push({ day, label: months >= 12 ? at.toISOString().slice(0, 4) : at.toISOString().slice(0, 7) })
      if (ticks.length > most) break
    }
    if (ticks.length <= most) return ticks
  }
  return []
}
