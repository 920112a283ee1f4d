/** A text whose every UTF-16 code unit knows its place in the page it came from. */
export interface MappedText {
  text: string
  /** Flat runs: offset in `text`, offset in the page, length; ascending in the first. */
  offsets: number[]
}

/** Collects code units with their places. */
export class MappedTextBuilder {
  private readonly parts: string[] = []
  private readonly runs: number[] = []
  private size = 0
  get length(): number {
    return this.size
  }
  push(unit: string, from: number): void {
    const { runs } = this
    const last = runs.length - 3
    if (last >= 0 && runs[last]! + runs[last + 2]! === this.size && runs[last + 1]! + runs[last + 2]! === from) runs[last + 2]!++
    else runs.push(this.size, from, 1)
    this.parts.push(unit)
    this.size++
  }
  build(): MappedText {
    return { text: this.parts.join(''), offsets: this.runs }
  }
}

/** Where the character at `offset` of the text stands in the page. */
export function pageOffset(offsets: readonly number[], offset: number): number {
  let low = 0
  let high = offsets.length / 3 - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (offsets[middle * 3]! <= offset) low = middle
    else high = middle - 1
  }
  return offsets[low * 3 + 1]! + (offset - offsets[low * 3]!)
}

/** Where text[start, end) stands in the page: from its first character to its last. */
export const pageRange = (offsets: readonly number[], start: number, end: number): { start: number; end: number } => ({
  start: pageOffset(offsets, start),
  end: pageOffset(offsets, Math.max(start, end - 1)) + 1,
})
