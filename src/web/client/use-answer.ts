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

const asked = new Map<string, Promise<unknown>>()

// What shows an answer now, to ask again when the graph has changed.
const showing = new Set<() => void>()

/** The graph has changed: nothing that is held is believed any more, and what is on screen is asked for again. */
export function forgetAnswers(): void {
  held.clear()
  asked.clear()
  for (const again of showing) again()
}

/** An answer that is held already, or asked for and then held. Who asks the same meanwhile waits for the same answer. */
export async function askHeld<T>(query: string, variables: Variables): Promise<T> {
  const key = JSON.stringify([query, variables])
  const known = held.get(key) as T | undefined
  if (known !== undefined) return known
  const under = asked.get(key) as Promise<T> | undefined
  if (under) return under
  const asking = ask<T>(query, variables)
  asked.set(key, asking)
  try {
    const answer = await asking
    if (asked.get(key) === asking) keep(key, answer) // else it is of before a change
    return answer
  } finally {
    if (asked.get(key) === asking) asked.delete(key)
  }
}

/** The answer to a question, asked again when it changes; nothing is asked while `query` is undefined. */
export function useAnswer<T>(query: string | undefined, variables: Variables = {}): Answered<T> {
  const key = query === undefined ? undefined : JSON.stringify([query, variables])
  const [state, setState] = useState<Answered<T> & { key?: string }>({ waiting: true })
  const [change, setChange] = useState(0)
  useEffect(() => {
    const again = (): void => setChange((n) => n + 1)
    showing.add(again)
    return () => void showing.delete(again)
  }, [])
  useEffect(() => {
    if (key === undefined || query === undefined) return
    const known = held.get(key) as T | undefined
    if (known !== undefined) return setState({ key, answer: known, waiting: false })
    let gone = false
    setState(({ answer }) => ({ key, ...(answer === undefined ? {} : { answer }), waiting: true }))
    askHeld<T>(query, variables).then(
      (answer) => {
        if (!gone) setState({ key, answer, waiting: false })
      },
      (error: Error) => {
        if (!gone) setState({ key, error, waiting: false })
      },
    )
    return () => {
      gone = true
    }
  }, [key, change])
  return key === undefined ? { waiting: false } : state
}
