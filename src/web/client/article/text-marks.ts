/** Something to be shown on a stretch of text. */
export interface Mark<T> {
  start: number
  end: number
  value: T
}

export interface Piece<T> {
  text: string
  start: number
  values: T[]
}

/** A text cut wherever a mark begins or ends, each piece with the marks that lie over it. Marks may overlap; offsets beyond the text are cut off. */
export function piecesOf<T>(text: string, marks: readonly Mark<T>[], from = 0, to = text.length): Piece<T>[] {
  const over = marks.filter(({ start, end }) => start < to && end > from && start < end)
  const cuts = new Set([from, to])
  for (const { start, end } of over) {
    cuts.add(Math.max(from, start))
    cuts.add(Math.min(to, end))
  }
  const places = [...cuts].sort((a, b) => a - b)
  return places.slice(1).map((end, i) => {
    const start = places[i]!
    return {
      text: text.slice(start, end),
      start,
      values: over.filter((mark) => mark.start <= start && mark.end >= end).map(({ value }) => value),
    }
  })
}

/** Where each paragraph begins and ends, without its line end. */
export function paragraphsOf(text: string): { start: number; end: number }[] {
  const paragraphs: { start: number; end: number }[] = []
  let start = 0
  for (const line of text.split('\n')) {
    if (line) paragraphs.push({ start, end: start + line.length })
    start += line.length + 1
  }
  return paragraphs
}
