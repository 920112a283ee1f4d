import { Agent, request } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'

/** How a request ended. Status 0: the line broke, or there was no answer in time; 1: an answer with errors. */
export interface Answer {
  status: number
  milliseconds: number
  retryAfter: boolean
  text: string
}

/** Longest that an answer is waited for: a server that has not answered by then has lost its reader. */
const patience = 60_000

/** Clients of one server, whose lines are kept open. */
export class Clients {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1000, timeout: 3_000 })

  constructor(
    readonly url: URL,
    readonly body: () => string,
    readonly next: () => number,
  ) {}

  ask(): Promise<Answer> {
    const begun = performance.now()
    return new Promise((resolve) => {
      const done = (status: number, retryAfter = false, text = ''): void =>
        resolve({ status, milliseconds: performance.now() - begun, retryAfter, text })
      const headers = { 'content-type': 'application/json' }
      const sent = request(this.url, { method: 'POST', agent: this.#agent, headers, signal: AbortSignal.timeout(patience) }, (reply) => {
        let text = ''
        reply.setEncoding('utf8').on('data', (part: string) => (text += part))
        reply.on('end', () =>
          done(reply.statusCode === 200 && text.includes('"errors"') ? 1 : reply.statusCode!, 'retry-after' in reply.headers, text),
        )
        reply.on('error', () => done(0))
      })
      sent.on('error', () => done(0)).end(this.body())
    })
  }

  /** Requests that come at a rate, by chance as people do, whether the ones before were answered or not. */
  async arrive(rate: number, seconds: number): Promise<Answer[]> {
    const under: Promise<Answer>[] = []
    const begun = performance.now()
    for (let at = 0; at < seconds * 1000; at += (-Math.log(1 - this.next()) * 1000) / rate) {
      const pause = begun + at - performance.now()
      if (pause > 1) await wait(pause)
      under.push(this.ask())
    }
    return Promise.all(under)
  }

  /** Requests a second of so many clients that never pause. */
  async capacity(clients: number, seconds: number): Promise<number> {
    const end = performance.now() + seconds * 1000
    let done = 0
    const client = async (): Promise<void> => {
      while (performance.now() < end) if ((await this.ask()).status === 200) done++
    }
    await Promise.all(Array.from({ length: clients }, client))
    return done / seconds
  }

  close(): void {
    this.#agent.destroy()
  }
}

export const percentile = (list: readonly number[], share: number): number =>
  [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))] ?? NaN

export interface Told {
  p50: number
  p99: number
  errors: number
  text: string
}

export function told(answers: readonly Answer[]): Told {
  const good = answers.filter(({ status }) => status === 200).map(({ milliseconds }) => milliseconds)
  const [p50, p99] = [percentile(good, 0.5), percentile(good, 0.99)]
  const errors = answers.length - good.length
  const kinds = new Map<number, number>()
  for (const { status } of answers) if (status !== 200) kinds.set(status, (kinds.get(status) ?? 0) + 1)
  const which = errors ? ` (${[...kinds].map(([status, count]) => `${count} of status ${status}`).join(', ')})` : ''
  const text = `${answers.length} requests, ${errors} errors${which}, p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`
  return { p50, p99, errors, text }
}
