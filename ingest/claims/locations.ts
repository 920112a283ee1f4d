import type { DraftClaim } from '../doc.js'
import { isWithin } from '../lexicon/divisions.js'
import { quoteOf, type ClaimContext, type ClaimRule } from './claim-context.js'
import { alongPlaces } from './places/along-places.js'
import { begunPlaces } from './places/begun-places.js'
import { eventPlaces } from './places/event-places.js'
import { explicitPlaces } from './places/explicit-places.js'
import { firmPlaces } from './places/firm-places.js'
import { foundedPlaces } from './places/founded-places.js'
import { namedPlaces } from './places/named-places.js'
import { projectPlaces } from './places/project-places.js'
import { reportPlaces } from './places/report-places.js'
import { standingPlaces } from './places/standing-places.js'

/** 位于博山区的山东恒元… · 项目位于/坐落于/落户… · …开工仪式在城南开发区朗科工业园举行. */
export const locations: ClaimRule = {
  name: 'locations',
  find(context) {
    const founded = foundedPlaces(context)
    const located = [
      ...explicitPlaces(context),
      ...alongPlaces(context),
      ...begunPlaces(context),
      ...founded.filter((c) => c.rule === 'at-place'),
      ...standingPlaces(context),
      ...firmPlaces(context),
    ]
    return [
      ...chains(context),
      ...located,
      ...founded.filter((c) => c.rule !== 'at-place'),
      ...eventPlaces(context),
      ...projectPlaces(context, located),
      ...namedPlaces(context),
      ...reportPlaces(context),
    ]
  },
}

/** 保定市|涿州市, 怀仁市|金沙滩镇: a division right behind the one above it. */
function chains({ doc }: ClaimContext): DraftClaim[] {
  const places = doc.names.filter(
    (n) =>
      n.label === 'Place' &&
      !n.pronoun &&
      (n.division || n.narrower === 'Township') &&
      // 杭州|西湖牌香精, 杭州|西湖啤酒: a brand that is called so; 徽州|同乡, 徽州|虽然是山区: no names at all
      !(n.division?.level === 'county' && n.end - n.start === 2 && /^(?:牌|啤酒|汽车|电视|香烟)/u.test(doc.text.slice(n.end))) &&
      !/^(?:同乡|家乡|故乡|老乡|他乡|水乡|山乡|矿区|山区|城镇|乡镇|重镇|古镇)$|是|的|虽/u.test(n.name),
  )
  return places.flatMap((inner): DraftClaim[] => {
    const outer = places.find((p) => p.end === inner.start && p.division)
    const quote = outer && quoteOf(doc, outer, inner)
    return quote && (!inner.division || isWithin(inner.division, outer.division!))
      ? [{ type: 'PART_OF', subject: inner, object: outer, quote, status: 'reported', confidence: 0.95, rule: 'place-chain' }]
      : []
  })
}
