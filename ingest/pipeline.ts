import type { PageGraph } from '../src/model/page-graph.js'

/** Changes whenever the same page could come out differently. */
export const extractorVersion = '0.1.0'

export interface SourceFile {
  /** Name without folders. */
  file: string
  bytes: Uint8Array
}

export interface ExtractOptions {
  /** Name of the division that 我市 and 市委 stand for, when the page does not tell. */
  home?: string
  /** ISO day of publication, when neither file name nor page tells. */
  date?: string
}

/**
 * The whole way of a page: bytes in, what it gives to the graph out. Synchronous, no I/O but the lexicon's.
 * @throws BadData when the file is empty, binary or cannot be decoded.
 */
export function extractPage(_source: SourceFile, _options: ExtractOptions = {}): PageGraph {
  throw new Error('not there yet')
}
