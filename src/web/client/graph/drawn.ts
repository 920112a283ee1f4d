import type { FactType } from '../../../model/ontology.js'
import { kindOf, type Kind } from '../entity.js'
import type { Piece, PieceFact, PieceNode } from './piece.js'
import type { GraphView } from './view.js'

/** An entity as it is drawn. */
export interface DrawnNode {
  node: PieceNode
  kind: Kind
  size: number
  /** Facts that are drawn. */
  facts: number
  pinned: boolean
}

/** All facts from one entity to another, drawn as one line. */
export interface DrawnLine {
  key: string
  from: string
  to: string
  types: FactType[]
  facts: PieceFact[]
}

/** What is left of a piece when everything that is switched off is gone. */
export interface Drawn {
  nodes: Map<string, DrawnNode>
  lines: Map<string, DrawnLine>
  facts: PieceFact[]
}

/** When a fact was so, or was reported; undefined for what nobody dates. Both ends as long as they are known: 2023, 2023-12. */
export const spanOf = ({ date, firstSeen, lastSeen }: PieceFact): [string, string] | undefined => {
  const from = date ?? firstSeen
  return from ? [from, date ?? lastSeen ?? from] : undefined
}

/** Dates overlap as the API has it: what may fall into the range does. */
const inRange = (fact: PieceFact, from?: string, to?: string): boolean => {
  if (!from && !to) return true
  const span = spanOf(fact)
  return span !== undefined && (!from || `${span[1]}~` >= from) && (!to || span[0] <= `${to}~`)
}

const radius = (value: number): number => Math.min(4 + 2.4 * Math.sqrt(value), 26)

/** Many nodes are drawn smaller: all of them have to find room. */
const shrunk = (nodes: number): number => (nodes <= 60 ? 1 : nodes <= 400 ? 0.75 : nodes <= 1500 ? 0.55 : 0.4)

/** Applies a view to a piece. Who has no fact left that is drawn goes too, unless the view begins with it or the reader pinned it. */
export function drawnOf({ nodes, facts }: Piece, view: GraphView): Drawn {
  const hidden = new Set(view.hidden)
  const [noKinds, noTypes] = [new Set(view.noKinds), new Set(view.noTypes)]
  const shown = new Map(nodes.filter(({ id, labels }) => !hidden.has(id) && !noKinds.has(kindOf(labels))).map((node) => [node.id, node]))
  const kept = facts.filter(
    (fact) => shown.has(fact.from) && shown.has(fact.to) && !noTypes.has(fact.type) && inRange(fact, view.from, view.to),
  )
  const count = new Map<string, number>()
  const lines = new Map<string, DrawnLine>()
  for (const fact of kept) {
    for (const id of [fact.from, fact.to]) count.set(id, (count.get(id) ?? 0) + 1)
    const key = `${fact.from} ${fact.to}`
    const line = lines.get(key)
    if (!line) lines.set(key, { key, from: fact.from, to: fact.to, types: [fact.type], facts: [fact] })
    else {
      line.facts.push(fact)
      if (!line.types.includes(fact.type)) line.types.push(fact.type)
    }
  }
  const narrowed = view.from !== undefined || view.to !== undefined || noTypes.size > 0 || noKinds.size > 0
  const asked = new Set([...view.of, ...view.ways.flat(), ...view.opened.map(({ id }) => id)])
  const drawn = new Map<string, DrawnNode>()
  const scale = shrunk(shown.size)
  for (const [id, node] of shown) {
    const own = count.get(id) ?? 0
    if (!own && narrowed && !asked.has(id) && !view.pins.has(id)) continue
    const size = scale * (view.size === 'same' ? 7 : radius(view.size === 'mentions' ? Math.log2(1 + node.mentionCount) : own))
    drawn.set(id, { node, kind: kindOf(node.labels), size, facts: own, pinned: view.pins.has(id) })
  }
  return { nodes: drawn, lines, facts: kept }
}

/** Whether two look alike; what is pinned is not seen. */
export function looksLike(one: Drawn, other: Drawn): boolean {
  if (one.nodes.size !== other.nodes.size || one.lines.size !== other.lines.size) return false
  for (const [id, { size }] of one.nodes) if (other.nodes.get(id)?.size !== size) return false
  for (const [key, { facts, types }] of one.lines) {
    const line = other.lines.get(key)
    if (line?.facts.length !== facts.length || line.types.join() !== types.join()) return false
  }
  return true
}
