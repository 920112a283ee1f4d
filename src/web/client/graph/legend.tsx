import type { FactType } from '../../../model/ontology.js'
import { factTypes } from '../../../model/ontology.js'
import { kindName, kindOf, kinds } from '../entity.js'
import { say } from '../language.js'
import { factName } from '../words.js'
import type { Piece } from './piece.js'
import { sizes, type GraphView, type Size } from './view.js'

const sizeName = (size: Size): string =>
  ({ degree: say('按关系数', 'by facts'), mentions: say('按提及次数', 'by mentions'), same: say('一样大', 'all alike') })[size]

const toggled = <T,>(list: readonly T[], item: T): T[] => (list.includes(item) ? list.filter((other) => other !== item) : [...list, item])

/** What the colours stand for; each kind, and each type of fact, can be switched off. */
export function Legend({ piece, view, onView }: { piece: Piece; view: GraphView; onView(view: GraphView): void }) {
  const kindCount = new Map<string, number>()
  for (const { labels } of piece.nodes) kindCount.set(kindOf(labels), (kindCount.get(kindOf(labels)) ?? 0) + 1)
  const typeCount = new Map<FactType, number>()
  for (const { type } of piece.facts) typeCount.set(type, (typeCount.get(type) ?? 0) + 1)
  return (
    <details class="legend" open={innerWidth > 800}>
      <summary>{say('图例与筛选', 'Legend and filters')}</summary>
      <ul class="plain" aria-label={say('实体类别', 'Kinds')}>
        {kinds
          .filter((kind) => kindCount.has(kind))
          .map((kind) => (
            <li key={kind}>
              <label data-kind={kind}>
                <input
                  type="checkbox"
                  checked={!view.noKinds.includes(kind)}
                  onChange={() => onView({ ...view, noKinds: toggled(view.noKinds, kind) })}
                />
                <span class="dot" aria-hidden="true" /> {kindName(kind)} <span class="number">{kindCount.get(kind)}</span>
              </label>
            </li>
          ))}
      </ul>
      <ul class="plain" aria-label={say('关系类型', 'Types of facts')}>
        {factTypes
          .filter((type) => typeCount.has(type))
          .map((type) => (
            <li key={type}>
              <label>
                <input
                  type="checkbox"
                  checked={!view.noTypes.includes(type)}
                  onChange={() => onView({ ...view, noTypes: toggled(view.noTypes, type) })}
                />{' '}
                {factName(type)} <span class="number">{typeCount.get(type)}</span>
              </label>
            </li>
          ))}
      </ul>
      <label>
        {say('大小', 'Size')}{' '}
        <select value={view.size} onChange={(event) => onView({ ...view, size: event.currentTarget.value as Size })}>
          {sizes.map((size) => (
            <option key={size} value={size}>
              {sizeName(size)}
            </option>
          ))}
        </select>
      </label>
    </details>
  )
}
