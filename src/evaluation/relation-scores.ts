import type { FactType } from '../model/ontology.js'
import type { Matching } from './entity-scores.js'
import type { FoundFact, FoundGraph } from './found-graph.js'
import type { GoldPage, GoldRelation } from './gold.js'
import { isSameSeat, likeness, nearEnough } from './likeness.js'
import type { PageScore } from './score.js'
import { count } from './tally.js'

/** One for each type and pair of ends; an undirected one has its ends in order. */
const keyOf = (type: FactType, from: string, to: string): string =>
  [type, ...(type === 'PARTNERS_WITH' ? [from, to].sort() : [from, to])].join('|')

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const k = key(item)
    const group = groups.get(k)
    if (group) group.push(item)
    else groups.set(k, [item])
  }
  return groups
}

/** Right when type and both ends are; authorship is judged with the articles. Also says of every fact whether it is right. */
export function scoreRelations(gold: GoldPage, graph: FoundGraph, matching: Matching, minConfidence: number, score: PageScore): void {
  const facts = graph.facts.filter((f) => f.type !== 'WROTE' && f.confidence >= minConfidence)
  const found = groupBy(facts, (f) => keyOf(f.type, f.from, f.to))
  const wanted = groupBy(
    gold.relations.filter((r) => r.type !== 'WROTE'),
    (r) => keyOf(r.type, r.from, r.to),
  )
  const entities = new Map(gold.entities.map((e) => [e.id, e]))
  const nodes = new Map(graph.entities.map((n) => [n.id, n]))
  const used = new Map<string, { edges: number; optional: boolean }>()

  const edgesFor = ({ type, from, to }: GoldRelation): string | undefined => {
    const [a, b] = [matching.nodes.get(from), matching.nodes.get(to)]
    const exact = a && b && keyOf(type, a.id, b.id)
    if (exact && found.has(exact)) return exact
    if (!a || type !== 'HOLDS_POSITION') return undefined
    for (const [key, [edge]] of found) {
      if (edge!.type !== type || edge!.from !== a.id || used.has(key)) continue
      const body = nodes.get(edge!.to)
      if (body && isSameSeat(entities.get(to)!, body)) return key
    }
    return undefined
  }

  for (const group of wanted.values()) {
    const relation = group[0]!
    const [from, to] = [entities.get(relation.from)!, entities.get(relation.to)!]
    const optional = group.every((r) => r.optional) || from.optional || to.optional
    const what = `${from.name} → ${to.name}`
    const key = edgesFor(relation)
    if (key === undefined) {
      if (optional) continue
      count(score.relations, relation.type, 'missed')
      const ends = (['none', 'one', 'both'] as const)[Number(matching.nodes.has(relation.from)) + Number(matching.nodes.has(relation.to))]!
      score.misses.push({ kind: 'missed', type: relation.type, what, ends, ...(relation.evidence ? { sentence: relation.evidence } : {}) })
      continue
    }
    used.set(key, { edges: group.length, optional })
    if (optional) continue
    count(score.relations, relation.type, 'right')
    scoreProperties(group, found.get(key)!, what, score)
  }

  for (const [key, edges] of found) {
    const { type, from, to } = edges[0]!
    const [a, b] = [nodes.get(from), nodes.get(to)]
    // the gazetteer's own hierarchy of divisions is no claim of the page
    if (type === 'PART_OF' && a?.label === 'Place' && b?.label === 'Place') continue
    const use = used.get(key)
    edges.forEach((edge, i) => {
      const right = i < (use?.edges ?? 0)
      if (!right) {
        count(score.relations, type, 'extra')
        score.misses.push({ kind: 'extra', type, what: `${a?.name} → ${b?.name}`, rules: edge.rules, sentence: edge.quote })
      }
      if (!(right && use?.optional)) score.facts.push({ type, confidence: edge.confidence, claims: edge.claims, right })
    })
  }
}

function scoreProperties(group: readonly GoldRelation[], edges: readonly FoundFact[], what: string, score: PageScore): void {
  for (const { type, props } of group)
    for (const name of ['role', 'title', 'date']) {
      const value = props[name]
      if (value == null || type === 'UNDERTAKES') continue // who builds and who invests is seldom told apart in print
      const got = edges.map((e) => e.properties[name])
      const right = got.some((g) =>
        name === 'title' ? likeness(String(g ?? ''), String(value), true) >= nearEnough : !Array.isArray(g) && String(g) === String(value),
      )
      score.attributes[right ? 'right' : 'missed']++
      if (!right)
        score.misses.push({
          kind: 'attribute',
          type,
          what: `${what}.${name}: ${got.map((g) => g ?? 'none').join(', ')} for ${String(value)}`,
        })
    }
}
