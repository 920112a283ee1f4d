import { Link } from 'wouter-preact'
import type { FactType } from '../../../model/ontology.js'
import { yuan } from '../amounts.js'
import { brief } from '../brief.js'
import { say } from '../language.js'
import { entityAddress, KindTag } from '../names.js'
import { Finder } from '../search/finder.js'
import { factName } from '../words.js'
import { useFactCounts } from './counts.js'
import type { DrawnNode } from './drawn.js'

export interface InspectorProps {
  chosen: DrawnNode
  onOpen(types?: FactType[]): void
  onPin(): void
  onHide(): void
  onWay(other: string): void
  onClose(): void
}

/** What can be done with the entity that is selected. */
export function Inspector({ chosen: { node, facts, pinned }, onOpen, onPin, onHide, onWay, onClose }: InspectorProps) {
  const counts = useFactCounts(node.id)
  return (
    <section class="inspector" aria-label={say('选中的实体', 'Selected')}>
      <div class="inspector-head">
        <h2>
          <Link href={entityAddress(node.id)}>
            <bdi lang="zh-CN">{brief(node.name)}</bdi>
          </Link>
        </h2>
        <button type="button" class="close" onClick={onClose} aria-label={say('取消选中', 'Deselect')}>
          ×
        </button>
      </div>
      <p class="aside">
        <KindTag labels={node.labels} /> {[node.date, node.investment ? yuan(node.investment) : undefined].filter(Boolean).join(' · ')}{' '}
        {say(`图中 ${facts} 条事实，共 ${node.degree} 条`, `${facts} of its ${node.degree} facts are here`)}
      </p>
      <div class="expand" role="group" aria-label={say('展开', 'Expand')}>
        <button type="button" class="chip" onClick={() => onOpen()}>
          {say('全部展开', 'Expand all')}
        </button>
        {counts.map(({ type, total }) => (
          <button type="button" class="chip" key={type} onClick={() => onOpen([type])}>
            {factName(type)} <span class="number">{total}</span>
          </button>
        ))}
      </div>
      <div class="expand">
        <button type="button" class="chip" aria-pressed={pinned} onClick={onPin}>
          {pinned ? say('取消固定', 'Unpin') : say('固定位置', 'Pin')}
        </button>
        <button type="button" class="chip" onClick={onHide}>
          {say('隐藏', 'Hide')}
        </button>
      </div>
      <Finder
        key={node.id}
        label={say('查它与谁的关联', 'Find its connection to')}
        placeholder={say('与…有何关联？输入名称', 'How is it connected to … ?')}
        labels={entityLabels}
        onChoose={({ node: other }) => onWay(other.id)}
      />
    </section>
  )
}

/** All that the graph draws: no articles. */
export const entityLabels = ['Person', 'Organization', 'Place', 'Project', 'Program', 'Event', 'Award']
