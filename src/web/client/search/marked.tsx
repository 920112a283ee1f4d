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
