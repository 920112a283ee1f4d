import type { DraftClaim } from '../../doc.js'
import { listFrom, sentenceOf, type ClaimContext } from '../claim-context.js'
import { locatedOnce } from './located.js'
import { widest } from '../../place-chain.js'
import { matchesIn } from '../../matches.js'

/**
 * 在平山区注册成立了全资子公司本溪恒新矿业有限公司 · 由和鑫集团在常州高新区投资设立 · 高唐|时风集团 ·
 * 无锡三大知名企业包括国美电器、恒达电器: where a firm was set up or is at home.
 */
export function foundedPlaces({ doc }: ClaimContext): DraftClaim[] {
  const { text } = doc
  const claims: DraftClaim[] = []
  const places = doc.names.filter((n) => n.label === 'Place' && !n.pronoun)
  const firms = doc.names.filter((n) => n.label === 'Organization' && n.narrower !== 'Agency')
  const add = locatedOnce(doc, claims)
  for (const match of matchesIn(text, /(?:注册|投资|出资|合资|独资|合作){0,8}(?:设立|成立|兴建|创办|组建|兴办|注册)(?:了|的)?/gu)) {
    const place = places.filter((p) => p.end <= match.index && match.index - p.end <= 2).at(-1)
    if (!place || !/在[^，。；在]{0,12}$/u.test(text.slice(Math.max(0, place.start - 14), place.start))) continue
    const end = match.index + match[0].length
    const sentence = sentenceOf(doc, place)
    const made = firms.find(
      (f) => !f.pronoun && f.start >= end && f.start - end <= 14 && f.end <= sentence.end && !/[，。；]/u.test(text.slice(end, f.start)),
    )
    const passive = /由[^，。；]{2,30}$/u.exec(text.slice(sentence.start, place.start))
    const self =
      passive &&
      firms
        .filter(
          (f) =>
            f.start >= sentence.start &&
            f.end <= sentence.start + passive.index &&
            /^是?$/u.test(text.slice(f.end, sentence.start + passive.index)),
        )
        .at(-1)
    const firm = made && !match[0].endsWith('的') ? made : self
    // 在甘肃成立|中储粮张掖种业公司: the beginning of another firm's name
    if (
      firm &&
      firm === made &&
      /^[\u4e00-\u9fa5]{2,12}公司/u.test(text.slice(firm.end)) &&
      !/公司$/u.test(text.slice(firm.start, firm.end))
    )
      continue
    if (firm) add(firm, place, 0.8, 'founded', match.index)
  }
  for (const firm of firms.filter((f) => f.narrower === 'Enterprise' && !f.pronoun && f.end - f.start >= 4)) {
    // 深圳格力 is a branch; a longer name is the firm's own
    // 前往株洲|华东重科, 高唐|时风集团: but not 与X市|Y集团签约 after a preposition of the place's own
    const place = places.find((p) => p.end === firm.start && p.division && p.division.level !== 'province')
    // 佛山|一汽丰田各大经销店: of its shops there
    if (firm.source === 'lexicon' && /^[^，。；]{0,4}(?:经销|专卖|4S|门店|卖场|代理|分店|店)/u.test(text.slice(firm.end))) continue
    if (place) add(firm, place, 0.7, 'place-and-firm', firm.start)
  }
  for (const firm of firms.filter((f) => !f.pronoun)) {
    // 走进分宜县双林镇的江西分麻纺织有限公司 · 在博山化工园区，山东瑞丰公司的生产车间里
    const comma = text[firm.start - 1] === '，'
    // 在北京的|丰田4S店, 武汉的|苹果供应商工厂: a maker's name alone, before what bears it
    if (firm.source === 'lexicon' && firm.narrower === 'Enterprise' && !/(?:公司|集团)$/u.test(firm.name)) continue
    const place = (comma || text[firm.start - 1] === '的') && places.find((p) => p.end === firm.start - 1)
    if (!place) continue
    const outer = widest(places, place)
    const before = text.slice(Math.max(0, outer.start - 6), outer.start)
    if (
      comma
        ? /在$/u.test(before) && /^[^，。；]{0,8}(?:车间|厂区|生产线|厂房|基地|展厅|大棚|园区)/u.test(text.slice(firm.end))
        : /(?:走进|来到|走访了?|在|参观了?|到|深入)$/u.test(before)
    )
      add(firm, place, 0.8, 'at-place', firm.start)
  }
  // 某公司是我省最大的矿石企业, 作为聊城唯一一家…企业: of the region whose it is
  for (const match of matchesIn(
    text,
    /(?:是|系|作为|成为|为)(?=[^，。；]{2,30}(?:企业|公司|厂家|工厂|集团|基地|学校|医院|高校|院校|商场|银行))/gu,
  )) {
    const firm = firms.filter((f) => f.end === match.index && !doc.posts.some((p) => p.body === f)).at(-1)
    const place = doc.names.find((n) => n.label === 'Place' && (n.division || n.zone) && n.start === match.index + match[0].length)
    if (
      firm &&
      place &&
      /^(?:市|省|县|区)?(?:内|境内)?的?(?:最大|唯一|首家|第一家|规模最大|龙头|骨干|重点|知名|较大|历史最|最早|[一二三四五六七八九十]大)/u.test(
        text.slice(place.end),
      )
    )
      add(firm, place, 0.8, 'firm-of-region', match.index)
  }
  for (const match of matchesIn(
    text,
    /(?:的)?(?:[一二三四五六七八九十两\d]{1,12}(?:大|家|个))?(?:知名|重点|骨干|龙头|本土|规模|重量级|优势|代表性){0,8}(?:企业|公司)(?:包括|包含|有|为|如|：)(?:了|：)?/gu,
  )) {
    const place = places.find((p) => p.end === match.index && p.division)
    const first = firms.find((f) => f.start === match.index + match[0].length)
    if (place && first) for (const firm of listFrom(doc, firms, first)) add(firm, place, 0.7, 'firms-of-place', match.index)
  }
  return claims
}
