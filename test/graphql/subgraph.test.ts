import { storeKinds } from '../store/test-stores.js'
import { crowd, pages } from './archive.js'
import { askedStore } from './asked-store.js'

interface Subgraph {
  nodes: { id: string; name: string; labels: string[]; degree: number }[]
  facts: { id: string; type: string; from: string; to: string; claims: string[] }[]
  truncated: boolean
}

const fields = '{ nodes { id name labels degree } facts { id type from to claims } truncated }'

describe.each(storeKinds)('a piece of the graph, %s', (kind) => {
  const { ask } = askedStore(kind, () => [...pages(), crowd(60)])

  const idOf = async (name: string): Promise<string> =>
    (
      await ask<{ entities: { edges: { node: { id: string; name: string } }[] } }>(
        `{ entities(name: "${name}") { edges { node { id name } } } }`,
      )
    ).data.entities.edges.find(({ node }) => node.name === name)!.node.id
  const around = async (rest: string): Promise<Subgraph> =>
    (await ask<{ subgraph: Subgraph }>(`{ subgraph(${rest}) ${fields} }`)).data.subgraph

  test('one step around an official, with the facts among all of it and the claims that they lead to', async () => {
    const { nodes, facts, truncated } = await around(`of: ["${await idOf('刘文强')}"]`)
    expect(nodes.map(({ name }) => name).sort()).toEqual(
      ['刘文强', '全市安全生产工作会议', '刘文强督导山东嘉元', '山东嘉元新能源材料有限公司', '聊城市人民政府'].sort(),
    )
    expect(truncated).toBe(false)
    const ids = new Set(nodes.map(({ id }) => id))
    expect(facts.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([])
    expect(facts.map(({ type }) => type).sort()).toEqual(['ATTENDED', 'ATTENDED', 'HOLDS_POSITION', 'INSPECTED'])
    const { data } = await ask<{ nodes: { quote: string }[] }>(
      `{ nodes(ids: ${JSON.stringify(facts.flatMap(({ claims }) => claims))}) { ... on Claim { quote } } }`,
    )
    expect(data.nodes.every(({ quote }) => quote.length > 0)).toBe(true)
    expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length)
  })

  test('types narrow it down, hops widen it, none asks for what lies between', async () => {
    const liu = await idOf('刘文强')
    const visits = await around(`of: ["${liu}"], types: [INSPECTED]`)
    expect(visits.facts.map(({ type }) => type)).toEqual(['INSPECTED'])
    const wide = await around(`of: ["${liu}"], hops: 2`)
    expect(wide.nodes.map(({ name }) => name)).toEqual(expect.arrayContaining(['比亚迪', '聊城大学', '王峰', '东阿县']))
    const between = await around(`of: ["${liu}", "${await idOf('聊城市人民政府')}"], hops: 0`)
    expect(between.nodes).toHaveLength(2)
    expect(between.facts.map(({ type }) => type)).toEqual(['HOLDS_POSITION'])
  })

  test('what finds no room is left out, and said so', async () => {
    const meeting = await idOf('第0次大会')
    const { nodes, truncated } = await around(`of: ["${meeting}"], most: 11`)
    expect(nodes).toHaveLength(11)
    expect(truncated).toBe(true)
    expect(nodes.find(({ id }) => id === meeting)!.degree).toBe(60)
    expect((await around(`of: ["${meeting}"], most: 61`)).truncated).toBe(false)
  })

  test('nobody is no answer, less than nothing no question', async () => {
    expect((await ask(`{ subgraph(of: [], hops: -1) ${fields} }`)).errors![0]!.extensions.code).toBe('BAD_SUBGRAPH')
    expect(await around('of: ["nobody"]')).toEqual({ nodes: [], facts: [], truncated: false })
  })

  test('it is dear: thirty of the largest are refused', async () => {
    const many = Array.from({ length: 29 }, (_, i) => `a${i}: subgraph(of: [], most: 5000) ${fields}`).join(' ')
    expect((await ask(`{ ${many} }`)).errors![0]!.extensions.code).toBe('TOO_MANY_ROWS')
  })
})
