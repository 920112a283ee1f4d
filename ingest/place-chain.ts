import type { Span } from './doc.js'

/** 荆州市|江陵县|熊河镇: the narrowest of a chain, from the place that it begins with. */
export function narrowest(places: readonly Span[], first: Span): Span {
  let place = first
  for (let next = places.find((p) => p.start === place.end); next; next = places.find((p) => p.start === place.end)) place = next
  return place
}

/** 荆州市|江陵县|熊河镇: the widest of a chain, from the place that it ends with. */
export function widest(places: readonly Span[], last: Span): Span {
  let place = last
  for (let above = places.find((p) => p.end === place.start); above; above = places.find((p) => p.end === place.start)) place = above
  return place
}
