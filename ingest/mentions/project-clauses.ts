import { holds, type Doc, type Span } from '../doc.js'
import { countryLength } from '../lexicon/countries.js'
import { tokenAcross, tokensIn } from '../tokens.js'

/** Verbs and small words of a sentence that no project is named by: 为某公司|提供|项目, 超过25亿元|用于|农村公路, 考虑到项目. */
const told =
  /提供|用于|宣布|超过|代替|来做|从事|妨碍|影响|任凭|选择|考虑|庆幸|不足以|了解|体现|公司项目$|新开工|协议供货|定点[\u4e00-\u9fff]{0,5}项目|采购目录|交易项目|评审|需求|使用率|集中发布|之内|路网布局|完善|及以[上下]|规模以[上下]|两年多|共同开发|和投资|资产的|专家|成员|评标|每年|成交|带动|公布|退出|报送|投向|洽谈|偏好|拥有|占有|入围|承揽|下拨|规范投资|严格|调查|核准|获批|不批|续引|适时|实行|竞标|预计|应该|必将|将从|保障战略|合理布局|做合作|走工程|大上|瓶颈|土地制约|制约|违规|无不|有过|会有|经过|不得|领跑|筹集|募集资金|超募|限额以[上下]|制造商|解决方案|大部分|使得?工厂|主要是|经销商资格/u
/** … and those that may begin it: the verb before the name, a conjunction, the end of a word. */
const begins =
  /^(?:签署|签订|签下|发布|退出|继续?(?=[\u4e00-\u9fff]{6})|如|到|受|而|者|但据|和|及|与|经|续建|改建|扩建|新建|投产|规划建设|规划|下拨|承揽|工程(?=\d)|年(?!产|处理|加工|出栏|屠宰)|道路(?=[\u4e00-\u9fff]{6})|在|于|对|向|从|将|把|被|由|以|另有|有|份|度|统|事|所需|非常|整个|一波|一洽谈|一己|大量|诸多|任凭|前者|新一轮|募集资金|首个|包括|调整|近|型(?=病险)|地区|资金投资|运营管理|开发(?=[\u4e00-\u9fff]{6}))/u
/** So many of them, or the first of its kind: 13条水泥生产线, 国际3个境外投资项目, 两处煤矿项目, 垦区第一条高速公路. */
const counted =
  /(?:\d|[一二两三四五六七八九十百千数几多])(?:余|多)?(?:个(?!月)|条|座|处|笔|家|余项|多项|批次)|第[一二三四五六七八九十]批|之一$|首[个条座家批]|500强/u
