/** A text of at most so many characters, an ellipsis for the rest; no surrogate pair is cut through. */
export function brief(text: string, most = 60): string {
  if (text.length <= most) return text
  const letters = Array.from(text.slice(0, most * 2))
  return letters.length <= most ? text : `${letters.slice(0, most - 1).join('')}…`
}
