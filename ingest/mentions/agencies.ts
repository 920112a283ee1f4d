import type { Doc, Span } from '../doc.js'
import { governmentOf, type Division } from '../lexicon/divisions.js'
import { matchesIn } from '../matches.js'
import { body } from './agency-span.js'
import { openTail, tailAt } from './agency-tails.js'
import { departmentTail } from './department-tails.js'
import { leftEdge } from './left-edge.js'
import { stateSpans } from './ministries.js'
import { divisionOfLevel } from './pronouns.js'
import { specialBodies } from './task-bodies.js'
import { zoneBodies } from './zone-bodies.js'

/**
 * 华中交通大学软件学院, 北京某某咨询中心, 某协会|佛山办事处: behind the short name of a division, a school's, an institute's
 * or an office's name goes on that is none of the division's.
 */
function isOwnName(text: string, place: Span, end: number, length: number): boolean {
  if (!place.division || place.division.name === text.slice(place.start, place.end) || end > place.end) return false
  const tail = text.slice(end, end + length)
  if (/^(?:大学|学院)|(?:大学|学院|公司|集团)./u.test(tail)) return true
  if (/^(?:办事处|代表处|联络处)/u.test(tail)) return true
  return (
    /(?:中心|[所馆院])$/u.test(tail) &&
    /[\u4e00-\u9fa5]/u.test(tail) &&
    !/政府|采购|交易|服务|疾病|疾控|监测|检测|检验|质监|监督|救助|执法|土地|房产|审计|司法|财政|派出|水文|气象|防疫|卫生|博物|图书|档案|文化|科技|美术|群艺|人民法|检察|稽查|管理|推广/u.test(
      tail,
    )
  )
}

/** Party and state bodies: a division, its short name or its level's word, then a tail. 东阿县发展改革局, 市委宣传部, 省政府. */
export function agencySpans(doc: Doc, places: readonly Span[]): Span[] {
  const { text } = doc
  const spans: Span[] = []
  for (const place of places) {
    // 据|该市财政局: the body of the division that is pointed at
    const pointed =
      place.pronoun && place.division && /^[该我本]/u.test(text.slice(place.start))
        ? departmentTail(text.slice(place.end, place.end + 30))
        : undefined
    if (pointed) spans.push(body(place.start, place.end + pointed.length, pointed.full(place.division!.name), place.division, 0.85))
    if (place.pronoun) continue
    let tail = tailAt(text, place.end)
    // 江阴市委 where the gazetteer saw the short name: 江阴|市委
    let end = place.end
    const level = text[end] ?? ''
    if (
      !tail &&
      place.division &&
      !place.division.name.endsWith(text.slice(place.start, end).slice(-1)) &&
      place.division.name.endsWith(level)
    ) {
      tail = tailAt(text, end + 1)
      if (tail) end++
    }
    // 新疆|自治区党委, 和田|地委
    if (!tail && place.division && !place.division.name.endsWith(text.slice(place.start, end).slice(-2))) {
      const word =
        /^(?:自治区(?=党委|政府|人民政府|[\u4e00-\u9fa5]{2,8}[厅局委]|人大|政协|纪委)|地(?=委(?!员会))|自治州(?=[委政人]))/u.exec(
          text.slice(end),
        )?.[0]
      if (word && place.division.name.endsWith(word === '地' ? '地区' : word)) {
        end += word.length
        tail = tailAt(text, end)
      }
    }
    if (!tail && text.slice(end, end + 2) === '党委' && place.division)
      tail = { length: 2, full: (of) => `中共${of}委员会`, confidence: 0.9 }
    if (!tail && /^镇(?:党委|政府|人民政府)/u.test(text.slice(end)) && place.division?.level === 'township') {
      tail = tailAt(text, end + 1) ?? { length: 2, full: (of) => `中共${of}委员会`, confidence: 0.9 }
      end++
    }
    tail ??= place.division || place.zone || place.source === 'lexicon' ? openTail(text, end) : undefined
    if (!tail || isOwnName(text, place, end, tail.length)) continue
    let start = place.start
    let outer = place
    for (
      let before = places.find((p) => p.end === start && !p.pronoun);
      before;
      before = places.find((p) => p.end === start && !p.pronoun)
    ) {
      outer = before
      start = before.start
    }
    // 东昌府区|郑家镇人民政府: a town's body is called without its county, which its base tells
    const town = place.narrower === 'Township' && outer.division?.level === 'county'
    const own = place.division?.name ?? place.name
    const span = body(
      start,
      end + tail.length,
      inItsOwnWords(tail.full(own), place.division),
      place.division ?? place.base,
      tail.confidence,
    )
    spans.push(town ? { ...span, aliases: [tail.full(outer.division!.name + own)] } : span)
  }
  for (const match of matchesIn(text, /自治区|[省市县区州盟旗镇乡]|地(?=委(?:员|宣|组|政|统|副|书|常|[、，。和与]))|街道|国家|全国/gu)) {
    const start = match.index
    const level = match[0]
    // 中|国家电商业协会: 中国 and what follows
    if (level === '国家' && text[start - 1] === '中') continue
    if (places.some((p) => p.start < start + level.length && start < p.end)) continue
    const previous = text[start - 1] ?? ''
    if (
      /[我全本该各城地辖级两一二三四五六七八九十几\d]/u.test(previous) &&
      !(/[我本该]/u.test(previous) && /^[市县区省州]$/u.test(level) && departmentTail(text.slice(start + 1, start + 31))) &&
      !(level === '市' && /^级/u.test(text.slice(start + 1)))
    )
      continue
    let end = start + level.length
    if (text[end] === '级') continue
    // 各县市|区政协, 杨凌示范|区财政局: the level is the end of another word
    if (/[省市县区州盟旗]/u.test(previous) && !places.some((p) => p.end === start) && level !== '街道') continue
    const inside = tokenOver(doc, start)
    if (
      inside &&
      inside.start < start &&
      inside.word.length > 1 &&
      !/^(?:国家|全国)/u.test(level) &&
      inside.tag !== 'x' &&
      inside.tag !== 'nr'
    )
      continue
    if (level === '街道' && text.startsWith('办事处', end)) {
      // 九州|街道办事处: no street of the gazetteer, the root is what stands before
      const from = leftEdge(doc, start, { longest: 6, places })
      const outer = places.find((p) => p.end === from && !p.pronoun)
      if (start - from >= 2)
        spans.push(body(outer?.start ?? from, end + 3, text.slice(outer?.start ?? from, end + 3), outer?.division ?? outer?.base, 0.8))
      continue
    }
    let tail = tailAt(text, end)
    if (!tail && (level === '自治区' || level === '镇' || level === '乡') && text.slice(end, end + 2) === '党委')
      tail = { length: 2, full: (of) => `中共${of}委员会`, confidence: 0.9 }
    if (level === '市' && text.startsWith('县统筹', end)) {
      const team = /^县统筹第?[一二三四五六七八九十\d]+巡察组/u.exec(text.slice(end))
      if (team) spans.push(body(start, end + team[0].length, '市' + team[0], divisionOfLevel('市', doc, places, start), 0.9))
      continue
    }
    if (level === '国家' || level === '全国') {
      const national = tail ?? openTail(text, end)
      if (national && (departmentTail(text.slice(end, end + 30)) || !/委$|政府$/u.test(text.slice(end, end + national.length))))
        spans.push(body(start, end + national.length, national.full(level), undefined, 0.9))
      continue
    }
    if (
      !tail &&
      /[\u4e00-\u9fa5]/u.test(previous) &&
      !'，。、；：（“和与及由从是向在到同或并经据'.includes(previous) &&
      !/[我本该]/u.test(previous) &&
      !/^[pcu]/u.test(tokenOver(doc, start - 1)?.tag ?? '')
    )
      continue
    tail ??= openTail(text, end)
    if (!tail) continue
    if (
      /[\u4e00-\u9fa5]/u.test(previous) &&
      tail.confidence < 0.9 &&
      !'从由向据在对和与及经'.includes(previous) &&
      !/^[pcu]/u.test(tokenOver(doc, start - 1)?.tag ?? '')
    )
      continue
    const division = divisionOfLevel(level, doc, places, start)
    end += tail.length
    const written = text.slice(start, end)
    spans.push(body(start, end, division ? tail.full(fullNameOf(division)) : written, division, division ? tail.confidence : 0.6))
  }
  spans.push(...stateSpans(text), ...zoneBodies(doc, places), ...specialBodies(doc, places))
  return [...spans, ...listedDepartments(text, spans)].map((span, _, all) => abbreviated(span, all))
}

