import type { AttendanceRole } from '../../src/model/ontology.js'
import { holds, type Doc, type DraftClaim, type Range, type Span } from '../doc.js'
import type { EventSpan } from '../resolve/events.js'
import { quoteOf, statusBefore, type ClaimContext, type ClaimRule } from './claim-context.js'

const verbs =
  /(主持(?:召开|了|会议)?)|(致辞|致词|讲话|作[^，。；]{0,12}(?:讲话|报告|发言|动员|部署|点评|介绍)|发言|汇报|宣布|主讲|授课|宣讲|通报|宣读|传达|部署|介绍|强调|指出|要求|表示|提出|希望|说(?!明会)|致欢迎|表态)|(出席|参加|列席|参会|到场|到会|见证|陪同|揭牌|剪彩|启动|应邀|观摩|签署|签订|到会祝贺|作见证)/gu
const roleOf = (match: RegExpMatchArray): AttendanceRole => (match[1] ? 'presided' : match[2] ? 'spoke' : 'attended')
const rank: Record<AttendanceRole, number> = { presided: 0, spoke: 1, inspected: 2, attended: 3 }

/** What may stand between a name and the verb that it shares with others of its list: names, bodies, posts, 、 and 等. */
function onlyList(doc: Doc, range: Range): boolean {
  let rest = ''
  for (let i = range.start; i < range.end; i++) {
    const span = doc.names.find((n) => n.start <= i && i < n.end && !n.pronoun)
    const post = doc.posts.find((p) => p.start <= i && i < p.end)
    if (span || post) continue
    rest += doc.text[i]!
  }
  rest = rest.replace(/[、，和及与等以或\s“”（）]|分别|共同|一同|一起|领导|部门|负责人|负责同志|主要|有关|相关|四套班子|市直|单位|县|区|市|同志|先后|应邀|一行|的|了|在会上|在|会上|当场|亲临|代表|全体|各|也|还|今天|下午|上午|现场/gu, '')
  return rest.length <= 4
}

/** Roles of one person in a sentence: the verbs that follow, up to the next person who is not of the same list. */
export function rolesIn(doc: Doc, person: Span, sentence: Range, people: readonly Span[]): { role: AttendanceRole; verb: number; word: string }[] {
  const { text } = doc
  const rest = text.slice(person.end, sentence.end)
  const roles: { role: AttendanceRole; verb: number; word: string }[] = []
  for (const match of rest.matchAll(verbs)) {
    const at = person.end + match.index
    if (!roles.length) {
      const gap = { start: person.end, end: at }
      const others = people.filter((p) => p.start >= gap.start && p.end <= gap.end)
      if (others.length ? !onlyList(doc, gap) : match.index > 26 || /[。；]/u.test(rest.slice(0, match.index))) break
    } else if (people.some((p) => p.start > roles.at(-1)!.verb && p.end <= at)) break
    else if (/[；。]/u.test(text.slice(roles.at(-1)!.verb, at))) break
    roles.push({ role: roleOf(match), verb: at, word: match[0] })
  }
  return roles
}

const saying = /^(?:强调|指出|要求|表示|提出|希望|说|介绍)$/u

/**
 * 刘文强出席会议并讲话 · 会议由陈立群主持 · 在高唯陪同下 · 会上，张宁作汇报: who took part in what, most active role first.
 * The event is the one that the sentence names, else the one that it leads back to (会议, 仪式).
 */
export const attendance: ClaimRule = {
  name: 'attendance',
  find(context) {
    const { doc, events } = context
    const claims: DraftClaim[] = []
    const people = doc.names.filter((n) => n.label === 'Person')
    const bylines = new Set(doc.draft.bylines.map((b) => b.start))
    const attends = (person: Span, event: EventSpan, role: AttendanceRole, verb: Range, confidence: number): void => {
      const quote = quoteOf(doc, person, event, verb)
      if (!quote) return
      const status = statusBefore(doc, quote, verb.start)
      const date = event.attributes?.date
      claims.push({ type: 'ATTENDED', subject: person, object: event, quote, status, confidence, rule: 'attendance', role, ...(date ? { date } : {}) })
    }
    for (const sentence of doc.sentences) {
      const here = events.filter((e) => e.start >= sentence.start && e.start < sentence.end && e.happens && !e.visitVerb)
      const earlier = events.filter((e) => e.end <= sentence.start && e.happens && !e.visitVerb).at(-1)
      for (const person of people.filter((p) => holds(sentence, p) && !bylines.has(p.start))) {
        const before = doc.text.slice(sentence.start, person.start)
        const roles = rolesIn(doc, person, sentence, people)
        // 会议由市长陈立群主持: the verb follows, 由 stands before the post
        const company = /在[^，。；]{0,40}$/u.test(before) && /^[^，。；]{0,30}(?:陪同下|等陪同)/u.test(doc.text.slice(person.end, sentence.end))
        if (company) {
          const visit = events.find((e) => e.visitVerb && e.start >= sentence.start && e.start < sentence.end) ?? here[0]
          if (visit) attends(person, visit, 'attended', person, 0.8)
          continue
        }
        // 泰兴市委书记栾俊陪同调研, 卜春华一同视察: at the visit that the sentence tells of
        const joins = roles.some((r) => r.word === '陪同') || /^(?:等)?(?:一同|一起|随同|参加)(?:调研|视察|考察|督导|检查|走访|活动)/u.test(doc.text.slice(person.end, sentence.end))
        const tour = joins ? events.filter((e) => e.visitVerb && e.start >= sentence.start && e.end <= person.start).at(-1) : undefined
        if (tour) {
          attends(person, tour, /一同|一起/u.test(doc.text.slice(person.end, person.end + 4)) ? 'inspected' : 'attended', person, 0.8)
          continue
        }
        const best = [...roles].sort((a, b) => rank[a.role] - rank[b.role])[0]
        if (!best) continue
        const verbEnd = best.verb + best.word.length
        const event = nearest(here, best.verb)
        if (event) {
          const own = roles.every((r) => saying.test(r.word)) && !event.pronoun && event.start > best.verb
          if (!own) attends(person, event, best.role, { start: best.verb, end: verbEnd }, roles.some((r) => !saying.test(r.word)) ? 0.92 : 0.8)
        } else if (earlier && roles.some((r) => !saying.test(r.word)) && /会议|仪式|活动|大会|会|典礼/u.test(doc.text.slice(best.verb, sentence.end))) {
          attends(person, earlier, best.role, { start: best.verb, end: verbEnd }, 0.8)
        }
      }
    }
    claims.push(...speakersLater(context, claims, people, bylines), ...hostsWithoutVerb(context, people))
    return claims
  },
}

