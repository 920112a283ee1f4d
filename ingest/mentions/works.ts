import type { Doc, Span } from '../doc.js'
import { tokensIn } from '../tokens.js'
import { leftEdge } from './left-edge.js'

/** What is built, by the last word of its name. */
const kinds =
  '特大桥|跨[江海河]大桥|大桥|立交桥?|互通|隧道|铁路专用线|客运专线|客专|高铁|铁路|城际|地铁[\\d一二三四五六七八九十]+号线|高速公路|高速|快速路|快速通道|快速走廊|水电站|抽水蓄能电站|电站|电厂|热电厂|风电场|变电站|航电枢纽|水利枢纽|综合枢纽|枢纽|通用机场|国际机场|机场|码头|港区|防波堤|水库|水厂|污水处理厂|垃圾焚烧厂|产业园|工业园|物流园|科技园|创意园|矿山公园|湿地公园|主题公园|职教园区|园区|研学基地|研发基地|生产基地|加工基地|示范基地|总部基地|基地|综合体|小镇|加工厂|冶炼厂|造纸厂|制药厂|工厂|海外仓|货场|交易中心|分拨中心|分拣中心|康复中心|文化中心|会展中心|物流中心|创新中心|测试中心|数据中心|体育馆|博物馆|大剧院|大厦|住院楼|门诊楼|教学楼|综合楼|医院|学校|安置区|安置房|安置小区|新校区|新院区|生产线|创新平台|中试平台|数据平台|索道|车站|站房|管网|渠首|渡槽'
const part = '(?:[一二三四]期|[ABCD]区|[\\u4e00-\\u9fa5]{2}段|[一二三四五六\\d]+标段)?'
/** …昨日|合龙, …将于10月|竣工投产: what happens to works and to nothing else. */
const happening = new RegExp(
  `(?:${kinds})${part}(?=(?:主体工程|主体|全线|正式|昨日|昨天|日前|近日|今日|今天|顺利|同时|同步|\\d+[日月]|[将已]?于[^，。；]{2,10}|已|将|即将|在[^，。；]{2,12}|举行)*(?:合龙|开工|动工|试通车|通车|奠基|竣工|投产|铺通|贯通|开建|封顶|复工|试运营|试运行|建成|并网|开园|交付使用|通过(?:竣工)?验收|破土|落成|启动建设|全面建成))`,
  'gu',
)
/** 承建的|云岩河特大桥, 计划在…建设|氢燃料电池测试中心: whose builder or plan the clause tells. */
const undertaken = new RegExp(
  `(?:(?:承建|投资建设|投资兴建|独资兴建|捐建|修建|援建|施工|扩建|投建|参建|新建|兴建|建设|打造|牵头建设|出资建设)的|(?:投资|计划|拟|将|准备|力争|规划|捐款[\\d.]+万?元|争取|引进)[^，。；：]{0,30}?(?:建设|建成|兴建|设立|筹建|新建|打造|布局|新上|捐建|扩建|合建|修建|建))((?:[^，。；：“”的]{2,26}?)(?:${kinds})${part})(?=[，。；、）（\\n]|项目|主体|昨|日前|近日|[，]?(?:一期|总投资|计划|预计|由)|$)`,
  'gu',
)
const classes =
  /^(?:全国|国内|国际|世界|亚洲|西部|一流|现代化?|大型|区域性|国家级|省级|市级|重点|重大|优质|高端|高标准|标准化|多个|一批|一座|一条|一个|首[个条座]|新型|最大|规模|配套|各类|城乡|农村|乡镇|所有|部分|该|本|此|这|两|几|三|四|五|六|七|八|九|十|\d+[个座条处家])/u

