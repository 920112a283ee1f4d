import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { useLocation } from 'wouter-preact'
import { say } from '../language.js'
import { entityAddress } from '../names.js'
import { drawnOf } from './drawn.js'
import { firstPlace, openLayout, type Place } from './layout.js'
import { linesOf } from './labels.js'
import { brief } from '../brief.js'
import { usePiece } from './use-piece.js'
import { emptyView } from './view.js'

interface SmallGraphProps {
  ids: readonly string[]
  hops: number
  most?: number
  large?: boolean
}

const usualMost = 16
const longestLabel = 18

/** A still picture of a few entities; each leads to its page. The tables beside it say the same. */
export function SmallGraph({ ids, hops, most = usualMost, large = false }: SmallGraphProps) {
  const [, go] = useLocation()
  const key = ids.slice(0, 200).join()
  const view = useMemo(() => ({ ...emptyView(), of: key ? key.split(',') : [], hops, most }), [key, hops, most])
  const { piece } = usePiece(view)
  const drawn = useMemo(() => drawnOf(piece, view), [piece])
  const [places, setPlaces] = useState<Map<string, Place> | undefined>()
  const layout = useRef(openLayout())
  const room = useRef<[number, number]>([480, 320])
  const box = (element: HTMLElement | null): void => {
    if (element) room.current = [element.clientWidth, element.clientHeight]
  }
  useEffect(() => {
    const names = [...drawn.nodes.keys()]
    const at = new Map(names.map((id, i) => [id, i]))
    setPlaces(undefined)
    layout.current.begin(
      {
        ids: names,
        lines: [...drawn.lines.values()].map(({ from, to }): [number, number] => [at.get(from)!, at.get(to)!]),
        sizes: names.map((id) => drawn.nodes.get(id)!.size),
        places: new Map(names.map((id) => [id, firstPlace(id, 200)])),
        pinned: new Set(),
      },
      ({ places, finished }) => {
        if (finished) setPlaces(new Map(names.map((id, i) => [id, { x: places[2 * i]!, y: places[2 * i + 1]! }])))
        return Promise.resolve()
      },
    )
    return () => layout.current.stop()
  }, [drawn])
  const className = large ? 'small-graph large' : 'small-graph'
  if (drawn.nodes.size < 2 || !places) return <div class={className} ref={box} />
  const frame = frameOf([...places.values()], room.current)
  return (
    <svg
      class={className}
      viewBox={frame.join(' ')}
      role="img"
      aria-label={say(`关系图：${drawn.nodes.size} 个实体`, `Picture of ${drawn.nodes.size} entities`)}
    >
      {[...drawn.lines.values()].map(({ key, from, to }) => (
        <line key={key} x1={places.get(from)?.x} y1={places.get(from)?.y} x2={places.get(to)?.x} y2={places.get(to)?.y} />
      ))}
      {[...drawn.nodes.values()].map(({ node, kind, size }) => {
        const place = places.get(node.id)
        return (
          place && (
            <g key={node.id} data-kind={kind} transform={`translate(${place.x} ${place.y})`} onClick={() => go(entityAddress(node.id))}>
              <title>{brief(node.name, 200)}</title>
              <circle r={size} />
              {linesOf(brief(node.name, longestLabel)).map((line, i) => (
                <text key={i} y={size + 14 + 15 * i}>
                  {line}
                </text>
              ))}
            </g>
          )
        )
      })}
    </svg>
  )
}

const pad = { side: 76, top: 20, bottom: 52 } // a name reaches so far beyond its dot

/** The part of the plane that is shown: all of it, and never nearer than letters of their own size. */
function frameOf(places: readonly Place[], [width, height]: [number, number]): [x: number, y: number, width: number, height: number] {
  const xs = places.map(({ x }) => x)
  const ys = places.map(({ y }) => y)
  const [left, right] = [Math.min(...xs) - pad.side, Math.max(...xs) + pad.side]
  const [top, bottom] = [Math.min(...ys) - pad.top, Math.max(...ys) + pad.bottom]
  const [w, h] = [Math.max(right - left, width), Math.max(bottom - top, height)]
  return [(left + right - w) / 2, (top + bottom - h) / 2, w, h]
}
