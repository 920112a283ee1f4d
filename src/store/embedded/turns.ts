import { setTimeout as wait } from 'node:timers/promises'

/** Longest that one write waits between its statements, and longest between two writes: it goes on, however many ask. */
const patience = { within: 100, between: 200 }

/**
 * Those who ask go before the one who writes. A page is some forty statements of a millisecond or two; on two processors, questions
 * that wait behind each of them, and an ingest that writes as fast as it can, took five times as long.
 */
export class Turns {
  #reading = 0
  /** Milliseconds that reads took, all together, since the last write began. */
  #asked = 0
  #quiet: (() => void) | undefined

  async read<T>(work: () => Promise<T>): Promise<T> {
    const begun = performance.now()
    this.#reading++
    try {
      return await work()
    } finally {
      this.#asked += performance.now() - begun
      if (!--this.#reading) this.#quiet?.()
    }
  }

  /** A write, one at a time. Its `step` comes before each of its statements, and waits until nobody reads. */
  async write<T>(work: (step: () => Promise<void>) => Promise<T>): Promise<T> {
    this.#asked = 0
    let left = patience.within
    try {
      return await work(async () => {
        if (!this.#reading || left <= 0) return
        const begun = performance.now()
        await this.#untilQuiet(left)
        left -= performance.now() - begun
      })
    } finally {
      // As long as they waited who asked meanwhile: one reader is no burden, and the more of them, the longer.
      if (this.#asked > 1) await wait(Math.min(this.#asked, patience.between))
    }
  }

  #untilQuiet(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const clock = setTimeout(() => this.#quiet?.(), milliseconds)
      this.#quiet = () => {
        clearTimeout(clock)
        this.#quiet = undefined
        resolve()
      }
    })
  }
}
