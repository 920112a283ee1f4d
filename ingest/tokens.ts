import { join } from 'node:path'
import nodejieba from 'nodejieba'
import { packageRoot } from '../src/package-root.js'
import type { Token } from './doc.js'
import { jiebaWords } from './lexicon/words.js'
import { rangeAt } from './sentences.js'

const noKeywords = join(packageRoot, 'ingest', 'lexicon', 'no-keywords.utf8')
let ready = false

/** Words with jieba's tags, as far as they came up: a tag depends on nothing but its word, and words come again and again. */
const tags = new Map<string, string>()
/** About 8 MB; 3,000 articles of news have 90,000 different words. */
const mostTags = 100_000

/** Sees to it that `tags` holds the tags of all words of a text. */
function learnTags(text: string, words: readonly string[]): void {
  if (tags.size > mostTags) tags.clear()
  const isNew = (word: string): boolean => !tags.has(word)
  const unseen = [...new Set(words.filter(isNew))]
  // each on a line of its own, which jieba never joins with another
  let line: string[] = []
  for (const { word, tag } of nodejieba.tag(unseen.join('\n') + '\n')) {
    if (word !== '\n') line.push(word, tag)
    else if (line.length === 2) tags.set(line[0]!, line[1]!)
    if (word === '\n') line = []
  }
  // 想死, 王小二: what jieba cuts into two where it stands alone
  if (unseen.some(isNew)) for (const { word, tag } of nodejieba.tag(text)) tags.set(word, tag)
}

/**
 * nodejieba's tokens with offsets. Its dictionary is loaded once a process (about 120 MB, half a second), with our own words on top.
 * `cut` gives the words of `tag` in half the time, since it makes no object for each.
 */
export function tokenize(text: string): Token[] {
  if (!ready) {
    // what keywords are worth, 20 MB, is not asked here
    nodejieba.load({ idfDict: noKeywords, stopWordDict: noKeywords })
    for (const [word, tag] of jiebaWords) nodejieba.insertWord(word, tag)
    ready = true
  }
  const words = nodejieba.cut(text, true)
  const tokens: Token[] = []
  let start = 0
  for (const word of words) {
    let tag = tags.get(word)
    if (tag === undefined) {
      learnTags(text, words)
      tag = tags.get(word)!
    }
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
