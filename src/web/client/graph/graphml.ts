import type { Drawn } from './drawn.js'
import type { Place } from './layout.js'
import { xml } from './xml.js'

type Cell = string | number | boolean | null | undefined

const nodeKeys = {
  name: 'string',
  labels: 'string',
  mentions: 'int',
  date: 'string',
  investment: 'double',
  x: 'double',
  y: 'double',
} as const
const edgeKeys = {
  type: 'string',
  role: 'string',
  title: 'string',
  what: 'string',
  former: 'boolean',
  date: 'string',
  firstSeen: 'string',
  lastSeen: 'string',
  status: 'string',
  support: 'int',
  confidence: 'double',
} as const

const data = (kind: string, values: Record<string, Cell>): string =>
  Object.entries(values)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => `<data key="${kind}-${key}">${xml(String(value))}</data>`)
    .join('')

const declared = (kind: 'node' | 'edge', keys: Record<string, string>): string[] =>
  Object.entries(keys).map(([name, type]) => `<key id="${kind}-${name}" for="${kind}" attr.name="${name}" attr.type="${type}"/>`)

/** What is drawn, every fact an edge, as Gephi, yEd, Cytoscape and networkx read it. */
export function graphml({ nodes, facts }: Drawn, places: ReadonlyMap<string, Place>): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...declared('node', nodeKeys),
    ...declared('edge', edgeKeys),
    '<graph edgedefault="directed">',
    ...[...nodes.values()].map(({ node: { id, name, labels, mentionCount, date, investment } }) => {
      const values = { name, labels: labels.join(' '), mentions: mentionCount, date, investment, ...places.get(id) }
      return `<node id="${xml(id)}">${data('node', values)}</node>`
    }),
    ...facts.map(
      ({ id, from, to, claims: _, ...fact }) =>
        `<edge id="${xml(id)}" source="${xml(from)}" target="${xml(to)}">${data('edge', fact)}</edge>`,
    ),
    '</graph>',
    '</graphml>',
    '',
  ].join('\n')
}
