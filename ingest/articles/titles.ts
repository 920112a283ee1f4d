import { endsSentence } from './characters.js'
import { beginsAsCaption, isDateLine, isListItem } from './signs.js'
import type { Block } from './blocks.js'
import { isVertical } from './vertical.js'

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/**
 * Could these lines be a headline, by themselves? Short, no sentence, at most one comma, no list.
 * 我市部署防汛抗旱工作 · 抢抓新机遇，数字产业“加速度” · 谁来守护我们的河？
 */
export function isTitleLike(block: Block): boolean {
  const { plain, kind, lines } = block
  if (kind !== 'text' || (lines.length > 4 && !isVertical(block))) return false
  if (plain.length < 2 || plain.length > 64) return false
  if (/[。；;]|[，、：:,；;—-]$|^[，、。：；”’）)》%,.]/u.test(plain)) return false
  if (count(plain, /[，,]/gu) > (plain.length > 24 ? 2 : 1) || count(plain, /、/gu) > 3) return false
  if (beginsAsCaption(plain) && /[，,]/u.test(plain)) return false
  if (isListItem(plain) || isDateLine(plain) || /[:：]\d{3}|\d{7}|@|https?:/u.test(plain)) return false
  if (!/[\u4e00-\u9fff]{2}/u.test(plain)) return false
  // …能有多“薄”？山东…给出了答案：4.5微米！ is two sentences
  if (/[？！?!][^？！?!]{8,}/u.test(plain) && (plain.length > 30 || endsSentence(plain))) return false
  // An opened quotation or bracket that is not closed goes on elsewhere
  return count(plain, /[“《（(「]/gu) === count(plain, /[”》）)」]/gu)
}

/** 中共聊城市委党建工作领导小组办公室 above 2025年3月28日: who signs, not a headline. */
export const isSignature = (block: Block, next: Block | undefined): boolean =>
  /(?:委员会|办公室|人民政府|政府|局|公司|指挥部|小组|委|部|院|会|社|中心|处)$/u.test(block.plain) && next?.kind === 'date'

/** Whether nothing is left open at a block's end: after it a headline may stand. */
export function isFinished(block: Block | undefined): boolean {
  if (!block) return true
  if (block.kind === 'text' || block.kind === 'lead')
    return endsSentence(block.plain) || /[■◆●]/u.test(block.plain.slice(-14)) || /[）)]$/u.test(block.plain)
  return block.kind !== 'item' || endsSentence(block.plain)
}
