import type { Doc, Span } from '../doc.js'
import { holds } from '../doc.js'
import { sentenceOf } from './claim-context.js'
import type { Undertaking } from './undertaking-roles.js'

/** What is signed about a project, behind its name. */
const paper =
  /^(?:的)?(?:战略|框架|投资|合作|建设|开发|入驻|落户|入园|引进|正式|意向|特许经营|总承包|施工){0,4}(?:协议|合同|意向书|备忘录|合约|意向)/u
/** 就B项目|签订…协议, 就B项目达成…意向. */
const about = /^(?:的)?(?:建设|合作|落户|投资)?(?:正式|成功|现场|初步)?(?:签订|签署|签约|达成)/u

/** A与某县政府签订B项目投资协议 · 双方就B项目签约 · A签约B项目: the firm of a deal over a project invests in it. */
export function undertakersByDeal(doc: Doc, bodies: readonly Span[], projects: readonly Span[]): Undertaking[] {
  const { text } = doc
  const found: Undertaking[] = []
  const firms = bodies.filter((b) => b.narrower === 'Enterprise')
  for (const project of projects) {
    const sentence = sentenceOf(doc, project)
    const before = text.slice(sentence.start, project.start)
    const signed = /(?:签订|签署|签下|签约|达成|敲定)(?:了|的)?(?:总投资[\d.]+[万亿]+元的)?$/u.exec(before)
    const talked = !signed && /(?:就|围绕)$/u.exec(before)
    const rest = text.slice(project.end, sentence.end)
    const deal = signed ? (paper.exec(rest) ?? (/签约|签下/u.test(signed[0]) ? [''] : null)) : talked ? about.exec(rest) : null
    if (!deal) continue
    const at = sentence.start + (signed ?? (talked as RegExpExecArray)).index
    const sides = firms.filter(
      (b) =>
        b.start >= sentence.start &&
        b.end <= at &&
        !projects.some((p) => holds(p, b)) &&
        !/^(?:等)?[^，。；]{0,4}(?:介绍|获悉|了解到)/u.test(text.slice(b.end)) &&
        !/(?:从|据)$/u.test(text.slice(sentence.start, b.start)),
    )
    const names = new Set(sides.map((b) => b.name))
    if (names.size < 1 || names.size > 2) continue
    // 甲集团与乙公司签订供货合同: two firms deal with each other, unless they build it
    if (names.size === 2 && !/投资|建设|开发|合资|共建/u.test(deal[0] + before)) continue
    const planned = /意向|框架/u.test(deal[0] + rest.slice(deal[0].length, deal[0].length + 8))
    for (const body of sides) found.push({ body, project, role: 'invests', at, confidence: 0.74, rule: 'undertaking-deal', planned })
  }
  return found
}

/** …签署合作协议，|承诺在某地投资…建设: what a paper binds its firms to, in the clause behind it. */
const bound =
  /(?:签订|签署|签约|达成)[^，。；]{0,30}?(?:协议|合同|备忘录|意向书?)(?:书)?，(?:双方|两家|承诺|约定|同意|拟|将|计划|决定|共同|合作|联合|并|在[^，。；]{2,16}|斥资|投资|出资|透过[^，。；]{2,40}，|通过[^，。；]{2,40}，|[\d.]+[万亿]美?元){0,6}(?:建设|兴建|打造|建立|共建|建|组建|开发|启动|合作建设|合作开发)(?:了)?(?:一个|一座|一条|总投资[\d.]+[万亿]+元的)?[“「]?$/u

/** A与某市政府签署协议，承诺在某县投资建设C · A与B、D签订合作协议，共同斥资建设C: both firms of it, or the one that deals with a government. */
export function undertakersByPaper(doc: Doc, bodies: readonly Span[], projects: readonly Span[]): Undertaking[] {
  const found: Undertaking[] = []
  for (const project of projects) {
    const sentence = sentenceOf(doc, project)
    const paper = bound.exec(doc.text.slice(sentence.start, project.start))
    if (!paper) continue
    const at = sentence.start + paper.index
    const planned = /框架|意向|备忘|拟|计划/u.test(paper[0])
    for (const body of bodies.filter(
      (b) => b.start >= sentence.start && b.end <= at && !doc.posts.some((p) => p.body === b && p.start <= b.start),
    ))
      found.push({
        body,
        project,
        role: /投资|出资|斥资/u.test(paper[0]) ? 'invests' : 'builds',
        at: project.start,
        confidence: 0.74,
        rule: 'undertaking-deal',
        planned,
      })
  }
  return found
}
