import { clausesIn } from '../sentences.js'
import { tokensIn } from '../tokens.js'
import { overlaps, type Doc, type Span } from '../doc.js'
import { leftEdge } from './left-edge.js'
import { placedProjects, listedProjects } from './project-lists.js'
import { lineWorks } from './line-works.js'
import { projectEdge } from './project-edge.js'
import { workLists } from './work-lists.js'
import { workSpans } from './works.js'
import { matchesIn } from '../matches.js'

const heads =
  /(?:项目|工程)(?:[（(](?:[一二三四五六七八九十\d]期|[^，。；）)]{1,10})[）)])?(?!部|师|院|处|有限|咨询|集团|总公司|勘察|设计院|设计有限|交易|信息网|评标|机械|公司|车|款|招标|经理|管理(?!处|站|所)|负责|组|类|申报|审批|资金|技术|建设管理|质量|造价|监理|领域|总(?:经理|监|工|包|承包|负责)|博士|硕士|学|局)/gu
/** Words that make a class of projects, not the name of one. */
const generic = new Set(
  '重点 重大 大 好 新 老 小 产业 工业 农业 水利 投资 在建 新建 续建 改建 扩建 拟建 技改 技术改造 招商 招商引资 民生 基础设施 过亿 亿元 超亿元 省级 市级 国家级 县级 省市 签约 开工 合作 援建 惠民 实事 民心 科研 科技 创新 系统 配套 附属 上述 该 本 此 这些 建设 建设类 实施 实施类 央企 外资 内资 工程 类 储备 谋划 前期 落地 签约 引进 优质 高质量 高端 现代 服务业 制造业 农业农村 文化 旅游 文旅 交通 能源 环保 节能 绿色 低碳 改造 提升 一批 多个 各类 各 每个 首个 系列 全部 其他 有关 相关 规划 计划 年度 专项 试点 示范 重点建设 城建 市政 政府 公益 慈善 志愿服务 服务 体验 比赛 竞赛 运动 体育 娱乐 培训 检查 检测 审批 许可 事项 业务 收费 奖补 补助 课题 研究 合同 土地 房地产 商品房 基建 骨干 支撑 龙头 标志性 牵引性 引领性 十大 百 千 万 亿 个 项 等 大型 中型 小型 工业类 产业类 基础 设施 生态 治理 水利工程 系统工程 民生工程 重点项目 全市 全县 全区 我市 全省 当地 投产 竣工 储能 光伏 风电 光伏发电 整治 主体 土方 路面 道路 绿化 安装 装修 防水 隐蔽 精品 优质 惠 放心 形象 政绩 半拉子 烂尾 豆腐渣 廉洁 阳光 领导 新兴产业 高新技术 战略性 战略性新兴产业 必检 认证 对接 跨国 采购 政府采购 招标 文保 利用 研发 以上 集中式 分布式 新开工 原 现有 级 有 大型'.split(
    ' ',
  ),
)
/** A quoted or social undertaking is a program: “…”工程, 惠民工程, 人才引进工程. */
const programWords =
  /[”]工程$|(?:惠民|安居|民心|素质|人才|培育|培养|提升|亮化|扶贫|振兴|关爱|救助|普及|千亿|百亿|万人|千人|百人|平安|文明|强基|先锋|党建|名师|名校|菜篮子|米袋子|希望|春蕾|阳光|蓝天|碧水|净土|双百|倍增|跃升|育苗|节能产品惠民|保障性安居)工程$/u
const works =
  /采选|长廊|蓄洪|分洪|排涝|调蓄|截污|修缮|拆迁|还建|公园|广场|学校|医院|小区|街区|路网|桥梁|综合|整治|治理|改造|加固|扩建|改建|迁建|新建|建设|大桥|立交|公路|道路|铁路|高架|隧道|大堤|堤防|水库|管网|供水|污水|供热|安置房|棚户区|灌区|蓄洪|河道|枢纽|航道|码头|机场|电站|变电|输电|输变电|厂|馆|楼|中心|互通|西延|东延|南延|北延|调水|引水|引黄|清淤|疏浚|防洪|水利|生态|湿地|绿化|泊位|号线|轨道|[一二三四五]期|灌溉|增容|渠|水窖|集流|修复|抢险|联络线|连接线|专用线|造林|涵养林|保护性|回收|节水|输水|提水|电网|泵站|涵闸|水闸|拦河|护岸|海堤|堰|站房|航电|换流|海绵城市/u

