import { createApi, type ApiOptions } from '../../src/graphql/server.js'
import type { Selection } from '../../src/model/selection.js'
import type { GraphStore } from '../../src/store/store.js'

export interface Answer<T> {
  data: T
  errors?: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[]
}

export type Ask = <T = Record<string, never>>(query: string, variables?: Record<string, unknown>) => Promise<Answer<T>>

/** Asks as a client does, through requests and responses, but without a socket. */
export function asker(options: ApiOptions): Ask {
  const api = createApi(options)
  return async <T>(query: string, variables?: Record<string, unknown>): Promise<Answer<T>> => {
    const response = await api.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    })
    return (await response.json()) as Answer<T>
  }
}

/** The store, telling of each statement that is read. */
export function counting(store: GraphStore): { store: GraphStore; statements: string[] } {
  const statements: string[] = []
  const counted = new Proxy(store, {
    get(target, name) {
      if (name === 'read')
        return (statement: string, parameters: never) => {
          statements.push(statement)
          return target.read(statement, parameters)
        }
      if (name === 'select')
        return (selection: Selection) => {
          statements.push(`a selection of ${selection.source}`)
          return target.select(selection)
        }
      const value: unknown = Reflect.get(target, name, target)
      return typeof value === 'function' ? (value.bind(target) as unknown) : value
    },
  })
  return { store: counted, statements }
}
