import { BadInput } from '../../errors.js'
import type { BesideRecord, StoreRecord } from '../../model/beside.js'
import type { GraphNode, GraphRelationship } from '../../model/graph.js'
import { entityLabel, factTypes, ledgerLabels, ledgerTypes } from '../../model/ontology.js'
import { asWritten, writeLabelled } from './entity-changes.js'
import { countEvents } from './event-counts.js'
import { groupBy, writeRows, type Transaction } from '../transaction.js'

const kindOf = (labels: readonly string[]): string => {
  const kind = [entityLabel, ...ledgerLabels].find((label) => labels.includes(label))
  if (!kind) throw new BadInput('BAD_IMPORT', `a node with labels ${labels.join(', ')}`)
  return kind
}

const createNodes = (tx: Transaction, nodes: readonly GraphNode[]): Promise<void[]> =>
  Promise.all(
    [...groupBy(nodes, (n) => [...n.labels].sort().join(':')).values()].map((group) => {
      const { labels } = group[0]!
      const kind = kindOf(labels)
      const rows = group.map((n) => ({ labels: labels.filter((label) => label !== entityLabel), properties: n.properties }))
      return kind === entityLabel
        ? writeLabelled(
            tx,
            'write/create-entities',
            rows.map((row) => ({ ...row, properties: asWritten(row.properties, row.labels) })),
          )
        : writeRows(tx, 'write/create-nodes', rows, { TARGET: kind })
    }),
  )

const createRelationships = (tx: Transaction, relationships: readonly GraphRelationship[]): Promise<void[]> =>
  Promise.all(
    [...groupBy(relationships, (r) => `${r.label} ${kindOf(r.start.labels)} ${kindOf(r.end.labels)}`).values()].map((group) => {
      const { label, start, end } = group[0]!
      if (![...factTypes, ...ledgerTypes].some((type) => type === label)) throw new BadInput('BAD_IMPORT', `a relationship ${label}`)
      const isFact = factTypes.some((type) => type === label)
      return writeRows(
        tx,
        'write/create-relationships',
        group.map((r) => ({ from: r.start.id, to: r.end.id, properties: isFact ? { ...r.properties, id: r.id } : r.properties })),
        { TYPE: label, SOURCE: kindOf(start.labels), TARGET: kindOf(end.labels) },
      )
    }),
  )

async function createBeside(tx: Transaction, records: readonly BesideRecord[]): Promise<void> {
  const pages = records.filter((r) => r.type === 'page')
  await writeRows(
    tx,
    'write/create-pages',
    pages.map(({ properties }) => ({ properties })),
  )
  const redirects = records.filter((r) => r.type === 'redirect')
  await writeRows(
    tx,
    'write/create-redirects',
    redirects.map(({ from, to }) => ({ from, to })),
  )
}

/** Records of an export or a backup, nodes before what needs them. */
export async function importRecords(tx: Transaction, records: readonly StoreRecord[]): Promise<void> {
  await createNodes(
    tx,
    records.filter((r) => r.type === 'node'),
  )
  const relationships = records.filter((r) => r.type === 'relationship')
  await createRelationships(tx, relationships)
  await countEvents(
    tx,
    relationships.map(({ label, start }) => ({ type: label, from: start })),
  )
  await createBeside(
    tx,
    records.filter((r) => r.type === 'page' || r.type === 'redirect'),
  )
}
