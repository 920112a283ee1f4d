import type { PageGraph } from '../../src/model/page-graph.js'
import { storeKinds } from '../store/test-stores.js'
import { pages } from './archive.js'
import { askedStore } from './asked-store.js'

const foundId = (page: PageGraph): string | undefined => page.entities.find((entity) => entity.keys.includes('刘文强@371500'))?.id

/** What people ask, and what the three pages of `archive.ts` answer: on either store the same. */
describe.each(storeKinds)('questions to the %s store', (kind) => {
  // The page whose 刘文强 has the larger id first: that id is the node's until the other page comes.
  const { ask } = askedStore(kind, () => pages().sort((a, b) => ((foundId(a) ?? '') < (foundId(b) ?? '') ? 1 : -1)))

  /** Data of an answer without errors. */
  const data = async (query: string, variables?: Record<string, unknown>): Promise<unknown> => {
    const { data, errors } = await ask(query, variables)
    expect(errors).toBeUndefined()
    return data
  }
  const edges = (...nodes: object[]): object => ({ edges: nodes.map((node) => ('node' in node ? node : { node })) })

  test('the meetings that an official attended, as what, when, and the sentence', async () => {
    expect(await data('{ official(name: "刘文强") { meetings { edges { role date node { name } evidence { quote } } } } }')).toEqual({
      official: {
        meetings: edges({
          role: 'presided',
          date: '2023-12-28',
          node: { name: '全市安全生产工作会议' },
          evidence: [{ quote: '12月28日，常务副市长刘文强主持召开全市安全生产工作会议，副市长王峰、东阿县县长李长萍参加。' }],
        }),
      },
    })
  })

  test('search finds the one who is called so', async () => {
    expect(await data('{ search(text: "刘文强", first: 1) { edges { node { __typename } } } }')).toEqual({
      search: edges({ __typename: 'Official' }),
    })
  })

  test('search: two characters, one character, aliases, articles', async () => {
    const query =
      'query ($text: String!, $labels: [String!]) { search(text: $text, labels: $labels) { totalCount edges { matched node { __typename ... on Entity { name } ... on Article { headline } } } } }'
    const found = async (text: string, labels?: string[]): Promise<string[]> => {
      const { search } = (await data(query, { text, labels })) as {
        search: { totalCount: number; edges: { matched: string; node: { name?: string; headline?: string } }[] }
      }
      expect(search.totalCount).toBe(search.edges.length)
      for (const { matched } of search.edges) expect(matched).toContain(text)
      return search.edges.map(({ node }) => (node.name ?? node.headline)!)
    }
    expect(await found('文强', ['Person'])).toEqual(['刘文强'])
    expect(await found('强', ['Person'])).toEqual(['刘文强'])
    expect(await found('山东嘉元', ['Enterprise'])).toEqual(['山东嘉元新能源材料有限公司'])
    expect(await found('铜箔')).toEqual(['超薄电子铜箔项目', '超薄电子铜箔项目（二期）', '超薄铜箔的背后'])
    expect(await found('龙')).toEqual(['图片新闻'])
    expect(await found('“6293”')).toEqual(['“6293”工作思路', '刘文强督导山东嘉元'])
    expect(await found('查无此人')).toEqual([])
  })

  test('who else was there, and how often', async () => {
    const query = '{ official(name: "刘文强") { colleagues { totalCount edges { shared node { name } events { name } } } } }'
    const { official } = (await data(query)) as { official: { colleagues: { totalCount: number; edges: { node: { name: string } }[] } } }
    expect(official.colleagues.totalCount).toBe(2)
    expect(official.colleagues.edges.map((edge) => edge.node.name).sort()).toEqual(['李长萍', '王峰'])
    expect(official.colleagues.edges[0]).toMatchObject({ shared: 1, events: [{ name: '全市安全生产工作会议' }] })
  })

  test('the companies behind the projects of a county, with amounts, divisions below included', async () => {
    const query = `{ county(name: "东阿县") { projects { totalCount totalInvestment edges { node { name investment undertakers { edges { role node { name } } } } } } } }`
    expect(await data(query)).toEqual({
      county: {
        projects: {
          totalCount: 1,
          totalInvestment: 1_500_000_000,
          ...edges({
            name: '超薄电子铜箔项目',
            investment: 1_500_000_000,
            undertakers: edges({ role: 'invests', node: { name: '山东嘉元新能源材料有限公司' } }),
          }),
        },
      },
    })
    expect(
      await data('{ city(name: "聊城市") { enterprises { edges { node { name } } } projects(minInvestment: 2e9) { totalCount } } }'),
    ).toEqual({
      city: { enterprises: edges({ name: '山东嘉元新能源材料有限公司' }), projects: { totalCount: 0 } },
    })
  })

  test('how two are connected, with the sentence for each step', async () => {
    expect(
      await data('{ path(from: "山东嘉元", to: "刘文强") { length nodes { name } steps { type direction others evidence { quote } } } }'),
    ).toEqual({
      path: {
        length: 1,
        nodes: [{ name: '山东嘉元新能源材料有限公司' }, { name: '刘文强' }],
        steps: [{ type: 'INSPECTED', direction: 'in', others: 0, evidence: [{ quote: '1月9日，刘文强督导山东嘉元。' }] }],
      },
    })
    const length = async (from: string, to: string, more = ''): Promise<number | undefined> =>
      ((await data(`{ path(from: "${from}", to: "${to}"${more}) { length } }`)) as { path: { length: number } | null }).path?.length
    expect(await length('比亚迪', '李长萍')).toBe(4)
    expect(await length('比亚迪', '李长萍', ', maxLength: 3')).toBeUndefined()
    expect(await length('刘文强', '刘文强')).toBe(0)
    // Mentioned in one article, and a denied delivery: neither is a way.
    expect(await length('市委巡察组', '山东嘉元', ', types: [SUPPLIES, INSPECTED]')).toBeUndefined()
  })

  test('which bodies an inspection team inspected', async () => {
    expect(
      await data('{ agency(name: "市委巡察组") { inspections { edges { node { __typename name } evidence { quote } } } } }'),
    ).toMatchObject({
      agency: {
        inspections: {
          edges: expect.arrayContaining([
            { node: { __typename: 'Agency', name: '茌平区应急管理局' }, evidence: [{ quote: '市委巡察组巡察茌平区应急管理局。' }] },
          ]) as unknown,
        },
      },
    })
  })

  test('posts, as of a day', async () => {
    const held = async (asOf: string): Promise<unknown> =>
      data(
        'query ($asOf: PartialDate) { official(name: "刘文强") { positions(asOf: $asOf) { totalCount edges { title former node { name } } } } }',
        { asOf },
      )
    const post = { title: '常务副市长', former: true, node: { name: '聊城市人民政府' } }
    expect(await held('2023-12-28')).toEqual({ official: { positions: { totalCount: 1, edges: [post] } } })
    expect(await held('2024-02')).toEqual({ official: { positions: { totalCount: 0, edges: [] } } })
  })

  test('events by date and place: parts of dates overlap, divisions below count', async () => {
    const names = async (args: string): Promise<string[]> =>
      (
        (await data(`{ events(${args}) { edges { node { name } } } }`)) as { events: { edges: { node: { name: string } }[] } }
      ).events.edges.map((edge) => edge.node.name)
    expect(await names('from: "2023-12", to: "2023-12"')).toEqual(['全市安全生产工作会议'])
    expect(await names('from: "2024"')).toEqual(['刘文强督导山东嘉元'])
    expect(await names('from: "2023-12-29", to: "2024-01-08"')).toEqual([])
    expect(await names('place: "茌平区"')).toEqual(['刘文强督导山东嘉元'])
    expect(await names('place: "山东省"')).toEqual(['全市安全生产工作会议'])
    expect(await data('{ official(name: "刘文强") { events(role: [inspected], place: "371503") { totalCount edges { role } } } }')).toEqual(
      {
        official: { events: { totalCount: 1, edges: [{ role: 'inspected' }] } },
      },
    )
  })

  test('a name that two bear is not guessed', async () => {
    const { data, errors } = await ask<{ official: null }>('{ official(name: "王峰") { name } }')
    expect(data).toEqual({ official: null })
    expect(errors![0]!.extensions.code).toBe('AMBIGUOUS')
    const candidates = errors![0]!.extensions.candidates as { id: string; name: string; labels: string[] }[]
    expect(candidates).toHaveLength(2)
    expect(candidates[0]).toMatchObject({ name: '王峰', labels: expect.arrayContaining(['Person', 'Official']) as unknown })
    const byId = await ask(`{ official(id: "${candidates[0]!.id}") { name } officials(name: "王峰") { totalCount } }`)
    expect(byId).toEqual({ data: { official: { name: '王峰' }, officials: { totalCount: 2 } } })
  })

  test('a name that nobody bears is null; a place that nobody knows is an error', async () => {
    expect(await data('{ official(name: "查无此人") { name } meeting(name: "刘文强") { name } node(id: "nothing") { id } }')).toEqual({
      official: null,
      meeting: null,
      node: null,
    })
    const { errors } = await ask('{ events(place: "亚特兰蒂斯") { totalCount } }')
    expect(errors![0]!.extensions).toMatchObject({ code: 'UNKNOWN_PLACE' })
    expect((await ask('{ path(from: "查无此人", to: "刘文强") { length } }')).errors![0]!.extensions.code).toBe('UNKNOWN_ENTITY')
  })

  test('evidence leads to the article, its file and the place in it', async () => {
    const query = `{ meeting(name: "全市安全生产工作会议") { organizers { edges { node { name } evidence {
      type quote start end fileStart fileEnd rule confidence seen article { headline published authors { role node { name } } } document { file } subject { name } object { id }
    } } } } }`
    const { meeting } = (await data(query)) as {
      meeting: { organizers: { edges: { node: object; evidence: { start: number; end: number }[] }[] } }
    }
    const [edge] = meeting.organizers.edges
    expect(edge).toMatchObject({
      node: { name: '聊城市应急管理局' },
      evidence: [
        {
          type: 'ORGANIZED',
          quote: '会议由聊城市应急管理局承办。',
          rule: 'by-hand',
          seen: '2023-12-29',
          article: { headline: '我市部署安全生产工作', published: '2023-12-29', authors: [{ role: '记者', node: { name: '林晨' } }] },
          document: { file: '2023-12-29.txt' },
          subject: { name: '聊城市应急管理局' },
        },
      ],
    })
    const { start, end, fileStart, fileEnd } = edge!.evidence[0] as { start: number; end: number; fileStart: number; fileEnd: number }
    expect([fileStart, fileEnd]).toEqual([start + 100, end + 100])
  })

  test('merged ids lead on, and nodes of every kind are found by their ids', async () => {
    const { document } = pages()[0]!
    const { nodes } = (await data(
      `{ nodes(ids: ["371524", "${document.id}", "${pages()[0]!.articles[0]!.id}", "${pages()[0]!.claims[0]!.id}", "none"]) { __typename id } }`,
    )) as { nodes: ({ __typename: string } | null)[] }
    expect(nodes.map((node) => node?.__typename)).toEqual(['County', 'Document', 'Article', 'Claim', undefined])
    const found = pages()
      .map(foundId)
      .filter((id) => id !== undefined)
    const [one, other] = await Promise.all(found.map((id) => data(`{ node(id: "${id}") { id ... on Official { name } } }`)))
    expect(one).toEqual(other)
    expect(one).toMatchObject({ node: { name: '刘文强' } })
  })
})
