import type { Range } from './doc.js'

const closing = '”’）)」』】》'

/** Sentences end at 。！？ and at paragraph ends; a closing quotation mark belongs to the sentence that it closes. */
export function splitSentences(text: string): Range[] {
  const sentences: Range[] = []
  let start = 0
  const push = (end: number): void => {
    while (start < end && /\s/u.test(text[start]!)) start++
    if (end > start) sentences.push({ start, end })
    start = end
  }
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!
    if (c === '\n') {
      push(i)
      start = i + 1
    } else if (c === '。' || c === '！' || c === '？' || c === '!' || c === '?') {
      // 吉尔拉?依沙木丁: a ? between two characters of a name is a lost middle dot, not an end
      if (
        c === '?' &&
        /[\u4e00-\u9fff]/u.test(text[i - 1] ?? '') &&
        /[\u4e00-\u9fff]/u.test(text[i + 1] ?? '') &&
        /[尔买提古力曼江木拉汗依丽斯]/u.test(text[i - 1]!)
      )
        continue
      let end = i + 1
      while (end < text.length && closing.includes(text[end]!)) end++
      push(end)
      i = end - 1
    }
  }
  push(text.length)
  return sentences
}

/** Clauses of a range: pieces between ，；：。 and paragraph ends. */
export function clausesIn(text: string, range: Range): Range[] {
  const clauses: Range[] = []
  let start = range.start
  for (let i = range.start; i <= range.end; i++) {
    if (i === range.end || '，,；;。！？：\n'.includes(text[i]!)) {
      if (i > start) clauses.push({ start, end: i })
      start = i + 1
    }
  }
  return clauses
}

/** Index of the last range that starts at or before `index`, 0 if none does; the ranges in text order. */
export const rangeAt = (ranges: readonly Range[], index: number): number => {
  let low = 0
  let high = ranges.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (ranges[middle]!.start <= index) low = middle
    else high = middle - 1
  }
  return low
}

export const sentenceAt = rangeAt
