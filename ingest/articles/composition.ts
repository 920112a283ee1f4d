import { gazetteer } from '../lexicon/divisions.js'
import { beginsWithSurname } from '../lexicon/surnames.js'
import { columns, isLatin, isDigit, withoutBlanks } from './characters.js'
import { repairHeadline } from './repair.js'
import type { Block } from './blocks.js'
import { isVertical } from './vertical.js'

export interface Headline {
  headline: string
  kicker?: string
  subtitle?: string
}

// …获评 / 山东省…先进单位, …建设现场推进会 / 暨…仪式: a headline of two lines that only together say something
const unfinishedLine = /(?:获评|入选|荣获|获|成为|打造|助力|推动|加快|聚焦|围绕|坚持|为|让|以|将|在|到|向|从|及|和|与|的|对|、|，|暨)$/u
const continuedLine = /^(?:暨|与|和|及|的|等|在|为|让|向)/u

/** 健全体系 龙头带动: a pair of phrases of one length, as kickers have. */
const isPair = (line: string): boolean => {
  const halves = line.split(' ')
  return halves.length >= 2 && halves.length <= 4 && halves.every((h) => h.length >= 3 && h.length <= 8 && h.length === halves[0]!.length)
}

// 郑某某讲话 刘某某主持, the last line of a headline: who did it, below what was done
const isWho = (line: string): boolean =>
  line
    .split(' ')
    .every((part) => /^[\u4e00-\u9fff·]{2,8}(?:讲话|主持|出席|参加|致辞|作报告|宣布|批示)$/u.test(part) && beginsWithSurname(part))

const join = (a: string, b: string): string => {
  if ((isLatin(a.at(-1)) || isDigit(a.at(-1))) && isLatin(b[0])) return `${a} ${b}`
  // 搭台唱好戏 / 协商汇民智: two lines of one length are two phrases
  return a.length === b.length && a.length <= 8 ? `${a} ${b}` : a + b
}

/** 聊城 above 夺取首季工业“开门红”: the one that did it, printed above what was done. */
function isSubject(kicker: string, main: string): boolean {
  if (columns(kicker) * 2 > columns(main) || /\s/u.test(kicker)) return false
  if (gazetteer().namedOn(kicker, undefined).length > 0) return true
  // 安全生产 above 我市严查燃气安全隐患, which has a subject of its own
  if (/^(?:我|全)[省市县区州盟旗]/u.test(main) || [2, 3, 4].some((n) => gazetteer().namedOn(main.slice(0, n), undefined).length > 0))
    return false
  return (kicker.length <= 8 && /[市县区旗镇乡局委院校司会盟州联]$/u.test(kicker)) || kicker.length <= 4
}

/** Lines that stand together (no blank line between) are one text, unless a pair of phrases stands above the headline. */
function textsOf(blocks: readonly Block[], source: string): string[] {
  const texts: string[] = []
  for (const block of blocks) {
    if (isVertical(block)) {
      texts.push(block.plain)
      continue
    }
    for (const [n, line] of block.lines.entries()) {
      const text = repairHeadline(source.slice(line.start, line.end))
      const together = texts.length > 0 && (n > 0 || block.gap === 0)
      if (together && !(isPair(texts.at(-1)!) && !isPair(text) && !text.includes(' '))) texts.push(join(texts.pop()!, text))
      else texts.push(text)
    }
  }
  return texts
}

/**
 * The headline of these blocks, with what stands above it (kicker) and below it (subtitle, ——…).
 * The last line above a —— is the headline; of several lines without one, the last.
 */
export function composeHeadline(blocks: readonly Block[], source: string): Headline | undefined {
  const subtitleAt = blocks.findIndex((b) => b.kind === 'subtitle')
  const above = subtitleAt < 0 ? blocks : blocks.slice(0, subtitleAt)
  const below = subtitleAt < 0 ? [] : blocks.slice(subtitleAt).filter((b) => b.plain.length > 1)
  const texts = textsOf(above, source)
  let main = texts.pop()
  if (main === undefined) return undefined
  const who = texts.length && isWho(main) ? main : ''
  if (who) main = texts.pop()!
  while (texts.length) {
    const last: string = texts.at(-1)!
    const goesOn: boolean = unfinishedLine.test(last) || continuedLine.test(main)
    if (!goesOn && !isSubject(last, main)) break
    main = goesOn ? join(texts.pop()!, main) : texts.pop()! + main
  }
  const subtitle = below.map((b) => b.lines.map((l) => repairHeadline(source.slice(l.start, l.end))).join('')).join('') || who
  return {
    headline: main,
    ...(texts.length ? { kicker: texts.join(' ') } : {}),
    ...(subtitle ? { subtitle: subtitle.replace(/^[—―─–]+/u, '') } : {}),
  }
}

/**
 * A text without a headline is called by what it says first: 8月6日，聊城东关街东延项目工地上机器轰鸣;
 * of a report, by what its reporter learnt: …获悉，我市统筹推进生态保护与绿色发展，… → 我市统筹推进生态保护与绿色发展.
 */
export function headlineFromText(text: string): string {
  const body = text
    .split('\n')
    .find((p) => p.length > 12)
    ?.replace(/^[^（。，]{0,24}（[^（）]{0,60}(?:记者|通讯员)[^（）]{0,60}）/u, '')
  if (!body) return withoutBlanks(text).slice(0, 20)
  const learnt = /(?:获悉|了解到|得知)，?([^，。]{6,40})/u.exec(body.slice(0, 160))
  if (learnt && /^本报|讯（/u.test(text)) return learnt[1]!
  const clauses = body.split(/(?<=[，。！？；])/u)
  let headline = ''
  for (const clause of clauses) {
    if (headline.length >= 10 || headline.length + clause.length > 40) break
    headline += clause
  }
  return (headline || body.slice(0, 30)).replace(/[，。；]$/u, '').trim()
}
