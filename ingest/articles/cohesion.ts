/** Pairs of neighbouring Chinese characters of a text, and how often each stands there. */
export type Bigrams = Map<string, number>

export function bigrams(text: string): Bigrams {
  const found: Bigrams = new Map()
  for (let i = 0; i + 1 < text.length; i++) {
    const pair = text.slice(i, i + 2)
    if (/^[\u4e00-\u9fffA-Za-z0-9]{2}$/u.test(pair)) found.set(pair, (found.get(pair) ?? 0) + 1)
  }
  return found
}

/** What a page says everywhere (我市, 发展) tells nothing: a pair weighs less, the more of the page's texts have it. */
export function weigher(texts: readonly Bigrams[]): (pair: string) => number {
  const spread = new Map<string, number>()
  for (const text of texts) for (const pair of text.keys()) spread.set(pair, (spread.get(pair) ?? 0) + 1)
  const n = texts.length
  return (pair) => Math.log((n + 1) / (spread.get(pair) ?? 1))
}

/** Weighted share of a title's pairs that stand in a body, 0–1. */
export function coverage(title: Bigrams, body: Bigrams, weight: (pair: string) => number): number {
  let all = 0
  let found = 0
  for (const pair of title.keys()) {
    const w = weight(pair) + 0.05
    all += w
    if (body.has(pair)) found += w
  }
  return all ? found / all : 0
}
