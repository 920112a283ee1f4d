import { getNamedType, isInterfaceType, isObjectType, type GraphQLField, type GraphQLNamedType } from 'graphql'
import { pageSize } from '../../src/graphql/paging.js'
import { buildApiSchema } from '../../src/graphql/schema.js'
import type { GraphStore, Parameters } from '../../src/store/store.js'
import { openTestStore, startTime, type TestStore } from '../store/test-stores.js'
import { pages } from './archive.js'
import { asker } from './asking.js'

/** `first: 1e9` in a variable: no limit on documents sees it, so that each resolver has to make it smaller. */

const schema = buildApiSchema()
type Field = GraphQLField<unknown, unknown>
const fieldsOf = (type: GraphQLNamedType): Field[] => (isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [])
const takes = (field: Field, name: string): boolean => field.args.some((argument) => argument.name === name)
const needs = (field: Field): boolean => field.args.some(({ type }) => String(type).endsWith('!'))

/** A list asked for without an end, and each list within it. */
function endless(field: Field, depth: number): string {
  const arguments_ = [...(takes(field, 'first') ? ['first: $n'] : []), ...(takes(field, 'asOf') ? ['asOf: "2023-12-28"'] : [])]
  const given = arguments_.length ? `(${arguments_.join(', ')})` : ''
  return `${field.name}${given} ${inner(getNamedType(field.type), depth)}`
}

function inner(type: GraphQLNamedType, depth: number): string {
  const within = fieldsOf(type).filter((field) => !needs(field) && (takes(field, 'first') || /^(edges|node)$/.test(field.name)))
  const kept = within.filter((field) => !takes(field, 'first') || depth > 0)
  return `{ __typename ${kept.map((field) => endless(field, takes(field, 'first') ? depth - 1 : depth)).join(' ')} }`
}

describe('a page of 1e9', () => {
  let held: TestStore
  const asked: [string, Parameters][] = []
  let watched: GraphStore
  beforeAll(async () => {
    held = await openTestStore('embedded')
    for (const page of pages()) await held.store.writePage(page)
    watched = new Proxy(held.store, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name, target)
        if (typeof value !== 'function') return value
        if (name !== 'read') return value.bind(target) as unknown
        return (statement: string, parameters: Parameters = {}) => {
          asked.push([statement, parameters])
          return target.read(statement, parameters)
        }
      },
    })
  }, startTime)
  afterAll(() => held.close())

  const most = (): number =>
    Math.max(...asked.flatMap(([, parameters]) => Object.values(parameters)).filter((value) => typeof value === 'number'))
  const lists = Object.values(schema.getQueryType()!.getFields()).filter((field) => takes(field, 'first') && !needs(field))

  test.each(lists.map((field) => [field.name, field] as const))('%s and the lists in it', async (_, field) => {
    const ask = asker({ store: watched, leaveOut: ['rows', 'depth', 'tokens', 'aliases'] })
    const query = `query ($n: Int!) { ${endless(field, 1)} }`
    asked.length = 0
    const { errors } = await ask(query, { n: 1e9 })
    expect(errors).toBeUndefined()
    expect(most()).toBeLessThanOrEqual(1001)

    asked.length = 0
    const usual = pageSize.most
    pageSize.most = 2e9 // taken out
    try {
      await ask(query, { n: 1e9 })
    } finally {
      pageSize.most = usual
    }
    expect(most()).toBeGreaterThanOrEqual(1e9)
  })
})
