/** When two names count as the same: spaces, quotes and brackets never matter; names that are phrases need only be near. */

const punctuation = /[\s"'“”‘’「」『』《》〈〉()（）[\]【】·•・,，。:：;；、\-—–_]/gu

export const plainName = (name: string): string => name.normalize('NFKC').replace(punctuation, '').toLowerCase()

function longestCommonSubsequence(a: readonly string[], b: readonly string[]): number {
  const row = new Uint16Array(b.length + 1)
  for (const x of a) {
    let diagonal = 0
    for (let j = 1; j <= b.length; j++) {
      const above = row[j]!
      row[j] = x === b[j - 1] ? diagonal + 1 : Math.max(above, row[j - 1]!)
      diagonal = above
    }
  }
  return row[b.length]!
}

/** Of names of projects, programs, events and awards: 0.7 of their characters in common is near. */
export const nearEnough = 0.7

/**
 * 0–1. Names are equal or not; phrases have the share of characters that they have in common, in order, and at least
 * 0.7 where one holds the other and is half as long or longer.
 */
export function likeness(a: string, b: string, phrase: boolean): number {
  const x = plainName(a)
  const y = plainName(b)
  if (!x || !y) return 0
  if (x === y) return 1
  if (!phrase) return 0
  const [short, long] = x.length < y.length ? [x, y] : [y, x]
  const held = long.includes(short) && short.length * 2 >= long.length
  const [p, q] = [[...x], [...y]]
  const cover = (2 * longestCommonSubsequence(p, q)) / (p.length + q.length)
  return held ? Math.max(cover, nearEnough) : cover
}

export interface Named {
  name: string
  aliases: readonly string[]
}

export const namesOf = ({ name, aliases }: Named): string[] => [name, ...aliases].filter((n) => plainName(n))

/** The best of all pairs of names. */
export function namesLikeness(a: Named, b: Named, phrase: boolean): number {
  let best = 0
  for (const x of namesOf(a)) for (const y of namesOf(b)) best = Math.max(best, likeness(x, y, phrase))
  return best
}

/** 东阿县人民政府 and 东阿县 are one seat: a post there may be given to either. */
const seats = (named: Named): string[] =>
  namesOf(named)
    .map((n) => plainName(n).replace(/(?:人民)?政府$/u, ''))
    .filter((n) => n.length > 1)

export const isSameSeat = (a: Named, b: Named): boolean => seats(a).some((seat) => seats(b).includes(seat))
