import type { Plugin } from 'graphql-yoga'
import type { Context } from '../context.js'
import { notingStore, type CypherShown } from '../shown-cypher.js'

/** The header that asks for it. */
export const cypherHeader = 'x-xianzhi-cypher'

/** Show me the Cypher: `extensions.cypher` has the statements of a request that asks for them, in Neo4j's dialect whatever the store. */
export function useShownCypher(): Plugin<{ request: Request }> {
  return {
    onExecute({ args, extendContext }) {
      const context = args.contextValue as unknown as Context & { request: Request }
      if (!context.request.headers.has(cypherHeader)) return undefined
      const noted: CypherShown[] = []
      extendContext({ store: notingStore(context.store, noted) } as object)
      return {
        onExecuteDone({ result, setResult }) {
          if (Symbol.asyncIterator in result) return
          setResult({ ...result, extensions: { ...result.extensions, cypher: noted } })
        },
      }
    },
  }
}
