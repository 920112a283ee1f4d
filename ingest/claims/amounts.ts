import type { Range } from '../doc.js'

export interface Amount extends Range {
  /** Yuan, or `currency` where that is given. */
  value: number
  currency?: string
  text: string
}

const digits = '零〇一二三四五六七八九'
const units: Record<string, number> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 }
const currencies: Record<string, string> = {
  美元: 'USD',
  欧元: 'EUR',
  港元: 'HKD',
  港币: 'HKD',
  日元: 'JPY',
  英镑: 'GBP',
  新台币: 'TWD',
  澳元: 'AUD',
}

/** 15 → 15, 3.3 → 3.3, 十五 → 15, 两千 → 2000; undefined for what is no number. */
export function parseNumber(text: string): number | undefined {
  if (/^\d[\d,，]*(?:\.\d+)?$/u.test(text)) return Number(text.replace(/[,，]/gu, ''))
  let total = 0
  let digit = 0
  for (const c of text.replace(/两/gu, '二')) {
    const d = digits.indexOf(c)
    if (d >= 0) digit = d === 0 ? 0 : d === 1 ? 0 : d - 1
    else if (units[c] && units[c] < 1e4) {
      total += (digit || 1) * units[c]
      digit = 0
    } else return undefined
  }
  return total + digit || undefined
}

/** Amounts of money: 15亿元 → 1500000000, 2000万元, 12.1亿美元 (USD), 1.5万亿元, 近3亿元, 百亿元. */
export function findAmounts(text: string): Amount[] {
  const amounts: Amount[] = []
  for (const match of text.matchAll(
    /(\d[\d,]{0,24}(?:\.\d{1,12})?|[一二三四五六七八九十百千两]{1,6})(多|余)?([万千百]?亿|千万|百万|万)?(多|余)?(元|美元|欧元|港元|港币|日元|英镑|新台币|澳元)/gu,
  )) {
    const number = parseNumber(match[1]!)
    if (number === undefined) continue
    let value = number
    for (const unit of match[3] ?? '') value *= units[unit]!
    const currency = currencies[match[5]!]
    amounts.push({ start: match.index, end: match.index + match[0].length, value: Math.round(value * 100) / 100, currency, text: match[0] })
  }
  return amounts
}
