import type { UndertakingRole } from '../../src/model/ontology.js'
import type { Doc, Span } from '../doc.js'
import { listFrom } from './claim-context.js'

const roleWords: readonly (readonly [UndertakingRole, RegExp])[] = [
  ['operates', /运营|经营|管护|管理/u],
  ['builds', /承建|施工|建造|代建|总承包|承接|承包|中标/u],
  ['invests', /投资|出资|捐资|斥资|注资|捐建|援建|投建|独资|资助|筹资|捐/u],
  ['builds', /建设|兴建|修建|新建|扩建|改建|共建|合建|筹建|参建|开工/u],
  ['undertakes', /实施|承担|打造|引进|上马|建成|推进|启动|开发|业主/u],
]
export const undertakingRole = (words: string): UndertakingRole => roleWords.find(([, pattern]) => pattern.test(words))?.[0] ?? 'undertakes'

/** What a body does to a project, right behind its name. */
export const doing =
  /^(?:等)?(?:[一二三四五六七八九十\d]*[家个]?(?:单位|公司|企业))?(?:全额|共同|联合|独家|负责|具体|分别|中标|牵头|组织|申报|整体|各?按[\d∶:：比例的]{3,10}|捐资|出资|投资|投建|筹资|资助|承建|承包|施工|援建|捐建|建设|参建|合作|合资|独资|代建|开发|运营|实施|打造|承担|兴建|修建|建造|总承包|管理|操作|运作|创建|设计|监理|勘察|编制|土建|主体|路基|隧道|机电|安装|调试|(?:约|近|逾|超)?[\d.一二三四五六七八九十百]{1,12}[亿万千]*美?元?|[一二三四五六七八九]成)+/u

/** A联合B、C · A与位于某园的B: a list that goes on over who joins, or over where the next one stands. */
function withPartners(doc: Doc, bodies: readonly Span[], first: Span): Span[] {
  const list = listFrom(doc, bodies, first)
  const joint = /^(?:(?:联合|携手|会同|联手)|(?:与|和|、)位于[^，。；、]{2,14}的)/u.exec(doc.text.slice(list.at(-1)!.end))
  const next = joint && bodies.find((b) => b.start === list.at(-1)!.end + joint[0].length)
  return next ? [...list, ...listFrom(doc, bodies, next)] : list
}

export interface Doer {
  body: Span
  words: string
}

/**
 * Who does what after 由: 由A投资、B建设 · 由A和B出资建设 · 由A投资，C运营. `end` is where the last verb ends;
 * nothing is given when what stands behind 由 is no body that does something.
 */
export function doersFrom(doc: Doc, bodies: readonly Span[], by: number, limit: number): { doers: Doer[]; end: number } | undefined {
  const doers: Doer[] = []
  let at = by
  for (;;) {
    const first = bodies.find((b) => b.start >= at && b.start - at <= 1 && b.end <= limit)
    if (!first) break
    const list = withPartners(doc, bodies, first).filter((b) => b.end <= limit)
    const last = list.at(-1)!
    // 由A、B组成的联合体中标
    const union = /^等?(?:[一二三四五六七八九十\d]*[家个]?(?:单位|公司|企业))?(?:组成的?|组建的)?联合体/u.exec(
      doc.text.slice(last.end, limit),
    )
    // 某指挥部|向贵南县|捐建的康复中心: for whom or where, between who and what he does
    const aside = /^(?:向|为|在|给)[^，。；]{2,24}?(?=(?:捐建|援建|捐资|投资|承建|修建|建设|兴建|开发|投建)[^，。；]{0,6}的)/u.exec(
      doc.text.slice(last.end, limit),
    )
    const start = last.end + (union ?? aside ?? [''])[0].length
    const verb = doing.exec(doc.text.slice(start, limit))
    if (!verb || !/[\u4e00-\u9fa5]{2}/u.test(verb[0])) break
    doers.push(...list.map((body) => ({ body, words: verb[0] })))
    at = start + verb[0].length
    const more = /^(?:，|、|；)?(?:并|和|及|建成后|再|后|其中)?(?:由)?/u.exec(doc.text.slice(at, limit))![0]
    if (!more || !bodies.some((b) => b.start === at + more.length)) return { doers, end: at }
    at += more.length
  }
  return doers.length ? { doers, end: at } : undefined
}
