import type { Doc } from '../doc.js'
import { findAmounts } from '../claims/amounts.js'
import { sentenceAt } from '../sentences.js'

/**
 * Gives projects their investment: 总投资15亿元的…项目, …项目，总投资2.5亿元, 该项目总投资50亿元 (the project last named).
 * Only an amount that the text calls an investment counts: 年销售收入30亿元 is none.
 */
export function addInvestments(doc: Doc): void {
  const projects = doc.phrases.filter((p) => p.label === 'Project')
  for (const amount of findAmounts(doc.text)) {
    const before = doc.text.slice(Math.max(0, amount.start - 12), amount.start)
    const called =
      /(?:总投资额?|计划投资|工程投资|项目投资|估算投资|概算投资|投资概算|概算总投资|投资总额|投资|投入资金|总造价|斥资|工程造价)(?:约|达|达到|为|超|超过|近|额|共计|合计|人民币|总额|不低于|高达|将达)*$/u.test(
        before,
      )
    if (
      !called ||
      /年(?:均)?(?:投资|投入)$|完成(?:年度)?投资(?:约|达)*$|累计[\u4e00-\u9fa5]{0,4}投资(?:约|达)*$|固定资产投资/u.test(before)
    )
      continue
    const at = sentenceAt(doc.sentences, amount.start)
    const sentence = doc.sentences[at]!
    const attributive = /^(?:、[^，。；]{2,16}?|，占地[\d.万]+(?:平方米|亩)|，[^，。；]{2,14})?的/u.exec(
      doc.text.slice(amount.end, sentence.end),
    )
    const after = projects.find(
      (p) => p.start >= amount.end && p.start < sentence.end && attributive && p.start - amount.end <= attributive[0].length + 24,
    )
    const here = projects.filter((p) => p.end <= amount.start && p.start >= sentence.start).at(-1)
    const sums =
      /(?:合计|全部|共计|累计|这些|各)[^，。]{0,8}$/u.test(before) ||
      /\d{1,9}个[^，。]{0,14}项目，?(?:合计)?总投资/u.test(doc.text.slice(sentence.start, amount.end))
    const previous =
      at > 0 && /^(?:[^，。]{0,6})?(?:该|此|本)?(?:项目|工程)|总投资/u.test(doc.text.slice(sentence.start, sentence.start + 12))
        ? projects.filter((p) => p.end <= sentence.start && at - sentenceAt(doc.sentences, p.start) <= 2).at(-1)
        : undefined
    const project = after ?? (sums ? undefined : (here ?? previous))
    if (!project || project.attributes?.investment !== undefined || project.attributes?.amount !== undefined) continue
    project.attributes = amount.currency
      ? { ...project.attributes, amount: amount.value, currency: amount.currency, amountText: amount.text }
      : { ...project.attributes, investment: amount.value, amountText: amount.text }
  }
}
