import { holds, type DraftClaim, type Span } from '../doc.js'
import type { FactType } from '../../src/model/ontology.js'
import { listFrom, listTo, quoteOf, sentenceOf, statusBefore, type ClaimContext, type ClaimRule } from './claim-context.js'

/** Between bodies: supply, partnership, ownership. */
export const business: ClaimRule = {
  name: 'business',
  find(context) {
    return [...supplies(context), ...partnerships(context), ...bothSides(context), ...ownership(context)]
  },
}

const bodiesOf = ({ doc }: ClaimContext): Span[] => doc.names.filter((n) => n.label === 'Organization')

/** The body that a sentence speaks of before a position: its own subject, else the last one named (the subject carries on). */
function subjectBefore(context: ClaimContext, at: number): Span | undefined {
  const { doc } = context
  const sentence = sentenceOf(doc, { start: at, end: at + 1 })
  const firms = bodiesOf(context).filter((b) => b.narrower !== 'Agency')
  return (
    firms.find((b) => b.start >= sentence.start && b.end <= at && !doc.posts.some((p) => p.body === b)) ??
    firms.filter((b) => b.end <= at && !b.pronoun).at(-1)
  )
}

const claim = (
  type: FactType,
  subject: Span,
  object: Span,
  context: ClaimContext,
  verb: number,
  confidence: number,
  rule: string,
  what?: string,
): DraftClaim[] => {
  const { doc } = context
  if (subject.name === object.name) return []
  const quote = quoteOf(doc, subject, object) ?? undefined
  if (!quote) return []
  return [
    {
      type,
      subject,
      object,
      quote,
      status: statusBefore(doc, sentenceOf(doc, { start: verb, end: verb + 1 }), verb),
      confidence,
      rule,
      ...(what ? { what } : {}),
    },
  ]
}

/** 是东风汽车、长城汽车铝材需求的主要供应商 · 为飞利浦、西门子等配套生产 · 主要供应比亚迪 · 向…供货 · 从…采购. */
function supplies(context: ClaimContext): DraftClaim[] {
  const { doc } = context
  const { text } = doc
  const bodies = bodiesOf(context).filter((b) => b.narrower !== 'Agency')
  const claims: DraftClaim[] = []
  const patterns: readonly (readonly [pattern: RegExp, from: 'subject' | 'object'])[] = [
    [
      /(?:是|成为|作为|已成为|系)(?<to>[^，。；]{2,40}?)的?(?<what>[^，。；、的]{0,10}?)(?:需求)?的?(?:唯一|主要|重要|核心|独家|指定|战略|长期|优质|一级|稳定|定点|合格){0,6}(?:供应商|供货商|配套商|供货企业|配套企业|供应企业|原料商)/gu,
      'subject',
    ],
    [
      /(?:为|给)(?<to>[^，。；]{2,50}?)(?:等[^，。；]{0,12})?(?:提供|配套生产|配套|供货|供应|生产|代工|定制)(?<what>[^，。；、]{0,14})/gu,
      'subject',
    ],
    [/(?:主要)?(?:供应|供给|销往|供货给|配套)(?:给)?(?<to>[^，。；]{2,40})/gu, 'subject'],
    [/向(?<to>[^，。；]{2,30}?)(?:等[^，。；]{0,10})?(?:供应|供货|提供|出售|销售)(?<what>[^，。；、]{0,14})/gu, 'subject'],
    [/(?:从|向)(?<to>[^，。；]{2,30}?)(?:等[^，。；]{0,10})?(?:采购|购买|购进|订购|收购)(?:了)?(?<what>[^，。；、]{0,14})/gu, 'object'],
  ]
  for (const [pattern, from] of patterns) {
    for (const match of text.matchAll(pattern)) {
      const groups = match.groups as { to: string; what?: string }
      const at = match.index + match[0].indexOf(groups.to)
      const first = bodies.find((b) => b.start >= at && b.start - at <= 12 && b.end <= at + groups.to.length + 4)
      if (!first || /服务|支持|保障|场地|资金|贷款|帮助|便利|岗位|机会|平台|指导/u.test(groups.what ?? '')) continue
      const others = listFrom(doc, bodies, first).filter((b) => !b.pronoun)
      const subject = subjectBefore(context, match.index)
      if (!subject || others.some((o) => o.name === subject.name)) continue
      const what =
        (groups.what ?? '')
          .replace(/^(?:了|的|优质|高品质)/u, '')
          .replace(/(?:需求|等|的)$/u, '')
          .replace(/[\d.]{1,20}[万千百]?[吨台套件头只辆箱公斤米].*$/u, '') || undefined
      for (const other of others)
        claims.push(
          ...(from === 'subject'
            ? claim('SUPPLIES', subject, other, context, match.index, 0.78, 'supplies', what)
            : claim('SUPPLIES', other, subject, context, match.index, 0.72, 'supplies', what)),
        )
    }
  }
  return claims
}

