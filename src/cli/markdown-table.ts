import type { TableColumn } from './table.js'

/** Rows as a table of Markdown, for docs. Ends with a line end. */
export function markdownTable<R>(columns: readonly TableColumn<R>[], rows: readonly R[]): string {
  const text = (value: string | number | undefined): string =>
    (typeof value === 'number' ? value.toLocaleString('en') : (value ?? '')).replace(/\s+/g, ' ').replaceAll('|', '\\|')
  const line = (cells: string[]): string => `| ${cells.join(' | ')} |\n`
  return (
    line(columns.map((c) => text(c.title))) +
    line(columns.map(() => '---')) +
    rows.map((row) => line(columns.map((c) => text(c.cell(row))))).join('')
  )
}
