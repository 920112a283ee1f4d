import type { Range, Token } from '../doc.js'
import { decode, type Weights } from './decode.js'
import { featuresOf, width } from './features.js'
import { isInside, labelOf, outside, type TaggedLabel } from './tags.js'

/** A name that the labeller sees. */
export interface LabelledRange extends Range {
  label: TaggedLabel
  /** The smallest margin of its characters and of those beside it: how far from being none, or another. */
  margin: number
}

/** Kept from text to text. */
let rows = new Int32Array(0)

/** Names of people, bodies and places, as a model sees them; none overlap. */
export function labelNames(text: string, tokens: readonly Token[], weights: Weights): LabelledRange[] {
  const size = text.length * width
  if (rows.length < size) rows = new Int32Array(size * 2)
  const { tags, margins } = decode(featuresOf(text, tokens, rows).subarray(0, size), weights)
  const found: LabelledRange[] = []
  for (let i = 0; i < tags.length; i++) {
    if (tags[i] === outside || isInside(tags[i]!)) continue
    let end = i + 1
    while (end < tags.length && tags[end] === tags[i]! + 1) end++
    let margin = margins[end] ?? margins[i]!
    for (let k = i; k < end; k++) margin = Math.min(margin, margins[k]!)
    found.push({ start: i, end, label: labelOf(tags[i]!), margin })
  }
  return found
}
