import type { ComponentChildren } from 'preact'
import { count, many, yuan } from '../amounts.js'
import type { FactEdge } from '../facts.js'
import { currentLanguage, say } from '../language.js'
import { EntityLink } from '../names.js'
import { roleName } from '../words.js'
import type { Listed } from './use-list.js'

export type Lists = Readonly<Record<string, Listed | undefined>>

/** Names that are told; the table has the rest. */
const told = 5

const Names = ({ edges, total, note }: { edges: readonly FactEdge[]; total: number; note?: (edge: FactEdge) => string | null }) => {
  const zh = currentLanguage() === 'zh'
  const unique = edges.filter((edge, i) => edges.findIndex(({ node }) => node.id === edge.node.id) === i)
  return (
    <>
      {unique.slice(0, told).map((edge, i) => {
        const more = note?.(edge)
        return (
          <span key={edge.node.id}>
            {i > 0 && (zh ? '、' : ', ')}
            <EntityLink entity={edge.node} />
            {more && (zh ? `（${more}）` : ` (${more})`)}
          </span>
        )
      })}
      {unique.length > told &&
        say(`等 ${count(Math.max(total, unique.length))} 个`, ` and ${count(Math.max(total, unique.length) - told)} more`)}
    </>
  )
}

/** When the edges are dated, from – to. */
function datesOf(edges: readonly FactEdge[]): string {
  const dates = edges.flatMap((edge) => edge.date ?? edge.node.date ?? []).sort()
  const [first, last] = [dates[0], dates.at(-1)]
  return !first || !last ? '' : first === last ? first : say(`${first} 至 ${last}`, `${first} to ${last}`)
}

const rolesOf = (edges: readonly FactEdge[]): string => {
  const counts = new Map<string, number>()
  for (const { role } of edges) if (role) counts.set(role, (counts.get(role) ?? 0) + 1)
  return [...counts].map(([role, n]) => say(`${roleName(role)} ${n} 次`, `${roleName(role)} ${n}×`)).join(say('，', ', '))
}

/** What is known of an entity, in sentences. Each says what the tables below hold, and nothing else. */
export function Summary({ base, lists }: { base: string; lists: Lists }) {
  const sentences = sentencesOf[base]?.(lists).filter(Boolean) ?? []
  if (!sentences.length) return null
  return (
    <ul class="summary">
      {sentences.map((sentence, i) => (
        <li key={i}>{sentence}</li>
      ))}
    </ul>
  )
}

const posts = (edges: readonly FactEdge[], lead: string): ComponentChildren => {
  if (!edges.length) return null
  const last = edges
    .flatMap(({ lastSeen }) => lastSeen ?? [])
    .sort()
    .at(-1)
  return (
    <>
      {lead}
      {edges.slice(0, told).map((edge, i) => (
        <span key={edge.cursor}>
          {i > 0 && say('；', '; ')}
          <EntityLink entity={edge.node} /> <bdi lang="zh-CN">{edge.title}</bdi>
        </span>
      ))}
      {last && <span class="aside">{say(`（最近见报 ${last}）`, ` (last in print ${last})`)}</span>}
    </>
  )
}

const named = (list: Listed | undefined, before: [zh: string, en: string], note?: (edge: FactEdge) => string | null): ComponentChildren =>
  list?.total ? (
    <>
      {say(...before)}
      <Names edges={list.edges} total={list.total} {...(note ? { note } : {})} />
    </>
  ) : null

const withSum = (list: Listed | undefined, zh: string, en: string): ComponentChildren =>
  list?.total
    ? say(
        `${zh} ${count(list.total)} 个${list.investment ? `，投资合计 ${yuan(list.investment)}` : ''}`,
        `${many(list.total, en)}${list.investment ? `, ${yuan(list.investment)} in all` : ''}`,
      )
    : null

const what = ({ what, status }: FactEdge): string | null =>
  [what, status === 'planned' && say('计划', 'planned')].filter(Boolean).join(say('，', ', ')) || null
const asWhat = ({ role, status }: FactEdge): string | null =>
  [role && roleName(role), status === 'planned' && say('计划', 'planned')].filter(Boolean).join(say('，', ', ')) || null

const sentencesOf: Record<string, (lists: Lists) => ComponentChildren[]> = {
  Person: ({ positions, events, inspections, awards }) => [
    posts(positions?.edges.filter(({ former }) => !former) ?? [], say('见报职务：', 'In office: ')),
    posts(positions?.edges.filter(({ former }) => former) ?? [], say('曾任：', 'Formerly: ')),
    events?.total
      ? say(
          `${datesOf(events.edges)}，参加会议与活动 ${count(events.total)} 次：${rolesOf(events.edges)}`,
          `Attended ${many(events.total, 'meeting or event', 'meetings and events')}, ${datesOf(events.edges)}: ${rolesOf(events.edges)}`,
        )
      : null,
    named(inspections, ['调研督导过 ', 'Inspected ']),
    named(awards, ['获得 ', 'Received ']),
  ],
  Organization: ({ places, parents, projects, customers, suppliers, partners, officers, awards }) => [
    named(places, ['位于 ', 'Located in ']),
    named(parents, ['隶属于 ', 'Part of ']),
    withSum(projects, '投资、建设或运营项目', 'project'),
    named(customers, ['供应给 ', 'Supplies '], what),
    named(suppliers, ['供应商有 ', 'Supplied by '], what),
    named(partners, ['合作方有 ', 'Works with '], what),
    named(
      officers,
      ['任职人员有 ', 'Office holders: '],
      ({ title, former }) => [title, former && say('曾任', 'former')].filter(Boolean).join('，') || null,
    ),
    named(awards, ['获得 ', 'Received ']),
  ],
  Place: ({ parents, officials, enterprises, projects, events, inspectedBy }) => [
    named(parents, ['属于 ', 'Part of ']),
    named(
      officials,
      ['党政机关任职人员有 ', 'In office here: '],
      ({ title, former }) => [title, former && say('曾任', 'former')].filter(Boolean).join('，') || null,
    ),
    withSum(projects, '项目', 'project'),
    named(enterprises, ['企业有 ', 'Companies: ']),
    events?.total
      ? say(
          `在此举行的会议与活动 ${count(events.total)} 次，${datesOf(events.edges)}`,
          `Held here: ${many(events.total, 'meeting or event', 'meetings and events')}, ${datesOf(events.edges)}`,
        )
      : null,
    named(inspectedBy, ['来访调研的有 ', 'Inspected by ']),
  ],
  Event: ({ organizers, places, attendees }) => [
    named(places, ['地点：', 'Held in ']),
    named(organizers, ['主办：', 'Organised by ']),
    ...(['presided', 'spoke', 'inspected', 'attended'] as const).map((role) => {
      const edges = attendees?.edges.filter((edge) => edge.role === role) ?? []
      return edges.length ? (
        <>
          {roleName(role)}
          {say('：', ': ')}
          <Names edges={edges} total={edges.length} />
        </>
      ) : null
    }),
  ],
  Project: ({ undertakers, places, parts, inspectors }) => [
    named(undertakers, ['投资建设运营方：', 'Behind it: '], asWhat),
    named(places, ['位于 ', 'Located in ']),
    withSum(parts, '子项目', 'part'),
    named(inspectors, ['来访调研的有 ', 'Inspected by ']),
  ],
  Program: ({ implementers }) => [named(implementers, ['实施方：', 'Carried out by '])],
  Award: ({ recipients }) => [named(recipients, ['获得者：', 'Received by '], ({ date }) => date)],
}
