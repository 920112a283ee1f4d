/** What one request may ask for. The figures are what our own page's and docs' queries need, twice. */
export interface Limits {
  /** Fields below one another; a connection is three (`meetings { edges { node`). */
  depth: number
  aliases: number
  directives: number
  tokens: number
  /** graphql-armor's measure: it grows with fields and depth, and sees no page sizes. */
  cost: number
  /** Rows that the page sizes asked for multiply to; 20 × 20 × 10 is 4,420. */
  rows: number
  /** Bytes of a request's body. */
  body: number
}

export const usualLimits: Limits = {
  depth: 24, // GraphiQL's introspection has 16
  aliases: 30,
  directives: 20,
  tokens: 3000,
  cost: 50_000, // graphql-armor's own 5,000 refuses an ordinary 20 × 10 query, which costs 9,053
  rows: 100_000,
  body: 256 * 1024,
}
