/** What kind of character it is, for joining lines and repairing OCR. */

export const isHan = (c: string | undefined): boolean => c !== undefined && /[\u3400-\u4dbf\u4e00-\u9fff\u3007]/u.test(c)
export const isDigit = (c: string | undefined): boolean => c !== undefined && c >= '0' && c <= '9'
export const isLatin = (c: string | undefined): boolean => c !== undefined && /[A-Za-z\u00c0-\u024f]/u.test(c)
export const isBlank = (c: string | undefined): boolean => c !== undefined && /[\s\u3000\u200b\ufeff]/u.test(c)
/** Punctuation of Chinese text, full width. */
export const isWide = (c: string | undefined): boolean =>
  c !== undefined && /[\u3001-\u303f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65“”‘’—…·]/u.test(c)
export const isChinese = (c: string | undefined): boolean => isHan(c) || isWide(c)

/** Columns that a text takes: 2 for a Chinese character, 1 for others. */
export function columns(text: string): number {
  let n = 0
  for (let i = 0; i < text.length; i++) n += text.charCodeAt(i) > 0x2000 ? 2 : 1
  return n
}

export const withoutBlanks = (text: string): string => text.replace(/[\s\u3000\u200b\ufeff]+/gu, '')

/** Ends a sentence, whatever closes after it: 。” ！） …… */
export const endsSentence = (text: string): boolean => /[。！？!?…](?:[”’"'」』）)】]*)$/u.test(text)
