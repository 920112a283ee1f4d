import { beginsWithSurname, compoundSurnames, surnames } from '../lexicon/surnames.js'
import { isBlank, isDigit, isHan, isLatin } from './characters.js'
import type { Units } from './widths.js'
import { matchesIn } from '../matches.js'

const roleWords =
  '本报见习记者 本报通讯员 本报记者 见习记者 实习记者 特约记者 首席记者 全媒体记者 融媒体记者 特约通讯员 实习生 通讯员 记者 摄影报道 摄影 摄像 特约评论员 本报评论员 评论员 文/图 图/文 文图 编辑 作者 整理'.split(
    ' ',
  )
const role = /记者|通讯员|实习生|摄影|[^\u4e00-\u9fff]摄|文[/／、]?图|图[/／、]?文|评论员|供稿|报道/u

/** （记者 韩凯 阎正） and ■ 本报记者 尹腾云: the stretches in which a space stands between two names. */
export function namedStretches(text: string): [number, number][] {
  const found: [number, number][] = []
  for (const m of matchesIn(text, /[（(][^（）()\n]{0,80}[）)]/gu)) if (role.test(m[0])) found.push([m.index, m.index + m[0].length])
  for (const m of matchesIn(text, /[■◆●□▲▪◎][^。；\n]{0,60}(?=\n|$)/gu)) found.push([m.index, m.index + m[0].length])
  const whole = text.trim()
  if (whole.length < 60 && !/[。，；,;]/u.test(whole) && role.test(whole)) found.push([0, text.length])
  return found
}

const isName = (word: string): boolean =>
  word.length >= 2 && word.length <= 4 && (word.length < 4 ? beginsWithSurname(word) : compoundSurnames.has(word.slice(0, 2)))

/** 张海 李明达 王芳 赵玉刚: four names or more in a row are a list, wherever they stand. */
export function nameLists(text: string): [number, number][] {
  const found: [number, number][] = []
  for (const m of matchesIn(text, /(?:[\u4e00-\u9fff]{2,4}[ \u3000]{1,4}){3,400}[\u4e00-\u9fff]{2,4}/gu)) {
    let run: RegExpMatchArray[] = []
    const close = (): void => {
      const last = run.at(-1)
      if (last && run.length >= 4) found.push([m.index + run[0]!.index!, m.index + last.index! + last[0].length])
      run = []
    }
    for (const word of m[0].matchAll(/[\u4e00-\u9fff]+/gu)) {
      if (isName(word[0])) run.push(word)
      else close()
    }
    close()
  }
  return found
}

/** Lengths of the words that a run of single characters, spaced out by OCR, is made of: 本 报 记 者 王 凯 → 4, 2. */
function singlesToWords(singles: readonly string[]): number[] {
  const words: number[] = []
  let rest = singles.join('')
  for (let again = true; again;) {
    const word = roleWords.find((w) => rest.startsWith(w))
    again = word !== undefined
    if (word) {
      words.push(word.length)
      rest = rest.slice(word.length)
    }
  }
  while (rest.length > 3) {
    const compound = compoundSurnames.has(rest.slice(0, 2))
    const size = compound ? 3 : surnames.has(rest[2]!) && rest.length !== 5 ? 2 : rest.length >= 6 || surnames.has(rest[3]!) ? 3 : 2
    words.push(size)
    rest = rest.slice(size)
  }
  if (rest) words.push(rest.length)
  return words
}

/** Which blanks of a byline stay: those between words of two or more characters, and those that end a spaced-out word. */
function boundaries(text: string, start: number, end: number, keep: Set<number>): void {
  const tokens = [...text.slice(start, end).matchAll(/[^\s\u3000]+/gu)].map((m) => ({ at: start + m.index, word: m[0] }))
  for (let i = 0; i < tokens.length; i++) {
    let run = i
    const isSingle = (k: number): boolean => tokens[k] !== undefined && tokens[k]!.word.length === 1 && isHan(tokens[k]!.word)
    while (isSingle(run)) run++
    if (run > i) {
      let last = i - 1
      for (const size of singlesToWords(tokens.slice(i, run).map((t) => t.word))) {
        last += size
        if (tokens[last + 1]) keep.add(tokens[last]!.at + tokens[last]!.word.length)
      }
      i = run - 1
    } else if (tokens[i + 1]) keep.add(tokens[i]!.at + tokens[i]!.word.length)
  }
}

/**
 * Drops the blanks that OCR put inside words (增 加 值, 1 月 8 日, 聊城 市); keeps one between names of a byline,
 * between Latin words and between two numbers. `all` keeps every one, for table rows and short lines of a form.
 */
export function closeSpaces(units: Units, all: boolean): Units {
  const text = units.chars.join('')
  const keep = new Set<number>()
  if (!all) for (const [start, end] of [...namedStretches(text), ...nameLists(text)]) boundaries(text, start, end, keep)
  const out: Units = { chars: [], from: [] }
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!
    if (!isBlank(c) || c === '\n') {
      out.chars.push(c)
      out.from.push(units.from[i]!)
      continue
    }
    const before = out.chars.at(-1)
    let next = i
    while (next < text.length && isBlank(text[next]) && text[next] !== '\n') next++
    const after = text[next]
    const inside = !/[（(]/u.test(before ?? '') && !/[）)，。、]/u.test(after ?? '')
    const words = (isLatin(before) && (isLatin(after) || isDigit(after))) || (isDigit(before) && (isDigit(after) || isLatin(after)))
    const tab = text.slice(i, next).includes('\t')
    if (before !== undefined && before !== '\n' && after !== undefined && after !== '\n' && (all || words || (inside && keep.has(i)))) {
      out.chars.push(all && tab ? '\t' : ' ')
      out.from.push(units.from[i]!)
    }
    i = next - 1
  }
  return out
}
