import type { Doc, Span } from '../doc.js'
import { findAmounts, type Amount } from '../claims/amounts.js'
import { projectReferences } from '../claims/project-references.js'
import { sentenceAt } from '../sentences.js'

/**
 * Gives projects their investment: 总投资15亿元的…项目, …项目，总投资2.5亿元, 该项目总投资50亿元 (the project last named).
 * Only an amount that the text calls an investment counts: 年销售收入30亿元 is none.
 */
export function addInvestments(doc: Doc): void {
  const projects = doc.phrases.filter((p) => p.label === 'Project')
  if (!projects.length) return
  const references = projectReferences(doc)
  const amounts = findAmounts(doc.text)
  const done = sharedOut(doc, projects, amounts)
  for (const amount of amounts) {
    if (done.has(amount)) continue
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
    // 该项目…，概算总投资91.5亿元; a project named after it outweighs what points back
    const here = references.filter((r) => r.end <= amount.start && r.start >= sentence.start).at(-1)?.project
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

/** …三地分别建设光伏项目，投资分别是3.26亿元、2.99亿元和3.03亿元: an amount each, in the order of the projects just named. */
function sharedOut(doc: Doc, projects: readonly Span[], amounts: readonly Amount[]): Set<Amount> {
  const done = new Set<Amount>()
  for (const match of doc.text.matchAll(/(?:总?投资额?)(?:分别|依次)(?:是|为|达到?|约)*/gu)) {
    const list: Amount[] = []
    let at = match.index + match[0].length
    for (;;) {
      const next = amounts.find((a) => a.start >= at && a.start - at <= 1 && /^[、和及]?$/u.test(doc.text.slice(at, a.start)))
      if (!next) break
      list.push(next)
      at = next.end
    }
    const before = projects.filter((p) => p.start < match.index && p.end <= match.index)
    const sentence = doc.sentences[sentenceAt(doc.sentences, match.index)]!
    const named = before.filter((p) => p.start >= sentence.start)
    if (list.length < 2 || named.length !== list.length) continue
    for (const [i, amount] of list.entries()) {
      done.add(amount)
      named[i]!.attributes = amount.currency
        ? { ...named[i]!.attributes, amount: amount.value, currency: amount.currency, amountText: amount.text }
        : { ...named[i]!.attributes, investment: amount.value, amountText: amount.text }
    }
  }
  return done
}
