import { decode, type Weights } from '../../ingest/labeller/decode.js'
import { buckets, width } from '../../ingest/labeller/features.js'
import { tagCount } from '../../ingest/labeller/tags.js'

export interface Example {
  features: Int32Array
  tags: Uint8Array
}

/** Whole numbers between 0 and 2³², the same on every machine. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return (t ^ (t >>> 14)) >>> 0
  }
}

export function shuffle<T>(items: T[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = random() % (i + 1)
    ;[items[i], items[j]] = [items[j]!, items[i]!]
  }
}

/** Weights are kept to this many steps a unit. */
const scale = 32

/**
 * Averaged structured perceptron. All sums are whole numbers below 2⁵³, so the same examples, seed and rounds give the same weights everywhere.
 */
export function trainPerceptron(examples: readonly Example[], { rounds, seed }: { rounds: number; seed: number }): Weights {
  const rows = new Int32Array(buckets * tagCount)
  const transitions = new Int32Array(tagCount * tagCount)
  const rowSums = new Float64Array(rows.length)
  const transitionSums = new Float64Array(transitions.length)
  const random = seededRandom(seed)
  const order = examples.map((_, i) => i)
  let time = 1
  const bump = (at: number, by: number): void => {
    rows[at]! += by
    rowSums[at]! += by * time
  }
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random)
    for (const index of order) {
      const { features, tags } = examples[index]!
      const guess = decode(features, { rows, transitions }).tags
      for (let i = 0; i < tags.length; i++) {
        const [right, wrong] = [tags[i]!, guess[i]!]
        if (right !== wrong)
          for (let f = i * width, end = f + width; f < end; f++) {
            bump(features[f]! * tagCount + right, 1)
            bump(features[f]! * tagCount + wrong, -1)
          }
        if (i > 0 && (right !== wrong || tags[i - 1] !== guess[i - 1])) {
          const [want, got] = [tags[i - 1]! * tagCount + right, guess[i - 1]! * tagCount + wrong]
          transitions[want]! += 1
          transitionSums[want]! += time
          transitions[got]! -= 1
          transitionSums[got]! -= time
        }
      }
      time++
    }
  }
  // the mean over all times is the last value less what it gained late
  const mean = (values: Int32Array, sums: Float64Array): Int16Array =>
    Int16Array.from(values, (value, i) => Math.max(-32768, Math.min(32767, Math.round((value - sums[i]! / time) * scale))))
  return { rows: mean(rows, rowSums), transitions: mean(transitions, transitionSums) }
}
