import { currentLanguage } from './language.js'

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

/** In English: 1 entity, 2 entities. */
export const many = (value: number, one: string, more = `${one}s`): string => `${count(value)} ${value === 1 ? one : more}`
