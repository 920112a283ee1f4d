import { request as httpRequest } from 'node:http'
import { createApi, startServer, type ApiOptions } from '../../src/graphql/server.js'

export interface Sent {
  method?: string
  path?: string
  headers?: Record<string, string>
  body?: string | Buffer
}

export interface Reply {
  status: number
  headers: Headers
  text: string
}

export interface Transport {
  send(request: Sent): Promise<Reply>
  close(): Promise<void>
}

/** The same requests, without a socket and through a real one. */
export const transports: Record<'yoga.fetch' | 'a socket', (options: ApiOptions) => Promise<Transport>> = {
  'yoga.fetch': (options) => {
    const api = createApi(options)
    return Promise.resolve({
      async send({ method = 'POST', path = '/graphql', headers = {}, body }) {
        const given = { host: 'localhost:4000', ...headers }
        const response = await api.fetch(`http://localhost:4000${path}`, {
          method,
          headers: given,
          ...(body === undefined ? {} : { body: typeof body === 'string' ? body : new Uint8Array(body) }),
        })
        return { status: response.status, headers: response.headers, text: await response.text() }
      },
      close: () => Promise.resolve(api.dispose()) as Promise<void>,
    })
  },
  'a socket': async (options) => {
    const server = await startServer({ ...options, host: '127.0.0.1', port: 0 })
    const { port } = new URL(server.url)
    const send = ({ method = 'POST', path = '/graphql', headers = {}, body }: Sent): Promise<Reply> =>
      new Promise((resolve, reject) => {
        const sent = httpRequest({
          host: '127.0.0.1',
          port,
          path,
          method,
          agent: false,
          headers: { host: `localhost:${port}`, ...headers },
        })
        sent.on('response', (response) => {
          let text = ''
          response.setEncoding('utf8').on('data', (part: string) => (text += part))
          response.on('end', () => {
            const flat = Object.entries(response.headers).flatMap(([name, value]) => [value].flat().map((one) => [name, one ?? '']))
            resolve({ status: response.statusCode!, headers: new Headers(flat as [string, string][]), text })
          })
          response.on('error', reject)
        })
        sent.on('error', reject)
        sent.end(body)
      })
    return { send, close: () => server.close() }
  },
}
