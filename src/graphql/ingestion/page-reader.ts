/** A page that somebody sent. */
export interface PageSource {
  /** Under this name its document is known: a later page of the name replaces it. */
  name: string
  read(): Promise<Uint8Array>
}

export type PageState = 'written' | 'replaced' | 'unchanged' | 'skipped' | 'failed'

/** What became of one page. */
export interface PageResult {
  file: string
  state: PageState
  /** Of the document that it became. */
  document?: string
  articles?: number
  entities?: number
  claims?: number
  /** Why it was not read. */
  code?: string
  reason?: string
  seconds: number
}

export interface ReadingOptions {
  /** What 我市 stands for where the page does not tell. */
  home?: string
  /** Day of publication where neither file name nor page tells. */
  date?: string
  /** Aborted: no further page is begun. */
  signal: AbortSignal
}

/**
 * Reads pages and writes what they give to the store: who starts the server knows how. Throws only where the store is out of reach;
 * a page that cannot be read is told as a result.
 */
export type ReadPages = (pages: readonly PageSource[], options: ReadingOptions, onPage: (result: PageResult) => void) => Promise<void>
