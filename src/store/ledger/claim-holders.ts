import type { Properties } from '../../model/graph.js'
import type { ClaimRecord } from '../../model/page-graph.js'
import { readRows, type Transaction } from '../transaction.js'
import { readEntities } from './entity-node.js'
import { claimFrom, type End } from './fact-changes.js'

/** The claims that found entities are an end of, wherever they are stated. */
export interface ClaimsOfFound {
  documents: string[]
  claims: ClaimRecord[]
}

/** `articles`: those that mention the found entities; a claim of one of them stands in the same document. */
export async function claimsOfFound(tx: Transaction, found: readonly string[], articles: Iterable<string>): Promise<ClaimsOfFound> {
  const rows = await readRows<{ document: string }>(tx, 'write/documents-of-articles', 'ids', [...new Set(articles)])
  const documents = [...new Set(rows.map((row) => row.document))]
  const claims = await readRows<{ article: string; properties: Properties }>(tx, 'write/claims-of-found', 'documents', documents, {
    found: [...found],
  })
  return { documents, claims: claims.map(claimFrom) }
}

/** Where the ends of these claims are now: an entity, or the article itself. */
export async function endsOfClaims(tx: Transaction, { documents, claims }: ClaimsOfFound): Promise<(id: string) => End> {
  const found = [...new Set(claims.flatMap((c) => [c.subject, c.object]))]
  const holders = await readRows<{ found: string; id: string }>(tx, 'write/holders-of-found', 'documents', documents, { found })
  const entities = await readEntities(
    tx,
    holders.map((h) => h.id),
  )
  const ends = new Map(
    holders.map((h): [string, End] => {
      const { name, mentions } = entities.get(h.id)!.properties as { name: string; mentions: number }
      return [h.found, { id: h.id, name, mentions }]
    }),
  )
  return (id) => ends.get(id) ?? { id, name: '', mentions: 0 }
}
