import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { segmentPage } from '../../ingest/articles/segment.js'
import { readPage } from '../../ingest/read/page.js'
import { packageRoot } from '../../src/package-root.js'

// Real pages and what a reader found on them; other people's words, so they are not in this repo
const shared = join(packageRoot, '..', 'shared')
const gold = existsSync(shared) ? readdirSync(join(shared, 'gold')).filter((f) => f.endsWith('.json')) : []

interface GoldArticle {
  headline: string
  starts: string
  ends: string
  date?: string
  genre: string
  authors?: string[]
}

// As the scorer does: ../shared/gold/score.mjs
const normal = (s: string): string =>
  s
    .normalize('NFKC')
    .replace(/[\s"'“”‘’「」『』《》〈〉()（）[\]【】·•・,，。:：;；、\-—–_]/gu, '')
    .toLowerCase()

if (!gold.length) {
  test('the annotated pages', () => {
    console.warn('NOT TESTED: ../shared/gold is not there, so articles were not compared with any real page')
  })
} else {
  test.each(gold)('%s: articles as annotated', (file) => {
    const { page, pageDate, articles } = JSON.parse(readFileSync(join(shared, 'gold', file), 'utf8')) as {
      page: string
      pageDate: string | null
      articles: GoldArticle[]
    }
    const read = readPage({ file: page, bytes: readFileSync(join(shared, 'pages', page)) })
    const drafts = segmentPage(read)
    expect(read.date ?? null).toBe(pageDate)
    expect(drafts).toHaveLength(articles.length)
    for (const [i, want] of articles.entries()) {
      const have = drafts[i]!
      const [text, starts, ends] = [have.text, want.starts, want.ends].map(normal) as [string, string, string]
      expect(text.indexOf(starts)).toBeGreaterThanOrEqual(0)
      expect(text.indexOf(starts)).toBeLessThanOrEqual(120)
      expect(text.length - text.lastIndexOf(ends) - ends.length).toBeLessThanOrEqual(80)
      expect([have.genre, have.date]).toEqual([want.genre, want.date])
      if (want.genre !== 'caption') expect(normal(have.headline)).toContain(normal(want.headline))
      expect(have.bylines.map((b) => b.name)).toEqual(want.authors ?? [])
    }
  })
}
