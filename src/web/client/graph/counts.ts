import { factTypes, type FactType } from '../../../model/ontology.js'
import { useAnswer } from '../use-answer.js'

const drawnTypes = factTypes.filter((type) => type !== 'WROTE')

export const countsQuery = `query FactsByType($id: ID!) {
  node(id: $id) {
    ... on Entity {
      ${drawnTypes.map((type) => `${type}: relations(types: [${type}], first: 0) { totalCount }`).join('\n      ')}
    }
  }
}`

type Counts = Partial<Record<FactType, { totalCount: number }>>

/** How many facts of each type an entity has in the whole graph, the most frequent first. */
export function useFactCounts(id: string): { type: FactType; total: number }[] {
  const { answer } = useAnswer<{ node: Counts | null }>(countsQuery, { id })
  return drawnTypes
    .map((type) => ({ type, total: answer?.node?.[type]?.totalCount ?? 0 }))
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total)
}
