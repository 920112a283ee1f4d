import type { FactType } from './ontology.js'

/** Asks for the shortest way between two entities over facts of these types. */
export interface PathQuestion {
  from: string
  to: string
  maxLength: number
  types: readonly FactType[]
}

/** Neighbours that one step of a search may read, and entities that each end of it may see: some 100 MB at worst. */
export const pathLimits = { neighbours: 100_000, sight: 200_000 }
