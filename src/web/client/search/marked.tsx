import { brief } from '../brief.js'
import type { Snippet } from './found.js'

/** A text with every occurrence of what was looked for marked. */
export function Marked({ text, looked }: { text: string; looked: string }) {
  const word = looked.trim()
  const parts = word ? text.split(word) : [text]
  return (
    <>
      {parts.map((part, i) => (
        <>
          {i > 0 && <mark>{word}</mark>}
          {part}
        </>
      ))}
    </>
  )
}

/** A piece of an article with the words that were found in it marked. */
export function SnippetText({ snippet: { text, highlights } }: { snippet: Snippet }) {
  const ends = [0, ...highlights.flatMap(({ start, end }) => [start, end]), text.length]
  return (
    <>
      {ends.slice(1).map((end, i) => {
        const part = text.slice(ends[i], end)
        return i % 2 ? <mark key={i}>{part}</mark> : brief(part, 400)
      })}
    </>
  )
}
