import { StoreError } from '../errors.js'
import type { Dialect, Slots } from './statements.js'
import type { Parameters, Row, Value } from './store.js'

/** What the ledger needs of a store: statements of `cypher/write/` by name, all of them in one transaction. */
export interface Transaction {
  readonly dialect: Dialect
  run<R extends object = Row>(statement: string, parameters?: Parameters, slots?: Slots): Promise<R[]>
}

/** 500 rows a statement: what both engines are fastest with (docs/decisions.md). */
const batchRows = 500

const slices = <T>(list: readonly T[]): T[][] => {
  const out: T[][] = []
  for (let i = 0; i < list.length; i += batchRows) out.push(list.slice(i, i + batchRows))
  return out
}

/** Writes rows in batches. A row that found no ends would be dropped silently by both engines: so what was written is counted. */
export async function writeRows(tx: Transaction, statement: string, rows: readonly object[], slots?: Slots): Promise<void> {
  for (const batch of slices(rows)) {
    const [answer] = await tx.run<{ written: number }>(statement, { rows: batch as unknown as Value[] }, slots)
    const written = answer?.written ?? 0
    if (written !== batch.length)
      throw new StoreError(
        'ROWS_LOST',
        `${statement}${slots ? ` ${JSON.stringify(slots)}` : ''} wrote ${written} of ${batch.length} rows`,
        false,
      )
  }
}

/** Reads what belongs to the values of one list parameter, in batches. */
export async function readRows<R extends object>(
  tx: Transaction,
  statement: string,
  list: string,
  values: readonly Value[],
  more: Parameters = {},
  slots?: Slots,
): Promise<R[]> {
  const out: R[] = []
  for (const batch of slices(values)) for (const row of await tx.run<R>(statement, { ...more, [list]: batch }, slots)) out.push(row)
  return out
}

/** Runs a statement that answers nothing over a list, in batches. */
export async function runRows(tx: Transaction, statement: string, list: string, values: readonly Value[]): Promise<void> {
  for (const batch of slices(values)) await tx.run(statement, { [list]: batch })
}

export const groupBy = <T, K>(list: Iterable<T>, key: (item: T) => K): Map<K, T[]> => {
  const groups = new Map<K, T[]>()
  for (const item of list) {
    const k = key(item)
    const group = groups.get(k)
    if (group) group.push(item)
    else groups.set(k, [item])
  }
  return groups
}
