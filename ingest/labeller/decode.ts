import { width } from './features.js'
import { mayFollow, tagCount } from './tags.js'

/** Whole numbers: a row of `tagCount` weights for each bucket, and what it is worth that a tag follows another. */
export interface Weights {
  rows: Int16Array | Int32Array
  /** `tagCount` × `tagCount`, [before][tag]. */
  transitions: Int16Array | Int32Array
}

const forbidden = -1e9
const allowed = Array.from({ length: tagCount * tagCount }, (_, k) => mayFollow(Math.floor(k / tagCount), k % tagCount))

export interface Decoded {
  tags: Uint8Array
  /** What the best sequence is worth above the best one with another tag at this character. */
  margins: Float64Array
}

/** Viterbi, forwards and backwards: the sequence of tags that is worth most, and how surely. */
export function decode(features: Int32Array, { rows, transitions }: Weights): Decoded {
  const n = features.length / width
  const T = tagCount
  const local = new Int32Array(n * T)
  for (let i = 0; i < n; i++) {
    const to = i * T
    for (let f = i * width, end = f + width; f < end; f++) {
      const from = features[f]! * T
      for (let t = 0; t < T; t++) local[to + t]! += rows[from + t]!
    }
  }
  // the best way from the left to each tag, its own worth included, and from each tag to the right, its own left out
  const left = new Float64Array(n * T)
  const right = new Float64Array(n * T)
  for (let i = 0; i < n; i++)
    for (let t = 0; t < T; t++) {
      let top = i === 0 ? (allowed[t] ? 0 : forbidden) : forbidden
      if (i > 0)
        for (let b = 0; b < T; b++) {
          const worth = allowed[b * T + t] ? left[(i - 1) * T + b]! + transitions[b * T + t]! : forbidden
          if (worth > top) top = worth
        }
      left[i * T + t] = top + local[i * T + t]!
    }
  for (let i = n - 2; i >= 0; i--)
    for (let t = 0; t < T; t++) {
      let top = forbidden
      for (let a = 0; a < T; a++) {
        const worth = allowed[t * T + a] ? right[(i + 1) * T + a]! + local[(i + 1) * T + a]! + transitions[t * T + a]! : forbidden
        if (worth > top) top = worth
      }
      right[i * T + t] = top
    }
  const tags = new Uint8Array(n)
  const margins = new Float64Array(n)
  for (let i = 0; i < n; i++) {
    let [best, top, second] = [0, -Infinity, -Infinity]
    for (let t = 0; t < T; t++) {
      const worth = left[i * T + t]! + right[i * T + t]!
      if (worth > top) [best, second, top] = [t, top, worth]
      else if (worth > second) second = worth
    }
    tags[i] = best
    margins[i] = top - second
  }
  return { tags, margins }
}
