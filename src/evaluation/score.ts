import type { FactType } from '../model/ontology.js'
import { scoreArticles } from './article-scores.js'
import { scoreEntities } from './entity-scores.js'
import type { FoundGraph } from './found-graph.js'
import type { GoldPage } from './gold.js'
import { scoreRelations } from './relation-scores.js'
import { addTallies, figures, newTally, sum, type Figures, type Tallies, type Tally } from './tally.js'

/** Something that is not as a careful reader has it. */
export interface Miss {
  kind: 'missed' | 'extra' | 'merged' | 'attribute'
  /** A label, a relationship type or `Article`. */
  type: string
  what: string
  /** Of a missed relation, which of its ends were found: what is missing is a rule, or a name. */
  ends?: 'both' | 'one' | 'none'
  sentence?: string
  rules?: string[]
}

/** A fact that was found, with whether it is one. What readers could disagree on is left out. */
export interface ScoredFact {
  type: FactType
  confidence: number
  claims: { rule: string; confidence: number }[]
  right: boolean
}

export interface PageScore {
  entities: Tallies
  relations: Tallies
  narrower: Tally
  articles: Tally
  /** Dates, roles, titles and amounts of what was found; `extra` stays 0. */
  attributes: Tally
  misses: Miss[]
  facts: ScoredFact[]
}

export const newScore = (): PageScore => ({
  entities: {},
  relations: {},
  narrower: newTally(),
  articles: newTally(),
  attributes: newTally(),
  misses: [],
  facts: [],
})

/** One page against its annotations. Facts below `minConfidence` are looked at as if they were not there. */
export function scorePage(gold: GoldPage, graph: FoundGraph, minConfidence = 0): PageScore {
  const score = newScore()
  const matching = scoreEntities(gold, graph, score)
  scoreRelations(gold, graph, matching, minConfidence, score)
  scoreArticles(gold, graph, score)
  return score
}

export function addScores(scores: readonly PageScore[]): PageScore {
  const total = newScore()
  for (const s of scores) {
    addTallies(total.entities, s.entities)
    addTallies(total.relations, s.relations)
    for (const key of ['narrower', 'articles', 'attributes'] as const) total[key] = sum([total[key], s[key]])
    total.misses.push(...s.misses)
    total.facts.push(...s.facts)
  }
  return total
}

export interface Summary {
  entities: Figures
  relations: Figures
  /** Mean F1 over the relationship types that the annotations have. */
  relationsMacro: number
  narrower: Figures
  articles: Figures
  /** Share of right ones. */
  attributes: number
  byType: Record<string, Figures>
}

export function summarize(score: PageScore): Summary {
  const each = (tallies: Tallies) => Object.fromEntries(Object.entries(tallies).map(([key, tally]) => [key, figures(tally)]))
  const relations = each(score.relations)
  const asked = Object.values(relations).filter((f) => f.right + f.missed > 0)
  return {
    entities: figures(sum(Object.values(score.entities))),
    relations: figures(sum(Object.values(score.relations))),
    relationsMacro: asked.reduce((total, f) => total + f.f1, 0) / (asked.length || 1),
    narrower: figures(score.narrower),
    articles: figures(score.articles),
    attributes: figures(score.attributes).recall,
    byType: { ...each(score.entities), ...relations },
  }
}