/** A firm stands before in the sentence: what it builds is something particular. */
const firmBefore = (doc: Doc, at: number): boolean => {
  const from = Math.max(doc.text.lastIndexOf('。', at), doc.text.lastIndexOf('；', at), doc.text.lastIndexOf('\n', at))
  return doc.names.some((n) => n.narrower === 'Enterprise' && n.start > from && n.end < at)
}

function isGeneric(root: string, doc: Doc, start: number, head: number): boolean {
  if (root.length < 2 || generic.has(root)) return true
  // 某县建设工程, 第三家工厂, 2011-08-24…: a class, a count, a line of a list
  if (/等(?:[\d一二三四五六七八九十]+个[\u4e00-\u9fa5]{0,4})?$|^第[一二三四五六七八九十\d]+[家个座]|\d{4}-\d\d/u.test(root)) return true
  const place = doc.names.find((n) => n.label === 'Place' && !n.pronoun && n.start === start)
  if (/^(?:[省市县区镇]|全[省市县区])?(?:级)?(?:建设|工程建设|政府投资|政府采购)$/u.test(place ? doc.text.slice(place.end, head) : root))
    return true
  // 本项目, but 本溪市北台铸管项目, 全椒县…项目
  if (!place && /^(?:这|那|该|本|此|其|某|每|各|我们|全|首|多|数|几|一些|许多|大批|一批|批)/u.test(root)) return true
  if (
    /(?:重点|重大|大|现有|原有|类)$|(?:重点|重大)[\u4e00-\u9fa5]{0,4}$|(?:龙头|招商|招商引资|十大|签约|[一二两三四五六七八九十\d]{1,12}[个项大]子?)$/u.test(
      root,
    )
  )
    return true
  if (/^(?:近期|部分|新开工|首批|所谓|其他|同类|十大|督查|摘得|重点|重大|大型|优质|特许权|立项)/u.test(root)) return true
  const tokens = tokensIn(doc.tokens, start, head)
  // a name has something of its own: a place, an unknown word, a quantity, quotation marks; or it is long
  const own =
    // 青临高速, 京沪高铁: two cities in two characters
    /^[\u4e00-\u9fa5]{2,3}(?:高速|高铁|快速路|城际|客专)/u.test(root) ||
    /[“”·A-Z0-9]|[万千][吨件台千平亩套头只米]|[一二三四]期/u.test(root) ||
    tokens.some((t) => /^(?:n[rstz]|x|j)/u.test(t.tag)) ||
    doc.names.some((n) => !n.pronoun && n.start >= start && n.end <= head)
  // 在格尔木市新上|碳酸锂提纯项目: what somebody puts up there is one, though its name is plain words
  const before = doc.text.slice(Math.max(0, start - 40), start)
  const putUp =
    (root.length >= 4 && /(?:新上|投建|投资建设|规划建设|新建|兴建|上马|投资兴建)(?:了|的)?$/u.test(before)) ||
    (root.length >= 5 && /(?:建|建设|实施|打造|引进|启动|扩建|总投资[\d.]+亿元的)$/u.test(before) && firmBefore(doc, start)) ||
    (root.length >= 6 && /(?:总投资|投资)(?:约|近|超)?[\d.]+[万亿]+美?元的$/u.test(before))
  if (!own && !putUp && root.length < 8) return true
  return tokens.every((t) => generic.has(t.word) || /^[mqu]/u.test(t.tag) || t.word.length === 1)
}

/**
 * What a clause says before the name: 投资三点二亿元建设|冷链物流园项目, 在防城港经开区建设|年产10万吨…项目,
 * 在格尔木市新建|碳酸锂提纯项目: the place stands in the clause, not in the name.
 */
