import type { AttendanceRole } from '../../src/model/ontology.js'
import { holds, type Doc, type DraftClaim, type Range, type Span } from '../doc.js'
import type { EventSpan } from '../resolve/events.js'
import { sentenceAt } from '../sentences.js'
import { isLater, quoteOf, statusBefore, type ClaimContext, type ClaimRule } from './claim-context.js'
import type { RuleName } from './rule-names.js'

const verbs =
  /(主持(?:召开|了|会议)?)|(致辞|致词|(?<!重要)讲话(?!精神)|(?<!工)作(?!的)[^，。；]{0,12}(?:讲话|报告|发言|动员|部署|点评|介绍)|发言|(?<!听取[^，。；]{0,16})汇报|主讲|授课|宣讲|通报|宣读|传达|部署|介绍|回答(?:了)?(?:记者|大家|网友|群众|与会)|强调|指出|要求|表示|提出|希望|说(?!明会)|致欢迎|表态)|(出席|参加|列席|参会|到场|到会|见证|陪同|揭牌|剪彩|启动|应邀|宣布|观摩|签署|签订|到会祝贺|作见证)/gu
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
  // 等各界知名人士都将|到场, 等30余人|参加: what the list is summed up as
  rest = rest.replace(/等[^、，。；]{0,16}$/u, '')
  if (/会见|接见|陪同|率|听取|采访|告诉|任命|表彰|慰问|看望|签/u.test(rest)) return false
  rest = rest.replace(
    /[、，和及与等以或\s“”（）]|分别|共同|一同|一起|党政军|党政|自治区|各界|领导|部门|负责人|负责同志|主要|有关|相关|四套班子|市直|单位|县|区|市|同志|先后|应邀|一行|的|了|在会上|在|会上|当场|亲临|代表|全体|各|也|还|今天|下午|上午|现场/gu,
    '',
  )
  return rest.length <= 4
}

/** Roles of one person in a sentence: the verbs that follow, up to the next person who is not of the same list. */
export function rolesIn(
  doc: Doc,
  person: Span,
  sentence: Range,
  people: readonly Span[],
): { role: AttendanceRole; verb: number; word: string }[] {
  const { text } = doc
  // 代市长覃家明（主持市政府全面工作）参加…: a remark on the person is not what he does
  const remark = /^（[^（）\n]{1,20}）/u.exec(text.slice(person.end, sentence.end))?.[0].length ?? 0
  const from = person.end + remark
  const rest = text.slice(from, sentence.end)
  const roles: { role: AttendanceRole; verb: number; word: string }[] = []
  for (const match of rest.matchAll(verbs)) {
    const at = from + match.index
    if (!roles.length) {
      const gap = { start: from, end: at }
      const others = people.filter((p) => p.start >= gap.start && p.end <= gap.end)
      if (others.length ? !onlyList(doc, gap) : match.index > 26 || /[。；]/u.test(rest.slice(0, match.index))) break
    } else if (people.some((p) => p.start > roles.at(-1)!.verb && p.end <= at)) break
    else if (/[；。]/u.test(text.slice(roles.at(-1)!.verb, at))) break
    roles.push({ role: roleOf(match), verb: at, word: match[0] })
  }
  return roles
}

const bareVerb =
  /^(?:主持(?:会议)?|出席(?:会议)?|参加(?:会议)?|列席(?:会议)?|讲话|致辞|(?:出席|参加|到会|主持)并(?:讲话|致辞|作[^，。；]{0,8}))(?:[，。；]|并|$)/u
const saying = /^(?:强调|指出|要求|表示|提出|希望|说|介绍)$/u

