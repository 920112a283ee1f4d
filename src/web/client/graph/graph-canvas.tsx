import { MultiDirectedGraph } from 'graphology'
import type { RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type Sigma from 'sigma'
import { EdgeArrowProgram } from 'sigma/rendering'
import { many } from '../amounts.js'
import { brief } from '../brief.js'
import { say } from '../language.js'
import { listenTo } from './canvas-mouse.js'
import {
  canvasSettings,
  fewNodes,
  manyLines,
  sizedSettings,
  type CanvasSettings,
  type EdgeShown,
  type NodeShown,
  type ShownGraph,
} from './canvas-settings.js'
import { readPalette } from './colours.js'
import { looksLike, type Drawn, type DrawnLine } from './drawn.js'
import { firstPlaces } from './first-places.js'
import { Labels } from './labels.js'
import { quietSize } from './layout-messages.js'
import { onLayers, prepareLayers } from './layers.js'
import { openLayout, type Place } from './layout.js'
import { pickByPlace } from './picking.js'
import { restingLines, watchRest, type Rest } from './resting-lines.js'
import { inSlices } from './slices.js'

const longestLabel = 22

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
  graph: ShownGraph
}

/** The picture: graphology holds what is drawn, sigma draws it, a worker lays it out. */
export function GraphCanvas(props: GraphCanvasProps) {
  const { selected, saved, pins, picture } = props
  // Who pins a node of a large picture does not wait for all of it to be built again
  const latest = useRef(props.drawn)
  if (!looksLike(latest.current, props.drawn)) latest.current = props.drawn
  const drawn = latest.current
  const box = useRef<HTMLDivElement>(null)
  const held = useRef<Held | null>(null)
  const palette = useRef(readPalette())
  const labels = useRef(new Labels(() => palette.current))
  const current = useRef(props)
  current.current = props
  const rest = useRef<Rest>({ moving: false })
  const sizedFor = useRef('')
  const near = useRef<Set<string> | undefined>(undefined)
  const layout = useRef(openLayout())
  const [failed, setFailed] = useState(false)
  const [ready, setReady] = useState(false)
  const [settling, setSettling] = useState(0)

  useEffect(() => {
    let end: (() => void) | undefined
    const layers = prepareLayers(box.current!, (made) => {
      end = made && start(made)
      if (end) setReady(true)
      else setFailed(true) // no WebGL: the tables beside have it all
    })
    return () => {
      layers.drop()
      end?.()
    }
  }, [])

  /** Makes the picture, still empty. @returns what ends it; nothing where it cannot be drawn. */
  function start(layers: ReadonlyMap<string, HTMLCanvasElement>): (() => void) | undefined {
    const graph = new MultiDirectedGraph<NodeShown, EdgeShown>()
    let sigma: Sigma<NodeShown, EdgeShown>
    try {
      sigma = new (onLayers(layers))(graph, box.current!, {
        ...canvasSettings(labels.current, {
          palette: () => palette.current,
          graph: () => held.current!.graph,
          selected: () => current.current.selected,
          near: () => near.current,
        }),
        edgeProgramClasses: {
          arrow: EdgeArrowProgram,
          line: restingLines(rest.current),
        } as unknown as CanvasSettings['edgeProgramClasses'],
      })
    } catch {
      return undefined
    }
    held.current = { sigma, graph }
    pickByPlace(sigma)
    const unwatch = watchRest(sigma, rest.current)
    sigma.on('afterRender', () => labels.current.flush())
    listenTo(sigma, {
      onSelect: (id) => current.current.onSelect(id),
      onOpen: (id) => current.current.onOpen(id),
      onPull: (id, place) => {
        layout.current.stop()
        setSettling(0)
        held.current!.graph.mergeNodeAttributes(id, place)
      },
      onDrop: (id) => {
        const { x, y } = held.current!.graph.getNodeAttributes(id)
        current.current.onPin(id, { x, y })
      },
      onPointing: (pointing) => box.current!.classList.toggle('pointing', pointing),
    })
    picture.current = {
      places: () => new Map(held.current!.graph.mapNodes((id, { x, y }) => [id, { x, y }])),
      zoom: (factor) => void sigma.getCamera().animatedZoom({ factor, duration: 150 }),
      fit: () => void sigma.getCamera().animatedReset({ duration: 200 }),
      show: (id) => {
        const place = sigma.getNodeDisplayData(id)
        if (place)
          void sigma
            .getCamera()
            .animate({ x: place.x, y: place.y, ratio: Math.min(sigma.getCamera().ratio, allInView() ? 1 : 0.5) }, { duration: 250 })
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
      unwatch()
      sigma.kill()
      held.current = null
      picture.current = null
    }
  }

  const allInView = (): boolean => (held.current?.graph.order ?? 0) < fewNodes

  // What is drawn has changed: nodes and lines come and go, those that stay keep their places.
  useEffect(() => {
    if (!held.current) return
    const { sigma, graph: before } = held.current
    const known = new Map(before.mapNodes((id, { x, y }): [string, Place] => [id, { x, y }]))
    const places = firstPlaces(drawn, known, pins, saved)
    const graph = new MultiDirectedGraph<NodeShown, EdgeShown>()
    for (const [id, { node, kind, size }] of drawn.nodes)
      graph.addNode(id, { ...places.get(id)!, size, color: palette.current.kinds[kind], label: brief(node.name, longestLabel), kind })
    const lines = linesOf(drawn)
    const many = lines.length > manyLines
    const addLine = ({ key, from, to, facts }: DrawnLine): void =>
      void graph.addEdgeWithKey(key, from, to, {
        size: Math.min(1 + Math.log2(facts.length), 4),
        color: palette.current.edge,
        label: many ? '' : current.current.lineName(key),
      })
    if (!many) lines.forEach(addLine)
    sigma.setCustomBBox(null)
    const sized = sizedSettings(graph.order, lines.length)
    // Each time it is told something, sigma indexes everything anew
    if (JSON.stringify(sized) !== sizedFor.current) sigma.setSettings(sized)
    sizedFor.current = JSON.stringify(sized)
    let stop: (() => void) | undefined
    const show = (): void => {
      held.current!.graph = graph
      look()
      sigma.setGraph(graph)
      if (many) stop = inSlices(lines, addLine)
      const fresh = graph.filterNodes((id) => !known.has(id))
      if (fresh.length && !(saved && fresh.every((id) => saved.has(id) || pins.has(id)))) settle()
    }
    if (!many) return show()
    // What stands around the picture has changed with it: canvases of another size take as long as all nodes
    const resize = (): void => {
      sigma.resize()
      timer = setTimeout(show)
    }
    let timer = setTimeout(resize)
    return () => {
      clearTimeout(timer)
      stop?.()
    }
  }, [drawn, ready])

  /** Lays out all that is drawn; what is pinned stays where it is. */
  function settle(): void {
    if (!held.current) return
    const ids = held.current.graph.nodes()
    const at = new Map(ids.map((id, i) => [id, i]))
    const quiet = ids.length <= quietSize
    setSettling(quiet ? 0 : 0.01)
    layout.current.begin(
      {
        ids,
        lines: linesOf(drawn).map(({ from, to }): [number, number] => [at.get(from)!, at.get(to)!]),
        sizes: ids.map((id) => drawn.nodes.get(id)!.size),
        places: new Map(held.current.graph.mapNodes((id, { x, y }) => [id, { x, y }])),
        pinned: new Set(current.current.pins.keys()),
      },
      async ({ places, progress, finished }) => {
        if (!held.current) return
        const begun = performance.now()
        const { sigma, graph } = held.current
        // Not by graphology's setters: sigma would ask for the looks of each node twice more. What was filtered out meanwhile is not there.
        graph.forEachNode((id, node) => {
          const i = at.get(id)
          if (i !== undefined) Object.assign(node, { x: places[2 * i], y: places[2 * i + 1] })
        })
        sigma.refresh({ partialGraph: {}, schedule: true })
        setSettling(finished ? 0 : progress)
        if (finished && allInView()) picture.current?.fit()
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
    const { selected, drawn } = current.current
    const beside = ({ from, to }: DrawnLine): string[] => (from === selected ? [to] : to === selected ? [from] : [])
    near.current = selected && drawn.nodes.has(selected) ? new Set([selected, ...linesOf(drawn).flatMap(beside)]) : undefined
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
            `Picture of ${many(drawn.nodes.size, 'entity', 'entities')} and ${many(drawn.facts.length, 'fact')}; the tables beside have the same`,
          )}
        />
      )}
      {settling > 0 && <progress class="settling" value={settling} aria-label={say('正在布局', 'Laying out')} />}
    </div>
  )
}

const linesOf = ({ nodes, lines }: Drawn): DrawnLine[] => [...lines.values()].filter(({ from, to }) => nodes.has(from) && nodes.has(to))