function behindClause(text: string, from: number, head: number, names: readonly Span[]): number {
  let start = from
  // 则拿下|大丰20万千瓦项目, 使得|曲阜东站配套工程: a verb or the end of one
  const taken =
    /^(?:则|又|还|也|并|或|再)?(?:进一步)?(?:拿下|获得|拥有|投资(?=[\u4e00-\u9fff]{4})|夺得|赢得|斩获|中标|取得|收购|开发建设|争取|得(?=[\u4e00-\u9fff]{6}))(?:了)?(?=[\u4e00-\u9fff\d]{4})/u.exec(
      text.slice(start, head),
    )
  if (taken) start += taken[0].length
  if (/^(?:工程|项目)[\u4e00-\u9fff]{4}/u.test(text.slice(start, head))) start += 2
  const verb = /^[^，。]{2,14}?(?:建设|投资|新建|兴建|实施|承建|布局)(?=年产|年处理|\d|总)/u.exec(text.slice(start, head))
  if (verb) start += verb[0].length
  const built =
    /^(?:[\d.一二三四五六七八九十百点两]*[亿万]+美?元)?(?:投资)?(?:[\d.一二三四五六七八九十百点两]*[亿万]+美?元)?(?:建设|新建|兴建|打造|扩建|投运|启动)(?=[\u4e00-\u9fff]{4}|年产|\d)/u.exec(
      text.slice(start, head),
    )
  if (built) return start + built[0].length
  if (!/[在于至]$/u.test(text.slice(0, start))) return start
  const there = /^[^，。]{2,18}?(?:新建|建设|兴建|投资|扩建|实施|打造|布局|投建|建)(?=[\u4e00-\u9fffA-Z\d]{2})/u.exec(
    text.slice(start, head),
  )
  return there && names.some((n) => n.start === start && n.label === 'Place' && n.end < start + there[0].length)
    ? start + there[0].length
    : start
}

/** Quantity in front makes a count of projects: 102个光伏发电项目, 12项重点工程. */
const counted = /(?:\d|[一二三四五六七八九十百千两几多数]){1,12}(?:余|多)?(?:个|项|批|类|大|宗|件|处|座)$/u

