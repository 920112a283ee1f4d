/**
 * A file's text is kept as what its articles leave of it: some tenth, where the whole would nearly double what a store holds of a page.
 * Articles hold the rest, at the offsets that their runs name.
 */
export interface Remainder {
  /** Characters that are in no article, in the order of the file: headlines, line ends, spaces that repair took out. */
  gaps: string
  /** Where an article has another character than the file (repair widens, narrows and corrects). */
  changes: number[]
  /** What the file has there. */
  changed: string
}

interface Runs {
  text: string
  /** Runs of (offset in text, offset in the file, length). */
  offsets: readonly number[]
}

/** For each unit of the file the article's, undefined where no article has it. Of two articles that claim one the first holds it. */
function covering(length: number, articles: readonly Runs[]): (string | undefined)[] {
  const units = new Array<string | undefined>(length).fill(undefined)
  for (const { text, offsets } of articles)
    for (let i = 0; i + 2 < offsets.length; i += 3)
      for (let j = 0; j < offsets[i + 2]! && offsets[i + 1]! + j < length; j++) units[offsets[i + 1]! + j] ??= text[offsets[i]! + j]
  return units
}

/** What has to be kept of `text` beside its articles. */
export function remainderOf(text: string, articles: readonly Runs[]): Remainder {
  const units = covering(text.length, articles)
  const remainder: Remainder = { gaps: '', changes: [], changed: '' }
  for (let i = 0; i < text.length; i++) {
    if (units[i] === undefined) remainder.gaps += text[i]!
    else if (units[i] !== text[i]) {
      remainder.changes.push(i)
      remainder.changed += text[i]!
    }
  }
  return remainder
}

/** The text of the file again. */
export function originalText(length: number, { gaps, changes, changed }: Remainder, articles: readonly Runs[]): string {
  const units = covering(length, articles)
  changes.forEach((at, i) => (units[at] = changed[i]))
  let next = 0
  return units.map((unit) => unit ?? gaps[next++] ?? '').join('')
}
