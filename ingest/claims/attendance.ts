import type { AttendanceRole } from '../../src/model/ontology.js'
import { holds, type Doc, type DraftClaim, type Range, type Span } from '../doc.js'
import type { EventSpan } from '../resolve/events.js'
import { actorsThere } from './attendance/actors-there.js'
import { attended } from './attendance/attended.js'
import { hostsWithoutVerb, namedAsGuests } from './attendance/hosts-and-guests.js'
import { onlyList, rank, rolesIn } from './attendance/roles.js'
import { spokeAt } from './attendance/spoke-at.js'
import { speakersLater } from './attendance/speakers-later.js'
import { isLater, quoteOf, statusBefore, type ClaimRule } from './claim-context.js'

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
      claims.push(attended(person, event, quote, 'attendance', role, confidence, status))
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
    claims.push(...spokeAt(context, claims, people, bylines))
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
