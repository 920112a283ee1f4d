import { overlaps, type Doc, type Span } from '../doc.js'
import { tokensIn } from '../tokens.js'

const classed =
  /([^，。；：！？\n]{2,80}?)等(?:[\d一二三四五六七八九十百多余]+[家个]|多家|一批|知名|龙头|国内|重点|大型|央企|企业)[^，。；]{0,12}?(?:企业|公司|厂商|集团|超市|品牌企业|车企|药企|商家|卖场)/gu
const lead = /^.*?(?:包括|包含|有|如|和|与|引进|引入|整合|依托|培育|的|为|是|由|及|以及|对接|吸引|合作|走访|来自)(?=[^、]{2,12}$)/u

/** A、B等7家快递公司, 包含国美电器、宏远三联、龙腾石化等: what a list with companies in it, or a word behind it, says to be companies. */
export function listedCompanies(doc: Doc, taken: readonly Span[]): Span[] {
  const { text } = doc
  const spans: Span[] = []
  const add = (start: number, end: number, confidence: number): void => {
    const name = text.slice(start, end)
    if (
      !/^[\u4e00-\u9fffA-Za-z·]{2,10}$/u.test(name) ||
      /^(?:该|本|各|其|这|以及|等)|(?:产业|行业|产品|项目|领域|设备|技术|工作|服务|管理|市场|地区|部门|单位|人员|企业)$/u.test(name)
    )
      return
    const words = tokensIn(doc.tokens, start, end)
    if (words.some((t) => /^(?:v$|p|c|u|d$|r|m)/u.test(t.tag) && t.word.length > 1)) return
    if (
      words.length &&
      words.every((t) => /^(?:n$|vn|v|a|an|b|l|i)/u.test(t.tag)) &&
      words.length < 3 &&
      confidence < 0.65 &&
      !(words.length === 1 && words[0]!.word.length >= 4)
    )
      return
    if ([...taken, ...spans].some((t) => overlaps(t, { start, end }) && !t.pronoun)) return
    spans.push({ start, end, label: 'Organization', narrower: 'Enterprise', name, source: 'grammar', confidence })
  }
  for (const match of text.matchAll(classed)) {
    let at = match.index
    for (const [i, piece] of match[1]!.split('、').entries()) {
      const cut = i === 0 ? (lead.exec(piece)?.[0].length ?? 0) : 0
      if (i > 0 || cut > 0 || piece.length <= 8) add(at + cut, at + piece.length, 0.65)
      at += piece.length + 1
    }
  }
  // 投资1.5亿元的长江食品、投资1.2亿元的三业成食品: money makes a firm of a root with a trade
  for (const match of text.matchAll(
    /投资(?:[\d.]+)[亿万]+元的([\u4e00-\u9fa5]{2,4}(?:食品|药业|科技|化工|电子|机械|纺织|能源|重工|光伏|光电|生物|新材|新材料|农业|牧业|乳业|酒业|汽车|电器|物流|集团))(?=[、，。；等和])/gu,
  )) {
    add(match.index + match[0].length - match[1]!.length, match.index + match[0].length, 0.65)
  }
  // a list most of whose members are known companies
  for (const match of text.matchAll(/[^，。；：！？\n]+/gu)) {
    if (!match[0].includes('、')) continue
    const pieces: { start: number; end: number }[] = []
    let at = match.index
    for (const piece of match[0].split('、')) {
      pieces.push({ start: at, end: at + piece.length })
      at += piece.length + 1
    }
    const known = pieces.filter(
      (p) =>
        taken.some(
          (t) =>
            t.narrower === 'Enterprise' &&
            t.end <= p.end + 1 &&
            overlaps(t, p) &&
            (t.start === p.start || t.end === p.end) &&
            text[t.end] !== '的',
        ), // 某公司的平板玻璃、汽车玻璃: its goods
    )
    if (known.length < 1 || known.length * 2 < pieces.length - 1) continue
    for (const [i, p] of pieces.entries()) {
      if (known.includes(p)) continue
      const piece = text.slice(p.start, p.end)
      const cut = i === 0 ? (lead.exec(piece)?.[0].length ?? 0) : 0
      const stop = /(?:等|和|与)/u.exec(piece.slice(cut))
      const end = i === pieces.length - 1 && stop ? p.start + cut + stop.index : p.end
      if (i > 0 && i < pieces.length - 1) add(p.start, p.end, 0.6)
      else if ((i === 0 && cut > 0) || (i === pieces.length - 1 && stop)) add(p.start + cut, end, 0.6)
    }
  }
  return spans
}
