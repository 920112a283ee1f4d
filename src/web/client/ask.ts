/** What the server refused, with its code. */
export class AskError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly details: Record<string, unknown> = {},
  ) {
    super(message)
  }
}

interface Reply<T> {
  data?: T
  errors?: { message: string; extensions?: Record<string, unknown> & { code?: string } }[]
}

export type Variables = Record<string, unknown>

/** One GraphQL request to this server. @throws AskError; what `fetch` throws when the server is away. */
export async function ask<T>(query: string, variables: Variables = {}): Promise<T> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = (await response.json()) as Reply<T>
  const [error] = errors ?? []
  if (error) throw new AskError(error.extensions?.code ?? 'ERROR', error.message, error.extensions)
  if (!data) throw new AskError('NO_ANSWER', `HTTP ${response.status}`)
  return data
}
