import type { Context } from './context.js'
import { loadClaim } from './loaders.js'
import type { ArticleNode, ClaimNode } from './nodes.js'
import { clampedSize } from './paging.js'

// A fact of a whole archive (东阿县 is part of 聊城市) has thousands of claims; nobody reads more than these.
const mostRead = 200

const before = (a: ClaimNode, b: ClaimNode): number =>
  (b.properties.confidence as number) - (a.properties.confidence as number) ||
  ((b.properties.seen ?? '') < (a.properties.seen ?? '') ? -1 : (b.properties.seen ?? '') > (a.properties.seen ?? '') ? 1 : 0) ||
  (a.id < b.id ? -1 : 1)

export const claimsOf = async (context: Context, ids: readonly string[]): Promise<ClaimNode[]> =>
  (await Promise.all(ids.slice(0, mostRead).map((id) => loadClaim(context, id)))).filter((claim) => claim !== null)

/** The surest claims first, of equally sure ones the newest. */
export const firstClaims = async (context: Context, ids: readonly string[], first: number | null | undefined): Promise<ClaimNode[]> =>
  (await claimsOf(context, ids)).sort(before).slice(0, clampedSize('first', first, 10))

/** Offset in the decoded file of an offset in the article's text; undefined for a character that repair put in. */
export function fileOffset({ properties }: ArticleNode, offset: number): number | undefined {
  const runs = properties.offsets as number[]
  for (let i = 0; i + 2 < runs.length; i += 3) {
    const [inText, inFile, length] = [runs[i]!, runs[i + 1]!, runs[i + 2]!]
    if (offset >= inText && offset < inText + length) return inFile + offset - inText
  }
  return undefined
}

/** Where an article's text begins and ends in the decoded file; nothing for an article without any. */
export function fileLimits(runs: readonly number[]): [start?: number, end?: number] {
  const starts = runs.filter((_, i) => i % 3 === 1)
  const ends = starts.map((start, i) => start + runs[3 * i + 2]!)
  return starts.length ? [Math.min(...starts), Math.max(...ends)] : []
}
