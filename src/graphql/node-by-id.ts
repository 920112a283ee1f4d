import type { Row } from '../store/store.js'
import type { Context } from './context.js'
import { loadArticle, loadClaim, loadDocument, loadEntity } from './loaders.js'
import type { GraphNode } from './nodes.js'

/** The id that an entity has now, which an earlier one leads to; undefined if there is none. */
export async function canonicalId(context: Context, id: string): Promise<string | undefined> {
  if (await loadEntity(context, id)) return id
  return context
    .batch<string | undefined>(
      'resolve-ids',
      async (ids) => {
        const rows = await context.store.read<Row & { wanted: string; id: string }>('resolve-ids', { ids: [...ids] })
        return new Map(rows.map((row) => [row.wanted, row.id]))
      },
      () => undefined,
    )
    .load(id)
}

/** Anything by its id. */
export async function nodeById(context: Context, id: string): Promise<GraphNode | null> {
  const found = await Promise.all([loadEntity(context, id), loadArticle(context, id), loadDocument(context, id), loadClaim(context, id)])
  const node = found.find((candidate) => candidate !== null)
  if (node) return node
  const now = await canonicalId(context, id)
  return now === undefined ? null : loadEntity(context, now)
}
