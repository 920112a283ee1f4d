import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { say } from '../language.js'
import { monthsOf } from './months.js'
import type { PieceFact } from './piece.js'

const beat = 700 // ms a month

interface DateRangeProps {
  facts: readonly PieceFact[]
  from?: string
  to?: string
  onRange(from: string | undefined, to: string | undefined): void
}

/** From which month to which, over how many facts each has; it plays the months one after the other. */
export function DateRange({ facts, from, to, onRange }: DateRangeProps) {
  const months = useMemo(() => monthsOf(facts), [facts])
  const [playing, setPlaying] = useState(false)
  const last = months.length - 1
  const indexOf = (month: string | undefined, usual: number): number => {
    const at = month ? months.findIndex(({ name }) => name >= month.slice(0, 7)) : usual
    return at < 0 ? usual : at
  }
  const [low, high] = [indexOf(from, 0), indexOf(to, last)]
  const range = useRef({ low, high, onRange })
  range.current = { low, high, onRange }
  const set = (one: number, other: number): void => {
    const [a, b] = [Math.min(one, other), Math.max(one, other)]
    // All of it is no filter: what has no date is shown as well
    if (a === 0 && b === last) range.current.onRange(undefined, undefined)
    else range.current.onRange(months[a]!.name, months[b]!.name)
  }
  useEffect(() => {
    if (!playing) return
    const timer = setInterval(() => {
      const { low, high } = range.current
      if (high >= last) return setPlaying(false)
      set(low, high + 1)
    }, beat)
    return () => clearInterval(timer)
  }, [playing, last])
  if (months.length < 2) return null
  const most = Math.max(...months.map(({ facts }) => facts))
  const play = (): void => {
    if (!playing && high >= last) set(low, low)
    setPlaying(!playing)
  }
  const text = (at: number): string => months[at]!.name
  return (
    <div class="dates" role="group" aria-label={say('按日期筛选', 'Filter by date')}>
      <button type="button" class="chip" onClick={play} aria-pressed={playing}>
        {playing ? say('暂停', 'Pause') : say('播放', 'Play')}
      </button>
      <output class="dates-text">
        {text(low)} – {text(high)}
      </output>
      <div class="dates-track">
        <svg viewBox={`0 0 ${months.length} 20`} preserveAspectRatio="none" aria-hidden="true">
          {months.map(({ name, facts }, i) => (
            <rect
              key={name}
              class={i >= low && i <= high ? 'in' : undefined}
              x={i + 0.1}
              width={0.8}
              y={20 - (18 * Math.sqrt(facts)) / Math.sqrt(most)}
              height={(18 * Math.sqrt(facts)) / Math.sqrt(most)}
            />
          ))}
        </svg>
        <input
          type="range"
          min={0}
          max={last}
          value={low}
          aria-label={say('从', 'From')}
          aria-valuetext={text(low)}
          onInput={(event) => set(Number(event.currentTarget.value), high)}
        />
        <input
          type="range"
          min={0}
          max={last}
          value={high}
          aria-label={say('到', 'To')}
          aria-valuetext={text(high)}
          onInput={(event) => set(low, Number(event.currentTarget.value))}
        />
      </div>
    </div>
  )
}
