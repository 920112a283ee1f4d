import type { MultiDirectedGraph } from 'graphology'
import type { Settings } from 'sigma/settings'
import type { Palette } from './colours.js'
import type { Labels } from './labels.js'

/** Above so many lines a picture is for its shape: thin lines without arrows, and none while it moves. */
export const manyLines = 3000
/** Up to so many nodes every name has room, and all of it is kept in view. */
export const fewNodes = 80

export interface NodeShown {
  x: number
  y: number
  size: number
  color: string
  label: string
  kind: string
  forceLabel?: boolean
}

export interface EdgeShown {
  size: number
  color: string
  label: string
}

export type ShownGraph = MultiDirectedGraph<NodeShown, EdgeShown>
export type CanvasSettings = Settings<NodeShown, EdgeShown>

/** What the settings look at each time something is drawn. */
export interface Looked {
  palette(): Palette
  graph(): ShownGraph
  selected(): string | undefined
  /** The selected and those next to it; undefined where nothing is selected. */
  near(): ReadonlySet<string> | undefined
}

/** How sigma draws: who is neither selected nor next to the selected steps back. */
export function canvasSettings(labels: Labels, { palette, graph, selected, near }: Looked): Partial<CanvasSettings> {
  return {
    allowInvalidContainer: true,
    labelFont: palette().font,
    labelSize: 13,
    labelWeight: '400',
    labelGridCellSize: 90,
    edgeLabelFont: palette().font,
    edgeLabelSize: 12,
    edgeLabelColor: { color: palette().soft },
    defaultDrawNodeLabel: labels.draw as unknown as CanvasSettings['defaultDrawNodeLabel'],
    defaultDrawNodeHover: labels.hover as unknown as CanvasSettings['defaultDrawNodeHover'],
    minCameraRatio: 0.02,
    maxCameraRatio: 4,
    stagePadding: 56,
    zIndex: true,
    // Both are given copies, and called 25,000 times for the largest picture: so they change those.
    nodeReducer: (id, node) => {
      const around = near()
      if (!around) return node
      const focus = id === selected()
      if (around.has(id)) return Object.assign(node, { forceLabel: focus || around.size < 60, highlighted: focus, zIndex: 1 })
      return Object.assign(node, { color: palette().line, label: '', zIndex: 0 })
    },
    edgeReducer: (key, edge) => {
      const around = near()
      if (!around) return Object.assign(edge, { label: '' })
      const few = around.size < 30
      if (graph().hasExtremity(key, selected()))
        return Object.assign(edge, { color: palette().soft, forceLabel: few, label: few ? edge.label : '', zIndex: 1 })
      return Object.assign(edge, { hidden: graph().size > manyLines, label: '', zIndex: 0 })
    },
    ...sizedSettings(0, 0),
  }
}

/** What depends on how much is drawn. */
export function sizedSettings(nodes: number, lines: number): Partial<CanvasSettings> {
  const many = lines > manyLines
  return {
    defaultEdgeType: many ? 'line' : 'arrow',
    hideLabelsOnMove: many,
    renderEdgeLabels: !many,
    labelRenderedSizeThreshold: nodes < fewNodes ? 0 : 5,
    labelDensity: nodes < fewNodes ? 4 : 1.5,
  }
}
