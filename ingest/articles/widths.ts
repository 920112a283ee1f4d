import { isBlank, isChinese, isDigit, isHan, isLatin } from './characters.js'

/** Code units and their places in the page, while they are repaired. */
export interface Units {
  chars: string[]
  from: number[]
}

/** １２０亿 → 120亿, Ａ股 → A股, 20％ → 20%, ⼀ (a radical's code) → 一. One unit for one. */
export function narrow(units: Units): void {
  const { chars } = units
  for (let i = 0; i < chars.length; i++) {
    const c = chars[i]!
    const code = c.charCodeAt(0)
    if ((code >= 0xff10 && code <= 0xff19) || (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a))
      chars[i] = String.fromCharCode(code - 0xfee0)
    else if (code === 0xff05) chars[i] = '%'
    else if (code === 0xff02) chars[i] = '"'
    else if (code === 0xff07) chars[i] = "'"
    else if (code === 0x30fb || code === 0x2022 || code === 0x2027 || code === 0xff65) chars[i] = '·'
    else if ((code >= 0x2e80 && code <= 0x2fdf) || (code >= 0xf900 && code <= 0xfaff)) {
      const plain = c.normalize('NFKC')
      if (plain.length === 1) chars[i] = plain
    }
  }
  for (let i = 1; i < chars.length - 1; i++) if (chars[i] === '．' && isDigit(chars[i - 1]) && isDigit(chars[i + 1])) chars[i] = '.'
}

const wide: Record<string, string> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！' }
const narrowMarks = new Set([...Object.keys(wide), '(', ')', '"', "'", '.'])
// 吉尔拉?依沙木丁: of a name written with these, ? is a middle dot that an encoding lost
const transliteration = new Set([
  ...'阿艾买提古力曼江木拉汗依丽斯尔沙丁克巴布热孜穆罕默德哈吾甫亚库西努如赛肉扎吐逊托合塔娜莎琳卡米尼乌伊玛麦',
])

/** A piece of Chinese text has Chinese punctuation: 大赛(赛项),增长 → 大赛（赛项），增长; "两高" → “两高”. Between digits and letters it stays. */
export function widenPunctuation(units: Units): void {
  const { chars } = units
  const neighbour = (i: number, step: number): string | undefined => {
    let k = i + step
    while (k >= 0 && k < chars.length && isBlank(chars[k])) k += step
    return chars[k]
  }
  const opened: boolean[] = []
  let double = 0
  let single = 0
  for (let i = 0; i < chars.length; i++) {
    const c = chars[i]!
    if (c === '\n') {
      double = 0
      single = 0
      opened.length = 0
      continue
    }
    if (!narrowMarks.has(c)) continue
    const before = neighbour(i, -1)
    const after = neighbour(i, 1)
    const chinese = isChinese(before) || isChinese(after)
    if (c === '(') {
      opened.push(chinese)
      if (chinese) chars[i] = '（'
    } else if (c === ')') {
      if (opened.pop() ?? chinese) chars[i] = '）'
    } else if (c === '"') {
      if (chinese || double % 2 === 1) chars[i] = double++ % 2 === 0 ? '“' : '”'
    } else if (c === "'") {
      if (isLatin(before) && isLatin(after)) continue
      if (chinese || single % 2 === 1) chars[i] = single++ % 2 === 0 ? '‘' : '’'
    } else if (c === '.') {
      if (isHan(before) && i === chars.length - 1) chars[i] = '。'
    } else if (c === '?' && before && after && transliteration.has(before) && transliteration.has(after)) chars[i] = '·'
    else if (isChinese(before) && isChinese(after)) chars[i] = wide[c]!
    else if (isDigit(before) && isDigit(after)) continue
    // 增长16.2%,工业 and …11.9% ,限上; but http://… and Vol,2 stay
    else if (chinese) chars[i] = wide[c]!
    else if (after === undefined && before !== undefined && !isLatin(before)) chars[i] = wide[c]!
  }
}
