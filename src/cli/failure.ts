import { CommanderError } from 'commander'
import { BadConfig, BadInput, XianzhiError } from '../errors.js'
import { log } from '../log.js'

/** What the program ends with. */
export const exitCode = { done: 0, failed: 1, usage: 2, skipped: 3 } as const

/** The command line itself is wrong: shown as commander shows its own complaints. */
export class UsageError extends BadInput {
  constructor(message: string) {
    super('USAGE', message)
  }
}

const codeOf = (error: unknown): number => {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.done : exitCode.usage
  return error instanceof UsageError || error instanceof BadConfig ? exitCode.usage : exitCode.failed
}

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ').trim()

/** One line for each complaint on stderr, and the exit code. The stack only when asked for: it helps us, not the asker. */
export function reportFailure(error: unknown): number {
  const write = (code: string, message: string): void => void process.stderr.write(`xianzhi: ${code}: ${oneLine(message)}\n`)
  if (error instanceof CommanderError) return codeOf(error) // commander has printed it
  if (error instanceof BadConfig) for (const complaint of error.complaints) write(error.code, complaint)
  else if (error instanceof XianzhiError) write(error.code, error.message)
  else write('BUG', `${error instanceof Error ? error.message : String(error)} (XIANZHI_LOG=debug shows where)`)
  if (log.isLevelEnabled('debug') && error instanceof Error) process.stderr.write(`${error.stack}\n`)
  return codeOf(error)
}
