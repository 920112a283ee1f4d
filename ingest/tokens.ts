import nodejieba from 'nodejieba'
import type { Token } from './doc.js'
import { jiebaWords } from './lexicon/words.js'
import { rangeAt } from './sentences.js'

let ready = false

/** nodejieba's tokens with offsets. Its dictionary is loaded once a process (about 120 MB, half a second), with our own words on top. */
export function tokenize(text: string): Token[] {
  if (!ready) {
    nodejieba.load()
    for (const [word, tag] of jiebaWords) nodejieba.insertWord(word, tag)
    ready = true
  }
  const tokens: Token[] = []
  let start = 0
  for (const { word, tag } of nodejieba.tag(text)) {
    tokens.push({ word, tag, start, end: start + word.length })
    start += word.length
  }
  return tokens
}

/** Those that lie whole between two places of the text, found without a walk through all. */
export function tokensIn(tokens: readonly Token[], start: number, end: number): Token[] {
  let first = rangeAt(tokens, start)
  if (first < tokens.length && tokens[first]!.start < start) first++
  let last = first
  while (last < tokens.length && tokens[last]!.end <= end) last++
  return tokens.slice(first, last)
}

/** The token that begins at `index`, if one does. */
export function tokenStarting(tokens: readonly Token[], index: number): Token | undefined {
  const token = tokens[rangeAt(tokens, index)]
  return token?.start === index ? token : undefined
}

/** The token that ends at `index`, if one does. */
export function tokenEnding(tokens: readonly Token[], index: number): Token | undefined {
  const token = index > 0 ? tokens[rangeAt(tokens, index - 1)] : undefined
  return token?.end === index ? token : undefined
}

/** The token that `index` lies inside of, if it does not stand between two. */
export function tokenAcross(tokens: readonly Token[], index: number): Token | undefined {
  const token = tokens[rangeAt(tokens, index)]
  return token && token.start < index && token.end > index ? token : undefined
}
