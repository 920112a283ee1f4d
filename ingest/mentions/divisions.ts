import { byStart, type Doc, type Range, type Span } from '../doc.js'
import { tokenEnding, tokensIn, tokenStarting } from '../tokens.js'
import { gazetteer, isWithin, prefectureOf, presentOf, provinceOf, type Division, type DivisionLevel } from '../lexicon/divisions.js'
import { plainNames } from '../lexicon/plain-names.js'
import type { NarrowerLabel } from '../../src/model/ontology.js'
import { matchesIn } from '../matches.js'

const narrower: Record<DivisionLevel, NarrowerLabel> = { province: 'Province', city: 'City', county: 'County', township: 'Township' }
export const placeSpan = (range: Range, division: Division, confidence: number): Span => ({
  start: range.start,
  end: range.end,
  label: 'Place',
  narrower: narrower[division.level],
  name: presentOf(division).name,
  // 文登 in a paper of 2011 stands for 文登市
  ...(division.now && division.now.name !== division.name ? { aliases: [division.name] } : {}),
  source: 'gazetteer',
  confidence,
  division,
  attributes: { ...(division.code.includes('-') ? {} : { code: division.code }), level: division.level },
})

interface Hit extends Range {
  written: string
  divisions: Division[]
}

/** Every place where a division's name could stand, the longest at each position. */
function hitsIn(text: string, day: string | undefined): Hit[] {
  const names = gazetteer()
  const hits: Hit[] = []
  for (let i = 0; i < text.length; i++) {
    for (const { name, divisions } of names.atOn(text, i, day)) {
      // 东阿县|城: a full name is never the beginning of 县城, 市场, 区域, 镇区; 东阿县|城乡供水, 高唐县|城市管理局 are the county's
      const next = text[i + name.length] ?? ''
      const seat = next === '城' && !'乡市镇'.includes(text[i + name.length + 1] ?? ' ')
      const full = divisions.filter((d) => d.name === name)
      if (
        full.length &&
        ((name.endsWith('县') && seat) ||
          (name.endsWith('市') && (next === '场' || next === '民' || next === '值')) ||
          (name.endsWith('区') && (next === '域' || next === '块')))
      ) {
        if (!divisions.some((d) => d.short === name)) continue
      }
      hits.push({ start: i, end: i + name.length, written: name, divisions })
      break
    }
  }
  return hits
}

/** Which of several divisions of one name is meant: the one below the place before it, else the one nearest to home. */
function chooseDivision(
  hit: Hit,
  home: Division | undefined,
  before: Span | undefined,
  known: readonly Division[],
): { division: Division; sure: number } | undefined {
  let best: { division: Division; sure: number } | undefined
  // 河南 is the province, not 河南蒙古族自治县, unless 青海 stands before it
  const province = hit.divisions.find((d) => d.level === 'province')
  const below = before?.division && before.end === hit.start
  for (const division of province && !below ? [province] : hit.divisions) {
    const full = division.name === hit.written
    let sure = full ? 2 : 1
    if (before?.division && before.end === hit.start && division !== before.division && isWithin(division, before.division)) sure += 6
    if (home) {
      if (isWithin(division, prefectureOf(home)) || isWithin(home, division)) sure += 4
      else if (isWithin(division, provinceOf(home))) sure += 2
    }
    if (division.level === 'province') sure += 3
    if (division.level === 'city') sure += 2
    if (
      known.some((k) => k.code === division.code || division.parent?.code === k.code || (k.level !== 'province' && isWithin(division, k)))
    )
      sure += 3
    if (division.level === 'township') sure -= 1
    if (!best || sure > best.sure) best = { division, sure }
  }
  return best
}

/**
 * Divisions by the gazetteer. Full names are taken as they stand; short ones (聊城, 东阿) where jieba sees a word of that
 * length too and home, a parent or the rest of the article speaks for them.
 */
