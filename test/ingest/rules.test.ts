import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ruleNames } from '../../ingest/claims/rule-names.js'
import { gazetteer, provinceOf } from '../../ingest/lexicon/divisions.js'
import { extractPage } from '../../ingest/pipeline.js'
import { mergePages } from '../../src/model/merge.js'
import { askedFor, parseCases, type Case } from './case-format.js'

/**
 * A rule that one page's wording needs lifts that page's figure and no other: each has to make what three of our sentences ask for,
 * and these are about places of three provinces.
 */
const folder = join(process.cwd(), 'test', 'cases', 'sentences', 'known')
const cases = readdirSync(folder)
  .filter((f) => f.endsWith('.txt'))
  .flatMap((f) => parseCases(f, readFileSync(join(folder, f), 'utf8')))

const provinceNamed = (home: string, date: string | undefined): string | undefined => {
  const division = gazetteer().atOn(home, 0, date)[0]?.divisions[0]
  return division && provinceOf(division).name
}

/** Rules that made what the case asks for. */
function rulesOf(c: Case): Set<string> {
  const text = /^(本报讯|又讯|■)/.test(c.text) ? c.text : `本报讯 ${c.text}`
  const page = extractPage({ file: 'case.txt', bytes: new TextEncoder().encode(`${text}\n`) }, { home: c.home, date: c.date })
  const claimed = new Set(askedFor(c.lines, mergePages([page])).flatMap((r) => r.properties.claimIds as string[]))
  return new Set(page.claims.filter((claim) => claimed.has(claim.id)).map((claim) => claim.rule))
}

/** Who wrote an article is no sentence's to say: test/ingest/articles-*.test.ts hold the bylines. */
const elsewhere = new Set(['byline'])

test('every rule stands on sentences of ours from three provinces', () => {
  const provinces = new Map<string, Set<string>>(ruleNames.map((name) => [name, new Set()]))
  for (const c of cases) {
    const province = c.home && provinceNamed(c.home, c.date)
    if (province) for (const rule of rulesOf(c)) provinces.get(rule)!.add(province)
  }
  expect(
    [...provinces]
      .filter(([rule, found]) => found.size < 3 && !elsewhere.has(rule))
      .map(([rule, found]) => `${rule}: ${[...found].join('、')}`),
  ).toEqual([])
})
