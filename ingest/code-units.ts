/**
 * For each of the 65,536 code units, whether it is one that is asked for. To look into it (`table[text.charCodeAt(i)]`) costs a tenth of asking
 * a pattern or a Set, for which a string is made of the character first: for what is asked at every word of a text.
 */
export function unitTable(isOne: (unit: string) => boolean): Uint8Array {
  const table = new Uint8Array(1 << 16)
  for (let code = 0; code < table.length; code++) if (isOne(String.fromCharCode(code))) table[code] = 1
  return table
}
