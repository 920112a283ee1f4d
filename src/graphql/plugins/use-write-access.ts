import { getOperationAST, GraphQLError, type ExecutionArgs } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Context } from '../context.js'

/** A mutation is for those who may write. */
export function useWriteAccess(): Plugin {
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const { document, operationName, contextValue } = args as unknown as ExecutionArgs & { contextValue: Context }
      if (getOperationAST(document, operationName)?.operation !== 'mutation' || contextValue.right === 'write') return
      const message = 'this wants a token that may write: `xianzhi token add NAME --write`. 需要可写入的令牌。'
      const extensions = { code: 'FORBIDDEN', http: { status: 403 } }
      setResultAndStopExecution({ errors: [new GraphQLError(message, { extensions })] })
    },
  }
}
