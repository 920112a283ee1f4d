import { tokensIn } from '../tokens.js'
import { gazetteer } from '../lexicon/divisions.js'
import { matchesIn } from '../matches.js'
import type { Doc, Range, Span } from '../doc.js'
import { leftEdge } from './left-edge.js'

/** What runs from one place to another and is built. */
const way =
  '(?:高速公路|高速铁路|城际高铁|城际铁路|城际轨道|(?:铁路)?客运专线|货运专线|客运高速铁路专线|客运高铁|快速铁路|铁路新线|铁路复线|铁路二线|高速|高铁|铁路|新线|复线|二线|(?:沿[\\u4e00-\\u9fa5])?[一二三四]级(?:旅游|专用)?公路|旅游公路|专用公路|公路|城际|快速路|快速通道|(?:天然气|成品油|原油)?(?:长输)?(?:输[气油水])?(?:管道|管线)|(?:特高压)?输电(?:线路|通道)|输变电|直流)'
/** Which part of it: 甘肃段, 西岭至石桥段, 三线, 二期. */
const part =
  '(?:(?:[一二三四]期|[三四]线|[\\u4e00-\\u9fa5]{2,4}(?:至|—|-)[\\u4e00-\\u9fa5]{2,6}?段|[\\u4e00-\\u9fa5]{2,4}段)?(?:改扩建|扩建|改建|大修|整治)?(?:工程|项目)?)'
/** Behind its name stands what it is not: a firm, what lies beside it, its business. */
const other =
  '(?!公司|集团|局|建设(?:集团|公司|指挥|局|有限)|有限|股份|管理|管委|指挥部|沿线|两侧|两旁|出[口入]|入口|收费|服务区|养护|客运(?!专)|货运(?!专)|方向|路口|路面|旁|附近|边上|上(?!的)|网|部|系统|行业|投资|运营|职工|工人|学院|大学|大桥|设备|车辆|列车|运输|站|检查|执法|通信|信号|招标|领域|市场|专用|专线|传动|间|之间|行车|制造|产品|[\\u4e00-\\u9fa5]{2,4}(?:站|隧道|大桥|立交)|[\\u4e00-\\u9fa5]{0,8}(?:公司|集团))'
/** 金川至武安高速公路, 西口～东山输气管道, 国道219线区界至日土段: both ends in its name. */
const between = new RegExp(
  `(?:至|～|~|—{1,2}|－)(?:[\\u4e00-\\u9fa5]{1,8}?(?:（[\\u4e00-\\u9fa5]{1,6}）)?(?:至|～|—{1,2})){0,3}[\\u4e00-\\u9fa5\\d]{1,9}?(?:（[\\u4e00-\\u9fa5]{1,6}）)?(?:${way}|段)${part}${other}`,
  'gu',
)
/** 天平高速, 渝黔铁路新线, 京新高速公路甘肃段: both ends in two or three characters. */
const shortly = new RegExp(`(?<=[\\u4e00-\\u9fa5）])${way}${part}${other}`, 'gu')

/** What is said of a work and of no finished road alone. */
const begun =
  /开工|动工|开建|开始建设|在建|贯通|通车|建成|竣工|完工|铺轨|铺通|试运行|工期|施工|征地|拆迁|前期工作|可研|可行性|初步设计|立项|报批|线路走向|获批|批复|核准|规划建设|拟建|建设工地|通气|完成路基|主体工程|全长[\d约]|总长[\d约]|总投资|概算|建设(?!者|部|厅|局|银行|集团|公司|单位)/u
/** A verb right before its name that begins, builds or pays for it. */
const builds =
  /(?:开工建设|开建|动工|新建|修建|建设|兴建|推进|加快|启动|承建|争取|实施|投资|用于|包括|分别是，?|完成|改建|拓宽改建|新开工|贯通|打通|规划|竣工|通车)(?:了|的|：)?$/u
/** What only meets it or lies at it: 北接…, 与…相连, 距…2公里. */
const beside =
  /(?:[与距接沿经跨穿至到从离靠临邻自]|[止终起]于|通过|途经|下穿|上跨|紧邻|毗邻|邻近|比邻|驶[入上出]|连接|对接|走|位于|并入|现有的?|既有)$/u
/** Of which kind, in which country: no name. */
const kind =
  /^(?:[该本此这那各某其全每]|第?[一二三四五六七八九十两几多数\d]+[条段座公个]|国家|国内|国际|农村|旅游|地方|专用|高等级|西部|东部|中部|沿海|城际|其中|大部分|所有|跨省|主要|普通|新建|重点|干线|中国|我国|首条|环城|城市|县乡|市政|境内|全线|长途|地下|高铁|轨道|电力|重载|双线|单线)/u
