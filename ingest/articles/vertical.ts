import { isHan } from './characters.js'
import { isAgain } from './signs.js'
import type { Block, Line } from './blocks.js'
import type { Sketch } from './sketch.js'
import { matchesIn } from '../matches.js'

/** Fewer single characters below each other are no headline: 发 alone is a stray. */
const fewest = 4

/** A headline printed from top to bottom: every line of it is one character. */
export const isVertical = (block: Block): boolean =>
  block.lines.length >= fewest && block.lines.every((l) => l.plain.length === 1 && isHan(l.plain))

/** Lines of one character each, with or without blank lines between them, become one block: 我 / 市 / 部 / 署 / … */
export function joinVertical(blocks: readonly Block[]): Block[] {
  const joined: Block[] = []
  let run: Block[] = []
  const close = (): void => {
    const lines = run.flatMap((b) => b.lines)
    if (lines.length >= fewest)
      joined.push({ lines, plain: run.map((b) => b.plain).join(''), kind: 'text', gap: Math.max(1, run[0]!.gap), wrapped: false })
    else joined.push(...run)
    run = []
  }
  for (const block of blocks) {
    if (block.lines.every((l) => l.plain.length === 1 && isHan(l.plain))) run.push(block)
    else {
      close()
      joined.push(block)
    }
  }
  close()
  return joined
}

interface Strays {
  characters: string
  /** The block's lines without them. */
  lines: Line[]
}

/** Characters that stand alone between blanks in a running text: 统 蓝天、碧水、青山保 筹 卫战，… 进 党组书记 … */
function straysOf(block: Block, source: string): Strays | undefined {
  let characters = ''
  const lines: Line[] = []
  for (const line of block.lines) {
    const text = source.slice(line.start, line.end)
    let from = 0
    const push = (end: number): void => {
      const piece = text.slice(from, end)
      const start = line.start + from + (piece.length - piece.trimStart().length)
      const plain = piece.replace(/\s+/gu, '')
      if (plain) lines.push({ ...line, start, end: line.start + from + piece.trimEnd().length, plain })
    }
    for (const m of matchesIn(text, /(?<=^|\s)[\u4e00-\u9fff](?=\s|$)/gu)) {
      characters += m[0]
      push(m.index)
      from = m.index + 1
    }
    push(text.length)
  }
  return characters.length > fewest ? { characters, lines } : undefined
}

/** The clause of a text in which these characters stand in this order, near each other; OCR loses every second of them. */
function clauseAround(characters: string, text: string): string | undefined {
  for (let start = text.indexOf(characters[0]!); start >= 0; start = text.indexOf(characters[0]!, start + 1)) {
    let at = start
    let missed = 0
    for (const c of characters.slice(1)) {
      const next = text.indexOf(c, at + 1)
      if (next < 0 || next > at + 4) missed++
      else at = next
    }
    if (missed > 1 || /[，。；,;]/u.test(text.slice(start, at))) continue
    return text.slice(start, at + (/^[^，。；,;]{0,6}/u.exec(text.slice(at))?.[0].length ?? 1))
  }
  return undefined
}

/**
 * A headline printed vertically beside a column: OCR sets its characters among the column's words, and the column far from its
 * article. Where they spell a clause of a report that has no headline, both are that report's.
 */
export function returnStrays(sketches: Sketch[], source: string): void {
  for (const sketch of [...sketches]) {
    for (const [i, block] of sketch.body.entries()) {
      const strays = block.kind === 'text' ? straysOf(block, source) : undefined
      if (!strays) continue
      const spelt = (s: Sketch): string | undefined =>
        clauseAround(
          strays.characters,
          s.body
            .map((b) => b.plain)
            .join('')
            .slice(0, 400),
        )
      const owner = sketches.find((s) => !s.titles.length && s.body.some((b) => b.kind === 'lead' && !isAgain(b.plain)) && spelt(s))
      if (!owner) continue
      owner.headline = spelt(owner)!
      owner.confidence = sketch.confidence = 0.5
      const cleaned: Block = { ...block, lines: strays.lines, plain: strays.lines.map((l) => l.plain).join('') }
      const rest = [cleaned, ...sketch.body.slice(i + 1)].filter((b) => b.plain.length > 1)
      if (owner === sketch) sketch.body.splice(i, sketch.body.length - i, ...rest)
      else {
        owner.body.push(...rest)
        sketch.body.splice(i)
      }
      break
    }
  }
}
