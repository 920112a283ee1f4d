import { endsSentence } from './characters.js'
import type { Block } from './blocks.js'
import type { Sketch } from './sketch.js'
import { isFinished, isTitleLike } from './titles.js'

const headlineKinds = new Set(['text', 'item', 'subtitle', 'link', 'section', 'lead'])

/** First block of the headline that stands right above the item's lines 发布时间 …, or -1. */
function headlineStart(blocks: readonly Block[], metaAt: number): number {
  let at = metaAt - 1
  // 副标题 below the headline
  if (blocks[at]?.kind === 'subtitle') at--
  const headline = blocks[at]
  if (!headline || !headlineKinds.has(headline.kind) || headline.plain.length > 80 || /。$/u.test(headline.plain)) return -1
  // Two lines of one headline stand together; a finished paragraph above is the last item's
  if (headline.gap === 0 && at > 0 && isTitleLike(blocks[at - 1]!) && blocks[at - 1]!.gap > 0) return at - 1
  return at
}

/** 发布时间：…, 2011年09月27来源：, 来源：…: 时间：下午3时 in a notice is another thing. */
function isPublication(blocks: readonly Block[], at: number): boolean {
  for (let i = at; blocks[i]?.kind === 'meta'; i++)
    if (/^(?:发布|发表|更新|上传|添加|录入)|来源[:：]|^\d{4}/u.test(blocks[i]!.plain)) return true
  return false
}

/** Where the items of a site's bundle begin: a headline with 发布时间, 来源 … below it. */
export function itemStarts(blocks: readonly Block[]): number[] {
  const starts: number[] = []
  for (const [i, block] of blocks.entries()) {
    if (block.kind !== 'meta' || blocks[i - 1]?.kind === 'meta') continue
    if (!isPublication(blocks, i)) continue
    const start = headlineStart(blocks, i)
    if (start < 0) continue
    // Its headline printed once more between two groups of such lines is no new item
    const last = starts.at(-1)
    const bodyOfLast =
      last !== undefined &&
      blocks.slice(last, start).some((b, k, own) => b.kind !== 'meta' && own.slice(0, k).some((a) => a.kind === 'meta'))
    if (last === undefined || bodyOfLast) starts.push(start)
  }
  return starts
}

/** A list that ends an item belongs to the site: links below 相关报道, three rows or more that another item has too, numbered adverts. */
function withoutTail(body: Block[], repeated: ReadonlySet<string>): Block[] {
  // 相关链接 above whole paragraphs is background, and the article's own
  const isPassage = (b: Block | undefined): boolean => b !== undefined && b.plain.length >= 40 && endsSentence(b.plain)
  const related = body.findIndex((b, i) => b.kind === 'related' && !isPassage(body[i + 1]))
  let end = related < 0 ? body.length : related
  const isBoilerplate = (b: Block): boolean =>
    b.kind === 'furniture' || b.kind === 'meta' || b.kind === 'link' || repeated.has(b.plain) || /https?:|www\./u.test(b.plain)
  while (end > 0 && isBoilerplate(body[end - 1]!)) end--
  // 1、…评价推介 2、…评价推介 …: three numbered rows at the end, none a sentence
  let rows = end
  while (
    rows > 0 &&
    body[rows - 1]!.kind === 'item' &&
    !endsSentence(body[rows - 1]!.plain) &&
    body[rows - 1]!.lines.length === 1 &&
    body[rows - 1]!.plain.length < 60
  )
    rows--
  if (end - rows >= 5 && isFinished(body[rows - 1])) end = rows
  return body.slice(0, end).filter((b) => b.kind !== 'meta' && b.kind !== 'furniture')
}

/** Lines that stand in two items word for word: what the site prints around every text. */
function repeatedLines(blocks: readonly Block[]): Set<string> {
  const seen = new Set<string>()
  const repeated = new Set<string>()
  for (const { plain } of blocks) {
    if (plain.length < 6 || plain.length > 60 || endsSentence(plain)) continue
    if (seen.has(plain)) repeated.add(plain)
    seen.add(plain)
  }
  return repeated
}

/** A bundle of a site's texts → its items. Empty where the page is none; blocks above the first item are left to the caller. */
export function sketchBundle(blocks: readonly Block[]): { before: Block[]; items: Sketch[] } {
  const starts = itemStarts(blocks)
  const repeated = repeatedLines(blocks)
  const items = starts.map((start, n): Sketch => {
    const item = blocks.slice(start, starts[n + 1] ?? blocks.length)
    const metaAt = item.findIndex((b) => b.kind === 'meta')
    let bodyAt = metaAt
    while (item[bodyAt]?.kind === 'meta') bodyAt++
    const titles = item.slice(0, metaAt).map((b): Block => ({ ...b, kind: b.kind === 'subtitle' ? 'subtitle' : 'text' }))
    return { titles, body: withoutTail(item.slice(bodyAt), repeated), meta: item.slice(metaAt, bodyAt), confidence: 0.95 }
  })
  return { before: blocks.slice(0, starts[0] ?? blocks.length), items }
}
