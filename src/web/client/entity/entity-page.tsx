import { useEffect } from 'preact/hooks'
import { Link, useLocation, useSearch } from 'wouter-preact'
import { yuan } from '../amounts.js'
import { say } from '../language.js'
import { entityAddress, KindTag } from '../names.js'
import { Failure, NotFound, Waiting } from '../notices.js'
import { useAnswer } from '../use-answer.js'
import { View } from '../view.js'
import { headerQuery, type Header } from './header.js'
import { FactSection } from './fact-section.js'
import { MentionSection } from './mention-section.js'
import { sectionsFor } from './sections.js'

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
      {sectionsFor(entity.labels).map((section) => (
        <FactSection
          key={section.key}
          section={section}
          id={entity.id}
          name={entity.name}
          {...(section.node.includes('$asOf') ? { asOf: entity.date ?? null } : {})}
        />
      ))}
      <MentionSection id={entity.id} />
      <p>
        <Link href={`/graph?of=${encodeURIComponent(entity.id)}`}>{say('在图谱中打开', 'Open in the graph')}</Link>
      </p>
    </View>
  )
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
      <dd>{say(`${mentionCount} 处`, `${mentionCount} times`)}</dd>
    </dl>
  )
}
