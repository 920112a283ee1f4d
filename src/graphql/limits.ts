import { mostSent } from '../model/sent-files.js'

/** What one request may ask for. The figures are what our own page's and docs' queries need, twice. */
export interface Limits {
  /** Fields below one another; a connection is three (`meetings { edges { node`). */
  depth: number
  aliases: number
  directives: number
  tokens: number
  /** What a request costs: the rows that the page sizes asked for multiply to. 20 × 20 × 10 is 4,420. */
  rows: number
  /** Requests that are answered at a time. */
  underWay: number
  /** Bytes of a request's body. */
  body: number
  /** Bytes and files of an upload, which only those who may write send. */
  upload: number
  files: number
}

export const usualLimits: Limits = {
  depth: 24, // GraphiQL's introspection has 16
  aliases: 30,
  directives: 20,
  tokens: 3000,
  rows: 100_000,
  underWay: 100,
  body: 256 * 1024,
  upload: mostSent,
  files: 2000,
}
