import type { Named } from '../entity.js'

interface List<N> {
  edges: { node: N }[]
}

export interface HomeAnswer {
  stats: { documents: number; articles: number; claims: number; nodes: { name: string; count: number }[] }
  officials: List<Named & { mentionCount: number }>
  enterprises: List<Named & { mentionCount: number }>
  places: List<Named & { mentionCount: number }>
  projects: List<Named & { investment: number | null }>
  meetings: List<Named & { date: string | null }>
  articles: List<{ id: string; headline: string; published: string | null }>
}

export const homeQuery = `query Home {
  stats { documents articles claims nodes { name count } }
  officials(sort: mentions, first: 8) { edges { node { id name labels mentionCount } } }
  enterprises(sort: mentions, first: 8) { edges { node { id name labels mentionCount } } }
  places(sort: mentions, first: 8) { edges { node { id name labels mentionCount } } }
  projects(first: 8) { edges { node { id name labels investment } } }
  meetings(first: 8) { edges { node { id name labels date } } }
  articles(first: 8) { edges { node { id headline published } } }
}`
