import { count } from '../amounts.js'
import type { Kind } from '../entity.js'

interface BarRow {
  key: string
  name: string
  count: number
  kind?: Kind
}

/** Counts beside each other; the numbers stand there too, so it reads as a list. */
export function Bars({ rows }: { rows: readonly BarRow[] }) {
  const most = Math.max(...rows.map(({ count }) => count), 1)
  return (
    <ul class="bars">
      {rows.map(({ key, name, count: number, kind }) => (
        <li key={key} data-kind={kind}>
          <span>{name}</span>
          <span class="bar" style={{ '--share': `${(100 * number) / most}%` }} aria-hidden="true" />
          <span class="number">{count(number)}</span>
        </li>
      ))}
    </ul>
  )
}
