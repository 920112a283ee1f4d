import { isoDay } from '../dates/calendar.js'

/** 聊城日报_2023-01-10_A1.txt, 20230110.txt, 2023年1月10日.txt; digits inside a longer run (a hash) are none. */
export function dateInFileName(file: string): string | undefined {
  const name = file.split(/[/\\]/).at(-1)!
  const patterns = [
    /(?<![0-9A-Za-z])((?:19|20)\d\d)([-_.])(\d{1,2})\2(\d{1,2})(?![0-9])/u,
    /(?<![0-9A-Za-z])((?:19|20)\d\d)()(\d\d)(\d\d)(?![0-9A-Za-z])/u,
    /(?<![0-9])((?:19|20)\d\d)(年)(\d{1,2})月(\d{1,2})日/u,
  ]
  for (const pattern of patterns) {
    const m = pattern.exec(name)
    const day = m && isoDay(Number(m[1]), Number(m[3]), Number(m[4]))
    if (day) return day
  }
  return undefined
}

const digits = '〇一二三四五六七八九'
/** 二〇二三 → 2023, 十二 → 12, 三十一 → 31, 2023 → 2023 */
function readNumeral(numeral: string): number {
  if (/^\d+$/u.test(numeral)) return Number(numeral)
  const plain = numeral.replace(/[零○Ｏ]/gu, '〇')
  const ten = /^([一二三]?)十([一二三四五六七八九]?)$/u.exec(plain)
  if (ten) return (ten[1] ? digits.indexOf(ten[1]) : 1) * 10 + (ten[2] ? digits.indexOf(ten[2]) : 0)
  return Number([...plain].map((c) => digits.indexOf(c)).join(''))
}

const fullDate = /([12][09]\d\d|[一二][〇零○九]\S{2})年([\d一二三四五六七八九十]{1,3})月([\d一二三四五六七八九十]{1,3})日/u
const sign = /星期[一二三四五六日天]|农历|第\d+期|总第|[日晚时早周]报|责任?编辑?|[要综]闻|第?[\dA-D一二三四五六七八]{1,3}版|刊号|CN\d\d/u
// 发布时间：2011年3月29日 dates one item of a bundle, not the page; so does 来源
const notMasthead = /发布|来源|讯|电\b|记者|公告|[，。；]/u

/** 聊城日报 2023年1月10日 星期二: a line of its own near the page's begin or end that a paper prints on every page. */
export function dateInMasthead(text: string): string | undefined {
  const lines: string[] = []
  for (const line of text.split('\n')) {
    const plain = line.replace(/\s+/gu, '')
    if (plain) lines.push(plain)
  }
  const edges = lines.length > 24 ? [...lines.slice(0, 12), ...lines.slice(-12)] : lines
  for (const [i, line] of edges.entries()) {
    if (line.length > 80 || notMasthead.test(line)) continue
    const m = fullDate.exec(line)
    if (!m) continue
    // 2023年1月10日 alone at the very top, or with a sign of a masthead beside it
    const rest = line.replace(m[0], '')
    const day = isoDay(readNumeral(m[1]!), readNumeral(m[2]!), readNumeral(m[3]!))
    if (day && (sign.test(rest) || (!rest && i < 2))) return day
  }
  return undefined
}
