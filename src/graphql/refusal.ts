import { createGraphQLError } from 'graphql-yoga'

/** What a request is told that is refused before it is answered. */
export const refusal = (status: number, code: string, message: string): Error =>
  createGraphQLError(message, { extensions: { code, http: { status } } })
