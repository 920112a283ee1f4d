import type { Named } from '../entity.js'

interface List<N> {
  edges: { node: N }[]
}

export interface HeldAnswer {
  stats: { documents: number; articles: number; claims: number; nodes: { name: string; count: number }[] }
}

export interface HomeAnswer {
  officials: List<Named & { mentionCount: number }>
  enterprises: List<Named & { mentionCount: number }>
  places: List<Named & { mentionCount: number }>
  projects: List<Named & { investment: number | null }>
  meetings: List<Named & { date: string | null }>
  articles: List<{ id: string; headline: string; published: string | null }>
}

// By itself: it is answered long before the lists, which sort all there is.
export const heldQuery = `query Held { stats { documents articles claims nodes { name count } } }`

export const homeQuery = `query Home {
  officials(sort: mentions, first: 8) { edges { node { id name labels mentionCount } } }
  enterprises(sort: mentions, first: 8) { edges { node { id name labels mentionCount } } }
  places(sort: mentions, first: 8) { edges { node { id name labels mentionCount } } }
  projects(first: 8) { edges { node { id name labels investment } } }
  meetings(first: 8) { edges { node { id name labels date } } }
  articles(first: 8) { edges { node { id headline published } } }
}`
