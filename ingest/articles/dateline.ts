import { findDates } from '../dates/find-dates.js'
import type { Genre } from '../../src/model/ontology.js'
import { isBylineLine } from './bylines.js'

const vague = /近日|日前|近期|连日来|连日|最近|不久前|近段时间|前不久|近来|近年来|今年以来/u
/** A first paragraph of this length only sets the scene; the day stands in the second. */
const shortScene = 60
const leadZone = 220

/** First day that these words name, unless something vague stands before it: 近日，… 8月2日14时 has no dateline. */
function firstDay(text: string, published: string | undefined, year: number | undefined): string | undefined | 'vague' {
  for (const found of findDates(text, { date: published, year })) {
    if (found.date.length !== 10) continue
    if (vague.test(text.slice(0, found.start))) return 'vague'
    // 11月1日起, 将于5月1日: not when it happened
    if (/^(?:起|前|之前|开始施行)/u.test(text.slice(found.end, found.end + 5)) || (published && found.date > published)) continue
    return found.date
  }
  return vague.test(text) ? 'vague' : undefined
}

/**
 * The day that the report is of: the first that its lead names, ISO 8601. 本报讯（记者 …）1月8日，记者了解到 → 2023-01-08.
 * Of a notice the day it was signed. Commentaries have none, nor what happened 近日.
 */
export function datelineOf(text: string, genre: Genre, published: string | undefined, year: number | undefined): string | undefined {
  if (genre === 'commentary') return undefined
  const paragraphs = text.split('\n').filter((p) => p && !isBylineLine(p))
  if (genre === 'notice') {
    const signed = paragraphs.findLast((p) => /^(?:19|20)\d\d年\d{1,2}月\d{1,2}日$/u.test(p.replace(/\s/gu, '')))
    if (signed) return findDates(signed.replace(/\s/gu, ''), {})[0]?.date
  }
  const first = paragraphs[0]
  if (!first) return undefined
  const day = firstDay(first.slice(0, leadZone), published, year)
  if (day) return day === 'vague' ? undefined : day
  const second = paragraphs[1]
  if (second === undefined || first.length > shortScene) return undefined
  const later = firstDay(second.slice(0, 60), published, year)
  return later === 'vague' ? undefined : later
}
