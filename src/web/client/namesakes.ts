import { many } from './amounts.js'
import { useEffect, useState } from 'preact/hooks'
import type { FactType } from '../../model/ontology.js'
import type { Named } from './entity.js'
import { say } from './language.js'

/** Names that stand on the page now, with the ids that bear them. */
const shown = new Map<string, { ids: Map<string, number>; redraw: Set<() => void> }>()

/** Whether another entity of this one's name is to be seen too: then the name alone does not say who is meant. */
export function useIsNamesake({ id, name }: Named): boolean {
  const [, redraw] = useState(0)
  useEffect(() => {
    const own = shown.get(name) ?? { ids: new Map<string, number>(), redraw: new Set<() => void>() }
    shown.set(name, own)
    const again = (): void => redraw((n) => n + 1)
    own.redraw.add(again)
    const count = (step: number): void => {
      const before = own.ids.size
      const links = (own.ids.get(id) ?? 0) + step
      if (links) own.ids.set(id, links)
      else own.ids.delete(id)
      if (own.ids.size > 1 !== before > 1) for (const redraw of own.redraw) redraw()
    }
    count(1)
    return () => {
      own.redraw.delete(again)
      count(-1)
      if (!own.ids.size) shown.delete(name)
    }
  }, [id, name])
  return (shown.get(name)?.ids.size ?? 0) > 1
}

export interface ApartAnswer {
  node: {
    mentionCount: number
    date?: string | null
    relations: { edges: { type: FactType; title: string | null; node: { name: string } }[] }
  } | null
}

export const apartQuery = `query TellApart($id: ID!) {
  node(id: $id) {
    ... on Event { date }
    ... on Entity {
      mentionCount
      relations(types: [HOLDS_POSITION, PART_OF, LOCATED_IN], direction: out, first: 1) { edges { type title node { name } } }
    }
  }
}`

/** 滁州市; 聊城市人民政府副市长; 2023-12-28; where nothing of that is known, how often it is named. */
export function apartWords({ node }: ApartAnswer): string {
  if (!node) return ''
  const [fact] = node.relations.edges
  if (node.date) return node.date
  if (fact) return `${fact.node.name}${fact.title ?? ''}`
  return say(`见于 ${node.mentionCount} 处`, `named ${many(node.mentionCount, 'time')}`)
}
