import { isoDay, isoMonth, parseIso, shiftDays, shiftMonths } from './calendar.js'
import { matchesIn } from '../matches.js'

export interface FoundDate {
  /** Limits in the text; a part of the day that follows is inside. */
  start: number
  end: number
  /** ISO 8601, as long as it is known: 2023, 2023-12, 2023-12-28. */
  date: string
  /** Of 8月4日至6日. */
  endDate?: string
  /** 上午, 下午, 晚, 凌晨 … */
  part?: string
}

export interface DateAnchor {
  /** The article's dateline, or the day it was printed. */
  date?: string
  /** Where only the year is known. */
  year?: number
  /** Day of printing: 昨天 in a paper is the day before it, whatever day the report is of. */
  printed?: string
}

const part = '(?:上午|下午|凌晨|清晨|早晨|早上|中午|傍晚|晚间|晚上|夜间|深夜|晚|晨|夜)'
/** 今年四月, 2010年十二月二十八日 */
const han = '(?:[一二]?十[一二三四五六七八九]?|三十一?|[一二三四五六七八九])'
const to = '[至到—－~～-]{1,2}'
const relativeYear = '今年|本年度|去年|前年|明年|后年|当年'
// The longest first. Numbers that are no dates: 第28日, 3日内, 3个月, 20年来
const pattern = new RegExp(
  [
    `(?<iso>(?<!\\d)(?:19|20)\\d\\d-\\d{1,2}-\\d{1,2}(?!\\d))`,
    `(?:(?<year>(?<!\\d)(?:1[89]|20)\\d\\d)年|(?<rel>${relativeYear}))(?:(?<ym>\\d{1,2}|${han})月(?:(?<yd>\\d{1,2}|${han})(?:日|(?=${to}\\d{1,2}日))(?:(?<ypart0>${part})?${to}(?:(?<yem>\\d{1,2})月)?(?<yed>\\d{1,2})日)?|(?:份)?)(?<ypart>${part})?|(?<yma>\\d{1,2})月?${to}(?<ymb>\\d{1,2})月份?)`,
    `(?<ya>(?<!\\d)(?:19|20)\\d\\d)年?${to}(?<yb>(?:19|20)\\d\\d)年`,
    `(?<only>(?<!\\d)(?:1[89]|20)\\d\\d)年(?![代期])`,
    `(?<relonly>${relativeYear})(?!同期|底前)`,
    `(?<!\\d)(?<m>\\d{1,2})月(?<d>\\d{1,2})(?:日|(?=${to}\\d{1,2}日))(?:(?<part0>${part})?${to}(?:(?<em>\\d{1,2})月)?(?<ed>\\d{1,2})日)?(?<part>${part})?`,
    `(?<![\\d.])(?<ma>\\d{1,2})月?${to}(?<mb>\\d{1,2})月份?(?!\\d)`,
    `(?<![\\d.])(?<mo>\\d{1,2})月(?:份)?(?![\\d])`,
    `(?:今|昨|明)?[（(](?<paren>\\d{1,2})日?[）)]日`,
    `(?<![\\d第月、.])(?<bd>\\d{1,2})日${to}(?<bed>\\d{1,2})日(?![内后均报])`,
    `(?<![\\d第月.])(?<bare>\\d{1,2})日(?![内后均报常子游产期照夜用元本间])(?<bpart>${part})?`,
    `(?<word>今天|今日|昨天|昨日|昨晚|今晚|前天|前晚|(?<![今如似疑\\d])昨(?![日天晚年夜儿宵今，。、”])|明天|明日|后天|当日|当天|当晚|次日|翌日|第二天|本月|上月|上个月|下月|下个月)(?![报刊])(?<wpart>${part})?`,
  ].join('|'),
  'gu',
)

// 将于10月30日竣工, 力争在11月份: a day that is still to come
const future = /(?:将|预计|力争|计划|拟|争取|有望|到|至|定于|确保|自)[^，。；]{0,12}$/u
const futureAfter = /^(?:[^，。；]{0,4})(?:起施行|起执行|起实施|前完成|前竣工|竣工|将)/u

