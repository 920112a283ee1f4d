import type { Column, Selection } from '../../model/selection.js'
import type { Value } from '../../store/store.js'

/** Reads something off one of a level's things. */
export type Reader<T = unknown> = (thing: Value[]) => T

/** What one level of a statement shows of its things: whoever wants something adds it, and gets back how to read it. */
export class Columns {
  readonly #columns: Column[] = []
  readonly #below: Selection[] = []

  column<T = Value>(column: Column): Reader<T> {
    const known = this.#columns.indexOf(column)
    const at = known < 0 ? this.#columns.push(column) - 1 : known
    return (thing) => thing[at] as T
  }

  /** What hangs on each thing: a list of its things, or a total. */
  below<T = Value[][]>(selection: Selection): Reader<T> {
    const at = this.#below.push(selection) - 1
    return (thing) => thing[this.#columns.length + at] as T
  }

  /** To be asked when everybody has added what he wants. */
  selection(): Pick<Selection, 'columns' | 'below'> {
    return { columns: this.#columns, below: this.#below }
  }
}

/** All properties of a thing, or those that are named. */
export function propertiesOf(
  columns: Columns,
  of: 'node' | 'fact' | 'article',
  names: Iterable<string> | 'all',
): Reader<Record<string, Value>> {
  if (names === 'all') return columns.column<Record<string, Value>>(of)
  const readers = [...new Set(names)].map((name) => [name, columns.column(`${of}.${name}`)] as const)
  return (thing) => {
    const properties: Record<string, Value> = {}
    for (const [name, read] of readers) properties[name] = read(thing)
    return properties
  }
}
