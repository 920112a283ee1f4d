import { PageBuilder } from '../store/page-graphs.js'
import { storeKinds } from '../store/test-stores.js'
import { pages } from './archive.js'
import { askedStore } from './asked-store.js'

const taiwan = '劉銘傳率眾參觀鐵路。\n東阿縣的鐵路甚長。'

function more(): ReturnType<PageBuilder['build']> {
  const page = new PageBuilder({ file: 'more.txt', date: '2021-05-01' })
  const article = page.article('鐵路', taiwan)
  page.entity(article, 'Person', '劉銘傳')
  page.entity(article, 'Person', '单田芳', { offsets: [] })
  page.entity(article, 'Place', '单县', { narrower: ['County'], code: '371722', offsets: [] })
  page.entity(article, 'Organization', 'LED照明（山东）有限公司', { narrower: ['Enterprise'], offsets: [] })
  return page.build()
}

interface Edge {
  by: string
  matched: string
  node: { name?: string; headline?: string }
  snippets: { text: string; start: number | null; highlights: { start: number; end: number }[] }[]
}

describe.each(storeKinds)('search in the %s store', (kind) => {
  const { ask } = askedStore(kind, () => [...pages(), more()])

  const search = async (text: string, labels?: string[]): Promise<Edge[]> => {
    const { data, errors } = await ask<{ search: { edges: Edge[] } }>(
      `query ($text: String!, $labels: [String!]) { search(text: $text, labels: $labels) { edges { by matched
        snippets(first: 5) { text start highlights { start end } }
        node { ... on Entity { name } ... on Article { headline } } } } }`,
      { text, labels },
    )
    expect(errors).toBeUndefined()
    return data.search.edges
  }
  const names = async (text: string, labels?: string[]): Promise<string[]> =>
    (await search(text, labels)).map(({ node }) => (node.name ?? node.headline)!)

  test.each([
    ['liuwenqiang', '刘文强'],
    ['Liu Wenqiang', '刘文强'],
    ['liuwenq', '刘文强'],
    ['lwq', '刘文强'],
    ['shanxian', '单县'],
    ['danxian', '单县'],
    ['shantianfang', '单田芳'],
    ['sdjy', '山东嘉元新能源材料有限公司'],
    ['shandongjiayuan', '山东嘉元新能源材料有限公司'],
    ['liumingchuan', '劉銘傳'],
    ['led', 'LED照明（山东）有限公司'],
    ['6293', '“6293”工作思路'],
  ])('%s finds %s first', async (typed, name) => {
    const [first] = await search(typed)
    expect(first).toMatchObject({ node: { name } })
    expect([first!.by, first!.snippets]).toEqual([/^(led|6293)$/.test(typed) ? 'name' : 'spelling', []])
  })

  test('what is only in the middle of a spelling is not found: it would be half of all names', async () => {
    expect(await names('wenqiang', ['Person'])).toEqual([])
  })

  test('traditional characters find simplified ones, and the other way round', async () => {
    expect(await names('劉文強', ['Person'])).toEqual(['刘文强'])
    expect(await names('刘铭传', ['Person'])).toEqual(['劉銘傳'])
    expect(await names('铁路', ['Article'])).toEqual(['鐵路'])
    expect(await names('（山东）')).toEqual(['LED照明（山东）有限公司'])
    expect(await names('(山东)')).toEqual(['LED照明（山东）有限公司'])
  })

  test('labels narrow down before the best are taken', async () => {
    expect(await names('嘉元', ['Enterprise'])).toEqual(['嘉元科技股份有限公司', '山东嘉元新能源材料有限公司'])
    expect((await search('山东嘉元', ['Enterprise']))[0]).toMatchObject({ by: 'name', matched: '山东嘉元新能源材料有限公司' })
    expect((await search('嘉元科技', ['Enterprise']))[0]).toMatchObject({ by: 'name', matched: '嘉元科技股份有限公司' })
    expect(await search('市政府', ['Agency'])).toMatchObject([{ by: 'alias', matched: '市政府', node: { name: '聊城市人民政府' } }])
  })

  test('an article has to have every word; its snippets show where', async () => {
    expect(await names('铜箔 比亚迪', ['Article'])).toEqual(['超薄铜箔的背后'])
    expect(await names('铜箔 刘文强', ['Article'])).toEqual([])
    const [edge] = await search('铜箔 比亚迪', ['Article'])
    const { data } = await ask<{ articles: { edges: { node: { text: string }; snippets: Edge['snippets'] }[] } }>(
      '{ articles(text: "铜箔 比亚迪") { edges { node { text } snippets(first: 5) { text start highlights { start end } } } } }',
    )
    const [{ node, snippets }] = data.articles.edges as [{ node: { text: string }; snippets: Edge['snippets'] }]
    expect(snippets).toEqual(edge!.snippets)
    expect(snippets[0]).toEqual({ text: '超薄铜箔的背后', start: null, highlights: [{ start: 2, end: 4 }] })
    const marked = snippets.flatMap(({ text, highlights }) => highlights.map(({ start, end }) => text.slice(start, end)))
    expect(marked).toEqual(['铜箔', '铜箔', '比亚迪', '铜箔'])
    for (const { text, start, highlights } of snippets.slice(1))
      for (const at of highlights) expect(node.text.slice(start! + at.start, start! + at.end)).toBe(text.slice(at.start, at.end))
  })

  test('a snippet marks the form that the article has', async () => {
    const [edge] = await search('东阿县 铁路', ['Article'])
    const [headline, body] = edge!.snippets
    expect(headline!.text).toBe('鐵路')
    expect(body!.highlights.map(({ start, end }) => body!.text.slice(start, end))).toEqual(['鐵路', '東阿縣', '鐵路'])
    expect(body!.text).toBe(taiwan.replace('\n', ' '))
  })

  test('one character, and what no index holds', async () => {
    expect(await names('龙', ['Article'])).toEqual(['图片新闻'])
    expect(await names('強', ['Person'])).toEqual(['刘文强'])
    expect(await names('“')).toEqual(['“6293”工作思路', '刘文强督导山东嘉元'])
    expect(await names('查无此人')).toEqual([])
  })

  test.each(['', '   ', '长'.repeat(101)])('%j is refused', async (text) => {
    const { errors } = await ask('query ($text: String!) { search(text: $text) { totalCount } }', { text })
    expect(errors![0]!.extensions.code).toBe('BAD_SEARCH')
  })
})
