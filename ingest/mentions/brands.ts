import type { Doc, Span } from '../doc.js'
import { overlaps } from '../doc.js'
import { trades } from '../lexicon/trades.js'
import { tokenStarting } from '../tokens.js'
import { unitTable } from '../code-units.js'
import { calledAgain } from './called-again.js'

const tradeHeads = new Set([...trades].map((t) => t[0]))
const beginsTrade = unitTable((unit) => tradeHeads.has(unit))
const longestTrade = Math.max(...[...trades].map((t) => t.length))
/** Trades that by themselves also end other names: 教育 in 思政教育, 集团 … need more than an unknown word before. */
const weak = new Set(
  '电池 零售 食品 设备 器材 零部件 部件 配件 市场 商场 超市 粮食 服务 管理 发展 国际 研究 研发 创新 产业 企业 工程 建设 设计 技术 资源 数据 数字 信息 市场 有限 责任 总 分 股份 连锁 经营 养殖 交通 公路 铁路 航空 旅游 文化 体育 健康 运输 包装 印刷 银行 保险 基金 投资 金融 实验 制品 加工 制造 生物 农业 蔬菜 农产品 粮食 化肥 肥料 饲料 黄金 稀土 涂料 混凝土 石油 天然气 商业 人力资源 水泥 玻璃 煤炭 钢管 塑料 橡胶 阀门 轴承 电缆 芯片 家具 服装 玩具 饮料 种子 化妆品 变压器 电机 电源 机器人 五金 金属 皮革 珠宝 丝绸 锂电 水电'.split(
    ' ',
  ),
)

const brandTrades = new Set(
  '热电 电气 电器 电子 重工 重科 石化 化工 药业 制药 客车 轮胎 树脂 光伏 光电 机械 钢铁 铝业 铜业 矿业 酒业 乳业 水务 燃气 置业 地产 纺织 能源 科技 股份'.split(
    ' ',
  ),
)

/** Trades that make a name even of a plain word: 运河|热电. */
const plainBefore = /^(?:热电|药业|酒业|乳业|重工|重科|铝业|铜业|矿业|置业)$/u

/** Trades that follow a root more often than anything else: 国金|证券, 明阳|风电. */
const naming = new Set([...brandTrades, ...'证券 期货 咨询 医疗 陶瓷 风电 化学 半导体 新能源 通信 医药'.split(' ')])
/** Characters that an unknown word of two has from the sentence: 末起|光伏, 双馈|风电, 要开|汽车. */
const ofSentence = /[各这那每某其令让使对被起至以而且但即要可能会将更最很较已未末初年月日两双单多数冷热白黑高低新旧全半业外内级型类资企]/u

/** What firms do or have: 朗科电气|董事长, 天龙光电|发布公告. */
const acting =
  /^(?:[\u4e00-\u9fa5]{0,3}(?:董事长|总经理|总裁|分析师|研究员|负责人|股份|公司|集团)|表示|宣布|发布|公告|称|认为|指出|透露|投资|出资|收购|旗下|（|\()/u

/** Short company names: a word that no dictionary knows and a trade: 朗科电气, 运河热电, 哈孚教育. */
export function brandSpans(doc: Doc): Span[] {
  const { text, tokens } = doc
  const spans: Span[] = []
  for (const [i, token] of tokens.entries()) {
    if (!beginsTrade[text.charCodeAt(token.end)] || !/^(?:x|nz|nrt|nr|ns|n|j)$/u.test(token.tag)) continue
    // 如新|混凝土, 但华域|汽车: a function word that jieba glued to what follows
    if (/^[但如故已各当而且那这每某其]|发展|提升|增持|减持/u.test(token.word)) continue
    // 料厂|网络, 锂电池|新能源: what is made or where, no name
    if (/[厂店站所院部业品料件池机材器料车]$/u.test(token.word)) continue
    if (/[的了是在和与将被有为个]/u.test(token.word) || !/^[\u4e00-\u9fff]{2,4}$/u.test(token.word)) continue
    // 江苏|五星|电器: a place before an unknown root belongs to the name
    const before = tokens[i - 1]
    const placed =
      before?.tag === 'ns' &&
      /^(?:x|nz|nrt)$/u.test(token.tag) &&
      (before.start === 0 || /[，。；：、（“\n]/u.test(text[before.start - 1]!))
    if (/[一二三四五六七八九十]/u.test(token.word) && !(placed && token.tag === 'nz')) continue
    if (!placed && /^[\u4e00-\u9fff]/u.test(tokens[i - 1]?.word ?? '') && /^(?:nr|ns|n$|x)/u.test(tokens[i - 1]!.tag)) continue
    for (let length = Math.min(longestTrade, text.length - token.end); length >= 2; length--) {
      const trade = text.slice(token.end, token.end + length)
      if (!trades.has(trade) || weak.has(trade)) continue
      // 煤制|合成|氨: the trade is the beginning of another word
      if (doc.tokens.some((t) => t.start > token.start && t.start < token.end + length && t.end > token.end + length)) break
      const end = token.end + length
      if (/^(?:产业|行业|领域|企业|产品|市场|技术|人才|基地)/u.test(text.slice(end)) && token.tag !== 'x' && token.tag !== 'nz') break
      // a place or a plain word makes a name only with a trade that ends names (运河热电, 海韵能源) and where a clause or list begins
      const opensHere = /[，。；：、（“\n的和与及]/u.test(text[token.start - 1] ?? '\n') || token.start === 0
      const ends = /[，。；：、）”\n]/u.test(text[end] ?? '\n') || /^[vdpcu]/u.test(tokenStarting(tokens, end)?.tag ?? '')
      if (
        !/^(?:x|nz|nrt)$/u.test(token.tag) &&
        !(brandTrades.has(trade) && opensHere && ends && (token.tag !== 'n' || plainBefore.test(trade)))
      )
        break
      // 更令|光伏|业者, 那套|家居: an unknown word is often a few of the sentence's; a firm is called again, acts, or stands in a list
      if (
        token.tag === 'x' &&
        !placed &&
        !(opensHere && (ends || acting.test(text.slice(end, end + 8)))) &&
        !acting.test(text.slice(end, end + 8)) &&
        !(token.word.length === 2 && naming.has(trade) && !ofSentence.test(token.word)) &&
        !calledAgain(text, token.start, end)
      )
        break
      const start = placed ? before!.start : token.start
      spans.push({
        start,
        end,
        label: 'Organization',
        narrower: 'Enterprise',
        name: text.slice(start, end),
        source: 'tokens',
        confidence: 0.55,
      })
      break
    }
  }
  return spans
}

/** Without those that cross a name already found; but 武汉|钢铁, 运河|热电 begin with a division's short name, which is theirs then. */
export const withoutOverlap = (spans: readonly Span[], taken: readonly Span[]): Span[] =>
  spans.filter(
    (s) =>
      !taken.some((t) => overlaps(s, t) && !(t.label === 'Place' && t.start === s.start && t.end < s.end && t.division && !isFullName(t))),
  )

const isFullName = ({ division, start, end }: Span): boolean => division!.name.length === end - start
