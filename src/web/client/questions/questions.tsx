import type { ComponentChildren } from 'preact'
import { attendanceRoles } from '../../../model/ontology.js'
import type { Variables } from '../ask.js'
import { yuan } from '../amounts.js'
import type { Named } from '../entity.js'
import { columnsOf, firstOrder } from '../entity/columns.js'
import type { ColumnName } from '../entity/sections.js'
import type { FactConnection } from '../facts.js'
import { say } from '../language.js'
import { EntityLink } from '../names.js'
import { Empty } from '../notices.js'
import { Table } from '../table/table.js'
import { roleName } from '../words.js'
import countyCypher from './cypher/county.cypher?raw'
import inspectionsCypher from './cypher/inspections.cypher?raw'
import meetingsCypher from './cypher/meetings.cypher?raw'
import togetherCypher from './cypher/together.cypher?raw'
import waysCypher from './cypher/ways.cypher?raw'
import {
  countyQuery,
  inspectionsQuery,
  meetingsQuery,
  togetherQuery,
  waysQuery,
  type Colleague,
  type CountyAnswer,
  type Listing,
  type TogetherAnswer,
  type WaysAnswer,
} from './queries.js'
import { Ways } from './ways.js'

/** A field of a form: an entity to be found, a date, an amount or one of a few words. */
export type Field =
  | { name: string; title: () => string; kind: 'entity'; labels: readonly string[]; optional?: true }
  | { name: string; title: () => string; kind: 'date' }
  | { name: string; title: () => string; kind: 'amount' }
  | { name: string; title: () => string; kind: 'choice'; choices: () => [value: string, title: string][] }

export interface Shown {
  table: ComponentChildren
  /** Entities that the answer is about: its picture. */
  ids: string[]
}

/** A question that is ready to be asked. */
export interface Question {
  name: string
  title: () => string
  fields: readonly Field[]
  query: string
  cypher: string
  /** Of the query, from what stands in the form. */
  variables: (values: Record<string, string>) => Variables
  show: (answer: unknown) => Shown | undefined
}

const who = (labels: readonly string[], title: () => string): Field => ({ name: 'who', title, kind: 'entity', labels })
const dates: Field[] = [
  { name: 'from', title: () => say('从', 'From'), kind: 'date' },
  { name: 'to', title: () => say('到', 'To'), kind: 'date' },
]
const dated = ({ who, from, to }: Record<string, string>): Variables => ({ who, from: from || null, to: to || null })

function Listed({ of, title, list, columns }: { of: Named; title: string; list: FactConnection; columns: readonly ColumnName[] }) {
  if (!list.totalCount)
    return (
      <>
        <h2>
          {title} <span class="number">0</span>
        </h2>
        <Nothing />
      </>
    )
  const made = columnsOf(columns).map((column) =>
    column.key === 'investment' && list.totalInvestment
      ? { ...column, total: say(`合计 ${yuan(list.totalInvestment)}`, `Total ${yuan(list.totalInvestment)}`) }
      : column,
  )
  return (
    <>
      <h2>
        {title} <span class="number">{list.totalCount}</span>
      </h2>
      <Table
        caption={`${of.name}：${title}`}
        columns={made}
        rows={list.edges}
        keyOf={({ cursor }) => cursor}
        file={`${of.name}-${title}`}
        most={30}
        {...firstOrder(columns)}
      />
      {list.totalCount > list.edges.length && (
        <p class="aside">
          {say(
            `只列出前 ${list.edges.length} 条；缩小日期范围可见其余。`,
            `The first ${list.edges.length}; narrow the dates to see the others.`,
          )}
        </p>
      )}
    </>
  )
}

/** What no page says may be so all the same. */
const Nothing = () => (
  <Empty>
    {say('读过的版面里没有；没有见报，不等于没有。', 'None in the pages that were read; what was not printed may be so all the same.')}
  </Empty>
)

const idsOf = (of: Named, ...lists: FactConnection[]): string[] => [
  of.id,
  ...lists.flatMap(({ edges }) => edges.map(({ node }) => node.id)),
]

