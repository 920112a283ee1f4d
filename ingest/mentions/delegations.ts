import type { Doc, Span } from '../doc.js'
import { overlaps } from '../doc.js'
import type { Division } from '../lexicon/divisions.js'
import { countryLength } from '../lexicon/countries.js'
import { leftEdge } from './left-edge.js'
import { divisionOfLevel } from './pronouns.js'

/** Groups that a body sends out. */
const groups =
  /(?:检查验收组|检查督导组|督导检查组|督查检查组|考核验收组|检查组|督查组|督察组|督导组|巡视组|巡察组|验收组|考核组|考评组|评估组|调研组|调查组|专家组|工作组|慰问团|考察团|考察组|采购团|代表团|访问团|参访团|经贸团|观摩团|检查团|视察团|志愿团|宣讲团|讲师团|招商团)(?!员|成|长|队)/gu
/** 来我市的|检查组, 由|督查组: which one is not said. */
const anyGroup =
  /^(?:该|本|此|各|两|三|四|几|多|一|联合|专项|专门|现场|随后|当天|上级|有关|相关|部分|全体|整个|评标|评审|考察|检查|调研|领导|国家|专家|工作|市|省|县|区|全国)*$/u

/** 市政协|经济委员会, 全国人大|财经委: a standing committee of the assemblies. */
const committee =
  /(?:(?<level>全国|自治区|[省市县区州盟旗])|(?<=[省市县区州盟旗]))(?<house>人大常委会|人大|政协)(?<core>[\u4e00-\u9fa5]{2,14}?)(?<head>委员会|(?<=财经|内司|法制|法工|教科文卫|教科文|环资|农业|农工|民侨外|民族|外事|华侨|人事代表|代表人事|选任联|城环|城建|社法|社会|文史|提案|经科|经济|科教|科技|港澳台侨|人口资源环境|人资环|学习|预算)委)(?!员|会)/gu
/** 日本驻广州|总领事馆, 上海市人民政府驻北京|办事处 */
const posted =
  /(?<of>[\u4e00-\u9fa5]{2,12}?)驻(?<at>[\u4e00-\u9fa5]{1,8}?)(?<head>总领事馆|领事馆|大使馆|使馆|商务处|代表处|办事处|联络处)(?!主任)/gu
const assemblies: Record<string, (of: string) => string> = {
  人大: (of) => `${of}人大`,
  人大常委会: (of) => `${of}人大`,
  政协: (of) => `${of}政协`,
}

const span = (start: number, end: number, name: string, confidence: number, base?: Division): Span => ({
  start,
  end,
  label: 'Organization',
  narrower: 'Agency',
  name,
  source: 'grammar',
  confidence,
  ...(base ? { base } : {}),
})

/** 全国农田水利建设检查组, 河南省农产品采购团, 全国政协经济委员会, 日本驻广州总领事馆: bodies that travel, sit in an assembly or stand in another town. */
export function delegationSpans(doc: Doc, places: readonly Span[]): Span[] {
  const { text } = doc
  const spans: Span[] = []
  for (const match of text.matchAll(groups)) {
    const end = match.index + match[0].length
    const start = groupStart(doc, match.index, places)
    const root = text.slice(start, match.index)
    const place = places.find((p) => p.start === start && !p.pronoun && p.end <= match.index)
    if (
      root.length < 4 ||
      anyGroup.test((place ? text.slice(place.end, match.index) : root).replace(/^第[一二三四五六七八九十\d]{1,3}/u, ''))
    ) {
      // 江苏考察团, 辽宁采购团: a place alone names a group that has travelled
      if (!(place?.division && place.end === match.index && /团$/u.test(match[0]))) continue
    }
    if (!place && !/^(?:全国|国家|国务院|中央|中国|省|市|县|区|自治区|世界)/u.test(root)) continue
    const level = place ? undefined : /^(?:自治区|[省市县区])/u.exec(root)?.[0]
    const division = level ? divisionOfLevel(level, doc, places, start) : undefined
    if (level && !division) continue
    const made = span(start, end, division ? division.name + text.slice(start + level!.length, end) : text.slice(start, end), 0.8, division)
    spans.push(/团$/u.test(match[0]) ? withoutNarrower(made) : made)
  }
  // 南京采购团 where the article tells of 南京经贸考察团: another word for the same travellers
  const travellers = spans.filter(
    (s) =>
      !(
        /^.{2,3}[\u4e00-\u9fa5]{2}团$/u.test(s.name) &&
        text.includes(s.name) &&
        spans.some((t) => t.name.length > s.name.length && t.name.startsWith(s.name.slice(0, 2)))
      ),
  )
  spans.splice(0, spans.length, ...travellers)
  for (const match of text.matchAll(committee)) {
    const { level, house, core, head } = match.groups!
    if (/[的了在和与及、对将把]|副|主席|主任|委员|常务|党组|机关|办公|秘书|召开|举行|组织/u.test(core!)) continue
    let start = match.index
    let of = '全国'
    let division: Division | undefined
    if (level !== '全国') {
      const place = places.find((p) => p.division && !p.pronoun && (p.end === start || p.end === start + (level?.length ?? 0)))
      if (!level && !place) continue
      division = place?.division ?? divisionOfLevel(level!, doc, places, start)
      if (!division) continue
      of = division.name
      if (place) start = place.start
      else if (/[我全]/u.test(text[start - 1] ?? '')) continue
    }
    spans.push(
      span(start, match.index + match[0].length, assemblies[house!]!(of) + core! + (head === '委' ? '委员会' : head!), 0.92, division),
    )
  }
  for (const match of text.matchAll(posted)) {
    const { of, at, head } = match.groups!
    const end = match.index + match[0].length
    const from = senderStart(match.index, of!, places)
    if (from === undefined || /[的了在和与及、]/u.test(at!)) continue
    const made = span(from, end, text.slice(from, end), 0.9)
    spans.push(/领事馆|使馆/u.test(head!) ? made : withoutNarrower(made))
  }
  return spans.filter((s, i) => !spans.some((t, j) => j < i && overlaps(s, t)))
}

const withoutNarrower = ({ narrower: _, ...rest }: Span): Span => rest

/** Where the group's name begins: with the body or place that sent it, over verbs of what it is to look at. */
function groupStart(doc: Doc, head: number, places: readonly Span[]): number {
  const { text } = doc
  const edge = leftEdge(doc, head, { longest: 24, places })
  const clause = /[^，。；：、！？\n“”（）《》]{0,26}$/u.exec(text.slice(Math.max(0, head - 26), head))![0]
  const from = head - clause.length
  // 全国|安全生产大检查|督查组: a verb in its own name stopped the walk over nouns
  const whole = /(?:^|[由对向随与和陪同在了]|陪同)((?:全国|国家|国务院|中央)[\u4e00-\u9fa5]{2,20})$/u.exec(clause)
  if (whole && !/[的了在来到赴]/u.test(whole[1]!)) return head - whole[1]!.length
  return Math.max(edge, from)
}

/** The country or the division (or its government) before 驻. */
function senderStart(start: number, of: string, places: readonly Span[]): number | undefined {
  for (let at = 0; at < of.length - 1; at++) {
    const country = countryLength(of.slice(at))
    if (country && country === of.length - at) return start + at
  }
  const bare = of.replace(/(?:人民)?政府$/u, '')
  return places.find((p) => p.division && !p.pronoun && p.end === start + bare.length)?.start
}
