/** The same words stand elsewhere in the article behind other ones: they are a name, and not what a walk to the left took together. */
export function calledAgain(text: string, start: number, end: number): boolean {
  const name = text.slice(start, end)
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (at !== start && text[at - 1] !== text[start - 1]) return true
  return false
}
