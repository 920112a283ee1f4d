import { BadData } from '../src/errors.js'
import { contentId } from '../src/model/identifiers.js'
import { remainderOf } from '../src/model/original-text.js'
import type { ArticleRecord, PageGraph } from '../src/model/page-graph.js'
import { segmentPage, type ArticleDraft } from './articles/segment.js'
import { relate } from './claims/relate.js'
import { findDates } from './dates/find-dates.js'
import type { Doc, SpanSource } from './doc.js'
import { pageLimits } from './limits.js'
import { addInvestments } from './mentions/investments.js'
import { recognise } from './mentions/recognise.js'
import { readPage, type Page } from './read/page.js'
import { resolveEvents } from './resolve/events.js'
import { homeNamed } from './resolve/home.js'
import { pageEntities, type ReadArticle } from './resolve/page-entities.js'
import { splitSentences } from './sentences.js'
import { extractorVersion } from './version.js'

export { extractorVersion }

export interface SourceFile {
  /** Name without folders. */
  file: string
  bytes: Uint8Array
}

export interface ExtractOptions {
  /** Name of the division that 我市 and 市委 stand for, when the page does not tell. */
  home?: string
  /** ISO day of publication, when neither file name nor page tells. */
  date?: string
  /** Leaves claims at the confidence that their rules give, which is what a calibration starts from. */
  rawConfidence?: boolean
  /** Sources of names that are left out, to see what they are worth. */
  without?: readonly SpanSource[]
}

function recordOf(page: Page, draft: ArticleDraft): ArticleRecord {
  const { position, headline, kicker, subtitle, genre, date, published, text, offsets, confidence } = draft
  return {
    id: contentId('article', page.id, position, offsets[1] ?? 0),
    document: page.id,
    position,
    headline,
    ...(kicker ? { kicker } : {}),
    ...(subtitle ? { subtitle } : {}),
    genre,
    ...(date ? { date } : {}),
    ...(published ? { published } : {}),
    text,
    offsets,
    confidence,
  }
}

/** One article through all steps that look at nothing but it. */
export function readArticle(page: Page, draft: ArticleDraft, { rawConfidence = false, without = [] }: ExtractOptions = {}): ReadArticle {
  const day = draft.date ?? draft.published ?? page.date ?? page.year?.toString()
  const doc: Doc = {
    draft,
    text: draft.text,
    home: homeNamed([draft.home, page.home], day),
    ...(day ? { day } : {}),
    sentences: splitSentences(draft.text),
    tokens: [],
    dates: findDates(draft.text, { date: draft.date ?? draft.published ?? page.date, year: page.year, printed: draft.published }),
    names: [],
    phrases: [],
    posts: [],
    claims: [],
  }
  const recognised = recognise(doc, without)
  addInvestments(doc)
  const events = resolveEvents(doc, recognised)
  return { record: recordOf(page, draft), doc, events, claims: relate({ doc, recognised, events }, rawConfidence) }
}

function longestLine(text: string): number {
  let longest = 0
  for (let at = 0; at <= text.length;) {
    const end = text.indexOf('\n', at)
    const stop = end < 0 ? text.length : end
    longest = Math.max(longest, stop - at)
    at = stop + 1
  }
  return longest
}

/**
 * The whole way of a page: bytes in, what it gives to the graph out. Synchronous, no I/O but the lexicon's.
 * @throws BadData when the file is empty, binary or cannot be decoded, or larger than any newspaper's in one of `pageLimits`.
 */
export function extractPage(source: SourceFile, options: ExtractOptions = {}): PageGraph {
  const refuse = (code: string, what: string, most: number): never => {
    throw new BadData(code, `${source.file}: ${what} is no newspaper's (at most ${most})`)
  }
  if (source.bytes.length > pageLimits.bytes) refuse('PAGE_TOO_LARGE', `a page of ${source.bytes.length} bytes`, pageLimits.bytes)
  const page = readPage(source, options)
  const line = longestLine(page.text)
  if (line > pageLimits.line) refuse('LINE_TOO_LONG', `a line of ${line} characters`, pageLimits.line)
  const drafts = segmentPage(page)
  if (drafts.length > pageLimits.articles) refuse('TOO_MANY_ARTICLES', `a page of ${drafts.length} articles`, pageLimits.articles)
  const long = drafts.find((draft) => draft.text.length > pageLimits.article)
  if (long) refuse('ARTICLE_TOO_LONG', `an article of ${long.text.length} characters`, pageLimits.article)
  const articles = drafts.map((draft) => readArticle(page, draft, options))
  return {
    document: {
      id: page.id,
      file: page.file,
      sha256: page.sha256,
      encoding: page.encoding,
      characters: page.text.length,
      ...remainderOf(page.text, drafts),
      ...(page.date ? { date: page.date } : {}),
      ...(page.home ? { home: page.home } : {}),
      extractor: extractorVersion,
    },
    articles: articles.map((a) => a.record),
    ...pageEntities(page.id, articles),
  }
}
