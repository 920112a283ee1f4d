import type { AwardMention } from '../mentions/awards.js'
import { holds, type Doc, type Span } from '../doc.js'
import { listFrom, listTo, sentenceOf } from './claim-context.js'

/** Honours that people get: 劳动模范, 最美教师, 三等功. */
const personal =
  /(?:劳动模范|道德模范|模范个人|先进个人|个人|工作者|工匠|大师|红旗手|志愿者|传承人|楷模|村官|女性|教师|名师|干部|党员|团员|标兵|能手|好人|好人榜|人物|奖章|[一二三]等功|[市县旗]民|先锋|卫士|医师|医生|园丁|带头人|讲解员|农艺师|状元|之星|十佳青年|劳模)[”"]?$/u

/** Nothing but how and when between a receiver and the verb: 双双, 去年, 再次, 凭借…, 等三人. */
const filler =
  /^(?:（[^（）]{1,8}）|等|[\d一二三四五六七八九十两余名位个家所]|人|单位|企业|乡镇|村|集体|村庄|项目|景区|社区|工作者|职工|教师|党员|学校|公司|老人|同志|先生|女士|近日|日前|昨[日天]|今[日天]|去年|今年|前年|上月|年底|[底初]|(?<=[\d一二三四五六七八九十])[年月日]|近年来|又|再次|成功|分别|双双|均|都|同时|一同|光荣|先后|连续|曾|还|也|已|被|是|[，、]|因[^，。；]{2,30}|凭借?[^，。；]{2,24}|以[^，。；]{2,20}|在[^，。；]{2,24}(?:上|中|里))*$/u

/**
 * Who receives an honour whose giver is not told apart from it: what stands right before the verb, with its list (茌平、冠县荣获…);
 * a person for what people get (阀门厂职工余和顺…他获评劳动模范); else what the sentence speaks of. No beginning of another name (东阿|阿胶城入选).
 */
export function receiversBefore(
  doc: Doc,
  things: readonly Span[],
  { span: award }: AwardMention,
  limit: number,
): { receivers: Span[]; confidence: number } | undefined {
  const { text } = doc
  const sentence = sentenceOf(doc, award)
  const bearer = things.filter(
    (t) =>
      t.start >= sentence.start &&
      t.end <= limit &&
      !(t.pronoun && t.narrower === 'Province') &&
      !/[与同向]$/u.test(text.slice(sentence.start, t.start)) && // 与北方理工大学开展合作，拥有…认证
      !doc.posts.some((p) => holds(p, t) && t !== p.person) &&
      !(t.label === 'Place' && t.end !== limit && beginsName(doc, t)),
  )
  const withList = (last: Span): Span[] => {
    const kind = bearer.filter((b) => b.label === last.label || (b.label !== 'Person' && last.label !== 'Person'))
    const back = listTo(doc, kind, last)
    return back.concat(listFrom(doc, kind, last)).filter((t, i, all) => all.indexOf(t) === i && t.end <= limit)
  }
  const people = bearer.filter((t) => t.label === 'Person')
  const clauseStart = Math.max(text.lastIndexOf('，', limit - 1) + 1, sentence.start)
  if (personal.test(award.name)) {
    const said = /(?:^|[，。；])(?:[^，。；]{0,8})(?:他|她|其)(?:本人|们)?[^，。；]{0,10}$/u.test(text.slice(sentence.start, limit))
    const person =
      people.at(-1) ??
      (said || !bearer.length
        ? things.filter((t) => t.label === 'Person' && t.end <= sentence.start && sentence.start - t.end < 90).at(-1)
        : undefined)
    if (person) return { receivers: person.start >= sentence.start ? peopleOfList(doc, people, person) : [person], confidence: 0.78 }
    const unit = bearer.filter((t) => t.label === 'Organization').at(-1)
    return unit && filler.test(text.slice(unit.end, limit)) ? { receivers: withList(unit), confidence: 0.6 } : undefined
  }
  const last = bearer.at(-1)
  if (last && filler.test(text.slice(last.end, limit))) return { receivers: withList(last), confidence: 0.82 }
  const near = bearer.filter((t) => t.start >= clauseStart && limit - t.end <= 12 && !/[的]/u.test(text.slice(t.end, limit))).at(-1)
  const goods = near && /^(?:[A-Za-z]|空调|汽车|手机|彩电|电视|冰箱|产品|品牌|牌)/u.test(text.slice(near.end, limit))
  if (near && near.label !== 'Place' && !goods) return { receivers: withList(near), confidence: 0.8 }
  // A公司牵头创建的B中心，成功入选…: what the clause before ends with
  const atComma = bearer.filter((t) => t.end === clauseStart - 1 && !t.pronoun && !/[；《]/u.test(text.slice(clauseStart, limit))).at(-1)
  if (atComma) return { receivers: withList(atComma), confidence: 0.72 }
  // 该县…，被评为…; 某公司…，先后获得…: what the sentence begins with, when the verb's clause names nothing else
  const speaks = bearer.find(
    (t) => !/[的]/u.test(text.slice(t.end, t.end + 1)) && !/^[，]?(?:发布|公布|印发|召开|举行)/u.test(text.slice(t.end, t.end + 3)),
  )
  const inClause = bearer.some((t) => t.start >= clauseStart)
  const clause = text.slice(clauseStart, limit)
  // 我市参选的越乡龙井…获金奖, 全市31个产品获…, 在牛津大学读书期间…: of something else
  if (
    speaks &&
    (speaks.start - sentence.start > 12 ||
      /在$|从$/u.test(text.slice(sentence.start, speaks.start)) ||
      /产品|品牌|论文|作品|牌|茶/u.test(text.slice(Math.max(speaks.end, clauseStart), limit)))
  )
    return undefined
  if (speaks && (speaks.start >= clauseStart ? !/的[^，。；]{1,12}$/u.test(clause) : !inClause && filler.test(clause)))
    return { receivers: [speaks], confidence: 0.66 }
  return undefined
}

/** 甲、乙两人: those of one list, each with a post before the name. */
export function peopleOfList(doc: Doc, people: readonly Span[], last: Span): Span[] {
  const list = [last]
  for (const person of [...people].filter((p) => p.end <= last.start).reverse()) {
    const next = list[0]!
    const between = doc.text.slice(person.end, next.start)
    if (between.length > 30 || !/^(?:、|和|及|与|以及)/u.test(between) || /[，。；]/u.test(between)) break
    list.unshift(person)
  }
  return list
}

/** 东阿|阿胶城入选: a division right before a noun is where another name begins. */
const beginsName = (doc: Doc, place: Span): boolean =>
  !place.pronoun &&
  doc.tokens.some(
    (t) =>
      t.start === place.end &&
      /^(?:n|x|b|s|l|i)/u.test(t.tag) &&
      /^[\u4e00-\u9fff]/u.test(t.word) &&
      !/^(?:[大全聚倾强]力|重点|荣获|喜获|斩获)$/u.test(t.word),
  ) &&
  !doc.names.some((n) => n.start === place.end)
