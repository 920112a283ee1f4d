import type grafeo from '@grafeo-db/js'

/** The engine's own lists of a node's relationships, by its number for it: a tenth of what a statement takes, and nothing of it in Cypher. */
export class Adjacency {
  readonly #options: { direction: string; edgeTypes: string[] }

  constructor(
    readonly db: grafeo.GrafeoDB,
    types: readonly string[],
  ) {
    this.#options = { direction: 'both', edgeTypes: [...types] }
  }

  /** Each once, in no order. */
  neighbours(node: number): Set<number> {
    const neighbours = new Set<number>()
    if (!this.#options.edgeTypes.length) return neighbours // to the engine an empty list is no limit
    for (const [neighbour] of this.db.getNodeEdges(node, this.#options)) neighbours.add(neighbour!)
    return neighbours
  }

  idOf(node: number): string {
    return this.db.getNode(node)!.get('id') as string
  }

  /** The one with the smallest id. */
  smallest(nodes: Iterable<number>): number | undefined {
    let smallest: { node: number; id: string } | undefined
    for (const node of nodes) {
      const id = this.idOf(node)
      if (!smallest || id < smallest.id) smallest = { node, id }
    }
    return smallest?.node
  }
}
