import { useEffect } from 'preact/hooks'
import { Link, useLocation, useSearch } from 'wouter-preact'
import { many, yuan } from '../amounts.js'
import { say } from '../language.js'
import { entityAddress, KindTag } from '../names.js'
import { Failure, NotFound, Waiting } from '../notices.js'
import { useAnswer } from '../use-answer.js'
import { View } from '../view.js'
import { SmallGraph } from '../graph/small-graph.js'
import { Colleagues } from './colleagues.js'
import { headerQuery, type Header } from './header.js'
import { FactSection } from './fact-section.js'
import { MentionSection } from './mention-section.js'
import { baseOf, sectionsFor } from './sections.js'
import { Summary, type Lists } from './summary.js'
import { Timeline } from './timeline.js'
import { dotRow, spanRows, type TimelineRow } from './timeline-data.js'
import { useList, type Listed } from './use-list.js'

/** Everything that is known of one entity, each fact with the sentence that says so. */
export function EntityPage({ id }: { id: string }) {
  const { answer, error } = useAnswer<{ node: Header | null }>(headerQuery, { id })
  const [, go] = useLocation()
  const search = useSearch()
  const entity = answer?.node
  useEffect(() => {
    // An id that was merged away: the address becomes the one that holds.
    if (entity && entity.id !== id) go(`${entityAddress(entity.id)}${search ? `?${search}` : ''}`, { replace: true })
  }, [entity?.id])
  if (error) return <View title={say('查询失败', 'Failed')}>{<Failure error={error} />}</View>
  if (!answer) return <View title="…">{<Waiting />}</View>
  if (!entity?.labels) return <NotFound />
  return (
    <View
      title={entity.name}
      class="entity-page"
      head={
        <header class="entity-head">
          <KindTag labels={entity.labels} />
          <h1 lang="zh-CN">
            <bdi>{entity.name}</bdi>
          </h1>
          <Particulars entity={entity} />
        </header>
      }
    >
      <Known key={entity.id} entity={entity} />
    </View>
  )
}

/** All lists of an entity, and what is drawn from them. The lists that an entity has are the same as long as it is shown. */
function Known({ entity }: { entity: Header }) {
  const sections = sectionsFor(entity.labels)
  const listed = sections.map((section) =>
    useList(section, { id: entity.id, ...(section.node.includes('$asOf') ? { asOf: entity.date ?? null } : {}) }),
  )
  const lists: Lists = Object.fromEntries(sections.map(({ field }, i) => [field, listed[i]]))
  const graph = `/graph?of=${encodeURIComponent(entity.id)}`
  return (
    <div class="known">
      <Summary base={baseOf(entity.labels) ?? ''} lists={lists} />
      <aside class="beside" aria-label={say('关系', 'Relations')}>
        <SmallGraph ids={[entity.id]} hops={1} />
        <p>
          <Link href={graph}>{say('在图谱中展开', 'Explore in the graph')}</Link>
        </p>
        {entity.labels.includes('Person') && <Colleagues id={entity.id} />}
      </aside>
      <div class="lists">
        <Timeline rows={timelineRows(lists)} />
        {sections.map((section, i) => (
          <FactSection key={section.key} section={section} listed={listed[i]!} name={entity.name} />
        ))}
        <MentionSection id={entity.id} />
      </div>
    </div>
  )
}

function timelineRows({ positions, officers, events, inspections, inspectors, inspectedBy, awards }: Lists): TimelineRow[] {
  const dots = (name: string, list: Listed | undefined): TimelineRow => dotRow(name, list?.edges ?? [])
  return [
    ...spanRows(positions?.edges ?? officers?.edges ?? []),
    dots(say('会议与活动', 'Meetings, events'), events),
    dots(say('调研督导', 'Inspections'), inspections),
    dots(say('来访调研', 'Inspected by'), inspectors ?? inspectedBy),
    dots(say('荣誉', 'Honours'), awards),
  ]
}

function Particulars({ entity: { aliases, mentionCount, date, endDate, investment, amountText, code } }: { entity: Header }) {
  return (
    <dl class="particulars">
      {aliases.length > 0 && (
        <>
          <dt>{say('又称', 'Also')}</dt>
          <dd lang="zh-CN">{aliases.join('、')}</dd>
        </>
      )}
      {date && (
        <>
          <dt>{say('日期', 'Date')}</dt>
          <dd>{endDate && endDate !== date ? `${date} – ${endDate}` : date}</dd>
        </>
      )}
      {(investment || amountText) && (
        <>
          <dt>{say('投资', 'Investment')}</dt>
          <dd>{investment ? yuan(investment) : amountText}</dd>
        </>
      )}
      {code && (
        <>
          <dt>{say('区划代码', 'Code')}</dt>
          <dd>{code}</dd>
        </>
      )}
      <dt>{say('见于', 'Named')}</dt>
      <dd>{say(`${mentionCount} 处`, many(mentionCount, 'time'))}</dd>
    </dl>
  )
}
