import { baseLabels } from '../model/ontology.js'
import type { FoundGraph, FoundNode } from './found-graph.js'
import type { GoldEntity, GoldPage } from './gold.js'
import { isSameSeat, likeness, namesLikeness, namesOf, nearEnough, plainName } from './likeness.js'
import type { PageScore } from './score.js'
import { count } from './tally.js'

/** Which found node stands for which annotated entity, one to one. */
export interface Matching {
  /** Gold id → node. */
  nodes: Map<string, FoundNode>
  /** Node id → gold entity. */
  gold: Map<string, GoldEntity>
}

const phraseLabels: ReadonlySet<string> = new Set(['Project', 'Program', 'Event', 'Award'])
/** Narrower labels that annotations judge; of places only whether they are counties. */
const judgedLabels = ['Official', 'Enterprise', 'Agency', 'County', 'Meeting']

/** Matches nodes with annotated entities, the most alike first; counts right, extra and missed by base label. */
export function scoreEntities(gold: GoldPage, graph: FoundGraph, score: PageScore): Matching {
  const matching: Matching = { nodes: new Map(), gold: new Map() }
  for (const label of baseLabels) {
    const phrase = phraseLabels.has(label)
    const wanted = gold.entities.filter((e) => e.label === label)
    const nodes = graph.entities.filter((n) => n.label === label)
    const merging = nodes.filter((n) => {
      const held = wanted.filter((g) => !g.optional && namesOf(n).some((name) => plainName(name) === plainName(g.name)))
      if (held.length < 2) return false
      count(score.entities, label, 'extra')
      score.misses.push({ kind: 'merged', type: label, what: `${n.name} is ${held.map((g) => g.name).join(' and ')}` })
      return true
    })
    const single = nodes.filter((n) => !merging.includes(n))
    const pairs = wanted
      .flatMap((g) => single.map((n) => ({ g, n, near: namesLikeness(g, n, phrase) })))
      .filter(({ near }) => near >= nearEnough)
      .map((pair) => ({ ...pair, near: pair.near + likeness(pair.g.name, pair.n.name, phrase) / 100 }))
      .sort((a, b) => b.near - a.near)
    for (const { g, n } of pairs) {
      if (matching.nodes.has(g.id) || matching.gold.has(n.id)) continue
      matching.nodes.set(g.id, n)
      matching.gold.set(n.id, g)
    }
    for (const g of wanted) {
      if (g.optional) continue
      const found = matching.nodes.has(g.id)
      count(score.entities, label, found ? 'right' : 'missed')
      if (!found) score.misses.push({ kind: 'missed', type: label, what: g.name, ...evidenceOf(gold, g) })
    }
    for (const n of single) {
      if (matching.gold.has(n.id) || isImpliedSeat(gold, graph, n)) continue
      count(score.entities, label, 'extra')
      score.misses.push({ kind: 'extra', type: label, what: n.name, ...quoteOf(graph, n) })
    }
  }
  for (const g of gold.entities) scoreFound(g, matching.nodes.get(g.id), score)
  return matching
}

/** Narrower labels, dates and amounts are judged on what was found. */
function scoreFound(g: GoldEntity, node: FoundNode | undefined, score: PageScore): void {
  if (!node || g.optional) return
  for (const label of judgedLabels) {
    const [wanted, given] = [g.sub === label, node.labels.includes(label)]
    if (!wanted && !given) continue
    score.narrower[wanted && given ? 'right' : wanted ? 'missed' : 'extra']++
    if (wanted !== given) score.misses.push({ kind: wanted ? 'missed' : 'extra', type: label, what: `${g.name} as ${label}` })
  }
  for (const [key, label] of [
    ['date', 'Event'],
    ['investment', 'Project'],
  ] as const) {
    if (g.label !== label || (g[key] == null && node[key] == null)) continue
    const right = String(node[key]) === String(g[key])
    score.attributes[right ? 'right' : 'missed']++
    if (!right)
      score.misses.push({ kind: 'attribute', type: label, what: `${g.name}.${key}: ${node[key] ?? 'none'} for ${g[key] ?? 'none'}` })
  }
}

/** A government that only a post implies is no invention where its division is annotated. */
const isImpliedSeat = (gold: GoldPage, graph: FoundGraph, node: FoundNode): boolean =>
  node.label === 'Organization' &&
  /政府$/u.test(node.name) &&
  gold.entities.some((g) => g.label === 'Place' && isSameSeat(g, node)) &&
  graph.facts.some((f) => f.type === 'HOLDS_POSITION' && f.to === node.id)

const evidenceOf = (gold: GoldPage, g: GoldEntity): { sentence?: string } => {
  const evidence = gold.relations.find((r) => (r.from === g.id || r.to === g.id) && r.evidence)?.evidence
  return evidence ? { sentence: evidence } : {}
}

const quoteOf = (graph: FoundGraph, node: FoundNode): { sentence?: string } => {
  const name = namesOf(node).find((n) => graph.articles.some((a) => a.text.includes(n)))
  const text = graph.articles.find((a) => name && a.text.includes(name))?.text
  if (!name || !text) return {}
  const at = text.indexOf(name)
  return { sentence: text.slice(Math.max(0, at - 20), at + name.length + 20).replaceAll('\n', ' ') }
}
