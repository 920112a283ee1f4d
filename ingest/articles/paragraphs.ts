import { columns, endsSentence } from './characters.js'
import { columnWidth, type Block } from './blocks.js'
import type { Paragraph } from './repair.js'

const slack = 6
/** A piece of a paragraph that a page's or column's end cut off is long; shorter ones without 。 are subheadings. */
const shortestPiece = 44

const count = (text: string, characters: string): number => [...text].filter((c) => characters.includes(c)).length

/** Whether a paragraph that ends here is over. 由省政府授予 below 评选出的先进单位 goes on with it. */
function isOver(block: Block, width: number, continued: boolean): boolean {
  const last = block.lines.at(-1)!
  if (endsSentence(block.plain)) return true
  // 本报讯（记者 at a column's end
  if (count(block.plain, '（(') > count(block.plain, '）)')) return false
  const full = width > 0 ? last.width >= width - slack : columns(block.plain) >= shortestPiece
  if (/(?:[：:]|[—―]{2})$/u.test(block.plain)) return true
  if (/[；;]$/u.test(block.plain)) return !full && !continued
  if (/[，、,]$/u.test(block.plain)) return false
  // A subheading begins a paragraph; what goes on with one goes on until it ends
  return !full && !continued && block.kind !== 'lead'
}

const stands = new Set(['byline', 'row', 'date', 'subhead', 'subtitle', 'section', 'link'])

/** The blocks of a body → paragraphs: those that a column's end divided are one again; rows, bylines and subheadings stand alone. */
export function joinBlocks(blocks: readonly Block[]): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let open = false
  for (const [i, block] of blocks.entries()) {
    const { kind } = block
    const alone = stands.has(kind)
    const continues: boolean = open && !alone && kind !== 'lead' && kind !== 'item' && !block.lines[0]!.indented
    const lines = block.lines.map(({ start, end }) => ({ start, end }))
    if (continues) paragraphs.at(-1)!.lines.push(...lines)
    else paragraphs.push({ lines, ...(kind === 'row' ? { row: true } : {}) })
    open = !alone && !isOver(block, columnWidth(blocks, i), continues)
  }
  return paragraphs
}
