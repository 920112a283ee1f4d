import type { ComponentChildren } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { say } from '../language.js'
import { save } from '../save.js'
import { csv } from './csv.js'

export interface Column<R> {
  key: string
  title: string
  /** What is shown; `text` where it is left out. */
  cell?: (row: R) => ComponentChildren
  /** For CSV, and for sorting where `order` is left out. */
  text: (row: R) => string | number | null | undefined
  order?: (row: R) => string | number | null | undefined
  numeric?: boolean
  /** As narrow as what it holds. */
  tight?: boolean
  /** Left out where the screen is narrow. */
  minor?: boolean
  /** Goes into the file and is not shown. */
  fileOnly?: boolean
  /** Comes from other columns, and not into the file. */
  shownOnly?: boolean
  /** Its title is no button. */
  unsorted?: boolean
  /** What stands below the column. */
  total?: ComponentChildren
}

export interface TableProps<R> {
  caption: string
  columns: readonly Column<R>[]
  rows: readonly R[]
  keyOf: (row: R) => string
  /** Of the file that CSV is saved in. */
  file: string
  /** Shown at first; the rest at a click. */
  most?: number
}

const compare = (a: string | number | null | undefined, b: string | number | null | undefined): number => {
  if (a === b) return 0
  if (a == null || a === '') return 1
  if (b == null || b === '') return -1
  return typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'zh-CN')
}

/** A table that its reader sorts by any column and saves. What is unknown comes last either way. */
export function Table<R>({ caption, columns: all, rows, keyOf, file, most = 12 }: TableProps<R>) {
  const columns = all.filter(({ fileOnly }) => !fileOnly)
  const filed = all.filter(({ shownOnly }) => !shownOnly)
  const [sort, setSort] = useState<{ key: string; down: boolean } | undefined>()
  const [whole, setWhole] = useState(false)
  const column = columns.find(({ key }) => key === sort?.key)
  const sorted = useMemo(() => {
    if (!column || !sort) return rows
    const value = column.order ?? column.text
    const known = rows.filter((row) => value(row) != null && value(row) !== '')
    const unknown = rows.filter((row) => !known.includes(row))
    known.sort((a, b) => (sort.down ? -1 : 1) * compare(value(a), value(b)))
    return [...known, ...unknown]
  }, [rows, column?.key, sort?.down])
  const shown = whole ? sorted : sorted.slice(0, most)
  const turn = ({ key, numeric }: Column<R>): void =>
    setSort((now) => (now?.key !== key ? { key, down: numeric === true || key === 'date' } : { key, down: !now.down }))
  const saveCsv = (): void =>
    save(
      `${file}.csv`,
      csv([filed.map(({ title }) => title), ...sorted.map((row) => filed.map(({ text }) => text(row)))]),
      'text/csv;charset=utf-8',
    )
  return (
    <div class="table">
      <button type="button" class="quiet table-file" onClick={saveCsv}>
        CSV<span class="unseen">{say(`：${caption}`, `: ${caption}`)}</span>
      </button>
      <div class="table-scroll">
        <table>
          <caption class="unseen">{caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th
                  key={column.key}
                  scope="col"
                  class={classOf(column)}
                  aria-sort={sort?.key === column.key ? (sort.down ? 'descending' : 'ascending') : undefined}
                >
                  {column.unsorted ? (
                    <span class="unseen">{column.title}</span>
                  ) : (
                    <button type="button" onClick={() => turn(column)}>
                      {column.title}
                      {sort?.key === column.key && (
                        <span class="arrow" aria-hidden="true">
                          {sort.down ? '↓' : '↑'}
                        </span>
                      )}
                    </button>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={keyOf(row)}>
                {columns.map((column) => (
                  <td key={column.key} class={classOf(column)}>
                    {(column.cell ?? column.text)(row)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          {columns.some(({ total }) => total !== undefined) && (
            <tfoot>
              <tr>
                {columns.map((column) => (
                  <td key={column.key} class={classOf(column)}>
                    {column.total}
                  </td>
                ))}
              </tr>
            </tfoot>
          )}
        </table>
      </div>
      {rows.length > most && (
        <button type="button" class="quiet" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? say('收起', 'Fewer') : say(`显示全部 ${rows.length} 行`, `Show all ${rows.length}`)}
        </button>
      )}
    </div>
  )
}

const classOf = ({ numeric, minor, tight }: { numeric?: boolean; minor?: boolean; tight?: boolean }): string | undefined =>
  [numeric && 'numeric', minor && 'minor', tight && 'tight'].filter(Boolean).join(' ') || undefined