/** Works of a kind: what stands in such a name, and nothing else, makes a class. */
const classWords = new Set(
  'BOT CCC CDM EAP GAP GMP IPO LED LNG OLED PDP 、 一体化 一期 三期 与 专用 世代 中修 中型 中央 中央空调 中小学 中心 主干道 乙二醇 事业 二期 二甲醚 云计算 交易 交通 产业 产能 低 供排水 供水 供热 供货 保 保护 保障 保障房 信息 信息化 健身 储备 光伏 光热 全国 全市 全省 公共 公益 公路 再生 再融资 农业 农村 农村电网 农网 冶金煤 利用 制 加固 加工 勘探 募投 化工 升级 协议 危旧房 危桥 及 发电 可再生 合作 含量 和 商品 器件 器材 固投 国内 国家 国省干线 国省道 地产 地区 城乡 城区 城市 培训 基地 基础 境外 处理 多晶硅 大 大中修 大修 大型 天然气 太阳能 太阳能热水 安 安保 安全 安居 定点 实训 封装 小型 屋顶 山洪 工厂 工程 工程建设 己二酸 市政 干法 干线 并网 幼儿园 应用 建筑 建筑工程 建设 开发 开采 快速路 或 房产 房地产 房屋 房屋建筑 扩建 技改 技术 投资 投资建设 推广 收购 改扩建 改造 攻关 教育 整治 文化 新 新型 新建 新开工 新扩建 新的 新能源 景观 暨 最高 服务 核电 民生 水利 水土保持 水平 水库 水泥 水电 水闸 污水 治理 沼气 海外 液晶 清洁 火电 炼油 热水 热电 烯烃 煤制 煤化工 煤电 煤矿 照明 环保 环境 现代 生产 生产线 生态 用户侧 甲醇 电信 电源 电站 电网 病旧 病险 的 监控 石化 矿产 研发 示范 示范性 示范项目 社会 科技 科研 秸秆 等 筹备 管网 类 系统 线路 经营性 续建 综合 绿化 绿色 美化 职业 能源 节能 芯片 行业 补贴 规模 视频 计算 认证 设备 设施 试点 资源 超高压 路径 路网 车辆 输电 输电线 道路 配套 酒店 采购 重大 重点 钢铁 铁矿 铁矿石 铁路 铅 铜 铝 防治 除险 集成 需求 非中央 非经营性 面板 项目 领域 风电 风能 饮水 首期 高压 高端 高速公路 高速铁路 高铁'.split(
    ' ',
  ),
)
const longestClassWord = 6
/** Nothing but words of a kind, however they are put together. */
function onlyClassWords(name: string): boolean {
  const reached = [true]
  for (let end = 1; end <= name.length; end++)
    for (let at = Math.max(0, end - longestClassWord); at < end && !reached[end]; at++)
      if (reached[at] && classWords.has(name.slice(at, end))) reached[end] = true
  return reached[name.length] === true
}

/** The name after —— (一座水利工程——|青龙水利枢纽工程) and without a quotation mark that closes nowhere. */
function unglued(name: string): number {
  const bar = name.lastIndexOf('——')
  if (bar >= 0 && name.length - bar >= 6) return bar + 2
  return /^[“”]/u.test(name) && !name.slice(1).includes('”') ? 1 : 0
}

/** A name of ours begins right there: 和田光伏项目 is no 和|田…, 如皋… no 如|皋…. */
const nameBegins = (doc: Doc, at: number): boolean => doc.names.some((n) => !n.pronoun && n.start === at && n.label !== 'Person')

/** Has something that is its own: a place under a province, a body, an unknown word, a quantity with its unit, a name in quotes. */
function ownPart(doc: Doc, start: number, end: number): boolean {
  const name = doc.text.slice(start, end)
  return (
    /[“《][^“《”》]{2,40}[”》]|\d(?:\.\d+)?[万千百亿]*[\u4e00-\u9fffA-Za-z/]|[A-Z][a-z]{2,}|[A-Z]{5,}|[A-Z]-?\d|·/u.test(name) ||
    doc.names.some(
      (n) =>
        !n.pronoun &&
        n.start >= start &&
        n.end <= end &&
        (n.label === 'Organization' || (n.label === 'Place' && n.division?.level !== 'province')),
    ) ||
    tokensIn(doc.tokens, start, end).some((t) => t.word.length > 1 && /^(?:n[rtz]|x)/u.test(t.tag) && !classWords.has(t.word))
  )
}

/** 农村公路安保工程, 美国风电项目, LED项目: words of a kind, at most behind a province or a country. */
function isClass(doc: Doc, start: number, end: number): boolean {
  const name = doc.text.slice(start, end)
  // 二期项目: of what is not said
  if (/^[一二三四五]期(?:技改|扩建|建设)?(?:项目|工程)$/u.test(name)) return true
  const place = doc.names.find((n) => n.label === 'Place' && !n.pronoun && n.start === start && n.end < end)
  const several = /民生项目$/u.test(name) || (/[和及与]/u.test(name) && /公路|干道|干线|道路|铁路|水利|民生/u.test(name))
  if (place && place.division?.level !== 'province' && !several) return false
  // 巴西工厂三期: the third stage of one
  if (!several && (/[一二三四]期(?:项目|工程)?$/u.test(name) || (!place && name.length >= 6 && builtByFirm(doc, start)))) return false
  const own = place ? place.end - start : countryLength(name) || (/^(?:中国|我国|国内)/u.exec(name)?.[0].length ?? 0)
  return onlyClassWords(name.slice(own).replace(/^(?:[省市县区]|(?:今后|近|未来)?[一两二三四五\d]{1,4}年(?:之?内)?)/u, ''))
}