const particle = /[的了在将把被是为就也有对更已于因使]|年(?:至|～|—)|^[（）]|市、区/u
/** Words of the sentence in front of a name: 建设|双江公路东口至西口段, 如|武广铁路. */
const lead =
  /^(?:\d{1,2}月(?:份|底|初|末)?|建设|改造|新建|扩建|拓宽|修建|加快|连接|终点|起点|项目|接|如|使)+(?=[\u4e00-\u9fa5]{4})|^[\u4e00-\u9fa5]{2,6}局(?=[\u4e00-\u9fa5]{4})/u

/** Something of its own: an unknown word, a short form of places, two places. */
function particular(doc: Doc, start: number, head: number): boolean {
  const words = tokensIn(doc.tokens, start, head)
  const places = doc.names.filter((n) => n.label === 'Place' && !n.pronoun && n.start >= start && n.end <= head)
  if (places.length >= 2) return true
  // 甘肃|高速公路 is every one of them
  const name = doc.text.slice(start, head)
  if (
    gazetteer()
      .atOn(name, 0, doc.day)
      .some((d) => d.name === name)
  )
    return false
  return words.some((w) => /^(?:x|j|nz|nr|ns)/u.test(w.tag)) && head - start >= 2
}

interface Candidate extends Range {
  confidence: number
  begins: boolean
}

function candidates(doc: Doc): Candidate[] {
  const { text } = doc
  const found: Candidate[] = []
  const add = (from: number, end: number, head: number, confidence: number): void => {
    const start = from + (lead.exec(text.slice(from, end))?.[0].length ?? 0)
    const name = text.slice(start, end)
    if (start >= head || name.length < 4 || name.length > 34 || particle.test(name) || kind.test(name)) return
    if (beside.test(text.slice(Math.max(0, start - 4), start)) || found.some((f) => f.start < end && start < f.end)) return
    found.push({ start, end, confidence, begins: false })
  }
  for (const match of matchesIn(text, between)) {
    let start = leftEdge(doc, match.index, { longest: 16, places: doc.names, numerals: true, inside: /^[～—±]$/u })
    // 大|泉至石河公路: the first character of a place that jieba takes for a word of its own
    if (match.index - start === 1 && /[大小新老上下东西南北]/u.test(text[start - 1] ?? '')) start--
    if (match.index - start >= 2 || doc.names.some((n) => n.start === start && n.end === match.index))
      add(start, match.index + match[0].length, match.index, 0.65)
  }
  for (const match of matchesIn(text, shortly)) {
    const start = leftEdge(doc, match.index, { longest: 8, places: doc.names, numerals: true })
    if (match.index - start >= 2 && match.index - start <= 8 && particular(doc, start, match.index))
      add(start, match.index + match[0].length, match.index, 0.55)
  }
  return found.sort((a, b) => a.start - b.start)
}

/**
 * Roads, railways and lines with what is done to them in the clause; in a list, one for all (甲至乙高速公路、丙丁铁路等项目建设).
 * A road that stands there already, told by nothing but its name, is none.
 */
export function lineWorks(doc: Doc): Span[] {
  const { text } = doc
  const found = candidates(doc)
  for (const c of found) {
    const behind = /^[^。；！？\n]{0,60}/u.exec(text.slice(c.end, c.end + 60))![0]
    const clause = behind.split('，')[0]!
    const next = /^，(?:全线|线路|路线|项目)?(?:全长|总长|总投资|概算|设计时速|计划|预计|工期)/u.test(behind.slice(clause.length))
    const before = text.slice(Math.max(0, c.start - 8), c.start)
    c.begins =
      /(?:工程|项目)$/u.test(text.slice(c.start, c.end)) ||
      builds.test(before) ||
      next ||
      (clause.length <= 44 &&
        begun.test(clause) &&
        !/(?:通车|开工|建成|贯通|竣工|开通)之?前|^[^，]{0,8}(?:相接|相连|相交|交汇|连接)/u.test(clause))
  }
  for (const [i, c] of found.entries()) {
    const previous = found[i - 1]
    if (previous?.begins && /^(?:、|和|及|与|以及)$/u.test(text.slice(previous.end, c.start))) c.begins = true
  }
  for (let i = found.length - 2; i >= 0; i--)
    if (found[i + 1]!.begins && /^(?:、|和|及|与|以及)$/u.test(text.slice(found[i]!.end, found[i + 1]!.start))) found[i]!.begins = true
  return found
    .filter((c) => c.begins)
    .map(({ start, end, confidence }) => ({ start, end, label: 'Project', name: text.slice(start, end), source: 'grammar', confidence }))
}
