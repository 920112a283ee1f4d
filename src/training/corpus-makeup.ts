import type { CorpusEntry } from '../evaluation/corpus.js'

/** What a corpus is made of. */
export interface CorpusMakeup {
  entries: number
  characters: number
  /** Texts that differ when names become their labels and numbers 0: how many ways of saying. */
  frames: number
  /** Entries by province, trait and subject, names by narrowest label, relations by type; most first. */
  provinces: [string, number][]
  traits: [string, number][]
  subjects: [string, number][]
  names: [string, number][]
  relations: [string, number][]
  /** Names that differ in their words. */
  differentNames: number
}

function counted(words: Iterable<string>): [string, number][] {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
}

export function frameOf({ text, spans }: CorpusEntry): string {
  let frame = ''
  let at = 0
  for (const { start, end, label } of spans) {
    if (start < at) continue // inside of another
    frame += text.slice(at, start) + label
    at = end
  }
  return (frame + text.slice(at)).replace(/\d+/g, '0').replace(/\s+/g, '')
}

export function makeupOf(entries: readonly CorpusEntry[]): CorpusMakeup {
  const spans = entries.flatMap((e) => e.spans.map((s) => ({ ...s, words: e.text.slice(s.start, s.end) })))
  return {
    entries: entries.length,
    characters: entries.reduce((sum, e) => sum + e.text.length, 0),
    frames: new Set(entries.map(frameOf)).size,
    provinces: counted(entries.map((e) => e.province)),
    traits: counted(entries.flatMap((e) => e.traits)),
    subjects: counted(entries.map((e) => e.subject)),
    names: counted(spans.map((s) => s.narrower ?? s.label)),
    relations: counted(entries.flatMap((e) => e.relations.map((r) => r.type))),
    differentNames: new Set(spans.map((s) => s.words)).size,
  }
}

const list = (counts: readonly [string, number][]): string => counts.map(([word, n]) => `${word} ${n.toLocaleString('en')}`).join(', ')

/** As the table that stands in `corpus/README.md`. */
export function makeupTable(sentences: CorpusMakeup, pages: CorpusMakeup): string {
  const number = (n: number): string => n.toLocaleString('en')
  const row = (title: string, of: (m: CorpusMakeup) => string): string => `| ${title} | ${of(sentences)} | ${of(pages)} |`
  return [
    '| | sentences | pages |',
    '|---|---|---|',
    row('entries', (m) => number(m.entries)),
    row('different frames', (m) => number(m.frames)),
    row('characters', (m) => number(m.characters)),
    row('provinces', (m) => number(m.provinces.length)),
    row('names', (m) => `${number(m.names.reduce((sum, [, n]) => sum + n, 0))}, of them ${number(m.differentNames)} different`),
    row('by label', (m) => list(m.names)),
    row('relations', (m) => list(m.relations)),
    row('traits', (m) => list(m.traits)),
  ].join('\n')
}
