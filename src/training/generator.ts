import { gazetteer, type Division, type DivisionLevel } from '../../ingest/lexicon/divisions.js'
import type { CorpusEntry, CorpusSpan } from '../evaluation/corpus.js'
import { isTagged, type MarkedText } from './examples.js'
import { chance, chineseName, companyTail, endsAsCompany, foreignName, minorityName, pick } from './invented-names.js'

type Random = () => number

/** The outermost persons, bodies and places; names of projects, programs, events and awards are looked through. */
function taggedSpans(entry: CorpusEntry): CorpusSpan[] {
  const kept: CorpusSpan[] = []
  for (const span of entry.spans) if (isTagged(span.label) && !kept.some((k) => k.start <= span.start && span.end <= k.end)) kept.push(span)
  return kept
}

/** Words that stand for a name without being one: 我市, 该公司, 市委 stay unmarked where only an article's home says which. */
const standsFor = /^(?:我|本|全|该|此|当|两|双|贵)[\u4e00-\u9fff]{1,4}$|^(?:公司|集团|后者|前者|企业|县里|市里|省里)$/u

/** An entry as it was written. */
export const markedText = (entry: CorpusEntry): MarkedText => ({
  text: entry.text,
  names: taggedSpans(entry).flatMap(({ start, end, label }) =>
    isTagged(label) && !standsFor.test(entry.text.slice(start, end)) ? [{ start, end, label }] : [],
  ),
})

let byLevel: Map<DivisionLevel, Division[]> | undefined
function divisionOf(level: DivisionLevel, random: Random): Division {
  if (!byLevel) {
    byLevel = new Map()
    for (const d of gazetteer().byCode.values()) {
      const same = byLevel.get(d.level)
      if (same) same.push(d)
      else byLevel.set(d.level, [d])
    }
  }
  return pick(byLevel.get(level)!, random)
}

const levels: Record<string, DivisionLevel> = { Province: 'province', City: 'city', County: 'county', Township: 'township' }

/** Another name of the same kind, or the same where nothing of its kind is known. */
function another(words: string, label: string, narrower: string | undefined, random: Random): string {
  if (/[\n \u3000]/u.test(words)) return words // printed across lines or spaced out: that is what the entry is for
  if (label === 'Person') {
    if (/[·•]/u.test(words)) return chance(0.6, random) ? minorityName(random) : foreignName(random)
    return words.length > 3
      ? chance(0.5, random)
        ? minorityName(random)
        : words
      : chance(0.06, random)
        ? minorityName(random).slice(0, 5)
        : chineseName(random)
  }
  const level = levels[narrower ?? '']
  if (label === 'Place' && level && gazetteer().named(words).length) {
    const division = divisionOf(level, random)
    const full = gazetteer()
      .named(words)
      .some((d) => d.name === words)
    return full ? division.name : (division.short ?? division.name)
  }
  if (label === 'Organization') {
    const head = gazetteer().at(words, 0)[0]
    if (!head || head.name.length === words.length) return words
    const of = divisionOf(head.divisions[0]!.level, random)
    const place = head.divisions[0]!.name === head.name ? of.name : (of.short ?? of.name)
    return endsAsCompany(words) && chance(0.7, random) ? place + companyTail(random) : place + words.slice(head.name.length)
  }
  return words
}

/** The entry with other names: one name the same in all its places. */
export function varied(entry: CorpusEntry, random: Random): MarkedText {
  const { text, names } = markedText(entry)
  const spans = taggedSpans(entry)
  const given = new Map<string, string>()
  const out: MarkedText = { text: '', names: [] }
  let at = 0
  for (const { start, end, label } of names) {
    const words = text.slice(start, end)
    const key = `${label}|${words}`
    if (!given.has(key)) given.set(key, another(words, label, spans.find((s) => s.start === start)?.narrower, random))
    out.text += text.slice(at, start)
    const begin = out.text.length
    out.text += given.get(key)!
    out.names.push({ start: begin, end: out.text.length, label })
    at = end
  }
  out.text += text.slice(at)
  return out
}
