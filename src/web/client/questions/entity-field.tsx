import type { Named } from '../entity.js'
import { Finder } from '../search/finder.js'
import { useAnswer } from '../use-answer.js'
import { nameQuery } from './queries.js'
import { say } from '../language.js'

/** A field for an entity; the address knows its id, the reader its name. */
export function EntityField({
  title,
  labels,
  value,
  onChoose,
}: {
  title: string
  labels: readonly string[]
  value: string
  onChoose(id: string): void
}) {
  const { answer } = useAnswer<{ node: Named | null }>(value ? nameQuery : undefined, { id: value })
  return (
    <div class="entity-field">
      <span aria-hidden="true">{title}</span>
      <Finder
        label={title}
        placeholder={say('输入名称后选择', 'Type, then choose')}
        labels={labels.length ? labels : everyLabel}
        chosen={value ? (answer?.node?.name ?? '') : ''}
        onChoose={({ node }) => onChoose(node.id)}
      />
    </div>
  )
}

const everyLabel = ['Person', 'Organization', 'Place', 'Project', 'Program', 'Event', 'Award']
