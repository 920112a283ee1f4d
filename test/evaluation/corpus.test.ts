import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gazetteer } from '../../ingest/lexicon/divisions.js'
import { packageRoot } from '../../src/package-root.js'
import { parseCorpus, type CorpusRelation } from '../../src/evaluation/corpus.js'
import { corpusEntries } from '../../src/training/corpus-files.js'
import { frameOf, makeupOf, makeupTable } from '../../src/training/corpus-makeup.js'

const sentences = corpusEntries('sentences')
const pages = corpusEntries('pages')

test('every entry is well formed, and there are as many as a corpus wants', () => {
  expect(sentences.length).toBeGreaterThanOrEqual(1500)
  expect(pages.length).toBeGreaterThanOrEqual(30)
  const made = makeupOf(sentences)
  expect(made.frames).toBeGreaterThanOrEqual(300)
  expect(made.provinces.length).toBeGreaterThanOrEqual(30)
  for (const trait of ['plan', 'denial', 'former', 'ethnic', 'foreign', 'ocr'])
    expect(made.traits.find(([t]) => t === trait)?.[1] ?? 0).toBeGreaterThan(20)
})

test('no text stands in it twice', () => {
  const texts = [...sentences, ...pages].map((e) => e.text.replace(/\s/g, ''))
  expect(new Set(texts).size).toBe(texts.length)
})

test('every home is a division', () => {
  const homes = [...new Set([...sentences, ...pages].flatMap((e) => e.home ?? []))]
  expect(homes.filter((home) => gazetteer().named(home).length === 0)).toEqual([])
})

test('both ends of every relation are marked in its text', () => {
  const loose = [...sentences, ...pages].flatMap((e) => {
    const known = new Set(e.spans.flatMap((s) => [s.name, e.text.slice(s.start, s.end).replaceAll('\n', '')]))
    // the body of a post may only be implied (副市长谭志刚), and what an author wrote is a headline
    const isLoose = ({ type, from, to }: CorpusRelation): boolean =>
      !known.has(from) || (type !== 'HOLDS_POSITION' && type !== 'WROTE' && !known.has(to))
    return e.relations.filter(isLoose).map((r) => `${e.name}: ${r.type} ${r.from} -> ${r.to}`)
  })
  expect(loose).toEqual([])
})

test('its README says what it is made of', () => {
  expect(readFileSync(join(packageRoot, 'corpus', 'README.md'), 'utf8')).toContain(makeupTable(makeupOf(sentences), makeupOf(pages)))
})

test('a frame is a text without its names and numbers', () => {
  const [one, other] = parseCorpus(
    'x.txt',
    `# 四川 会议 none
6月29日，[谭志刚|Official]主持会议。
==>
---
# 湖南 会议 none
11月2日，[欧阳澄|Official]主持会议。
==>`,
  )
  expect(frameOf(one!)).toBe('0月0日，Person主持会议。')
  expect(frameOf(other!)).toBe(frameOf(one!))
})