const nearest = (events: readonly EventSpan[], at: number): EventSpan | undefined =>
  [...events].sort((a, b) => Number(!!a.pronoun) - Number(!!b.pronoun) || Math.abs(a.start - at) - Math.abs(b.start - at))[0]

/** 张家明要求…: one who attended and speaks in a later sentence of the report spoke there. */
function speakersLater({ doc, events }: ClaimContext, found: readonly DraftClaim[], people: readonly Span[], bylines: ReadonlySet<number>): DraftClaim[] {
  const claims: DraftClaim[] = []
  const main = events.find((e) => e.happens && !e.visitVerb && (e.narrower === 'Meeting' || e.attributes?.kind === 'ceremony'))
  const talks = events.filter((e) => e.visitVerb === '会见')
  for (const sentence of doc.sentences) {
    for (const person of people.filter((p) => holds(sentence, p) && !bylines.has(p.start))) {
      const speaks = /^(?:在[^，。]{2,16}上)?(?:最后|还|则|在致辞中|在讲话中|在发言中)?(?:说|强调|指出|要求|表示|希望|提出)/u.exec(doc.text.slice(person.end, sentence.end))
      if (!speaks) continue
      const attended = found.find((c) => c.subject.name === person.name && c.object !== 'article')
      const talk = talks.find((t) => t.subjects!.some((s) => s.name === person.name) && t.end <= person.start)
      const event = talk ?? (attended?.object as EventSpan | undefined) ?? (main && main.end < person.start && doc.posts.some((p) => p.person.name === person.name && p.body.narrower === 'Agency') ? main : undefined)
      if (!event || claims.some((c) => c.subject.name === person.name)) continue
      const at = { start: person.end, end: person.end + speaks[0].length }
      // the quote is the sentence that says so, with the sentence of the event when it stands near
      const quote = quoteOf(doc, person, at, event) ?? quoteOf(doc, person, at)
      const carries = quote && quote.start <= event.start && event.end <= quote.end
      if (!quote || (!carries && !attended && !talk && event !== main)) continue
      const date = event.attributes?.date
      claims.push({ type: 'ATTENDED', subject: person, object: event, quote, status: 'reported', confidence: attended || talk ? 0.8 : 0.55, rule: 'speaks-later', role: 'spoke', ...(date ? { date } : {}) })
    }
  }
  return claims
}

/** 区委书记郭忠、区长王军召开紧急会议: who calls a meeting presides. */
function hostsWithoutVerb({ doc, events }: ClaimContext, people: readonly Span[]): DraftClaim[] {
  const claims: DraftClaim[] = []
  for (const event of events.filter((e) => !e.visitVerb && !e.pronoun)) {
    const sentence = doc.sentences.find((s) => s.start <= event.start && event.start < s.end)
    const call = /(?:主持)?召开(?:了)?[^，。；]{0,10}$/u.exec(doc.text.slice(sentence?.start ?? 0, event.start))
    if (!sentence || !call) continue
    const at = sentence.start + call.index
    const callers = people.filter((p) => p.start >= sentence.start && p.end <= at && onlyList(doc, { start: p.end, end: at }))
    for (const person of callers) {
      const quote = quoteOf(doc, person, event)
      if (quote) claims.push({ type: 'ATTENDED', subject: person, object: event, quote, status: statusBefore(doc, sentence, at), confidence: 0.8, rule: 'calls-meeting', role: 'presided', ...(event.attributes?.date ? { date: event.attributes.date } : {}) })
    }
  }
  return claims
}
