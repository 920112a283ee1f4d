/** What kind of character it is, for joining lines and repairing OCR. */

type Unit = string | undefined
const code = (c: Unit): number => (c === undefined ? -1 : c.charCodeAt(0))
const within = (n: number, from: number, to: number): boolean => n >= from && n <= to

export const isHan = (c: Unit): boolean => {
  const n = code(c)
  return within(n, 0x4e00, 0x9fff) || within(n, 0x3400, 0x4dbf) || n === 0x3007
}
export const isDigit = (c: Unit): boolean => within(code(c), 0x30, 0x39)
export const isLatin = (c: Unit): boolean => {
  const n = code(c)
  return within(n, 0x41, 0x5a) || within(n, 0x61, 0x7a) || within(n, 0xc0, 0x24f)
}
/** A blank of any width, or one of no width. */
export const isBlank = (c: Unit): boolean => {
  const n = code(c)
  return n === 0x20 || within(n, 0x09, 0x0d) || n === 0x3000 || n === 0xa0 || within(n, 0x2000, 0x200b) || n === 0xfeff
}
/** Punctuation of Chinese text, full width. */
export const isWide = (c: Unit): boolean => {
  const n = code(c)
  if (n < 0x2000) return n === 0xb7
  return within(n, 0x3001, 0x303f) || within(n, 0xff01, 0xff65) ? !within(n, 0xff10, 0xff19) : within(n, 0x2014, 0x2026)
}
export const isChinese = (c: Unit): boolean => isHan(c) || isWide(c)

/** Columns that a text takes: 2 for a Chinese character, 1 for others. */
export function columns(text: string): number {
  let n = 0
  for (let i = 0; i < text.length; i++) n += text.charCodeAt(i) > 0x2000 ? 2 : 1
  return n
}

export const withoutBlanks = (text: string): string => text.replace(/[\s\u3000\u200b\ufeff]+/gu, '')

/** Ends a sentence, whatever closes after it: 。” ！） …… */
export const endsSentence = (text: string): boolean => /(?:[。！？!?…]|[\u4e00-\u9fff]\.)[”’"'」』）)】]*$/u.test(text.slice(-12))
