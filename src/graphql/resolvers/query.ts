import { ingestion, mayIngest } from './ingestion.js'
import { BadInput } from '../../errors.js'
import type { Context } from '../context.js'
import { cypher } from '../cypher.js'
import { coattendance } from '../coattendance.js'
import type { QueryNodeArgs, QueryNodesArgs } from '../generated/resolvers.js'
import { articleList, documentList, entityList } from '../lists.js'
import { lookUp } from '../names.js'
import { nodeById } from '../node-by-id.js'
import type { GraphNode } from '../nodes.js'
import { path } from '../paths/path.js'
import { paths } from '../paths/paths.js'
import { pageSize } from '../paging.js'
import { search } from '../search.js'
import { skippedPages } from '../skipped-pages.js'
import { stats } from '../stats.js'
import { subgraph } from '../subgraph.js'

function nodes(_: unknown, { ids }: QueryNodesArgs, context: Context): Promise<(GraphNode | null)[]> {
  if (ids.length > pageSize.most)
    throw new BadInput('BAD_PAGE', `ask for at most ${pageSize.most} nodes at a time. 一次至多查询 ${pageSize.most} 个。`)
  return Promise.all(ids.map((id) => nodeById(context, id)))
}

export const queryResolvers = {
  node: (_: unknown, { id }: QueryNodeArgs, context: Context) => nodeById(context, id),
  nodes,
  search,
  person: lookUp('Person'),
  official: lookUp('Official'),
  organization: lookUp('Organization'),
  enterprise: lookUp('Enterprise'),
  agency: lookUp('Agency'),
  place: lookUp('Place'),
  province: lookUp('Province'),
  city: lookUp('City'),
  county: lookUp('County'),
  township: lookUp('Township'),
  village: lookUp('Village'),
  project: lookUp('Project'),
  program: lookUp('Program'),
  event: lookUp('Event'),
  meeting: lookUp('Meeting'),
  award: lookUp('Award'),
  entities: entityList(null),
  people: entityList('Person'),
  officials: entityList('Official'),
  organizations: entityList('Organization'),
  enterprises: entityList('Enterprise'),
  agencies: entityList('Agency'),
  places: entityList('Place'),
  counties: entityList('County'),
  projects: entityList('Project', 'investment'),
  programs: entityList('Program'),
  events: entityList('Event', 'date'),
  meetings: entityList('Meeting', 'date'),
  awards: entityList('Award'),
  articles: articleList,
  documents: documentList,
  skippedPages,
  coattendance,
  path,
  paths,
  subgraph,
  cypher,
  ingestion,
  mayIngest,
  stats,
}
