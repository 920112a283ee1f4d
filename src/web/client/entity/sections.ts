import { connection, entityNode, eventNode, projectNode, articleNode } from '../facts.js'
import { say } from '../language.js'

/** Columns that a section may have; `columns.tsx` says what each shows. */
export type ColumnName =
  | 'person'
  | 'body'
  | 'office'
  | 'enterprise'
  | 'event'
  | 'project'
  | 'program'
  | 'place'
  | 'award'
  | 'inspected'
  | 'inspector'
  | 'implementer'
  | 'recipient'
  | 'date'
  | 'role'
  | 'title'
  | 'what'
  | 'kind'
  | 'eventKind'
  | 'status'
  | 'held'
  | 'reported'
  | 'investment'
  | 'undertakers'
  | 'projectCount'
  | 'projectSum'
  | 'postThen'
  | 'article'
  | 'published'
  | 'source'

/** What an entity's page lists: a field of the API, and the columns that it is shown in. */
export interface Section {
  key: string
  /** The type of the schema that has the field. */
  of: 'Person' | 'Organization' | 'Place' | 'Event' | 'Project' | 'Program' | 'Award'
  field: string
  title: () => string
  columns: readonly ColumnName[]
  node: string
  /** What else is asked of the fact itself. */
  edge?: string
  /** The connection tells the sum of investment. */
  investment?: true
}

