import { useEffect, useState } from 'preact/hooks'
import { ask } from '../ask.js'
import type { FactConnection, FactEdge } from '../facts.js'
import { useAnswer } from '../use-answer.js'
import { sectionQuery, type Section } from './sections.js'

export interface Listed {
  edges: FactEdge[]
  total: number
  investment?: number
  waiting: boolean
  error?: Error
  /** Loads what is not here yet; undefined where all is. */
  more?: () => Promise<void>
}

interface Answer {
  node: { list?: FactConnection } | null
}

// Twenty requests: the rest is for a query of the reader's own
const most = 2000

/** What a section lists: the first hundred at once, the rest when asked for. */
export function useList(section: Section, variables: { id: string; asOf?: string | null }): Listed {
  const query = sectionQuery(section)
  const { answer, waiting, error } = useAnswer<Answer>(query, variables)
  const first = answer?.node?.list
  const [rest, setRest] = useState<{ edges: FactEdge[]; after: string | null } | undefined>()
  const [loading, setLoading] = useState(false)
  useEffect(() => setRest(undefined), [first])
  if (!first) return { edges: [], total: 0, waiting, ...(error ? { error } : {}) }
  const edges = [...first.edges, ...(rest?.edges ?? [])]
  const after = rest ? rest.after : first.pageInfo.hasNextPage ? first.pageInfo.endCursor : null
  const more = async (): Promise<void> => {
    setLoading(true)
    const found: FactEdge[] = [...(rest?.edges ?? [])]
    let next = after
    while (next && first.edges.length + found.length < most) {
      const page: FactConnection | undefined = (await ask<Answer>(query, { ...variables, after: next })).node?.list
      found.push(...(page?.edges ?? []))
      next = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
    }
    setRest({ edges: found, after: next })
    setLoading(false)
  }
  return {
    edges,
    total: first.totalCount,
    waiting: loading,
    ...(first.totalInvestment === undefined ? {} : { investment: first.totalInvestment }),
    ...(after && edges.length < most && !loading ? { more } : {}),
  }
}
