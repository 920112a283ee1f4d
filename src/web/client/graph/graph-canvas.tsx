import { MultiDirectedGraph } from 'graphology'
import type { RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import Sigma from 'sigma'
import { EdgeArrowProgram, EdgeLineProgram } from 'sigma/rendering'
import type { Settings } from 'sigma/settings'
import { brief } from '../brief.js'
import { say } from '../language.js'
import { readPalette } from './colours.js'
import type { Drawn } from './drawn.js'
import { Labels } from './labels.js'
import { quietSize } from './layout-messages.js'
import { firstPlace, openLayout, type Place } from './layout.js'

/** Above so many lines a picture is for its shape: thin lines without arrows, and none while it moves. */
const manyLines = 3000
const longestLabel = 22

interface NodeShown {
  x: number
  y: number
  size: number
  color: string
  label: string
  kind: string
  forceLabel?: boolean
}

interface EdgeShown {
  size: number
  color: string
  label: string
}

/** What the page can do with the picture. */
export interface Picture {
  places(): Map<string, Place>
  zoom(factor: number): void
  fit(): void
  /** Looks at a node. */
  show(id: string): void
}

export interface GraphCanvasProps {
  drawn: Drawn
  selected?: string
  /** Places that a link brought along. */
  saved: ReadonlyMap<string, Place> | undefined
  pins: ReadonlyMap<string, [number, number]>
  picture: RefObject<Picture>
  onSelect(id: string | undefined): void
  onOpen(id: string): void
  onPin(id: string, place: Place): void
  lineName(key: string): string
}

interface Held {
  sigma: Sigma<NodeShown, EdgeShown>
  graph: MultiDirectedGraph<NodeShown, EdgeShown>
}

/** The picture: graphology holds what is drawn, sigma draws it, a worker lays it out. */
export function GraphCanvas(props: GraphCanvasProps) {
  const { drawn, selected, saved, pins, picture } = props
  const box = useRef<HTMLDivElement>(null)
  const held = useRef<Held | null>(null)
  const palette = useRef(readPalette())
  const labels = useRef(new Labels(() => palette.current))
  const current = useRef(props)
  current.current = props
  const near = useRef<Set<string> | undefined>(undefined)
  const layout = useRef(openLayout())
  const [failed, setFailed] = useState(false)
  const [settling, setSettling] = useState(0)

  useEffect(() => {
    const graph = new MultiDirectedGraph<NodeShown, EdgeShown>()
    let sigma: Sigma<NodeShown, EdgeShown>
    try {
      sigma = new Sigma<NodeShown, EdgeShown>(graph, box.current!, settings())
    } catch {
      setFailed(true) // no WebGL: the tables beside have it all
      return
    }
    held.current = { sigma, graph }
    sigma.on('afterRender', () => labels.current.flush())
    listen(sigma)
    picture.current = {
      places: () => new Map(held.current!.graph.mapNodes((id, { x, y }) => [id, { x, y }])),
      zoom: (factor) => void sigma.getCamera().animatedZoom({ factor, duration: 150 }),
      fit: () => void sigma.getCamera().animatedReset({ duration: 200 }),
      show: (id) => {
        const place = sigma.getNodeDisplayData(id)
        if (place)
          void sigma.getCamera().animate({ x: place.x, y: place.y, ratio: Math.min(sigma.getCamera().ratio, 0.5) }, { duration: 250 })
      },
    }
    const dark = matchMedia('(prefers-color-scheme: dark)')
    const repaint = (): void => {
      palette.current = readPalette()
      held.current!.graph.updateEachNodeAttributes((_, node) => ({
        ...node,
        color: palette.current.kinds[node.kind as keyof typeof palette.current.kinds],
      }))
    }
    dark.addEventListener('change', repaint)
    return () => {
      dark.removeEventListener('change', repaint)
      layout.current.stop()
      sigma.kill()
      held.current = null
      picture.current = null
    }
  }, [])

  function settings(): Partial<Settings<NodeShown, EdgeShown>> {
    return {
      allowInvalidContainer: true,
      labelFont: palette.current.font,
      labelSize: 13,
      labelWeight: '400',
      labelDensity: 1.2,
      labelGridCellSize: 90,
      labelRenderedSizeThreshold: 5,
      edgeLabelFont: palette.current.font,
      edgeLabelSize: 12,
      edgeLabelColor: { color: palette.current.soft },
      renderEdgeLabels: true,
      defaultDrawNodeLabel: labels.current.draw as unknown as Settings<NodeShown, EdgeShown>['defaultDrawNodeLabel'],
      defaultDrawNodeHover: labels.current.hover as unknown as Settings<NodeShown, EdgeShown>['defaultDrawNodeHover'],
      edgeProgramClasses: { arrow: EdgeArrowProgram, line: EdgeLineProgram } as unknown as Settings<
        NodeShown,
        EdgeShown
      >['edgeProgramClasses'],
      defaultEdgeType: 'arrow',
      minCameraRatio: 0.02,
      maxCameraRatio: 4,
      stagePadding: 56,
      zIndex: true,
      // Who is neither selected nor next to the selected steps back
      nodeReducer: (id, node) => {
        const around = near.current
        if (!around) return node
        const focus = id === current.current.selected
        if (around.has(id)) return { ...node, forceLabel: focus || around.size < 60, highlighted: focus, zIndex: 1 }
        return { ...node, color: palette.current.line, label: '', zIndex: 0 }
      },
      edgeReducer: (key, edge) => {
        const around = near.current
        if (!around) return { ...edge, label: '' }
        const [from, to] = held.current!.graph.extremities(key)
        const { selected } = current.current
        if (from === selected || to === selected)
          return {
            ...edge,
            color: palette.current.soft,
            forceLabel: around.size < 30,
            label: around.size < 30 ? edge.label : '',
            zIndex: 1,
          }
        return { ...edge, hidden: around.size > 0 && held.current!.graph.size > manyLines, label: '', zIndex: 0 }
      },
    }
  }

  function listen(sigma: Sigma<NodeShown, EdgeShown>): void {
    let dragged: string | undefined
    let moved = false
    sigma.on('clickNode', ({ node }) => {
      if (!moved) current.current.onSelect(node)
    })
    sigma.on('clickStage', () => current.current.onSelect(undefined))
    sigma.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
      preventSigmaDefault()
      current.current.onOpen(node)
    })
    sigma.on('enterNode', () => box.current!.classList.add('pointing'))
    sigma.on('leaveNode', () => box.current!.classList.remove('pointing'))
    sigma.on('downNode', ({ node }) => {
      dragged = node
      moved = false
      // Else the frame would grow with the node that is being pulled
      if (!sigma.getCustomBBox()) sigma.setCustomBBox(sigma.getBBox())
    })
    sigma.on('moveBody', ({ event, preventSigmaDefault }) => {
      if (!dragged) return
      moved = true
      layout.current.stop()
      const place = sigma.viewportToGraph(event)
      held.current!.graph.mergeNodeAttributes(dragged, place)
      preventSigmaDefault()
      event.original.preventDefault()
      event.original.stopPropagation()
    })
    const drop = (): void => {
      if (dragged && moved) {
        const { x, y } = held.current!.graph.getNodeAttributes(dragged)
        current.current.onPin(dragged, { x, y })
      }
      dragged = undefined
    }
    sigma.on('upNode', drop)
    sigma.on('upStage', drop)
  }

  // What is drawn has changed: nodes and lines come and go, those that stay keep their places.
  useEffect(() => {
    if (!held.current) return
    const { sigma, graph: before } = held.current
    const places = new Map(before.mapNodes((id, { x, y }): [string, Place] => [id, { x, y }]))
    const anchors = anchorsOf(drawn, places)
    const graph = new MultiDirectedGraph<NodeShown, EdgeShown>()
    for (const [id, { node, kind, size }] of drawn.nodes) {
      const pin = pins.get(id)
      const place = pin ? { x: pin[0], y: pin[1] } : (places.get(id) ?? saved?.get(id) ?? nextTo(id, anchors.get(id), places.size > 0))
      graph.addNode(id, { ...place, size, color: palette.current.kinds[kind], label: brief(node.name, longestLabel), kind })
    }
    for (const [key, { from, to, facts }] of drawn.lines)
      if (graph.hasNode(from) && graph.hasNode(to))
        graph.addEdgeWithKey(key, from, to, {
          size: Math.min(1 + Math.log2(facts.length), 4),
          color: palette.current.edge,
          label: current.current.lineName(key),
        })
    const many = graph.size > manyLines
    sigma.setCustomBBox(null)
    sigma.setSettings({
      defaultEdgeType: many ? 'line' : 'arrow',
      hideEdgesOnMove: many,
      hideLabelsOnMove: many,
      renderEdgeLabels: !many,
      labelRenderedSizeThreshold: graph.order < 80 ? 0 : 5,
      labelDensity: graph.order < 80 ? 4 : 1.5,
    })
    held.current.graph = graph
    look()
    sigma.setGraph(graph)
    const fresh = graph.filterNodes((id) => !places.has(id))
    if (fresh.length && !(saved && fresh.every((id) => saved.has(id) || pins.has(id)))) settle()
  }, [drawn])

  /** Lays out all that is drawn; what is pinned stays where it is. */
  function settle(): void {
    if (!held.current) return
    const { graph } = held.current
    const ids = graph.nodes()
    const at = new Map(ids.map((id, i) => [id, i]))
    const quiet = ids.length <= quietSize
    setSettling(quiet ? 0 : 0.01)
    layout.current.begin(
      {
        ids,
        lines: graph.mapEdges((_, __, from, to): [number, number] => [at.get(from)!, at.get(to)!]),
        sizes: ids.map((id) => graph.getNodeAttribute(id, 'size')),
        places: new Map(graph.mapNodes((id, { x, y }) => [id, { x, y }])),
        pinned: new Set(current.current.pins.keys()),
      },
      async ({ places, progress, finished }) => {
        const begun = performance.now()
        graph.updateEachNodeAttributes(
          (id, node) => {
            const i = at.get(id)
            if (i === undefined) return node
            node.x = places[2 * i]!
            node.y = places[2 * i + 1]!
            return node
          },
          { attributes: ['x', 'y'] },
        )
        setSettling(finished ? 0 : progress)
        await new Promise((drawn) => requestAnimationFrame(drawn))
        // The reader's own clicks come first: drawing takes at most a third of the time
        if (!quiet) await new Promise((rest) => setTimeout(rest, 2 * (performance.now() - begun)))
      },
    )
  }

  // Who is selected, and who is next to it.
  useEffect(() => {
    look()
    held.current?.sigma.refresh({ skipIndexation: true })
  }, [selected])

  function look(): void {
    const graph = held.current?.graph
    const { selected } = current.current
    near.current = graph && selected && graph.hasNode(selected) ? new Set([selected, ...graph.neighbors(selected)]) : undefined
  }

  return (
    <div class="picture">
      {failed ? (
        <p class="empty">
          {say(
            '此浏览器不能绘图（没有 WebGL）；右侧表格有全部内容。',
            'This browser cannot draw it (no WebGL); the tables beside have it all.',
          )}
        </p>
      ) : (
        <div
          class="canvas"
          ref={box}
          role="img"
          aria-label={say(
            `图：${drawn.nodes.size} 个实体，${drawn.facts.length} 条事实；旁边的表格内容相同`,
            `Picture of ${drawn.nodes.size} entities and ${drawn.facts.length} facts; the tables beside have the same`,
          )}
        />
      )}
      {settling > 0 && <progress class="settling" value={settling} aria-label={say('正在布局', 'Laying out')} />}
    </div>
  )
}

/** For those without a place: where somebody stands that they are joined to. */
function anchorsOf({ lines }: Drawn, places: ReadonlyMap<string, Place>): Map<string, Place> {
  const anchors = new Map<string, Place>()
  for (const { from, to } of lines.values()) {
    const [one, other] = [places.get(from), places.get(to)]
    if (one && !other) anchors.set(to, one)
    if (other && !one) anchors.set(from, other)
  }
  return anchors
}

function nextTo(id: string, anchor: Place | undefined, others: boolean): Place {
  const own = firstPlace(id, others ? 30 : 300)
  return anchor ? { x: anchor.x + own.x, y: anchor.y + own.y } : own
}
