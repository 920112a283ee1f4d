import { getNamedType, type FieldNode, type GraphQLObjectType } from 'graphql'
import { argumentsOf, fieldsOf, type Scope } from './compiler/asked-field.js'
import { Columns, type Reader } from './compiler/columns.js'
import { positionIn } from './compiler/connection-plan.js'
import { planFactEdge } from './compiler/fact-plan.js'
import { joinable, type Planner } from './compiler/planner.js'
import type { Context } from './context.js'
import { claimsOf } from './evidence.js'
import type { FactConnection, FactEdge } from './fact.js'
import { factsOf, planFacts, type FactArguments, type FactQuestion } from './facts.js'
import type { EntityNode } from './nodes.js'
import { clampedSize, cursorOf, pageOfList, pageSize, type PageArguments } from './paging.js'
import { reportedPost, heldPosts, type Post, type Report } from './posts.js'

const question: FactQuestion = { types: ['HOLDS_POSITION'], direction: 'out', sort: 'date' }

export type PositionArguments = FactArguments & { asOf?: string | null }

const pageOfPosts = (posts: readonly Post[], args: PageArguments): FactConnection => {
  const { totalCount, ...page } = pageOfList(heldPosts(posts), args)
  return { ...page, totalCount: () => Promise.resolve(totalCount), totalInvestment: () => Promise.resolve(0) }
}

/** A person's posts. `asOf` is decided by the claims, so all posts are read first: nobody holds hundreds. */
export async function positionsOf(source: EntityNode, { asOf, ...args }: PositionArguments, context: Context): Promise<FactConnection> {
  if (asOf == null) return factsOf(question)(source, args, context)
  const all = await factsOf(question)(source, { former: args.former ?? null, first: pageSize.most }, context)
  const posts = all.edges.map(async (edge) => {
    const reports = (await claimsOf(context, edge.claimIds)).map(({ id, properties }) => ({ id, ...properties }) as Report)
    return reportedPost(edge, (edge.node as EntityNode).id, edge.former === true, reports, asOf)
  })
  return pageOfPosts(await Promise.all(posts), args)
}

interface ReportedEdge {
  edge: FactEdge
  body: string
  former: boolean
  reports: Report[]
}

/** All posts of a level's people, each with what its reports say and when. `nodes` are what is asked of an edge. */
async function planPosts(
  columns: Columns,
  nodes: FieldNode[],
  type: GraphQLObjectType,
  former: boolean | null,
  scope: Scope,
): Promise<Reader<ReportedEdge[]>> {
  const post = new Columns()
  const edge = await planFactEdge({ types: question.types, direction: 'out' })(post, nodes, type, scope)
  const [position, isFormer] = [positionIn(post), post.column('fact.former')]
  const report = new Columns()
  const [id, seen, was] = [report.column<string>('node.id'), report.column<string | null>('node.seen'), report.column('node.former')]
  const reports = post.below({ source: 'claims', of: 'fact', parameters: { limit: 200 }, ...report.selection() })
  const posts = columns.below({
    source: 'facts-out',
    types: question.types,
    ...(former === null ? {} : { conditions: ['former'] }),
    order: { key: 'fact-date' },
    limited: true,
    parameters: { limit: pageSize.most, ...(former === null ? {} : { former }) },
    ...post.selection(),
  })
  return (thing) =>
    posts(thing).map((one) => ({
      edge: { ...edge(one), cursor: cursorOf(question.sort, position(one)) } as FactEdge,
      body: position(one).id,
      former: isFormer(one) === true,
      reports: reports(one).map((each) => ({ id: id(each), seen: seen(each), former: was(each) === true })),
    }))
}

const postOn = ({ edge, body, former, reports }: ReportedEdge, day: string): Post => reportedPost(edge, body, former, reports, day)

/** Posts of the people at the other end of a level's facts, on a day that is known when the facts are. */
export const planPostsOn: Planner = async (columns, field, scope) => {
  const { first } = argumentsOf(field, scope) as { first?: number | null }
  const limit = clampedSize('first', first, 10)
  const posts = await planPosts(columns, field.nodes, field.type as GraphQLObjectType, null, scope)
  const [date, lastSeen] = [columns.column<string | null>('fact.date'), columns.column<string | null>('fact.lastSeen')]
  return (thing) =>
    (eventDay: string | null): FactEdge[] => {
      const day = date(thing) ?? eventDay ?? lastSeen(thing)
      const all = posts(thing)
      return (day === null ? all.map(({ edge }) => edge) : heldPosts(all.map((post) => postOn(post, day)))).slice(0, limit)
    }
}

const plan: Planner = async (columns, field, scope) => {
  const { asOf, ...args } = argumentsOf(field, scope) as PositionArguments
  if (asOf == null) return planFacts(question)(columns, field, scope)
  const edges = fieldsOf(field.type as GraphQLObjectType, field.nodes, scope).filter(({ name }) => name === 'edges')
  const posts = await planPosts(
    columns,
    edges.flatMap(({ nodes }) => nodes),
    getNamedType((field.type as GraphQLObjectType).getFields().edges!.type) as GraphQLObjectType,
    args.former ?? null,
    scope,
  )
  return (thing) =>
    pageOfPosts(
      posts(thing).map((post) => postOn(post, asOf)),
      args,
    )
}

/** Resolver of a person's posts. */
export const positions = joinable(plan, positionsOf)
