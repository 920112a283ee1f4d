import { GraphQLError } from 'graphql'
import type { MaskError } from 'graphql-yoga'
import type { Logger } from 'pino'
import { BadData, BadInput, StoreError, XianzhiError } from '../errors.js'

/** The expected error behind what the engine wrapped it in, if there is one. */
function cause(error: unknown): unknown {
  let inner = error
  while (inner instanceof GraphQLError && inner.originalError) inner = inner.originalError
  return inner
}

/** Extensions that an answer shows of an expected error. */
function extensionsOf(error: XianzhiError): Record<string, unknown> | undefined {
  if (error instanceof BadInput) return { ...error.details, code: error.code }
  if (error instanceof StoreError) return { code: error.code, retryable: error.retryable, http: { status: 503 } }
  if (error instanceof BadData) return { code: error.code }
  return undefined
}

/** The one map from errors to answers: what is expected has its code, a bug is masked and logged, once. */
export function errorMask(log: Logger): MaskError {
  const logged = new WeakSet<object>()
  return (error) => {
    const inner = cause(error)
    const at =
      error instanceof GraphQLError ? { nodes: error.nodes, source: error.source, positions: error.positions, path: error.path } : {}
    const extensions = inner instanceof XianzhiError ? extensionsOf(inner) : undefined
    if (extensions) return new GraphQLError((inner as XianzhiError).message, { ...at, extensions })
    // What the engine itself says of a document: syntax, unknown fields, limits. With a path it came up while resolving: a bug.
    if (inner instanceof GraphQLError && (inner.extensions.code || !inner.path)) {
      const code = inner.extensions.code ?? 'BAD_QUERY'
      return new GraphQLError(inner.message, { ...at, extensions: { ...inner.extensions, code } })
    }
    if (typeof inner !== 'object' || inner === null || !logged.has(inner)) log.error({ err: inner, path: at.path }, 'a bug while answering')
    if (typeof inner === 'object' && inner !== null) logged.add(inner)
    return new GraphQLError('An error of ours; it is in the log. 内部错误，已记入日志。', { ...at, extensions: { code: 'INTERNAL' } })
  }
}
