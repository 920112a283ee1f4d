import type { Genre } from '../../src/model/ontology.js'
import { isoDay } from '../dates/calendar.js'
import { findHome } from '../read/home.js'
import type { Page } from '../read/page.js'
import { readBlocks, type Block } from './blocks.js'
import { findBylines, type Byline } from './bylines.js'
import { endsSentence } from './characters.js'
import { composeHeadline, headlineFromText } from './composition.js'
import { datelineOf } from './dateline.js'
import { genreOf } from './genre.js'
import { sketchPaper } from './headlines.js'
import { joinBlocks } from './paragraphs.js'
import { repairText } from './repair.js'
import { metaDate } from './signs.js'
import { sketchBundle } from './site.js'
import type { Sketch } from './sketch.js'

/** One article of a page, before anything in it is recognised. */
export interface ArticleDraft {
  /** 0, 1, 2 … in reading order. */
  position: number
  headline: string
  kicker?: string
  subtitle?: string
  genre: Genre
  /** When it happened, by its dateline; ISO day. */
  date?: string
  /** When it was printed: 发布时间 of a site's item, else the page's day. */
  published?: string
  /** Body, unwrapped and repaired; a \n between paragraphs. Bylines stay in it. */
  text: string
  /** Flat runs: offset in `text`, offset in `page.text`, length. */
  offsets: number[]
  /** 0–1: how sure limits and headline are. */
  confidence: number
  /** Who wrote or photographed it; limits of each name in `text`. */
  bylines: Byline[]
  /** Name of the division whose 市委 (or 县委) this article speaks of. */
  home?: string
}

function publishedOf(sketch: Sketch): string | undefined {
  for (const block of sketch.meta ?? []) {
    const found = metaDate(block.plain)
    if (found) return isoDay(...found)
  }
  return undefined
}

/** Headline words first: an article's own division is named there. */
const homeOf = (draft: { headline: string; text: string }, day: string | undefined): string | undefined =>
  findHome(`${draft.headline}\n${draft.text}`, day)

/** A site's lists of other articles: three rows or more under · that end no sentence, or headlines each with its day, below it or behind. */
function withoutListing(body: readonly Block[]): Block[] {
  const isRow = (b: Block | undefined): boolean => !!b && /^[·•]/u.test(b.plain) && b.plain.length <= 60 && !endsSentence(b.plain)
  const isDated = (b: Block | undefined): boolean => !!b && b.plain.length <= 70 && /(?:19|20)\d\d-\d\d-\d\d$/u.test(b.plain)
  const listed = new Set<number>()
  for (let i = 0; i < body.length;) {
    let end = i
    while (isRow(body[end])) end++
    if (end - i < 3) {
      end = i
      while (isDated(body[end]) || (end < body.length && isDated(body[end + 1]))) end++
      if (body.slice(i, end).filter(isDated).length < 3) end = i
    }
    for (let k = i; k < end; k++) listed.add(k)
    i = Math.max(end, i + 1)
  }
  return listed.size ? body.filter((b, i) => !listed.has(i)) : [...body]
}

function draftOf(sketch: Sketch, page: Page, position: number): ArticleDraft | undefined {
  const site = sketch.meta !== undefined
  const { text, offsets } = repairText(page.text, joinBlocks(withoutListing(sketch.body)))
  const section = sketch.titles.find((b) => b.kind === 'section')
  const titles = sketch.titles.filter((b) => b.kind !== 'section')
  const composed = sketch.headline ? { headline: sketch.headline } : composeHeadline(titles, page.text)
  if (!text && !composed) return undefined
  const bylines = findBylines(text)
  const genre = genreOf({ headline: composed, body: sketch.body, text, bylines, site })
  const published = publishedOf(sketch) ?? page.date
  const year = published ? Number(published.slice(0, 4)) : page.year
  const date = datelineOf(text, genre, published, year)
  const headline = composed ?? { headline: section && genre === 'caption' ? section.plain : headlineFromText(text) }
  const home =
    site || !page.home
      ? (homeOf({ headline: headline.headline, text }, date ?? published ?? page.year?.toString()) ?? page.home)
      : page.home
  return {
    position,
    ...headline,
    genre,
    ...(date ? { date } : {}),
    ...(published ? { published } : {}),
    text,
    offsets,
    confidence: composed ? sketch.confidence : Math.min(sketch.confidence, 0.6),
    bylines,
    ...(home ? { home } : {}),
  }
}

/** A page → its articles, in the page's order. Never throws on a page that was read; what cannot be told apart has a low confidence. */
export function segmentPage(page: Page): ArticleDraft[] {
  const blocks = readBlocks(page.text)
  const { before, items } = sketchBundle(blocks)
  const sketches = items.length
    ? [...(before.some((b) => b.plain.length > 60) ? sketchPaper(before, page.text) : []), ...items]
    : sketchPaper(blocks, page.text)
  const drafts: ArticleDraft[] = []
  for (const sketch of sketches) {
    const draft = draftOf(sketch, page, drafts.length)
    if (draft) drafts.push(draft)
  }
  return drafts
}
