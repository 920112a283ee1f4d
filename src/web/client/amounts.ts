import { currentLanguage, say } from './language.js'

const short = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 2 : 1 })

/** 1500000000 → 15亿元, CNY 1.5 bn */
export function yuan(amount: number): string {
  if (currentLanguage() === 'zh') {
    if (amount >= 1e8) return `${short(amount / 1e8)}亿元`
    if (amount >= 1e4) return `${short(amount / 1e4)}万元`
    return `${short(amount)}元`
  }
  if (amount >= 1e9) return `CNY ${short(amount / 1e9)} bn`
  if (amount >= 1e6) return `CNY ${short(amount / 1e6)} m`
  return `CNY ${short(amount)}`
}

export const count = (value: number): string => value.toLocaleString('en')

/** 2023-12-28 as it is, or from – to where both are known and differ. */
export const period = (from?: string | null, to?: string | null): string =>
  from && to && from !== to ? `${from} – ${to}` : (from ?? to ?? say('日期不详', 'undated'))
