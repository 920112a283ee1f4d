import { contentId } from '../model/identifiers.js'
import { entityLabel, factDefinition, factTypes, ledgerLabels } from '../model/ontology.js'
import type { GraphRecord, GraphRelationship, Properties } from '../model/graph.js'
import { isOwnProperty } from './own-properties.js'
import type { Slots } from './statements.js'
import type { Parameters, Row } from './store.js'

/** Runs a statement of `cypher/` while nobody writes. */
export type Read = <R extends object = Row>(statement: string, parameters: Parameters, slots: Slots) => Promise<R[]>

// Rows of an answer: a node with its article's text is some 3 kB.
const batch = 500

/** Between what the relationships of the ledger stand, and where their ids come from, as `mergePages` has it. */
const ledger = [
  { type: 'IN', source: 'Article', target: 'Document', id: (from: string) => contentId('in', from) },
  { type: 'STATED_IN', source: 'Claim', target: 'Article', id: (from: string) => contentId('stated', from) },
  { type: 'IDENTIFIES', source: 'Key', target: entityLabel, id: (from: string) => contentId('identifies', from) },
  {
    type: 'MENTIONS',
    source: 'Article',
    target: entityLabel,
    id: (from: string, p: Properties) => contentId('mentions', from, p.foundId as string),
  },
] as const

const byCodePoint = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

async function ids(read: Read, label: string): Promise<string[]> {
  return (await read<{ id: string }>('read/export-ids', {}, { TARGET: label })).map((row) => row.id).sort(byCodePoint)
}

function* slices(list: readonly string[]): Generator<string[]> {
  for (let i = 0; i < list.length; i += batch) yield list.slice(i, i + batch)
}

interface NodeRow {
  id: string
  labels: string[]
  properties: Properties
}

interface RelationshipRow {
  from: string
  fromLabels: string[]
  to: string
  toLabels: string[]
  properties: Properties
}

const exported = (properties: Properties): Properties =>
  Object.fromEntries(Object.entries(properties).filter(([name]) => !isOwnProperty(name)))

async function* relationships(
  read: Read,
  from: readonly string[],
  slots: Slots & { TYPE: string },
  idOf: (row: RelationshipRow) => string,
): AsyncGenerator<GraphRelationship> {
  for (const slice of slices(from)) {
    const rows = await read<RelationshipRow>('read/export-relationships', { ids: slice }, slots)
    const records = rows.map((row): GraphRelationship => {
      const { id: _, ...properties } = row.properties
      return {
        type: 'relationship',
        id: idOf(row),
        label: slots.TYPE,
        start: { id: row.from, labels: row.fromLabels.sort() },
        end: { id: row.to, labels: row.toLabels.sort() },
        properties: properties as Properties,
      }
    })
    yield* records.sort((a, b) => byCodePoint(a.start.id, b.start.id) || byCodePoint(a.id, b.id))
  }
}

/**
 * The whole graph, without what is the store's own (where old ids lead, its lock): nodes by kind and id, then
 * relationships by type, start and id. The order is the same for the same graph, whatever the store.
 */
export async function* exportRecords(read: Read): AsyncGenerator<GraphRecord> {
  const held = new Map<string, string[]>()
  for (const label of [...ledgerLabels, entityLabel]) {
    held.set(label, await ids(read, label))
    for (const slice of slices(held.get(label)!)) {
      const rows = await read<NodeRow>('read/export-nodes', { ids: slice }, { TARGET: label })
      for (const { id, labels, properties } of rows.sort((a, b) => byCodePoint(a.id, b.id)))
        yield { type: 'node', id, labels: labels.sort(), properties: exported(properties) }
    }
  }
  for (const { type, source, target, id } of ledger)
    yield* relationships(read, held.get(source)!, { SOURCE: source, TYPE: type, TARGET: target }, (row) => id(row.from, row.properties))
  for (const type of factTypes) {
    const target = (factDefinition(type).to as readonly string[]).includes('Article') ? 'Article' : entityLabel
    const slots = { SOURCE: entityLabel, TYPE: type, TARGET: target }
    yield* relationships(read, held.get(entityLabel)!, slots, (row) => row.properties.id as string)
  }
}
