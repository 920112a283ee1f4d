import type { Drawn } from './drawn.js'
import { firstPlace, type Place } from './layout.js'

type Places = ReadonlyMap<string, Place>

/** Where everything stands before it is laid out: where it stood, where a link says, or beside somebody that it is joined to. */
export function firstPlaces(drawn: Drawn, known: Places, pins: ReadonlyMap<string, [number, number]>, saved?: Places): Map<string, Place> {
  const anchors = anchorsOf(drawn, known)
  const nextTo = (id: string): Place => {
    const anchor = anchors.get(id) ?? { x: 0, y: 0 }
    const own = firstPlace(id, known.size > 0 ? 30 : 300)
    return { x: anchor.x + own.x, y: anchor.y + own.y }
  }
  return new Map(
    Array.from(drawn.nodes.keys(), (id): [string, Place] => {
      const pin = pins.get(id)
      return [id, pin ? { x: pin[0], y: pin[1] } : (known.get(id) ?? saved?.get(id) ?? nextTo(id))]
    }),
  )
}

function anchorsOf({ lines }: Drawn, known: Places): Map<string, Place> {
  const anchors = new Map<string, Place>()
  for (const { from, to } of lines.values()) {
    const [one, other] = [known.get(from), known.get(to)]
    if (one && !other) anchors.set(to, one)
    if (other && !one) anchors.set(from, other)
  }
  return anchors
}
