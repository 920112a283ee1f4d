import { createHash } from 'node:crypto'
import { canonicalRecord } from '../model/canonical-hash.js'
import type { GraphRecord } from '../model/graph.js'

/** What `canonicalHash` says of a graph, for one that does not fit into memory: both stores export the same graph in the same order. */
export class GraphDigest {
  readonly #hash = createHash('sha256')
  nodes = 0
  relationships = 0

  add(record: GraphRecord): void {
    if (record.type === 'node') this.nodes++
    else this.relationships++
    this.#hash.update(canonicalRecord(record)).update('\n')
  }

  end(): string {
    return this.#hash.digest('hex')
  }
}

export async function graphDigest(records: AsyncIterable<GraphRecord>): Promise<string> {
  const digest = new GraphDigest()
  for await (const record of records) digest.add(record)
  return digest.end()
}