/**
 * 何川出席会议并讲话 · 会议由陈立群主持 · 在高唯陪同下 · 会上，张宁作汇报: who took part in what, most active role first.
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
      const status = isLater(doc, event) ? 'planned' : statusBefore(doc, quote, verb.start)
      const date = event.attributes?.date
      claims.push({
        type: 'ATTENDED',
        subject: person,
        object: event,
        quote,
        status,
        confidence,
        rule: 'attendance',
        role,
        ...(date ? { date } : {}),
      })
    }
    for (const sentence of doc.sentences) {
      const here = events.filter((e) => e.start >= sentence.start && e.start < sentence.end && e.happens && !e.visitVerb)
      const earlier = events.filter((e) => e.end <= sentence.start && e.happens && !e.visitVerb).at(-1)
      // A、B签订…协议。C出席签约仪式。
      const later = events.find(
        (e) => e.start >= sentence.end && e.happens && /签约|签字|签署/u.test(e.name) && e.start - sentence.end < 120,
      )
      const named = people.filter((p) => holds(sentence, p) && !bylines.has(p.start))
      const rolesOf = new Map<Span, ReturnType<typeof rolesIn>>()
      for (const [i, person] of [...named.entries()].reverse()) {
        const own = rolesIn(doc, person, sentence, people)
        const next = named[i + 1]
        // 大商集团总裁吕伟民|与|爱格发董事长廖文海|主持…: a list does what its last member does
        const shared =
          !own.length &&
          next &&
          next.start - person.end <= 40 &&
          /^[、，和及与]/u.test(doc.text.slice(person.end)) &&
          onlyList(doc, { start: person.end, end: next.start })
            ? rolesOf.get(next)!
            : own
        rolesOf.set(person, shared)
      }
      for (const person of named) {
        const before = doc.text.slice(sentence.start, person.start)
        const roles = rolesOf.get(person)!
        // 会议由市长陈立群主持: the verb follows, 由 stands before the post
        const company =
          /在[^，。；]{0,40}$/u.test(before) && /^[^，。；]{0,30}(?:陪同下|等陪同)/u.test(doc.text.slice(person.end, sentence.end))
        if (company) {
          const visit = events.find((e) => e.visitVerb && e.start >= sentence.start && e.start < sentence.end) ?? here[0]
          if (visit) attends(person, visit, 'attended', person, 0.8)
          continue
        }
        // 泰兴市委书记栾俊陪同调研, 卜春华一同视察: at the visit that the sentence tells of
        const joins =
          roles.some((r) => r.word === '陪同') ||
          /^(?:等)?(?:一同|一起|随同|参加)(?:参加)?(?:调研|视察|考察|督导|检查|走访|活动|。|$)/u.test(
            doc.text.slice(person.end, sentence.end),
          )
        const tour = joins ? events.filter((e) => e.visitVerb && e.start >= sentence.start && e.end <= person.start).at(-1) : undefined
        if (tour) {
          attends(person, tour, /一同|一起/u.test(doc.text.slice(person.end, person.end + 4)) ? 'inspected' : 'attended', person, 0.8)
          continue
        }
        const best = [...roles].sort((a, b) => rank[a.role] - rank[b.role])[0]
        if (!best) continue
        const verbEnd = best.verb + best.word.length
        const event = nearest(doc, here, best.verb, best.word)
        if (event) {
          // 会长介绍，已有企业确定参加洽谈会; 主任透露，今年…会议上提出: what he tells of, not where he was
          const tells = doc.text.slice(person.end, event.start)
          // 第一次出现在车展中的西雅特…，文德恩说: of what it tells, not of where he is
          const aside =
            !event.pronoun &&
            event.end <= person.start &&
            roles.every((r) => saying.test(r.word)) &&
            /^[”》）]?(?:上|中|期间)?的(?!，)/u.test(doc.text.slice(event.end, person.start))
          const own =
            !event.pronoun &&
            event.start > person.end &&
            ((roles.every((r) => saying.test(r.word)) && event.start > best.verb) ||
              /^[^，。；在]{0,8}(?:介绍|透露|表示|认为|称|说|告诉记者)[，：“]/u.test(tells))
          if (!own && !aside)
            attends(person, event, best.role, { start: best.verb, end: verbEnd }, roles.some((r) => !saying.test(r.word)) ? 0.92 : 0.8)
        } else if (
          earlier &&
          roles.some((r) => !saying.test(r.word)) &&
          (/会议|仪式|活动|大会|会|典礼|签约|签字|奠基|揭牌|开幕|开工|通车/u.test(doc.text.slice(best.verb, sentence.end)) ||
            bareVerb.test(doc.text.slice(best.verb, sentence.end)))
        ) {
          // 推进会召开。副市长李强主持。院长刘延平出席。: a verb without an object is said of the meeting just told of
          attends(person, earlier, best.role, { start: best.verb, end: verbEnd }, 0.8)
        } else if (later && /^(?:签订|签署|签约|签字)/u.test(best.word)) {
          attends(person, later, best.role, { start: best.verb, end: verbEnd }, 0.75)
        }
      }
    }
    claims.push(
      ...speakersLater(context, claims, people, bylines),
      ...hostsWithoutVerb(context, people),
      ...namedAsGuests(context, people, bylines),
      ...actorsThere(context, claims, people, bylines),
    )
    return claims
  },
}

/** The event that a verb is about: one that is named before it or that it governs; a signing is at a signing. */
const nearest = (doc: Doc, events: readonly EventSpan[], at: number, word: string): EventSpan | undefined => {
  const signs = /^签/u.test(word)
  // …签署备忘录，下午举行洽谈会: what begins in a later clause is another happening
  const apart = (e: EventSpan): number => (e.start > at && /[，；][^，；]*(?:举行|召开|举办)/u.test(doc.text.slice(at, e.start)) ? 1 : 0)
  const unlike = (e: EventSpan): number => (signs && !/签/u.test(e.name) ? 1 : 0)
  return [...events].sort(
    (a, b) =>
      unlike(a) - unlike(b) ||
      apart(a) - apart(b) ||
      Number(!!a.pronoun) - Number(!!b.pronoun) ||
      Math.abs(a.start - at) - Math.abs(b.start - at),
  )[0]
}

