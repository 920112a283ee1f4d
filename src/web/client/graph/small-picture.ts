import { brief } from '../brief.js'
import type { Drawn, DrawnNode } from './drawn.js'
import { linesOf } from './labels.js'
import type { Place } from './layout.js'

/** An entity in a still picture, at its place in pixels. */
export interface SmallDot {
  drawn: DrawnNode
  x: number
  y: number
  /** Its name; no lines where it would cover another. */
  lines: string[]
}

const longestLabel = 18
const letter = 12
const lineHeight = 14
const edge = { side: 58, top: 16, bottom: 44 } // a name reaches so far beyond its dot
const gap = 2

/**
 * Fits places into a box of so many pixels, letters keeping their size: where the box is narrow, dots move together, and names that would
 * cover others are left out, those of `first` and of large dots last.
 */
export function smallPicture(
  drawn: Drawn,
  places: ReadonlyMap<string, Place>,
  [width, height]: readonly [number, number],
  first: readonly string[],
): SmallDot[] {
  const xs = [...places.values()].map(({ x }) => x)
  const ys = [...places.values()].map(({ y }) => y)
  const fit = (values: number[], before: number, after: number, room: number): ((value: number) => number) => {
    const [low, high] = [Math.min(...values), Math.max(...values)]
    const scale = Math.min(1.2, (room - before - after) / Math.max(high - low, 1))
    return (value) => before + (room - before - after - (high - low) * scale) / 2 + (value - low) * scale
  }
  const [x, y] = [fit(xs, edge.side, edge.side, width), fit(ys, edge.top, edge.bottom, height)]
  const rank = ({ drawn: { node, size } }: SmallDot): number => (first.includes(node.id) ? 1000 : 0) + size
  const dots = [...drawn.nodes.values()].flatMap((node): SmallDot[] => {
    const place = places.get(node.node.id)
    return place ? [{ drawn: node, x: x(place.x), y: y(place.y), lines: linesOf(brief(node.node.name, longestLabel)) }] : []
  })
  const taken = dots.map(({ drawn: { size }, x, y }) => ({ left: x - size, right: x + size, top: y - size, bottom: y + size }))
  for (const dot of [...dots].sort((a, b) => rank(b) - rank(a))) {
    const half = (Math.max(...dot.lines.map((line) => widthOf(line))) / 2) * letter
    const top = dot.y + dot.drawn.size + gap
    const box = { left: dot.x - half, right: dot.x + half, top, bottom: top + lineHeight * dot.lines.length }
    const meets = taken.some((o) => o.left < box.right && box.left < o.right && o.top < box.bottom && box.top < o.bottom)
    if (meets || box.left < 0 || box.right > width) dot.lines = []
    else taken.push(box)
  }
  return dots
}

/** In letters of a Chinese typeface; Latin ones are half as wide. */
const widthOf = (line: string): number => Array.from(line).reduce((sum, sign) => sum + (sign > '\u2e7f' ? 1 : 0.55), 0)
