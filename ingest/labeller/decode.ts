import { width } from './features.js'
import { mayFollow, tagCount } from './tags.js'

/** Whole numbers: a row of `tagCount` weights for each bucket, and what it is worth that a tag follows another. */
export interface Weights {
  rows: Int16Array | Int32Array
  /** `tagCount` × `tagCount`, [before][tag]. */
  transitions: Int16Array | Int32Array
}

const T = tagCount
const forbidden = -1e9

export interface Decoded {
  tags: Uint8Array
  /** What the best sequence is worth above the best one with another tag at this character. */
  margins: Float64Array
}

/** What each tag is worth at each character by its features alone. The seven sums are spelt out: a loop over them takes twice the time. */
function localWorths(features: Int32Array, rows: Weights['rows'], n: number): Float64Array {
  const local = new Float64Array(n * T)
  for (let i = 0, f = 0, to = 0; i < n; i++, to += T) {
    let a = 0,
      b = 0,
      c = 0,
      d = 0,
      e = 0,
      g = 0,
      h = 0
    for (const end = f + width; f < end; f++) {
      const from = features[f]! * T
      a += rows[from]!
      b += rows[from + 1]!
      c += rows[from + 2]!
      d += rows[from + 3]!
      e += rows[from + 4]!
      g += rows[from + 5]!
      h += rows[from + 6]!
    }
    local[to] = a
    local[to + 1] = b
    local[to + 2] = c
    local[to + 3] = d
    local[to + 4] = e
    local[to + 5] = g
    local[to + 6] = h
  }
  return local
}

/** The pairs of tags that may stand beside one another, by the first and by the second. */
const pairs = Array.from({ length: T }, (_, a) => Array.from({ length: T }, (_, b) => b).filter((b) => mayFollow(a, b)))
const followers = pairs.map((b) => Uint8Array.from(b))
const leaders = pairs.map((_, b) => Uint8Array.from(pairs.flatMap((list, a) => (list.includes(b) ? [a] : []))))

/** Viterbi, forwards and backwards: the sequence of tags that is worth most, and how surely. */
export function decode(features: Int32Array, { rows, transitions }: Weights): Decoded {
  const n = features.length / width
  const local = localWorths(features, rows, n)
  // the best way from the left to each tag, its own worth included, and from each tag to the right, its own left out
  const left = new Float64Array(n * T)
  const right = new Float64Array(n * T)
  for (let t = 0; n > 0 && t < T; t++) left[t] = (mayFollow(0, t) ? 0 : forbidden) + local[t]!
  for (let to = T, from = 0; to < n * T; from = to, to += T)
    for (let t = 0; t < T; t++) {
      const before = leaders[t]!
      let top = forbidden
      for (let k = 0; k < before.length; k++) {
        const worth = left[from + before[k]!]! + transitions[before[k]! * T + t]!
        if (worth > top) top = worth
      }
      left[to + t] = top + local[to + t]!
    }
  for (let to = (n - 2) * T, from = to + T; to >= 0; from = to, to -= T) {
    for (let a = 0; a < T; a++) local[from + a]! += right[from + a]!
    for (let t = 0; t < T; t++) {
      const after = followers[t]!
      let top = forbidden
      for (let k = 0; k < after.length; k++) {
        const worth = local[from + after[k]!]! + transitions[t * T + after[k]!]!
        if (worth > top) top = worth
      }
      right[to + t] = top
    }
  }
  const tags = new Uint8Array(n)
  const margins = new Float64Array(n)
  for (let i = 0, at = 0; i < n; i++, at += T) {
    let best = 0
    let top = -Infinity
    let second = -Infinity
    for (let t = 0; t < T; t++) {
      const worth = left[at + t]! + right[at + t]!
      if (worth > top) {
        second = top
        top = worth
        best = t
      } else if (worth > second) second = worth
    }
    tags[i] = best
    margins[i] = top - second
  }
  return { tags, margins }
}
