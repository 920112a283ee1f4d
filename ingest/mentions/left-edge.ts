import { rangeAt } from '../sentences.js'
import { tokensIn } from '../tokens.js'
import type { Doc, Span, Token } from '../doc.js'

/** Parts of speech that a name does not hold: particles, prepositions, conjunctions, adverbs, pronouns, numerals, times. */
const stopTags = /^(?:u|p|c|d$|r|m|q|t$|y|e|o)/u
/** Verbs that names are full of: 山东|发展|投资|控股. */
export const nominal = new Set(
  '高速 发展 投资 控股 建设 制造 服务 开发 管理 经营 销售 设计 研究 研发 创新 加工 检测 检验 勘察 勘测 咨询 运输 物流 租赁 担保 保险 培训 教育 养殖 种植 旅游 展览 会展 传媒 印刷 包装 装饰 装修 安装 监理 测绘 保安 保洁 环保 节能 通信 通讯 信息 合作 供水 供热 供电 发电 排水 制冷 照明 循环 集成 智造 再生 利用 治理 保护 救援 监测 评估 认证 交易 采购 配送 仓储 储能 集散 批发 贸易 进出口 综合 联合 统筹 实验 试验 示范 孵化 创业 就业 保障 养老 康复 医疗 护理 服役 防治 疾控 改造 整治 提升 升级 搬迁 扩建 新建 改建 迁建 重建 修复 治理 加固 灌溉 绿化 亮化 美化 清淤 疏浚 配套 生产 深加工 精加工 屠宰 饲养 冶炼 铸造 锻造 焊接 电镀 喷涂 回收 利用 处理 焚烧 填埋 净化 发酵 提取 酿造 纺纱 织造 印染 代建 融合 协同 互联 智慧 阳光 共享 安居 惠民 利民 扶贫 振兴 攻坚 行动 拓宽 拓展 延伸 贯通 连接 对接 搬运 装卸 育种 繁育 育苗 育秧 存储 冷藏 保鲜 烘干 分拣 封装 测试 组装 装配 拆解 打印 激光 传感 遥感 导航 定位 数控 自控 变频 变电 输电 配电 换电 充电 供气 输气 储气 采气 压缩 液化 气化 裂解 聚合 合成 蓄洪 采选 安置 调水 引水 分洪 泄洪 排涝 除险 开采 选矿 预制 观光 采摘 研制 联产 并网 更新 扩能 技改 复垦 造林 防护 修缮 提质 增效 扩容 互通 截污 调蓄 拆迁 还建 改扩建 集散 晾晒 酿酒 制药 制造业 制糖 轧制 提纯 制备 萃取 处置 转化 分选 储运 深加工 增产 减量'.split(
    ' ',
  ),
)
const never = new Set(
  '巧遇 偶遇 矛头 直指 致信 致函 致电 联系 出售 股东 大股东 出资 入股 参股 起诉 并购 兼并 转让 受让 持有 委托 授权 隶属 牵头 会同 携手 联手 依靠 借助 经过 途经 穿越 毗邻 紧邻 邻近 纳入 列入 报道 报料 本报讯 又讯 承建 通讯员 位于 走进 来到 包括 分别 其中 以及 记者 有关 相关 这家 一家 几家 该 本 各 全 我们 他们 企业 单位 公司 当地 目前 近日 近年来 如 例如 像 即 系 属 拨付 邀请 通过 引入 引进 依托 成立 组建 创建 支持 帮助 推动 助推 推进 加快 围绕 聚焦 打造 培育 扶持 走访 调研 视察 考察 参观 观摩 督导 检查 慰问 看望 前往 赴 到 抵达 入驻 落户 入选 荣获 获评 获得 授予 表彰 评为 授 称 称为 成为 作为 担任 任 聘任 任命 会见 陪同 率 带领 率领 主办 承办 协办 举办 举行 召开 参加 出席 主持 启动 实施 开展 签约 签订 签署 收购 控制 供应 提供 采购了 购买 销往 使用 采用 拥有 具有 建成 建立 设立 投产 竣工 开工 奠基 谋划 规划 计划 总投资 投资的 年产 日产 获悉 了解到 得知 看到 介绍 表示 说 指出 强调 要求 认为 听取 了解 查看 察看 听 看 以 将 拟 拟建 争取 努力 积极 全力 深入 切实 扎实 大力 着力 不断 持续 进一步 本次 此次 这次 大型 中型 小型 重大 重点 大 中 小 首家 首个 唯一 知名 著名 龙头 骨干 优秀 民营 国有 外资 合资 独资 上市 许多 不少 多家 众多 所有 全部 部分 某 某家 所以 因此 因为 但是 然而 而且 并且 如果 虽然 主办方 承办方 协办方 投资方 施工方 母公司 子公司 分公司 旗下 下属 所属 笔者 中标 地处 坐落 经由 暨 聚力 倾力 致力 顺利 纷纷 促使 导致 造成 入围 上榜 喜获 斩获 摘得 驻地 周边 附近 以上 以下 以内 左右 施工单位 建设单位 承建单位 设计单位 监理单位 业主单位 投资单位 参建单位 运营单位 上述 下列 国外 国内 市内 市外 省内 省外 县内 境外 外地 各大 各地 各类 各级 办理 直接 共同 抓实 抓好 抓紧 做好 做实 做优 盯紧 事关 新上 上马 投建 采购团 考察团 代表团 访问团 参访团 慰问团 检查组 督查组 督导组 调研组 验收组 专家组'.split(
    ' ',
  ),
)