const dayShift: Record<string, number> = {
  今天: 0,
  今日: 0,
  今晚: 0,
  昨天: -1,
  昨日: -1,
  昨晚: -1,
  昨: -1,
  前天: -2,
  前晚: -2,
  明天: 1,
  明日: 1,
  后天: 2,
}
const monthShift: Record<string, number> = { 本月: 0, 上月: -1, 上个月: -1, 下月: 1, 下个月: 1 }
const yearShift: Record<string, number> = { 今年: 0, 本年度: 0, 去年: -1, 前年: -2, 明年: 1, 后年: 2 }

/** What has been read so far: days without a month, months without a year take theirs from it. */
interface Context {
  anchor: DateAnchor
  year: number | undefined
  /** Last day or month named, with its year. */
  last?: string
  /** A year named in this sentence, and where: 已于2022年4月投产，8月份全面达产. */
  sentenceYear?: number
}

/**
 * All dates of an article's text that it gives a year to, by itself or by the anchor. Nothing is guessed: where no year is known,
 * 12月28日 is left out; 近日 and 日前 are none.
 */
export function findDates(text: string, anchor: DateAnchor): FoundDate[] {
  const context: Context = { anchor, year: anchor.date ? parseIso(anchor.date).year : anchor.year }
  const found: FoundDate[] = []
  let sentence = 0
  for (const match of matchesIn(text, pattern)) {
    const start = match.index
    const end = start + match[0].length
    if (/[。！？\n]/u.test(text.slice(sentence, start))) {
      sentence = start
      context.sentenceYear = undefined
    }
    const isFuture = future.test(text.slice(Math.max(0, start - 14), start)) || futureAfter.test(text.slice(end, end + 10))
    const read = readExpression(match.groups!, context, isFuture)
    if (!read) continue
    const date = { start, end, ...read }
    found.push(date)
    if (date.date.length > 4) context.last = date.endDate ?? date.date
  }
  return found
}

const units = '零一二三四五六七八九'
/** 12, 四, 十二, 二十八 */
function numberOf(written: string | undefined): number {
  if (!written || /^\d/u.test(written)) return Number(written)
  const ten = written.indexOf('十')
  if (ten < 0) return units.indexOf(written)
  return (ten ? units.indexOf(written[0]!) : 1) * 10 + (ten + 1 < written.length ? units.indexOf(written[ten + 1]!) : 0)
}

type Groups = Record<string, string | undefined>
type Reading = { date: string; endDate?: string; part?: string }

const reading = (date: string | undefined, endDate?: string, partOfDay?: string): Reading | undefined =>
  date ? { date, ...(endDate && endDate > date ? { endDate } : {}), ...(partOfDay ? { part: partOfDay } : {}) } : undefined

function readExpression(g: Groups, context: Context, isFuture: boolean): Reading | undefined {
  const n = (name: string): number => Number(g[name])
  if (g.iso) {
    const [y, m, d] = g.iso.split('-').map(Number)
    return reading(isoDay(y!, m!, d!))
  }
  if (g.ym || g.yma) return readWithYear(g, context)
  if (g.ya) return reading(g.ya, g.yb)
  if (g.only) {
    context.sentenceYear = n('only')
    return reading(g.only)
  }
  if (g.relonly) {
    const year = relativeYearOf(g.relonly, context)
    if (year !== undefined && g.relonly !== '今年') context.sentenceYear = year
    return year === undefined ? undefined : reading(String(year))
  }
  if (g.m) {
    const year = yearFor(n('m'), n('d'), context, isFuture)
    if (year === undefined) return undefined
    const endMonth = g.em ? n('em') : n('m')
    return reading(
      isoDay(year, n('m'), n('d')),
      g.ed ? isoDay(endMonth < n('m') ? year + 1 : year, endMonth, n('ed')) : undefined,
      g.part ?? g.part0,
    )
  }
  if (g.ma) {
    const year = yearFor(n('mb'), undefined, context, isFuture)
    return year === undefined || n('ma') >= n('mb') ? undefined : reading(isoMonth(year, n('ma')), isoMonth(year, n('mb')))
  }
  if (g.mo) {
    const year = yearFor(n('mo'), undefined, context, isFuture)
    return year === undefined ? undefined : reading(isoMonth(year, n('mo')))
  }
  if (g.bd) {
    const begin = bareDay(n('bd'), context)
    return reading(begin, begin && isoDay(parseIso(begin).year, parseIso(begin).month!, n('bed')))
  }
  if (g.bare) return reading(bareDay(n('bare'), context), undefined, g.bpart)
  if (g.paren) return reading(bareDay(n('paren'), context))
  if (g.word) return readWord(g.word, g.wpart, context)
  return undefined
}

