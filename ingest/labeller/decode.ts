import { width } from './features.js'
import { isInside, mayFollow, tagCount } from './tags.js'

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

/** Weights of two bytes, two in a number: four loads from one line of the processor's cache for seven from two. Made once a model. */
const packed = new WeakMap<Int16Array, Int32Array>()

function pack(rows: Int16Array): Int32Array {
  const known = packed.get(rows)
  if (known) return known
  const pairs = new Int32Array((rows.length / T) * 4)
  for (let row = 0, to = 0; row < rows.length; row += T, to += 4)
    for (let k = 0; k < T; k++) pairs[to + (k >> 1)]! |= k & 1 ? rows[row + k]! << 16 : rows[row + k]! & 0xffff
  packed.set(rows, pairs)
  return pairs
}

/** What each tag is worth at each character by its features alone. The seven sums are spelt out: a loop over them takes twice the time. */
function packedWorths(local: Int32Array, features: Int32Array, pairs: Int32Array, n: number): void {
  for (let i = 0, f = 0, to = 0; i < n; i++, to += T) {
    let a = 0,
      b = 0,
      c = 0,
      d = 0,
      e = 0,
      g = 0,
      h = 0
    for (const end = f + width; f < end; f++) {
      const from = features[f]! << 2
      const ab = pairs[from]!
      const cd = pairs[from + 1]!
      const eg = pairs[from + 2]!
      a += (ab << 16) >> 16
      b += ab >> 16
      c += (cd << 16) >> 16
      d += cd >> 16
      e += (eg << 16) >> 16
      g += eg >> 16
      h += (pairs[from + 3]! << 16) >> 16
    }
    local[to] = a
    local[to + 1] = b
    local[to + 2] = c
    local[to + 3] = d
    local[to + 4] = e
    local[to + 5] = g
    local[to + 6] = h
  }
}

/** The same by weights that still change. */
function changingWorths(local: Int32Array, features: Int32Array, rows: Int32Array, n: number): void {
  local.fill(0, 0, n * T)
  for (let i = 0, to = 0; i < n; i++, to += T)
    for (let f = i * width; f < (i + 1) * width; f++) for (let t = 0; t < T; t++) local[to + t]! += rows[features[f]! * T + t]!
}

/** Kept from text to text: what is this large comes from the system, and goes back there, each time. */
const kept = { local: new Int32Array(0), left: new Int32Array(0), right: new Int32Array(0) }

/** Viterbi, forwards and backwards: the sequence of tags that is worth most, and how surely. What seven tags can follow is spelt out here too. */
export function decode(features: Int32Array, { rows, transitions }: Weights): Decoded {
  const n = features.length / width
  for (const name of ['local', 'left', 'right'] as const) if (kept[name].length < n * T) kept[name] = new Int32Array(n * T * 2)
  const { local, left, right } = kept
  if (rows instanceof Int16Array) packedWorths(local, features, pack(rows), n)
  else changingWorths(local, features, rows, n)
  // the best way from the left to each tag, its own worth included, and from each tag to the right, its own left out
  right.fill(0, Math.max(0, (n - 1) * T), n * T)
  /** [tag][before] and [before][tag]. */
  const into = new Int32Array(T * T)
  const out = Int32Array.from(transitions)
  for (let before = 0; before < T; before++) for (let t = 0; t < T; t++) into[t * T + before] = transitions[before * T + t]!
  for (let t = 0; n > 0 && t < T; t++) left[t] = (mayFollow(0, t) ? 0 : forbidden) + local[t]!
  for (let to = T, from = 0; to < n * T; from = to, to += T) {
    const a = left[from]!
    const b = left[from + 1]!
    const c = left[from + 2]!
    const d = left[from + 3]!
    const e = left[from + 4]!
    const g = left[from + 5]!
    const h = left[from + 6]!
    for (let t = 0, x = 0; t < T; t++, x += T) {
      let top: number
      if (isInside(t))
        // only its own beginning and itself go before it
        top = Math.max(left[from + t - 1]! + into[x + t - 1]!, left[from + t]! + into[x + t]!)
      else
        top = Math.max(
          a + into[x]!,
          b + into[x + 1]!,
          c + into[x + 2]!,
          d + into[x + 3]!,
          e + into[x + 4]!,
          g + into[x + 5]!,
          h + into[x + 6]!,
        )
      left[to + t] = top + local[to + t]!
    }
  }
  for (let to = (n - 2) * T, from = to + T; to >= 0; from = to, to -= T) {
    for (let t = 0; t < T; t++) local[from + t]! += right[from + t]!
    const a = local[from]!
    const b = local[from + 1]!
    const d = local[from + 3]!
    const g = local[from + 5]!
    for (let t = 0, x = 0; t < T; t++, x += T) {
      const top = Math.max(a + out[x]!, b + out[x + 1]!, d + out[x + 3]!, g + out[x + 5]!)
      // behind a name's beginning or inside comes the inside of the same name
      const inside = t + (t & 1)
      right[to + t] = t === 0 ? top : Math.max(top, local[from + inside]! + out[x + inside]!)
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
