import { useEffect, useState } from 'preact/hooks'
import { ask, type Variables } from './ask.js'

export interface Answered<T> {
  /** Of the question before while the next one is being answered: what is read does not go away under the reader's eyes. */
  answer?: T
  error?: Error
  waiting: boolean
}

// Going back shows at once what was there. A page of answers is some 50 kB.
const held = new Map<string, unknown>()
const mostHeld = 60

function keep(key: string, answer: unknown): void {
  held.delete(key)
  held.set(key, answer)
  if (held.size > mostHeld) held.delete(held.keys().next().value!)
}

/** An answer that is held already, or asked for and then held. */
export async function askHeld<T>(query: string, variables: Variables, signal?: AbortSignal): Promise<T> {
  const key = JSON.stringify([query, variables])
  const known = held.get(key) as T | undefined
  if (known !== undefined) return known
  const answer = await ask<T>(query, variables, signal)
  keep(key, answer)
  return answer
}

/** Nothing held is true any more: pages were read in or taken back. */
export const forgetAnswers = (): void => held.clear()

/** The answer to a question, asked again when it changes; nothing is asked while `query` is undefined. */
export function useAnswer<T>(query: string | undefined, variables: Variables = {}): Answered<T> {
  const key = query === undefined ? undefined : JSON.stringify([query, variables])
  const [state, setState] = useState<Answered<T> & { key?: string }>({ waiting: true })
  useEffect(() => {
    if (key === undefined || query === undefined) return
    const known = held.get(key) as T | undefined
    if (known !== undefined) return setState({ key, answer: known, waiting: false })
    const stop = new AbortController()
    setState(({ answer }) => ({ key, ...(answer === undefined ? {} : { answer }), waiting: true }))
    askHeld<T>(query, variables, stop.signal).then(
      (answer) => setState({ key, answer, waiting: false }),
      (error: Error) => {
        if (!stop.signal.aborted) setState({ key, error, waiting: false })
      },
    )
    return () => stop.abort()
  }, [key])
  return key === undefined ? { waiting: false } : state
}
