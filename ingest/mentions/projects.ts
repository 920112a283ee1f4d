import { clausesIn } from '../sentences.js'
import type { Doc, Span } from '../doc.js'
import { leftEdge } from './left-edge.js'

const heads = /(?:项目|工程)(?:[（(](?:[一二三四五六七八九十\d]期|[^，。；）)]{1,10})[）)])?(?!部|师|院|机械|公司|车|款|招标|经理|负责|组|类|申报|审批|资金|技术|建设管理|质量|造价|监理|领域|总|博士|硕士|学|局)/gu
/** Words that make a class of projects, not the name of one. */
const generic = new Set(
  '重点 重大 大 好 新 老 小 产业 工业 农业 水利 投资 在建 新建 续建 改建 扩建 拟建 技改 技术改造 招商 招商引资 民生 基础设施 过亿 亿元 超亿元 省级 市级 国家级 县级 省市 签约 开工 合作 援建 惠民 实事 民心 科研 科技 创新 系统 配套 附属 上述 该 本 此 这些 建设 建设类 实施 实施类 央企 外资 内资 工程 类 储备 谋划 前期 落地 签约 引进 优质 高质量 高端 现代 服务业 制造业 农业农村 文化 旅游 文旅 交通 能源 环保 节能 绿色 低碳 改造 提升 一批 多个 各类 各 每个 首个 系列 全部 其他 有关 相关 规划 计划 年度 专项 试点 示范 重点建设 城建 市政 政府 公益 慈善 志愿服务 服务 体验 比赛 竞赛 运动 体育 娱乐 培训 检查 检测 审批 许可 事项 业务 收费 奖补 补助 课题 研究 合同 土地 房地产 商品房 基建 骨干 支撑 龙头 标志性 牵引性 引领性 十大 百 千 万 亿 个 项 等 大型 中型 小型 工业类 产业类 基础 设施 生态 治理 水利工程 系统工程 民生工程 重点项目 全市 全县 全区 我市 全省 当地 投产 竣工 储能 光伏 风电 光伏发电 整治 主体 土方 路面 道路 绿化 安装 装修 防水 隐蔽 精品 优质 惠 放心 形象 政绩 半拉子 烂尾 豆腐渣 廉洁 阳光'.split(
    ' ',
  ),
)
/** A quoted or social undertaking is a program: “…”工程, 惠民工程, 人才引进工程. */
const programWords = /[”]工程$|(?:惠民|安居|民心|素质|人才|培育|培养|提升|亮化|扶贫|振兴|关爱|救助|普及|千亿|百亿|万人|千人|百人|平安|文明|强基|先锋|党建|名师|名校|菜篮子|米袋子|希望|春蕾|阳光|蓝天|碧水|净土|双百|倍增|跃升|育苗|节能产品惠民|保障性安居)工程$/u
const works = /综合|整治|治理|改造|加固|扩建|改建|迁建|新建|建设|大桥|立交|公路|道路|铁路|高架|隧道|大堤|堤防|水库|管网|供水|污水|供热|安置房|棚户区|灌区|蓄洪|河道|枢纽|航道|码头|机场|电站|变电|输电|输变电|厂|馆|楼|中心|互通|西延|东延|南延|北延|调水|引水|引黄|清淤|防洪|水利|生态|湿地|绿化/u

function isGeneric(root: string, doc: Doc, start: number, head: number): boolean {
  if (root.length < 2 || generic.has(root)) return true
  if (/^(?:这|那|该|本|此|其|某|每|各|我们|全|首|多|数|几|一些|许多|大批|一批|批)/u.test(root)) return true
  if (/(?:重点|重大|大|现有|原有|类)$/u.test(root)) return true
  const tokens = doc.tokens.filter((t) => t.start >= start && t.end <= head)
  // a name has something of its own: a place, an unknown word, a quantity, quotation marks; or it is long
  const own = /[“”·A-Z0-9]|[万千][吨件台千平亩套头只米]|[一二三四]期/u.test(root) || tokens.some((t) => /^(?:n[rstz]|x|j)/u.test(t.tag)) || doc.names.some((n) => !n.pronoun && n.start >= start && n.end <= head)
  if (!own && root.length < 8) return true
  return tokens.every((t) => generic.has(t.word) || /^[mqu]/u.test(t.tag) || t.word.length === 1)
}

/** Quantity in front makes a count of projects: 102个光伏发电项目, 12项重点工程. */
const counted = /(?:\d|[一二三四五六七八九十百千两几多数])+(?:余|多)?(?:个|项|批|类|大|宗|件|处|座)$/u

