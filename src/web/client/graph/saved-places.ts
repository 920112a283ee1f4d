import type { Place } from './layout.js'

/** Where everything stands, for the end of a link: so many nodes at 4 bytes each make some 10 kB of address. */
export const mostSaved = 2000

const full = 32767

/** Places of ids in their order, as base64url of 16-bit numbers behind their common scale. Empty for too many. */
export function packPlaces(places: ReadonlyMap<string, Place>): string {
  if (!places.size || places.size > mostSaved) return ''
  const ids = [...places.keys()].sort()
  const scale = Math.max(...[...places.values()].flatMap(({ x, y }) => [Math.abs(x), Math.abs(y)])) || 1
  const numbers = new Int16Array(ids.length * 2)
  ids.forEach((id, i) => {
    const { x, y } = places.get(id)!
    numbers.set([Math.round((x / scale) * full), Math.round((y / scale) * full)], i * 2)
  })
  const bytes = new Uint8Array(numbers.buffer)
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return `${scale.toPrecision(6)}~${btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`
}

/** The places again; undefined where the text is none of ours, or the graph has grown or shrunk since. */
export function unpackPlaces(text: string, ids: readonly string[]): Map<string, Place> | undefined {
  const [scaleText, packed] = text.split('~')
  const scale = Number(scaleText)
  if (!packed || !Number.isFinite(scale) || scale <= 0) return undefined
  try {
    const bytes = Uint8Array.from(atob(packed.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0))
    if (bytes.length !== ids.length * 4) return undefined
    const numbers = new Int16Array(bytes.buffer)
    return new Map([...ids].sort().map((id, i) => [id, { x: (numbers[2 * i]! / full) * scale, y: (numbers[2 * i + 1]! / full) * scale }]))
  } catch {
    return undefined
  }
}
