import { getNamedType, isEnumType, isInterfaceType, isObjectType, type GraphQLObjectType } from 'graphql'
import { attendanceRoles, factTypes, genres, narrowerLabels, statuses, undertakingRoles } from '../../src/model/ontology.js'
import { Ingestions } from '../../src/graphql/ingestion/ingestions.js'
import { buildApiSchema } from '../../src/graphql/schema.js'
import type { LedgerStore } from '../../src/store/ledger-store.js'
import { openTestStore, startTime, type TestStore } from '../store/test-stores.js'
import { pages } from './archive.js'
import { asker } from './asking.js'

const schema = buildApiSchema()
const named = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__') && type.astNode)

test('every type, field, argument and value is described in English and Chinese', () => {
  const described: [string, string | null | undefined][] = []
  for (const type of named) {
    described.push([type.name, type.description])
    if (isEnumType(type)) for (const value of type.getValues()) described.push([`${type.name}.${value.name}`, value.description])
    if (isObjectType(type) || isInterfaceType(type))
      for (const field of Object.values(type.getFields())) {
        described.push([`${type.name}.${field.name}`, field.description])
        for (const argument of field.args) described.push([`${type.name}.${field.name}(${argument.name})`, argument.description])
      }
  }
  expect(described.filter(([, text]) => !/[a-zA-Z].*\p{Script=Han}/su.test(text ?? ''))).toEqual([])
  expect(described.length).toBeGreaterThan(500)
})

test('a field is described alike on an interface and on what implements it', () => {
  const differences = named.filter(isObjectType).flatMap((type) =>
    type.getInterfaces().flatMap((parent) =>
      Object.values(parent.getFields())
        .filter((field) => field.name !== 'id' && type.getFields()[field.name]!.description !== field.description)
        .map((field) => `${type.name}.${field.name}`),
    ),
  )
  expect(differences).toEqual([])
})

test('enumerations are those of the ontology, and every narrower label has its object type', () => {
  const values = (name: string): string[] => {
    const type = schema.getType(name)
    return isEnumType(type) ? type.getValues().map((value) => value.name) : []
  }
  expect(values('AttendanceRole')).toEqual(attendanceRoles)
  expect(values('UndertakingRole')).toEqual(undertakingRoles)
  expect(values('Status')).toEqual(statuses)
  expect(values('Genre')).toEqual(genres)
  expect(values('FactType')).toEqual(factTypes)
  for (const [label, base] of Object.entries(narrowerLabels))
    expect((schema.getType(label) as GraphQLObjectType).getInterfaces().map((i) => i.name)).toContain(base)
})

/** A selection of every field that can be asked without going round in circles, its arguments left out. */
function everything(type: unknown, depth: number): string {
  const of = getNamedType(type as GraphQLObjectType)
  if (!isObjectType(of) && !isInterfaceType(of)) return ''
  const fields = Object.values(of.getFields()).flatMap((field) => {
    const result = getNamedType(field.type)
    const leaf = !isObjectType(result) && !isInterfaceType(result)
    if (leaf) return [field.name]
    if (depth === 0) return []
    const inner = everything(result, /Connection$|Edge$/.test(result.name) ? depth : depth - 1)
    return inner ? [`${field.name} ${inner}`] : []
  })
  const kinds = isInterfaceType(of) && depth > 0 ? ['__typename'] : []
  return fields.length || kinds.length ? `{ ${[...kinds, ...fields].join(' ')} }` : ''
}

describe('every field of Query', () => {
  let held: TestStore
  let store: LedgerStore
  beforeAll(async () => {
    held = await openTestStore('embedded')
    store = held.store
    for (const page of pages()) await store.writePage(page)
    await store.notePages([
      {
        file: '空白.txt',
        state: 'refused',
        extractor: '1',
        attempts: 1,
        code: 'EMPTY_PAGE',
        reason: 'empty',
        at: '2024-01-01T00:00:00Z',
      },
    ])
  }, startTime)
  afterAll(() => held.close())

  const ingestions = new Ingestions(() => Promise.resolve())
  const begun = ingestions.begin([], {}, () => Promise.resolve())
  const named: Record<string, string> = {
    node: '(id: "371524")',
    nodes: '(ids: ["371524", "none"])',
    search: '(text: "刘文强")',
    person: '(name: "林晨")',
    official: '(name: "刘文强")',
    organization: '(name: "聊城大学")',
    enterprise: '(name: "山东嘉元")',
    agency: '(name: "市政府")',
    place: '(name: "茌平工业园")',
    province: '(id: "370000")',
    city: '(name: "聊城")',
    county: '(name: "东阿县")',
    township: '(name: "刘集镇")',
    village: '(name: "刘集村")',
    project: '(name: "超薄电子铜箔项目")',
    program: '(name: "“6293”工作思路")',
    event: '(name: "刘文强督导山东嘉元")',
    meeting: '(name: "全市安全生产工作会议")',
    award: '(name: "山东省资源综合利用先进单位")',
    cypher: '(query: "MATCH (n:Official) RETURN n")',
    coattendance: '(officials: ["刘文强", "李长萍"])',
    paths: '(from: "刘文强", to: "山东嘉元")',
    path: '(from: "山东嘉元", to: "刘文强")',
    subgraph: '(of: ["371524"])',
    ingestion: `(id: "${begun.id}")`,
  }
  const fields = Object.values(schema.getQueryType()!.getFields())

  test.each(fields.map((field) => [field.name, field] as const))('%s answers', async (name, field) => {
    // Everything about one thing is dearer than any question: only the store is to be tried here.
    const ask = asker({ store, ingestions, limits: { tokens: 1e6, depth: 100, rows: 1e12 } })
    const { data, errors } = await ask<Record<string, unknown>>(`{ ${name}${named[name] ?? ''} ${everything(field.type, 2)} }`)
    expect(errors).toBeUndefined()
    expect(data[name]).not.toBeNull()
    const { edges } = data[name] as { edges?: unknown[] }
    if (edges) expect(edges.length).toBeGreaterThan(0)
  })

  test('each has been asked', () => {
    const lists = fields.filter((field) => /Connection!$/.test(String(field.type)) && field.name !== 'search').length
    process.stdout.write(`schema coverage: ${fields.length} of ${fields.length} fields of Query resolved, ${lists} of them lists\n`)
    expect(fields.length - lists).toBe(Object.keys(named).length + 2) // stats, and whether pages may be sent
  })
})
