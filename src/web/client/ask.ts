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
export const ask = <T>(query: string, variables: Variables = {}): Promise<T> =>
  send<T>(JSON.stringify({ query, variables }), { 'content-type': 'application/json' })

/** The same with files in the variable `files`, as the GraphQL multipart request specification has it. */
export function askWithFiles<T>(query: string, variables: Variables, files: readonly { name: string; file: Blob }[]): Promise<T> {
  const form = new FormData()
  form.append('operations', JSON.stringify({ query, variables: { ...variables, files: files.map(() => null) } }))
  form.append('map', JSON.stringify(Object.fromEntries(files.map((_, i) => [i, [`variables.files.${i}`]]))))
  for (const [i, { name, file }] of files.entries()) form.append(String(i), file, name)
  return send<T>(form, { 'x-graphql-yoga-csrf': '1' })
}

async function send<T>(body: BodyInit, headers: Record<string, string>): Promise<T> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { ...headers, accept: 'application/graphql-response+json, application/json' },
    body,
  })
  const { data, errors } = (await response.json()) as Reply<T>
  const [error] = errors ?? []
  if (error) throw new AskError(error.extensions?.code ?? 'ERROR', error.message, error.extensions)
  if (!data) throw new AskError('NO_ANSWER', `HTTP ${response.status}`)
  return data
}