/** 某公司投资4亿美元的|巴西工厂项目, 甲与乙科技共同建设|LED封装项目: what one firm builds is one, though all its words are plain. */
function builtByFirm({ text, names }: Doc, start: number): boolean {
  const clause = /[^。；\n]{0,40}$/u.exec(text.slice(Math.max(0, start - 40), start))![0]
  if (!/(?:投资|建设|新建|兴建|实施|的|建成|启动)$/u.test(clause)) return false
  return names.some((n) => n.narrower === 'Enterprise' && n.start >= start - clause.length && n.end <= start)
}

/**
 * A project's name without words of the sentence that were taken for its beginning; undefined where the whole is a clause (为…公司提供项目,
 * 考虑到项目), a count (13条生产线), a class (农村公路建设项目), or two works that a conjunction joins (A项目投产暨B项目).
 */
export function soundWork(doc: Doc, span: Span): Span | undefined {
  const { text } = doc
  let { start } = span
  const { end } = span
  if (/^(?:之一|科(?!技)|处(?![于理在])|队)/u.test(text.slice(end, end + 2))) return undefined
  start += unglued(text.slice(start, end))
  for (let lead = begins.exec(text.slice(start, end)); lead && !nameBegins(doc, start); lead = begins.exec(text.slice(start, end))) {
    if (/^(?:新建|扩建|改建|续建|规划|新一轮)$/u.test(lead[0]) && !nameBegins(doc, start + lead[0].length)) break
    if (!ownPart(doc, start + lead[0].length, end)) return undefined
    start += lead[0].length
  }
  // 乌兰浩特合展小|学和|青山至河口一级公路: the end of what is listed before it
  const listed = /^[\u4e00-\u9fff]{1,2}[和及与](?=[\u4e00-\u9fff]{2,8}至)/u.exec(text.slice(start, end))
  if (listed && tokenAcross(doc.tokens, start)) start += listed[0].length
  const joined = /^.*(?:项目|工程)(?:投产|开工|竣工|建设)?(?:和|及|与|以及|暨)(?=[\u4e00-\u9fff\d]{4})/u.exec(text.slice(start, end))
  if (joined) {
    if (!nameBegins(doc, start + joined[0].length)) return undefined
    start += joined[0].length
  }
  const name = text.slice(start, end)
  // what a body's name or quotation marks hold is no word of the sentence
  const bodies = doc.names.filter((n) => n.label === 'Organization' && holds({ start, end }, n))
  const free = bodies
    .reduce((rest, n) => rest.replace(text.slice(n.start, n.end), '某'), name)
    .replace(/[“《（(][^”》）)]{1,40}[”》）)]/gu, '')
  if (
    told.test(free) ||
    counted.test(free) ||
    /[《》]|“[^“”]*$|\d{4}年\d{1,2}月/u.test(free) ||
    /^[^（(]*[）)]/u.test(name) ||
    /最高世代|最大的?[\u4e00-\u9fff]/u.test(free) ||
    /[和及与][^等和及与]{0,40}等(?:相关|基础设施)?[\u4e00-\u9fff]{0,6}(?:项目|工程)$/u.test(free) ||
    (name.length < 4 && !/[\u4e00-\u9fa5]{2}路$/u.test(name)) ||
    isClass(doc, start, end)
  )
    return undefined
  return start === span.start ? span : { ...span, start, name }
}
