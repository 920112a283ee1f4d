import type { UndertakingRole } from '../../src/model/ontology.js'
import type { Doc, Span } from '../doc.js'
import { sentenceAt } from '../sentences.js'
import { listFrom, sentenceOf } from './claim-context.js'
import type { RuleName } from './rule-names.js'
import { undertakingRole } from './undertaking-chains.js'
import { matchesIn } from '../matches.js'

export interface Undertaking {
  body: Span
  project: Span
  role: UndertakingRole
  /** Where it is said. */
  at: number
  confidence: number
  rule: RuleName
  /** Only wished for (投资意向), whatever the words before the verb say. */
  planned?: boolean
}

const part =
  '(?:业主|建设|投资|施工|承建|代建|参建|中标|总承包|总包|运营|运行|实施|项目|牵头|出资|管理)(?:单位|方|商|主体|法人|企业|公司(?=为|是|：))|业主|中标人|投资人'
/** 施工单位|为A. */
const partThenBody = new RegExp(`(${part})(?:之一)?(?:为|是|系|有)?(?:：|:|——)?`, 'gu')
/** A|作为…的施工单位. */
const bodyAsPart = new RegExp(`(?:作为|是|系|担任)(?:该|此|本)?(?:[^，。；]{0,26}的)?(${part})`, 'gu')
const roleOf = (word: string): UndertakingRole =>
  /投资|出资/u.test(word)
    ? 'invests'
    : /建设|施工|承建|代建|参建|中标|总承包|总包/u.test(word)
      ? 'builds'
      : /运营|运行|管理/u.test(word)
        ? 'operates'
        : undertakingRole(word)

/** The project that a part in it is said of: the one named before in the sentence, in or before a bracket, else the last one told of. */
function projectOf(doc: Doc, projects: readonly Span[], at: number, body: Span): Span | undefined {
  const sentence = sentenceOf(doc, { start: at, end: at + 1 })
  const outside = (p: Span): boolean => p.end <= at || p.start >= body.end
  const here = projects.filter((p) => p.start >= sentence.start && p.end <= sentence.end && outside(p))
  const open = doc.text.lastIndexOf('（', at)
  const bracket = open >= sentence.start && !doc.text.slice(open, at).includes('）') ? here.find((p) => p.end === open) : undefined
  if (bracket) return bracket
  if (open >= sentence.start && !doc.text.slice(open, at).includes('）') && at - open <= 1) return undefined
  // …的建设主体|A: a project of a clause before; else one that stands behind: 作为A项目的施工单位
  const before = here.filter((p) => p.end <= at && !/；/u.test(doc.text.slice(p.end, at))).at(-1)
  if (before) return before
  const index = sentenceAt(doc.sentences, at)
  const earlier = projects.filter((p) => p.end <= sentence.start && index - sentenceAt(doc.sentences, p.start) <= 2).at(-1)
  return here.find((p) => p.start >= body.end && p.start - body.end < 14) ?? earlier
}

/** A（疏浚）、B（监理）、C: a list whose members have remarks behind them. */
function withRemarks(doc: Doc, bodies: readonly Span[], first: Span): Span[] {
  const list = listFrom(doc, bodies, first)
  for (;;) {
    const last = list.at(-1)!
    const joint = /^（[^（）\n]{1,12}）(?:、|和|，)/u.exec(doc.text.slice(last.end))
    const next = joint && bodies.find((b) => b.start === last.end + joint[0].length)
    if (!next) return list
    list.push(...listFrom(doc, bodies, next))
  }
}

/** …项目业主单位为A · …桥（投资方A）· 施工单位A负责人说 · A作为施工单位 · A是该工程的建设主体: bodies by their part in a project. */
export function undertakersByPart(doc: Doc, bodies: readonly Span[], projects: readonly Span[]): Undertaking[] {
  const found: Undertaking[] = []
  if (!projects.length) return found
  const add = (list: readonly Span[], at: number, word: string): void => {
    for (const body of list) {
      const project = projectOf(doc, projects, at, body)
      if (project && !(body.start >= project.start && body.end <= project.end))
        found.push({ body, project, role: roleOf(word), at, confidence: 0.84, rule: 'undertaking-role' })
    }
  }
  for (const match of matchesIn(doc.text, partThenBody)) {
    const end = match.index + match[0].length
    const first = bodies.find((b) => b.start === end)
    if (first) add(withRemarks(doc, bodies, first), match.index, match[1]!)
  }
  // 负责施工的|安庆皖江水利建筑公司: of the project that the report tells of
  for (const match of matchesIn(doc.text, /(?:负责|承担)(施工|承建|建设|运营|设计|监理|投资|管护|代建)(?:任务|工作)?的/gu)) {
    const end = match.index + match[0].length
    const body = bodies.find((b) => b.start === end && !b.pronoun)
    if (body) add([body], match.index, match[1]!)
  }
  for (const match of matchesIn(doc.text, bodyAsPart)) {
    const body = bodies.filter((b) => b.end === match.index).at(-1)
    if (body) add([body], match.index, match[1]!)
  }
  return found
}

/** A与B签署协议，共建C · 双方将共建C · A联合B在…建设C: both sides of a deal build. */
export function undertakersTogether(doc: Doc, bodies: readonly Span[], projects: readonly Span[]): Undertaking[] {
  const found: Undertaking[] = []
  for (const project of projects) {
    const sentence = sentenceOf(doc, project)
    const before = doc.text.slice(sentence.start, project.start)
    const verb =
      /(?:共建|共同建设|合建|合作建设|联合建设|共同打造|共同投资建设|合作共建|共同兴建|(?:联合|携手|合作)(?:[^。；，]{2,30})建设)[^，。；]{0,6}$/u.exec(
        before,
      )
    if (!verb) continue
    const at = sentence.start + verb.index
    const index = sentenceAt(doc.sentences, project.start)
    const from = /双方|三方/u.test(before) && index > 0 ? doc.sentences[index - 1]!.start : sentence.start
    const sides = bodies.filter(
      (b) =>
        b.start >= from &&
        b.end <= project.start &&
        !doc.posts.some((p) => p.body === b && p.start > b.start - 1 && b.start < sentence.start),
    )
    const joined = sides.length >= 2 || /[与和同]/u.test(doc.text.slice(from, at))
    if (joined) for (const body of sides) found.push({ body, project, role: 'builds', at, confidence: 0.74, rule: 'built-together' })
  }
  return found
}
