import { type DraftClaim, type Range, type Span } from '../../doc.js'
import { quoteOf, sentenceOf, statusBefore, type ClaimContext } from '../claim-context.js'
import { projectReferences, spanOfReference } from '../project-references.js'
import { narrowest } from '../../place-chain.js'
import { matchesIn } from '../../matches.js'

interface Thing extends Range {
  span: Span
}

const verbs =
  /(?:位于|坐落于|坐落在|座落于|座落在|落户于?|地处|落地(?:于|在)?|选址(?:在|于|位于)?|落址|进驻|入驻|扎根于?|落子|(?:建设|工程|项目)地点(?:在|位于|为|：)?|(?:厂址|站址|场址|院址|校址|馆址|总部)(?:设在|位于|在)|建在|设在|布局在|总部(?:位于|设在|在)|驻地(?:在|位于)?)/gu

/**
 * 位于博山区的山东恒元… · 某项目位于/落户/选址… · 该项目总投资3亿元，选址大丰经济开发区 · 工程位于蕉城区漳湾镇:
 * a verb that says where something stands, of the thing right before it, else of the one that the sentence speaks of.
 */
export function explicitPlaces({ doc }: ClaimContext): DraftClaim[] {
  const { text } = doc
  const claims: DraftClaim[] = []
  const places = doc.names.filter((n) => n.label === 'Place')
  if (!places.length) return claims
  const bodies = doc.names.filter((n) => n.label === 'Organization')
  const things: Thing[] = [
    ...bodies.map((span) => ({ start: span.start, end: span.end, span })),
    ...projectReferences(doc).map((r) => ({
      start: r.start,
      end: r.end,
      span: spanOfReference(r),
    })),
  ].sort((a, b) => a.start - b.start)
  for (const match of matchesIn(text, verbs)) {
    const end = match.index + match[0].length
    const sentence = sentenceOf(doc, { start: match.index, end })
    const near = places.find((p) => p.start >= end && p.start - end <= 2)
    if (!near) continue
    // 位于某省中部偏东地区的|甲市、乙县及丙区境内
    const part = /^(?:省|自治区)?[东南西北中]{1,2}部[^，。；、的]{0,6}的/u.exec(text.slice(near.end))
    const first = (part && places.find((p) => p.start === near.end + part[0].length)) ?? near
    const place = narrowest(places, first)
    if (place.pronoun && !place.division) continue
    // 位于P的A, 落户P的A: what the place is said of stands behind
    const behind = things.find(
      (t) =>
        t.start >= place.end &&
        t.start - place.end <= 12 &&
        /^[^，。；]*?的[^，。；]{0,6}$/u.test(text.slice(place.end, t.start)) &&
        // 位于P的|楚源|磷酸铁前驱体项目: the firm stands in the name of something else
        (t.span.label === 'Project' || !/^[^，。；、的]{2,14}(?:项目|工程|基地)/u.test(text.slice(t.end))),
    )
    // 位于北京建国门外的专卖店, 位于三江高速的起点: of something that has no name here, or at something that begins with the place's
    const rest = text.slice(place.end)
    if (!behind && (/^[^，。；、]{0,8}的[^，。；]/u.test(rest) || /^(?:高速|铁路|公路|机场|火车站|大学|医院|国际)/u.test(rest))) continue
    // 落户P的|A项目: A is not there
    if (behind && behind.span.label === 'Organization' && /^(?:项目|工程|基地|生产线|工厂|分公司)/u.test(text.slice(behind.end))) continue
    // 位于P的安康市|旬阳县国土资源局: of a county's office
    if (behind && behind.span.narrower === 'Agency' && behind.span.base && place.division?.level === 'province') continue
    const thing = behind ?? subjectOf(text, doc.posts, things, sentence, match.index)
    if (!thing) continue
    for (const at of [place, ...listed(text, places, place)]) {
      const quote = quoteOf(doc, thing, at)
      if (!quote) continue
      claims.push({
        type: 'LOCATED_IN',
        subject: thing.span,
        object: at,
        quote,
        status: statusBefore(doc, sentence, match.index),
        confidence: thing.end <= match.index && match.index - thing.end > 16 ? 0.8 : 0.88,
        rule: 'located',
      })
    }
  }
  return claims
}

/** 甲市|、乙县及丙市丁区境内: the others of a list of divisions that something lies in. */
function listed(text: string, places: readonly Span[], first: Span): Span[] {
  const others: Span[] = []
  let last = first
  for (;;) {
    const joint = /^(?:、|和|及|与|以及)/u.exec(text.slice(last.end))
    const next = joint && places.find((p) => p.start === last.end + joint[0].length && !!p.division)
    if (!next) break
    last = narrowest(places, next)
    others.push(last)
  }
  return others.length && /^(?:境内|交界|[两三四五六七八]县|等)/u.test(text.slice(last.end)) ? others : []
}

/** Right before the verb, in its clause; else what the sentence begins with, when no other thing comes between. */
function subjectOf(
  text: string,
  posts: readonly { start: number; end: number; body: Span }[],
  things: readonly Thing[],
  sentence: Range,
  verb: number,
): Thing | undefined {
  const before = things.filter((t) => t.end <= verb && t.start >= sentence.start && !/[。；]/u.test(text.slice(t.end, verb)))
  const last = before.at(-1)
  if (!last) return undefined
  // 该厂是某集团在亚洲开设的第一家工厂，位于…: said of the factory
  if (/[是系]$/u.test(text.slice(0, last.start)) && /[，一]/u.test(text.slice(last.end, verb))) return undefined
  // 首店设在…, 该隧道位于…, 项目落户…: something of it, or what no name here stands for
  const clause = /[^，；。]{0,200}$/u.exec(text.slice(sentence.start, verb))![0]
  const pointed = before.some((t) => t.start >= verb - clause.length)
  if (!pointed && /^(?:首[店站]|该|此|这|其|项目|工程|基地|新|一期|二期)/u.test(clause)) return undefined
  const gap = text.slice(last.end, verb)
  const plain = gap.replace(/（[^（）]*）/u, '')
  if (plain.length <= 16 && filler.test(plain.replace(/^[^，]{0,14}，/u, ''))) {
    // 由A投资的B项目…: the one that the clause is about, not who stands in a phrase of it
    return plain.length <= 2 || !/[由向与和为在]$/u.test(text.slice(0, last.start)) ? last : before.length > 1 ? before.at(-2) : undefined
  }
  const opening = before.find((t) => t.start - sentence.start <= 24 && !posts.some((p) => p.body.start === t.start))
  return opening && opening === last && gap.length <= 70 && gap.includes('，') && filler.test(clause) ? opening : undefined
}

/** Nothing but when and how: 于今年初正式|落户. */
const filler =
  /^(?:将|拟|于|在|已|已经|现|现已|日前|近日|今年|去年|明年|目前|成功|正式|计划|全部|均|都|分别|初步|最终|总部|原|则|也|又|后|年内|今[天日]|昨[天日]|[\d一二三四五六七八九十]+[年月日]|[初底中]|上半年|下半年|的)*$/u