/**
 * An official who speaks in a report of a meeting speaks there where the words say so (在会上, 在致辞中, 作了汇报) or where
 * the report goes on about it: opened by the meeting, this very sentence or the next, nobody asked by a reporter.
 */
function atMeeting(doc: Doc, meeting: EventSpan, sentence: Range, speaks: string): boolean {
  if (/上|致辞|讲话|发言|汇报|说明|讲解|通报|解读|作了|要求|强调|希望/u.test(speaks)) return true
  const from = sentenceAt(doc.sentences, meeting.start)
  const to = sentenceAt(doc.sentences, sentence.start)
  const before = doc.text.slice(doc.sentences[Math.max(0, to - 1)]!.start, sentence.end)
  return from <= 1 && to - from <= 5 && !/采访|记者|回答|本报|说法|此前|曾|获悉|得知|也(?:表示|认为|指出)/u.test(before)
}

/** 张家林要求…: one who attended and speaks in a later sentence of the report spoke there. */
function speakersLater(
  { doc, events }: ClaimContext,
  found: readonly DraftClaim[],
  people: readonly Span[],
  bylines: ReadonlySet<number>,
): DraftClaim[] {
  const claims: DraftClaim[] = []
  const main = events.find((e) => e.happens && !e.visitVerb && (e.narrower === 'Meeting' || e.attributes?.kind === 'ceremony'))
  const talks = events.filter((e) => e.visitVerb === '会见')
  for (const sentence of doc.sentences) {
    for (const person of people.filter((p) => holds(sentence, p) && !bylines.has(p.start))) {
      const speaks =
        /^(?:同志|教授|院士|博士|委员|代表|副?(?:主任|处长|科长|局长|部长|厅长))?(?:(?:在[^，。]{2,16}上)?(?:最后|还|则|也|在致辞中|在讲话中|在发言中)?(?:说|强调|指出|要求|表示|希望|提出|建议|认为|呼吁)|(?:首先|随后)?就[^，。；]{2,40}?(?:进行了|作了|做了)(?:说明|介绍|讲解|发言|汇报|通报|解读))/u.exec(
          doc.text.slice(person.end, sentence.end),
        )
      if (!speaks) continue
      // 郑昶委员建议…: a member speaks at the meeting of the members
      const member = /^(?:委员|代表)/u.test(speaks[0])
      const attended = found.find(
        (c) =>
          c.subject.name === person.name &&
          c.object !== 'article' &&
          c.status !== 'denied' &&
          // 李明指出…。随后他主持装箱仪式: what is told of only later is not where he spoke
          (c.object.start < person.start || holds(sentence, c.object)) &&
          !/接受[^，。]{0,16}采访|告诉|记者(?:问|采访)/u.test(doc.text.slice(sentence.start, person.end + 12)),
      )
      const talk = talks.find((t) => t.subjects!.some((s) => s.name === person.name) && t.end <= person.start)
      const event =
        talk ??
        (attended?.object as EventSpan | undefined) ??
        (main &&
        main.end < person.start &&
        (member ||
          (doc.posts.some((p) => p.person.name === person.name && p.body.narrower === 'Agency') &&
            atMeeting(doc, main, sentence, speaks[0])))
          ? main
          : undefined)
      if (!event || claims.some((c) => c.subject.name === person.name)) continue
      const at = { start: person.end, end: person.end + speaks[0].length }
      // the quote is the sentence that says so, with the sentence of the event when it stands near
      const quote = quoteOf(doc, person, at, event) ?? quoteOf(doc, person, at)
      const carries = quote && quote.start <= event.start && event.end <= quote.end
      if (!quote || (!carries && !attended && !talk && event !== main)) continue
      const date = event.attributes?.date
      claims.push({
        type: 'ATTENDED',
        subject: person,
        object: event,
        quote,
        status: 'reported',
        confidence: attended || talk ? 0.8 : member ? 0.7 : 0.55,
        rule: 'speaks-later',
        role: 'spoke',
        ...(date ? { date } : {}),
      })
    }
  }
  return claims
}

