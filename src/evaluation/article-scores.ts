import type { FoundArticle, FoundGraph } from './found-graph.js'
import type { GoldPage } from './gold.js'
import { likeness, namesOf, plainName } from './likeness.js'
import type { PageScore } from './score.js'
import { count } from './tally.js'

/** A headline in front of the body is allowed for, and a byline behind it. */
const slackBefore = 120
const slackAfter = 80
const headlineLikeness = 0.8

function isBounded(text: string, starts: string, ends: string): boolean {
  const [first, last] = [text.indexOf(starts), text.lastIndexOf(ends)]
  return first >= 0 && first <= slackBefore && last >= first && text.length - last - ends.length <= slackAfter
}

/** Right when the headline is, and the text begins and ends where it should; then its date and its authors are judged. */
export function scoreArticles(gold: GoldPage, graph: FoundGraph, score: PageScore): void {
  const taken = new Set<FoundArticle>()
  for (const g of gold.articles) {
    const hit = graph.articles.find(
      (a) =>
        !taken.has(a) &&
        (g.genre === 'caption' || likeness(a.headline, g.headline, true) >= headlineLikeness) &&
        isBounded(plainName(a.text), plainName(g.starts), plainName(g.ends)),
    )
    if (!hit) {
      score.articles.missed++
      score.misses.push({ kind: 'missed', type: 'Article', what: g.headline })
      for (const _ of g.authors) count(score.relations, 'WROTE', 'missed')
      continue
    }
    taken.add(hit)
    score.articles.right++
    if (g.date) {
      const right = hit.date === g.date
      score.attributes[right ? 'right' : 'missed']++
      if (!right) score.misses.push({ kind: 'attribute', type: 'Article', what: `${g.headline}.date: ${hit.date ?? 'none'} for ${g.date}` })
    }
    scoreAuthors(g.authors, hit, graph, score)
  }
  for (const a of graph.articles) {
    if (taken.has(a)) continue
    score.articles.extra++
    score.misses.push({ kind: 'extra', type: 'Article', what: a.headline })
  }
}

function scoreAuthors(authors: readonly string[], article: FoundArticle, graph: FoundGraph, score: PageScore): void {
  const wrote = graph.facts
    .filter((f) => f.type === 'WROTE' && f.to === article.id)
    .map((fact) => ({ fact, names: namesOf(graph.entities.find((n) => n.id === fact.from)!).map(plainName) }))
  for (const author of authors) {
    const found = wrote.some((w) => w.names.includes(plainName(author)))
    count(score.relations, 'WROTE', found ? 'right' : 'missed')
    if (!found) score.misses.push({ kind: 'missed', type: 'WROTE', what: `${author} → ${article.headline}` })
  }
  for (const { fact, names } of wrote) {
    const right = authors.some((a) => names.includes(plainName(a)))
    score.facts.push({ type: 'WROTE', confidence: fact.confidence, claims: fact.claims, right })
    if (right) continue
    count(score.relations, 'WROTE', 'extra')
    score.misses.push({ kind: 'extra', type: 'WROTE', what: `${names[0]} → ${article.headline}`, rules: fact.rules })
  }
}
