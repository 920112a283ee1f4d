import { brief } from '../brief.js'
import { kinds, kindName } from '../entity.js'
import type { Palette } from './colours.js'
import type { Drawn } from './drawn.js'
import type { Place } from './layout.js'

/** A picture in its own coordinates, ready to be written as SVG or painted. */
export interface Scene {
  width: number
  height: number
  lines: { x1: number; y1: number; x2: number; y2: number; width: number }[]
  dots: { x: number; y: number; radius: number; colour: string; label: string }[]
  legend: { colour: string; label: string }[]
  palette: Palette
}

const margin = 60
const longestLabel = 22
// Names of more than so many would only cover each other
const mostLabels = 300

/** What is drawn, at its places, `width` wide. */
export function sceneOf(drawn: Drawn, places: ReadonlyMap<string, Place>, palette: Palette, width = 1600): Scene {
  const nodes = [...drawn.nodes.values()].filter(({ node }) => places.has(node.id))
  const at = (id: string): Place => places.get(id)!
  const xs = nodes.map(({ node }) => at(node.id).x)
  const ys = nodes.map(({ node }) => at(node.id).y)
  const range = (all: number[]): [number, number] =>
    all.reduce(([low, high], v) => [Math.min(low, v), Math.max(high, v)], [Infinity, -Infinity])
  const [[left, right], [bottom, top]] = [range(xs), range(ys)]
  const scale = (width - 2 * margin) / Math.max(right - left, (top - bottom) * 1.2, 1e-6)
  const height = nodes.length ? Math.round((top - bottom) * scale + 2 * margin + 40) : 2 * margin
  const x = (id: string): number => margin + (at(id).x - left) * scale + Math.max(0, (width - 2 * margin - (right - left) * scale) / 2)
  const y = (id: string): number => margin + (top - at(id).y) * scale
  const named = new Set([...nodes].sort((a, b) => b.size - a.size).slice(0, mostLabels))
  return {
    width,
    height,
    palette,
    lines: [...drawn.lines.values()]
      .filter(({ from, to }) => places.has(from) && places.has(to))
      .map(({ from, to, facts }) => ({ x1: x(from), y1: y(from), x2: x(to), y2: y(to), width: Math.min(1 + Math.log2(facts.length), 4) })),
    dots: nodes.map((drawn) => ({
      x: x(drawn.node.id),
      y: y(drawn.node.id),
      radius: drawn.size,
      colour: palette.kinds[drawn.kind],
      label: named.has(drawn) ? brief(drawn.node.name, longestLabel) : '',
    })),
    legend: kinds
      .filter((kind) => nodes.some((node) => node.kind === kind))
      .map((kind) => ({ colour: palette.kinds[kind], label: kindName(kind) })),
  }
}
