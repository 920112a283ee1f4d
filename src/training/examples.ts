import { featuresOf } from '../../ingest/labeller/features.js'
import { beginning, inside, labels, type TaggedLabel } from '../../ingest/labeller/tags.js'
import { tokenize } from '../../ingest/tokens.js'
import type { Example } from './perceptron.js'

/** A text with its names, none in another. */
export interface MarkedText {
  text: string
  names: { start: number; end: number; label: TaggedLabel }[]
}

export const isTagged = (label: string): label is TaggedLabel => (labels as readonly string[]).includes(label)

/** Line ends and blanks inside of Chinese, which reading takes out before names are looked for. */
export function unwrapped({ text, names }: MarkedText): MarkedText {
  const at = new Int32Array(text.length + 1)
  let out = ''
  for (let i = 0; i < text.length; i++) {
    at[i] = out.length
    const blank = /[ \u3000]/u.test(text[i]!) && /[\p{Script=Han}，。；：、“”（）\d]/u.test(text[i + 1] ?? '')
    if (text[i] === '\n' ? i > 0 : blank) {
      // between two names of a byline it is a boundary
      if (!blank || names.some((n) => n.start < i && i < n.end) || !names.some((n) => n.end === i)) continue
    }
    out += text[i]!
  }
  at[text.length] = out.length
  return { text: out, names: names.map((n) => ({ ...n, start: at[n.start]!, end: at[n.end]! })) }
}

export function exampleOf({ text, names }: MarkedText): Example {
  const tags = new Uint8Array(text.length)
  for (const { start, end, label } of names) {
    tags[start] = beginning(label)
    tags.fill(inside(label), start + 1, end)
  }
  return { features: featuresOf(text, tokenize(text)), tags }
}
