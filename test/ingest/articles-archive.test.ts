import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { segmentPage } from '../../ingest/articles/segment.js'
import { findDates } from '../../ingest/dates/find-dates.js'
import { readPage } from '../../ingest/read/page.js'
import { packageRoot } from '../../src/package-root.js'

const archive = join(packageRoot, '..', 'shared', 'archive', 'articles-2011.jsonl.gz')

interface SiteArticle {
  id: string
  title: string
  date: string | null
  text: string
}

const read = (file: string, text: string): ReturnType<typeof segmentPage> => segmentPage(readPage({ file, bytes: Buffer.from(text) }))

if (!existsSync(archive)) {
  test('a site’s archive', () => {
    console.warn('NOT TESTED: ../shared/archive is not there, so no site texts were read at scale')
  })
} else {
  const all = gunzipSync(readFileSync(archive)).toString('utf8').trim().split('\n')
  // Every eighth, or all of them in the long run
  const texts = all.filter((_, i) => process.env.XIANZHI_LONG || i % 8 === 0).map((line) => JSON.parse(line) as SiteArticle)

  test('every text is a page of its own, and quickly read', () => {
    const begun = process.cpuUsage()
    let characters = 0
    for (const { id, title, text } of texts) {
      const page = `${title}\n\n${text}`
      characters += page.length
      for (const draft of read(`${id}.txt`, page)) {
        findDates(draft.text, draft.published ? { date: draft.published } : {})
        let length = 0
        for (let i = 2; i < draft.offsets.length; i += 3) length += draft.offsets[i]!
        expect(length).toBe(draft.text.length)
      }
    }
    // 10 ms for 6,000 characters is what a page may take; a loaded machine and a cold start get four times as much
    expect((process.cpuUsage(begun).user / 1000 / characters) * 6000).toBeLessThan(40)
  })

  test('bundles fall into the texts they were made of', () => {
    const dated = texts.filter((t) => t.date && t.text.length > 150 && t.text.length < 6000)
    let found = 0
    let made = 0
    for (let i = 0; i + 4 <= dated.length; i += 4) {
      const items = dated.slice(i, i + 4)
      const bundle = items.map((t) => `${t.title}\n\n发布时间：${t.date}\n发布人：-\n\n${t.text.replace(/\n+/gu, '\n\n')}`).join('\n\n\n')
      const drafts = read(`bundle-${i}.txt`, bundle)
      made += items.length
      found += items.filter((t, n) => drafts[n]?.published === t.date && drafts.length === items.length).length
    }
    expect(found / made).toBeGreaterThan(0.97)
  })
}
