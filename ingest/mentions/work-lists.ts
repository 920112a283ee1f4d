import { matchesIn } from '../matches.js'
import { overlaps, type Doc, type Range, type Span } from '../doc.js'
import { tokensIn } from '../tokens.js'
import { namesSomething, workHead } from './works.js'

/** What closes such a list and says what its members are: 等项目建设, 等数十项工程, 等一批拟开工项目, 等3座变电站. */
const closing =
  /等(?:[数几多]?([\d一二三四五六七八九十百余]{0,4})[个项座条大处]|一大?批)?[\u4e00-\u9fa5]{0,8}?(?:项目|工程|高速公路|变电站|电站|风电场|大桥)/gu
/** … or what is done to all of them: 富源路、西苑路正在加紧建设. */
const underWay =
  /(?:正在?|已|将|也|均|都|全部|陆续|相继|先后|同时|今年|年内|全面|顺利|如期|集中){1,4}(?:加紧|加快|抓紧)?(?:开工|动工|开建|建设|施工|竣工|通车|投产|建成|投入使用|封顶|贯通|奠基)/gu
/** What is done to the members, before the first or before any: 先后承建了, 参建了, 用于. */
const verb =
  /^.{0,40}(?:承建|参建|建设|修建|兴建|实施|推进|推动|加快|抓好|完成|用于|包括|涉及|支持|开工|新建|改建|扩建|投资|施工|承担|服务|争取|确保|做好|打造|规划|启动|其中|分别是|建成|的)(?:了|的)?(?=.{3})/u
const whole = /^[\u4e00-\u9fa5A-Za-z\d.（）()/#×—－-]{3,30}$/u
/** What a member ends in besides what is built: 30万吨异构化装置, 扩产改造三期, 青苑南路. */
const heads = `(?:${workHead}|装置|接收站|储备库|油库|风电场|风场|生产线|[东西南北中环]?路|大道|大街|扩建|改建|改扩建|搬迁扩产|扩产|扩产改造|技术改造|产能扩建|二期|三期|四期|一期|改造[一二三]期)`
const ends = new RegExp(`${heads}$`, 'u')
/** 30万吨异构化装置, 锦新200兆瓦: how much it makes. */
const capacity =
  /\d(?:\.\d+)?(?:[万千百亿]*(?:吨|千瓦|千伏安|立方米|套|台|辆|件|平方米|千升|条|只)|兆瓦|MW|GW|千伏)(?:\/年|级)?(?=[\u4e00-\u9fa5A-Z]{2}|$)/u
const numerals = ['', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十']
const streets = /(?:路|大道|大街)$/u

interface Member extends Range {
  name: string
  head: string
  own: boolean
}

function membersOf(doc: Doc, names: readonly Span[], list: string, from: number): Member[] {
  const members: Member[] = []
  let at = from
  for (const piece of list.split(/(、|以及|和(?=[^、]{4})|及(?=[^、]{4})|与(?=[^、]{4}))/u)) {
    const lead = verb.exec(piece)?.[0].length ?? 0
    const [start, end] = [at + lead, at + piece.length]
    at = end
    const name = doc.text.slice(start, end)
    const made = capacity.test(name)
    if (
      name.length < (streets.test(name) ? 3 : 4) ||
      !whole.test(name) ||
      !(made || ends.test(name)) ||
      /[的了将把被由在为]|^(?:等|以及)|项目$|工程$/u.test(name)
    )
      continue
    const own =
      made ||
      namesSomething(doc, names, start, end) ||
      // 熄火保护装置 is a part, 30万吨异构化装置 a work
      (!/装置$/u.test(name) && tokensIn(doc.tokens, start, end).some((t) => t.tag === 'x' && /^[\u4e00-\u9fff]/u.test(t.word)))
    members.push({ start, end, name, head: streets.test(name) ? '路' : (ends.exec(name)?.[0] ?? ''), own })
  }
  return members
}

/**
 * 先后承建了|青龙峡电站|、|卧虎山水库|等数十项工程 · 用于|勉县至宁强高速公路|、|汉中南绕城高速公路|等项目建设: works told in a list whose
 * end says what they are. Two at least, each with something of its own, or with the head of one that has (大营风电场、石坪风电场).
 */
export function workLists(doc: Doc, names: readonly Span[]): Span[] {
  const { text } = doc
  const spans: Span[] = []
  for (const [closed, told] of [
    [closing, false],
    [underWay, true],
  ] as const)
    for (const match of matchesIn(text, closed)) {
      const list = /(?:^|[，。；：\n！])([^，。；：\n！]{0,300})$/u.exec(text.slice(Math.max(0, match.index - 301), match.index))
      if (!list || !/[、和及与]/u.test(list[1]!)) continue
      const members = membersOf(doc, names, list[1]!, match.index - list[1]!.length)
      const heads = new Set(members.filter((m) => m.own && m.head !== '装置').map((m) => m.head))
      // 等三个风电项目 behind three of one kind: they are told one by one
      const all =
        members.length >= 2 && numerals.indexOf(match[1] ?? '') === members.length && new Set(members.map((m) => m.head)).size === 1
      const found = members.filter((m) => (all || m.own || (m.head && heads.has(m.head))) && (told || !streets.test(m.name)))
      if (found.length < 2 || (told && found.at(-1)!.end !== match.index)) continue
      spans.push(
        ...found
          .filter((m) => !spans.some((s) => s.start < m.end && m.start < s.end))
          .map(({ start, end, name }): Span => ({ start, end, label: 'Project', name, source: 'grammar', confidence: 0.6 })),
      )
    }
  return [...spans, ...madeWorks(doc, names).filter((w) => !spans.some((s) => overlaps(s, w)))]
}

/** Who will build, and then what in a list: 还将配套建设|30万吨级原油码头|和|500万吨级接收站. */
const willBuild =
  /(?:(?:将|拟|计划|同时|规划|投资|配套|开工|动工|合作|合资|启动|正在|年内)(?:在[^，。；]{2,16})?(?:建设|兴建|新建|建成|扩建|建造|上马|建)|新建|新上|在建)(?:了|的|包括)?(?=[^，。；]{0,30}\d)/gu
/** 30万吨级原油码头, 年产10万吨氯化橡胶生产线: how much of what, and in what it is made. */
const madeWork =
  /^(?:一[条座个套]|[两二三四五六]套)?(年(?:产|处理|加工))?\d+(?:\.\d+)?(?:[万千百亿]*(?:吨|千瓦|立方米|套|台|辆|件|千升|只)|兆瓦|MW|GW|千伏)(?:\/年|级)?[\u4e00-\u9fa5A-Z·]{2,14}(?:码头|库|接收站|装置|生产线|机组|电站|变电站|风电场|[厂矿]|基地|泊位)$/u

function madeWorks(doc: Doc, names: readonly Span[]): Span[] {
  const { text } = doc
  const spans: Span[] = []
  for (const match of matchesIn(text, willBuild)) {
    const from = match.index + match[0].length
    const list = /^[^，。；！？：\n]{0,120}/u.exec(text.slice(from, from + 120))![0]
    for (const { start, end, name } of membersOf(doc, names, list, from))
      if (madeWork.test(name)) spans.push({ start, end, label: 'Project', name, source: 'grammar', confidence: 0.55 })
  }
  return spans
}