/** A与B签订战略合作协议 · A和B合作研发 · A联合B组建 · A、B达成合作. */
function partnerships(context: ClaimContext): DraftClaim[] {
  const { doc } = context
  const { text } = doc
  const bodies = bodiesOf(context)
  const claims: DraftClaim[] = []
  const joined =
    /(?:与|和|同|联合|携手|牵手)(?=[^，。；]{2,80}?(?:签订|签署|签约|达成|建立|开展|共建|共同|合作|联合|组建|成立|合资|携手|结成|战略))/gu
  for (const match of text.matchAll(joined)) {
    const after = match.index + match[0].length
    const other = bodies.find((b) => b.start >= after && b.start - after <= 2)
    if (!other) continue
    const sentence = sentenceOf(doc, other)
    // 与宏碁、联想和爱立信建立…: 和 joins the last of a list that 与 begins
    if (match[0] === '和' && /(?:与|同|联合|携手)[^，。；]{0,60}$/u.test(text.slice(sentence.start, match.index))) continue
    const last = listFrom(doc, bodies, other).at(-1)!
    const rest = text.slice(last.end, sentence.end)
    const deal =
      /^[^，。；]{0,14}?(?:在[^，。]{2,20})?(?:成功|正式|分别|共同|就[^，。]{2,20})?(签订|签署|签约|达成|建立|开展|共建|合作|联合|组建|成立|合资|携手|结成)[^，。；]{0,4}?([^，。；]{0,24}?(?:协议|合作|备忘录|合同|联盟|关系|伙伴|研发|共建|基地|实验室|中心|公司|意向|学院|平台|”))?/u.exec(
        rest,
      )
    if (!deal) continue
    if (!/签|合作|联合|合资|战略|共建|协议|联盟/u.test(deal[0])) continue
    // 中办与国办联合发布…: offices that issue a paper together are no partners
    if (
      /^(?:联合|共同)/u.test(deal[1]!) &&
      /^[^，。；]{0,6}(?:发布|印发|下发|发文|召开|举行|举办|出台|制定|部署|开展)/u.test(
        rest.slice(deal.index + deal[0].indexOf(deal[1]!) + 2),
      )
    )
      continue
    const before = bodies
      .filter(
        (b) =>
          b.end <= match.index && b.start >= sentence.start && match.index - b.end <= 24 && !/[。；]/u.test(text.slice(b.end, match.index)),
      )
      .at(-1)
    const subject =
      before && !doc.posts.some((p) => holds(p, before) && p.end > match.index)
        ? before
        : /^我们?$|公司/u.test(text.slice(Math.max(0, match.index - 2), match.index))
          ? subjectBefore(context, match.index)
          : before
    if (!subject) continue
    const what = `${deal[1]}${deal[2] ?? ''}`.replace(/^(?:签订|签署|达成|建立|开展)(?:了)?/u, '').slice(0, 20) || deal[1]
    for (const one of listTo(doc, bodies, subject).filter((b) => b.narrower !== 'Agency' || other.narrower === 'Agency' || b === subject)) {
      for (const two of listFrom(doc, bodies, other))
        claims.push(...claim('PARTNERS_WITH', one, two, context, match.index, 0.72, 'partners', what))
    }
  }
  return claims
}

/** A到访B。双方签订协议: the two bodies that the sentence before names, no more and no fewer. */
function bothSides(context: ClaimContext): DraftClaim[] {
  const { doc } = context
  const claims: DraftClaim[] = []
  for (const match of doc.text.matchAll(
    /双方(?:正式|现场|共同|还|将|就[^，。；]{2,20}|在[^，。；]{2,20})?(?:签订|签署|达成)(?:了)?([^，。；]{2,24}?(?:协议|合同|备忘录|意向书|合作))/gu,
  )) {
    const sentence = sentenceOf(doc, { start: match.index, end: match.index + 1 })
    const at = doc.sentences.findIndex((s) => s.start === sentence.start)
    const from = doc.sentences[Math.max(0, match.index === sentence.start ? at - 1 : at)]!.start
    const sides = [
      ...new Map(
        bodiesOf(context)
          .filter((b) => b.start >= from && b.end <= match.index && !doc.posts.some((p) => p.body === b))
          .map((b) => [b.name, b]),
      ).values(),
    ]
    if (sides.length === 2) claims.push(...claim('PARTNERS_WITH', sides[0]!, sides[1]!, context, match.index, 0.7, 'both-sides', match[1]))
  }
  return claims
}

