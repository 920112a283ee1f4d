import type { BaseLabel } from '../model/ontology.js'
import type { FoundGraph } from './found-graph.js'

/** Of the tags of ICTCLAS, which jieba has: nr 人名, nrt 音译人名, nt 机构团体, ns 地名. */
const labelOf: Record<string, BaseLabel> = { nr: 'Person', nrt: 'Person', nrfg: 'Person', nt: 'Organization', ns: 'Place' }

/** The names that a segmenter tags as such, as a graph without relations: what one gets without anything of ours. */
export function taggedGraph(words: readonly { word: string; tag: string }[]): FoundGraph {
  const names = new Map<string, BaseLabel>()
  for (const { word, tag } of words) if (labelOf[tag] && word.length > 1) names.set(word, labelOf[tag])
  const entities = [...names].map(([name, label]) => ({ id: `${label} ${name}`, label, labels: [label], name, aliases: [] }))
  return { entities, facts: [], articles: [] }
}
