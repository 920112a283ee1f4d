import { overlaps, type Doc, type Span } from '../doc.js'
import { countryLength } from '../lexicon/countries.js'
import { tokensIn } from '../tokens.js'

/** 等30多家国际著名工程机械品牌, 等世界品牌, 等企业: what a list of makers is summed up as. */
const summed =
  /等(?:\d{1,6}|[一二三四五六七八九十百]{1,4})?(?:余|多)?[家个]?[\u4e00-\u9fa5]{0,14}?(?:品牌|厂商|巨头|制造商|供应商)(?!店|产品|战略|专柜|形象|价值|手机|服装|香烟|汽车)/gu
/** Who comes, signs or builds there is a firm; what is sold or worn under a brand may be goods only. */
const comes = /入驻|进驻|落户|签约|加盟|投资|设厂|建厂|合作|参展|竞争|占据|市场份额|参加/u
const lead = /^(?:[^、，]{0,24}?(?:将有|有|包括|如|像|以及|引进|吸引了?|来自|与|和|及))?(?:国内|国外|本土|外资|国际)?(?:的)?/u
const notName = /[的了在是和与及将为被]|产业|行业|市场|产品|设备|^(?:该|其|各|这|很多|许多|不少)|^[一二三四五六七八九十]+$/u

/** The names of a list, its own last word before 等: from the clause that begins with a country or with 国内 on. */
function members(text: string, from: number, to: number): { start: number; end: number; country: boolean }[] {
  const found: { start: number; end: number; country: boolean }[] = []
  let at = from
  for (const clause of text.slice(from, to).split(/(，|;|；)/u)) {
    let piece = at
    for (const [i, part] of clause.split('、').entries()) {
      let start = piece
      if (i === 0) start += lead.exec(part)![0].length
      const country = countryLength(text.slice(start, piece + part.length))
      start += country
      if (country && text[start] === '的') start++
      found.push({ start, end: piece + part.length, country: country > 0 || /国内的?$/u.test(text.slice(piece, start)) })
      piece += part.length + 1
    }
    at += clause.length
  }
  return found
}

/** 将有瑞典沃尔沃、山特维克，日本的小松、久保田，以及国内的柳工、山推等品牌入驻园区: names of makers, whatever words they are. */
export function brandLists(doc: Doc, taken: readonly Span[]): Span[] {
  const { text } = doc
  const spans: Span[] = []
  for (const match of text.matchAll(summed)) {
    const sentence = doc.sentences.find((s) => s.start <= match.index && match.index < s.end)
    if (!sentence || !comes.test(text.slice(sentence.start, sentence.end))) continue
    // back over clauses that go on with the list: each begins with a country, 国内 or 以及
    let from = sentence.start
    const before = text.slice(sentence.start, match.index)
    for (let comma = before.lastIndexOf('，'); comma >= 0; comma = before.lastIndexOf('，', comma - 1)) {
      const clause = before.slice(comma + 1)
      if (countryLength(clause) || /^(?:以及)?国内/u.test(clause)) continue
      from = sentence.start + comma + 1
      break
    }
    // 据介绍，瑞士…: what stands before the list
    for (let comma = text.indexOf('，', from); comma >= 0 && comma < match.index; comma = text.indexOf('，', from)) {
      if (/、|国内/u.test(text.slice(from, comma)) || countryLength(text.slice(from))) break
      from = comma + 1
    }
    const list = members(text, from, match.index).filter((m) => m.end > m.start)
    const known = list.filter((m) => taken.some((t) => t.narrower === 'Enterprise' && overlaps(t, m)))
    if (list.length < 2 || (!known.length && !list.some((m) => m.country))) continue
    for (const { start, end } of list) {
      const name = text.slice(start, end)
      if (!/^[\u4e00-\u9fffA-Za-z·]{2,8}$/u.test(name) || notName.test(name)) continue
      if (tokensIn(doc.tokens, start, end).some((t) => t.word.length > 1 && /^(?:v$|vd|p|c|u|d$|r|m)/u.test(t.tag))) continue
      if (
        taken.some((t) => !t.pronoun && overlaps(t, { start, end }) && !(t.start >= start && t.end <= end && t.end - t.start < end - start))
      )
        continue
      if (spans.some((s) => overlaps(s, { start, end }))) continue
      spans.push({ start, end, label: 'Organization', narrower: 'Enterprise', name, source: 'grammar', confidence: 0.7 })
    }
  }
  return spans
}
