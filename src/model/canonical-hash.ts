import { sha256 } from './identifiers.js'
import type { Graph, GraphRecord, PropertyValue } from './graph.js'

const round = (value: number): number => (Number.isInteger(value) ? value : Number(value.toFixed(6)))

/** Parallel lists (`offsets`) keep their order: it means something. All others are sets. */
const ordered = new Set(['offsets'])

function canonicalValue(name: string, value: PropertyValue): unknown {
  if (typeof value === 'number') return round(value)
  if (!Array.isArray(value)) return value
  const list = value.map((v) => (typeof v === 'number' ? round(v) : v))
  return ordered.has(name) ? list : list.sort()
}

/** One line for a record, the same from every store. */
export const canonicalRecord = (record: GraphRecord): string => {
  const properties = Object.entries(record.properties)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => [name, canonicalValue(name, value)])
  return record.type === 'node'
    ? JSON.stringify([[...record.labels].sort(), properties])
    : JSON.stringify([record.label, record.start.id, record.end.id, properties])
}

/**
 * One hash for everything a graph holds: labels, types, ends and every property but the stores' internal ids.
 * Two stores that were given the same pages, in whatever order, have the same.
 */
export function canonicalHash(graph: Graph): string {
  const lines = [...graph.nodes, ...graph.relationships].map(canonicalRecord).sort()
  return sha256(lines.join('\n'))
}
