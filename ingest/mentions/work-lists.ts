import type { Doc, Span } from '../doc.js'
import { namesSomething, workHead } from './works.js'

/** What closes such a list and says what its members are: 等项目建设, 等数十项工程, 等3个重点项目. */
const closing = /等(?:[数几多]?[\d一二三四五六七八九十百余]{0,4}[个项座条]|一大?批)?[\u4e00-\u9fa5]{0,6}?(?:项目|工程)/gu
/** What is done to the members, before the first or before any: 先后承建了, 参建了, 用于. */
const verb =
  /^.{0,40}(?:承建|参建|建设|修建|兴建|实施|推进|推动|加快|抓好|完成|用于|包括|涉及|支持|开工|新建|改建|扩建|投资|施工|承担|服务)(?:了|的)?(?=.{4})/u
const whole = new RegExp(`^[\\u4e00-\\u9fa5A-Za-z\\d（）()—－-]{4,24}$`, 'u')
const ends = new RegExp(`${workHead}$`, 'u')

/**
 * 先后承建了|青龙峡电站|、|卧虎山水库|等数十项工程 · 用于|勉县至宁强高速公路|、|汉中南绕城高速公路|等项目建设: works told in a list whose
 * end says what they are. Two at least, each with something of its own.
 */
export function workLists(doc: Doc, names: readonly Span[]): Span[] {
  const { text } = doc
  const spans: Span[] = []
  for (const match of text.matchAll(closing)) {
    const list = /(?:^|[，。；：\n！])([^，。；：\n！]{0,300})$/u.exec(text.slice(Math.max(0, match.index - 301), match.index))
    if (!list) continue
    const from = match.index - list[1]!.length
    const found: Span[] = []
    let at = from
    for (const piece of list[1]!.split(/(、|以及|和(?=[^、]{4})|及(?=[^、]{4}))/u)) {
      const lead = verb.exec(piece)?.[0].length ?? 0
      const [start, end] = [at + lead, at + piece.length]
      at = end
      const name = text.slice(start, end)
      if (!whole.test(name) || !ends.test(name) || /[的了将把被由]/u.test(name) || !namesSomething(doc, names, start, end)) continue
      found.push({ start, end, label: 'Project', name, source: 'grammar', confidence: 0.6 })
    }
    if (found.length >= 2) spans.push(...found)
  }
  return spans
}
