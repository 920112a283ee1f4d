import { storeKinds } from '../store/test-stores.js'
import { crowd, pages } from './archive.js'
import { askedStore } from './asked-store.js'
import { asker, counting } from './asking.js'

interface Connection {
  totalCount: number
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null }
  edges: { cursor: string; node: { name: string } }[]
}

const fields = 'totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { ... on Entity { name } } }'
const people = 25

describe.each(storeKinds)('connections over the %s store', (kind) => {
  const asked = askedStore(kind, () => [...pages(), crowd(people)])
  const { ask } = asked

  /** A connection inside of something else, by the path to it. */
  const connection = async (query: (args: string) => string, args: string): Promise<Connection> => {
    const { data, errors } = await ask(query(args))
    expect(errors).toBeUndefined()
    let value: unknown = data
    while (!(value as Partial<Connection>).edges) value = Object.values(value as object)[0] as unknown
    return value as Connection
  }

  const lists: [string, (args: string) => string][] = [
    ['attendees', (args) => `{ meeting(name: "第0次大会") { attendees(${args}) { ${fields} } } }`],
    [
      'a sorted relation',
      (args) => `{ organization(name: "大会秘书处") { relations(types: [HOLDS_POSITION], sort: name, ${args}) { ${fields} } } }`,
    ],
    ['a relation of equal keys', (args) => `{ organization(name: "大会秘书处") { relations(sort: support, ${args}) { ${fields} } } }`],
    ['people', (args) => `{ people(name: "代表", ${args}) { ${fields} } }`],
    ['people by mentions', (args) => `{ people(name: "代表", sort: mentions, ${args}) { ${fields} } }`],
  ]

  test.each(lists)('%s: turning pages forwards and backwards meets everybody once', async (_, query) => {
    const forwards: string[] = []
    let after = ''
    for (let page = 0; page < 10; page++) {
      const { edges, pageInfo, totalCount } = await connection(query, `first: 7${after}`)
      expect(totalCount).toBe(people)
      expect(pageInfo.startCursor).toBe(edges[0]!.cursor)
      expect(pageInfo.hasPreviousPage).toBe(page > 0)
      forwards.push(...edges.map((edge) => edge.node.name))
      if (!pageInfo.hasNextPage) break
      after = `, after: "${pageInfo.endCursor}"`
    }
    expect(new Set(forwards).size).toBe(people)
    expect(forwards).toHaveLength(people)
    const backwards: string[] = []
    let before = ''
    for (let page = 0; page < 10; page++) {
      const { edges, pageInfo } = await connection(query, `last: 7${before}`)
      expect(pageInfo.hasNextPage).toBe(page > 0)
      backwards.unshift(...edges.map((edge) => edge.node.name))
      if (!pageInfo.hasPreviousPage) break
      before = `, before: "${pageInfo.startCursor}"`
    }
    expect(backwards).toEqual(forwards)
  })

  test('a cursor holds still while pages come in', async () => {
    const query = (args: string): string => `{ people(name: "代表", ${args}) { ${fields} } }`
    const before = await connection(query, 'first: 5')
    const rest = await connection(query, `first: 100, after: "${before.pageInfo.endCursor}"`)
    await asked.store.writePage({
      ...crowd(3),
      document: { ...crowd(3).document, id: 'f'.repeat(16), sha256: 'f'.repeat(64), file: 'later.txt' },
      ...renamed(),
    })
    const now = await connection(query, `first: 100, after: "${before.pageInfo.endCursor}"`)
    expect(now.edges.map((edge) => edge.node.name)).toEqual(rest.edges.map((edge) => edge.node.name))
    await asked.store.retract('later.txt')
  })

  test('located things, mentions and colleagues turn their pages too', async () => {
    const located = (args: string): string => `{ place(name: "山东省") { organizations(${args}) { ${fields} } } }`
    const all = await connection(located, 'first: 100')
    expect(all.totalCount).toBe(all.edges.length)
    const seen: string[] = []
    let cursor = ''
    for (let page = 0; page < all.totalCount; page++) {
      const { edges, pageInfo } = await connection(located, `last: 1${cursor}`)
      seen.unshift(edges[0]!.node.name)
      cursor = `, before: "${pageInfo.startCursor}"`
    }
    expect(seen).toEqual(all.edges.map((edge) => edge.node.name))
    const mentions = (args: string): string =>
      `{ official(name: "刘文强") { mentions(${args}) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { headline } } } } }`
    const newest = await connection(mentions, 'first: 1')
    const oldest = await connection(mentions, `last: 1`)
    expect([newest.totalCount, newest.edges[0]!.node, oldest.edges[0]!.node]).toEqual([
      2,
      { headline: '刘文强督导山东嘉元' },
      { headline: '我市部署安全生产工作' },
    ])
    expect((await connection(mentions, `first: 1, after: "${newest.edges[0]!.cursor}"`)).edges).toEqual(oldest.edges)
    const colleagues = (args: string): string => `{ person(name: "代表000") { colleagues(${args}) { ${fields} } } }`
    const first = await connection(colleagues, 'first: 20')
    const second = await connection(colleagues, `first: 20, after: "${first.pageInfo.endCursor}"`)
    expect(new Set([...first.edges, ...second.edges].map((edge) => edge.node.name)).size).toBe(people - 1)
    expect(first.totalCount).toBe(people - 1)
  })

  test('page sizes: twenty if not said, a hundred at most, even as a variable', async () => {
    const { edges } = await connection((args) => `{ people(name: "代表"${args}) { ${fields} } }`, '')
    expect(edges).toHaveLength(20)
    const { data } = await ask<{ people: Connection }>('query ($n: Int) { people(first: $n) { edges { node { name } } } }', { n: 1e9 })
    expect(data.people.edges.length).toBeGreaterThan(people)
    expect((await connection((args) => `{ people(${args}) { ${fields} } }`, 'first: 0')).edges).toEqual([])
  })

  test.each([
    ['first: -1', 'BAD_PAGE'],
    ['first: 1, last: 1', 'BAD_PAGE'],
    ['first: 1, before: "x"', 'BAD_PAGE'],
    ['after: "rubbish"', 'BAD_CURSOR'],
  ])('%s is refused', async (args, code) => {
    expect((await ask(`{ people(${args}) { totalCount } }`)).errors![0]!.extensions.code).toBe(code)
  })

  test('a cursor of another order is refused', async () => {
    const { edges } = await connection((args) => `{ people(${args}) { ${fields} } }`, 'first: 1')
    const { errors } = await ask(`{ people(sort: mentions, after: "${edges[0]!.cursor}") { totalCount } }`)
    expect(errors![0]!.extensions.code).toBe('BAD_CURSOR')
  })

  test('statements do not grow with rows', async () => {
    const { store: counted, statements } = counting(asked.store)
    const asking = asker({ store: counted })
    const query = `query ($n: Int) { meetings(name: "大会", first: 2) { edges { node { name attendees(first: $n) { totalCount edges { role evidence { quote article { headline document { file } } }
      node { name positions { edges { title node { name officers(first: 2) { totalCount } } } } colleagues(first: 2) { edges { shared events { name } node { name } } } mentions(first: 1) { edges { spans { text } } } } } } } } } }`
    const statementsFor = async (n: number): Promise<string[]> => {
      statements.length = 0
      const { data, errors } = await asking<{ meetings: { edges: { node: { attendees: { edges: object[] } } }[] } }>(query, { n })
      expect(errors).toBeUndefined()
      expect(data.meetings.edges[0]!.node.attendees.edges).toHaveLength(n)
      return [...statements].sort()
    }
    const few = await statementsFor(1)
    expect(await statementsFor(20)).toEqual(few)
    expect(few.length).toBeLessThan(20)
  })
})

/** The crowd's people again as others: ids of their own, names behind all that were there. */
function renamed(): object {
  const page = crowd(3)
  const swap = (id: string): string => id.replace(/^./, (c) => (c === '0' ? '1' : '0'))
  const article = 'e'.repeat(16)
  return {
    articles: page.articles.map((a) => ({ ...a, id: article, document: 'f'.repeat(16) })),
    entities: page.entities.map((e) => ({ ...e, id: swap(e.id) })),
    mentions: page.mentions.map((m) => ({
      ...m,
      article,
      entity: swap(m.entity),
      name: m.name.replace('代表', '一号代表'),
      forms: [m.name],
    })),
    claims: [],
  }
}
