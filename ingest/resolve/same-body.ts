import { isMadeOf, trades, wellKnown } from '../lexicon/trades.js'
import { placePrefix } from '../mentions/company-aliases.js'

/** What one name of a firm has more than the other at its end: 苹果|公司, TCL|集团. */
const form = /^(?:公司|集团|股份|总公司|集团公司|股份公司|有限公司|集团有限公司|股份有限公司|有限责任公司)$/u
/** What a paper leaves out of the middle of a body's name: 广东|省|食品行业协会, 屏山县|人民|政府政务服务中心, 招|标|投标中心. */
const left = /^(?:省|市|县|区|州|自治区|自治州|人民|标|行业|工业)$/u
const known = new Set(wellKnown)

/** 工业|有限: words of trades and forms only. */
const isTrades = (words: string): boolean =>
  isMadeOf(words, 6, (word) => trades.has(word) || /^(?:工业|有限|责任|股份|集团|控股)$/u.test(word))

/** What `long` has more than `short` in one place, or undefined. */
function inserted(short: string, long: string): { words: string; before: string; after: string } | undefined {
  let head = 0
  while (head < short.length && short[head] === long[head]) head++
  const tail = short.length - head
  if (tail > 0 && !long.endsWith(short.slice(head))) return undefined
  return { words: long.slice(head, long.length - tail), before: short.slice(0, head), after: short.slice(head) }
}

/**
 * Two names in one article that a reader takes for one body: 苹果 and 苹果公司, 奇瑞公司 and 奇瑞汽车公司, 广东食品行业协会 and
 * 广东省食品行业协会. A well-known brand's daughters (海尔公司, 海尔电器公司) stay apart, and so do 吉林省 and 吉林市.
 */
export function areOneBody(short: string, long: string, firms: boolean): boolean {
  if (short.length < 2 || long.length <= short.length) return false
  const more = inserted(short, long)
  if (!more) return false
  if (!firms) return short.length >= 5 && more.before.length >= 2 && more.after.length >= 2 && left.test(more.words)
  const place = placePrefix(short)
  if (!more.after) return form.test(more.words) && short.length - place >= 2 && /[\u4e00-\u9fffA-Za-z]{2}/u.test(short)
  const root = more.before.slice(placePrefix(more.before))
  if (root.length < 2 || !/^(?:公司|集团|集团公司|有限公司|股份公司)$/u.test(more.after)) return false
  return isTrades(more.words) && (!known.has(root) || /^(?:有限|责任|股份|集团)+$/u.test(more.words))
}
