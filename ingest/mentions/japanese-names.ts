import { actsAt } from './person-names.js'

const abroad = /日本|日资|日方|株式会社/u
const stands = /^(?:$|[^\u4e00-\u9fff]|[等说在与率对向表介出参致会来到])/u
const noName = /[的了是在等说与将把被就都还也很不这那有我你他市县区省局厅部长任事员团会司社]/u

/**
 * 日本驻大连领事馆领事|松木健一|、: behind a post of a Japanese body, four characters up to the end of the phrase are a name,
 * two of family and two given. 0 where they are none.
 */
export function japaneseLength(text: string, start: number): number {
  const sentence = Math.max(text.lastIndexOf('。', start), text.lastIndexOf('\n', start), text.lastIndexOf('、', start), start - 40)
  if (!abroad.test(text.slice(sentence + 1, start))) return 0
  const name = text.slice(start, start + 4)
  if (!/^[\u4e00-\u9fff]{4}$/u.test(name) || noName.test(name) || actsAt(text, start + 2) || actsAt(text, start + 3)) return 0
  // 总经理武田丰|亦在同年: an adverb is no part of it
  if (/[亦均皆仍]$/u.test(name)) return 0
  return stands.test(text.slice(start + 4)) || actsAt(text, start + 4) ? 4 : 0
}
