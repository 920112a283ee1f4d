import { useSearchParams } from 'wouter-preact'
import { brief } from '../brief.js'
import { say } from '../language.js'
import { useWidth } from '../use-width.js'
import { dayNumber, ticksOf, type TimelineRow } from './timeline-data.js'

const rowHeight = 26
const dotRadius = 5
const mostRows = 12

/** Posts as bars and events as dots over one scale of time; a click opens the sentence. The tables hold the same. */
export function Timeline({ rows }: { rows: readonly TimelineRow[] }) {
  const [box, width] = useWidth()
  const [, set] = useSearchParams()
  const shown = rows.filter(({ spans, dots }) => spans.length + dots.length > 0).slice(0, mostRows)
  const days = shown.flatMap(({ spans, dots }) => [
    ...spans.flatMap(({ from, to }) => [dayNumber(from), dayNumber(to)]),
    ...dots.map(({ date }) => dayNumber(date)),
  ])
  if (new Set(days).size < 2) return null
  const [first, last] = [Math.min(...days), Math.max(...days)]
  const nameWidth = width < 560 ? 0 : Math.min(240, width * 0.3)
  const left = nameWidth + dotRadius + 2
  const scale = (width - left - dotRadius - 12) / (last - first)
  const x = (date: string): number => left + (dayNumber(date) - first) * scale
  const pitch = nameWidth ? rowHeight : rowHeight + 16 // on a phone names stand above their rows
  const height = shown.length * pitch + 26
  const open = (claims: string[]): void => {
    if (claims.length)
      set((now) => {
        now.set('claims', claims.join(','))
        return now
      })
  }
  return (
    <section id="timeline" aria-labelledby="timeline-title">
      <h2 id="timeline-title">{say('时间线', 'Timeline')}</h2>
      <div ref={box} class="timeline">
        {width > 0 && (
          <svg
            width={width}
            height={height}
            role="img"
            aria-label={say('时间线，内容见下方各表', 'Timeline; the tables below hold the same')}
          >
            {ticksOf(first, last, Math.max(2, Math.floor((width - left) / 80))).map(({ day, label }) => (
              <g key={day} transform={`translate(${left + (day - first) * scale} 0)`} class="tick">
                <line y2={height - 20} />
                <text y={height - 4}>{label}</text>
              </g>
            ))}
            {shown.map(({ name, spans, dots }, i) => {
              const y = i * pitch + pitch - rowHeight / 2
              return (
                <g key={i}>
                  <text
                    class="row-name"
                    x={nameWidth ? nameWidth - 10 : 0}
                    y={nameWidth ? y + 5 : y - 13}
                    text-anchor={nameWidth ? 'end' : 'start'}
                  >
                    {brief(name, nameWidth ? 16 : 26)}
                  </text>
                  {spans.map(({ from, to, label, past, claims }) => (
                    <g key={label + from} class={past ? 'span past' : 'span'} onClick={() => open(claims)}>
                      <title>{`${label} ${from} – ${to}`}</title>
                      <rect x={x(from) - 4} width={Math.max(8, x(to) - x(from) + 8)} y={y - 6} height={12} rx={3} />
                    </g>
                  ))}
                  {dots.map(({ date, label, kind, claims }, j) => (
                    <circle key={j} data-kind={kind} cx={x(date)} cy={y} r={dotRadius} onClick={() => open(claims)}>
                      <title>{label}</title>
                    </circle>
                  ))}
                </g>
              )
            })}
          </svg>
        )}
      </div>
    </section>
  )
}
