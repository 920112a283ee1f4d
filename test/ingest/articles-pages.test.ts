import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { segmentPage, type ArticleDraft } from '../../ingest/articles/segment.js'
import { readPage } from '../../ingest/read/page.js'
import { packageRoot } from '../../src/package-root.js'

// Fixtures: a page of ours, ==>, and a line for each of its articles:
// genre | date or - | headline | begins with | ends with | role name, role name or -
const folder = join(packageRoot, 'test/cases/pages')

interface Expected {
  genre: string
  date?: string
  headline: string
  begins: string
  ends: string
  bylines: string[]
}

function parseExpected(line: string): Expected {
  const [genre, date, headline, begins, ends, bylines] = line.split('|').map((part) => part.trim())
  return {
    genre: genre!,
    ...(date === '-' ? {} : { date: date! }),
    headline: headline!,
    begins: begins!,
    ends: ends!,
    bylines: bylines === '-' ? [] : bylines!.split(/,\s*/u),
  }
}

const shown = (article: ArticleDraft, expected: Expected | undefined): Expected => ({
  genre: article.genre,
  ...(article.date ? { date: article.date } : {}),
  headline: article.headline,
  begins: article.text.slice(0, expected?.begins.length ?? 20).replace(/\n/gu, '⏎'),
  ends: article.text.slice(-(expected?.ends.length ?? 20)).replace(/\n/gu, '⏎'),
  bylines: article.bylines.map((b) => `${b.role} ${b.name}`),
})

describe.each(readdirSync(folder).filter((f) => f.endsWith('.txt')))('page %s', (file) => {
  const [page, expected] = readFileSync(join(folder, file), 'utf8').split('==>\n') as [string, string]
  const articles = segmentPage(readPage({ file, bytes: Buffer.from(page) }))

  test('falls into its articles', () => {
    const want = expected.trim().split('\n').map(parseExpected)
    expect(articles.map((a, i) => shown(a, want[i]))).toEqual(want)
  })

  test('has each name where its byline says', () => {
    for (const { text, bylines } of articles) for (const b of bylines) expect(text.slice(b.start, b.end)).toBe(b.name)
  })
})