/** Named projects: 高强电子玻纤项目（二期）, 汉江大堤综合整治工程, 推动聚酰胺·尼龙66、80万吨/年有机硅等大项目. */
export function projectSpans(doc: Doc, names: readonly Span[]): Span[] {
  const { text } = doc
  const spans: Span[] = []
  const add = (start: number, end: number, confidence: number): void => {
    spans.push({ start, end, label: 'Project', name: text.slice(start, end), source: 'grammar', confidence })
  }
  for (const match of matchesIn(text, heads)) {
    const head = match.index
    let end = head + match[0].length
    let start = leftEdge(doc, head, { longest: 42, places: names, numerals: true, inside: /^(?:[·—+/×xX-]|[“”]|和|及|与|至)$/u })
    start = projectEdge(doc, start, head, names)
    // 高强度、高精密法兰连接件项目: a short attribute before 、 belongs to it
    const attribute = /(?:^|[，。；：的在将由])((?:高|新|超|精|多|全|智能|绿色)[\u4e00-\u9fa5]{1,4})、$/u.exec(
      text.slice(Math.max(0, start - 8), start),
    )
    if (attribute) start -= attribute[1]!.length + 1
    while (start < head && /^[和及与至·—“”、]/u.test(text[start]!) && !(text[start] === '“' && text.slice(start, head).includes('”')))
      start++
    // 40万吨聚氯乙烯|等|煤化工项目
    if (text[start - 1] === '等') {
      const more = leftEdge(doc, start - 1, { longest: 20, places: names, numerals: true })
      if (start - 1 - more >= 4 && /\d/u.test(text.slice(more, start))) start = more
    }
    const unit = /^(?:等|的|了|对(?!外))/u.exec(text.slice(start, head))
    if (unit) start += unit[0].length
    const quantity = /^(?:总投资|投资|年产值)?(?:约|近|超|超过|达)?[\d.]+(?:亿|万)+美?元(?:以上)?的?/u.exec(text.slice(start, head))
    if (quantity) start += quantity[0].length
    // 由某公司投资建设的|风力发电用电缆生产厂及线路设备生产基地项目: all that stands between is the name
    const whole = /(?:投资|承建|建设|兴建|开发|实施)的([\u4e00-\u9fa5A-Za-z\d]{6,40})$/u.exec(text.slice(Math.max(0, head - 52), head))?.[1]
    if (whole && whole.length > head - start && !/[的了在将把被是]|项目|工程|重点|重大/u.test(whole)) start = head - whole.length
    // A项目和|B项目: two names
    const second = /^.*(?:项目|工程)(?:（[^（）]{1,8}）)?(?:和|及|与|以及)(?=[\u4e00-\u9fff]{3})/u.exec(text.slice(start, head))
    if (second) start += second[0].length
    start = behindClause(text, start, head, names)
    // 某招标代理公司就|某镇节水灌溉工程公开招标: what is done, or said, about it
    const about = names.find(
      (n) => n.label === 'Organization' && n.start === start && n.end < head - 3 && /^(?:就|将|拟|对|在|为)/u.test(text.slice(n.end)),
    )
    if (about) start = about.end + 1
    // 市委书记王荣|宣布|项目开工: who does what to it
    const actor = names.filter((n) => n.label === 'Person' && n.start >= start - 1 && n.end <= head).at(-1)
    if (actor)
      start =
        actor.end +
        (/^(?:等|同志|一行)*(?:宣布|见证|出席|参加|介绍|视察|考察|察看|为|对|在)*/u.exec(text.slice(actor.end, head))?.[0].length ?? 0)
    // 是新疆第一个获国家核准的|煤制天然气项目: of what kind it is the first
    if (
      /(?:(?:第[一二三四五六七八九十\d]{1,3}|首)[个批家座项]|唯一|最大|最早)[^，。；]{0,14}的$/u.test(
        text.slice(Math.max(0, start - 24), start),
      )
    )
      continue
    const root = text.slice(start, head)
    const word = match[0].slice(0, 2)
    if (
      /[有是].{0,2}[一几多]批|上马|步入|采购$|从本|该$|^称|^募投$|一[个阵批些]|投向|投标|竞购|责令|探索|均有|^（[一二三四五六]|^、|招标$/u.test(
        root,
      ) ||
      (root.length <= 4 && doc.tokens.some((t) => t.start === start && t.end === head && t.tag === 'ns')) ||
      /^(?:[、，])?(?:\d+|[一二三四五六七八九十百]+)(?:余|多)?[个项处宗]/u.test(text.slice(end)) ||
      isGeneric(root, doc, start, head) ||
      counted.test(text.slice(Math.max(0, start - 5), start)) ||
      /^(?:\d+|[一两二三四五六七八九十]+)(?:余|多)?(?:个|项|批|类|大)/u.test(root)
    )
      continue
    if (/^[\d.]+(?:亿|万)?元?(?:以上|以下)?$/u.test(root)) continue
    const name = text.slice(start, head + 2)
    if (word === '工程' && (programWords.test(name) || root.length < 4)) continue
    if (
      word === '工程' &&
      !works.test(root) &&
      !(names.some((n) => n.label === 'Place' && !n.pronoun && n.start === start) && builds.test(clauseOf(text, head)))
    )
      continue
    if (word === '项目' && /[”]$/u.test(root) && !/[“].{4,60}[”]$/u.test(root)) continue
    if (!/[（(]/u.test(match[0]) && /^（[一二三四五]期）/u.test(text.slice(end))) end += 4
    const own = names.some((n) => !n.pronoun && n.start >= start && n.end <= head)
    add(start, end, own ? 0.8 : 0.65)
  }
  // 远大—兴隆项目: two partners joined by a dash
  for (const match of text.matchAll(
    /([\u4e00-\u9fa5A-Za-z]{2,6})(?:—{1,2}|－|–)([\u4e00-\u9fa5A-Za-z]{2,12})(?:项目|工程)(?!部|组|经理|管理)/gu,
  )) {
    const bar = match.index + match[1]!.length
    const first = doc.tokens.filter((t) => t.start >= match.index && t.end <= bar)
    const firm = names.find((n) => n.end === bar && n.start >= match.index && n.label !== 'Person')
    const cut = match[1]!.search(/(?<=[为是和与及的])[\u4e00-\u9fa5]{2,4}$/u)
    const start = firm?.start ?? (cut >= 0 ? match.index + cut : first[0] && first.length === 1 ? match.index : undefined)
    const end = match.index + match[0].length
    if (start === undefined || /[的了在将把]/u.test(match[2]!)) continue
    const inner = spans.findIndex((s) => s.end === end)
    if (inner >= 0) spans.splice(inner, 1)
    add(start, end, 0.7)
  }
  spans.push(
    ...listedProjects(doc, names),
    ...workLists(doc, names),
    ...builtPlaces(doc, names),
    ...roadSections(doc),
    ...namedWorks(doc, names),
  )
  const placed = placedProjects(doc, names, spans)
  if (placed.length) spans.splice(0, spans.length, ...spans.filter((s) => !placed.some((q) => q.end === s.end)), ...placed)
  spans.push(...lineWorks(doc).filter((w) => !spans.some((s) => overlaps(s, w))))
  spans.push(...workSpans(doc, names).filter((w) => !spans.some((s) => overlaps(s, w))))
  return spans
}

const underWay = /开工|建设|整治|改建|改造|完成|贯通|投资|竣工|动工|推进|启动|实施|通车/u
const builds = /开工|竣工|奠基|动工|通车|通水|承建|施工|完工|贯通|合龙|充水|蓄水/u
const clauseOf = (text: string, at: number): string =>
  /[^。；！？\n]{0,200}$/u.exec(text.slice(Math.max(0, at - 80), at))![0] + /^[^。；！？\n]*/u.exec(text.slice(at, at + 60))![0]

/** 国道219线区界至日土段, 国道318线通麦至105道班段整治, 鲁北至扎旗一级公路: a section of a road that is being built. */
function roadSections(doc: Doc): Span[] {
  const spans: Span[] = []
  for (const match of matchesIn(
    doc.text,
    /(?:(?:[国省县]道)\d{1,4}线?[\u4e00-\u9fa5\d]{1,8}[至到][\u4e00-\u9fa5\d]{1,8}?段(?:整治|改建|改造|扩建|新建|大修)?|[\u4e00-\u9fa5]{2,5}至[\u4e00-\u9fa5]{2,5}(?:段)?(?:[一二三]级|高速|专用|快速|扶贫|旅游)(?:公路|铁路|通道))(?!工程|项目)/gu,
    /[至到]/u,
  )) {
    // 终点接|清江至临安高速公路: the road that it meets is there already
    if (/[的了在将把被接]/u.test(match[0]) || !underWay.test(clauseOf(doc.text, match.index))) continue
    const glued = /^(?:[和与及由从]|建设|开工|新建|实施|推进|修建|投资)+/u.exec(match[0])?.[0].length ?? 0
    spans.push({
      start: match.index + glued,
      end: match.index + match[0].length,
      label: 'Project',
      name: match[0].slice(glued),
      source: 'grammar',
      confidence: 0.6,
    })
  }
  return spans
}

/** 加快丹桂大街清水河桥建设, 支持青石洞水库建设: a named work with what is done to it, under a verb that carries it out. */
function namedWorks(doc: Doc, names: readonly Span[]): Span[] {
  const { text } = doc
  const spans: Span[] = []
  const worked =
    /(?:水库|水电站|电站|大桥|特大桥|河桥|立交桥|隧道|高铁|铁路|高速公路|高速|快速路|大道|大街|机场|码头|港区|污水处理厂|水厂|电厂|风光带|湿地公园|公园|体育馆|体育中心|会展中心|博物馆|文化馆|图书馆|地铁|号线|安置区|新厂区|厂区|灌区|泵站|大堤|铁塔|古城|古镇|老街|旧址|校区|院区)(?:环境)?(建设|扩建|改扩建|改建|改造|加固|除险加固|整治提升|整治|修缮|综合治理|治理|西延|东延|南延|北延)(?!项目|工程|者|局|单位|指挥|公司|标准|资金|规划|管理|领导|办|委|型|性|[\u4e00-\u9fa5]{2}(?:项目|工程))/gu
  for (const match of matchesIn(text, worked)) {
    const before = /[^，。；：！？\n]{0,200}$/u.exec(text.slice(Math.max(0, match.index - 40), match.index))![0]
    if (!/加快|推进|启动|实施|支持|开工|完成|投资|用于|抓好|参与|察看|查看|视察|督导|调研/u.test(before)) continue
    const head = match.index
    const start = leftEdge(doc, head, { longest: 16, places: names, inside: /^至$/u })
    const root = text.slice(start, head)
    const tokens = tokensIn(doc.tokens, start, head)
    const own =
      names.some((n) => !n.pronoun && n.start >= start && n.start < head && n.label !== 'Person') ||
      tokens.some((t) => /^(?:n[rstz]|x)$/u.test(t.tag) && t.word.length > 1)
    if (
      root.length < 2 ||
      !own ||
      /[）、（]/u.test(text.slice(start, head + 1)) ||
      /^(?:沿河|沿江|沿湖|沿海|沿线)$/u.test(root) ||
      /全[市县省区]|我[市县省区]|[农乡]村|城乡|一批|重点|中小|病险/u.test(root)
    )
      continue
    const end = head + match[0].length
    // 青石洞水库|建设: the work itself is the name, its repair needs the word
    const stop = match[1] === '建设' ? end - 2 : end
    spans.push({
      start,
      end: stop,
      label: 'Project',
      name: text.slice(start, stop),
      source: 'grammar',
      confidence: 0.5,
      aliases: [text.slice(start, end)],
    })
  }
  // 建立“临江花卉生产示范基地”
  for (const match of matchesIn(
    text,
    /(?:建立|建设|打造|兴建|设立|建成|新建)(?:了|起)?(“[^“”，。]{4,20}(?:基地|园区|产业园|物流园|工厂|中心)”)/gu,
  )) {
    const start = match.index + match[0].indexOf('“')
    spans.push({ start, end: match.index + match[0].length, label: 'Project', name: match[1]!, source: 'grammar', confidence: 0.5 })
  }
  return spans
}

/** Something that a clause says is invested in or built: 拟在靖江临港新城建立华中基地, 捐资建设的通辽育才小学. */
function builtPlaces(doc: Doc, names: readonly Span[]): Span[] {
  const { text } = doc
  const spans: Span[] = []
  const built =
    /(?:投资|兴建|建立|新建|扩建|建设|打造|捐建|筹建|援建|设立|组建)(?:的|了)?([^，。；：“”的]{2,24}?(?:生产基地|研发基地|加工基地|制造基地|基地|产业园|工业园|物流园区?|新厂区|二期工厂|生产线|总部基地|铁路专用线|水库|污水处理厂扩建|工厂|示范园|综合体|物流港|物流中心|分拣中心|数据中心|公路|大桥|学院|小学|中学|医院|水厂|污水处理厂|热电厂|发电厂))(?!项目|工程|[（(]|建设项目|内|里)/gu
  for (const match of matchesIn(text, built)) {
    const raw = match[1]!
    if (
      /^(?:成|成为|全国|国内|一个|一批|一处|\d|[一二三四五六七八九十]+[个处座家])/u.test(raw) ||
      /(?:最大|重要|首个|现代化|区域性|国家级|省级|一流|辐射|知名)/u.test(raw)
    )
      continue
    const end = match.index + match[0].length
    const start = end - raw.length
    if (raw.length < 5 && !names.some((n) => n.start >= start && n.end <= end)) continue
    if (/[将为把在和]/u.test(raw.slice(0, 1))) continue
    const investment = clausesIn(text, { start: Math.max(0, start - 60), end: Math.min(text.length, end + 60) }).some((c) =>
      /投资[\d一二三四五六七八九十约超近达过]|亿元|万元|开工|奠基|竣工|投产|动工/u.test(text.slice(c.start, c.end)),
    )
    if (investment) spans.push({ start, end, label: 'Project', name: raw, source: 'grammar', confidence: 0.55 })
  }
  return spans
}
