const around = 90 // characters to each side: about three lines of the drawer

/** A sentence with what stands before and after it. */
export function Passage({ text, start, end }: { text: string; start: number; end: number }) {
  const from = Math.max(0, start - around)
  const to = Math.min(text.length, end + around)
  return (
    <blockquote class="passage" lang="zh-CN">
      {from > 0 && '…'}
      {text.slice(from, start)}
      <mark>{text.slice(start, end)}</mark>
      {text.slice(end, to)}
      {to < text.length && '…'}
    </blockquote>
  )
}