const timeWords = new Set(
  '目前 当前 近年 春季 夏季 秋季 冬季 多年 首次 再次 首批 分别 先后 已经 正在 同时 此外 随后 然后 一些 许多 不少 很多 一批 多家 几家 两家 三家 十家 部分 所有 任何'.split(
    ' ',
  ),
)

/** Characters of particles, times and counts: a token with one is no part of a root. */
const functional =
  /[的在和与将把被由率为是到从向对于共等及或了其这那各每某我你他全本该不也都还就又最更年月日时今昨明上下前后内外中间个家项名位件种类些但而则且若因须仍再并既只未刚均皆即已曾却便暨约近超逾另所仅亦颇愈虽令称谈祝像受]/u

const isHan = (text: string): boolean => /^[\u4e00-\u9fffA-Za-z0-9·]+$/u.test(text)

export interface EdgeOptions {
  /** Characters that a name may have at most before its head. */
  longest: number
  /** Places known so far: a name likes to begin with one. */
  places: readonly Span[]
  /** Lets a numeral stand inside (40万吨聚氯乙烯项目, 第二实验小学). */
  numerals?: boolean
  /** Takes only words that are names by themselves, no nominal verbs: roads, rivers, villages. */
  strict?: boolean
  /** Lets 、 or quotes stand inside (高强度、高精密法兰连接件项目). */
  inside?: RegExp
}

const isStop = (token: Token, options: EdgeOptions): boolean => {
  if (options.inside?.test(token.word)) return false
  if (!isHan(token.word)) return true
  if (never.has(token.word) && !(options.numerals && token.word === '年产')) return true
  if (token.tag === 'x' && /[的了是在和与将把被由率]/u.test(token.word)) return true
  if (nominal.has(token.word)) return !!options.strict
  if (options.numerals && (/^[mq]/u.test(token.tag) || token.word === '年产')) return false
  if (/^第?[一二三四五六七八九十]+$/u.test(token.word)) return false
  if (/^[0-9]+$/u.test(token.word)) return !options.numerals
  if (/^[A-Za-z0-9]+$/u.test(token.word)) return false
  // 鑫|大|变压器, 嘉|元|科技, 东元: characters that jieba takes for numbers or times are a root's, when they are no function words
  if (
    !options.strict &&
    ((/^[mqtrdca]/u.test(token.tag) && token.word.length === 1) || /^[mqt]/u.test(token.tag)) &&
    /^[\u4e00-\u9fff]{1,2}$/u.test(token.word) &&
    !functional.test(token.word) &&
    !timeWords.has(token.word)
  )
    return false
  if (stopTags.test(token.tag)) return true
  return token.tag === 'v' && token.word.length > 1
    ? true
    : /^v[dfgi]?$/u.test(token.tag) &&
        '到在为是有让使请给对从向把被将于与和及等赴率携由能找去来买卖看想要会可应需进即谈祝令称像受'.includes(token.word)
}

