import type { GraphRecord } from '../../src/model/graph.js'
import { random } from '../generated-pages.js'
import type { Draw } from './questions.js'
import type { Side } from './sides.js'

/** Draws from the graph's own ids. Half of the draws are of those with most facts, as readers ask. */
export async function openDraw(records: readonly GraphRecord[], ours: Side, seed: number): Promise<Draw> {
  const next = random(seed)
  const below = (n: number): number => Math.floor(next() * n)
  const ids = new Map<string, string[]>()
  for (const record of records)
    if (record.type === 'node') {
      const label = record.labels.at(-1)!
      const list = ids.get(label)
      if (list) list.push(record.id)
      else ids.set(label, [record.id])
    }
  const pages = await countyPages(ours)
  return {
    id: (label) => {
      const list = ids.get(label)!
      return list[Math.floor(list.length * next() ** (next() < 0.5 ? 1 : 3))]!
    },
    countyPage: () => pages[below(pages.length)]!,
    below,
  }
}

/** Turns all pages of counties once, and notes where each begins. */
async function countyPages(ours: Side): Promise<{ after: string | null; offset: number }[]> {
  const question = {
    letter: '',
    title: '',
    aim: undefined,
    variables: () => ({}),
    peer: '',
    ours: 'query ($after: String) { counties(first: 20, after: $after) { pageInfo { hasNextPage endCursor } } }',
  }
  const pages: { after: string | null; offset: number }[] = []
  for (let after: string | null = null; ;) {
    pages.push({ after, offset: pages.length * 20 })
    const [{ pageInfo }] = (await ours.ask(question, { after })) as [{ pageInfo: { hasNextPage: boolean; endCursor: string } }]
    if (!pageInfo.hasNextPage) return pages
    after = pageInfo.endCursor
  }
}
