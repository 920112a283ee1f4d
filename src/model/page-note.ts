import type { Properties } from './graph.js'

/**
 * What is known of a file on its way into the graph: where it was, what it was read with, and why it could not be.
 * Kept in the store beside the graph and no part of it: never exported, never hashed.
 */
export interface PageNote {
  /** The name that its document is known by. */
  file: string
  /**
   * `read`: its document is in the graph. `refused`: no page of a newspaper, by its bytes alone. `failing`: a try failed,
   * others follow. `aside`: it failed so often that it is not tried again unless asked for.
   */
  state: 'read' | 'refused' | 'failing' | 'aside'
  /** Where the file was, absolute; none for a page from stdin. */
  path?: string
  sha256?: string
  /** Version that it was read with, or that failed. */
  extractor: string
  /** The division and the day that were given with it, for pages that do not tell. */
  home?: string
  date?: string
  /** Failed tries of these bytes with this extractor. */
  attempts: number
  code?: string
  reason?: string
  /** When this was noted, ISO 8601. */
  at: string
}

/** Where a page came from, and what was said with it. */
export type PageSource = Pick<PageNote, 'path' | 'home' | 'date'>

/** Tries that a page has before it is set aside. */
export const mostAttempts = 3

/** A home or a day is given now, and was not then. Where nothing is given, what was given then still holds. */
export const wasGivenOtherwise = (note: PageSource, { home, date }: PageSource): boolean =>
  (home !== undefined && home !== note.home) || (date !== undefined && date !== note.date)

/** From the properties of its node, whose id is the file. */
export const noteFrom = ({ id, ...properties }: Properties): PageNote => ({ file: id, ...properties }) as unknown as PageNote
