import { PageBuilder } from '../store/page-graphs.js'
import { slowKinds } from '../faults/long.js'
import { askedStore } from './asked-store.js'
import { asker, counting } from './asking.js'

/** Three officials at three meetings, one of whom was promoted between the second and the third; two counties of one name. */
function county(): ReturnType<PageBuilder['build']>[] {
  const page = (day: string): [PageBuilder, string] => {
    const builder = new PageBuilder({ file: `${day}.txt`, date: day })
    return [builder, builder.article(`${day}的会议`, '会议召开。')]
  }
  const person = (builder: PageBuilder, article: string, name: string): string =>
    builder.entity(article, 'Person', name, { narrower: ['Official'], keys: [`${name}@1`], offsets: [] })
  const body = (builder: PageBuilder, article: string, name: string): string =>
    builder.entity(article, 'Organization', name, { narrower: ['Agency'], keys: [name], offsets: [] })
  const meeting = (builder: PageBuilder, article: string, name: string, date: string): string =>
    builder.entity(article, 'Event', name, { narrower: ['Meeting'], attributes: { date }, offsets: [] })
  const [first, one] = page('2022-01-05')
  const [zhao, qian, sun] = ['赵一', '钱二', '孙三'].map((name) => person(first, one, name)) as [string, string, string]
  const january = meeting(first, one, '一月会议', '2022-01-04')
  for (const official of [zhao, qian, sun]) first.claim(one, 'ATTENDED', official, january, { role: 'attended', date: '2022-01-04' })
  first.claim(one, 'HOLDS_POSITION', zhao, body(first, one, '河东县人民政府'), { title: '副县长' })
  first.claim(one, 'HOLDS_POSITION', qian, body(first, one, '中共河东县委员会'), { title: '书记' })
  first.claim(one, 'HOLDS_POSITION', sun, body(first, one, '开发区管委会'), { title: '主任' })
  const east = first.entity(one, 'Place', '河东县', { narrower: ['County'], code: '990001', offsets: [] })
  first.claim(one, 'LOCATED_IN', body(first, one, '开发区管委会'), east)
  for (const code of ['990101', '990201']) first.entity(one, 'Place', '朝阳区', { narrower: ['County'], code, offsets: [] })
  const li = person(first, one, '李四')
  first.claim(one, 'HOLDS_POSITION', li, body(first, one, '朝阳区人民政府'), { title: '区长' })
  const [second, two] = page('2022-03-05')
  const march = meeting(second, two, '三月会议', '2022-03-04')
  const [zhaoAgain, qianAgain] = [person(second, two, '赵一'), person(second, two, '钱二')]
  for (const official of [zhaoAgain, qianAgain]) second.claim(two, 'ATTENDED', official, march, { role: 'spoke', date: '2022-03-04' })
  second.claim(two, 'HOLDS_POSITION', zhaoAgain, body(second, two, '河东县人民政府'), { title: '县长' })
  second.claim(two, 'HOLDS_POSITION', zhaoAgain, body(second, two, '河东县人民政府'), { title: '副县长', former: true })
  const program = second.entity(two, 'Program', '三年行动计划', { keys: ['三年行动计划'], offsets: [] })
  const maker = second.entity(two, 'Organization', '河东机械', { narrower: ['Enterprise'], offsets: [] })
  const home = second.entity(two, 'Place', '河东县', { narrower: ['County'], code: '990001', offsets: [] })
  for (const [name, investment, planned, here] of [
    ['甲项目', 3e8, true, true],
    ['乙项目', 5e8, true, false],
    ['丙项目', 9e8, false, true],
  ] as const) {
    const project = second.entity(two, 'Project', name, { attributes: { investment }, offsets: [] })
    second.claim(two, 'UNDERTAKES', maker, project, { role: 'builds' })
    if (planned) second.claim(two, 'IMPLEMENTS', project, program)
    if (here) second.claim(two, 'LOCATED_IN', project, home)
  }
  return [first.build(), second.build()]
}

