import type { Doc, Span } from '../doc.js'
import { tokenAcross, tokensIn, tokenStarting } from '../tokens.js'
import { companyForm, trades, wellKnown } from '../lexicon/trades.js'
import { leftEdge } from './left-edge.js'
import { unitTable } from '../code-units.js'
import { matchesIn } from '../matches.js'

const plant =
  /(?<![酒工电水药糖农林的大小该本我原两多各全分总建设家老新])厂(?=[，。、；：）（”的和与]|[厂副][长]|党委|工会|职工|工人|生产|投资|总工|采用|今年|去年|投产|建成|位于|由)|(?:制造|加工|发电|水泥|造纸|钢铁|机械|印刷|食品|化肥|酿酒|酒|制药|药|糖|电|热电|水|煤气|炼油|化工|农药|轧钢|铸造|玻璃|纺织|服装|家具|变压器|电缆|轴承|风机|电机)厂(?![房家区商址长矿])|合作社(?:联合社)?|供电公司|(?:农村商业|农商|村镇|商业|农业|工商|建设|中国|交通|招商|邮储|浦发|民生|兴业|光大|中信|平安)?银行(?:[\u4e00-\u9fa5]{2,6}(?:分行|支行)|营业部)?(?!卡|业|界|间|存|贷|承兑|家|账|网|转|资|流)|(?:量贩|购物|购物中心|生鲜|连锁)?超市(?!卖|经)|量贩店|百货大楼|商务酒店|农场(?!主)|酒厂(?![商家房])|铁路局|林场|牧场|种畜场|煤矿(?!事故|安全|企业|工人|透水|瓦斯|井)|油田(?!公司|企业)|粮库|酒庄|商行(?!为)|商厦|车站商场|农村信用(?:合作)?联社|信用联社|信用社|农信联社|供销社|装饰城|家具城|发?电厂(?![商家房])|日报社|报业集团|出版社|书店|大药房|门诊部|律师事务所|会计师事务所|事务所|旅行社|物业公司|家庭农场|工作室|热电|置业/gu

const ambiguous = new Set(
  '小米 苹果 美的 绿地 日产 百事 长虹 本田 现代汽车 茅台 保利 快手'
    .split(' ')
    .filter((w) => !['本田', '现代汽车', '茅台', '长虹'].includes(w)),
)
const brandTrade =
  /^(?:客车|树脂|石化|化学|化工|重工|电器|电子|电脑|热电|药业|钢铁|铝业|矿业|光伏|置业|地产|物流)(?!产|行|业|设|用|板|商|厂|园|市)/u

const knownNames = new Set(wellKnown)
const knownHeads = new Set(wellKnown.map((name) => name[0]))
const beginsKnown = unitTable((unit) => knownHeads.has(unit))
const stockCode = /[（(]\d{6}(?:\.[A-Z]{2})?[）)]/gu
/** 湖北中远精机（000000）（000000）有限公司: a stock code is no part of the name. */
const withoutCode = (name: string): string => name.replace(stockCode, '')

/** A class of companies, not a company: 快递公司, 物业公司, 民营企业集团. */
/** 上市|公司, 另一家|公司, 成员|公司, 专业化|公司: what kind of company it is. */
const kindOnly =
  /(?:不?是|[之以]?后|影响|上市|成员|下属|员工|另一?家?|[一两几多数各该本这那][家个]?|一[\u4e00-\u9fa5]洲|外地|本地|国内|国外|境外|大型|小型|中小|民营|国有|公立|私立|合资|独资|旗下|专业化|所在|业内|期内|积极参与|参与|[成占内使连]|有关|相关|涉案|涉事|同类|关联|参股|投保|承保|用人|施工|监理|设计|总承包|第三方)$/u

function isClass(root: string, doc: Doc, start: number, head: number): boolean {
  if (kindOnly.test(root)) return true
  if (root.length < 2 && !/[A-Za-z]{2}/u.test(root)) return true
  const tokens = tokensIn(doc.tokens, start, head)
  // 外贸公司: one word of the dictionary
  const first = tokenStarting(doc.tokens, start)
  if (first && first.end > head && !/^(?:nt|nz|x)/u.test(first.tag)) return true
  const plain = (word: string, tag: string): boolean =>
    trades.has(word) || (word.length > 1 && /^(?:n$|vn|v|a|b|j|l|an)/u.test(tag)) || word.length === 0
  return tokens.length > 0 && tokens.every((t) => plain(t.word, t.tag)) && tokens.map((t) => t.word).join('') === root
}

const isTrades = (root: string, doc: Doc, start: number, head: number): boolean => {
  const words = tokensIn(doc.tokens, start, head)
  return (
    words.length > 0 &&
    words.map((t) => t.word).join('') === root &&
    words.every((t) => trades.has(t.word) || /^(?:进出口|出口|进口|股份)$/u.test(t.word)) &&
    !/^(?:中国|国家)/u.test(root)
  )
}

