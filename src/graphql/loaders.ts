import type { Properties } from '../model/graph.js'
import type { Row } from '../store/store.js'
import { grouped, type Context } from './context.js'
import type { ArticleNode, ClaimNode, DocumentNode, EntityNode } from './nodes.js'

interface NodeRow extends Row {
  id: string
  properties: Properties
}

export interface EntityRow extends NodeRow {
  labels: string[]
}

export const entityOf = ({ id, labels, properties }: EntityRow): EntityNode => ({ kind: 'entity', id, labels, properties })

/** A node by its id, null where there is none; batched. */
const byId = async <N, R extends NodeRow>(context: Context, statement: string, id: string, toNode: (row: R) => N): Promise<N | null> =>
  context
    .batch<N | null>(
      statement,
      async (ids) => new Map((await context.store.read<R>(statement, { ids: [...ids] })).map((row) => [row.id, toNode(row)])),
      () => null,
    )
    .load(id)

export const loadEntity = (context: Context, id: string): Promise<EntityNode | null> =>
  byId<EntityNode, EntityRow>(context, 'entities-by-id', id, entityOf)

export const loadArticle = (context: Context, id: string): Promise<ArticleNode | null> =>
  byId<ArticleNode, NodeRow & { document: string }>(context, 'articles-by-id', id, (row) => ({
    kind: 'article',
    id: row.id,
    document: row.document,
    properties: row.properties,
  }))

export const loadDocument = (context: Context, id: string): Promise<DocumentNode | null> =>
  byId<DocumentNode, NodeRow>(context, 'documents-by-id', id, ({ id, properties }) => ({ kind: 'document', id, properties }))

export const loadClaim = (context: Context, id: string): Promise<ClaimNode | null> =>
  byId<ClaimNode, NodeRow & { article: string }>(context, 'claims-by-id', id, (row) => ({
    kind: 'claim',
    id: row.id,
    article: row.article,
    properties: row.properties,
  }))

/** A node that another one names, so that it must be there: it was a moment ago. */
export const present = <N>(node: N | null): N => {
  if (node === null) throw new Error('a node is gone: its page was taken back while the request was being answered')
  return node
}

/** Rows for a parent, batched with those of other parents that are asked for in the same turn. */
export const loadRows = <R extends Row & { parent: string }>(
  context: Context,
  name: string,
  parent: string,
  read: (parents: string[]) => Promise<R[]>,
): Promise<R[]> =>
  context
    .batch<R[]>(
      name,
      async (parents) => grouped(await read([...parents]), (row) => row.parent),
      () => [],
    )
    .load(parent)
