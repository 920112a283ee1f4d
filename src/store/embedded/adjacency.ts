import type grafeo from '@grafeo-db/js'

/** Lists that are kept from one search to the next: some 50 MB. */
const mostKept = 2_000_000

/** The engine's own lists of a node's relationships, by its number for it: a tenth of what a statement takes, and nothing of it in Cypher. */
export class Adjacency {
  #epoch: bigint | undefined
  #kept = new Map<string, Map<number, number[]>>()
  #size = 0

  constructor(readonly db: grafeo.GrafeoDB) {}

  /** What is joined by facts of these types, for one search. What was read before counts until somebody writes to it. */
  over(types: readonly string[]): Around {
    const epoch = this.db.currentEpoch()
    if (epoch !== this.#epoch || this.#size > mostKept) {
      this.#kept.clear()
      this.#size = 0
      this.#epoch = epoch
    }
    const key = types.join()
    const lists = this.#kept.get(key) ?? new Map<number, number[]>()
    this.#kept.set(key, lists)
    const options = { direction: 'both', edgeTypes: [...types] }
    return {
      neighbours: (node) => {
        const held = lists.get(node)
        if (held) return held
        // To the engine an empty list of types is no limit
        const read = types.length ? [...new Set(this.db.getNodeEdges(node, options).map(([neighbour]) => neighbour!))] : []
        lists.set(node, read)
        this.#size += read.length + 1
        return read
      },
      smallest: (nodes) => this.#smallest(nodes),
    }
  }

  /** Whether lists are kept that the next write may make wrong. */
  get isInUse(): boolean {
    return this.#size > 0 && this.db.currentEpoch() === this.#epoch
  }

  /** Behind a commit: the lists of these nodes are read anew, and all others still hold. */
  forget(nodes: 'all' | Iterable<number>): void {
    if (nodes === 'all') this.#epoch = undefined
    else {
      for (const node of nodes)
        for (const lists of this.#kept.values()) {
          this.#size -= (lists.get(node)?.length ?? -1) + 1
          lists.delete(node)
        }
      this.#epoch = this.db.currentEpoch()
    }
  }

  /** As the engine has them now, whatever is kept. */
  allNeighbours(node: number): number[] {
    return this.db.getNodeEdges(node, { direction: 'both' }).map(([neighbour]) => neighbour!)
  }

  idOf(node: number): string {
    return this.db.getNode(node)!.get('id') as string
  }

  #smallest(nodes: Iterable<number>): number | undefined {
    let smallest: { node: number; id: string } | undefined
    for (const node of nodes) {
      const id = this.idOf(node)
      if (!smallest || id < smallest.id) smallest = { node, id }
    }
    return smallest?.node
  }
}

/** What a search knows of the graph. */
export interface Around {
  /** Each once, in no order. */
  neighbours(node: number): readonly number[]
  /** The one with the smallest id. */
  smallest(nodes: Iterable<number>): number | undefined
}
