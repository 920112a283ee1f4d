import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../../src/package-root.js'
import { asker, type Ask } from '../graphql/asking.js'
import { openTestStore, startTime, storeKinds, type TestStore } from '../store/test-stores.js'
import { extractAll, hasRealPages, realFiles } from './real-pages.js'

/**
 * The three users' questions over the pages of real papers that a reader has annotated: the answers of either store
 * are held against the annotations. No text of the papers stands here: the names asked for are the issue's.
 */
interface Gold {
  page: string
  entities: { id: string; label: string; name: string; aliases?: string[]; optional?: boolean; investment?: number }[]
  relations: { type: string; from: string; to: string; props?: { role?: string; date?: string }; evidence: string; optional?: boolean }[]
}

const folder = join(packageRoot, '..', 'shared', 'gold')
const golds: Gold[] = hasRealPages
  ? readdirSync(folder)
      .filter((f) => f.endsWith('.json'))
      .map((f) => JSON.parse(readFileSync(join(folder, f), 'utf8')) as Gold)
  : []

/** Relations of a type from or to an entity of this name, over all annotated pages, without the doubtful ones. */
const annotated = (
  type: string,
  end: 'from' | 'to',
  name: string,
): { from: string[]; to: string[]; role?: string; date?: string; evidence: string }[] =>
  golds.flatMap(({ entities, relations }) => {
    const names = (id: string): string[] => {
      const e = entities.find((x) => x.id === id)!
      return [e.name, ...(e.aliases ?? [])].map(plain)
    }
    return relations
      .filter((r) => r.type === type && !r.optional && names(r[end]).includes(plain(name)))
      .map((r) => ({ from: names(r.from), to: names(r.to), ...r.props, evidence: plain(r.evidence) }))
  })

