import { BadInput } from '../errors.js'
import { called, type NamedRow } from '../graphql/names.js'
import { entitiesWith } from '../graphql/search.js'
import { baseLabels, entityLabel } from '../model/ontology.js'
import type { GraphStore } from '../store/store.js'
import { table, type TableColumn } from './table.js'

const isBase = (label: string): boolean => (baseLabels as readonly string[]).includes(label)

/** `Person Official`, the broader first: stores give labels in any order. */
export function kindOf(labels: readonly string[]): string {
  const own = labels.filter((label) => label !== entityLabel).sort()
  return [...own.filter(isBase), ...own.filter((label) => !isBase(label))].join(' ')
}

/** By id, one that was merged away included; else those that bear the name; else those that have it somewhere in a name, or are spelt so. */
export async function findEntities(store: GraphStore, name: string): Promise<NamedRow[]> {
  const [known] = await store.read<{ id: string }>('resolve-id', { id: name })
  if (known) return store.read<NamedRow>('entities-named', { name: known.id })
  const bearers = await called({ store }, name)
  return bearers.length ? bearers : entitiesWith(store, name, null)
}

const columns: TableColumn<NamedRow>[] = [
  { title: 'id', cell: (e) => e.id },
  { title: 'kind', cell: (e) => kindOf(e.labels) },
  { title: 'name', cell: (e) => e.name, width: 50 },
  { title: 'aliases', cell: (e) => e.aliases.join(' '), width: 50 },
  { title: 'mentions', cell: (e) => e.mentions },
]

export const entityTable = (entities: readonly NamedRow[]): string => table(columns, entities)

/** @throws BadInput when none bears the name, or several do: then with what to ask instead. */
export async function oneEntity(store: GraphStore, name: string): Promise<NamedRow> {
  const found = await findEntities(store, name)
  const [first, ...others] = found
  if (!first) throw new BadInput('NOT_FOUND', `nobody and nothing in the store is called ${name}`)
  if (others.length)
    throw new BadInput('AMBIGUOUS', `${found.length} are called ${name}: ask for one of them by its id or its full name`, {
      candidates: found,
    })
  return first
}