/**
 * Where a name that ends in a head (有限公司, 项目, 大学) begins: leftwards over nouns to a word that no name holds,
 * then forward to the place that it begins with. Brackets （聊城） count as part of it.
 */
export function leftEdge(doc: Doc, head: number, options: EdgeOptions): number {
  const { tokens, text } = doc
  const least = Math.max(0, head - options.longest)
  let start = head
  let i = rangeAt(tokens, head - 1)
  while (i >= 0 && start > least) {
    const token = tokens[i]!
    if (token.end > head && token.start < head) {
      // the head begins inside a jieba word: look at the part before it
      start = token.start
      i--
      continue
    }
    if (/[）)]/u.test(token.word)) {
      const open = Math.max(text.lastIndexOf('（', token.start), text.lastIndexOf('(', token.start))
      if (open >= least && token.start - open <= 12 && !/[，。；]/u.test(text.slice(open, token.start))) {
        start = open
        // 桂（平）来（宾）高速公路: a short form with the rest in brackets, whatever its character is by itself
        if (token.start - open <= 3 && /[）)][\u4e00-\u9fa5]$/u.test(text.slice(Math.max(0, open - 2), open))) start = open - 1
        i = rangeAt(tokens, start - 1)
        if (start === 0) break
        continue
      }
      break
    }
    const place = options.places.find((p) => !p.pronoun && p.start <= token.start && token.end <= p.end)
    if (place) {
      start = place.start
      i = place.start > 0 ? rangeAt(tokens, place.start - 1) : -1
      if (place.start === 0) break
      continue
    }
    // 暨阳|谷县图书馆: a place that begins inside a word is where the name begins
    const split = options.places.find((p) => !p.pronoun && p.start > token.start && p.start < token.end && p.end > token.end)
    if (split && split.end <= head) {
      start = split.start
      break
    }
    // 由赫瑞特: jieba glued a preposition to an unknown root
    if (
      token.tag === 'x' &&
      /^[由在和与为把将被从向对是及同给请让经]/u.test(token.word) &&
      // 开工建设|为山|煤|集团: two characters, where a verb stands before
      (token.word.length >= 3 || (/^[由为与被]/u.test(token.word) && tokens[i - 1]?.tag.startsWith('v'))) &&
      !/[的了是]/u.test(token.word.slice(1))
    ) {
      start = token.start + 1
      break
    }
    if (isStop(token, options)) break
    const glue = gluedBefore(doc, token, tokens[i - 1])
    if (glue) {
      start = glue < token.end - token.start ? token.start + glue : start
      break
    }
    // 联合|山东交通学院, 投资|重庆…: a verb right before a place is the clause's
    if (
      token.tag.startsWith('v') &&
      nominal.has(token.word) &&
      token.end === start &&
      start < head &&
      options.places.some((p) => p.start === start && !p.pronoun)
    )
      break
    // 5|号|水务集团, 500|强|美国…: a counter behind its number
    if (
      !options.numerals &&
      (/^[qm]/u.test(token.tag) || (token.word.length === 1 && counters.test(token.word))) &&
      /[0-9]/u.test(text[token.start - 1] ?? '')
    )
      break
    start = token.start
    i--
  }
  start = Math.max(start, least)
  const places = options.places.filter((p) => !p.pronoun)
  // 山东|鑫大|变压器有限公司: jieba knows a word in the root that stops the walk, but a place stands just before it
  const before = places.filter((p) => p.end <= start && start - p.end <= 4 && p.start >= least).at(-1)
  if (
    before &&
    !options.strict &&
    !/[^\u4e00-\u9fffA-Za-z]|[的在和与将把被由率为是到从向对于共等及或]/u.test(text.slice(before.end, start)) &&
    rootLike(tokens, before.end, start)
  ) {
    start = before.start
    for (let outer = places.find((p) => p.end === start); outer; outer = places.find((p) => p.end === start)) start = outer.start
    return start
  }
  const first = places.filter((p) => p.start >= start && p.end <= head).sort((a, b) => a.start - b.start)[0]
  if (!first || first.start - start > 10 || /[（(]/u.test(text.slice(start, first.start))) return start
  // 走访企业山东…: known words before the place are not its name; unknown ones are (武商|襄阳|量贩店)
  const words = tokensIn(tokens, start, first.start)
  // 只|供|厦门…, 市长花耀武|到|盘州市…: so is a preposition or verb of one character
  if (/^[到在向给由对从送去赴供与和]$/u.test(words.at(-1)?.word ?? '')) return first.start
  const known =
    first.start - start > 6
      ? words.every((t) => t.word.length > 1 && /^(?:n|vn|v|a|b|d)$/u.test(t.tag))
      : words.every((t) => (t.word.length > 1 ? !/^(?:x|nz|nr|nt)/u.test(t.tag) : /^[vpdcru]/u.test(t.tag)))
  return known ? first.start : start
}

