import type { DraftClaim } from '../../doc.js'
import { matchesIn } from '../../matches.js'
import { listTo, type ClaimContext } from '../claim-context.js'
import { locatedOnce } from './located.js'
import { narrowest, widest } from '../../place-chain.js'

const settles =
  /(?:正式|成功|投资|独资|注册|破土|开始){0,3}(?:落户|建厂|设厂|开厂|办厂|安家|扎根|开建|投资建厂|新建[^，。；]{0,14}(?:工厂|厂房|厂区|基地)|建有[^，。；]{0,10}(?:工厂|基地|厂区)|设有[^，。；]{0,8}(?:工厂|基地|总部|分公司)|设立(?:了)?[^，。；]{0,8}(?:工厂|总部|生产基地|研发中心))/gu

/**
 * 某制药公司也在滨江区|落户 · 甲公司、乙厂等|常州企业 · 昌平本土企业|某公司 · 某公司是|新罗区一家…的企业:
 * where a firm is, said of the firm itself.
 */
export function firmPlaces({ doc }: ClaimContext): DraftClaim[] {
  const { text } = doc
  const claims: DraftClaim[] = []
  const places = doc.names.filter(
    (n) => n.label === 'Place' && !n.pronoun && ((!!n.division && n.division.level !== 'province') || !!n.zone),
  )
  const firms = doc.names.filter((n) => n.label === 'Organization' && n.narrower !== 'Agency' && !n.pronoun)
  if (!places.length || !firms.length) return claims
  const add = locatedOnce(doc, claims)
  for (const match of matchesIn(text, settles)) {
    const place = places.filter((p) => p.end <= match.index && match.index - p.end <= 1).at(-1)
    if (!place) continue
    const outer = widest(places, place)
    if (!/[在于]$/u.test(text.slice(0, outer.start))) continue
    const from = outer.start - 1
    const firm = firms.filter((f) => f.end <= from && from - f.end <= 8).at(-1)
    if (firm && /^(?:也|还|已|已经|将|拟|今年|去年|计划|准备|近日|日前|目前|先后|又){0,3}$/u.test(text.slice(firm.end, from)))
      add(firm, place, 0.8, 'firm-settles', from)
  }
  for (const firm of firms) {
    // 甲、乙等10多家|常州重点企业
    const sum = /^等(?:[\d一二三四五六七八九十多余]+[家个])?(?:多家)?/u.exec(text.slice(firm.end))
    const home = sum && places.find((p) => p.start === firm.end + sum[0].length)
    if (
      home &&
      /^(?:市|县|区)?(?:的)?(?:本土|本地|当地|知名|龙头|重点|骨干|重量级|大型|民营|老牌){0,2}(?:企业|公司|厂商)/u.test(text.slice(home.end))
    )
      for (const one of listTo(doc, firms, firm)) add(one, home, 0.78, 'firms-of-place', firm.end)
    // 常州本土企业|某公司
    const kind = /(?:的)?(?:本土|本地|当地)(?:[\u4e00-\u9fff]{0,4})(?:企业|公司|厂商)(?:——|—|：)?$/u.exec(
      text.slice(Math.max(0, firm.start - 14), firm.start),
    )
    const local = kind && places.find((p) => p.end === firm.start - kind[0].length)
    if (local) add(firm, local, 0.82, 'firm-of-region', firm.start)
    // 某公司（作为）是|新罗区一家…的企业
    const is = /^(?:是|作为|系)/u.exec(text.slice(firm.end))
    const first = is && places.find((p) => p.start === firm.end + is[0].length)
    const of = first && narrowest(places, first)
    if (of && /^(?:市|县|区)?(?:的)?(?:一[家个]|本土|本地|当地)[^，。；]{0,24}(?:企业|公司|厂家|工厂|集团|基地)/u.test(text.slice(of.end)))
      add(firm, of, 0.8, 'firm-of-region', firm.end)
  }
  return claims
}
