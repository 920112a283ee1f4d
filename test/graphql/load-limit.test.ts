import { request as httpRequest } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { createApi, startServer, type Api } from '../../src/graphql/server.js'
import type { Protection } from '../../src/graphql/protections.js'
import { emptyStore } from './empty-store.js'

/** A server that is asked more than it can answer says so, and is well again when it is over. */

/** A store that answers when it is let. */
function slowStore(): { store: ReturnType<typeof emptyStore>; asked: () => number; go: () => void } {
  let open = (): void => undefined
  let asked = 0
  const gate = new Promise<void>((resolve) => (open = resolve))
  const counts = async () => {
    asked++
    await gate
    return { documents: 0, articles: 0, claims: 0, nodes: {}, relationships: {} }
  }
  return { store: emptyStore({ counts }), asked: () => asked, go: () => open() }
}

const headers = { 'content-type': 'application/json' }
const body = JSON.stringify({ query: '{ stats { claims } }' })
const ask = (api: Api): Promise<Response> => Promise.resolve(api.fetch('http://localhost/graphql', { method: 'POST', headers, body }))

test('who comes when enough are there is told when to come again; the others are answered, and then he is too', async () => {
  const { store, go } = slowStore()
  const api = createApi({ store, limits: { underWay: 3 } })
  const first = [ask(api), ask(api), ask(api)]
  const late = await ask(api)
  expect([late.status, late.headers.get('retry-after'), await late.json()]).toMatchObject([
    503,
    '1',
    { errors: [{ extensions: { code: 'BUSY' } }] },
  ])
  expect((await api.fetch('http://localhost/health')).status).toBe(200)
  go()
  expect((await Promise.all(first)).map(({ status }) => status)).toEqual([200, 200, 200])
  expect((await ask(api)).status).toBe(200)
  await api.dispose()
})

test('without the limit all of them wait', async () => {
  const { store, asked, go } = slowStore()
  const leaveOut: Protection[] = ['load']
  const api = createApi({ store, limits: { underWay: 3 }, leaveOut })
  const all = Array.from({ length: 5 }, () => ask(api))
  for (let i = 0; i < 100 && asked() < 5; i++) await wait(10)
  expect(asked()).toBe(5)
  go()
  expect((await Promise.all(all)).map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
  await api.dispose()
})

test('those who hang up leave their places', async () => {
  const { store, asked, go } = slowStore()
  const server = await startServer({ store, host: '127.0.0.1', port: 0, limits: { underWay: 2 } })
  const hang = () => {
    const sent = httpRequest(server.url, { method: 'POST', headers }).on('error', () => undefined)
    sent.end(body)
    return sent
  }
  const gone = [hang(), hang()]
  for (let i = 0; i < 100 && asked() < 2; i++) await wait(10)
  expect((await fetch(server.url, { method: 'POST', headers, body })).status).toBe(503)
  for (const sent of gone) sent.destroy()
  go()
  let status = 503
  for (let i = 0; i < 100 && status !== 200; i++, await wait(10))
    status = (await fetch(server.url, { method: 'POST', headers, body })).status
  expect(status).toBe(200)
  await server.close()
})
