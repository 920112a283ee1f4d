import { byStart, type Doc, type Span } from '../doc.js'
import { matchesIn } from '../matches.js'

const piece = '[^，。；：“”、\\n的了]{3,26}?'
const counted = new RegExp(
  `(${piece}(?:(?:、|和|及|与|以及)${piece}){1,9}?)(?:等)?(?<!\\d)(?:\\d+|[一二两三四五六七八九十]+)个([\\u4e00-\\u9fa5]{0,8}?)项目`,
  'gu',
)
/** Where the first name of a list begins, behind the verb of its clause. */
const behindVerb = /^.*(?:开工建设|规划建设|建设|实施|启动|推动|推进|加快|抓好|包括|开工|建成|投产|新建|完成|引进|签约|消息|其中)(?:了)?/u
const particular = /至[\u4e00-\u9fa5]|(?:扩建|改建|改造|新建|技改|迁建|扩产|段|线|[一二三四]期)$|[A-Z]/u

/**
 * 开工建设|青山至河口、东岭至南坪以及安平扩建|3个高速公路项目: each is a project, with the word that closes the list.
 * 甲公司酸解技改、乙公司电子级氢氟酸两个项目: the name is what stands behind the firm.
 */
function countedList(doc: Doc, names: readonly Span[]): Span[] {
  const { text } = doc
  const spans: Span[] = []
  for (const sentence of doc.sentences) {
    const piece = text.slice(sentence.start, sentence.end)
    if (closed.test(piece))
      for (const match of matchesIn(piece, counted)) spans.push(...membersOf(doc, names, match, sentence.start + match.index))
  }
  return spans
}

/** The list's end, without which there is none: what looks at every place is tried where it stands only. */
const closed = /[、和及与][^，。；]{0,200}(?:\d|[一二两三四五六七八九十])个[\u4e00-\u9fa5]{0,8}项目/u

/** The projects of one list; none where its members have nothing particular. */
function membersOf(doc: Doc, names: readonly Span[], match: RegExpMatchArray, from: number): Span[] {
  const kind = match[2]!
  if (/重点|重大|投资|合作|产业|签约|外资|内资|民生|招商|实现|团队|企业|带动/u.test(kind)) return []
  let list = match[1]!
  let at = from
  const verb = behindVerb.exec(list.split('、')[0]!)
  if (verb) {
    list = list.slice(verb[0].length)
    at += verb[0].length
  }
  const found: Span[] = []
  for (const part of list.split(/(、|以及|和(?=[^，。；、]{3})|及(?=[^，。；、]{3})|与(?=[^，。；、]{3}))/u)) {
    const firm = names.find((n) => n.narrower === 'Enterprise' && n.start === at && n.end < at + part.length - 2)
    const start = firm ? firm.end : at
    const own = doc.text.slice(start, at + part.length)
    at += part.length
    if (own.length < 3 || /^(?:、|以及|和|及|与)$/u.test(part)) continue
    if (!firm && !particular.test(own)) continue
    found.push({ start, end: at, label: 'Project', name: kind ? `${own}${kind}项目` : own, source: 'grammar', confidence: 0.6 })
  }
  return found.length >= 2 ? found : []
}

/**
 * 在哈密、和田、吐鲁番三地分别建设|光伏并网发电项目: one in each place; 光伏并网发电项目 alone is none of them.
 * `projects` are those found so far.
 */
export function placedProjects(doc: Doc, names: readonly Span[], projects: readonly Span[]): Span[] {
  const { text } = doc
  const spans: Span[] = []
  for (const match of matchesIn(
    text,
    /(?:(?:[两三四五六七八九十\d]{1,12}|等)(?:地|市|县|区|县区|县市|个县|个市|个地区)?)?(?:分别|各|各自)(?:投资)?(?:建设|兴建|新建|建立|设立|布局|实施|启动|开工建设)(?:了|一[个座处])?/gu,
  )) {
    const end = match.index + match[0].length
    const project = projects.find((p) => p.start >= end && p.start - end <= 2)
    const last = names.filter((n) => n.label === 'Place' && (n.division || n.zone) && !n.pronoun && n.end === match.index).at(-1)
    if (!project || !last) continue
    const places = [last]
    for (;;) {
      const first = places[0]!
      const before = names.find(
        (n) => n.label === 'Place' && (n.division || n.zone) && !n.pronoun && n.end === first.start - 1 && /[、和及与]/u.test(text[n.end]!),
      )
      if (!before) break
      places.unshift(before)
    }
    if (places.length < 2) continue
    for (const place of places)
      spans.push({
        ...project,
        start: place.start,
        name: text.slice(place.start, place.end) + project.name,
        composed: true,
        confidence: 0.6,
      })
  }
  return spans.sort(byStart)
}

/** 推动A、B等大项目建设: the names before 等 are projects without the word. */
export function listedProjects(doc: Doc, names: readonly Span[]): Span[] {
  const { text } = doc
  const spans: Span[] = countedList(doc, names)
  for (const match of matchesIn(
    text,
    /(?:推动|推进|加快|实施|建设|包括|抓好)(?:了)?([^，。；：]{4,60}?)等(?:\d+个|[一二三四五六七八九十]+个|一批)?(?:大|重点|重大|龙头|产业|标志性|支撑性|在建|基础设施|民生|水利|交通)?(?:项目|工程)/gu,
  )) {
    let at = match.index + match[0].indexOf(match[1]!)
    const pieces = match[1]!.split('、')
    for (const piece of pieces) {
      if (
        piece.length >= 4 &&
        piece.length <= 24 &&
        !/(?:项目|工程)$/u.test(piece) &&
        !/[的了在]/u.test(piece) &&
        /[·/\dA-Za-z]|[\u4e00-\u9fa5]{6,}/u.test(piece) &&
        !/产业|领域|行业|能源$/u.test(piece)
      ) {
        spans.push({ start: at, end: at + piece.length, label: 'Project', name: piece, source: 'grammar', confidence: 0.6 })
      }
      at += piece.length + 1
    }
  }
  // 通辽育才小学和鲁北至扎旗二级公路等基础设施: what is built is named by its head
  for (const match of matchesIn(
    text,
    /(?<=[、和建设的在])([\u4e00-\u9fa5\d]{4,18}(?:公路|铁路|大桥|水库|隧道|机场|小学|中学|医院|学校|基地|物流园区?|产业园区?|工业园区?|污水处理厂|发电厂|水厂|电站|中心))等(?:[\d一二三四五六七八九十]+个|一批)?(?:基础设施|重点|重大|民生|产业|援建|在建|水利|交通)?(?:建设)?项目/gu,
    /等(?:[\d一二三四五六七八九十]+个|一批)?[\u4e00-\u9fa5]{0,6}项目/u,
  )) {
    const name = match[1]!.replace(/^.*[、和的]/u, '')
    if (name.length < 5 || /[了将把被]/u.test(name)) continue
    const start = match.index + match[1]!.length - name.length
    spans.push({ start, end: start + name.length, label: 'Project', name, source: 'grammar', confidence: 0.55 })
  }
  return spans
}
