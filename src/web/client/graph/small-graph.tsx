import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { useLocation } from 'wouter-preact'
import { many } from '../amounts.js'
import { say } from '../language.js'
import { entityAddress } from '../names.js'
import { drawnOf } from './drawn.js'
import { firstPlace, openLayout, type Place } from './layout.js'
import { smallPicture } from './small-picture.js'
import { brief } from '../brief.js'
import { useWidth } from '../use-width.js'
import { usePiece } from './use-piece.js'
import { emptyView } from './view.js'

interface SmallGraphProps {
  ids: readonly string[]
  hops: number
  large?: boolean
}

const usualMost = 16

/** A still picture of a few entities; each leads to its page. The tables beside it say the same. */
export function SmallGraph({ ids, hops, large = false }: SmallGraphProps) {
  const [, go] = useLocation()
  const key = ids.slice(0, 200).join()
  const view = useMemo(() => ({ ...emptyView(), of: key ? key.split(',') : [], hops, most: usualMost }), [key, hops])
  const { piece, waiting } = usePiece(view)
  const drawn = useMemo(() => drawnOf(piece, view), [piece])
  const [places, setPlaces] = useState<Map<string, Place> | undefined>()
  const layout = useRef(openLayout())
  const [box, width] = useWidth()
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
  const most = large ? Math.min(608, innerHeight * 0.7) : 384
  const { dots, height } = places && width > 0 ? smallPicture(drawn, places, [width, most], ids) : { dots: [], height: 0 }
  const at = new Map(dots.map((dot) => [dot.drawn.node.id, dot]))
  if (piece.nodes.length === 1 && !waiting)
    return <p class="empty">{say('没有读到与其他实体的关系。', 'No relation to anything else was read.')}</p>
  return (
    <div class={large ? 'small-graph large' : 'small-graph'} ref={box}>
      {dots.length > 1 && (
        <svg
          width={width}
          height={height}
          role="img"
          aria-label={say(`关系图：${drawn.nodes.size} 个实体`, `Picture of ${many(drawn.nodes.size, 'entity', 'entities')}`)}
        >
          {[...drawn.lines.values()].map(({ key, from, to }) => (
            <line key={key} x1={at.get(from)?.x} y1={at.get(from)?.y} x2={at.get(to)?.x} y2={at.get(to)?.y} />
          ))}
          {dots.map(({ drawn: { node, kind, size }, x, y, lines, text }) => (
            <g key={node.id} data-kind={kind} transform={`translate(${x} ${y})`} onClick={() => go(entityAddress(node.id))}>
              <title>{brief(node.name, 200)}</title>
              <circle r={size} />
              {lines.map((line, i) => (
                <text key={i} x={text.x} y={text.y + 14 * i} text-anchor={text.anchor}>
                  {line}
                </text>
              ))}
            </g>
          ))}
        </svg>
      )}
    </div>
  )
}
