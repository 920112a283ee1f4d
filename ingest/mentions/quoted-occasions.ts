import { byStart, holds, overlaps, type Doc } from '../doc.js'
import { matchesIn } from '../matches.js'
import { isMeeting, kindOfEvent } from './event-heads.js'
import type { EventMention } from './events.js'

/** A name in quotation marks that ends as an event's does; no slogan (，), no course of a year (活动月). */
const quoted = /“([^“”，。；！？\n]{3,48}(?:会议|[大峰年展]会|会|论坛|仪式|典礼|讲座|[节展赛]|培训班|书展|大典|启动式|开幕式))”/gu
/** It takes place: 在“…”上, “…”在某地举行, 举行的“…”. */
const takesPlace =
  /^(?:（[^（）]{1,12}）)?(?:上(?!市|线|海)|中(?!国|心|央|的)|期间|现场|(?:将|已|也|正式|隆重|今[日天]|昨[日天]|近日|日前|于|在|[\d－\-至月日上下午]){1,12}[^，。；“”]{0,24}?(?:召开|举行|举办|开幕|闭幕|启动|落幕|拉开))/u
const held = /(?:召开|举行|举办|参加|出席|主办|承办|参与|迎来|观看|启动)(?:了|的)?$/u
const body = /(?:[协学商总工]|委员|基金|联合|促进|理事|董事|监事|研究|联谊|同乡)会$|组委会$/u

/** 在“2011中国临江茶业高峰论坛”上, 举行的“第二届洛川苹果采购节”: the whole between the quotation marks is its name. */
export function quotedOccasions(doc: Doc): EventMention[] {
  const { text } = doc
  const found: EventMention[] = []
  for (const match of matchesIn(text, quoted)) {
    const name = match[1]!
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 50)
    const before = text.slice(Math.max(0, match.index - 10), match.index)
    if (body.test(name) || !(takesPlace.test(after) || held.test(before))) continue
    if (/定期|每年|每月|历届/u.test(before) || /一[节展赛]$/u.test(name)) continue
    const start = match.index + 1
    const end = start + name.length
    const narrower = isMeeting(name) ? ('Meeting' as const) : undefined
    found.push({
      span: { start, end, label: 'Event', narrower, name, source: 'grammar', confidence: 0.8, attributes: { kind: kindOfEvent(name) } },
      happens: true,
    })
  }
  return found
}

/** `mentions` with the quoted ones in the place of what was cut out of them; “…大会”新闻发布会 as a whole is one of them. */
export function withQuoted(mentions: readonly EventMention[], found: readonly EventMention[]): EventMention[] {
  const quotes = found.filter((f) => !mentions.some((m) => holds(m.span, f.span) && m.span.end > f.span.end + 1))
  return [...mentions.filter((m) => !quotes.some((f) => overlaps(f.span, m.span))), ...quotes].sort((a, b) => byStart(a.span, b.span))
}

/** 22日，…组织“农超对接”活动: a quoted activity that took place on a day. */
export function quotedActivities(doc: Doc, taken: readonly EventMention[]): EventMention[] {
  const { text } = doc
  const found: EventMention[] = []
  for (const match of matchesIn(
    text,
    /(?:组织|举办|开展|举行|启动|参加)(?:了|的)?((?:[^，。；：“”\n]{0,8})“[^”\n]{2,20}”[\u4e00-\u9fa5]{0,8}活动)(?!月|周|年|方案|中心|场所|室|品牌|领导小组|办公室|要求|精神)/gu,
  )) {
    const end = match.index + match[0].length
    const start = end - match[1]!.length
    const sentence = doc.sentences.find((s) => s.start <= start && start < s.end)
    const day =
      sentence &&
      doc.dates.some((d) => d.date.length === 10 && d.start >= sentence.start && d.end <= match.index && match.index - d.end < 60)
    if (!day || taken.some((t) => t.span.start < end && start < t.span.end)) continue
    found.push({
      span: { start, end, label: 'Event', name: match[1]!, source: 'grammar', confidence: 0.7, attributes: { kind: 'activity' } },
      happens: true,
    })
  }
  return found
}
