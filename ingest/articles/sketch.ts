import { beginsAsCaption, isAgain, isNoticeTitle } from './signs.js'
import { isVertical } from './vertical.js'
import { isFinished, isSignature, isTitleLike } from './titles.js'
import { bigrams, type Bigrams } from './cohesion.js'
import { endsSentence } from './characters.js'
import { columnWidth, type Block } from './blocks.js'

/** An article as blocks: what stands above or below its body, and the body. */
export interface Sketch {
  titles: Block[]
  /** A headline that no block of the page holds in one piece. */
  headline?: string
  body: Block[]
  /** How sure its limits are, 0–1. */
  confidence: number
  /** Blocks of a site's item that say when it was published. */
  meta?: Block[]
}

export type Unit = { kind: 'titles'; blocks: Block[]; strong: boolean } | { kind: 'body'; blocks: Block[] }

export const opens = (block: Block | undefined): boolean =>
  !!block &&
  (block.kind === 'lead' ? !isAgain(block.plain) : block.kind === 'byline' || block.kind === 'subtitle' || block.kind === 'section')

/**
 * Runs of blocks that stand as headlines do: below a finished text, or above a lead or byline.
 * `strong` ones divide articles for certain; the others may be subheadings.
 */
export function unitsOf(blocks: readonly Block[]): Unit[] {
  const isTitle = blocks.map(() => false)
  const isStrong = blocks.map(() => false)
  const gaps = blocks.map((b) => b.gap).sort((a, b) => a - b)
  const usualGap = gaps[gaps.length >> 1] ?? 1
  for (const [i, block] of blocks.entries()) {
    if (block.kind === 'subtitle' || block.kind === 'section') {
      isTitle[i] = isStrong[i] = true
      continue
    }
    if (!isTitleLike(block) || isSignature(block, blocks[i + 1])) continue
    const before = blocks[i - 1]
    const after = blocks[i + 1]
    // 东阿县 above 惠企服务一次办好: a bare name between a finished text and a headline is its kicker
    const named = before !== undefined && isTitleLike(before) && before.plain.length <= 12 && block.gap > 0 && isFinished(blocks[i - 2])
    const above = i === 0 || isTitle[i - 1] || isFinished(before) || named
    const strong =
      isVertical(block) ||
      opens(after) ||
      (above && (i === 0 || after === undefined || (isNoticeTitle(block.plain) && after.kind !== 'text') || before!.kind === 'byline'))
    const notice = above && isNoticeTitle(block.plain) && block.gap > 0
    const capped =
      above && i > 0 && block.plain.length <= 40 && after !== undefined && beginsAsCaption(after.plain) && block.gap > 0 && after.gap > 0
    if (strong || notice || capped || (above && block.gap > 0 && after !== undefined && after.gap > 0 && plausibleAlone(blocks, i))) {
      isTitle[i] = true
      isStrong[i] = strong || notice || capped || (block.gap > 1 && block.gap > usualGap)
    }
  }
  // A kicker above a headline that a lead follows stands below a finished text itself, or is a bare name
  for (let i = blocks.length - 2; i >= 0; i--) {
    const block = blocks[i]!
    if (isTitle[i] || !isTitle[i + 1] || !isTitleLike(block)) continue
    if (i === 0 || blocks[i + 1]!.gap === 0 || blocks[i + 1]!.kind === 'subtitle' || isFinished(blocks[i - 1])) isTitle[i] = true
  }
  const units: Unit[] = []
  for (const [i, block] of blocks.entries()) {
    const last = units.at(-1)
    const kind = isTitle[i] ? 'titles' : 'body'
    if (last?.kind === 'titles' && kind === 'titles') {
      last.blocks.push(block)
      last.strong ||= isStrong[i]!
    } else if (last?.kind === 'body' && kind === 'body') last.blocks.push(block)
    else units.push(kind === 'titles' ? { kind, blocks: [block], strong: isStrong[i]! } : { kind, blocks: [block] })
  }
  return units
}