export const questions: readonly Question[] = [
  {
    name: 'meetings',
    title: () => say('某位官员在两个日期之间参加了哪些会议和活动？', 'Which meetings and events did an official attend between two dates?'),
    fields: [
      who(['Person'], () => say('人物', 'Who')),
      ...dates,
      {
        name: 'role',
        title: () => say('角色', 'As'),
        kind: 'choice',
        choices: () => [['', say('不限', 'any')], ...attendanceRoles.map((role): [string, string] => [role, roleName(role)])],
      },
    ],
    query: meetingsQuery,
    cypher: meetingsCypher,
    variables: (values) => ({ ...dated(values), role: values.role ? [values.role] : null }),
    show: (answer) => {
      const { person } = answer as { person: Listing }
      return (
        (person && {
          table: (
            <Listed
              of={person}
              title={say('参加的会议与活动', 'Meetings and events')}
              list={person.list}
              columns={['date', 'role', 'event', 'eventKind', 'source']}
            />
          ),
          ids: idsOf(person, person.list),
        }) ||
        undefined
      )
    },
  },
  {
    name: 'county',
    title: () => say('某个区县有哪些企业和项目？金额多少？', 'Which companies and projects does a county have, and for how much?'),
    fields: [
      { name: 'place', title: () => say('区县或其他地点', 'County, or another place'), kind: 'entity', labels: ['Place'] },
      { name: 'least', title: () => say('项目投资不少于（万元）', 'Investment of at least (CNY 10,000)'), kind: 'amount' },
    ],
    query: countyQuery,
    cypher: countyCypher,
    variables: ({ place, least }) => ({ place, least: least ? Number(least) * 1e4 : null }),
    show: (answer) => {
      const { place } = answer as CountyAnswer
      return (
        (place && {
          table: (
            <>
              <Listed
                of={place}
                title={say('项目', 'Projects')}
                list={place.projects}
                columns={['project', 'undertakers', 'investment', 'source']}
              />
              <Listed
                of={place}
                title={say('企业', 'Companies')}
                list={place.enterprises}
                columns={['enterprise', 'projectCount', 'projectSum', 'source']}
              />
            </>
          ),
          ids: idsOf(place, place.projects, place.enterprises),
        }) ||
        undefined
      )
    },
  },
  {
    name: 'ways',
    title: () => say('两者有何关联？', 'How are two connected?'),
    fields: [
      { name: 'one', title: () => say('一方', 'One'), kind: 'entity', labels: [] },
      { name: 'other', title: () => say('另一方', 'The other'), kind: 'entity', labels: [] },
      { name: 'through', title: () => say('经过（可不填）', 'Through (if you like)'), kind: 'entity', labels: [], optional: true },
      {
        name: 'steps',
        title: () => say('至多几步', 'Steps at most'),
        kind: 'choice',
        choices: () => ['4', '2', '3', '5', '6'].map((steps): [string, string] => [steps === '4' ? '' : steps, steps]),
      },
    ],
    query: waysQuery,
    cypher: waysCypher,
    variables: ({ one, other, through, steps }) => ({ one, other, through: through || null, steps: steps ? Number(steps) : 4 }),
    show: (answer) => {
      const { paths } = (answer as WaysAnswer).paths
      return { table: <Ways answer={answer as WaysAnswer} />, ids: [...new Set(paths.flatMap(({ nodes }) => nodes.map(({ id }) => id)))] }
    },
  },
  {
    name: 'inspections',
    title: () => say('某人或某单位调研、督导、巡察过哪里？', 'Whom or what did somebody inspect?'),
    fields: [who(['Person', 'Organization'], () => say('人物或单位', 'Who')), ...dates],
    query: inspectionsQuery,
    cypher: inspectionsCypher,
    variables: dated,
    show: (answer) => {
      const { node } = answer as { node: Listing }
      return node?.list
        ? {
            table: (
              <Listed of={node} title={say('调研督导', 'Inspections')} list={node.list} columns={['date', 'inspected', 'kind', 'source']} />
            ),
            ids: idsOf(node, node.list),
          }
        : undefined
    },
  },
  {
    name: 'together',
    title: () => say('某人最常与谁同场？', 'With whom is somebody seen most often?'),
    fields: [who(['Person'], () => say('人物', 'Who')), ...dates],
    query: togetherQuery,
    cypher: togetherCypher,
    variables: dated,
    show: (answer) => {
      const { person } = answer as TogetherAnswer
      return person
        ? {
            table: <Together of={person} colleagues={person.colleagues.edges} />,
            ids: [person.id, ...person.colleagues.edges.map(({ node }) => node.id)],
          }
        : undefined
    },
  },
]

function Together({ of, colleagues }: { of: Named; colleagues: readonly Colleague[] }) {
  if (!colleagues.length) return <Nothing />
  return (
    <Table
      caption={say(`与${of.name}同场的人`, `Those seen with ${of.name}`)}
      columns={[
        { key: 'name', title: say('姓名', 'Name'), cell: ({ node }) => <EntityLink entity={node} />, text: ({ node }) => node.name },
        { key: 'shared', title: say('同场次数', 'Times'), text: ({ shared }) => shared, numeric: true, tight: true },
        {
          key: 'events',
          title: say('哪些会议与活动', 'Where'),
          cell: ({ events }) => (
            <ul class="plain">
              {events.map((event) => (
                <li key={event.id}>
                  <EntityLink entity={event} /> <span class="aside">{event.date}</span>
                </li>
              ))}
            </ul>
          ),
          text: ({ events }) => events.map(({ name }) => name).join('、'),
        },
      ]}
      rows={colleagues}
      keyOf={({ node }) => node.id}
      file={`${of.name}-${say('同场', 'together')}`}
      most={30}
    />
  )
}
