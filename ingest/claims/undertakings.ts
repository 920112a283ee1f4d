import type { UndertakingRole } from '../../src/model/ontology.js'
import { holds, overlaps, type DraftClaim, type Span } from '../doc.js'
import { placePrefix } from '../mentions/company-aliases.js'
import { listFrom, listTo, quoteOf, sentenceOf, statusBefore, type ClaimContext, type ClaimRule } from './claim-context.js'

const roleWords: readonly (readonly [UndertakingRole, RegExp])[] = [
  ['operates', /运营|经营|管护/u],
  ['builds', /承建|施工|建造|代建|总承包|承接/u],
  ['invests', /投资|出资|捐资|斥资|注资|捐建|援建/u],
  ['builds', /建设|兴建|修建|新建|扩建/u],
  ['undertakes', /实施|承担|打造|引进|上马|建成|推进|启动|开发/u],
]
export const undertakingRole = (words: string): UndertakingRole => roleWords.find(([, pattern]) => pattern.test(words))?.[0] ?? 'undertakes'

const doing =
  /^(?:等)?(?:全额|共同|联合|独家|负责|捐资|出资|投资|承建|施工|援建|建设|开发|运营|实施|打造|承担|兴建|总承包|管理|(?:约|近)?[\d.]+[亿万]+美?元)+/u

/** Who stands behind a project: 由A投资建设的B项目 · A投资15亿元建设B项目 · A的B项目 · A…B项目（A stands in the name）· 承建该工程的A. */
export const undertakings: ClaimRule = {
  name: 'undertakings',
  find(context) {
    const { doc } = context
    const { text } = doc
    const bodies = doc.names.filter((n) => n.label === 'Organization' && n.narrower !== 'Agency')
    const claims: DraftClaim[] = []
    const add = (body: Span, project: Span, role: UndertakingRole, confidence: number, verb: number): void => {
      const quote = quoteOf(doc, body, project)
      if (!quote || claims.some((c) => c.subject.name === body.name && c.object !== 'article' && c.object.name === project.name)) return
      claims.push({
        type: 'UNDERTAKES',
        subject: body,
        object: project,
        quote,
        status: statusBefore(doc, sentenceOf(doc, project), verb),
        confidence,
        rule: 'undertakings',
        role,
      })
    }
    for (const project of doc.phrases.filter((p) => p.label === 'Project')) {
      const sentence = sentenceOf(doc, project)
      // 通辽育才小学 is what is built, not who builds it
      const named = bodies.filter((b) => b.start >= project.start && b.end <= project.end && b.end - b.start < project.end - project.start)
      for (const body of named) add(body, project, 'undertakes', 0.8, project.start)
      // 和鑫光伏二期 and 苏州和鑫光伏科技有限公司: the name begins with what is the firm's own in its name
      if (!named.length) {
        const bare = (name: string): string => name.slice(placePrefix(name)).replace(/[（）]/gu, '')
        const root = bare(text.slice(project.start, project.end)).slice(0, 4)
        const makers =
          root.length === 4
            ? bodies.filter((b) => !b.pronoun && b.narrower === 'Enterprise' && b.name !== project.name && bare(b.name).startsWith(root))
            : []
        const at = text.indexOf(root, project.start)
        if (new Set(makers.map((b) => b.name)).size === 1 && at >= 0 && at < project.end)
          add({ ...makers[0]!, start: at, end: at + root.length }, project, 'undertakes', 0.65, project.start)
      }
      // 由A（和B）投资建设的…项目 · …项目由A承建 · …，A负责施工，建成后由B运营
      const given = new Set<Span>()
      for (const first of bodies.filter((b) => b.start >= sentence.start && b.end <= sentence.end && !named.includes(b))) {
        const by = text[first.start - 1] === '由'
        const list = listFrom(doc, bodies, first)
        const last = list.at(-1)!
        const verb = doing.exec(text.slice(last.end, sentence.end))
        if (!verb || (!by && !/负责|投资|承建|运营|施工/u.test(verb[0]))) continue
        const end = last.end + verb[0].length
        const behind =
          by &&
          project.start >= end &&
          project.start - end <= 40 &&
          /^(?:[\d.]+[亿万]+美?元)?(?:建设|兴建|开发|打造)?的[^，。；]*$/u.test(text.slice(end, project.start))
        const ahead =
          project.end <= first.start &&
          text[end] !== '的' && // …项目，以及由A捐资建设的|B小学: said of what follows
          !/[。；]/u.test(text.slice(project.end, first.start)) &&
          !doc.phrases.some((q) => q.label === 'Project' && q !== project && q.start >= project.end && q.end <= first.start) &&
          (by ? first.start - project.end < 60 : text[first.start - 1] === '，' && /负责|承建|运营/u.test(verb[0]))
        if (!behind && !ahead) continue
        for (const body of list) {
          given.add(body)
          add(body, project, undertakingRole(verb[0]), 0.86, last.end)
        }
      }
      // A的B项目, A（拟）（在…）投资…建设B项目
      const subject = bodies.filter((b) => b.start >= sentence.start && b.end <= project.start && !named.includes(b)).at(-1)
      if (subject && !given.has(subject) && text[subject.start - 1] !== '由') {
        const gap = text.slice(subject.end, project.start)
        const clause = /([^，。；]{0,200})$/u.exec(gap)![1]!
        if (/^的?$/u.test(gap)) add(subject, project, 'undertakes', 0.82, project.start)
        else if (
          gap.length <= 46 &&
          !/(?:项目|工程)(?!的?$)/u.test(gap.slice(gap.lastIndexOf('，') + 1)) && // …建设专用线项目和|文德根水库项目: the verb has its object already
          !/[。；]/u.test(gap) &&
          /投资|建设|兴建|新建|扩建|建立|承建|实施|打造|开工|启动|设立|捐资|引进|运营/u.test(gap) &&
          !/^(?:等|、)?[^，]{0,6}(?:介绍|表示|说)/u.test(gap) &&
          !doc.posts.some((p) => p.body === subject)
        ) {
          const list = listTo(doc, bodies, subject)
          for (const body of list) add(body, project, undertakingRole(clause || gap), 0.72, subject.end)
        }
      }
    }
    claims.push(...byPronoun(context, bodies))
    return claims
  },
}

