import { BadData } from '../../src/errors.js'
import { sha256 } from '../../src/model/identifiers.js'
import { isIsoDay } from '../dates/calendar.js'
import { decodePage } from './decoding.js'
import { findHome } from './home.js'
import { inferDate } from './inferred-date.js'
import { dateInFileName, dateInMasthead } from './page-date.js'

/** One input file, read. Offsets of everything found later lead back into `text`. */
export interface Page {
  /** First 16 hex digits of `sha256`. */
  id: string
  file: string
  sha256: string
  encoding: string
  /** As decoded, without a byte-order mark; line ends as they were. */
  text: string
  /** Day of publication, ISO 8601. */
  date?: string
  dateFrom?: 'file' | 'masthead' | 'option' | 'text'
  /** The year that the page speaks from, where it is known; without a day it may still be. */
  year?: number
  /** Name of the division that the page is about: 聊城市. */
  home?: string
}

/** A site's lists of other articles, three rows or more under ·, speak of other towns: · 淮北采购… at the foot of a report from 西安. */
function withoutRows(text: string): string {
  const lines = text.split('\n')
  const isRow = (line: string | undefined): boolean => !!line && line.length <= 70 && /^\s{0,8}[·•]/u.test(line)
  return lines
    .filter(
      (line, i) =>
        !(
          isRow(line) &&
          ((isRow(lines[i - 1]) && (isRow(lines[i - 2]) || isRow(lines[i + 1]))) || (isRow(lines[i + 1]) && isRow(lines[i + 2])))
        ),
    )
    .join('\n')
}

/**
 * @throws BadData EMPTY_PAGE, BINARY_FILE, UNDECODABLE, NO_CHINESE; each message names the file.
 */
export function readPage(source: { file: string; bytes: Uint8Array }, options: { home?: string; date?: string } = {}): Page {
  const { text: decoded, encoding } = decodePage(source.bytes, source.file)
  const text = decoded.startsWith('\ufeff') ? decoded.slice(1) : decoded
  const hash = sha256(source.bytes)
  const page: Page = { id: hash.slice(0, 16), file: source.file, sha256: hash, encoding, text }
  if (options.date !== undefined && !isIsoDay(options.date)) throw new BadData('BAD_DATE', `${source.file}: ${options.date} is no day`)
  const inferred = inferDate(text)
  const found: [Page['dateFrom'], string | undefined][] = [
    ['file', dateInFileName(source.file)],
    ['masthead', dateInMasthead(text)],
    ['option', options.date],
    ['text', inferred.date],
  ]
  for (const [dateFrom, date] of found) if (date && !page.date) Object.assign(page, { date, dateFrom })
  const year = page.date ? Number(page.date.slice(0, 4)) : inferred.year
  if (year) page.year = year
  // A bundle's items are each about their own city
  const home = inferred.bundle ? options.home : (findHome(withoutRows(text), page.date ?? year?.toString()) ?? options.home)
  if (home) page.home = home
  return page
}
