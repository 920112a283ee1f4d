import type { Context } from './context.js'
import { joinable, type Planner } from './compiler/planner.js'
import type { FactEdge } from './fact.js'
import { factsOf, planFacts, type FactArguments, type FactQuestion } from './facts.js'
import type { EntityNode } from './nodes.js'
import { clampedSize } from './paging.js'
import { planPostsOn, positionsOf } from './positions.js'

const question: FactQuestion = { types: ['ATTENDED'], direction: 'in', sort: 'name' }

type AttendeeEdge = FactEdge & { positions: (args: { first?: number | null }) => Promise<FactEdge[]> }

async function ask(source: EntityNode, args: FactArguments, context: Context): Promise<object> {
  const connection = await factsOf(question)(source, args, context)
  const withPosts = (edge: FactEdge): AttendeeEdge => ({
    ...edge,
    positions: async ({ first }) => {
      const asOf = (edge.date ?? source.properties.date ?? edge.lastSeen ?? null) as string | null
      return (await positionsOf(edge.node as EntityNode, { asOf, first: clampedSize('first', first, 10) }, context)).edges
    },
  })
  return { ...connection, edges: connection.edges.map(withPosts) }
}

const plan: Planner = async (columns, field, scope) => {
  const date = columns.column<string | null>('node.date')
  const connection = await planFacts(question, { positions: planPostsOn })(columns, field, scope)
  return (thing) => {
    const { edges, ...rest } = connection!(thing) as { edges?: { positions?: (day: string | null) => FactEdge[] }[] }
    if (!edges) return rest
    return { ...rest, edges: edges.map((edge) => (edge.positions ? { ...edge, positions: edge.positions(date(thing)) } : edge)) }
  }
}

/** Resolver of who was at an event, each with the posts held on its day: where it has none, on the day of the last report. */
export const attendees = joinable(plan, ask)
