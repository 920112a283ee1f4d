import { slowKinds } from '../faults/long.js'
import { pages } from './archive.js'
import { askedStore } from './asked-store.js'

describe.each(slowKinds)('days, spans and counts over the %s store', (kind) => {
  const { ask } = askedStore(kind, pages)

  const data = async <T>(query: string): Promise<T> => {
    const { data, errors } = await ask<T>(query)
    expect(errors).toBeUndefined()
    return data
  }

  interface Timeline {
    totalCount: number
    pageInfo: { endCursor: string; startCursor: string; hasNextPage: boolean; hasPreviousPage: boolean }
    edges: { day: string; reported: boolean; type: string; node: { name: string } }[]
  }
  const timeline = async (args: string, root = 'official(name: "刘文强")'): Promise<Timeline> => {
    const fields = 'totalCount pageInfo { endCursor startCursor hasNextPage hasPreviousPage } edges { day reported type node { name } }'
    return Object.values(await data<Record<string, { timeline: Timeline }>>(`{ ${root} { timeline(${args}) { ${fields} } } }`))[0]!.timeline
  }

  test('an official’s days, the newest first; a post has the day of its first report', async () => {
    const { totalCount, edges } = await timeline('first: 10')
    expect(totalCount).toBe(4)
    expect(edges.map(({ day, type, reported, node }) => [day, type, reported, node.name])).toEqual(
      [
        ['2024-01-09', 'ATTENDED', false, '刘文强督导山东嘉元'],
        ['2024-01-09', 'INSPECTED', false, '山东嘉元新能源材料有限公司'],
        ['2023-12-29', 'HOLDS_POSITION', true, '聊城市人民政府'],
        ['2023-12-28', 'ATTENDED', false, '全市安全生产工作会议'],
      ].sort((a, b) => (a[0]! < b[0]! ? 1 : a[0]! > b[0]! ? -1 : edgesOrder(edges, a[3] as string, b[3] as string))),
    )
  })
  // Of one day the ids decide, which are hashes.
  const edgesOrder = (edges: Timeline['edges'], a: string, b: string): number =>
    edges.findIndex(({ node }) => node.name === a) - edges.findIndex(({ node }) => node.name === b)

  test('of some types, in a range, page by page from both ends', async () => {
    expect((await timeline('types: [INSPECTED]')).edges.map(({ node }) => node.name)).toEqual(['山东嘉元新能源材料有限公司'])
    expect((await timeline('to: "2023"')).edges.map(({ day }) => day)).toEqual(['2023-12-29', '2023-12-28'])
    const all = await timeline('first: 10')
    const first = await timeline('first: 3')
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false })
    const rest = await timeline(`first: 3, after: "${first.pageInfo.endCursor}"`)
    expect([...first.edges, ...rest.edges]).toEqual(all.edges)
    const last = await timeline('last: 1')
    expect(last.edges).toEqual(all.edges.slice(-1))
    expect((await timeline(`last: 3, before: "${last.pageInfo.startCursor}"`)).edges).toEqual(all.edges.slice(0, 3))
  })

  test('what happened at an event has the day of the event', async () => {
    const { edges } = await timeline('types: [LOCATED_IN]', 'meeting(name: "全市安全生产工作会议")')
    expect(edges).toMatchObject([{ day: '2023-12-28', reported: false, node: { name: '聊城市' } }])
  })

  test('every place of a text that names something, in the order of the text', async () => {
    const { articles } = await data<{
      articles: { edges: { node: { text: string; spans: { start: number; end: number; text: string; entity: { name: string } }[] } }[] }
    }>('{ articles(text: "铜箔", first: 1) { edges { node { text spans { start end text entity { name } } } } } }')
    const { text, spans } = articles.edges[0]!.node
    expect(spans.map(({ entity }) => entity.name)).toEqual([
      '山东嘉元新能源材料有限公司',
      '超薄电子铜箔项目',
      '东阿县',
      '刘集镇',
      '比亚迪',
      '聊城大学',
    ])
    for (const span of spans) expect(text.slice(span.start, span.end)).toBe(span.text)
    const only = await data<{ articles: { edges: { node: { spans: { text: string }[] } }[] } }>(
      '{ articles(text: "铜箔", first: 1) { edges { node { spans(labels: ["Place"]) { text } } } } }',
    )
    expect(only.articles.edges[0]!.node.spans.map(({ text }) => text)).toEqual(['东阿县', '刘集镇'])
  })

  test('what there is in a place', async () => {
    const totals = 'totals { place { name } enterprises organizations projects investment meetings events }'
    expect(
      await data(`{ county(name: "东阿县") { ${totals} } city(name: "聊城市") { ${totals} } village(name: "刘集村") { ${totals} } }`),
    ).toEqual({
      county: {
        totals: { place: { name: '东阿县' }, enterprises: 1, organizations: 1, projects: 1, investment: 1.5e9, meetings: 0, events: 0 },
      },
      city: {
        totals: { place: { name: '聊城市' }, enterprises: 1, organizations: 1, projects: 1, investment: 1.5e9, meetings: 1, events: 1 },
      },
      village: {
        totals: { place: { name: '刘集村' }, enterprises: 0, organizations: 0, projects: 0, investment: 0, meetings: 0, events: 0 },
      },
    })
  })

  test('what was reported month by month, and what there is county by county', async () => {
    const { stats } = await data<{
      stats: { months: { month: string; articles: number; events: number; claims: { name: string; count: number }[] }[] }
    }>(
      '{ stats { months { month articles events claims { name count } } counties { place { name } projects organizations events investment } } }',
    )
    expect(stats.months.map(({ month, articles, events }) => [month, articles, events])).toEqual([
      ['2024-01', 3, 1],
      ['2023-12', 1, 1],
    ])
    expect(stats.months[1]!.claims).toEqual([
      { name: 'ATTENDED', count: 3 },
      { name: 'HOLDS_POSITION', count: 2 },
      { name: 'LOCATED_IN', count: 1 },
      { name: 'ORGANIZED', count: 1 },
      { name: 'PART_OF', count: 3 },
      { name: 'WROTE', count: 1 },
    ])
    expect(stats).toMatchObject({
      counties: [
        { place: { name: '茌平区' }, projects: 1, organizations: 1, events: 1, investment: 8e8 },
        { place: { name: '东阿县' }, projects: 1, organizations: 1, events: 0, investment: 1.5e9 },
      ],
    })
    expect(await data('{ stats { months(from: "2024") { month } } }')).toEqual({ stats: { months: [{ month: '2024-01' }] } })
    expect(await data('{ stats { months(to: "2023-12-05") { month } } }')).toEqual({ stats: { months: [{ month: '2023-12' }] } })
  })
})
