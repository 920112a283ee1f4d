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
  text: (row: R) => Value
  order?: (row: R) => Value
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
  /** The column that it is sorted by at first, the largest on top; as the rows come where it is left out. */
  first?: string
}

type Value = string | number | null | undefined

// So many rows are drawn in less time than one would notice; a graph may have 20,000.
const atOnce = 200

const byPinyin = new Intl.Collator('zh-CN')
const compare = (a: Value, b: Value): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : byPinyin.compare(String(a), String(b))

/** A table that its reader sorts by any column and saves whole. What is unknown comes last either way. */
export function Table<R>({ caption, columns: all, rows, keyOf, file, most = 12, first }: TableProps<R>) {
  const columns = all.filter(({ fileOnly }) => !fileOnly)
  const filed = all.filter(({ shownOnly }) => !shownOnly)
  const [sort, setSort] = useState<{ key: string; down: boolean } | undefined>(first === undefined ? undefined : { key: first, down: true })
  const [more, setMore] = useState(0)
  const column = columns.find(({ key }) => key === sort?.key)
  const sorted = useMemo(() => {
    if (!column || !sort) return rows
    const value = column.order ?? column.text
    const valued = rows.map((row) => ({ row, value: value(row) }))
    const isKnown = ({ value }: { value: Value }): boolean => value != null && value !== ''
    const known = valued.filter(isKnown).sort((a, b) => (sort.down ? -1 : 1) * compare(a.value, b.value))
    return [...known, ...valued.filter((row) => !isKnown(row))].map(({ row }) => row)
  }, [rows, column?.key, sort?.down])
  const shown = sorted.slice(0, most + more)
  const left = rows.length - shown.length
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
      {left > 0 && (
        <button type="button" class="quiet" aria-expanded={more > 0} onClick={() => setMore(more + atOnce)}>
          {left <= atOnce
            ? say(`显示全部 ${rows.length} 行`, `Show all ${rows.length}`)
            : say(`再显示 ${atOnce} 行（共 ${rows.length} 行）`, `Show ${atOnce} more of ${rows.length}`)}
        </button>
      )}
      {left <= 0 && more > 0 && (
        <button type="button" class="quiet" aria-expanded onClick={() => setMore(0)}>
          {say('收起', 'Fewer')}
        </button>
      )}
    </div>
  )
}

const classOf = ({ numeric, minor, tight }: { numeric?: boolean; minor?: boolean; tight?: boolean }): string | undefined =>
  [numeric && 'numeric', minor && 'minor', tight && 'tight'].filter(Boolean).join(' ') || undefined