/**
 * Longer ones are rather a paragraph's piece, and so is one whose last line fills its column: 对聊城来说，走生态优先绿色, where the
 * column ends, goes on with 发展之路. Subheadings are told apart later.
 */
function plausibleAlone(blocks: readonly Block[], i: number): boolean {
  const block = blocks[i]!
  const before = blocks[i - 1]
  if (block.plain.length < 4 || block.plain.length > 30 || !before || !endsSentence(before.plain)) return false
  // 教师徐青介绍，智能农机用途很广，涵盖耕: a sentence's begin; a headline's halves are about as long as each other
  const halves = block.plain.split(/[，,]/u)
  if (
    halves.length > 2 ||
    (halves.length === 2 && Math.min(halves[0]!.length, halves[1]!.length) * 2 < Math.max(halves[0]!.length, halves[1]!.length))
  )
    return false
  const width = columnWidth(blocks, i)
  const last = block.lines.at(-1)!.width
  return width === 0 || last < width - 6 || last > width + 4
}

export const wordsOf = (blocks: readonly Block[]): Bigrams => bigrams(blocks.map((b) => b.plain).join(''))

const length = (blocks: readonly Block[]): number => blocks.reduce((n, b) => n + b.plain.length, 0)
const isLeadStart = (block: Block): boolean => block.kind === 'lead' && !isAgain(block.plain)

/** A photograph's caption: short, dated or 图为, no lead; or a single line under the picture. */
const isCaption = (blocks: readonly Block[]): boolean =>
  blocks.length > 0 && length(blocks) <= 400 && !isLeadStart(blocks[0]!) && (beginsAsCaption(blocks[0]!.plain) || length(blocks) <= 250)

export interface Part {
  blocks: Block[]
  /** Captions of pictures that stand in the middle or at the end of it, each with its own byline. */
  captions: Block[][]
}

/** One stretch without headlines inside → the articles it holds: each begins at a lead, or at a byline that opens it. */
export function divideBody(blocks: readonly Block[]): Part[] {
  const parts: Part[] = []
  let part: Part = { blocks: [], captions: [] }
  const close = (): void => {
    if (part.blocks.length) parts.push(part)
    part = { blocks: [], captions: [] }
  }
  const lastText = blocks.findLastIndex((b) => b.kind !== 'byline')
  for (const [i, block] of blocks.entries()) {
    const isLead = isLeadStart(block)
    if (!isLead && block.kind !== 'byline') {
      part.blocks.push(block)
      continue
    }
    const text = part.blocks.filter((b) => b.kind !== 'byline')
    if (isLead) {
      // A byline right above a lead is that article's
      const held = text.length === 0 ? part.blocks.splice(0) : []
      close()
      part.blocks = [...held, block]
    } else if (!text.length) part.blocks.push(block)
    else if (isLeadStart(text[0]!) || (part.blocks[0]!.kind === 'byline' && length(text) > 250)) takeCaption(part, block)
    else if (i > lastText || isLeadStart(blocks[i + 1]!)) part.blocks.push(block)
    else if (isCaption(text) && isFinished(text.at(-1))) {
      part.blocks.push(block)
      close()
    } else {
      // 1月5日，…工人在忙碌, a picture's line, above ■ 文/图 本报记者 …: it belongs to the article that the byline opens
      if (length(text) > 60 || isFinished(text.at(-1))) close()
      part.blocks.push(block)
    }
  }
  close()
  return parts
}

/** A second byline in a report that its lead has signed is a picture's: the dated paragraph above it is the caption. */
function takeCaption(part: Part, byline: Block): void {
  const from = part.blocks.findLastIndex((b) => beginsAsCaption(b.plain))
  if (from > 0 && length(part.blocks.slice(from)) <= 300) part.captions.push([...part.blocks.splice(from), byline])
  else part.blocks.push(byline)
}