/** 区委书记高远、区长汪军召开紧急会议: who calls a meeting presides. */
function hostsWithoutVerb({ doc, events }: ClaimContext, people: readonly Span[]): DraftClaim[] {
  const claims: DraftClaim[] = []
  for (const event of events.filter((e) => !e.visitVerb && !e.pronoun)) {
    const sentence = doc.sentences.find((s) => s.start <= event.start && event.start < s.end)
    const call = /(?:主持)?召开(?:了)?[^，。；]{0,10}$/u.exec(doc.text.slice(sentence?.start ?? 0, event.start))
    if (!sentence || !call) continue
    const at = sentence.start + call.index
    // 总经理在近日召开的…会上表示: not who called it
    if (/召开的/u.test(call[0]) && /在[^，。；]{0,12}$/u.test(doc.text.slice(sentence.start, at))) continue
    const callers = people.filter((p) => p.start >= sentence.start && p.end <= at && onlyList(doc, { start: p.end, end: at }))
    for (const person of callers) {
      const quote = quoteOf(doc, person, event)
      if (quote)
        claims.push({
          type: 'ATTENDED',
          subject: person,
          object: event,
          quote,
          status: statusBefore(doc, sentence, at),
          confidence: 0.8,
          rule: 'calls-meeting',
          role: 'presided',
          ...(event.attributes?.date ? { date: event.attributes.date } : {}),
        })
    }
  }
  return claims
}

/** 参加座谈会的还有A、B · 出席仪式的领导有A、B: those named behind it were there. */
function namedAsGuests({ doc, events }: ClaimContext, people: readonly Span[], bylines: ReadonlySet<number>): DraftClaim[] {
  const claims: DraftClaim[] = []
  for (const match of doc.text.matchAll(
    /(?:出席|参加|列席|参与)(?:了|本次|此次|今天|当天|昨天)?([^，。；：]{0,24}?)的?(?:市|省|县|区|州|自治区)?(?:有关)?(?:领导|嘉宾|人员|代表|单位|专家)?(?:同志)?(?:还)?(?:有|为)[：:]?/gu,
  )) {
    const from = match.index + match[0].length
    const sentence = doc.sentences.find((s) => s.start <= match.index && match.index < s.end)
    if (!sentence) continue
    const first = people.find((p) => p.start >= from && p.end <= sentence.end && !bylines.has(p.start))
    if (!first || first.start - from > 40 || !onlyList(doc, { start: from, end: first.start })) continue
    const event =
      events.find((e) => e.happens && !e.visitVerb && e.start >= match.index && e.end <= from) ??
      events.filter((e) => e.happens && !e.visitVerb && e.end <= match.index).at(-1)
    if (!event) continue
    let last = from
    for (const person of people.filter((p) => p.start >= from && p.end <= sentence.end)) {
      if (!onlyList(doc, { start: last, end: person.start })) break
      last = person.end
      const quote = quoteOf(doc, person, event, match.index < from ? { start: match.index, end: from } : person)
      if (quote) claims.push(attended(person, event, quote, 'guests', 'attended', 0.85, statusBefore(doc, quote, match.index)))
    }
  }
  return claims
}

/** 在X博览会上，A与B签约 · X座谈会上，A回忆起…: who acts right behind “at the event”. */
function actorsThere(
  { doc, events }: ClaimContext,
  found: readonly DraftClaim[],
  people: readonly Span[],
  bylines: ReadonlySet<number>,
): DraftClaim[] {
  const claims: DraftClaim[] = []
  for (const event of events.filter((e) => e.happens && !e.visitVerb)) {
    const sentence = doc.sentences.find((s) => s.start <= event.start && event.end <= s.end)
    const at = sentence && /^(?:”|》)?(?:现场)?(?:上|中|期间)[，,]?/u.exec(doc.text.slice(event.end, sentence.end))
    if (!sentence || !at) continue
    let last = event.end + at[0].length
    for (const person of people.filter((p) => p.start >= last && p.end <= sentence.end && !bylines.has(p.start))) {
      if (person.start - last > 50 || !onlyList(doc, { start: last, end: person.start })) break
      last = person.end
      if ([...found, ...claims].some((c) => c.subject.name === person.name && c.object !== 'article' && c.object.name === event.name))
        continue
      const rest = doc.text.slice(person.end, sentence.end)
      if (/^(?:同志|教授|委员)?(?:曾|原|去世|透露说)/u.test(rest)) continue
      const quote = quoteOf(doc, person, event)
      const speaks =
        /^[^，。；]{0,16}?(?:说|表示|介绍|强调|指出|要求|致辞|讲话|发言|汇报|回忆|建议|宣读|作了?[^，。；]{0,10}(?:报告|讲话|发言|点评))/u.test(
          rest,
        )
      if (quote)
        claims.push(
          attended(person, event, quote, 'acts-there', speaks ? 'spoke' : 'attended', 0.75, statusBefore(doc, quote, event.start)),
        )
    }
  }
  return claims
}

const attended = (
  subject: Span,
  object: EventSpan,
  quote: Range,
  rule: RuleName,
  role: AttendanceRole,
  confidence: number,
  status: DraftClaim['status'],
): DraftClaim => ({
  type: 'ATTENDED',
  subject,
  object,
  quote,
  status,
  confidence,
  rule,
  role,
  ...(object.attributes?.date ? { date: object.attributes.date } : {}),
})