/** 由和鑫集团投资设立 · 由A控股 · 隶属于A · A旗下的B · B是A的全资子公司 · A下属B. A stake under a half is a partnership. */
function ownership(context: ClaimContext): DraftClaim[] {
  const { doc } = context
  const { text } = doc
  const bodies = bodiesOf(context)
  const claims: DraftClaim[] = []
  const parents =
    /(?:由|系|是|为|隶属于?|归属于?|从属于)(?<parent>[^，。；]{2,40}?)(?:在[^，。；]{2,20}?)?(?:全资|独资|绝对|相对)?(?:控股投资|控股|投资[\d.]*[万亿]*美?元?设立|出资设立|投资成立|出资成立|投资兴办|设立|旗下|下属|所属|管理|的全资子公司|全资子公司|的控股子公司|控股子公司|的子公司|子公司|的分公司|分公司|的下属单位|的下属企业)/gu
  for (const match of text.matchAll(parents)) {
    const at = match.index + match[0].indexOf(match.groups!.parent!)
    const parent = bodies.find((b) => b.start >= at && b.start - at <= 1)
    if (!parent || parent.pronoun || /参股/u.test(match[0])) continue
    const subject = bodies
      .filter((b) => b.end <= match.index && match.index - b.end <= 8 && !/[。；]/u.test(text.slice(b.end, match.index)))
      .at(-1)
    if (subject) claims.push(...claim('PART_OF', subject, parent, context, match.index, 0.82, 'part-of'))
  }
  for (const match of text.matchAll(/(?:隶属于?|归属于?)/gu)) {
    const end = match.index + match[0].length
    const parent = bodies.find((b) => b.start >= end && b.start - end <= 1)
    const subject = bodies.filter((b) => b.end <= match.index && match.index - b.end <= 8).at(-1)
    if (parent && subject) claims.push(...claim('PART_OF', subject, parent, context, match.index, 0.82, 'part-of'))
    // 隶属于甘肃雄关集团的嘉峪关长城物业有限公司
    const child = parent && !subject && text[parent.end] === '的' && bodies.find((b) => b.start === parent.end + 1)
    if (child) claims.push(...claim('PART_OF', child, parent, context, match.index, 0.82, 'part-of'))
  }
  for (const match of text.matchAll(/(?:旗下|下属|所属|辖下|控股)的?(?:全资|控股)?(?:子公司|公司|企业|单位|品牌)?(?=[\u4e00-\u9fff])/gu)) {
    const end = match.index + match[0].length
    const parent = bodies.filter((b) => b.end === match.index).at(-1)
    const first = bodies.find((b) => b.start >= end && b.start - end <= 2)
    if (!parent || !first) continue
    for (const child of listFrom(doc, bodies, first)) claims.push(...claim('PART_OF', child, parent, context, match.index, 0.78, 'part-of'))
  }
  // 建龙集团在南芬区注册成立了全资子公司本溪龙新矿业有限公司 · 格力电器…投资兴建了格力电器（重庆）有限公司
  for (const match of text.matchAll(/(?:设立|成立|兴建|组建|兴办|创办)(?:了)?(全资|控股)?(?:的)?(子公司|分公司)?(?=[\u4e00-\u9fff])/gu)) {
    const end = match.index + match[0].length
    const child = bodies.find((b) => b.start === end && b.narrower === 'Enterprise' && !b.pronoun)
    if (!child || (!match[2] && !/投资$/u.test(text.slice(0, match.index)))) continue
    const sentence = sentenceOf(doc, child)
    if (/合资|合作|联合|共同|与/u.test(text.slice(sentence.start, match.index))) continue
    const parent = bodies.find((b) => b.start >= sentence.start && b.end <= match.index && b.narrower === 'Enterprise')
    if (parent) claims.push(...claim('PART_OF', child, parent, context, match.index, 0.75, 'founded'))
  }
  return claims
}