const produce =
  /(?:蔬菜|瓜果|水果|果蔬|果业|养殖|种植|农机|农业|农产品|粮食|水稻|水产|茶叶|茶业|苗木|花卉|生猪|养猪|养鸡|养蜂|奶牛|肉牛|肉羊|畜牧|禽业|食用菌|中药材|药材|林业|渔业|种养|葡萄|柑橘|苹果|西瓜|大蒜|马铃薯|植保|供销|旅游|手工|编织|刺绣){1,4}(?:农民)?(?:专业)?$/u
/** 宏大|蔬菜瓜果专业合作社, 绿油油|蔬菜专业合作社: a plain word before what it grows is its name. */
function namedCooperative(doc: Doc, start: number, head: number): boolean {
  const root = doc.text.slice(start, head)
  const brand = root.slice(0, root.length - (produce.exec(root)?.[0].length ?? root.length))
  return (
    brand.length >= 2 &&
    brand.length <= 4 &&
    !produce.test(brand) &&
    !/^(?:专业|农民|农村|农业|农产|大型|新型|优质|特色|综合|各类|有机|绿色|生态|无公害|股份|土地|家庭|示范|成立|组建|创办|建立|发展|领办|加入|参加|依托|通过|一家|两家|多家|当地|本地|高山|大棚|设施|反季节|优秀|先进|现代|标准化|规模化)+$/u.test(
      brand,
    )
  )
}

/** A place, or a word that no dictionary has for a thing: 华锐|风机制造厂. */
const hasOwnWord = (doc: Doc, start: number, end: number, places: readonly Span[]): boolean =>
  places.some((p) => p.start >= start && p.end <= end) ||
  tokensIn(doc.tokens, start, end).some(
    (t) => /^(?:n[rstz]|x|eng|j)/u.test(t.tag) && t.word.length > 1 && !/^(?:日系|美系|整车)/u.test(t.word),
  ) ||
  /^[\u4e00-\u9fa5]{0,2}[第]?[一二三四五六七八九十]+/u.test(doc.text.slice(start, end))

