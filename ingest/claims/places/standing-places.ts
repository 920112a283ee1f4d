import type { DraftClaim, Span } from '../../doc.js'
import { listFrom, sentenceOf, type ClaimContext } from '../claim-context.js'
import { locatedOnce } from './located.js'
import { widest } from '../../place-chain.js'
import { matchesIn } from '../../matches.js'

/** A county, a town, a village, a zone or a park: what stands in a whole province or on a river says too little. */
const precise = (n: Span): boolean =>
  n.label === 'Place' &&
  ((!!n.division && n.division.level !== 'province') ||
    !!n.zone ||
    n.narrower === 'Township' ||
    n.narrower === 'Village' ||
    /(?:园|园区|产业城|开发区|集聚区|街区|社区|片区)$/u.test(n.name))

const body = /(?:公司|集团|[厂院校社店行所场学馆会站园队部]|中心|小区|银行|协会|酒店|基地)(?:[（(][^（）()]{1,8}[）)])?$/u

/** Who speaks for a body, or what of it is looked at. */
const there = /^[^，。；]{0,8}(?:车间|厂区|生产线|厂房|基地|展厅|大棚|园区|工地|门口|院内|厂内)|^(?:正|一边|里)/u

/**
 * 塘下镇的|浙江铸锋汽车电机公司 · 先行区内的|宁远国际医院 · 产业园内，|嘉味缘食品公司正… · 在综保区，|陆桥货运公司副总经理某某介绍 ·
 * 产业园现已入驻|甲公司、乙厂等12家企业: a body right behind the place that it stands in.
 */
export function standingPlaces({ doc }: ClaimContext): DraftClaim[] {
  const { text } = doc
  const claims: DraftClaim[] = []
  const places = doc.names.filter(precise)
  // 武汉的|沃尔玛超市卖场, 佛山的|一汽丰田: a brand alone is everywhere
  const firms = doc.names.filter((n) => n.label === 'Organization' && n.narrower !== 'Agency' && body.test(text.slice(n.start, n.end)))
  if (!places.length || !firms.length) return claims
  const add = locatedOnce(doc, claims)
  for (const firm of firms.filter((f) => !f.pronoun)) {
    const joint = /(?:境?[内里]|辖)?(的|，)$/u.exec(text.slice(Math.max(0, firm.start - 4), firm.start))
    if (!joint) continue
    const place = places.find((p) => p.end === firm.start - joint[0].length)
    if (!place) continue
    // 甲县的乙公司项目, 全市的…医院: the beginning of something else's name, or a class
    if (/^(?:等)?[^，。；、的]{0,10}(?:项目|工程|事件|案件|案)/u.test(text.slice(firm.end))) continue
    if (joint[1] === '的') {
      if (/(?:除|出生于?|毕业于?|来到|籍贯)[^，。；]{0,2}$/u.test(text.slice(0, place.start))) continue
      add(firm, place, place.pronoun ? 0.7 : 0.8, 'stands-in', firm.start)
      continue
    }
    // 在综保区，某公司副总经理某某介绍: what the clause before is about is where its speaker works
    const outer = widest(places, place)
    const before = text.slice(sentenceOf(doc, place).start, outer.start)
    const opens = /^(?:(?:\d{1,2}月)?\d{1,2}日|昨[日天]|今[日天]|日前|近日|上午|下午|，|走进|来到){0,5}(?:在)?$/u.test(before)
    const within = joint[0].length > 1
    const speaker = doc.posts.some((p) => p.body === firm && p.start === firm.start)
    if (opens && (within || /在$/u.test(before)) && (speaker || there.test(text.slice(firm.end))))
      add(firm, place, 0.75, 'stands-in', firm.start)
  }
  for (const match of matchesIn(
    text,
    /(?:里|内)?(?:现|已经?|目前|先后|首批|共|新|去年|今年){0,4}(?:入驻|进驻|落户|聚集|集聚)(?:有|了|着)?(?=[\u4e00-\u9fff])/gu,
  )) {
    const place = places.find((p) => p.end === match.index && !p.pronoun)
    const first = firms.find((f) => f.start === match.index + match[0].length && !f.pronoun)
    // 甲公司去年入驻乙公司的…: a list, or a sum of it
    if (!place || !first) continue
    const list = listFrom(doc, firms, first)
    if (list.length > 1 || /^[等、]/u.test(text.slice(first.end))) for (const firm of list) add(firm, place, 0.78, 'takes-in', match.index)
  }
  return claims
}
