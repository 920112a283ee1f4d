/** A cell as RFC 4180 has it. What a spreadsheet would run as a formula is kept from it by a quote, so that a name stays a name. */
const cell = (value: string | number | null | undefined): string => {
  if (typeof value === 'number') return String(value)
  const text = /^[=+\-@\t\r]/.test(value ?? '') ? `'${value}` : (value ?? '')
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Rows as CSV, with the mark that makes a spreadsheet read it as UTF-8. */
export const csv = (rows: readonly (readonly (string | number | null | undefined)[])[]): string =>
  '\uFEFF' + rows.map((row) => row.map(cell).join(',') + '\r\n').join('')
