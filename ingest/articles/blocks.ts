import { isBylineLine } from './bylines.js'
import { columns, endsSentence, withoutBlanks } from './characters.js'
import {
  isAgain,
  isDateLine,
  isFurniture,
  isLead,
  isLink,
  isListItem,
  isMarkedSubhead,
  isMasthead,
  isMeta,
  isRelatedHead,
  isSection,
  isSubtitle,
} from './signs.js'

import { repairText } from './repair.js'

export interface Line {
  /** Offsets in the page, blanks at both ends left out. */
  start: number
  end: number
  /** Without any blanks. */
  plain: string
  /** Columns it takes. */
  width: number
  /** Set in by two full-width blanks, as a paragraph's first line. */
  indented: boolean
}

export type BlockKind =
  'text' | 'lead' | 'byline' | 'subtitle' | 'subhead' | 'meta' | 'related' | 'link' | 'furniture' | 'section' | 'row' | 'item' | 'date'

/** Lines that belong together: a paragraph, or the part of one that a column's end left; a title; a byline; one row. */
export interface Block {
  lines: Line[]
  plain: string
  kind: BlockKind
  /** Blank lines before it. */
  gap: number
  /** Its lines were broken by the column's width: they are one text. */
  wrapped: boolean
}

function* linesOf(text: string): Generator<Line | undefined> {
  for (let at = 0; at <= text.length;) {
    let end = text.indexOf('\n', at)
    if (end < 0) end = text.length
    const raw = text.slice(at, end)
    const plain = withoutBlanks(raw)
    if (!plain) yield undefined
    else {
      const start = at + (raw.length - raw.trimStart().length)
      const stop = at + raw.trimEnd().length
      yield { start, end: stop, plain, width: columns(text.slice(start, stop)), indented: /^[ \t]*\u3000[ \t]*\u3000/u.test(raw) }
    }
    at = end + 1
  }
}

// Cheaper than parsing every line
const bylineSign = /^[■◆●□▲▪◎▍★]|记者|通讯员|评论员|摄|[文图][/／]|作者/u

function kindOf(line: Line, source: string): BlockKind {
  const { plain } = line
  if (isMeta(plain)) return 'meta'
  if (isRelatedHead(plain)) return 'related'
  if (isLead(plain) || isAgain(plain)) return 'lead'
  if (isMarkedSubhead(plain)) return 'subhead'
  if (plain.length <= 60 && bylineSign.test(plain) && isBylineLine(repairText(source, [{ lines: [line] }]).text)) return 'byline'
  if (isSubtitle(plain)) return 'subtitle'
  if (isMasthead(plain) || isFurniture(plain)) return 'furniture'
  if (isSection(plain)) return 'section'
  if (isDateLine(plain)) return 'date'
  if (source.slice(line.start, line.end).includes('\t')) return 'row'
  if (isLink(plain)) return 'link'
  if (isListItem(source.slice(line.start, line.end))) return 'item'
  return 'text'
}

/** Columns narrower than this are a newspaper's; longer lines are whole paragraphs. 001's widest caption has 110. */
const widestColumn = 130
/** A justified line may be short by three characters: punctuation hangs, Latin letters are narrow. */
const slack = 6

/** Whether these lines were broken by a column's width: all but the last, and ends of paragraphs, are about as wide as the widest. */
function areWrapped(lines: readonly Line[]): boolean {
  if (lines.length < 2 || lines.filter((l) => isListItem(l.plain)).length > lines.length / 2) return false
  const widest = Math.max(...lines.map((l) => l.width))
  if (widest > widestColumn) return false
  const inner = lines.slice(0, -1)
  const full = inner.filter((l) => l.width >= widest - slack || endsSentence(l.plain))
  return full.length >= inner.length * 0.8
}

function divide(lines: readonly Line[], gap: number, source: string): Block[] {
  const blocks: Block[] = []
  const wrapped = areWrapped(lines)
  const widest = Math.max(...lines.map((l) => l.width))
  let open = false // the last block takes further lines
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1]
    const given = kindOf(line, source)
    // 慧聪 / 塑料网讯：… where a line was full is no lead
    const midSentence = wrapped && before !== undefined && before.width >= widest - slack && !endsSentence(before.plain)
    // and neither is —— in the middle of one a subtitle
    const misread = (given === 'lead' && !/^本报/u.test(line.plain)) || (given === 'subtitle' && (i >= 2 || lines.length > 4))
    const kind = midSentence && misread ? 'text' : given
    const last = blocks.at(-1)
    const continues = open && last && before && !line.indented && (kind === 'text' || kind === 'item') && wrapped
    // 之一。” ends before the column does: a paragraph's last line. A wrapped line may begin with 2、 by chance, not after 。
    const paragraphEnd = before && endsSentence(before.plain) && (before.width < widest - slack || kind === 'item')
    if (continues && !paragraphEnd) {
      last.lines.push(line)
      last.plain += line.plain
      continue
    }
    blocks.push({ lines: [line], plain: line.plain, kind, gap: i === 0 ? gap : 0, wrapped })
    open = kind === 'text' || kind === 'lead' || kind === 'item'
  }
  // ■ 本报记者 林金山 / 本报通讯员 曹金 李欣 is one byline; a subtitle may go on in a second line
  return blocks
}

/** A page's lines as blocks, in the page's order. */
export function readBlocks(source: string): Block[] {
  const blocks: Block[] = []
  let lines: Line[] = []
  let gap = 0
  const close = (): void => {
    if (!lines.length) return
    for (const block of divide(lines, gap, source)) blocks.push(block)
    lines = []
    gap = 0
  }
  for (const line of linesOf(source)) {
    if (line) lines.push(line)
    else {
      close()
      gap++
    }
  }
  close()
  return blocks
}

/** Lines of one column, each cut off by blank lines, are alike in width: 4 of the 6 around, this being a justified line's play. */
const alike = 4

/** The usual width of the column around a block, 0 where lines are whole paragraphs. */
export function columnWidth(blocks: readonly Block[], index: number): number {
  const wrapped: number[] = []
  const single: number[] = []
  for (let i = Math.max(0, index - 3); i <= Math.min(blocks.length - 1, index + 3); i++) {
    const block = blocks[i]!
    if (block.wrapped) for (const line of block.lines.slice(0, -1)) wrapped.push(line.width)
    else if (block.lines.length === 1 && block.kind === 'text' && i !== index) single.push(block.lines[0]!.width)
  }
  if (wrapped.length) return wrapped.sort((a, b) => a - b)[Math.floor(wrapped.length * 0.7)]!
  const middle = single.sort((a, b) => a - b)[single.length >> 1] ?? 0
  return middle <= 60 && single.filter((w) => Math.abs(w - middle) <= 4).length >= alike ? middle : 0
}
