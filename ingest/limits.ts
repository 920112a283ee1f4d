/**
 * What a page may hold. A whole newspaper page is 60 kB with 6,000 to 20,000 characters, a site's bundle of articles some
 * hundred kB; a book is no page, and some steps look at all pairs of an article's names.
 */
export const pageLimits = {
  bytes: 4_000_000,
  /** Characters of one line: a whole page may stand in one. */
  line: 100_000,
  articles: 1_000,
  /** Characters of one article. */
  article: 30_000,
} as const
