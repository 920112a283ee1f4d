/** Pairs of neighbouring characters of a text (two code units in one number), and how often each stands there. */
export type Bigrams = Map<number, number>

const isWord = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)

export function bigrams(text: string): Bigrams {
  const found: Bigrams = new Map()
  let before = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const now = isWord(code) ? code : 0
    if (before && now) {
      const pair = before * 65536 + now
      found.set(pair, (found.get(pair) ?? 0) + 1)
    }
    before = now
  }
  return found
}

/** What a page says everywhere (我市, 发展) tells nothing: a pair weighs less, the more of the page's texts have it. */
export function weigher(texts: readonly Bigrams[]): (pair: number) => number {
  const spread = new Map<number, number>()
  for (const text of texts) for (const pair of text.keys()) spread.set(pair, (spread.get(pair) ?? 0) + 1)
  const n = texts.length
  return (pair) => Math.log((n + 1) / (spread.get(pair) ?? 1))
}

/** Weighted share of a title's pairs that stand in a body, 0–1. */
export function coverage(title: Bigrams, body: Bigrams, weight: (pair: number) => number): number {
  let all = 0
  let found = 0
  for (const pair of title.keys()) {
    const w = weight(pair) + 0.05
    all += w
    if (body.has(pair)) found += w
  }
  return all ? found / all : 0
}

/** Adds what another text says. */
export function addBigrams(to: Bigrams, more: Bigrams): Bigrams {
  for (const [pair, n] of more) to.set(pair, (to.get(pair) ?? 0) + n)
  return to
}

/** How alike two texts are in what they say: cosine of their weighted pairs, 0–1. */
export function likeness(a: Bigrams, b: Bigrams, weight: (pair: number) => number): number {
  let both = 0
  let ofA = 0
  let ofB = 0
  for (const [pair, n] of a) {
    const w = weight(pair) ** 2
    ofA += w * n
    const m = b.get(pair)
    if (m) both += w * Math.sqrt(n * m)
  }
  for (const [pair, n] of b) ofB += weight(pair) ** 2 * n
  return ofA && ofB ? both / Math.sqrt(ofA * ofB) : 0
}
