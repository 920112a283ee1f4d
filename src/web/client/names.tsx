import { Link } from 'wouter-preact'
import { kindOf, labelName, type Named } from './entity.js'

/** A name that leads to its page, with the colour of its kind; the word for it is there for those who see no colours. */
export const EntityLink = ({ entity }: { entity: Named }) => (
  <Link href={entityAddress(entity.id)} class="entity" data-kind={kindOf(entity.labels)} title={labelName(entity.labels)}>
    <span class="dot" aria-hidden="true" />
    <bdi lang="zh-CN">{entity.name}</bdi>
  </Link>
)

export const entityAddress = (id: string): string => `/entity/${encodeURIComponent(id)}`
export const articleAddress = (id: string, claims: readonly string[] = []): string =>
  `/article/${encodeURIComponent(id)}${claims.length ? `?mark=${claims.join(',')}` : ''}`

export const KindTag = ({ labels }: { labels: readonly string[] }) => (
  <span class="tag" data-kind={kindOf(labels)}>
    {labelName(labels)}
  </span>
)