describe.each(slowKinds)('people and places in the %s store', (kind) => {
  const asked = askedStore(kind, county)
  const { ask } = asked

  const data = async <T = unknown>(query: string): Promise<T> => {
    const { data, errors } = await ask<T>(query)
    expect(errors).toBeUndefined()
    return data
  }
  interface Names {
    totalCount?: number
    edges: { cursor: string; node: { name: string } }[]
  }
  const names = ({ edges }: Names): string[] => edges.map(({ node }) => node.name)

  test('those at a meeting have the posts that they held on its day', async () => {
    const query = (name: string): string =>
      `{ meeting(name: "${name}") { attendees { edges { role node { name } positions { title node { name } evidence { quote } } } } } }`
    const posts = async (name: string): Promise<unknown> => {
      const { meeting } = await data<{ meeting: { attendees: { edges: { node: { name: string }; positions: { title: string }[] }[] } } }>(
        query(name),
      )
      return Object.fromEntries(meeting.attendees.edges.map(({ node, positions }) => [node.name, positions.map(({ title }) => title)]))
    }
    expect(await posts('一月会议')).toEqual({ 赵一: ['副县长'], 钱二: ['书记'], 孙三: ['主任'] })
    expect(await posts('三月会议')).toEqual({ 赵一: ['县长'], 钱二: ['书记'] })
  })

  test('where several were together: each two of them, and the events', async () => {
    const { coattendance } = await data<{
      coattendance: {
        people: { name: string }[]
        pairs: { one: { name: string }; other: { name: string }; shared: number }[]
        events: Names & { edges: { attendances: { person: { name: string }; role: string; evidence: { quote: string }[] }[] }[] }
      }
    }>(
      `{ coattendance(officials: ["赵一", "钱二", "孙三"]) { people { name } pairs { one { name } other { name } shared }
        events { totalCount edges { cursor node { name } attendances { person { name } role evidence { quote } } } } } }`,
    )
    expect(coattendance.people.map(({ name }) => name)).toEqual(['赵一', '钱二', '孙三'])
    const pairs = coattendance.pairs.map(({ one, other, shared }) => [[one.name, other.name].sort().join(), shared])
    expect(pairs[0]).toEqual(['赵一,钱二', 2])
    expect(pairs.slice(1).sort()).toEqual([
      ['孙三,赵一', 1],
      ['孙三,钱二', 1],
    ])
    expect([coattendance.events.totalCount, ...names(coattendance.events)]).toEqual([2, '三月会议', '一月会议'])
    const [march] = coattendance.events.edges
    expect(march!.attendances.map(({ person, role }) => `${person.name} ${role}`).sort()).toEqual(['赵一 spoke', '钱二 spoke'])
    for (const { evidence } of march!.attendances) expect(evidence).toEqual([{ quote: '会议召开。' }])
  })

  test('at which at least so many were, in a range, page by page', async () => {
    const events = async (range: string, args: string): Promise<Names> =>
      (
        await data<{ coattendance: { events: Names } }>(
          `{ coattendance(officials: ["赵一", "钱二", "孙三"]${range}) { events(${args}) { totalCount edges { cursor node { name } } } } }`,
        )
      ).coattendance.events
    expect(names(await events('', 'least: 3'))).toEqual(['一月会议'])
    expect((await events('', 'least: 3')).totalCount).toBe(1)
    expect(names(await events(', from: "2022-02"', 'first: 10'))).toEqual(['三月会议'])
    const first = await events('', 'first: 1')
    expect(names(await events('', `first: 1, after: "${first.edges[0]!.cursor}"`))).toEqual(['一月会议'])
    const last = await events('', 'last: 1')
    expect(names(await events('', `last: 1, before: "${last.edges[0]!.cursor}"`))).toEqual(['三月会议'])
  })

  test.each([
    ['["赵一"]', 'BAD_COATTENDANCE'],
    ['["赵一", "河东县"]', 'BAD_COATTENDANCE'],
    ['["赵一", "查无此人"]', 'UNKNOWN_ENTITY'],
  ])('coattendance of %s is refused', async (officials, code) => {
    expect((await ask(`{ coattendance(officials: ${officials}) { people { name } } }`)).errors![0]!.extensions.code).toBe(code)
  })

  test('officials of a county: in bodies that are there, and in those that bear its name', async () => {
    const { county } = await data<{
      county: { officials: { totalCount: number; edges: { title: string; node: { name: string }; body: { name: string } }[] } }
    }>('{ county(name: "河东县") { officials { totalCount edges { cursor title body { name } node { name } } } } }')
    expect(county.officials.totalCount).toBe(3)
    expect(county.officials.edges.map(({ node, title, body }) => `${node.name} ${body.name} ${title}`).sort()).toEqual([
      '孙三 开发区管委会 主任',
      '赵一 河东县人民政府 县长',
      '钱二 中共河东县委员会 书记',
    ])
    const page = async (args: string): Promise<Names> =>
      (await data<{ county: { officials: Names } }>(`{ county(name: "河东县") { officials(${args}) { edges { cursor node { name } } } } }`))
        .county.officials
    const first = await page('first: 2')
    expect([...names(first), ...names(await page(`first: 2, after: "${first.edges[1]!.cursor}"`))]).toEqual(
      names(county.officials as unknown as Names),
    )
    expect([...names(await page('last: 2'))]).toEqual(names(county.officials as unknown as Names).slice(1))
  })

  test('whose a body is that bears the name of two counties, nothing says', async () => {
    expect(await data('{ counties(name: "朝阳区") { edges { node { officials { totalCount } } } } }')).toEqual({
      counties: { edges: [{ node: { officials: { totalCount: 0 } } }, { node: { officials: { totalCount: 0 } } }] },
    })
  })

  test('projects by program and county, under a company, a program, and in all', async () => {
    const projects = async (query: string): Promise<string[]> => {
      let value: unknown = await data(query)
      while (!(value as Partial<Names>).edges) value = Object.values(value as object)[0] as unknown
      return names(value as Names)
    }
    const fields = '{ totalCount totalInvestment edges { cursor node { name } } }'
    expect(await projects(`{ enterprise(name: "河东机械") { projects ${fields} } }`)).toEqual(['丙项目', '乙项目', '甲项目'])
    expect(await projects(`{ enterprise(name: "河东机械") { projects(program: "三年行动计划") ${fields} } }`)).toEqual(['乙项目', '甲项目'])
    expect(await projects(`{ enterprise(name: "河东机械") { projects(program: "三年行动计划", county: "河东县") ${fields} } }`)).toEqual([
      '甲项目',
    ])
    expect(await projects(`{ program(name: "三年行动计划") { projects(minInvestment: 4e8) ${fields} } }`)).toEqual(['乙项目'])
    expect(await projects(`{ projects(program: "三年行动计划", county: "河东县") ${fields} }`)).toEqual(['甲项目'])
    expect(await data('{ program(name: "三年行动计划") { projects { totalCount totalInvestment } } }')).toEqual({
      program: { projects: { totalCount: 2, totalInvestment: 8e8 } },
    })
    expect((await ask('{ projects(program: "无此计划") { totalCount } }')).errors![0]!.extensions.code).toBe('UNKNOWN_PROGRAM')
  })

  test('the busiest officials, page by page', async () => {
    const busiest = async (args: string): Promise<{ edges: { cursor: string; node: { name: string; eventCount: number } }[] }> =>
      (
        await data<{ officials: { edges: { cursor: string; node: { name: string; eventCount: number } }[] } }>(
          `{ officials(sort: events, ${args}) { edges { cursor node { name eventCount } } } }`,
        )
      ).officials
    const first = await busiest('first: 2')
    expect(names(first).sort()).toEqual(['赵一', '钱二'])
    expect(first.edges.map(({ node }) => node.eventCount)).toEqual([2, 2])
    const rest = await busiest(`first: 2, after: "${first.edges[1]!.cursor}"`)
    expect(rest.edges.map(({ node }) => [node.name, node.eventCount])).toEqual([
      ['孙三', 1],
      ['李四', 0],
    ])
    expect(names(await busiest(`last: 2, before: "${rest.edges[0]!.cursor}"`))).toEqual(names(first))
  })

  test('colleagues backwards', async () => {
    const colleagues = async (args: string): Promise<Names> =>
      (await data<{ person: { colleagues: Names } }>(`{ person(name: "赵一") { colleagues(${args}) { edges { cursor node { name } } } } }`))
        .person.colleagues
    expect(names(await colleagues('first: 5'))).toEqual(['钱二', '孙三'])
    const last = await colleagues('last: 1')
    expect(names(last)).toEqual(['孙三'])
    expect(names(await colleagues(`last: 1, before: "${last.edges[0]!.cursor}"`))).toEqual(['钱二'])
  })

  test('statements do not grow with rows', async () => {
    const { store: counted, statements } = counting(asked.store)
    const query = (first: number): string =>
      `{ county(name: "河东县") { totals { events }
           officials(first: ${first}) { totalCount edges { body { name } node { name eventCount timeline(first: 2) { totalCount edges { day } } } } } }
         meetings(first: ${first}) { edges { node { attendees { edges { positions { title } } } } } } }`
    const count = async (first: number): Promise<string[]> => {
      statements.length = 0
      expect((await asker({ store: counted })(query(first))).errors).toBeUndefined()
      return [...statements].sort()
    }
    expect(await count(3)).toEqual(await count(1))
  })
})
