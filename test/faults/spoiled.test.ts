import { decodePage } from '../../ingest/read/decoding.js'
import { extractPage } from '../../ingest/pipeline.js'
import { BadData } from '../../src/errors.js'
import { problemsOf, type DocumentEvidence } from '../../src/evidence/document-evidence.js'
import type { PageGraph } from '../../src/model/page-graph.js'
import { checkPage } from '../../src/store/ledger/write-page.js'
import { realFiles } from '../pages/real-pages.js'
import { inventedPages } from './invented-pages.js'
import { isLong, randomOf, seed, sized, tell, times } from './long.js'
import { spoilings, strangeFiles } from './spoiled-pages.js'

/** Whatever is in a file: it is read or refused with its reason, in a page's time, and what is read can be written and proved. */

/** Milliseconds of the processor, since other programs want it too. */
const pageTime = 5_000
const used = (since?: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since)
  return (user + system) / 1000
}

type Outcome = { page: PageGraph } | { refused: BadData }

function read(file: string, bytes: Uint8Array): Outcome & { milliseconds: number } {
  const begun = process.cpuUsage()
  const timed = (outcome: Outcome): Outcome & { milliseconds: number } => ({ ...outcome, milliseconds: used(begun) })
  try {
    return timed({ page: extractPage({ file, bytes }) })
  } catch (error) {
    if (!(error instanceof BadData)) throw error
    return timed({ refused: error })
  }
}

/** Nothing is invented, however spoiled the page. */
function unproved(page: PageGraph, bytes: Uint8Array): string[] {
  const lengths = new Map(page.articles.map(({ id, text }) => [id, text.length]))
  const beyond = page.mentions.filter(({ article, offsets }) => offsets.some((at) => at > lengths.get(article)!))
  if (beyond.length) return [`offsets beyond the text: ${beyond.map(({ name }) => name).join(', ')}`]
  const labels = new Map(page.entities.map((entity) => [entity.id, entity.label]))
  const evidence: DocumentEvidence = {
    file: page.document.file,
    articles: page.articles,
    claims: page.claims,
    mentions: page.mentions.map(({ article, entity, name, offsets }) => ({
      ...{ article, foundId: entity, entity, label: labels.get(entity)!, name, offsets },
    })),
  }
  const source = decodePage(bytes, page.document.file).text.replace(/^\ufeff/u, '')
  return problemsOf(evidence, source).map(({ what, quote }) => `${what}: ${quote}`)
}

beforeAll(() => void inventedPages(1).map((page) => extractPage(page))) // loads the dictionaries

test.each(Object.entries(strangeFiles))('%s', (name, { bytes, code }) => {
  const file = `${name}.txt`
  const given = bytes()
  const outcome = read(file, given)
  if (code !== undefined) expect('refused' in outcome ? outcome.refused.code : 'read').toBe(code)
  if ('refused' in outcome)
    expect(outcome.refused.message).toMatch(/.txt: ./) // names the file and the reason
  else {
    checkPage(outcome.page)
    expect(unproved(outcome.page, given)).toEqual([])
  }
  expect(outcome.milliseconds).toBeLessThan(pageTime)
})

test(
  'pages spoiled at random',
  () => {
    const pages = [...inventedPages(36), ...realFiles()]
    const count = sized(100, 500, times(10_000))
    const ways = Object.entries(spoilings)
    const seen = { withArticle: 0, refused: 0, slowest: 0, claims: 0 }
    const wrong: string[] = []
    for (let i = 0; i < count; i++) {
      const random = randomOf(seed * 100_000 + i)
      const { file, bytes } = pages[i % pages.length]!
      let spoiled = Buffer.from(bytes)
      const chosen = ways.filter(() => random() < 0.3)
      for (const [, spoil] of chosen.length ? chosen : [ways[i % ways.length]!]) spoiled = Buffer.from(spoil(spoiled, random))
      const name = `${i} of ${file}: ${chosen.map(([way]) => way).join(', ')}`
      let outcome: ReturnType<typeof read>
      try {
        outcome = read(file, spoiled)
      } catch (error) {
        wrong.push(`${name}: ${(error as Error).stack}`)
        continue
      }
      if ('refused' in outcome) seen.refused++
      else {
        if (outcome.page.articles.length) seen.withArticle++
        seen.claims += outcome.page.claims.length
        checkPage(outcome.page)
        wrong.push(...unproved(outcome.page, spoiled).map((problem) => `${name}: ${problem}`))
      }
      if (outcome.milliseconds > pageTime) wrong.push(`${name}: ${outcome.milliseconds} ms`)
      seen.slowest = Math.max(seen.slowest, outcome.milliseconds)
    }
    expect(wrong).toEqual([])
    expect(seen.withArticle / count).toBeGreaterThanOrEqual(0.6)
    const share = ((100 * seen.withArticle) / count).toFixed(0)
    tell(
      'fuzzed pages',
      `${count} pages: ${share} % give an article, ${seen.refused} refused with their reason, ${seen.claims} claims all with evidence; slowest ${seen.slowest.toFixed(0)} ms`,
    )
  },
  isLong ? 3_600_000 : 300_000,
)
