import { Link } from 'wouter-preact'
import { yuan } from '../amounts.js'
import { labelName } from '../entity.js'
import { EvidenceButton } from '../evidence/evidence-button.js'
import type { FactEdge } from '../facts.js'
import { say } from '../language.js'
import { articleAddress, EntityLink } from '../names.js'
import type { Column } from '../table/table.js'
import type { ColumnName } from './sections.js'
import { eventKindName, roleName } from '../words.js'

type Maker = () => Omit<Column<FactEdge>, 'key'>

const name =
  (title: () => string): Maker =>
  () => ({
    title: title(),
    cell: ({ node }) => <EntityLink entity={node} />,
    text: ({ node }) => node.name,
  })

const dateOf = ({ date, node }: FactEdge): string | null => date ?? node.date ?? null

/** Columns by name, each with what it shows, sorts and saves. */
const columns: Record<ColumnName, Maker> = {
  person: name(() => say('姓名', 'Name')),
  body: name(() => say('单位', 'Body')),
  office: () => ({
    title: say('单位', 'Body'),
    cell: ({ body }) => body && <EntityLink entity={body} />,
    text: ({ body }) => body?.name,
    minor: true,
  }),
  enterprise: name(() => say('企业', 'Company')),
  event: name(() => say('会议或活动', 'Meeting or event')),
  project: name(() => say('项目', 'Project')),
  program: name(() => say('政策规划', 'Program')),
  place: name(() => say('地点', 'Place')),
  award: name(() => say('荣誉', 'Honour')),
  inspected: name(() => say('对象', 'What')),
  inspector: name(() => say('来访者', 'Who')),
  implementer: name(() => say('实施方', 'Who')),
  recipient: name(() => say('获得者', 'Who')),
  date: () => ({ tight: true, title: say('日期', 'Date'), cell: (edge) => <time>{dateOf(edge) ?? '—'}</time>, text: dateOf }),
  role: () => ({ tight: true, title: say('角色', 'As'), text: ({ role }) => role && roleName(role) }),
  title: () => ({ title: say('职务', 'Post'), cell: ({ title }) => <bdi lang="zh-CN">{title}</bdi>, text: ({ title }) => title }),
  what: () => ({ title: say('内容', 'What'), cell: ({ what }) => <bdi lang="zh-CN">{what}</bdi>, text: ({ what }) => what }),
  kind: () => ({ tight: true, title: say('类别', 'Kind'), text: ({ node }) => labelName(node.labels), minor: true }),
  eventKind: () => ({
    tight: true,
    title: say('类别', 'Kind'),
    text: ({ node }) => (node.kind ? eventKindName(node.kind) : labelName(node.labels)),
    minor: true,
  }),
  status: () => ({
    tight: true,
    title: say('状态', 'State'),
    text: ({ status }) => (status === 'planned' ? say('计划中', 'planned') : say('已报道', 'reported')),
    minor: true,
  }),
  held: () => ({ tight: true, title: say('任职', 'Held'), text: ({ former }) => (former ? say('曾任', 'former') : say('在任', 'held')) }),
  reported: () => ({
    tight: true,
    title: say('见报', 'In print'),
    text: ({ firstSeen, lastSeen }) =>
      firstSeen && lastSeen && firstSeen !== lastSeen ? `${firstSeen} – ${lastSeen}` : (lastSeen ?? firstSeen),
    order: ({ lastSeen }) => lastSeen,
    minor: true,
  }),
  investment: () => ({
    title: say('投资', 'Investment'),
    cell: ({ node }) => (node.investment ? yuan(node.investment) : <bdi lang="zh-CN">{node.amountText ?? '—'}</bdi>),
    text: ({ node }) => node.investment ?? node.amountText,
    order: ({ node }) => node.investment,
    numeric: true,
  }),
  undertakers: () => ({
    title: say('投资建设方', 'Behind it'),
    cell: ({ node }) => node.undertakers?.edges.map(({ node }) => <EntityLink key={node.id} entity={node} />),
    text: ({ node }) => node.undertakers?.edges.map(({ node }) => node.name).join('、'),
    minor: true,
  }),
  projectCount: () => ({
    title: say('项目数', 'Projects'),
    text: ({ node }) => node.projects?.totalCount || null,
    numeric: true,
    minor: true,
  }),
  projectSum: () => ({
    title: say('项目投资', 'Their investment'),
    cell: ({ node }) => (node.projects?.totalInvestment ? yuan(node.projects.totalInvestment) : '—'),
    text: ({ node }) => node.projects?.totalInvestment || null,
    // Who has projects that nobody put a sum to comes before who has none
    order: ({ node }) => (node.projects?.totalInvestment ?? 0) + (node.projects?.totalCount ?? 0) || null,
    numeric: true,
  }),
  postThen: () => ({
    title: say('当时职务', 'Post at the time'),
    cell: ({ node }) => (
      <ul class="plain">
        {node.positions?.edges.map(({ title, node }) => (
          <li key={node.id + title}>
            <bdi lang="zh-CN">
              {node.name}
              {title}
            </bdi>
          </li>
        ))}
      </ul>
    ),
    text: ({ node }) => node.positions?.edges.map(({ title, node }) => `${node.name}${title ?? ''}`).join('、'),
  }),
  article: () => ({
    title: say('文章', 'Article'),
    cell: ({ node }) => (
      <Link href={articleAddress(node.id)}>
        <bdi lang="zh-CN">{node.headline}</bdi>
      </Link>
    ),
    text: ({ node }) => node.headline,
  }),
  published: () => ({ tight: true, title: say('见报', 'Printed'), text: ({ node }) => node.published }),
  source: () => ({
    tight: true,
    title: say('出处', 'Source'),
    cell: ({ evidence, support, node }) => <EvidenceButton claims={evidence} support={support} of={node.name} />,
    text: ({ support }) => support,
  }),
}

/** What a table is sorted by at first, where the API's own order is of no use to its reader: companies by what they put up. */
export const firstOrder = (names: readonly ColumnName[]): { first?: ColumnName } =>
  names.includes('projectSum') ? { first: 'projectSum' } : {}

export const columnsOf = (names: readonly ColumnName[]): Column<FactEdge>[] => names.map((key) => ({ key, ...columns[key]() }))