export function divisionSpans(doc: Doc): Span[] {
  const { text } = doc
  const starts = (at: number): boolean => !!tokenStarting(doc.tokens, at)
  const hits = hitsIn(text, doc.day)
  const known: Division[] = []
  for (const hit of hits)
    for (const d of hit.divisions)
      if (d.name === hit.written && d.name.length > 2 && d.level !== 'township' && hit.divisions.length === 1) known.push(d)
  const spans: Span[] = []
  let last: Span | undefined
  for (const [index, hit] of hits.entries()) {
    if (last && hit.start < last.end) continue
    const chosen = chooseDivision(hit, doc.home.division, last, known)
    if (!chosen) continue
    const { division } = chosen
    const full = division.name === hit.written
    const adjacent = last?.division && last.end === hit.start && isWithin(division, last.division)
    const near = doc.home.division && (isWithin(division, provinceOf(doc.home.division)) || false)
    const aligned = starts(hit.start) && !!tokenEnding(doc.tokens, hit.end)
    const previous = text[hit.start - 1] ?? ''
    const next = text[hit.end] ?? ''
    let take: boolean
    if (division.level === 'township')
      take =
        full &&
        hit.written.length >= 3 &&
        /(?:街道|镇|乡|苏木)$/u.test(hit.written) &&
        (!!adjacent || isLocal(division, doc.home.division, known) || gazetteer().named(hit.written).length === 1)
    else if (full)
      // 东区, 城南区: districts of one city, and parts of any other
      take = /^(?:(?:[东西南北]?城|[东西南北]?郊|矿|市中|新|开发|高新|[东西南北中]|[东西南北中]市|城[东西南北中]|江[东西南北])区)$/u.test(
        hit.written,
      )
        ? !!adjacent ||
          (isLocal(division, doc.home.division, known) &&
            starts(hit.start) &&
            hit.written.length > 2 &&
            !/^(?:开发|高新|新)区$/u.test(hit.written))
        : hit.written.length >= 3
          ? starts(hit.start) || !/[\u4e00-\u9fff]/u.test(previous) || !!adjacent || chosen.sure >= 5 || aligned
          : !!adjacent || ((aligned || !!near) && !'市和各两一二三四五几全'.includes(previous))
    else if (adjacent) take = true
    // 中山 in a paper of 中山市
    else if (plainNames.has(hit.written)) take = aligned && division.level === 'city' && division === doc.home.division
    else if (division.level === 'county')
      take =
        aligned &&
        (isLocal(division, doc.home.division, known) ||
          listedCounty(text, hits, index, division) ||
          // 昆山, 义乌: a city of the counties with a name of its own
          (division.name.endsWith('市') &&
            division.short === hit.written &&
            hit.divisions.length === 1 &&
            aligned &&
            tokenStarting(doc.tokens, hit.start)!.end === hit.end &&
            tokenStarting(doc.tokens, hit.start)!.tag === 'ns'))
    else take = aligned || (chosen.sure >= 6 && starts(hit.start)) || afterChina(text, hit)
    if (take && !full && /[县市区镇乡村路街桥河湖]/u.test(next) && !(next === '市' || next === '县' || next === '区'))
      take = /[路街桥]/u.test(next) ? false : take
    // 滨江|站, 美兰|国际机场: a station or airport called after its district is not the district
    if (take && !full && division.level === 'county' && /^(?:站(?![长前在])|(?:国际)?机场)/u.test(text.slice(hit.end, hit.end + 4)))
      take = false
    // 武宣镇、兴|新乡|和良江镇: the end of a town's name in a list of towns
    if (
      take &&
      !full &&
      hit.written.endsWith('乡') &&
      /[镇乡][、和及][\u4e00-\u9fa5]$/u.test(text.slice(Math.max(0, hit.start - 3), hit.start))
    )
      take = false
    // 行政服务中心大厅|和县政府: a conjunction and the level's word, where nothing else tells of 和县
    if (
      take &&
      hit.written === '和县' &&
      doc.home.division !== division &&
      /^(?:[委政]|人大|直|级|纪|公安)/u.test(text.slice(hit.end, hit.end + 2)) &&
      !/马鞍山|巢湖|安徽省?$/u.test(text.slice(0, hit.start))
    )
      take = false
    // “大庆”精神, 延安精神: what is named after the place
    if (take && !full && /^[”"]?精神/u.test(text.slice(hit.end, hit.end + 3))) take = false
    if (!take) continue
    last = placeSpan({ start: hit.start, end: hit.end }, division, full ? 0.97 : 0.9)
    spans.push(last)
  }
  return [...spans, ...unlistedTownships(doc, spans, known)].sort(byStart)
}

/** 中国|香港: one word of the dictionary. */
const afterChina = (text: string, { start, end }: Range): boolean =>
  text.slice(start - 2, start) === '中国' && /^(?:台湾|香港|澳门)$/u.test(text.slice(start, end))

/** 革吉、洛扎、嘉黎、洛隆: in a list, counties of one province vouch for one another. */
function listedCounty(text: string, hits: readonly Hit[], index: number, division: Division): boolean {
  let near = 0
  for (const step of [-1, 1]) {
    let at = index
    for (let next = hits[at + step]; next; next = hits[at + step]) {
      const here = hits[at]!
      const gap = step > 0 ? text.slice(here.end, next.start) : text.slice(next.end, here.start)
      if (
        !/^(?:县|市|区|旗)?(?:、|和|至|以及)$/u.test(gap) ||
        !next.divisions.some((d) => d.level === 'county' && provinceOf(d) === provinceOf(division))
      )
        break
      near++
      at += step
    }
  }
  return near >= 2
}

/** 莘县|十八里镇, 高新区|九州街道: a town right behind its county that the gazetteer does not list (new, dissolved, or OCR). */
function unlistedTownships(doc: Doc, spans: readonly Span[], known: readonly Division[]): Span[] {
  const { text } = doc
  const found: Span[] = []
  for (const county of spans.filter((s) => s.division?.level === 'county' || s.source === 'lexicon')) {
    const match = /^([\u4e00-\u9fa5]{1,4}?)(镇|乡(?!镇)|街道|(?<=[\u4e00-\u9fa5]{2})区(?![\u4e00-\u9fa5]))(?![村企区级办容长里])/u.exec(
      text.slice(county.end, county.end + 8),
    )
    if (
      !match ||
      /[的各等和与个、两区县全]|[获省市级]|[东南西北中]部|乡|镇|部分|所有|重点|特色|中心|示范|建制|先进|文明|美丽|工业|农业|旅游|卫星|边远|[上下]$|贫困|偏远|周边|城郊|沿[江河海线]|经济|创建|入选|^城$/u.test(
        match[1]!,
      ) ||
      spans.some((s) => s.start === county.end)
    )
      continue
    found.push({
      start: county.end,
      end: county.end + match[0].length,
      label: 'Place',
      narrower: 'Township',
      name: match[0],
      source: 'grammar',
      confidence: 0.7,
      base: county.division,
      attributes: { level: 'township' },
    })
  }
  // 双滘、三甲等镇: towns of a list share the word at its end
  for (const match of matchesIn(
    text,
    /((?:[\u4e00-\u9fa5]{2,3}、){1,40}[\u4e00-\u9fa5]{2,3}?)(?:等)?(?:[两二三四五六七八九十\d]+个?)?(乡镇|镇|乡|街道)(?![\u4e00-\u9fa5]{0,1}[长干])/gu,
  )) {
    let at = match.index
    for (const piece of match[1]!.split('、')) {
      const range = { start: at, end: at + piece.length }
      at += piece.length + 1
      if ([...spans, ...found].some((s) => s.start < range.end && range.start < s.end)) continue
      // the first piece may hold a character of what stands before: 的|双滘
      const shorter = piece.length === 3 ? [piece, piece.slice(1)] : [piece]
      const towns = shorter.flatMap((w) => [`${w}镇`, `${w}乡`, `${w}街道`].flatMap((n) => gazetteer().named(n)).map((d) => ({ d, w })))
      const town = towns.find(({ d }) => d.level === 'township' && isLocal(d, doc.home.division, known))
      if (town) found.push(placeSpan({ start: range.end - town.w.length, end: range.end }, town.d, 0.8))
    }
  }
  // 途经石龙镇、兴新乡和良江镇: a list in which each town has its own word at the end
  for (const match of text.matchAll(
    /(?<=[\u4e00-\u9fa5]{2}[镇乡](?:、|和|及))([\u4e00-\u9fa5]{2,3})(镇|乡)(?=[，。；、和及等）]|[\u4e00-\u9fa5]{0,2}(?:乡镇|镇|乡))/gu,
  )) {
    const [start, end] = [match.index, match.index + match[0].length]
    if ([...spans, ...found].some((s) => s.start < end && start < s.end) || /[的各等和与个全县市区省村]|重点|特色|中心/u.test(match[1]!))
      continue
    found.push({
      start,
      end,
      label: 'Place',
      narrower: 'Township',
      name: match[0],
      source: 'grammar',
      confidence: 0.7,
      attributes: { level: 'township' },
    })
  }
  // 来到|高桥乡: a town of another county that is only named here, right behind a verb or preposition of place
  for (const match of matchesIn(
    text,
    /(?:来到|走进|前往|位于|坐落于|抵达|深入|在|到|赴)([\u4e00-\u9fa5]{2})(镇|乡)(?![镇村企区级办容长里亲音土愁情下])/gu,
  )) {
    const start = match.index + match[0].length - 3
    const tokens = tokensIn(doc.tokens, start, start + 3)
    if (
      [...spans, ...found].some((s) => s.start < start + 3 && start < s.end) ||
      /[全各该本我他她这那某每的了城家水故异老两几些个县市省区]|乡|镇|重点|特色|中心|示范/u.test(match[1]!)
    )
      continue
    if (
      tokens[0]?.start !== start ||
      tokens.at(-1)!.end !== start + 3 ||
      tokens.some((t) => t.word.length === 2 && /^(?:n|v|vn|d|a|m|t|r)$/u.test(t.tag))
    )
      continue
    found.push({
      start,
      end: start + 3,
      label: 'Place',
      narrower: 'Township',
      name: text.slice(start, start + 3),
      source: 'grammar',
      confidence: 0.6,
      attributes: { level: 'township' },
    })
  }
  return found
}

const isLocal = (division: Division, home: Division | undefined, known: readonly Division[]): boolean =>
  (home !== undefined && isWithin(division, prefectureOf(home))) ||
  known.some((k) => k.level !== 'province' && isWithin(division, k)) ||
  (home !== undefined && isWithin(home, division))
