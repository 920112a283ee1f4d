import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Browser } from 'playwright-core'
import { denseShape, pageShape, type PageShape } from '../generated-pages.js'
import { markdown } from '../measure.js'
import { measureAnswer, measureTyping, type ViewMeasured } from './answers.js'
import { fill, serve } from './archive.js'
import { openBrowser } from './browser.js'
import { measurePicture } from './picture.js'

/**
 * npm run build && node dist/bench/web/run.js: what the web page costs its reader, in Debian's chromium with software rendering, over an
 * embedded store of 100,000 nodes, and the largest picture over another whose entities have more facts. BENCH_DATA keeps the stores for the
 * next run; BENCH_NODES makes the first another size; BENCH_ONLY=answers or picture leaves the rest out.
 */
const wanted = Number(process.env.BENCH_NODES ?? 100_000)
/** Some 5,400 entities; the rest are articles and claims. */
const dense = 45_000
const kept = process.env.BENCH_DATA
const data = kept ?? mkdtempSync(join(tmpdir(), 'xianzhi-bench-web-'))

interface Named {
  edges: { node: { id: string; name: string } }[]
}
interface Busiest {
  people: Named
  organizations: Named
  places: Named
  articles: { edges: { node: { id: string } }[] }
  documents: { edges: { node: { id: string } }[] }
}
const busiest = `{
  people(sort: mentions, first: 2) { edges { node { id name } } }
  organizations(sort: mentions, first: 1) { edges { node { id name } } }
  places(sort: mentions, first: 1) { edges { node { id name } } }
  articles(first: 1) { edges { node { id } } }
  documents(first: 1) { edges { node { id } } }
}`

async function ask<T>(url: string, query: string): Promise<T> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  const { data, errors } = (await response.json()) as { data: T; errors?: unknown }
  if (errors) throw new Error(JSON.stringify(errors))
  return data
}

const ms = (time: number): string => `${Math.round(time)} ms`

async function answers(browser: Browser, url: string): Promise<void> {
  const known = await ask<Busiest>(url, busiest)
  const person = known.people.edges[0]!.node
  const other = known.people.edges[1]!.node
  const organization = known.organizations.edges[0]!.node
  const place = known.places.edges[0]!.node
  const views: ViewMeasured[] = [
    { name: 'home', path: '/', shown: '.figures' },
    { name: 'search', path: `/search?q=${encodeURIComponent(person.name)}`, shown: '.results li' },
    { name: 'the busiest person', path: `/entity/${person.id}`, shown: '.summary, .lists table' },
    { name: 'the busiest body', path: `/entity/${organization.id}`, shown: '.summary, .lists table' },
    { name: 'the busiest place', path: `/entity/${place.id}`, shown: '.summary, .lists table' },
    { name: 'an article', path: `/article/${known.articles.edges[0]!.node.id}`, shown: '.article-text p' },
    { name: 'a newspaper page', path: `/pages/${known.documents.edges[0]!.node.id}`, shown: '.page-article' },
    { name: 'list of newspaper pages', path: '/pages', shown: '.results li' },
    { name: 'meetings of a person', path: `/questions/meetings?who=${person.id}`, shown: '.answer table' },
    { name: 'companies and projects of a place', path: `/questions/county?place=${place.id}`, shown: '.answer table, .empty' },
    { name: 'ways between two', path: `/questions/ways?one=${person.id}&other=${other.id}`, shown: '.way, .empty' },
    { name: 'graph around a person', path: `/graph?of=${person.id}`, shown: '.graph-side tbody tr' },
    { name: 'numbers: totals', path: '/numbers', shown: '.figures' },
    { name: 'numbers: months', path: '/numbers', shown: '.month-chart rect' },
  ]
  const rows: string[][] = []
  const tell = (name: string, [median, most]: [number, number]): void => {
    rows.push([name, ms(median), ms(most)])
    process.stderr.write(`${rows.at(-1)!.join(' | ')}\n`)
  }
  const typed = [person.name, person.name.slice(0, 2), organization.name, 'zhong', 'zgrm']
  tell('names while typing', await measureTyping(browser, url, typed))
  for (const view of views) tell(view.name, await measureAnswer(browser, url, view))
  console.log(markdown(['first answer', 'median', 'most of five'], rows))
}

async function largestPicture(browser: Browser, url: string): Promise<void> {
  const person = (await ask<Busiest>(url, busiest)).people.edges[0]!.node
  const picture = await measurePicture(browser, `${url}/graph?of=${person.id}&hops=3&most=5000`)
  const sorted = (times: number[]): number[] => [...times].sort((a, b) => a - b)
  const [pan, rest] = [sorted(picture.pan), sorted(picture.rest)]
  const frozen = Object.entries(picture.frozen).map(([when, { length, work }]) => [
    `longest task, ${when}`,
    `${ms(length)}; most work ${ms(work)}`,
    '200 ms',
  ])
  console.log(
    markdown(
      [`${picture.nodes} nodes, ${picture.facts} facts as ${picture.lines} lines`, 'measured', 'aim'],
      [
        ['drawn, and answers the mouse', ms(picture.ready), '5 s'],
        ['settled', ms(picture.settled), '–'],
        ['a step of dragging it, median', ms(pan[pan.length >> 1]!), '100 ms'],
        ['… 95 of 100 within', ms(pan[Math.floor(pan.length * 0.95)]!), '–'],
        ['lines are there again after letting go, most of five', ms(rest.at(-1)!), '500 ms'],
        ...frozen,
      ],
    ),
  )
}

async function over(folder: string, nodes: number, shape: PageShape, measure: typeof answers): Promise<void> {
  const held = await fill(join(data, folder), nodes, shape)
  const server = await serve(join(data, folder))
  const browser = await openBrowser()
  console.log(`A store of ${held.nodes} nodes and ${held.facts} facts, chromium ${browser.version()}.\n`)
  try {
    await measure(browser, server.url)
  } finally {
    await browser.close()
    await server.close()
  }
}

const only = process.env.BENCH_ONLY
try {
  if (only !== 'picture') await over('large', wanted, pageShape, answers)
  if (only !== 'answers') await over('dense', dense, denseShape, largestPicture)
} finally {
  if (!kept) {
    await wait(1000) // the stores' hosts are leaving
    rmSync(data, { recursive: true, force: true })
  }
}