/** Named projects: 超薄电子铜箔项目（二期）, 荆江大堤综合整治工程, 推动己内酰胺·尼龙6、100万吨/年有机硅等大项目. */
export function projectSpans(doc: Doc, names: readonly Span[]): Span[] {
  const { text } = doc
  const spans: Span[] = []
  const add = (start: number, end: number, confidence: number): void => {
    spans.push({ start, end, label: 'Project', name: text.slice(start, end), source: 'grammar', confidence })
  }
  for (const match of text.matchAll(heads)) {
    const head = match.index
    let end = head + match[0].length
    let start = leftEdge(doc, head, { longest: 42, places: names, numerals: true, inside: /^(?:[·—+/×xX-]|[“”]|和|及|与|至)$/u })
    // 高强度、高精密直螺纹紧固件项目: a short attribute before 、 belongs to it
    const attribute = /(?:^|[，。；：的在将由])((?:高|新|超|精|多|全|智能|绿色)[\u4e00-\u9fa5]{1,4})、$/u.exec(text.slice(Math.max(0, start - 8), start))
    if (attribute) start -= attribute[1]!.length + 1
    while (start < head && /^[和及与至·—“”、]/u.test(text[start]!) && !(text[start] === '“' && text.slice(start, head).includes('”'))) start++
    // 40万吨聚氯乙烯|等|煤化工项目
    if (text[start - 1] === '等') {
      const more = leftEdge(doc, start - 1, { longest: 20, places: names, numerals: true })
      if (start - 1 - more >= 4 && /\d/u.test(text.slice(more, start))) start = more
    }
    const unit = /^(?:等|的|了)/u.exec(text.slice(start, head))
    if (unit) start += unit[0].length
    const quantity = /^(?:总投资|投资|年产值)?(?:约|近|超|超过|达)?[\d.]+(?:亿|万)+美?元(?:以上)?的?/u.exec(text.slice(start, head))
    if (quantity) start += quantity[0].length
    // 在防城港经开区建设|年产10万吨…项目: the verb is the clause's, not the name's
    const verb = /^[^，。]{2,14}?(?:建设|投资|新建|兴建|实施|承建)(?=年产|\d|总)/u.exec(text.slice(start, head))
    if (verb) start += verb[0].length
    const root = text.slice(start, head)
    const word = match[0].slice(0, 2)
    if (isGeneric(root, doc, start, head) || counted.test(text.slice(Math.max(0, start - 5), start)) || /^\d+(?:余|多)?(?:个|项|批|类|大)/u.test(root)) continue
    if (/^[\d.]+(?:亿|万)?元?(?:以上|以下)?$/u.test(root)) continue
    const name = text.slice(start, head + 2)
    if (word === '工程' && (programWords.test(name) || !works.test(root) || root.length < 4)) continue
    if (word === '项目' && /[”]$/u.test(root) && !/[“].{4,}[”]$/u.test(root)) continue
    if (!/[（(]/u.test(match[0]) && /^（[一二三四五]期）/u.test(text.slice(end))) end += 4
    const own = names.some((n) => !n.pronoun && n.start >= start && n.end <= head)
    add(start, end, own ? 0.8 : 0.65)
  }
  spans.push(...listedProjects(doc), ...builtPlaces(doc, names))
  return spans
}

/** 推动A、B等大项目建设: the names before 等 are projects without the word. */
function listedProjects(doc: Doc): Span[] {
  const { text } = doc
  const spans: Span[] = []
  for (const match of text.matchAll(/(?:推动|推进|加快|实施|建设|包括|抓好)(?:了)?([^，。；：]{4,60}?)等(?:\d+个|[一二三四五六七八九十]+个|一批)?(?:大|重点|重大|龙头|产业|标志性|支撑性|在建)?(?:项目|工程)/gu)) {
    let at = match.index + match[0].indexOf(match[1]!)
    const pieces = match[1]!.split('、')
    for (const piece of pieces) {
      if (piece.length >= 4 && piece.length <= 24 && !/(?:项目|工程)$/u.test(piece) && !/[的了在]/u.test(piece) && /[·/\dA-Za-z]|[\u4e00-\u9fa5]{6,}/u.test(piece) && !/产业|领域|行业|能源$/u.test(piece)) {
        spans.push({ start: at, end: at + piece.length, label: 'Project', name: piece, source: 'grammar', confidence: 0.6 })
      }
      at += piece.length + 1
    }
  }
  return spans
}

/** Something that a clause says is invested in or built: 拟在江阴临港新城建立华东基地, 捐资建设的乌兰浩特合展小学. */
function builtPlaces(doc: Doc, names: readonly Span[]): Span[] {
  const { text } = doc
  const spans: Span[] = []
  const built = /(?:投资|兴建|建立|新建|扩建|建设|打造|捐建|筹建|援建|设立|组建)(?:的|了)?([^，。；：“”的]{2,24}?(?:生产基地|研发基地|加工基地|制造基地|基地|产业园|工业园|物流园区?|新厂区|二期工厂|工厂|示范园|综合体|物流港|物流中心|分拣中心|数据中心|公路|大桥|学院|小学|中学|医院|水厂|污水处理厂|热电厂|发电厂))(?!项目|工程|[（(]|建设项目|内|里)/gu
  for (const match of text.matchAll(built)) {
    const raw = match[1]!
    if (/^(?:成|成为|全国|国内|一个|一批|一处|\d|[一二三四五六七八九十]+[个处座家])/u.test(raw) || /(?:最大|重要|首个|现代化|区域性|国家级|省级|一流|辐射|知名)/u.test(raw)) continue
    const end = match.index + match[0].length
    const start = end - raw.length
    if (raw.length < 5 && !names.some((n) => n.start >= start && n.end <= end)) continue
    if (/[将为把在和]/u.test(raw.slice(0, 1))) continue
    const investment = clausesIn(text, { start: Math.max(0, start - 60), end: Math.min(text.length, end + 60) }).some((c) => /投资[\d一二三四五六七八九十约超近达过]|亿元|万元|开工|奠基|竣工|投产|动工/u.test(text.slice(c.start, c.end)))
    if (investment) spans.push({ start, end, label: 'Project', name: raw, source: 'grammar', confidence: 0.55 })
  }
  return spans
}
