import { holds, type DraftClaim, type Span } from '../doc.js'
import { comesLater, inRange, listFrom, listTo, quoteOf, sentenceOf, statusBefore, type ClaimRule } from './claim-context.js'
import { matchesIn } from '../matches.js'

const byHosts = /由([^。；]{2,60}?)(?:联合|共同)?(?:主办|承办|举办|协办|组织)/gu
const coHosts = /[，、]([^。；，]{2,80}?)(?:联合|共同)?(?:承办|协办|主办)/gu

/** Between who holds an event and 举行: where, when, for whom, with how much pomp. */
const holdingGap =
  /^(?:，|(?:于|在)[^，。；]{1,26}|曾|还|又|已|也|将|拟|提前[^，。；]{1,6}|(?:联合|会同|携手)[^，。；、]{2,20}?(?=于|在|共同|举|召|主办|$)|(?:为|就|围绕|针对|面向)[^，。；]{2,40}|联合|共同|合作|携手|立即|及时|专门|组织|隆重|盛大|成功|再次|首次|连续|紧急|日前|近日|不久前|前天|昨[日天晚]|今[日天晚]|当[日天]|本周[一二三四五六日]|周[一二三四五六日]|先后|上午|下午|晚上?|(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:月|日)(?:\d{1,2}日)?(?:上午|下午)?|年)*$/u

/** A new paragraph speaks of the event of the one before only where it points back to it: 此次论坛由…主办. */
const goesOn = (text: string, from: number, to: number): boolean =>
  !text.slice(from, to).includes('\n') ||
  /^(?:据悉，|据了解，|据介绍，)?(?:此次|本次|这次|本届|该|会议|大会|活动|论坛|展会|博览会|培训|比赛|仪式|研讨会|座谈会|由)/u.test(
    text.slice(to),
  )

