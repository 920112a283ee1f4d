import type { Status } from '../../src/model/ontology.js'
import type { Doc, DraftClaim, Range, Span } from '../doc.js'
import type { EventSpan } from '../resolve/events.js'
import type { Recognised } from '../mentions/recognise.js'
import { sentenceAt } from '../sentences.js'

/** What the rules look at: one article, its events resolved. */
export interface ClaimContext {
  doc: Doc
  recognised: Recognised
  /** Every mention of an event, bare ones (会议, 活动) with the event that they stand for; in text order. */
  events: EventSpan[]
}

/** A rule: a name that is printed with each claim, and what it finds. Its docstring shows a sentence. */
export interface ClaimRule {
  name: string
  find(context: ClaimContext): DraftClaim[]
}

/** The sentences from the first to the last of these ranges, at most three; undefined when they are further apart. */
export function quoteOf(doc: Doc, ...ranges: Range[]): Range | undefined {
  const first = sentenceAt(doc.sentences, Math.min(...ranges.map((r) => r.start)))
  const last = sentenceAt(doc.sentences, Math.max(...ranges.map((r) => Math.max(r.start, r.end - 1))))
  if (last - first > 2 || !doc.sentences[first] || !doc.sentences[last]) return undefined
  return { start: doc.sentences[first]!.start, end: doc.sentences[last]!.end }
}

const planned =
  /(?:拟(?!定)|计划(?!投资的)|将(?![所其该此这那本])(?=[\u4e00-\u9fff]|$)|争取|力争|有望|准备(?!阶段|工作|期)|打算|即将|预计|力求|谋划|筹备|申报|申请)[^，。；]{0,16}$/u
const denied = /(?:未能|尚未|并未|从未|没有|未(?=[\u4e00-\u9fff]{0,8}$)|并非|不是|不存在|否认|辟谣|取消了|不再|失实|谣言)[^，。；]{0,12}$/u

/** Told from the words before the verb in its clause: 拟, 将 → planned; 未, 否认 → denied. */
export function statusBefore(doc: Doc, sentence: Range, verbStart: number): Status {
  const clauseStart = Math.max(doc.text.lastIndexOf('，', verbStart - 1), doc.text.lastIndexOf('；', verbStart - 1), sentence.start - 1) + 1
  const before = doc.text.slice(clauseStart, verbStart)
  if (denied.test(before)) return 'denied'
  return planned.test(before) ? 'planned' : 'reported'
}

/** Dated after the paper: still to come. */
export function isLater(doc: Doc, event: Span): boolean {
  const date = event.attributes?.date
  const printed = doc.draft.published ?? doc.day
  return !!date && date.length >= 7 && printed?.length === 10 && date > printed.slice(0, date.length)
}

const opening = /^[^，。；将拟定]{0,36}(?<!即)[将拟定](?:于|在|会)?[^，。；]{0,30}(?:举行|举办|召开|开幕|登场|亮相|拉开)/u
/** …主办的产业大会|将在展会期间举办: it is still to come, whatever stands before the verb that names its hosts. */
export const comesLater = (doc: Doc, sentence: Range, event: Span): boolean =>
  isLater(doc, event) || (event.end <= sentence.end && opening.test(doc.text.slice(event.end, sentence.end)))

export const inRange = (spans: readonly Span[], range: Range): Span[] => spans.filter((s) => s.start >= range.start && s.end <= range.end)

/** Spans that a list joins (A、B和C): those from `first` on with nothing but 、，和 及 between, forwards. */
export function listFrom(doc: Doc, spans: readonly Span[], first: Span): Span[] {
  const list = [first]
  for (;;) {
    const last = list.at(-1)!
    const next = spans.find(
      (s) => s.start >= last.end && s.start - last.end <= 3 && /^(?:、|和|及|与|以及|，)$/u.test(doc.text.slice(last.end, s.start)),
    )
    if (!next) return list
    list.push(next)
  }
}

/** The same, backwards from the last. */
export function listTo(doc: Doc, spans: readonly Span[], last: Span): Span[] {
  const list = [last]
  for (;;) {
    const first = list[0]!
    const previous = spans
      .filter((s) => s.end <= first.start && first.start - s.end <= 3 && /^(?:、|和|及|与|以及)$/u.test(doc.text.slice(s.end, first.start)))
      .at(-1)
    if (!previous) return list
    list.unshift(previous)
  }
}

export const sentenceOf = (doc: Doc, range: Range): Range =>
  doc.sentences[sentenceAt(doc.sentences, range.start)] ?? { start: 0, end: doc.text.length }

/** Where the text dates something: the date last named before it in its sentence, else after it there; undefined if none is. */
export function dateNear(doc: Doc, range: Range): { date: string; endDate?: string } | undefined {
  const sentence = sentenceOf(doc, range)
  const inside = doc.dates.filter((d) => d.start >= sentence.start && d.end <= sentence.end && d.date.length >= 7)
  return (
    inside.filter((d) => d.end <= range.start + 2).at(-1) ??
    inside.find((d) => d.start >= range.start && d.start < range.end) ??
    inside.find((d) => d.start >= range.end && d.start - range.end < 12)
  )
}