const plain = (text: string): string => text.normalize('NFKC').replace(/[\s"'“”‘’《》()（）·,，、。]/gu, '')

const onGold = hasRealPages ? describe.each(storeKinds) : describe.skip.each(storeKinds)
onGold('annotated pages in the %s store', (kind) => {
  let held: TestStore
  let ask: Ask

  beforeAll(async () => {
    held = await openTestStore(kind)
    for (const page of extractAll(realFiles().filter(({ file }) => golds.some((g) => g.page === file)))) await held.store.writePage(page)
    ask = asker({ store: held.store })
  }, startTime)
  afterAll(() => held.close())

  const data = async <T>(query: string): Promise<T> => {
    const { data, errors } = await ask<T>(query)
    expect(errors).toBeUndefined()
    return data
  }

  test('every meeting that 刘文强 attended, with role and date, and the sentence that says so', async () => {
    const { official } = await data<{
      official: { events: { edges: { role: string; date: string; node: { name: string }; evidence: { quote: string }[] }[] } }
    }>('{ official(name: "刘文强") { events { edges { role date node { name } evidence { quote } } } } }')
    const got = official.events.edges.map(({ role, date, node }) => ({ role, date, name: plain(node.name) }))
    const wanted = annotated('ATTENDED', 'from', '刘文强').map(({ role, date, to }) => ({ role, date, name: to[0]! }))
    expect(wanted.length).toBeGreaterThan(1)
    const order = (list: typeof wanted): typeof wanted => [...list].sort((a, b) => (a.name < b.name ? -1 : 1))
    expect(order(got)).toEqual(order(wanted))
    for (const { evidence } of official.events.edges) for (const { quote } of evidence) expect(quote).toContain('刘文强')
  })

  test('two dates bound the question', async () => {
    const { before, after } = await data<Record<'before' | 'after', { meetings: { totalCount: number } }>>(
      '{ before: official(name: "刘文强") { meetings(to: "2023-01-08") { totalCount } } after: official(name: "刘文强") { meetings(from: "2023-01", to: "2023-02") { totalCount } } }',
    )
    expect(before.meetings.totalCount).toBe(0)
    expect(after.meetings.totalCount).toBe(annotated('ATTENDED', 'from', '刘文强').length)
  })

  test('who else was there', async () => {
    const asked = '胡春华'
    const { official } = await data<{ official: { colleagues: { edges: { node: { name: string }; shared: number }[] } } }>(
      `{ official(name: "${asked}") { colleagues { edges { shared node { name } } } } }`,
    )
    const events = annotated('ATTENDED', 'from', asked).map(({ to }) => to[0]!)
    const wanted = new Set(events.flatMap((event) => annotated('ATTENDED', 'to', event).map(({ from }) => from[0]!)))
    wanted.delete(asked)
    expect(wanted.size).toBeGreaterThan(2)
    expect(official.colleagues.edges.map(({ node }) => plain(node.name)).sort()).toEqual([...wanted].sort())
  })

  test("the companies behind 茌平区's projects, with amounts", async () => {
    const { county } = await data<{
      county: {
        enterprises: { edges: { node: { name: string; projects: { edges: { node: { name: string; investment: number | null } }[] } } }[] }
      }
    }>('{ county(name: "茌平区") { enterprises { edges { node { name projects { edges { node { name investment } } } } } } } }')
    const got = county.enterprises.edges.flatMap(({ node }) =>
      node.projects.edges.map((p) => ({ company: plain(node.name), investment: p.node.investment ?? undefined })),
    )
    const companies = annotated('LOCATED_IN', 'to', '茌平区').map(({ from }) => from[0]!)
    const wanted = golds.flatMap(({ entities, relations }) =>
      relations
        .filter((r) => r.type === 'UNDERTAKES' && !r.optional)
        .map((r) => ({
          company: plain(entities.find((e) => e.id === r.from)!.name),
          investment: entities.find((e) => e.id === r.to)!.investment,
        }))
        .filter(({ company }) => companies.includes(company)),
    )
    expect(wanted.length).toBeGreaterThan(0)
    expect(got).toEqual(expect.arrayContaining(wanted))
  })

  test('山东嘉元 and 刘文强: no fact of these pages joins them closely, and none is made up', async () => {
    const { enterprise, official } = await data<{ enterprise: { id: string; name: string }; official: { id: string } }>(
      '{ enterprise(name: "山东嘉元新能源材料有限公司") { id name } official(name: "刘文强") { id } }',
    )
    expect(enterprise.name).toBe('山东嘉元新能源材料有限公司')
    type Found = { path: { length: number; nodes: { name: string }[]; steps: { type: string; evidence: { quote: string }[] }[] } | null }
    const { path } = await data<Found>(
      `{ path(from: "${enterprise.id}", to: "${official.id}", maxLength: 6) { length nodes { name } steps { type evidence { quote } } } }`,
    )
    if (path) for (const step of path.steps) expect(step.evidence.length).toBeGreaterThan(0)
    const near = await data<Found>(`{ path(from: "${enterprise.id}", to: "${official.id}", maxLength: 2) { length } }`)
    expect(near.path).toBeNull()
  })

  test('which bodies the 市委巡察组 inspected', async () => {
    const teams = ['中共聊城市委第一授权巡察组', '中共聊城市委第三授权巡察组']
    for (const team of teams) {
      const { agency } = await data<{ agency: { inspections: { edges: { node: { name: string } }[] } } }>(
        `{ agency(name: "${team}") { inspections { edges { node { name } } } } }`,
      )
      const wanted = annotated('INSPECTED', 'from', team).map(({ to }) => to[0]!)
      expect(wanted.length).toBeGreaterThan(1)
      expect(agency.inspections.edges.map(({ node }) => plain(node.name)).sort()).toEqual(wanted.sort())
    }
  })

  test('the same in Cypher: meetings, projects behind a county, bodies inspected', async () => {
    const rows = async (cypher: string, parameters: Record<string, string>): Promise<Record<string, unknown>[]> =>
      (await held.store.query(cypher, parameters, { rows: 1000, milliseconds: 20_000, bytes: 1e7 })).rows
    const sorted = <T>(list: T[]): T[] => [...list].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))

    const meetings = await rows(
      'MATCH (:Official {name: $name})-[r:ATTENDED]->(e:Event) MATCH (c:Claim)-[:STATED_IN]->(a:Article) WHERE c.id IN r.claimIds RETURN e.name AS name, r.role AS role, r.date AS date, substring(a.text, c.start, c.end - c.start) AS quote',
      { name: '刘文强' },
    )
    const wanted = annotated('ATTENDED', 'from', '刘文强').map(({ role, date, to }) => ({ role, date, name: to[0]! }))
    const distinct = new Map(meetings.map(({ name, role, date }) => [name, { role, date, name: plain(String(name)) }]))
    expect(sorted([...distinct.values()])).toEqual(sorted(wanted))
    for (const { quote } of meetings) expect(quote).toContain('刘文强')

    const projects = await rows(
      'MATCH (o:Enterprise)-[:LOCATED_IN]->(:County {name: $county}) MATCH (o)-[:UNDERTAKES]->(p:Project) RETURN DISTINCT o.name AS company, p.investment AS investment',
      { county: '茌平区' },
    )
    expect(projects).toEqual(
      expect.arrayContaining([expect.objectContaining({ company: '山东嘉元新能源材料有限公司', investment: 1_500_000_000 })]),
    )

    const team = '中共聊城市委第三授权巡察组'
    const inspected = await rows('MATCH (:Agency {name: $team})-[:INSPECTED]->(o) RETURN DISTINCT o.name AS name', { team })
    expect(sorted(inspected.map(({ name }) => plain(String(name))))).toEqual(
      sorted(annotated('INSPECTED', 'from', team).map(({ to }) => to[0]!)),
    )
  })
})