/** 省高管局 beside 省高速公路管理局: a body of the same division whose characters the shorter name takes in order. */
function abbreviated(span: Span, all: readonly Span[]): Span {
  if (!span.base || !span.name.startsWith(span.base.name)) return span
  const own = span.name.slice(span.base.name.length)
  if (own.length < 3 || own.length > 4 || !/[局厅办委]$/u.test(own)) return span
  const fits = (name: string): boolean => {
    if (name.length < own.length + 2 || name[0] !== own[0] || name.at(-1) !== own.at(-1) || name.includes(own.slice(0, -1))) return false
    let at = 0
    for (const c of name) if (c === own[at]) at++
    return at === own.length
  }
  const longer = new Set(
    all
      .filter((s) => s.base === span.base && s.name.startsWith(span.base!.name) && fits(s.name.slice(span.base!.name.length)))
      .map((s) => s.name),
  )
  return longer.size === 1 ? { ...span, name: [...longer][0]! } : span
}

function tokenOver(doc: Doc, index: number): Doc['tokens'][number] | undefined {
  let low = 0
  let high = doc.tokens.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (doc.tokens[middle]!.start <= index) low = middle
    else high = middle - 1
  }
  return doc.tokens[low]
}

/** 省监察厅、审计厅、教育厅: the departments behind the first belong to the same division. */
function listedDepartments(text: string, spans: readonly Span[]): Span[] {
  const found: Span[] = []
  for (let span of spans) {
    for (;;) {
      if (!span.base || !/[厅局委办]$/u.test(text.slice(span.start, span.end)) || !/^[、和]/u.test(text.slice(span.end))) break
      const at: number = span.end + 1
      const tail = departmentTail(text.slice(at, at + 30))
      if (!tail || [...spans, ...found].some((s) => s.start < at + tail.length && at < s.end)) break
      span = body(at, at + tail.length, tail.full(span.base.name), span.base, 0.8)
      found.push(span)
    }
  }
  return found
}

/** 台东县政府, 香港特别行政区政府 */
const inItsOwnWords = (name: string, division: Division | undefined): string =>
  division && name === `${division.name}人民政府` ? governmentOf(division) : name

const fullNameOf = (division: Division): string => division.name
