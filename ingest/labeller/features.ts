import type { Token } from '../doc.js'
import { gazetteer } from '../lexicon/divisions.js'
import { compoundSurnames, commonSurnames, surnames } from '../lexicon/surnames.js'
import { titleHeads, titleHeadEndingAt } from '../lexicon/titles.js'

/** Rows of the table of weights: features are hashed into so many. */
export const buckets = 1 << 17
/** Features a character. */
export const width = 16

const kindOf = (c: number): number =>
  c >= 0x4e00 && c <= 0x9fff
    ? 1
    : (c >= 48 && c <= 57) || (c >= 0xff10 && c <= 0xff19)
      ? 2
      : c === 0xb7 || c === 0x2022 || c === 0x30fb
        ? 3
        : (c | 32) >= 97 && (c | 32) <= 122
          ? 4
          : c === 0x3001
            ? 5
            : 6

/** Whole numbers only, so that every machine hashes alike. */
function hash(feature: number, a: number, b: number, c = 0): number {
  let h = Math.imul(feature + 1, 0x9e3779b1)
  h = Math.imul(h ^ a, 0x85ebca6b)
  h ^= h >>> 13
  h = Math.imul(h ^ b, 0xc2b2ae35)
  h ^= h >>> 16
  h = Math.imul(h ^ c, 0x27d4eb2f)
  h ^= h >>> 15
  return h & (buckets - 1)
}

const tagNumber = (tag: string): number => (tag.charCodeAt(0) << 8) | (tag.charCodeAt(1) || 0)

/** Kept from text to text. */
const kept = { word: new Int32Array(0), title: new Int32Array(0), name: new Int32Array(0), place: new Int32Array(0) }
const signNames = ['word', 'title', 'name', 'place'] as const

/** What surrounds each character: its word (place in it, part of speech, length), whether a title ends here, a surname or a division begins here. */
function signsOf(text: string, tokens: readonly Token[]): { word: Int32Array; title: Int32Array; name: Int32Array; place: Int32Array } {
  const n = text.length
  if (kept.word.length <= n) for (const sign of signNames) kept[sign] = new Int32Array(n * 2 + 1)
  for (const sign of signNames) kept[sign].fill(0, 0, n + 1)
  const { word, title, name, place } = kept
  for (const { start, end, tag } of tokens) {
    const length = Math.min(7, end - start)
    for (let i = start; i < end; i++) {
      const at = end - start === 1 ? 3 : i === start ? 0 : i === end - 1 ? 2 : 1
      word[i] = (tagNumber(tag) << 5) | (length << 2) | at
    }
  }
  const divisions = gazetteer()
  for (let i = 0; i < n; i++) {
    const c = text.charCodeAt(i)
    const sign = signs[c]!
    name[i] = sign & beginsCompound && compoundSurnames.has(text.slice(i, i + 2)) ? 3 : sign & surnameSigns
    // 长, 记, 任, 员 …: only the last character of some title can end one
    if (sign & endsTitle) {
      const head = titleHeadEndingAt(text, i + 1)
      if (head) title[i + 1] = head.length + 1
    }
    if (place[i]) continue
    const found = divisions.at(text, i)[0]
    if (!found) continue
    const level = 'pcot'.indexOf({ province: 'p', city: 'c', county: 'o', township: 't' }[found.divisions[0]!.level]) + 1
    for (let k = 0; k < found.name.length; k++) place[i + k] = (level << 2) | (k === 0 ? 1 : k === found.name.length - 1 ? 3 : 2)
  }
  return { word, title, name, place }
}

const surnameSigns = 3
const beginsCompound = 4
const endsTitle = 8
/** What a character can be by itself, for each of the 65,536: a surname (1, a common one 2), the beginning of 欧阳, the end of 局长. */
const signs = new Uint8Array(1 << 16)
for (const name of surnames) if (name.length === 1) signs[name.charCodeAt(0)] = 1
for (const name of commonSurnames) if (name.length === 1) signs[name.charCodeAt(0)] = 2
for (const name of compoundSurnames) signs[name.charCodeAt(0)]! |= beginsCompound
for (const head of titleHeads) signs[head.charCodeAt(head.length - 1)]! |= endsTitle

/** Row numbers of each character's features: `width` a character, at the beginning of `rows` if that is given. */
export function featuresOf(text: string, tokens: readonly Token[], rows = new Int32Array(text.length * width)): Int32Array {
  const n = text.length
  const { word, title, name, place } = signsOf(text, tokens)
  const code = (i: number): number => (i < 0 || i >= n ? 0 : text.charCodeAt(i))
  for (let i = 0, r = 0; i < n; i++) {
    const [l2, l1, c, r1, r2] = [code(i - 2), code(i - 1), code(i), code(i + 1), code(i + 2)]
    rows[r++] = hash(0, c, 0)
    rows[r++] = hash(1, l1, 0)
    rows[r++] = hash(2, r1, 0)
    rows[r++] = hash(3, l1, c)
    rows[r++] = hash(4, c, r1)
    rows[r++] = hash(5, l2, l1)
    rows[r++] = hash(6, r1, r2)
    rows[r++] = hash(7, l1, c, r1)
    rows[r++] = hash(8, word[i]!, i > 0 ? word[i - 1]! : 0)
    rows[r++] = hash(9, word[i]!, i + 1 < n ? word[i + 1]! : 0)
    rows[r++] = hash(10, title[i]!, name[i]!, kindOf(r2))
    rows[r++] = hash(11, i > 0 ? title[i - 1]! : 0, i > 1 ? title[i - 2]! : 0, word[i]! & 31)
    rows[r++] = hash(12, place[i]!, i + 1 < n ? place[i + 1]! : 0, i > 0 ? place[i - 1]! : 0)
    rows[r++] = hash(13, name[i]!, kindOf(l1), word[i]!)
    rows[r++] = hash(14, kindOf(l2) * 64 + kindOf(l1) * 8 + kindOf(c), kindOf(r1) * 8 + kindOf(r2))
    rows[r++] = hash(15, code(i + 3), r2, r1)
  }
  return rows
}
