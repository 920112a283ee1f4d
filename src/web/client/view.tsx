import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'

interface ViewProps {
  /** Of the browser's tab, and the heading unless `head` is given. */
  title: string
  head?: ComponentChildren
  class?: string
  children: ComponentChildren
}

// Where one comes in, the browser has put the focus already.
let first = true

/** One view: its title, and the focus at its beginning, so that a screen reader starts to read there. */
export function View({ title, head, children, class: className }: ViewProps) {
  const main = useRef<HTMLElement>(null)
  useEffect(() => {
    document.title = `${title} · 县志`
  }, [title])
  // before the next frame: after it, the field that somebody is typing in already would lose the focus
  useLayoutEffect(() => {
    if (!first) {
      main.current?.focus({ preventScroll: true })
      if (!location.hash) scrollTo(0, 0)
    }
    first = false
  }, [])
  return (
    <main id="main" tabIndex={-1} ref={main} class={className}>
      {head ?? <h1>{title}</h1>}
      {children}
    </main>
  )
}