/** 该公司的新材料合成胶项目, 承建该工程的新疆天泰: one end is only pointed at. */
function byPronoun({ doc }: ClaimContext, bodies: readonly Span[]): DraftClaim[] {
  const claims: DraftClaim[] = []
  const projects = doc.phrases.filter((p) => p.label === 'Project')
  for (const match of doc.text.matchAll(/(承建|投资建设|负责建设|负责施工|运营|投资)(?:该|此|本)(?:项)?(?:项目|工程)的/gu)) {
    const end = match.index + match[0].length
    const body = bodies.find((b) => b.start >= end && b.start - end <= 2)
    const project = projects.filter((p) => p.end <= match.index).at(-1)
    const quote =
      body && project && (quoteOf(doc, body, project) ?? quoteOf(doc, body, match.index >= 0 ? { start: match.index, end } : body))
    if (quote)
      claims.push({
        type: 'UNDERTAKES',
        subject: body,
        object: project,
        quote,
        status: 'reported',
        confidence: 0.78,
        rule: 'undertakings',
        role: undertakingRole(match[1]!),
      })
  }
  for (const match of doc.text.matchAll(/(?:该|此|本)(?:项目|工程)[^。；]{0,40}?由/gu)) {
    const at = match.index + match[0].length
    const project = projects.filter((p) => p.end <= match.index && !overlaps(p, { start: match.index, end: at })).at(-1)
    const first = bodies.find((b) => b.start === at)
    if (!project || !first) continue
    for (const body of listFrom(doc, bodies, first)) {
      const quote = quoteOf(doc, body, project)
      const verb = doing.exec(doc.text.slice(listFrom(doc, bodies, first).at(-1)!.end))
      if (quote && verb)
        claims.push({
          type: 'UNDERTAKES',
          subject: body,
          object: project,
          quote,
          status: statusBefore(doc, sentenceOf(doc, body), at),
          confidence: 0.8,
          rule: 'undertakings',
          role: undertakingRole(verb[0]),
        })
    }
  }
  return claims.filter((c) => c.object !== 'article' && !holds(c.object, c.subject))
}