/** Works named without the word 项目: bridges that are closed, railways that open, plants that somebody builds. */
export function worksSpans(doc: Doc, names: readonly Span[]): Span[] {
  const { text } = doc
  const spans: Span[] = []
  const add = (start: number, end: number, head: number, confidence: number): void => {
    const root = text.slice(start, head)
    const inside = tokensIn(doc.tokens, start, head)
    const own =
      names.some((n) => !n.pronoun && n.start >= start && n.start < head && n.label !== 'Person') ||
      inside.some((t) => /^(?:n[rstz]|x|j)$/u.test(t.tag) && t.word.length > 1) ||
      /[“·A-Z]/u.test(root)
    if (
      !own ||
      root.length < 2 ||
      /^华[东南西北中][\u4e00-\u9fa5]?$/u.test(root) ||
      classes.test(root) ||
      /[，。；：、了在将把被的]/u.test(text.slice(start, end))
    )
      return
    if (names.some((n) => n.label === 'Organization' && n.start <= start && n.end > end)) return
    if (/^(?:项目|工程|有限|公司|集团|管委会|党工委|等)/u.test(text.slice(end))) return
    spans.push({ start, end, label: 'Project', name: text.slice(start, end), source: 'grammar', confidence })
  }
  for (const match of text.matchAll(happening)) {
    const end = match.index + match[0].length
    add(leftEdge(doc, match.index, { longest: 22, places: names, numerals: true, inside: /^(?:[至·—]|和)$/u }), end, match.index, 0.55)
  }
  for (const match of text.matchAll(undertaken)) {
    const end = match.index + match[0].length
    const from = end - match[1]!.length
    const head = end - (new RegExp(`(?:${kinds})${part}$`, 'u').exec(match[1]!)?.[0].length ?? 0)
    const edge = leftEdge(doc, head, { longest: 24, places: names, numerals: true, inside: /^(?:[至·—])$/u })
    if (edge < from - 12) continue
    add(Math.max(edge, from), end, head, 0.5)
  }
  return spans
}

/**
 * 夏坪至睦村、抚州至吉安以及昌樟扩建3个高速公路项目, 在哈密、和田三地分别建设光伏发电项目: what a list shares is said
 * once behind it.
 */
export function sharedProjects(doc: Doc, names: readonly Span[]): { spans: Span[]; instead: { start: number; end: number }[] } {
  const { text } = doc
  const spans: Span[] = []
  const instead: { start: number; end: number }[] = []
  for (const match of text.matchAll(/(?:等)?(?:[两三四五六七八九十]|\d+)[个条项座]([\u4e00-\u9fa5]{2,8}(?:项目|工程))/gu)) {
    const list = /(?:[\u4e00-\u9fa5]{3,14}(?:、|以及|和|及)){2,}[\u4e00-\u9fa5]{3,14}$/u.exec(
      text.slice(Math.max(0, match.index - 120), match.index),
    )
    if (!list) continue
    const pieces = list[0].split(/、|以及|和|及/u)
    const kind = match[1]!
    const fits = pieces.every((p) => /至|段$|扩建|改建|改造|[一二三四]期|线$/u.test(p))
    if (!fits) continue
    let at = match.index - list[0].length
    instead.push({ start: at, end: match.index + match[0].length })
    for (const [i, piece] of pieces.entries()) {
      at = text.indexOf(piece, at)
      const lead = i === 0 ? (/^.*(?:建设|实施|推进|开工|包括|即|是)/u.exec(piece)?.[0].length ?? 0) : 0
      const own = piece.slice(lead)
      if (own.length >= 4)
        spans.push({ start: at + lead, end: at + piece.length, label: 'Project', name: own + kind, source: 'grammar', confidence: 0.6 })
      at += piece.length
    }
  }
  for (const match of text.matchAll(
    /(?:在|于)((?:[\u4e00-\u9fa5]{2,8}、)+[\u4e00-\u9fa5]{2,8}?)(?:[两三四五六]地|等地)?(?:分别|各)(?:投资)?(?:建设|新建|兴建|实施)(?:一个|[\d.]+万千瓦)?([\u4e00-\u9fa5\d]{2,20}?项目)/gu,
  )) {
    const from = match.index + 1
    const to = from + match[1]!.length
    const places = names.filter(
      (n) =>
        n.label === 'Place' &&
        n.start >= from &&
        n.end <= to &&
        /^(?:市|县|区|地区)?(?:、|[两三四五六]地|等|分别|各)/u.test(text.slice(n.end)),
    )
    if (places.length < 2) continue
    for (const place of places)
      spans.push({
        start: place.start,
        end: place.end,
        label: 'Project',
        name: text.slice(place.start, place.end) + match[2]!,
        source: 'grammar',
        confidence: 0.6,
        composed: true,
      })
    instead.push({ start: match.index + match[0].length - match[2]!.length, end: match.index + match[0].length })
  }
  return { spans, instead }
}
