import type { Doc, Range, Span } from '../doc.js'
import { prefectureOf, provinceOf, type Division } from '../lexicon/divisions.js'
import { placeSpan } from './divisions.js'
import { matchesIn } from '../matches.js'

const county = /[县区旗市]$/u

/** The division that a level's word stands for at a place in the text: 市 → the home city, 县 → the county last spoken of. */
export function divisionOfLevel(level: string, doc: Doc, places: readonly Span[], position: number): Division | undefined {
  const home = doc.home.division
  const last = (fits: (d: Division) => boolean): Division | undefined =>
    places.filter((p) => p.division && p.start < position && fits(p.division)).at(-1)?.division
  switch (level) {
    case '省':
      return home && provinceOf(home).name.endsWith('省') ? provinceOf(home) : last((d) => d.level === 'province')
    case '自治区':
      return home && provinceOf(home).name.endsWith('自治区') ? provinceOf(home) : last((d) => d.name.endsWith('自治区'))
    case '市':
      // a county-level city that the article is about is “the city” (江阴市); a county's city is its prefecture
      return home && home.name.endsWith('市')
        ? home
        : home
          ? prefectureOf(home).name.endsWith('市')
            ? prefectureOf(home)
            : last((d) => d.name.endsWith('市'))
          : last((d) => d.name.endsWith('市') && d.level !== 'township')
    case '地':
      return home && /地区$/u.test(prefectureOf(home).name) ? prefectureOf(home) : last((d) => d.name.endsWith('地区'))
    case '州':
    case '盟':
      return home && prefectureOf(home).name.endsWith(level) ? prefectureOf(home) : last((d) => d.name.endsWith(level))
    case '县':
    case '旗':
      return (
        last((d) => d.level === 'county' && d.name.endsWith(level)) ??
        (home?.level === 'county' && home.name.endsWith(level) ? home : undefined)
      )
    case '区':
      return (
        last((d) => d.level === 'county' && d.name.endsWith('区')) ??
        (home?.level === 'county' && county.test(home.name) ? home : undefined)
      )
    case '镇':
    case '乡':
    case '街道':
      return last((d) => d.level === 'township' && d.name.endsWith(level))
    default:
      return undefined
  }
}

/** 我市, 全市, 我省, 该县 …: mentions of the place that they stand for, never names of it. */
export function pronounSpans(doc: Doc, places: readonly Span[]): Span[] {
  const spans: Span[] = []
  for (const match of matchesIn(doc.text, /(?:我|全|本|该)(省|市|县|区|州|盟|旗|镇|乡)(?!委|政府|长|直|级|纪|人大|政协|域|块|间)/gu)) {
    const range: Range = { start: match.index, end: match.index + match[0].length }
    if (match[0] === '全区' || match[0] === '该区' || match[0] === '我区') {
      const zone = places.filter((p) => p.end <= range.start && (p.narrower === 'County' || p.zone)).at(-1)
      if (zone && (zone.zone || zone.division?.name.endsWith('区'))) {
        spans.push({ ...zone, ...range, pronoun: true, confidence: 0.8 })
        continue
      }
    }
    // 林州市…。该市: the city last named, whatever city the paper is of
    const named =
      match[0].startsWith('该') && match[1] !== '州'
        ? places.filter((p) => p.division && !p.pronoun && p.end <= range.start && p.division.name.endsWith(match[1]!)).at(-1)?.division
        : undefined
    const division = named ?? divisionOfLevel(match[1]!, doc, places, range.start)
    if (division) spans.push({ ...placeSpan(range, division, 0.85), pronoun: true })
  }
  return spans
}
