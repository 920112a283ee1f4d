import stringWidth from 'string-width'

export interface TableColumn<R> {
  title: string
  cell(row: R): string | number | undefined
  /** Longer cells are cut; unlimited when not given. */
  width?: number
}

const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' })

/** Control characters and line ends would break the rows, or speak to the terminal. */
// eslint-disable-next-line no-control-regex -- they are what is taken out
export const plain = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]+/g, ' ')

/** The text cut to a number of terminal columns; a Chinese character takes two. */
export function cutToWidth(text: string, width: number): string {
  if (stringWidth(text) <= width) return text
  let cut = ''
  let used = 0
  for (const { segment } of graphemes.segment(text)) {
    const next = used + stringWidth(segment)
    if (next > width - 1) break
    cut += segment
    used = next
  }
  return cut + '…'
}

const pad = (text: string, width: number, right: boolean): string => {
  const space = ' '.repeat(Math.max(0, width - stringWidth(text)))
  return right ? space + text : text + space
}

/** Rows under titles, columns aligned as a terminal shows Chinese; numbers to the right. Ends with a line end. */
export function table<R>(columns: readonly TableColumn<R>[], rows: readonly R[]): string {
  const cells = rows.map((row) =>
    columns.map(({ cell, width }) => {
      const value = cell(row)
      const text = plain(typeof value === 'number' ? value.toLocaleString('en') : (value ?? ''))
      return { text: width ? cutToWidth(text, width) : text, number: typeof value === 'number' }
    }),
  )
  const widths = columns.map(({ title }, i) => Math.max(stringWidth(title), ...cells.map((row) => stringWidth(row[i]!.text))))
  const numeric = columns.map((_, i) => cells.length > 0 && cells.every((row) => row[i]!.number || row[i]!.text === ''))
  const line = (texts: string[]): string =>
    texts
      .map((text, i) => pad(text, widths[i]!, numeric[i]!))
      .join('  ')
      .trimEnd()
  return (
    [line(columns.map((c) => c.title)), line(widths.map((w) => '─'.repeat(w))), ...cells.map((row) => line(row.map((c) => c.text)))].join(
      '\n',
    ) + '\n'
  )
}
