import type { AnnotatedPage } from './gold.js'
import { withoutUnmarked, type FoundGraph } from './found-graph.js'
import { addScores, scorePage, summarize, type PageScore, type Summary } from './score.js'

/** What is found in a page: extraction, or what it is compared with. */
export type Find = (page: AnnotatedPage) => FoundGraph

/** File and score of each page. */
export const scorePages = (pages: readonly AnnotatedPage[], find: Find, minConfidence = 0): [string, PageScore][] =>
  pages.map((page) => {
    const graph = find(page)
    return [page.file, scorePage(page.gold, page.sentencesOnly ? withoutUnmarked(graph) : graph, minConfidence)]
  })

/** The figures of several ways of finding, side by side. */
export interface Compared {
  name: string
  summary: Summary
}

export const compare = (pages: readonly AnnotatedPage[], ways: readonly [string, Find][]): Compared[] =>
  ways.map(([name, find]) => ({ name, summary: summarize(addScores(scorePages(pages, find).map(([, score]) => score))) }))
