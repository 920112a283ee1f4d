import type { DraftClaim, Span } from '../doc.js'
import { listFrom, quoteOf, sentenceOf, statusBefore, type ClaimRule } from './claim-context.js'
import type { RuleName } from './rule-names.js'
import { projectReferences, referenceBefore } from './project-references.js'
import { matchesIn } from '../matches.js'

/** What a part is called beside the whole: 控制性工程, 子项目, 重要组成部分. */
const partOf =
  '(?:重要|关键|核心|首个|首期|主要|重点|又一|最大)?(?:组成部分|子项目|子工程|单项工程|控制性(?:节点)?工程|关键性?(?:控制)?工程|重点控制性工程|配套(?:工程|项目)|先导工程|启动工程|节点工程|重点工程)'

/** 供热改造项目包括|A、B、C三个子项目 · C是A高速公路的控制性工程 · A高速公路控制性工程|C大桥 · 产业园|一期项目: works that are part of a larger one. */
export const projectParts: ClaimRule = {
  name: 'project-parts',
  find({ doc }) {
    const { text } = doc
    const projects = doc.phrases.filter((p) => p.label === 'Project')
    if (projects.length < 2) return []
    const references = projectReferences(doc)
    const claims: DraftClaim[] = []
    const add = (part: Span, whole: Span, confidence: number, rule: RuleName, verb: number): void => {
      const quote = quoteOf(doc, part, whole, { start: verb, end: verb + 1 })
      if (!quote || part.name === whole.name || claims.some((c) => c.subject.name === part.name && (c.object as Span).name === whole.name))
        return
      const status = statusBefore(doc, sentenceOf(doc, { start: verb, end: verb + 1 }), verb)
      claims.push({ type: 'PART_OF', subject: part, object: whole, quote, status, confidence, rule })
    }
    for (const match of matchesIn(text, /(?:主要|共|具体|总共)?(?:包括|包含|涵盖|分为|下设|由)(?:了)?(?=[\u4e00-\u9fffA-Z\d“])/gu)) {
      const end = match.index + match[0].length
      const sentence = sentenceOf(doc, { start: match.index, end })
      const whole = referenceBefore(doc, references, match.index, sentence.start)
      const first = projects.find((p) => p.start >= end && p.start - end <= 2)
      if (!whole || !first || !/^(?:[，、])?(?:建设内容|主要|共|工程|项目){0,3}$/u.test(text.slice(whole.end, match.index))) continue
      const parts = listFrom(doc, projects, first)
      const sum = /^(?:等)?[^，。；]{0,8}?(?:[两三四五六七八九十\d]+(?:个|项|部分|大)|组成|构成)/u.exec(text.slice(parts.at(-1)!.end))
      // 项目由A、B组成; 由A公司建设 is who does it
      if (
        match[0].endsWith('由')
          ? sum && /组成|构成/u.test(sum[0] + text.slice(parts.at(-1)!.end, parts.at(-1)!.end + 12))
          : parts.length > 1 || sum
      )
        for (const part of parts) add(part, whole.project, 0.78, 'project-parts', match.index)
    }
    for (const match of matchesIn(text, /(?:是|作为|系|属于|为)(?:[^，。；]{0,4})(?=[\u4e00-\u9fff“])/gu)) {
      const whole = projects.find(
        (p) => p.start >= match.index + 1 && p.start - match.index - match[0].length <= 4 && p.start > match.index,
      )
      if (!whole || !new RegExp(`^(?:的)${partOf}`, 'u').test(text.slice(whole.end))) continue
      const sentence = sentenceOf(doc, whole)
      const part = referenceBefore(doc, references, match.index, sentence.start)
      if (part && match.index - part.end <= 8) add(part.project, whole, 0.8, 'project-parts', match.index)
    }
    // 某高速公路|控制性工程|C大桥
    for (const whole of projects) {
      const between = new RegExp(`^(?:的)?${partOf}(?:之一)?(?:的|——|——)?`, 'u').exec(text.slice(whole.end))
      const part = between && projects.find((p) => p.start === whole.end + between[0].length)
      if (part) add(part, whole, 0.8, 'project-parts', whole.end)
    }
    // 产业园|一期项目工业物流园: what bears the whole's name and a stage
    for (const part of projects)
      for (const whole of projects)
        if (
          whole.name.length >= 5 &&
          part.name.startsWith(whole.name) &&
          /^[（(]?[一二三四五]期/u.test(part.name.slice(whole.name.length))
        ) {
          add(part, whole, 0.7, 'project-stage', part.start)
        }
    return claims
  },
}
