import { BadInput } from '../errors.js'
import type { QueryLimits, Row } from './store.js'

/** Takes rows until one of the limits is reached. */
export class LimitedRows {
  readonly rows: Row[] = []
  truncated = false
  #bytes = 0

  constructor(readonly limits: Pick<QueryLimits, 'rows' | 'bytes'>) {}

  /** @returns whether there is room for more. @throws BadInput for a row that alone is too large. */
  add(row: Row): boolean {
    const { rows, limits } = this
    if (rows.length >= limits.rows) return this.#full()
    this.#bytes += Buffer.byteLength(JSON.stringify(row))
    if (this.#bytes > limits.bytes) {
      if (rows.length) return this.#full()
      throw new BadInput('ANSWER_TOO_LARGE', `one row of the answer is larger than ${limits.bytes} bytes: ask for less in it`)
    }
    rows.push(row)
    return true
  }

  #full(): false {
    this.truncated = true
    return false
  }
}
