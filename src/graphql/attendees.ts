import type { Context } from './context.js'
import { related, type FactArguments, type FactConnection, type FactEdge } from './facts.js'
import type { EntityNode } from './nodes.js'
import { clampedSize } from './paging.js'
import { positions } from './positions.js'

const attended = related({ types: ['ATTENDED'], direction: 'in', sort: 'name' })

/** Resolver of who was at an event, each with the posts held on its day: where it has none, on the day of the last report. */
export async function attendees(source: EntityNode, args: FactArguments, context: Context): Promise<FactConnection> {
  const connection = await attended(source, args, context)
  const withPosts = (edge: FactEdge): FactEdge & { positions: (args: { first?: number | null }) => Promise<FactEdge[]> } => ({
    ...edge,
    positions: async ({ first }) => {
      const asOf = (edge.date ?? source.properties.date ?? edge.lastSeen ?? null) as string | null
      const page = { asOf, first: clampedSize('first', first, 10) }
      return (await positions(edge.node as EntityNode, page, context)).edges
    },
  })
  return { ...connection, edges: connection.edges.map(withPosts) }
}
