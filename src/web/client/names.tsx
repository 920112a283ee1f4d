import { Link } from 'wouter-preact'
import { brief } from './brief.js'
import { kindOf, labelName, type Named } from './entity.js'
import { say } from './language.js'
import { apartQuery, apartWords, useIsNamesake, type ApartAnswer } from './namesakes.js'
import { useAnswer } from './use-answer.js'

/** Longer ones are no names, but what a bad page was taken for. */
const shortName = 60
/** People's names, and those of most counties, stay in one line. */
const oneLine = 5

/** A name that leads to its page, with the colour of its kind; the word for it is there for those who see no colours. */
export const EntityLink = ({ entity }: { entity: Named }) => (
  <Link
    href={entityAddress(entity.id)}
    class={entity.name.length <= oneLine ? 'entity short' : 'entity'}
    data-kind={kindOf(entity.labels)}
    title={entity.name.length > shortName ? brief(entity.name, 400) : labelName(entity.labels)}
  >
    <span class="dot" aria-hidden="true" />
    <bdi lang="zh-CN">{brief(entity.name, shortName)}</bdi>
    {useIsNamesake(entity) && <Apart entity={entity} />}
  </Link>
)

/** What tells it from another of its name that is to be seen too. */
function Apart({ entity }: { entity: Named }) {
  const { answer } = useAnswer<ApartAnswer>(apartQuery, { id: entity.id })
  return (
    <small class="apart">{[labelName(entity.labels), answer && brief(apartWords(answer), 24)].filter(Boolean).join(say('，', ', '))}</small>
  )
}

export const entityAddress = (id: string): string => `/entity/${encodeURIComponent(id)}`
export const articleAddress = (id: string, claims: readonly string[] = []): string =>
  `/article/${encodeURIComponent(id)}${claims.length ? `?mark=${claims.join(',')}` : ''}`

export const KindTag = ({ labels }: { labels: readonly string[] }) => (
  <span class="tag" data-kind={kindOf(labels)}>
    {labelName(labels)}
  </span>
)