/** 包头北岳集团|清泉酒厂: a group and its plant are two bodies, though written as one. */
const groupInside = /^(.{2,}?集团)(?!公司|有限|股份|总|控股|财务|[（(])(.{2,}厂)$/u

/** 中铁十二局集团|第二工程公司, 中国水电八局, 中交二航局: the state's builders are numbered, and so are their parts. */
const builders =
  /(?:中国水电|中国水利水电|中水|水电|中铁|中建|中交|中冶)(?:第?[一二三四五六七八九十]{1,3}(?:工程)?局|第?[一二三四]航(?:务工程)?局|大桥局|隧道局|电气化局|建工)(?:集团)?(?:股份)?(?:有限(?:责任)?公司|公司)?(?:第?[一二三四五六七八九十]{1,2}(?:工程)?(?:有限(?:责任)?)?公司)?(?!长)/gu

/** Companies by their legal or trade form, the left edge found over jieba's words. */
export function companySpans(doc: Doc, places: readonly Span[]): Span[] {
  const { text } = doc
  const spans: Span[] = []
  const add = (from: number, end: number, confidence: number, aliases: string[] = []): void => {
    const start = text[from] === '号' && /\d/u.test(text[from - 1] ?? '') ? from + 1 : from // 5号|昌源公司
    spans.push({
      start,
      end,
      label: 'Organization',
      narrower: 'Enterprise',
      name: withoutCode(text.slice(start, end)),
      source: 'grammar',
      confidence,
      aliases,
    })
  }
  /** 中|石油昆仑燃气有限公司: jieba cut a known name that the span begins in. */
  const widened = (start: number): number => {
    for (const back of [1, 2])
      for (let length = 3; length <= 6; length++)
        if (length > back && knownNames.has(text.slice(start - back, start - back + length)) && start >= back) return start - back
    return start
  }
  for (const match of matchesIn(text, companyForm)) {
    let head = match.index
    const end = head + match[0].length
    for (let code = /[（(]\d{6}[）)]$/u.exec(text.slice(0, head)); code; code = /[（(]\d{6}[）)]$/u.exec(text.slice(0, head)))
      head -= code[0].length
    const edge = leftEdge(doc, head, { longest: 24, places })
    const wide = widened(edge)
    // 抚顺|中石油昆仑燃气有限公司
    const start = wide < edge ? (places.find((p) => p.end === wide && !p.pronoun)?.start ?? wide) : edge
    const root = text.slice(start, head)
    const legal = /有限|股份公司/u.test(match[0])
    if (!legal && (isClass(root, doc, start, head) || trades.has(root) || /^(?:外贸|内贸|物资|供销|专业)$/u.test(root))) continue
    // 科技|股份有限公司: trades alone are no name
    if (legal && isTrades(root, doc, start, head)) continue
    if (/^(?:第[一二三四五]|.*[两几三四])$/u.test(root) && !legal) continue // 第二集团, 上述两公司
    if (root.replace(/[（(）)]/gu, '').length < 2) continue
    if (!legal && places.some((p) => p.start === start && p.end === head)) continue // 聊城公司
    if (/^(?:民营|国有|大型|中小|骨干|龙头|上市|外资|跨国|央企|企业|国企|多家|这家|该|本|各)/u.test(root) && !legal) continue
    add(start, end, legal ? 0.95 : 0.8)
  }
  // 华润雪花啤酒|辽宁|分公司: a firm, a place, and what part of the firm it is
  for (const match of matchesIn(text, /(?:分公司|支公司|子公司(?=[（(]))/gu)) {
    const end = match.index + match[0].length
    const start = leftEdge(doc, match.index, { longest: 26, places })
    const root = text.slice(start, match.index)
    if (root.length < 4 || /^(?:各|该|本|其|两|多|下属|所属|全资)/u.test(root) || isClass(root, doc, start, match.index)) continue
    add(start, end, 0.85)
  }
  for (const match of matchesIn(text, builders)) add(match.index, match.index + match[0].length, 0.9)
  for (const match of matchesIn(text, plant)) {
    const end = match.index + match[0].length
    const start = leftEdge(doc, match.index, { longest: 14, places })
    const root = text.slice(start, match.index)
    if (root.length < 2 && !/^(?:中国|农业|工商|建设|交通|招商|邮储|浦发|民生|兴业|光大|中信|平安)/u.test(match[0])) continue
    if (
      start < match.index &&
      isClass(root, doc, start, match.index) &&
      !(match[0] === '合作社' && namedCooperative(doc, start, match.index))
    )
      continue
    // 中小|钢厂, 月饼生产|厂, 自行车整车|厂: of what kind, unless a word of its own or a place is in it
    if (/[厂矿]$/u.test(match[0]) && !hasOwnWord(doc, start, end, places)) continue
    if (/^(?:热电|置业)$/u.test(match[0]) && /^[\u4e00-\u9fa5]/u.test(text.slice(end)) && tokenAcross(doc.tokens, end)) continue
    if (match[0] === '热电' && /^(?:项目|联产|厂|机组|企业|公司)/u.test(text.slice(end))) continue
    if (match[0] === '银行' && root.length < 2) continue
    const nested = groupInside.exec(text.slice(start, end))
    if (nested) {
      add(start, start + nested[1]!.length, 0.8)
      add(start + nested[1]!.length, end, 0.75, [text.slice(start, end)])
      continue
    }
    add(start, end, 0.75)
  }
  for (const [i, token] of doc.tokens.entries()) {
    // jieba knows these words, so they are tokens; some are cut in two (中国|移动)
    const next = doc.tokens[i + 1]?.word ?? ''
    if (!beginsKnown[token.word.charCodeAt(0)]) continue
    const name = knownNames.has(token.word + next) ? token.word + next : knownNames.has(token.word) ? token.word : undefined
    if (!name) continue
    // 小米, 苹果, 日产: goods and words too; a company where the text once says so
    if (ambiguous.has(name) && !new RegExp(`${name}(?:公司|集团|科技|手机|汽车|电器|总裁|董事长|股份|官方|CEO)`, 'u').test(text)) continue
    const at = token.start
    // 雷诺-|日产, 一汽|-大众: half of another firm's name
    if (/[\u4e00-\u9fff][-－]$/u.test(text.slice(Math.max(0, at - 2), at)) || /^[-－][\u4e00-\u9fff]/u.test(text.slice(at + name.length)))
      continue
    // 三菱|树脂, 台塑|石化: the trade behind a known brand makes another firm
    const trade = brandTrade.exec(text.slice(at + name.length, at + name.length + 4))?.[0] ?? ''
    const end = at + name.length + trade.length
    spans.push({
      start: at,
      end,
      label: 'Organization',
      narrower: 'Enterprise',
      name: text.slice(at, end),
      source: trade ? 'grammar' : 'lexicon',
      confidence: 0.8,
    })
  }
  return spans
}

/** 鲁西|恒润|投资控股集团有限公司 → 恒润: what is left of a company's name without place, trades and legal form. */
export function companyRoot(name: string, placeNames: (text: string) => number): string | undefined {
  let rest = withoutCode(name).replace(/[（(][^）)]{0,60}[）)]/gu, '')
  rest = rest.replace(/(?:股份)?有限(?:责任)?公司$|集团公司$|总公司$|株式会社$|公司$|集团$/u, '')
  const place = placeNames(rest)
  rest = rest.slice(place)
  for (let length = 2; length < rest.length; length++) {
    for (let trade = Math.min(6, rest.length - length); trade >= 2; trade--)
      if (trades.has(rest.slice(length, length + trade))) return rest.slice(0, length)
  }
  return rest.length >= 2 && rest.length <= 4 ? rest : undefined
}
