import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { extractPage, extractorVersion } from '../ingest/pipeline.js'
import { packageRoot } from '../src/package-root.js'
import type { ClaimRecord, PageGraph } from '../src/model/page-graph.js'

/**
 * `npm run archive`: extracts from all 3,064 articles of `../shared/archive`, says how it went, and draws facts for readers:
 * `docs/quality/sample.tsv` says which (nothing of their words), `--sheet FILE` writes them with their sentences, for outside of the repo.
 */
const { values } = parseArgs({
  options: { seed: { type: 'string', default: '2011' }, count: { type: 'string', default: '200' }, sheet: { type: 'string' } },
})

interface SiteArticle {
  id: string
  title: string
  date: string | null
  text: string
}

/** A fact that was drawn, with all that a reader needs. */
interface Drawn {
  rank: string
  site: string
  claim: ClaimRecord
  page: PageGraph
}

const lines = gunzipSync(readFileSync(join(packageRoot, '..', 'shared', 'archive', 'articles-2011.jsonl.gz')))
  .toString('utf8')
  .trim()
  .split('\n')

const count = Number(values.count)
const times: { site: string; milliseconds: number; characters: number }[] = []
const failed: { site: string; error: string }[] = []
const byType = new Map<string, number>()
let drawn: Drawn[] = []
let entities = 0
for (const line of lines) {
  const { id: site, title, date, text } = JSON.parse(line) as SiteArticle
  const content = `${title}\n\n${text}`
  const began = performance.now()
  try {
    const page = extractPage({ file: `${site}.txt`, bytes: Buffer.from(content) }, date ? { date } : {})
    times.push({ site, milliseconds: performance.now() - began, characters: content.length })
    entities += page.entities.length
    for (const claim of page.claims) {
      byType.set(claim.type, (byType.get(claim.type) ?? 0) + 1)
      drawn.push({ rank: createHash('sha256').update(`${values.seed} ${site} ${claim.id}`).digest('hex'), site, claim, page })
    }
  } catch (error) {
    failed.push({ site, error: String(error) })
  }
  if (drawn.length > 2 * count) drawn = lowest(drawn)
}
function lowest(all: Drawn[]): Drawn[] {
  return all.sort((a, b) => (a.rank < b.rank ? -1 : 1)).slice(0, count)
}
drawn = lowest(drawn)

const seconds = times.reduce((sum, t) => sum + t.milliseconds, 0) / 1000
const characters = times.reduce((sum, t) => sum + t.characters, 0)
const slowest = [...times].sort((a, b) => b.milliseconds - a.milliseconds)[0]!
console.log(
  `extractor ${extractorVersion}: ${lines.length} articles, ${failed.length} failed, ${seconds.toFixed(1)} s, ${Math.round(characters / seconds).toLocaleString('en')} characters/s;` +
    ` the slowest ${slowest.site} took ${slowest.milliseconds.toFixed(0)} ms for ${slowest.characters} characters; memory ${(process.memoryUsage.rss() / 2 ** 20).toFixed(0)} MB`,
)
for (const { site, error } of failed) console.log(`failed ${site}: ${error}`)
console.log(`${entities.toLocaleString('en')} found entities; facts: ${[...byType].map(([type, n]) => `${type} ${n}`).join(', ')}`)

const row = (cells: (string | number | undefined)[]): string => cells.map((c) => c ?? '').join('\t')
const where = ({ site, claim }: Drawn, i: number) => [
  i + 1,
  site,
  claim.id,
  claim.type,
  claim.rule,
  claim.start,
  claim.end,
  claim.confidence,
]
const titles = ['number', 'article', 'claim', 'type', 'rule', 'start', 'end', 'confidence']
const sample = join(packageRoot, 'docs', 'quality', 'sample.tsv')
mkdirSync(dirname(sample), { recursive: true })
writeFileSync(sample, [row(titles), ...drawn.map((d, i) => row(where(d, i)))].join('\n') + '\n')
if (values.sheet) writeFileSync(values.sheet, drawn.map((d, i) => sheetEntry(d, i)).join('\n'))

/** What a reader judges by: the fact in words, its sentence, and what stands around it. */
function sheetEntry({ site, claim, page }: Drawn, i: number): string {
  const article = page.articles.find((a) => a.id === claim.article)!
  const name = (id: string): string => {
    const mentions = page.mentions.filter((m) => m.entity === id)
    const mention = mentions.find((m) => m.article === claim.article) ?? mentions[0]
    const label = page.entities.find((e) => e.id === id)?.label
    return mention ? `${mention.name} (${[label, ...mention.narrower].join(' ')}; ${mention.forms.join(', ')})` : `“${article.headline}”`
  }
  const more = (['role', 'title', 'former', 'what', 'date', 'status'] as const).filter((k) => claim[k] !== undefined)
  return [
    `#${i + 1}  ${site}  published ${article.published ?? '?'}  headline: ${article.headline}`,
    `${name(claim.subject)} —${claim.type}→ ${name(claim.object)}  ${more.map((k) => `${k}=${String(claim[k])}`).join(' ')}`,
    `before: …${article.text.slice(Math.max(0, claim.start - 150), claim.start).replace(/\n/g, '⏎')}`,
    `quote:  ${article.text.slice(claim.start, claim.end).replace(/\n/g, '⏎')}`,
    `after:  ${article.text.slice(claim.end, claim.end + 80).replace(/\n/g, '⏎')}…`,
    '',
  ].join('\n')
}
