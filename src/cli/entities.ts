import { BadInput } from '../errors.js'
import { baseLabels, entityLabel } from '../model/ontology.js'
import type { GraphStore } from '../store/store.js'
import { table, type TableColumn } from './table.js'

/** An entity as the command line lists it. */
export type ListedEntity = { id: string; labels: string[]; name: string; aliases: string[]; mentions: number }

const isBase = (label: string): boolean => (baseLabels as readonly string[]).includes(label)

/** `Person Official`, the broader first: stores give labels in any order. */
export function kindOf(labels: readonly string[]): string {
  const own = labels.filter((label) => label !== entityLabel).sort()
  return [...own.filter(isBase), ...own.filter((label) => !isBase(label))].join(' ')
}

/** Those that bear the name exactly, else those that have it somewhere in a name. */
export async function findEntities(store: GraphStore, name: string): Promise<ListedEntity[]> {
  const exact = await store.read<ListedEntity>('entities-named', { name })
  return exact.length ? exact : store.read<ListedEntity>('entities-containing', { text: name })
}

const columns: TableColumn<ListedEntity>[] = [
  { title: 'id', cell: (e) => e.id },
  { title: 'kind', cell: (e) => kindOf(e.labels) },
  { title: 'name', cell: (e) => e.name, width: 50 },
  { title: 'aliases', cell: (e) => e.aliases.join(' '), width: 50 },
  { title: 'mentions', cell: (e) => e.mentions },
]

export const entityTable = (entities: readonly ListedEntity[]): string => table(columns, entities)

/** @throws BadInput when none bears the name, or several do: then with what to ask instead. */
export async function oneEntity(store: GraphStore, name: string): Promise<ListedEntity> {
  const found = await findEntities(store, name)
  const [first, ...others] = found
  if (!first) throw new BadInput('NOT_FOUND', `nobody and nothing in the store is called ${name}`)
  if (others.length)
    throw new BadInput('AMBIGUOUS', `${found.length} are called ${name}: ask for one of them by its id or its full name`, {
      candidates: found,
    })
  return first
}
