import type { FactType } from '../../../model/ontology.js'
import type { Named } from '../entity.js'
import { askHeld } from '../use-answer.js'
import type { GraphView } from './view.js'

/** A piece of the graph, as the API's `subgraph` answers it. */
export interface PieceNode extends Named {
  mentionCount: number
  degree: number
  date: string | null
  investment: number | null
}

export interface PieceFact {
  id: string
  type: FactType
  from: string
  to: string
  role: string | null
  title: string | null
  former: boolean | null
  what: string | null
  date: string | null
  status: 'reported' | 'planned'
  confidence: number
  support: number
  firstSeen: string | null
  lastSeen: string | null
  claims: string[]
}

export interface Piece {
  nodes: PieceNode[]
  facts: PieceFact[]
  truncated: boolean
}

export const pieceQuery = `query Piece($of: [ID!]!, $hops: Int, $types: [FactType!], $most: Int) {
  subgraph(of: $of, hops: $hops, types: $types, most: $most) {
    nodes { id name labels mentionCount degree date investment }
    facts { id type from to role title former what date status confidence support firstSeen lastSeen claims }
    truncated
  }
}`

export const idsQuery = `query PieceIds($of: [ID!]!, $hops: Int, $types: [FactType!], $most: Int) {
  subgraph(of: $of, hops: $hops, types: $types, most: $most) { nodes { id } truncated }
}`

export const wayQuery = `query Ways($from: String!, $to: String!, $steps: Int) {
  paths(from: $from, to: $to, maxLength: $steps, first: 6) { paths { nodes { id } } }
}`

interface Ids {
  subgraph: { nodes: { id: string }[]; truncated: boolean }
}

/** Whom the ways between two lead over: short ones where there are any. */
async function waysBetween(from: string, to: string): Promise<string[]> {
  for (const steps of [4, 6]) {
    const { paths } = await askHeld<{ paths: { paths: { nodes: { id: string }[] }[] } }>(wayQuery, { from, to, steps })
    if (paths.paths.length) return paths.paths.flatMap(({ nodes }) => nodes.map(({ id }) => id))
  }
  return []
}

/**
 * What a view shows: first who belongs to it, then all facts among them. A view with nothing opened by hand is one question.
 * `apart`: pairs that no way joins.
 */
export async function loadPiece(view: GraphView): Promise<Piece & { apart: [string, string][] }> {
  const { of, hops, most, opened, ways } = view
  const around = { of, hops, most }
  if (!opened.length && !ways.length) return { ...(await askHeld<{ subgraph: Piece }>(pieceQuery, around)).subgraph, apart: [] }
  const ids = new Set<string>()
  let truncated = false
  const add = ({ subgraph }: Ids): void => {
    for (const { id } of subgraph.nodes) ids.add(id)
    truncated ||= subgraph.truncated
  }
  const apart: [string, string][] = []
  if (of.length) add(await askHeld<Ids>(idsQuery, around))
  for (const { id, types, most } of opened) add(await askHeld<Ids>(idsQuery, { of: [id], hops: 1, most, ...(types ? { types } : {}) }))
  for (const [from, to] of ways) {
    const ways = await waysBetween(from, to)
    if (!ways.length) apart.push([from, to])
    for (const id of [from, to, ...ways]) ids.add(id)
  }
  const { subgraph } = await askHeld<{ subgraph: Piece }>(pieceQuery, { of: [...ids].sort().slice(0, 5000), hops: 0 })
  return { ...subgraph, truncated: truncated || ids.size > 5000, apart }
}
