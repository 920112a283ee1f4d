import type { Graph } from '../../src/model/graph.js'
import type { GraphStore } from '../../src/store/store.js'

export async function graphOf(store: Pick<GraphStore, 'exportGraph'>): Promise<Graph> {
  const graph: Graph = { nodes: [], relationships: [] }
  for await (const record of store.exportGraph()) {
    if (record.type === 'node') graph.nodes.push(record)
    else graph.relationships.push(record)
  }
  return graph
}

/** What two graphs do not share, to be read by a person; empty if they are equal. */
export function differences(wanted: Graph, got: Graph): string[] {
  const lines = ({ nodes, relationships }: Graph): string[] => [
    ...nodes.map((n) => JSON.stringify([[...n.labels].sort(), Object.entries(n.properties).sort()])),
    ...relationships.map((r) => JSON.stringify([r.label, r.id, r.start.id, r.end.id, Object.entries(r.properties).sort()])),
  ]
  const [a, b] = [lines(wanted), lines(got)]
  const [inA, inB] = [new Set(a), new Set(b)]
  return [
    ...a.filter((line) => !inB.has(line)).map((line) => `- ${line}`),
    ...b.filter((line) => !inA.has(line)).map((line) => `+ ${line}`),
  ].sort()
}
