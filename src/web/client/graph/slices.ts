/** Works through many things without holding up the page: so many milliseconds, then a frame, and so on. @returns what ends it. */
export function inSlices<T>(things: readonly T[], work: (thing: T) => void, milliseconds = 20): () => void {
  let at = 0
  let ended = false
  const slice = (): void => {
    if (ended) return
    for (const until = performance.now() + milliseconds; at < things.length && performance.now() < until; at++) work(things[at]!)
    // A task of its own: drawing the frame is one already
    if (at < things.length) requestAnimationFrame(() => setTimeout(slice))
  }
  requestAnimationFrame(() => setTimeout(slice))
  return () => {
    ended = true
  }
}
