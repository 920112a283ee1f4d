const two = (n: number): string => String(n).padStart(2, '0')

export const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** 2023, 1, 10 → 2023-01-10; undefined where there is no such day. */
export const isoDay = (year: number, month: number, day: number): string | undefined =>
  year >= 1000 && year <= 2999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
    ? `${year}-${two(month)}-${two(day)}`
    : undefined

export const isoMonth = (year: number, month: number): string | undefined =>
  year >= 1000 && year <= 2999 && month >= 1 && month <= 12 ? `${year}-${two(month)}` : undefined

export const isIsoDay = (text: string): boolean => {
  const m = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(text)
  return !!m && isoDay(Number(m[1]), Number(m[2]), Number(m[3])) === text
}

export interface CalendarDay {
  year: number
  month: number
  day: number
}

/** 2023-12 → { year: 2023, month: 12 } */
export function parseIso(iso: string): { year: number; month?: number; day?: number } {
  const [year, month, day] = iso.split('-').map(Number)
  return { year: year!, ...(month ? { month } : {}), ...(day ? { day } : {}) }
}

/** 2023-01-31 and 1 → 2023-02-01 */
export function shiftDays(iso: string, days: number): string {
  const { year, month = 1, day = 1 } = parseIso(iso)
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10)
}

/** 2023-01-10 and -1 → 2022-12 */
export function shiftMonths(iso: string, months: number): string {
  const { year, month = 1 } = parseIso(iso)
  const index = year * 12 + month - 1 + months
  return `${Math.floor(index / 12)}-${two((index % 12) + 1)}`
}

/** 0 for Sunday. */
export const weekdayOf = (iso: string): number => new Date(`${iso}T00:00:00Z`).getUTCDay()
