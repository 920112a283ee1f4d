import type { Doc, DraftClaim, Span } from '../../doc.js'
import { tokenStarting } from '../../tokens.js'
import { listFrom, sentenceOf, type ClaimContext } from '../claim-context.js'
import { bodiesOf, claimBetween as claim } from './bodies.js'
import { matchesIn } from '../../matches.js'

/** 由和鑫集团投资设立 · 由A控股 · 隶属于A · A旗下的B · B是A的全资子公司 · A下属B. A stake under a half is a partnership. */
export function ownership(context: ClaimContext): DraftClaim[] {
  const { doc } = context
  const { text } = doc
  const bodies = bodiesOf(context)
  const claims: DraftClaim[] = []
  const parents =
    /(?:由|系|是|为|隶属于?|归属于?|从属于)(?<parent>[^，。；]{2,40}?)(?:在[^，。；]{2,20}?)?(?:全资|独资|绝对|相对)?(?:控股投资|控股|投资[\d.]*[万亿]*美?元?设立|出资设立|投资成立|出资成立|投资兴办|设立|旗下|下属|所属|管理|的全资子公司|全资子公司|的控股子公司|控股子公司|的子公司|子公司|的分公司|分公司|的下属单位|的下属企业)/gu
  for (const match of matchesIn(text, parents)) {
    const at = match.index + match[0].indexOf(match.groups!.parent!)
    const parent = bodies.find((b) => b.start >= at && b.start - at <= 1)
    if (!parent || parent.pronoun || /^[一二三四五六七八九十两几]大/u.test(parent.name) || /参股/u.test(match[0])) continue
    // 经某委员会批准成立, 由甲与乙投资成立: who allowed it; two who share it
    if (text[parent.start - 1] === '经' || /批准|[与和及、]/u.test(text.slice(parent.end, match.index + match[0].length))) continue
    const subject = bodies
      .filter((b) => b.end <= match.index && match.index - b.end <= 8 && !/[。；]/u.test(text.slice(b.end, match.index)))
      .at(-1)
    if (subject) claims.push(...claim('PART_OF', subject, parent, context, match.index, 0.82, 'part-of'))
  }
  for (const match of matchesIn(text, /(?:隶属于?|归属于?|属于(?=[^，。；]{2,14}(?:成员|旗下|下属|所属)))/gu)) {
    const end = match.index + match[0].length
    const parent = bodies.find((b) => b.start >= end && b.start - end <= 1)
    const subject = bodies.filter((b) => b.end <= match.index && match.index - b.end <= 8).at(-1)
    if (parent && subject) claims.push(...claim('PART_OF', subject, parent, context, match.index, 0.82, 'part-of'))
    // 隶属于甘肃雄关集团的嘉峪关长城物业有限公司
    const child = parent && !subject && text[parent.end] === '的' && bodies.find((b) => b.start === parent.end + 1)
    if (child) claims.push(...claim('PART_OF', child, parent, context, match.index, 0.82, 'part-of'))
  }
  for (const match of matchesIn(
    text,
    /(?:旗下|下属|所属|辖下|控股(?!股东|方)|下设|下辖)(?:有|拥有)?(?:了)?的?(?:全资|控股)?(?:子公司|分公司|公司|企业|单位|品牌)?(?=[\u4e00-\u9fff])|的?(?:全资|控股)?子公司(?=[\u4e00-\u9fff])/gu,
  )) {
    const end = match.index + match[0].length
    const parent = bodies.filter((b) => b.end === match.index).at(-1)
    const first = bodies.find((b) => b.start >= end && b.start - end <= 2)
    if (!parent || !first || namedOn(doc, first)) continue
    // 集团子公司A|与|B签订…: the other side is no subsidiary
    const list = listFrom(doc, bodies, first)
    const other = list.findIndex((b, i) => i > 0 && text.slice(list[i - 1]!.end, b.start) === '与')
    for (const child of other < 0 ? list : list.slice(0, other))
      claims.push(...claim('PART_OF', child, parent, context, match.index, 0.78, 'part-of'))
  }
  // 其全资子公司|B: of the firm that the sentence speaks of
  for (const match of matchesIn(text, /其(?:的)?(?:全资|控股)?(子公司|分公司|母公司|控股股东)(?=[\u4e00-\u9fff])/gu)) {
    const other = bodies.find((b) => b.start === match.index + match[0].length && !b.pronoun)
    const from = sentenceOf(doc, { start: match.index, end: match.index + 1 }).start
    const own = other && bodies.filter((b) => b.end <= match.index && b.start >= from && b.narrower !== 'Agency').at(-1)
    // 与某公司签约，其子公司…: whose it is cannot be told
    if (!other || !own || own.narrower !== 'Enterprise' || /[与和、向为由对及]$/u.test(text.slice(0, own.start))) continue
    const [child, parent] = /母公司|股东/u.test(match[1]!) ? [own, other] : [other, own]
    claims.push(...claim('PART_OF', child, parent, context, match.index, 0.76, 'part-of'))
  }
  // B的控股股东为A · B大股东为A，持股51%
  for (const match of matchesIn(text, /(?:的)?(母公司|控股股东|控股方|第?一?大股东)(?:为|是|系|：)(?=[\u4e00-\u9fff])/gu)) {
    const child = bodies.filter((b) => b.end === match.index).at(-1)
    const parent = bodies.find((b) => b.start === match.index + match[0].length && !b.pronoun)
    if (!child || !parent) continue
    const share = /^[^。；]{0,14}(?:持股|占股|占比|持有)[^。；\d]{0,8}(\d{1,3}(?:\.\d+)?)[%％]/u.exec(text.slice(parent.end))
    if (/大股东/u.test(match[1]!) ? share && Number(share[1]) > 50 : !share || Number(share[1]) > 50 || /控股/u.test(match[1]!))
      claims.push(...claim('PART_OF', child, parent, context, match.index, 0.8, 'part-of'))
  }
  // 出资3亿元收购B80.1%股权, 以8600万元收购B70%的股权: more than a half, or all
  for (const match of matchesIn(text, /(?:全资)?(?:收购|并购|受让|买下|控股|购得|购入|取得|获得|拿下|持有)(?:了)?(?=[\u4e00-\u9fff])/gu)) {
    const end = match.index + match[0].length
    const child = bodies.find((b) => b.start === end && b.narrower === 'Enterprise')
    const share =
      child &&
      /^(?:公司)?(?:所持)?(?:的)?(全部|[五六七八九]成|\d{1,3}(?:\.\d+)?[%％])(?:的)?(?:控股权|股份|股权)/u.exec(text.slice(child.end))
    if (!child || !share || (/^\d/u.test(share[1]!) && Number.parseFloat(share[1]!) <= 50)) continue
    const buyer = actorOf(context, match.index)
    if (buyer) claims.push(...claim('PART_OF', child, buyer, context, match.index, 0.8, 'acquired'))
  }
  // B归至A麾下, B并入A
  for (const match of matchesIn(text, /(?:归至|归入|归于|并入|纳入|划归|加盟|投入)(?=[\u4e00-\u9fff])/gu)) {
    const parent = bodies.find((b) => b.start === match.index + match[0].length && b.narrower === 'Enterprise')
    if (!parent || !(/^(?:的)?(?:麾下|旗下|怀抱)/u.test(text.slice(parent.end)) || match[0] === '并入' || match[0] === '划归')) continue
    const child = bodies.filter((b) => b.end <= match.index && match.index - b.end <= 6).at(-1)
    if (child) claims.push(...claim('PART_OF', child, parent, context, match.index, 0.8, 'acquired'))
  }
  // 兴远集团在平山区注册成立了全资子公司本溪恒新矿业有限公司 · 格力电器…投资兴建了格力电器（重庆）有限公司
  for (const match of matchesIn(
    text,
    /(全新|独资|投资)?(?:设立|成立|兴建|组建|兴办|创办)(?:了)?(全资|控股)?(?:的)?(子公司|分公司)?(?=[\u4e00-\u9fff])/gu,
  )) {
    const end = match.index + match[0].length
    const child = bodies.find((b) => b.start === end && b.narrower === 'Enterprise' && !b.pronoun)
    if (!child || (!match[3] && !match[2] && !match[1] && !/投资$/u.test(text.slice(Math.max(0, match.index - 4), match.index)))) continue
    const sentence = sentenceOf(doc, child)
    if (/合资|合作|联合|共同|与/u.test(text.slice(sentence.start, match.index))) continue
    const parent = actorOf(context, match.index)
    if (parent) claims.push(...claim('PART_OF', child, parent, context, match.index, 0.75, 'founded'))
  }
  return claims
}

/** Who does it: the firm that the sentence begins with, no bracket's and no one's post. */
function actorOf(context: ClaimContext, verb: number): Span | undefined {
  const sentence = sentenceOf(context.doc, { start: verb, end: verb + 1 })
  const actor = bodiesOf(context).find((b) => b.start >= sentence.start && b.end <= verb && b.narrower === 'Enterprise')
  // 华润|雪花正式宣布…: a short name that goes on is another firm's
  return actor && namedOn(context.doc, actor) ? undefined : actor
}

/** A well-known name or a short one whose next word is no word of the sentence: 华润|雪花, 某电器|第一控股. */
function namedOn({ tokens, text }: Doc, body: Span): boolean {
  if (body.source === 'grammar') return false
  if (/^[\u4e00-\u9fff]{0,4}(?:控股|股份|集团)(?![的在所对有以收并])/u.test(text.slice(body.end))) return true
  const next = tokenStarting(tokens, body.end)
  return next !== undefined && next.word.length > 1 && /^[\u4e00-\u9fff]/u.test(next.word) && /^(?:n$|nz|nr|x)/u.test(next.tag)
}
