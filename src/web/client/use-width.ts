import { useCallback, useRef, useState } from 'preact/hooks'

/** How wide an element is, kept up to date: drawings are made for their width, so that letters keep their size. */
export function useWidth(): [(element: HTMLElement | null) => void, number] {
  const [width, setWidth] = useState(0)
  const watch = useRef<ResizeObserver | undefined>(undefined)
  const box = useCallback((element: HTMLElement | null) => {
    watch.current?.disconnect()
    if (!element) return
    watch.current = new ResizeObserver(([entry]) => setWidth(Math.round(entry!.contentRect.width)))
    watch.current.observe(element)
    setWidth(element.clientWidth)
  }, [])
  return [box, width]
}
