import { PageBuilder } from '../store/page-graphs.js'
import { storeKinds } from '../store/test-stores.js'
import { askedStore } from './asked-store.js'
import { asker, counting } from './asking.js'

/** Two firms in one city with thirty others; their managers were at a meeting each, where one deputy mayor was as well. */
function city(): ReturnType<PageBuilder['build']> {
  const page = new PageBuilder({ file: 'city.txt', date: '2022-03-01' })
  const article = page.article('产业大会', '产业大会召开。')
  const body = (name: string): string => page.entity(article, 'Organization', name, { narrower: ['Enterprise'], keys: [name], offsets: [] })
  const place = page.entity(article, 'Place', '临江市', { narrower: ['City'], offsets: [] })
  const [first, second] = [body('甲公司'), body('乙公司')]
  for (const firm of [first, second, ...Array.from({ length: 30 }, (_, i) => body(`企业${i}`))])
    page.claim(article, 'LOCATED_IN', firm, place)
  const [zhao, qian, sun] = ['赵一', '钱二', '孙三'].map((name) => page.entity(article, 'Person', name, { offsets: [] })) as [
    string,
    string,
    string,
  ]
  page.claim(article, 'HOLDS_POSITION', zhao, first, { title: '经理' })
  page.claim(article, 'HOLDS_POSITION', qian, second, { title: '经理' })
  const meeting = (name: string, ...people: string[]): void => {
    const event = page.entity(article, 'Event', name, { narrower: ['Meeting'], offsets: [] })
    for (const person of people) page.claim(article, 'ATTENDED', person, event, { role: 'attended' })
  }
  meeting('第一次会议', zhao, sun)
  meeting('第二次会议', qian, sun)
  page.claim(article, 'SUPPLIES', first, body('企业甲的客户'), { what: '零件' })
  return page.build()
}

describe.each(storeKinds)('paths in the %s store', (kind) => {
  const asked = askedStore(kind, () => [city()])
  const { ask } = asked

  interface Found {
    whole: boolean
    paths: { weight: number; nodes: { name: string }[]; steps: { type: string; evidence: { quote: string }[] }[] }[]
  }
  const paths = async (args: string): Promise<Found> => {
    const query = `{ paths(${args}) { whole paths { weight length nodes { name } steps { type from { name } to { name } evidence(first: 1) { quote } } } } }`
    const { data, errors } = await ask<{ paths: Found }>(query)
    expect(errors).toBeUndefined()
    return data.paths
  }
  const names = ({ paths }: Found): string[] => paths.map(({ nodes }) => nodes.map(({ name }) => name).join(' '))

  test('the short way over the city that joins everybody weighs more with each that it joins', async () => {
    const found = await paths('from: "甲公司", to: "乙公司", maxLength: 6')
    expect(found.whole).toBe(true)
    expect(names(found)).toEqual(['甲公司 临江市 乙公司', '甲公司 赵一 第一次会议 孙三 第二次会议 钱二 乙公司'])
    expect(found.paths.map(({ weight }) => weight)).toEqual([
      Number((2 + Math.log10(32)).toFixed(3)),
      Number((6 + 5 * Math.log10(2)).toFixed(3)),
    ])
    expect(found.paths[1]!.steps.map(({ type }) => type)).toEqual([
      'HOLDS_POSITION',
      'ATTENDED',
      'ATTENDED',
      'ATTENDED',
      'ATTENDED',
      'HOLDS_POSITION',
    ])
    for (const { steps } of found.paths) for (const { evidence } of steps) expect(evidence).toEqual([{ quote: '产业大会召开。' }])
  })

  test('through somebody, of some types, so many', async () => {
    expect(names(await paths('from: "甲公司", to: "乙公司", maxLength: 6, through: "孙三"'))).toEqual([
      '甲公司 赵一 第一次会议 孙三 第二次会议 钱二 乙公司',
    ])
    expect(names(await paths('from: "甲公司", to: "乙公司", maxLength: 5, through: "孙三"'))).toEqual([])
    expect(names(await paths('from: "甲公司", to: "乙公司", maxLength: 6, types: [ATTENDED, HOLDS_POSITION]'))).toEqual([
      '甲公司 赵一 第一次会议 孙三 第二次会议 钱二 乙公司',
    ])
    expect(names(await paths('from: "甲公司", to: "乙公司", maxLength: 6, first: 1'))).toEqual(['甲公司 临江市 乙公司'])
    expect(names(await paths('from: "甲公司", to: "甲公司"'))).toEqual(['甲公司'])
    expect(names(await paths('from: "企业甲的客户", to: "企业0", maxLength: 2'))).toEqual([])
  })

  test('the shortest path has its weight too', async () => {
    const { data } = await ask<{ path: { weight: number } }>('{ path(from: "甲公司", to: "乙公司") { weight } }')
    expect(data.path.weight).toBeCloseTo(2 + Math.log10(32), 3)
  })

  test('statements do not grow with the number of ways', async () => {
    const { store: counted, statements } = counting(asked.store)
    const query = (first: number): string =>
      `{ paths(from: "甲公司", to: "乙公司", maxLength: 6, first: ${first}) { paths { nodes { name } steps { evidence(first: 1) { quote } } } } }`
    await asker({ store: counted })(query(1))
    const one = [...statements]
    statements.length = 0
    const { data } = await asker({ store: counted })<{ paths: Found }>(query(20))
    expect(data.paths.paths).toHaveLength(2)
    expect(statements).toEqual(one)
  })

  test.each(['from: "甲公司", to: "乙公司", maxLength: -1', 'from: "甲公司", to: "无此公司"', 'from: "甲公司", to: "乙公司", first: -1'])(
    'paths(%s) is refused',
    async (args) => {
      expect((await ask(`{ paths(${args}) { whole } }`)).errors![0]!.extensions.code).toMatch(/^BAD_|^UNKNOWN/)
    },
  )

  test('a way that a page brings is there at once, and gone with it', async () => {
    const length = async (): Promise<number | undefined> =>
      (await ask<{ path: { length: number } | null }>('{ path(from: "甲公司", to: "乙公司") { length } }')).data.path?.length
    expect(await length()).toBe(2)
    const page = new PageBuilder({ file: 'together.txt', date: '2022-04-01' })
    const article = page.article('两家公司携手', '甲公司与乙公司合作。')
    const body = (name: string): string =>
      page.entity(article, 'Organization', name, { narrower: ['Enterprise'], keys: [name], offsets: [] })
    page.claim(article, 'PARTNERS_WITH', body('甲公司'), body('乙公司'))
    await asked.store.writePage(page.build())
    const after = await length()
    await asked.store.retract('together.txt')
    expect([after, await length()]).toEqual([1, 2])
  })
})
