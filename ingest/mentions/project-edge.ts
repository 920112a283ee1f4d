import { rangeAt } from '../sentences.js'
import type { Doc, Span } from '../doc.js'

/**
 * What a project's name cannot reach over: who does what to it, particles, quantities of money.
 * 签下|可吸收缝合线产业化, 总投资26亿元的|海上风电装备, 在吉州区建|智能终端配件.
 */
const border =
  /(?:投资建设|规划建设|合作建设|共同建设|投资兴建|合资兴建|新建|兴建|投建|建设(?!工程|项目)|承建|代建|援建|捐建|参建|共建|合建|筹建|扩建(?!工程|项目)|改建(?!工程|项目)|改扩建(?!工程|项目)|修建|投资|打造|实施|启动|引进|引入|签下|签订|签约|推进|推动|加快|谋划|申报|承接|承担|中标|运营|投运|验收|察看|查看|视察|考察|观摩|参观|走进|调研|督导|布局|落地|上马|新上|开工|落户|选址|资助|捐资|出资|斥资|安排|用于|包括|涉及|支持|围绕|依托|通过|作为|成为|获批|列入|纳入|负责|参与|完成|抓好|就|对|为|是|系|由|的|了解|听取|了|将|把|被|让|使|向|从|等|其|及其|以及|(?:[\d.]{1,12}|[一二三四五六七八九十百点两]{1,12})[万亿]+(?:美|欧|港)?元|[年月日](?!产|处理|加工|供)|昨[日天]|今[日天]|日前|近日|目前|(?<![\u4e00-\u9fff]{2}[县区市镇乡])建(?=[\u4e00-\u9fa5]{4})|——|（|）)/gu

/**
 * Where a project's name begins when its own words hold a verb at which the walk over nouns stops (年产10万台混动|总成|项目,
 * 可|吸收|缝合线产业化项目): behind the last word that no name reaches over, an organization, or the clause's beginning.
 */
export function projectEdge(doc: Doc, start: number, head: number, names: readonly Span[]): number {
  const { text, tokens } = doc
  const before = text[start - 1]
  if (start === 0 || !before || !/[\u4e00-\u9fa5A-Za-z\d]/u.test(before)) return start
  const stop = start < head ? tokens[rangeAt(tokens, start - 1)] : tokens[rangeAt(tokens, head - 1)]
  // a noun, a particle or a name ends there: the walk knew what it did
  if (!stop || !/^(?:v|m|d|q|x|s|f|a|b|l|n)/u.test(stop.tag)) return start
  const clause = /[^，。；：、！？\n“”]{0,200}$/u.exec(text.slice(Math.max(0, head - 40), head))![0]
  let from = head - clause.length
  for (const match of clause.matchAll(border)) {
    const end = head - clause.length + match.index + match[0].length
    if (head - end >= 4) from = Math.max(from, end)
  }
  for (const n of names)
    if (n.label !== 'Place' && !n.pronoun && n.end > from && n.end <= head - 4 && n.end > head - clause.length) from = n.end
  const root = text.slice(from, head)
  // a clause's own beginning may be anybody who does anything: 高新区坚持项目为王
  if (from >= start || root.length > 26 || (from === head - clause.length && !/^(?:年|日|总)/u.test(root))) return start
  // in what is taken besides, no word of a sentence
  return /[和与并于在也都还已正着过]|进行|举行|召开|成功|入选|荣获|坚持|开展|表示|介绍|发展|加强|促进|确保|力争|计划|准备|可以|需要/u.test(
    text.slice(from, Math.max(from, start)).replace(/^.*[和与](?=[\u4e00-\u9fa5]{6})/u, ''),
  )
    ? start
    : from
}
