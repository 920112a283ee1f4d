import { brief } from '../brief.js'
import type { Drawn, DrawnNode } from './drawn.js'
import { linesOf } from './labels.js'
import type { Place } from './layout.js'

/** An entity in a still picture, at its place in pixels. */
export interface SmallDot {
  drawn: DrawnNode
  x: number
  y: number
  /** Its name; no lines where it would cover another wherever it stood. */
  lines: string[]
  /** Of the first line, from the dot. */
  text: { x: number; y: number; anchor: 'start' | 'middle' | 'end' }
}

export interface SmallPicture {
  dots: SmallDot[]
  /** What it takes of the height that there is. */
  height: number
}

const longestLabel = 18
const letter = 12
const lineHeight = 14
const edge = { side: 58, top: 16, bottom: 44 } // a name reaches so far beyond its dot
const gap = 2

/**
 * Fits places into a box of so many pixels, letters keeping their size: where the box is narrow, dots move together. Names stand below
 * their dots, or above or beside them where they would cover others; where there is no room at all those of `first` and of large dots stay.
 */
export function smallPicture(
  drawn: Drawn,
  places: ReadonlyMap<string, Place>,
  [width, most]: readonly [number, number],
  first: readonly string[],
): SmallPicture {
  const range = (values: number[]): [number, number] => [Math.min(...values), Math.max(...values)]
  const [left, right] = range([...places.values()].map(({ x }) => x))
  const [top, bottom] = range([...places.values()].map(({ y }) => y))
  const scaleOf = (room: number, extent: number): number => Math.min(1.2, room / Math.max(extent, 1))
  const across = scaleOf(width - 2 * edge.side, right - left)
  const down = scaleOf(most - edge.top - edge.bottom, bottom - top)
  const height = edge.top + (bottom - top) * down + edge.bottom
  const rank = ({ drawn: { node, size } }: SmallDot): number => (first.includes(node.id) ? 1000 : 0) + size
  const dots = [...drawn.nodes.values()].flatMap((node): SmallDot[] => {
    const place = places.get(node.node.id)
    if (!place) return []
    const x = (width - (right - left) * across) / 2 + (place.x - left) * across
    const y = edge.top + (place.y - top) * down
    return [{ drawn: node, x, y, lines: linesOf(brief(node.node.name, longestLabel)), text: { x: 0, y: 0, anchor: 'middle' } }]
  })
  const taken = dots.map(({ drawn: { size }, x, y }) => ({ left: x - size, right: x + size, top: y - size, bottom: y + size }))
  for (const dot of [...dots].sort((a, b) => rank(b) - rank(a))) {
    const free = standsOf(dot).find(
      ({ box }) =>
        box.left >= 0 &&
        box.right <= width &&
        box.top >= 0 &&
        box.bottom <= height &&
        !taken.some((o) => o.left < box.right && box.left < o.right && o.top < box.bottom && box.top < o.bottom),
    )
    if (free) {
      dot.text = free.text
      taken.push(free.box)
    } else dot.lines = []
  }
  return { dots, height }
}

interface Stand {
  text: SmallDot['text']
  box: { left: number; right: number; top: number; bottom: number }
}

/** Where a name may stand, the best first. */
function standsOf({ lines, x, y, drawn: { size } }: SmallDot): Stand[] {
  const wide = Math.max(...lines.map((line) => widthOf(line))) * letter
  const high = lineHeight * lines.length
  const stand = (left: number, top: number, anchor: SmallDot['text']['anchor']): Stand => ({
    box: { left, right: left + wide, top, bottom: top + high },
    text: { x: (anchor === 'start' ? left : anchor === 'end' ? left + wide : left + wide / 2) - x, y: top + letter - 1 - y, anchor },
  })
  return [
    stand(x - wide / 2, y + size + gap, 'middle'),
    stand(x - wide / 2, y - size - gap - high, 'middle'),
    stand(x + size + 4, y - high / 2, 'start'),
    stand(x - size - 4 - wide, y - high / 2, 'end'),
  ]
}

/** In letters of a Chinese typeface; Latin ones are half as wide. */
const widthOf = (line: string): number => Array.from(line).reduce((sum, sign) => sum + (sign > '\u2e7f' ? 1 : 0.55), 0)
