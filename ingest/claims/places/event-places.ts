import type { Doc, DraftClaim, Range, Span } from '../../doc.js'
import type { EventSpan } from '../../resolve/events.js'
import { comesLater, quoteOf, sentenceOf, statusBefore, type ClaimContext } from '../claim-context.js'

/** …论坛，也将于20日|在某中心举行. */
const isToCome = (doc: Doc, sentence: Range, event: EventSpan, place: Span): boolean =>
  comesLater(doc, sentence, event) || (place.start >= event.end && /(?<!即)[将拟](?!军)/u.test(doc.text.slice(event.end, place.start)))

/** Where an event takes place: 在…举行, or the place that held it (阳江市…在灾区阳春市召开). */
export function eventPlaces({ doc, events }: ClaimContext): DraftClaim[] {
  const claims: DraftClaim[] = []
  // 在长沙期间，汪锡安会见了…; 在阿拉善盟期间，何川一行考察了…
  for (const event of events.filter((e) => e.visitVerb)) {
    const sentence = sentenceOf(doc, event)
    const stay = /^(?:在)([^，。；]{2,14}?)(?:考察|调研|访问|学习|逗留|停留)?期间，/u.exec(doc.text.slice(sentence.start, event.start))
    const place =
      stay &&
      doc.names.find((n) => n.label === 'Place' && !n.pronoun && n.start === sentence.start + 1 && n.end <= sentence.start + stay[0].length)
    if (place)
      claims.push({
        type: 'LOCATED_IN',
        subject: event,
        object: place,
        quote: sentence,
        status: 'reported',
        confidence: 0.85,
        rule: 'stay',
      })
  }
  const places = doc.names.filter((n) => n.label === 'Place')
  const seen = new Set<string>()
  for (const event of events.filter((e) => !e.pronoun && !e.visitVerb)) {
    const sentence = sentenceOf(doc, event)
    const found: { place: Span; confidence: number }[] = []
    const after =
      /^[^。；]{0,12}?在([^，。；]{2,40}?)(?:隆重|成功|正式|盛大|顺利|圆满)?(?:举行|召开|举办|开幕|开赛|启动|开班|拉开|落幕|闭幕|进行|启幕|谢幕|亮相|开机|开馆|鸣枪|开跑|开锣|开展|上演|揭幕|收官|开营|首发|圆满结束)/u.exec(
        doc.text.slice(event.end, sentence.end),
      )
    const before =
      /(?:在([^，。；]{2,30}?)(?:隆重|成功|联合|组织)?(?:举行|召开|举办|参加|出席|开展|开幕|落幕|闭幕)|(?:远?赴|前往|来到?|到)([^，。；]{2,16}?)(?:参加|出席))(?:了|的)?[^，。；]{0,14}$/u.exec(
        doc.text.slice(sentence.start, event.start),
      )
    for (const [match, base] of [
      [after, event.end],
      [before, sentence.start],
    ] as const) {
      if (
        !match ||
        // 在某地参加|某展会 that nothing here says takes place
        (!event.happens && match === before) ||
        (match === after &&
          /介绍|宣布|透露|表示|指出|启动了|进行了?同步|直播/u.test(
            match[0] + doc.text.slice(event.end + match[0].length, event.end + match[0].length + 6),
          ))
      )
        continue
      const where = match[1] ?? match[2]!
      const start = base + match.index + match[0].indexOf(where)
      const inside = places.filter((p) => p.start >= start && p.end <= start + where.length && !p.pronoun)
      const narrowest = inside.at(-1)
      // 在桂来高速公路|项目驻地举行: not on the road
      if (narrowest && /^(?:项目|工程|公司|集团|总部)/u.test(doc.text.slice(narrowest.end)) && !narrowest.division) continue
      if (narrowest) found.push({ place: narrowest, confidence: 0.85 })
    }
    // …总决赛|茌平|开赛: 在 is lost
    const behind =
      event.happens &&
      !found.length &&
      places.find(
        (p) =>
          p.start >= event.end &&
          p.start - event.end <= 1 &&
          (p.division || p.zone) &&
          /^(?:隆重|成功|正式)?(?:举行|召开|举办|开幕|开赛|启动|开班|落幕|闭幕)/u.test(doc.text.slice(p.end)),
      )
    if (behind) found.push({ place: behind, confidence: 0.75 })
    if (event.happens && !found.length) {
      const host = places
        .filter(
          (p) =>
            p.end <= event.start &&
            p.start >= sentence.start &&
            (p.division || p.zone) &&
            /^(?:日前|近日|今天|昨天|上午|下午|隆重|成功|联合|组织|再次|专门|首次)*(?:召开|举行|举办|组织召开|开展)[^，。]{0,10}$/u.test(
              doc.text.slice(p.end, event.start),
            ),
        )
        .at(-1)
      if (host) found.push({ place: host, confidence: 0.7 })
    }
    for (const { place, confidence } of found) {
      const key = `${event.name}|${place.name}`
      const quote = quoteOf(doc, event, place)
      if (!quote || seen.has(key)) continue
      seen.add(key)
      claims.push({
        type: 'LOCATED_IN',
        subject: event,
        object: place,
        quote,
        status: isToCome(doc, sentence, event, place) ? 'planned' : statusBefore(doc, sentence, Math.min(event.start, place.start)),
        confidence,
        rule: 'event-place',
      })
    }
  }
  return claims
}