const everything: Omit<Section, 'key'>[] = [
  {
    of: 'Person',
    field: 'positions',
    title: () => say('职务', 'Posts'),
    columns: ['title', 'body', 'held', 'reported', 'source'],
    node: entityNode,
  },
  {
    of: 'Person',
    field: 'events',
    title: () => say('会议与活动', 'Meetings and events'),
    columns: ['date', 'role', 'event', 'eventKind', 'source'],
    node: eventNode,
  },
  {
    of: 'Person',
    field: 'inspections',
    title: () => say('调研督导', 'Inspections'),
    columns: ['date', 'inspected', 'kind', 'source'],
    node: entityNode,
  },
  { of: 'Person', field: 'awards', title: () => say('荣誉', 'Honours'), columns: ['date', 'award', 'source'], node: entityNode },
  {
    of: 'Person',
    field: 'articles',
    title: () => say('采写的文章', 'Articles written'),
    columns: ['role', 'article', 'published'],
    node: articleNode,
  },

  {
    of: 'Organization',
    field: 'projects',
    title: () => say('项目', 'Projects'),
    columns: ['project', 'role', 'status', 'investment', 'source'],
    node: projectNode,
    investment: true,
  },
  {
    of: 'Organization',
    field: 'officers',
    title: () => say('任职人员', 'Office holders'),
    columns: ['person', 'title', 'held', 'reported', 'source'],
    node: entityNode,
  },
  {
    of: 'Organization',
    field: 'customers',
    title: () => say('供应给', 'Supplies'),
    columns: ['body', 'what', 'status', 'source'],
    node: entityNode,
  },
  {
    of: 'Organization',
    field: 'suppliers',
    title: () => say('供应商', 'Suppliers'),
    columns: ['body', 'what', 'status', 'source'],
    node: entityNode,
  },
  {
    of: 'Organization',
    field: 'partners',
    title: () => say('合作方', 'Partners'),
    columns: ['body', 'what', 'status', 'source'],
    node: entityNode,
  },
  { of: 'Organization', field: 'parents', title: () => say('隶属于', 'Part of'), columns: ['body', 'kind', 'source'], node: entityNode },
  {
    of: 'Organization',
    field: 'subsidiaries',
    title: () => say('下属单位', 'Has as parts'),
    columns: ['body', 'kind', 'source'],
    node: entityNode,
  },
  {
    of: 'Organization',
    field: 'inspectors',
    title: () => say('来访调研', 'Inspected by'),
    columns: ['date', 'inspector', 'kind', 'source'],
    node: entityNode,
  },
  {
    of: 'Organization',
    field: 'inspections',
    title: () => say('调研督导', 'Inspections'),
    columns: ['date', 'inspected', 'kind', 'source'],
    node: entityNode,
  },
  {
    of: 'Organization',
    field: 'events',
    title: () => say('主办的会议与活动', 'Events held'),
    columns: ['date', 'event', 'eventKind', 'source'],
    node: eventNode,
  },
  {
    of: 'Organization',
    field: 'programs',
    title: () => say('实施的政策规划', 'Programs'),
    columns: ['program', 'status', 'source'],
    node: entityNode,
  },
  { of: 'Organization', field: 'awards', title: () => say('荣誉', 'Honours'), columns: ['date', 'award', 'source'], node: entityNode },
  { of: 'Organization', field: 'places', title: () => say('所在地', 'Where'), columns: ['place', 'kind', 'source'], node: entityNode },

  {
    of: 'Place',
    field: 'officials',
    title: () => say('党政机关任职人员', 'Who holds office'),
    columns: ['person', 'office', 'title', 'held', 'reported', 'source'],
    node: entityNode,
    edge: `body { ${entityNode} } `,
  },
  {
    of: 'Place',
    field: 'projects',
    title: () => say('项目', 'Projects'),
    columns: ['project', 'undertakers', 'investment', 'source'],
    node: `${projectNode} undertakers(first: 3) { edges { node { id name labels } } }`,
    investment: true,
  },
  {
    of: 'Place',
    field: 'enterprises',
    title: () => say('企业', 'Companies'),
    columns: ['enterprise', 'projectCount', 'projectSum', 'source'],
    node: 'id name labels projects(first: 0) { totalCount totalInvestment }',
  },
  {
    of: 'Place',
    field: 'events',
    title: () => say('会议与活动', 'Meetings and events'),
    columns: ['date', 'event', 'eventKind', 'source'],
    node: eventNode,
  },
  {
    of: 'Place',
    field: 'inspectedBy',
    title: () => say('来访调研', 'Inspected by'),
    columns: ['date', 'inspector', 'kind', 'source'],
    node: entityNode,
  },
  {
    of: 'Place',
    field: 'organizations',
    title: () => say('全部单位，含企业', 'All bodies, companies included'),
    columns: ['body', 'kind', 'source'],
    node: entityNode,
  },
  {
    of: 'Place',
    field: 'programs',
    title: () => say('实施的政策规划', 'Programs'),
    columns: ['program', 'status', 'source'],
    node: entityNode,
  },
  { of: 'Place', field: 'awards', title: () => say('荣誉', 'Honours'), columns: ['date', 'award', 'source'], node: entityNode },
  {
    of: 'Place',
    field: 'divisions',
    title: () => say('下级区划与地点', 'Below it'),
    columns: ['place', 'kind', 'source'],
    node: entityNode,
  },
  { of: 'Place', field: 'parents', title: () => say('上级区划', 'Above it'), columns: ['place', 'kind', 'source'], node: entityNode },

  {
    of: 'Event',
    field: 'attendees',
    title: () => say('参加人员', 'Who was there'),
    columns: ['person', 'role', 'postThen', 'source'],
    node: 'id name labels positions(asOf: $asOf, first: 3) { edges { title node { id name labels } } }',
  },
  { of: 'Event', field: 'organizers', title: () => say('主办单位', 'Held by'), columns: ['body', 'kind', 'source'], node: entityNode },
  { of: 'Event', field: 'places', title: () => say('地点', 'Where'), columns: ['place', 'kind', 'source'], node: entityNode },

  {
    of: 'Project',
    field: 'undertakers',
    title: () => say('投资建设运营方', 'Who is behind it'),
    columns: ['body', 'role', 'status', 'source'],
    node: entityNode,
  },
  { of: 'Project', field: 'places', title: () => say('地点', 'Where'), columns: ['place', 'kind', 'source'], node: entityNode },
  {
    of: 'Project',
    field: 'parts',
    title: () => say('子项目', 'Its parts'),
    columns: ['project', 'investment', 'source'],
    node: projectNode,
    investment: true,
  },
  {
    of: 'Project',
    field: 'parents',
    title: () => say('所属项目', 'Part of'),
    columns: ['project', 'investment', 'source'],
    node: projectNode,
  },
  {
    of: 'Project',
    field: 'inspectors',
    title: () => say('来访调研', 'Inspected by'),
    columns: ['date', 'inspector', 'kind', 'source'],
    node: entityNode,
  },
  {
    of: 'Project',
    field: 'programs',
    title: () => say('所属政策规划', 'Programs'),
    columns: ['program', 'status', 'source'],
    node: entityNode,
  },
  { of: 'Project', field: 'awards', title: () => say('荣誉', 'Honours'), columns: ['date', 'award', 'source'], node: entityNode },

  {
    of: 'Program',
    field: 'implementers',
    title: () => say('实施方', 'Who carries it out'),
    columns: ['implementer', 'kind', 'status', 'source'],
    node: entityNode,
  },
  {
    of: 'Award',
    field: 'recipients',
    title: () => say('获得者', 'Who received it'),
    columns: ['date', 'recipient', 'kind', 'source'],
    node: entityNode,
  },
]

export const sections: readonly Section[] = everything.map((section) => ({ ...section, key: `${section.of}.${section.field}` }))

const bases = ['Person', 'Organization', 'Place', 'Event', 'Project', 'Program', 'Award'] as const

export const baseOf = (labels: readonly string[]): Section['of'] | undefined => bases.find((base) => labels.includes(base))

export const sectionsFor = (labels: readonly string[]): Section[] => sections.filter(({ of }) => of === baseOf(labels))

/** The one question that a section asks; `after` turns its pages. */
export function sectionQuery({ of, field, node, investment, edge }: Section): string {
  const asOf = node.includes('$asOf') ? ', $asOf: PartialDate' : ''
  return `query ${of}${field[0]!.toUpperCase()}${field.slice(1)}($id: ID!, $after: String${asOf}) {
  node(id: $id) {
    ... on ${of} {
      list: ${field}(first: 100, after: $after) ${connection(node, investment, edge)}
    }
  }
}`
}
