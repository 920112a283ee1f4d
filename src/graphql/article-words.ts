import { Converter as toTraditional } from 'opencc-js/cn2t'
import { Converter as toSimplified } from 'opencc-js/t2cn'
import { BadInput } from '../errors.js'
import type { ArticleNode } from './nodes.js'

const simplified = toSimplified({ from: 't', to: 'cn' })
const traditional = toTraditional({ from: 'cn', to: 't' })

// A sentence that somebody remembers.
const longestText = 100

/** What somebody looks for, without the spaces around it. */
export function textSearched(text: string): string {
  const trimmed = text.trim()
  if (!trimmed || trimmed.length > longestText)
    throw new BadInput('BAD_SEARCH', `search for 1 to ${longestText} characters. 请输入 1 至 ${longestText} 个字。`)
  return trimmed
}

/** The words of a text, each in all forms that an article may have it in: as typed, simplified, traditional. */
export const wordsOf = (text: string): string[][] =>
  [...new Set(text.split(/\s+/u).filter(Boolean))].map((word) => [...new Set([word, simplified(word), traditional(word)])])

/** As the full-text indexes want it: pairs of Chinese characters as phrases; undefined where no word has one. */
export function wordsPhrase(words: readonly string[][]): string | undefined {
  const clauses = words.flatMap((forms) => {
    const phrases = forms.flatMap(
      (form) =>
        form
          .match(/\p{Script=Han}{2,}/gu)
          ?.map((run) => `"${run}"`)
          .join(' AND ') ?? [],
    )
    return phrases.length ? [`(${[...new Set(phrases)].map((phrase) => `(${phrase})`).join(' OR ')})`] : []
  })
  return clauses.length ? clauses.join(' AND ') : undefined
}

export interface Snippet {
  text: string
  /** Where it begins in the article's text; null in the headline. */
  start: number | null
  highlights: { start: number; end: number }[]
}

const margin = 30

function matchesIn(text: string, words: readonly string[][]): { start: number; end: number }[] {
  const matches = words.flat().flatMap((form) => {
    const found: { start: number; end: number }[] = []
    for (let at = text.indexOf(form); at >= 0 && found.length < 100; at = text.indexOf(form, at + form.length))
      found.push({ start: at, end: at + form.length })
    return found
  })
  return matches.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** Where an article has the words: the headline if it does, then pieces of the text, some thirty characters to each side. */
export function snippetsOf({ properties }: ArticleNode, words: readonly string[][], most: number): Snippet[] {
  const snippets: Snippet[] = []
  const [headline, text] = [properties.headline as string, properties.text as string]
  const inHeadline = disjoint(matchesIn(headline, words))
  if (inHeadline.length) snippets.push({ text: headline, start: null, highlights: inHeadline })
  let piece: { start: number; end: number; matches: { start: number; end: number }[] } | undefined
  const close = (): void => {
    if (!piece) return
    const { start, end, matches } = piece
    snippets.push({
      text: text.slice(start, end).replaceAll('\n', ' '),
      start,
      highlights: matches.map((match) => ({ start: match.start - start, end: match.end - start })),
    })
  }
  for (const match of disjoint(matchesIn(text, words))) {
    const end = Math.min(text.length, match.end + margin)
    if (piece && match.start - margin <= piece.end) {
      piece.end = end
      piece.matches.push(match)
      continue
    }
    close()
    if (snippets.length >= most) return snippets.slice(0, most)
    piece = { start: wholeFrom(text, Math.max(0, match.start - margin)), end, matches: [match] }
  }
  close()
  return snippets.slice(0, most)
}

/** Of matches that overlap the one that begins first. */
function disjoint(matches: readonly { start: number; end: number }[]): { start: number; end: number }[] {
  const kept: { start: number; end: number }[] = []
  for (const match of matches) if (!kept.length || match.start >= kept.at(-1)!.end) kept.push(match)
  return kept
}

/** Not in the middle of a character outside the basic plane. */
const wholeFrom = (text: string, at: number): number => (/[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at + 1 : at)