/** Characters that no root begins with: 据|锦湖, 其|称, 这|离. */
const neverFirst = /^(?:据|其|这|那|某|即|却|虽|最令|令|像|每|若|也|都|还|仅|只|曾|已|随著)/u
/** Ones that some roots begin with (以岭, 至诚): cut where the rest stands by itself in the article. */
const seldomFirst = /^(?:以|至|接|报|受|到|赴|经|向|靠|较|任|离|过|连|距|隔|是|有|曾令|随|查|约|起)/u
/** What a number counts: 2011|年九黄机场, 500|强美国礼来公司. */
const counters = /^[年月日时天号元强万亿]/u

/**
 * How many characters at the head of a word that no dictionary knows are the sentence's: jieba glued them to the root. As many as it
 * has where nothing of it is a name.
 */
function gluedBefore({ text }: Doc, token: Token, previous: Token | undefined): number {
  if (token.tag !== 'x' || !/^[\u4e00-\u9fff]{2,4}$/u.test(token.word)) return 0
  const { word, start } = token
  if (counters.test(word) && previous && /[\d０-９一二三四五六七八九十]$/u.test(previous.word))
    return /^.[于任在向与](?=..)/u.test(word) ? 2 : 1
  const sure = neverFirst.exec(word)?.[0].length ?? 0
  if (sure) return word.length - sure >= 2 ? sure : word.length
  const perhaps = seldomFirst.exec(word)?.[0].length ?? 0
  if (!perhaps || word.length - perhaps < 2) return 0
  const rest = word.slice(perhaps)
  for (let at = text.indexOf(rest); at >= 0; at = text.indexOf(rest, at + 1))
    if (at !== start + perhaps && !text.startsWith(word, at - perhaps)) return perhaps
  return 0
}

/** Short words only: a root of one to four characters, no verb of two. */
const rootLike = (tokens: readonly Token[], start: number, end: number): boolean =>
  tokens
    .filter((t) => t.start >= start && t.end <= end)
    .every((t) => !never.has(t.word) && (t.word.length === 1 || !/^(?:v|d|p|c|r|t)/u.test(t.tag))) && end > start
