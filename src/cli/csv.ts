const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** RFC 4180, with the byte-order mark without which Excel takes Chinese for Latin letters. Cells stay byte for byte what they are. */
export const csv = (titles: readonly string[], rows: readonly (readonly (string | number | undefined)[])[]): string =>
  '\ufeff' + [titles, ...rows].map((row) => row.map((cell) => quoted(String(cell ?? ''))).join(',') + '\r\n').join('')
