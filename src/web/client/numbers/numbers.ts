import type { FactType } from '../../../model/ontology.js'
import type { Named } from '../entity.js'

interface Count {
  name: string
  count: number
}

export interface TotalsAnswer {
  stats: {
    documents: number
    articles: number
    claims: number
    nodes: Count[]
    relationships: { name: FactType; count: number }[]
  }
}

export interface MonthNumbers {
  month: string
  articles: number
  events: number
  claims: { name: FactType; count: number }[]
}

export interface MonthsAnswer {
  stats: { months: MonthNumbers[] }
}

export interface CountyNumbers {
  place: Named
  enterprises: number
  organizations: number
  projects: number
  investment: number
  meetings: number
  events: number
}

export interface CountiesAnswer {
  stats: { counties: CountyNumbers[] }
}

// Three questions, so that what is counted quickly need not wait for the rest.
export const totalsQuery = `query Totals { stats { documents articles claims nodes { name count } relationships { name count } } }`

export const monthsQuery = `query Months { stats { months { month articles events claims { name count } } } }`

export const countiesQuery = `query Counties {
  stats { counties(first: 100) { place { id name labels } enterprises organizations projects investment meetings events } }
}`

export interface SkippedPage {
  file: string
  state: 'refused' | 'failing' | 'aside'
  attempts: number
  code: string | null
  reason: string | null
  at: string
}

export interface SkippedAnswer {
  skippedPages: { totalCount: number; edges: { node: SkippedPage }[] }
}

export const skippedQuery = `query Skipped {
  skippedPages(first: 100) { totalCount edges { node { file state attempts code reason at } } }
}`
