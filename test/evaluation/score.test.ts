import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { extractPage } from '../../ingest/pipeline.js'
import { readPage } from '../../ingest/read/page.js'
import { foundGraph, type FoundGraph } from '../../src/evaluation/found-graph.js'
import { parseGold } from '../../src/evaluation/gold.js'
import { likeness } from '../../src/evaluation/likeness.js'
import { calibrationError, reliability } from '../../src/evaluation/reliability.js'
import { addScores, scorePage, summarize } from '../../src/evaluation/score.js'
import { scorecard } from '../../src/evaluation/scorecard.js'
import { mergePages } from '../../src/model/merge.js'
import { packageRoot } from '../../src/package-root.js'
import { hasRealPages } from '../pages/real-pages.js'

const gold = parseGold(
  JSON.stringify({
    page: 'p.txt',
    articles: [{ headline: '全市防汛工作会议召开', starts: '6月17日上午', ends: '出席会议。', date: '2022-06-17', authors: ['沈岚'] }],
    entities: [
      { id: 'p', label: 'Person', sub: 'Official', name: '陈立群' },
      { id: 'q', label: 'Person', name: '高唯', optional: true },
      { id: 'g', label: 'Organization', sub: 'Agency', name: '潍坊市人民政府', aliases: ['市政府'] },
      { id: 'm', label: 'Event', sub: 'Meeting', name: '全市防汛工作会议', date: '2022-06-17' },
    ],
    relations: [
      { type: 'ATTENDED', from: 'p', to: 'm', props: { role: 'presided' }, evidence: '会议由市长陈立群主持' },
      { type: 'HOLDS_POSITION', from: 'p', to: 'g', props: { title: '市长' } },
    ],
  }),
  'p.json',
)

const found = (changes: Partial<FoundGraph> = {}): FoundGraph => ({
  entities: [
    { id: '1', label: 'Person', labels: ['Person', 'Official'], name: '陈立群', aliases: [] },
    { id: '2', label: 'Organization', labels: ['Organization', 'Agency'], name: '潍坊市人民政府', aliases: [] },
    { id: '3', label: 'Event', labels: ['Event', 'Meeting'], name: '全市防汛会议', aliases: [], date: '2022-06-17' },
  ],
  facts: [
    { type: 'ATTENDED', from: '1', to: '3', confidence: 0.9, properties: { role: 'presided' }, rules: ['a'], claims: [], quote: '' },
    { type: 'HOLDS_POSITION', from: '1', to: '2', confidence: 0.7, properties: { title: '市长' }, rules: ['b'], claims: [], quote: '' },
    { type: 'WROTE', from: '1', to: 'a', confidence: 0.9, properties: {}, rules: ['c'], claims: [], quote: '' },
  ],
  articles: [{ id: 'a', headline: '全市防汛工作会议召开', text: '6月17日上午，会议由市长陈立群主持。高唯出席会议。', date: '2022-06-17' }],
  ...changes,
})

test('counts what is right, extra and missed, and judges attributes on what was found', () => {
  const score = scorePage(gold, found())
  expect(summarize(score).entities).toMatchObject({ right: 3, extra: 0, missed: 0, f1: 1 })
  expect(score.relations).toEqual({
    ATTENDED: { right: 1, extra: 0, missed: 0 },
    HOLDS_POSITION: { right: 1, extra: 0, missed: 0 },
    WROTE: { right: 0, extra: 1, missed: 1 },
  })
  expect(score.attributes).toEqual({ right: 4, extra: 0, missed: 0 })
  expect(score.narrower).toEqual({ right: 3, extra: 0, missed: 0 })
})

test('a node that is two annotated ones, a wrong role and a lost sentence are told', () => {
  const graph = found()
  graph.entities[1] = { ...graph.entities[1]!, name: '潍坊市委', aliases: [] }
  graph.facts[0] = { ...graph.facts[0]!, properties: { role: 'spoke' } }
  const { misses } = scorePage(gold, graph)
  expect(misses).toContainEqual({ kind: 'missed', type: 'Organization', what: '潍坊市人民政府' })
  expect(misses).toContainEqual(expect.objectContaining({ kind: 'attribute', what: '陈立群 → 全市防汛工作会议.role: spoke for presided' }))
  expect(misses).toContainEqual(expect.objectContaining({ kind: 'extra', type: 'HOLDS_POSITION', rules: ['b'] }))
  const twins = parseGold(JSON.stringify({ ...gold, entities: [...gold.entities, { id: 'h', label: 'Person', name: '陈立' }] }), 'p.json')
  graph.entities[0] = { ...graph.entities[0]!, aliases: ['陈立'] }
  expect(scorePage(twins, graph).misses).toContainEqual({ kind: 'merged', type: 'Person', what: '陈立群 is 陈立群 and 陈立' })
})