/** 由青田传媒有限公司主办，新苗教育…协办 · 省商务厅举办…推介会 · 市政府召开…会议: bodies behind an event. */
export const organizing: ClaimRule = {
  name: 'organizing',
  find({ doc, events }) {
    const { text } = doc
    const bodies = doc.names.filter((n) => n.label === 'Organization')
    const claims: DraftClaim[] = []
    const add = (body: Span, event: Span, verb: number, confidence: number): void => {
      const sentence = sentenceOf(doc, { start: verb, end: verb + 1 })
      const quote = quoteOf(doc, body, event, { start: verb, end: verb + 1 })
      if (!quote || claims.some((c) => c.subject === body && c.object !== 'article' && c.object.name === event.name)) return
      const date = (event as Span).attributes?.date
      claims.push({
        type: 'ORGANIZED',
        subject: body,
        object: event,
        quote,
        status: comesLater(doc, sentence, event) ? 'planned' : statusBefore(doc, sentence, verb),
        confidence,
        rule: 'organizing',
        ...(date ? { date } : {}),
      })
    }
    for (const sentence of doc.sentences) {
      const piece = text.slice(sentence.start, sentence.end)
      const event =
        events
          .filter((e) => e.start >= sentence.start && e.start < sentence.end && !e.visitVerb)
          .sort((a, b) => Number(!!a.pronoun) - Number(!!b.pronoun))[0] ??
        events.filter((e) => e.end <= sentence.start && !e.visitVerb && e.happens && goesOn(text, e.end, sentence.start)).at(-1)
      if (!event) continue
      // 某展会是省委、省政府…而举办的一次经贸活动: said of the event that the sentence begins with
      const held =
        /^(?:，)?(?:是|系)(?:由)?([^，。；]{2,60}?)(?=认真|贯彻|为|围绕|联合|共同|主办|举办|举行|发起|组织|创办|每|$)[^。；]*?(?:举办|主办|承办|发起|举行|组织)的/u.exec(
          text.slice(event.end, sentence.end),
        )
      if (held && event.start - sentence.start < 4) {
        const at = event.end + held[0].indexOf(held[1]!)
        const first = bodies.find((b) => b.start >= at && b.start - at <= 2)
        const both = events.filter((e) => e.start >= sentence.start && e.start <= event.end && !e.visitVerb)
        if (first && first.end <= at + held[1]!.length)
          for (const body of listFrom(doc, bodies, first)) for (const e of both) add(body, e, event.end, 0.78)
      }
      for (const pattern of [byHosts, coHosts]) {
        for (const match of matchesIn(piece, pattern)) {
          const at = sentence.start + match.index + match[0].indexOf(match[1]!)
          if (pattern === coHosts && !/主办|承办/u.test(piece)) continue
          if (/主持/u.test(match[1]!)) continue
          // 由A和B组织|“农超对接”活动: what stands behind the verb, not a body of the list that ends like an event
          const verbEnd = sentence.start + match.index + match[0].length
          const behind = events.find(
            (e) => e.start >= verbEnd && e.start - verbEnd <= 14 && !e.visitVerb && !/[，。；]/u.test(text.slice(verbEnd, e.start)),
          )
          const inList = event.start >= at && event.end <= at + match[1]!.length
          if (inList && !behind) continue
          // A、B将分别主办C和D: the first the first, the second the second
          if (/分别[^，。；、]{0,6}$/u.test(match[1]!)) {
            const hosts = inRange(bodies, { start: at, end: at + match[1]!.length })
            const held = events.filter((e) => e.start >= verbEnd && e.end <= sentence.end && !e.pronoun && !e.visitVerb)
            if (hosts.length === held.length) for (const [n, body] of hosts.entries()) add(body, held[n]!, verbEnd - 2, 0.85)
            continue
          }
          // 由A指导，B主办; A主办、B支持的; 特邀联合协办: who lends a name is no host
          for (const body of inRange(bodies, { start: at, end: at + match[1]!.length })) {
            const next = /指导|支持|赞助|冠名|特邀|参与|主办|承办|协办/u.exec(text.slice(body.end, verbEnd))?.[0]
            if (next && /指导|支持|赞助|冠名|特邀/u.test(next)) continue
            // 北京大学|新闻与传播学院: a part of it that the words go on to name
            if (/^[\u4e00-\u9fa5]{2,10}(?:学院|研究院|分会|系|部)(?=[、和及与联主承])/u.test(text.slice(body.end))) continue
            add(body, behind ?? event, verbEnd - 2, 0.88)
          }
        }
      }
    }
    for (const event of events.filter((e) => !e.pronoun && !e.visitVerb)) {
      // 九届市委第三轮巡察: the committee whose round of inspections it is
      if (/第[一二三四五六七八九十]+轮巡[察视]$/u.test(event.name)) {
        const committee = bodies.find((b) => b.start >= event.start && b.end <= event.end && /委/u.test(text.slice(b.start, b.end)))
        if (committee) add(committee, event, event.start, 0.75)
      }
      const sentence = sentenceOf(doc, event)
      const before = text.slice(sentence.start, event.start)
      const call = /(?:组织)?(?:召开|举行|举办|组织开展|开展|主办|承办|召集)(?:了)?[^，。；]{0,12}$/u.exec(before)
      if (!call) continue
      const verb = sentence.start + call.index
      // 市政府立即召集…负责人，就…召开协调会: who calls people together holds the meeting
      const calls = /(?:立即|及时|紧急|专门|再次)?(?:召集|组织|邀请|约请)[^。；]{2,60}，(?:就[^，。；]{2,40})?$/u.exec(
        text.slice(sentence.start, verb),
      )
      const caller = calls && bodies.filter((b) => b.start >= sentence.start && b.end === sentence.start + calls.index).at(-1)
      if (caller && !doc.posts.some((p) => holds(p, caller))) {
        add(caller, event, verb, 0.72)
        continue
      }
      const subject = bodies
        .filter(
          (b) =>
            b.end <= verb &&
            b.start >= sentence.start &&
            verb - b.end <= 44 &&
            !/^(?:等)?(?:和|与|及)?[^，。；]{0,20}负责/u.test(text.slice(b.end, verb)),
        )
        .at(-1)
      if (!subject || !holdingGap.test(text.slice(subject.end, verb))) continue
      // 据中国证券报，在近日召开的…论坛上: whose report it is; 湖北代表团举行全体会议: no body
      if (/(?:据|来自|援引)《?$/u.test(text.slice(sentence.start, subject.start))) continue
      if (doc.posts.some((p) => holds(p, subject))) continue // the committee of 市委书记 is no host
      // 某人社局会同|某人力公司在…举办: both
      const leader = bodies.find(
        (b) =>
          b.start >= sentence.start && /^(?:日前|近日|昨[日天]|今[日天])?(?:会同|联合|携手|联手)$/u.test(text.slice(b.end, subject.start)),
      )
      // A、B将分别主办C和D: the first the first, the second the second
      if (/分别/u.test(text.slice(subject.end, verb))) {
        const hosts = listTo(doc, bodies, subject)
        const held = events.filter((e) => e.start >= verb && e.end <= sentence.end && !e.pronoun && !e.visitVerb)
        const at = held.indexOf(event)
        if (hosts.length === held.length && hosts[at]) add(hosts[at], event, verb, 0.75)
        continue
      }
      for (const body of [...(leader && !doc.posts.some((p) => holds(p, leader)) ? [leader] : []), ...listTo(doc, bodies, subject)])
        add(body, event, verb, 0.78)
    }
    // 主办单位为A，承办单位为B · 由A主办 stands above
    for (const match of matchesIn(
      text,
      /(?:主办|承办|协办|指导|组织|联合主办)(?:单位|方)(?:之一)?(?:为|是|系|有)?(?:：|:)?(?=[\u4e00-\u9fff])/gu,
    )) {
      const end = match.index + match[0].length
      const first = bodies.find((b) => b.start === end && !b.pronoun)
      const sentence = sentenceOf(doc, { start: match.index, end })
      const event =
        first &&
        (events.filter((e) => e.start >= sentence.start && e.end <= match.index && !e.visitVerb && !e.pronoun)[0] ??
          events.filter((e) => e.end <= sentence.start && !e.visitVerb && e.happens && sentence.start - e.end < 120).at(-1))
      // 主办方某公司负责人说: who speaks is the host too
      if (event) for (const body of listFrom(doc, bodies, first)) add(body, event, match.index, 0.8)
    }
    return claims
  },
}
