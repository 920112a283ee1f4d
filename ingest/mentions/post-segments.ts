import type { Span } from '../doc.js'
import { titleHeadEndingAt } from '../lexicon/titles.js'

export interface Segment {
  start: number
  end: number
  head: string
}

/** The posts that stand in front of a name, from left to right: 市委常委、|常务副市长|刘文强. */
export function segmentsBefore(text: string, end: number, floor: number, bodies: readonly Span[]): Segment[] {
  const segments: Segment[] = []
  let stop = end
  for (;;) {
    const head = titleHeadEndingAt(text, stop)
    if (!head) break
    let start = stop - head.length
    for (;;) {
      const body = bodies.find((b) => !b.pronoun && b.start < start && start <= b.end && b.start >= floor) // its brackets are its own: 天泰（集团）股份有限公司
      if (body) start = body.start
      else if (start > floor && !/[，。；：、！？“”（）()\s兼]/u.test(text[start - 1]!)) start--
      else break
    }
    // a dated lead or a verb in front stays in: bodies are found by their spans
    segments.unshift({ start, end: stop, head })
    // 水利局党组书记、局长，市河长办主任邹中: a comma between posts, no name before it
    const comma = text[start - 1] === '，' && !!titleHeadEndingAt(text, start - 1) && start - 1 > floor
    if (start > floor && (text[start - 1] === '、' || text[start - 1] === '兼' || comma)) stop = start - 1
    else break
  }
  return segments
}

/** 原市水利局局长, 时任绵竹市副市长, 公司原董事长: the word that makes a post a past one, but not 中原, 草原. */
export const formerly = (text: string, start: number, end: number): boolean =>
  /(?:时任|前任|曾任|历任|原任)$/u.test(text.slice(Math.max(0, start - 2), start)) ||
  /(?:^|[^中平草高太])原$/u.test(text.slice(Math.max(0, start - 2), start)) ||
  /^(?:本报讯)?(?:原|时任|前任|曾任|历任)/u.test(text.slice(start, end)) ||
  /(?:司|团|会|委|局|厅|校|院|府|行|厂)原(?!则|料|因|材|油|煤|子)/u.test(text.slice(start, end))
