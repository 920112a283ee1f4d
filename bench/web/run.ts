import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { markdown } from '../measure.js'
import { measureAnswer, measureTyping, type ViewMeasured } from './answers.js'
import { fill, serve } from './archive.js'
import { openBrowser } from './browser.js'
import { measurePicture } from './picture.js'

/**
 * npm run build && node dist/bench/web/run.js: what the web page costs its reader, in Debian's chromium with software rendering, over an
 * embedded store of 100,000 nodes. BENCH_DATA keeps the store for the next run; BENCH_NODES makes it another size.
 */
const wanted = Number(process.env.BENCH_NODES ?? 100_000)
const kept = process.env.BENCH_DATA
const data = kept ?? mkdtempSync(join(tmpdir(), 'xianzhi-bench-web-'))
const { nodes, facts } = await fill(data, wanted)
const server = await serve(data)
const browser = await openBrowser()
console.log(`A store of ${nodes} nodes and ${facts} facts, chromium ${browser.version()}.\n`)

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

async function ask<T>(query: string): Promise<T> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  const { data, errors } = (await response.json()) as { data: T; errors?: unknown }
  if (errors) throw new Error(JSON.stringify(errors))
  return data
}

const ms = (time: number): string => `${Math.round(time)} ms`
try {
  const known = await ask<Busiest>(busiest)
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
  tell(
    'names while typing',
    await measureTyping(browser, server.url, [person.name, person.name.slice(0, 2), organization.name, 'zhong', 'zgrm']),
  )
  for (const view of views) tell(view.name, await measureAnswer(browser, server.url, view))
  console.log(markdown(['first answer', 'median', 'most of five'], rows))

  const picture = await measurePicture(browser, `${server.url}/graph?of=${person.id}&hops=3&most=5000`)
  const sorted = (times: number[]): number[] => [...times].sort((a, b) => a - b)
  const [pan, rest] = [sorted(picture.pan), sorted(picture.rest)]
  const frozen = Object.entries(picture.frozen).map(([when, length]) => [`longest task, ${when}`, ms(length), '200 ms'])
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
} finally {
  await browser.close()
  await server.close()
  if (!kept) {
    await wait(1000) // the store's host is leaving
    rmSync(data, { recursive: true, force: true })
  }
}
