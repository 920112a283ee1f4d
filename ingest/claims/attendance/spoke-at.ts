import type { Doc, DraftClaim, Span } from '../../doc.js'
import type { EventSpan } from '../../resolve/events.js'
import { quoteOf, sentenceOf, statusBefore, type ClaimContext } from '../claim-context.js'
import { attended } from './attended.js'
import { onlyList } from './roles.js'

const address =
  '(?:同志|先生|女士|教授|研究员|院士|博士|委员|代表|(?:副)?(?:秘书长|会长|理事长|总经理|总裁|董事长|院长|校长|司长|局长|处长|部长|厅长|主任|主席|市长|县长|区长|书记|行长))?'
const when =
  '(?:日前|近日|此前|日后|不久前|昨[日天]|今[日天]|当[日天]|前天|上午|下午|晚上?|随后|也|还|曾|则|又|再次|首次|均|都|分别|双双|先后|昨晚|去年|今年|(?:\\d{1,2}月)?\\d{1,2}日)'

/** Between a person and the event that he speaks at: 近日|在|北京举行的|“. */
const toEvent = new RegExp(
  `^${address}(?:（[^（）]{1,16}）)?等?(?:，)?${when}{0,4}(?:出?现身?|亮相)?(?:于|在)(?:${when}|(?:[^，。；：“”]{0,24}?)(?:举行|召开|举办|开幕|进行|开展|主办|落幕|闭幕)(?:了)?的|的|本届|本次|此次|这次|该){0,3}(?:(?:19|20)\\d\\d年(?:度)?)?[“《「]?$`,
  'u',
)
/** Behind the event: what makes it a place and a time to act at. */
const atIt =
  /^[”》」]?(?:（[^（）]{1,24}）)?(?:的)?(?:开幕式|闭幕式|总结|活动|现场|比赛|会议|论坛)?(?:”)?(?:致辞|讲话|发言)?(?:上|中|期间|间隙|现场|后|时|同台|作)/u
const speech =
  /^[^，。；]{0,16}?(?:说|称|透露|表示|介绍|强调|指出|要求|提出|提到|提醒|坦言|认为|判断|预测|呼吁|致辞|讲话|发言|汇报|回忆|建议|建言|宣读|宣布|演讲|点评|澄清|披露|证实|回应|解释|推介|作了?[^，。；]{0,10}(?:报告|讲话|发言|点评|介绍|说明))/u

/** 出席|“某论坛”的|某公司总裁P: who is told by what he came for. */
const cameFor = /(?:出席|参加|参与|列席|应邀参加|参展)(?:了)?(?:此次|本次|本届|这次|该|今年|前一天|昨[天日])?(?:的)?[“《]?$/u

/**
 * 协会会长孙连英在近日举行的2011年某年会上提醒… · 国家某局副司长P在“E”通气会上透露 · 选手P在E中夺冠 · 据出席E的副总裁P介绍:
 * who does or says something at an event was there, however long the names of both are.
 */
export function spokeAt(
  { doc, events }: ClaimContext,
  found: readonly DraftClaim[],
  people: readonly Span[],
  bylines: ReadonlySet<number>,
): DraftClaim[] {
  const { text } = doc
  const claims: DraftClaim[] = []
  const add = (person: Span, event: EventSpan, speaks: boolean, confidence: number): void => {
    if ([...found, ...claims].some((c) => c.subject.name === person.name && c.object !== 'article' && c.object.name === event.name)) return
    const quote = quoteOf(doc, person, event)
    if (quote)
      claims.push(
        attended(person, event, quote, 'spoke-at', speaks ? 'spoke' : 'attended', confidence, statusBefore(doc, quote, event.start)),
      )
  }
  for (const event of events.filter((e) => !e.visitVerb)) {
    const sentence = sentenceOf(doc, event)
    const before = people.filter((p) => p.start >= sentence.start && p.end <= event.start && !bylines.has(p.start))
    const last = before.at(-1)
    const at = atIt.exec(text.slice(event.end, sentence.end))
    if (last && at && toEvent.test(text.slice(last.end, event.start))) {
      const speaks = speech.test(text.slice(event.end + at[0].length, sentence.end)) || /致辞|讲话|发言/u.test(at[0])
      for (const person of listBefore(doc, before)) add(person, event, speaks, 0.85)
    }
    const named = /^[”》」]?(?:活动|会议|仪式)?的/u.exec(text.slice(event.end, sentence.end))
    if (!named || !cameFor.test(text.slice(sentence.start, event.start))) continue
    const from = event.end + named[0].length
    const first = people.find((p) => p.start >= from && p.end <= sentence.end && !bylines.has(p.start))
    if (first && first.start - from <= 50 && isPost(doc, from, first)) add(first, event, speech.test(text.slice(first.end)), 0.82)
  }
  return claims
}

/** The last of the people and those of its list. */
function listBefore(doc: Doc, people: readonly Span[]): Span[] {
  const list = [people.at(-1)!]
  for (const person of [...people].reverse().slice(1)) {
    const next = list[0]!
    const gap = { start: person.end, end: next.start }
    const words = doc.text.slice(gap.start, gap.end)
    if (!/^[、和与及]/u.test(words) || (!onlyList(doc, gap) && !/^[、和与及][^，。；：、“”]{2,24}$/u.test(words))) break
    list.unshift(person)
  }
  return list
}

/** Nothing but what somebody is between here and his name: 一家供应商，某公司总经理. */
const isPost = (doc: Doc, from: number, person: Span): boolean => {
  const words = doc.text.slice(from, person.start)
  if (/[。；：“”]|(?:记者|会见|对|向|与|被|给|由)/u.test(words)) return false
  return onlyList(doc, { start: from, end: person.start }) || (words.match(/，/gu) ?? []).length <= 1
}
