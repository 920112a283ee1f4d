import { foreignSyllables } from '../lexicon/foreign-syllables.js'
import { isDigit, isLatin } from './characters.js'
import { MappedTextBuilder, type MappedText } from './offset-map.js'
import { closeSpaces } from './spacing.js'
import { narrow, widenPunctuation, type Units } from './widths.js'

/** A paragraph as it stands in the page: its lines, and whether the blanks in them mean something. */
export interface Paragraph {
  lines: { start: number; end: number }[]
  /** A table row or a line of a form: blanks between cells stay. */
  row?: boolean
}

function gather(source: string, { lines }: Paragraph): Units {
  const units: Units = { chars: [], from: [] }
  for (const [n, line] of lines.entries()) {
    const before = units.chars.at(-1)
    const after = source[line.start]
    // A line that breaks between two Latin words lost the blank between them; between digits it broke a number
    if (n > 0 && isLatin(before) && (isLatin(after) || isDigit(after))) {
      units.chars.push(' ')
      units.from.push(lines[n - 1]!.end)
    }
    for (let i = line.start; i < line.end; i++) {
      units.chars.push(source[i]!)
      units.from.push(i)
    }
  }
  return units
}

const syllable = (char: string | undefined): boolean => char !== undefined && foreignSyllables.has(char)

/** 诺基亚CEO史蒂芬？埃洛普: the dot between two parts of a foreign name, of which OCR or a site's encoding made a question mark. */
function closeForeignNames({ chars }: Units): void {
  for (let i = 2; i < chars.length - 2; i++) {
    if (chars[i] !== '？' || !syllable(chars[i - 1]) || !syllable(chars[i - 2])) continue
    if (syllable(chars[i + 1]) && syllable(chars[i + 2]) && (syllable(chars[i - 3]) || syllable(chars[i + 3]))) chars[i] = '·'
  }
}

/** One paragraph's characters as they should have been printed, each with its place in the page. */
function repairParagraph(source: string, paragraph: Paragraph): Units {
  const units = gather(source, paragraph)
  narrow(units)
  const closed = closeSpaces(units, paragraph.row ?? false)
  widenPunctuation(closed)
  closeForeignNames(closed)
  return closed
}

/** Paragraphs become one text, a \n between them; every character keeps its place in `source`. */
export function repairText(source: string, paragraphs: readonly Paragraph[]): MappedText {
  const builder = new MappedTextBuilder()
  let end = 0
  for (const paragraph of paragraphs) {
    const { chars, from } = repairParagraph(source, paragraph)
    if (!chars.length) continue
    if (builder.length) builder.push('\n', end)
    for (let i = 0; i < chars.length; i++) builder.push(chars[i]!, from[i]!)
    end = paragraph.lines.at(-1)!.end
  }
  return builder.build()
}

/** A headline's line: its blanks are pauses (想明白 马上干), unless every character is spaced out. */
export function repairHeadline(line: string): string {
  const spaced = line.trim().replace(/[\s\u3000]+/gu, ' ')
  const words = spaced.split(' ')
  // 聊 城 市 召 开 … is OCR; 稳 增 长 too: no pause has one character on both sides
  const text = words.length > 2 && words.filter((w) => w.length === 1).length > words.length / 2 ? words.join('') : spaced
  const units: Units = { chars: [...text].flatMap((c) => c.split('')), from: [] }
  narrow(units)
  widenPunctuation(units)
  return units.chars.join('')
}
