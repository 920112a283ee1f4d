import { count } from '../amounts.js'
import { useWidth } from '../use-width.js'
import { everyMonth, roundAbove } from './scale.js'

interface MonthChartProps {
  label: string
  /** By month, in any order; months that are missing have none. */
  values: readonly (readonly [month: string, value: number])[]
  onMonth(month: string): void
}

const height = 180
const below = 22
const left = 44
const right = 24 // half a label: the last month stands at the edge

/** A column a month, on a scale of round numbers. The mouse opens the pages of a month; the table has all of it for who has none. */
export function MonthChart({ label, values, onMonth }: MonthChartProps) {
  const [box, width] = useWidth()
  const by = new Map(values)
  const months = everyMonth([...by.keys()])
  const top = roundAbove(Math.max(...by.values(), 1))
  const step = (width - left - right) / months.length
  const y = (value: number): number => height - (value / top) * (height - 12)
  const wide = Math.min(step * 0.8, 48)
  // A label wants some 56 pixels
  const every = Math.max(1, Math.ceil(56 / step))
  return (
    <div class="month-chart" ref={box}>
      {width > 0 && (
        <svg width={width} height={height + below} role="img" aria-label={label}>
          {[0, top / 2, top].map((value) => (
            <g key={value} class="tick">
              <line x1={left} x2={width} y1={y(value)} y2={y(value)} />
              <text x={left - 8} y={y(value) + 4}>
                {Number.isInteger(value) ? count(value) : ''}
              </text>
            </g>
          ))}
          {months.map((month, i) => {
            const value = by.get(month) ?? 0
            const x = left + i * step + (step - wide) / 2
            return (
              <g key={month} class="month" onClick={() => onMonth(month)}>
                <title>{`${month}: ${count(value)}`}</title>
                <rect class="all" x={left + i * step} width={step} y={0} height={height} />
                <rect x={x} width={wide} y={y(value)} height={height - y(value)} />
                {(months.length - 1 - i) % every === 0 && (
                  <text x={left + (i + 0.5) * step} y={height + 16}>
                    {month}
                  </text>
                )}
              </g>
            )
          })}
        </svg>
      )}
    </div>
  )
}