function relativeYearOf(word: string, { year, last }: Context): number | undefined {
  if (word === '当年') return last ? parseIso(last).year : undefined
  return year === undefined ? undefined : year + yearShift[word]!
}

/** 2023年12月28日, 去年12月, 2022年1—11月 */
function readWithYear(g: Groups, context: Context): Reading | undefined {
  const n = (name: string): number => numberOf(g[name])
  const year = g.year ? n('year') : relativeYearOf(g.rel!, context)
  if (year === undefined) return undefined
  context.sentenceYear = year
  if (g.yma) return reading(isoMonth(year, n('yma')), isoMonth(year, n('ymb')))
  if (!g.yd) return reading(isoMonth(year, n('ym')))
  const endMonth = g.yem ? n('yem') : n('ym')
  return reading(
    isoDay(year, n('ym'), n('yd')),
    g.yed ? isoDay(endMonth < n('ym') ? year + 1 : year, endMonth, n('yed')) : undefined,
    g.ypart ?? g.ypart0,
  )
}

/**
 * The year of a month or day that names none: the sentence's own, else the anchor's; around the turn of the year, on a page of
 * 2023-01-10, 12月28日 was in 2022, and on one of 2022-12-28, 将于1月5日 is in 2023.
 */
function yearFor(month: number, day: number | undefined, { anchor, year, sentenceYear }: Context, isFuture: boolean): number | undefined {
  if (sentenceYear !== undefined) return sentenceYear
  if (year === undefined || !anchor.date) return year
  const now = parseIso(anchor.date)
  const ahead = month > now.month! || (month === now.month && day !== undefined && now.day !== undefined && day > now.day)
  if (ahead && !isFuture && now.month! <= 2 && month >= 10) return year - 1
  if (!ahead && isFuture && now.month! >= 11 && month <= 3) return year + 1
  return year
}

/** 28日上午: of the month last named, else the latest 28th up to the anchor. */
function bareDay(day: number, { last, anchor }: Context): string | undefined {
  if (last) {
    const { year, month } = parseIso(last)
    return month === undefined ? undefined : isoDay(year, month, day)
  }
  if (!anchor.date) return undefined
  const now = parseIso(anchor.date)
  if (now.month === undefined || now.day === undefined) return undefined
  // A page of the 29th speaks of the 28th, one of the 1st of last month's 30th
  if (day <= now.day) return isoDay(now.year, now.month, day)
  const before = parseIso(shiftMonths(anchor.date, -1))
  return isoDay(before.year, before.month!, day)
}

function readWord(word: string, partOfDay: string | undefined, { anchor, last }: Context): Reading | undefined {
  const { date } = anchor
  const part = partOfDay ?? (word.endsWith('晚') ? '晚' : undefined)
  if (word in monthShift) {
    // 本月初 on a page of the 24th of June is June, whatever day of May the report begins with
    const { printed } = anchor
    const now = printed?.length === 10 && date && date < shiftDays(printed, -10) ? printed : date
    return now ? reading(shiftMonths(now, monthShift[word]!)) : undefined
  }
  if (word in dayShift) {
    const { printed } = anchor
    const shift = dayShift[word]!
    // the report's own day may be known by this very word: then 昨天 is that day, not the one before
    // … or a day that the text tells of much earlier: 昨晚 on a page of September is none of July
    const own = printed?.length === 10 && date && (shiftDays(printed, -2) <= date || date < shiftDays(printed, -10))
    const from = shift < 0 && own ? printed : date
    return from?.length === 10 ? reading(shiftDays(from, shift), undefined, part) : undefined
  }
  const day = last?.length === 10 ? last : date
  if (day?.length !== 10) return undefined
  return reading(/次日|翌日|第二天/u.test(word) ? shiftDays(day, 1) : day, undefined, part)
}
