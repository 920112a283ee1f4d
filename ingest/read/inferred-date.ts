import { isoDay, shiftDays, weekdayOf } from '../dates/calendar.js'

interface MonthDay {
  month: number
  day: number
}

// 本报讯（记者 …） 1 月 8 日， · 3月25日，走进 … at a paragraph's begin · 28日上午 has no month and does not count
const leadDateline =
  /(?:讯|电)[ \t]{0,4}[（(][^（）()]{0,60}[）)][^。\n]{0,8}?(?<![\d年])(\d{1,2})\s{0,3}月\s{0,3}(\d{1,2})\s{0,3}日(?!\s{0,2}起)/gu
const leadWrapped = /(?:讯|电)[ \t]{0,4}[（(][^（）()]{0,60}[）)]([^]{0,120})/gu
const paragraphDateline = /(?:^|\n)[ \t\u3000]{0,6}(\d{1,2})\s{0,3}月\s{0,3}(\d{1,2})\s{0,3}日(?!\s{0,2}起|[^，。\n]{0,8}将)/gu
const anyDay = /(?<![\d年至到]\s{0,3})(\d{1,2})\s{0,3}月\s{0,3}(\d{1,2})\s{0,3}日(?!\s{0,2}[起前])/u

/** The datelines of a page's articles: the first day of each lead, and days at which a paragraph begins. */
function datelines(text: string): MonthDay[] {
  const found: MonthDay[] = []
  const add = (month: string | undefined, day: string | undefined): void => {
    const m = { month: Number(month), day: Number(day) }
    if (isoDay(2024, m.month, m.day)) found.push(m)
  }
  for (const m of text.matchAll(leadDateline)) add(m[1], m[2])
  for (const m of text.matchAll(leadWrapped)) {
    const first = anyDay.exec(m[1]!)
    // 近日，… 8月2日14时: what the lead leaves open is no dateline
    if (first && !/近日|日前/u.test(m[1]!.slice(0, first.index))) add(first[1], first[2])
  }
  for (const m of text.matchAll(paragraphDateline)) add(m[1], m[2])
  return found
}

/** The latest of days whose year is unknown: where December and January meet, January is later. */
function latest(days: readonly MonthDay[]): MonthDay | undefined {
  const turn = days.some((d) => d.month >= 11) && days.some((d) => d.month <= 2)
  const rank = ({ month, day }: MonthDay): number => (turn && month <= 2 ? month + 12 : month) * 32 + day
  return [...days].sort((a, b) => rank(b) - rank(a))[0]
}

interface YearMention {
  year: number
  /** Last month that the mention speaks of, as far as it says: 2022年1—11月 → 11, 2022年前三季度 → 9. */
  month?: number
  /** A whole year's figures: 2022年，全市…增长8.5%. */
  whole: boolean
}

const yearPattern = /(?<!\d)((?:19|20)\d\d)\s{0,3}年(?!期|代)/gu
// 力争到2024年底, 预计2023年12月竣工, 将于2025年: aims, not what has been
const aim = /(?:力争|预计|计划|争取|将|拟|规划|目标|有望|确保|(?<!截)[到至]|[—-])[^，。；\n]{0,6}$/u
const quarters: Record<string, number> = { 一季度: 3, 上半年: 6, 前三季度: 9, 三季度: 9, 年底: 12, 全年: 12 }

function yearMentions(text: string): YearMention[] {
  const found: YearMention[] = []
  for (const m of text.matchAll(yearPattern)) {
    const index = m.index
    if (aim.test(text.slice(Math.max(0, index - 12), index).replace(/\s+/gu, ''))) continue
    const after = text.slice(index + m[0].length, index + m[0].length + 40).replace(/\s+/gu, '')
    const months = /^(?:\d{1,2}(?:月份?)?[—－~至到-])?(\d{1,2})月/u.exec(after)
    const quarter = Object.keys(quarters).find((q) => after.startsWith(q))
    const month = months ? Number(months[1]) : quarter ? quarters[quarter] : undefined
    const whole = month === undefined && /^[，,]?(?:全[市县区省年])?[^。；]{0,30}(?:增长|同比|达到|达|完成|实现)/u.test(after)
    found.push({ year: Number(m[1]), ...(month ? { month } : {}), whole })
  }
  return found
}

/** 1月9日（星期一）: only some years have it so. */
function yearByWeekday(text: string, years: readonly number[]): number | undefined {
  for (const m of text.matchAll(/(\d{1,2})\s?月\s?(\d{1,2})\s?日\s?[（(，,]?\s?(?:星期|周)([一二三四五六日天])/gu)) {
    const weekday = '日一二三四五六'.indexOf(m[3] === '天' ? '日' : m[3]!)
    const fits = years.filter((year) => {
      const day = isoDay(year, Number(m[1]), Number(m[2]))
      return day && weekdayOf(day) === weekday
    })
    if (fits.length === 1) return fits[0]
  }
  return undefined
}

/**
 * The year that a page speaks from, and the day it was printed: a daily prints what happened up to the day before.
 * Both are left out where the page's own words do not give them. Bundles of items with their own 发布时间 have neither.
 */
export function inferDate(text: string): { date?: string; year?: number; bundle?: true } {
  if (/发布时间\s*[:：]|\d\s*(?:日\s*)?来源\s*[:：]/u.test(text)) return { bundle: true }
  const last = latest(datelines(text))
  const mentions = yearMentions(text)
  const newest = Math.max(...mentions.map((m) => m.year))
  if (!last || !mentions.length) return {}
  const ofNewest = mentions.filter((m) => m.year === newest)
  const dated = ofNewest.filter((m) => m.month !== undefined)
  // On a page of January, 2022年1—11月 is over: the page is of 2023. A single later month may be a plan.
  const later = dated.filter((m) => m.month! > last.month)
  const past = dated.length ? later.length > dated.length / 2 : last.month <= 3 && ofNewest.some((m) => m.whole)
  const year = yearByWeekday(text, [newest - 1, newest, newest + 1]) ?? (past ? newest + 1 : newest)
  const dateline = isoDay(year, last.month, last.day)
  return dateline ? { date: shiftDays(dateline, 1), year } : { year }
}
