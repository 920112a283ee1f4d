import pino from 'pino'
import { createAccess } from '../../src/graphql/access/access.js'
import { createApi } from '../../src/graphql/server.js'
import { emptyStore } from './empty-store.js'

const log = pino({ level: 'silent' })
const json = { 'content-type': 'application/json' }
const metricsOf = async (api: ReturnType<typeof createApi>): Promise<string> => (await api.fetch('http://localhost/metrics')).text()

test('requests, operations, errors and the store are counted; no name is a label', async () => {
  const api = createApi({ store: emptyStore(), log })
  const ask = (body: object): Promise<Response> =>
    Promise.resolve(api.fetch('http://localhost/graphql', { method: 'POST', headers: { ...json }, body: JSON.stringify(body) }))
  await ask({
    query: 'query Of_LiuWenqiang($n: String!) { official(name: $n) { id } }',
    operationName: 'Of_LiuWenqiang',
    variables: { n: '刘文强' },
  })
  await ask({ query: '{ nothing }' })
  await api.fetch(`http://localhost/entity/${encodeURIComponent('刘文强')}`)
  await api.fetch('http://localhost/graphql', { method: 'LIUWENQIANG' })
  const text = await metricsOf(api)
  expect(text).toMatch(/xianzhi_operations_total\{kind="query"\} 1\n/)
  expect(text).toMatch(/xianzhi_errors_total\{code="GRAPHQL_VALIDATION_FAILED"\} 1\n/)
  expect(text).toMatch(/xianzhi_request_seconds_count\{route="\/graphql",method="POST",status="200"\} 2\n/)
  expect(text).toMatch(/xianzhi_request_seconds_count\{route="page",method="GET",status="404"\} 1\n/)
  expect(text).toMatch(/xianzhi_store_up 1\n/)
  expect(text).not.toMatch(/刘|LiuWenqiang|LIUWENQIANG|%E5/i)
})

test('a store that is away is told, and the rest is still counted', async () => {
  const api = createApi({ store: emptyStore({ health: () => Promise.reject(new Error('gone')) }), log })
  expect(await metricsOf(api)).toMatch(/xianzhi_store_up 0\n/)
})

test('from elsewhere they want a token too', async () => {
  const api = createApi({ store: emptyStore(), log, access: createAccess({ local: false }) })
  expect((await api.fetch('http://localhost/metrics')).status).toBe(401)
})