test('a missed relation tells whether it lacks a rule or a name', () => {
  const { entities, facts } = found()
  const endsOf = (graph: FoundGraph) => scorePage(gold, graph).misses.flatMap(({ type, ends }) => (ends ? [[type, ends]] : []))
  expect(endsOf(found({ facts: [] }))).toEqual([
    ['ATTENDED', 'both'],
    ['HOLDS_POSITION', 'both'],
  ])
  expect(endsOf(found({ entities: entities.slice(0, 1), facts: facts.slice(2) }))).toEqual([
    ['ATTENDED', 'one'],
    ['HOLDS_POSITION', 'one'],
  ])
  expect(endsOf(found({ entities: [], facts: [] })).map(([, ends]) => ends)).toEqual(['none', 'none'])
})

test('facts below a confidence are as if not found', () => {
  expect(scorePage(gold, found(), 0.8).relations).toMatchObject({
    HOLDS_POSITION: { right: 0, extra: 0, missed: 1 },
    ATTENDED: { right: 1 },
  })
})

test('reliability: of the facts at a confidence, the share that is right', () => {
  const facts = [0.95, 0.92, 0.55].map((confidence, i) => ({ type: 'ATTENDED' as const, claims: [], confidence, right: i > 0 }))
  const bins = reliability(facts)
  expect(bins.map(({ from, facts: n, shown }) => [from, n, shown])).toEqual([
    [0.5, 1, 1],
    [0.9, 2, 0.5],
  ])
  expect(calibrationError(bins)).toBeCloseTo((0.45 + 2 * 0.435) / 3)
})

test('an annotation that is none is refused with what is wrong', () => {
  expect(() => parseGold('{', 'x.json')).toThrow('x.json is not JSON')
  expect(() => parseGold('{"page":"p","articles":[],"entities":[{"id":"a","label":"Dog","name":"b"}],"relations":[]}', 'x.json')).toThrow(
    'entities.0.label',
  )
  expect(() =>
    parseGold('{"page":"p","articles":[],"entities":[],"relations":[{"type":"PART_OF","from":"a","to":"b"}]}', 'x.json'),
  ).toThrow('PART_OF a → b')
})

test('phrases are alike by what they have in common, names only when equal', () => {
  expect(likeness('全市防汛工作会议', '全市防汛会议', true)).toBeGreaterThan(0.8)
  expect(likeness('刘文强', '刘强', false)).toBe(0)
  expect(likeness('“双招双引”', '双招双引', false)).toBe(1)
})

test('the scorecard shows hostile words as words', () => {
  const score = scorePage(gold, found())
  score.misses.push({ kind: 'extra', type: 'Person', what: '<img src=x onerror=alert(1)>' })
  const summary = summarize(addScores([score]))
  const html = scorecard({ summary, byPage: [{ page: 'p.txt', ...summary }], bins: reliability(score.facts), misses: score.misses })
  expect(html).toContain('&lt;img src=x')
  expect(html).not.toMatch(/<img|<script/)
})

const scorer = join(packageRoot, '..', 'shared', 'gold', 'score.mjs')
const withGold = hasRealPages && existsSync(scorer) ? test : test.skip
withGold('gives the figures of the scorer beside the annotations', async () => {
  const peer = (await import(pathToFileURL(scorer).href)) as {
    readGraph(text: string): unknown
    scorePage(gold: unknown, graph: unknown, page: string): { entities: object; relations: object; attrs: { right: number; asked: number } }
  }
  const folder = join(scorer, '..')
  for (const file of readdirSync(folder).filter((f) => f.endsWith('.json'))) {
    const text = readFileSync(join(folder, file), 'utf8')
    const annotated = parseGold(text, file)
    const bytes = readFileSync(join(folder, '..', 'pages', annotated.page))
    const source = { file: annotated.page, bytes }
    const page = extractPage(source)
    const { nodes, relationships } = mergePages([page])
    const lines = [...nodes, ...relationships].map((r) => JSON.stringify(r)).join('\n')
    const theirs = peer.scorePage(JSON.parse(text), peer.readGraph(lines), bytes.toString('utf8'))
    const ours = scorePage(annotated, foundGraph(page, readPage(source, {}).text))
    const named = (tallies: object) =>
      Object.fromEntries(
        Object.entries(tallies as Record<string, { right: number; extra: number; missed: number }>).map(([k, t]) => [
          k,
          { tp: t.right, fp: t.extra, fn: t.missed },
        ]),
      )
    expect(named(ours.entities)).toEqual(theirs.entities)
    expect(named(ours.relations)).toEqual(theirs.relations)
    expect([ours.attributes.right, ours.attributes.right + ours.attributes.missed]).toEqual([theirs.attrs.right, theirs.attrs.asked])
  }
})
