import type { Doc, Span } from '../doc.js'
import { tokenAcross, tokensIn } from '../tokens.js'
import { gazetteer } from '../lexicon/divisions.js'
import { beginsWithSurname } from '../lexicon/surnames.js'
import { widest } from '../place-chain.js'
import { calledAgain } from './called-again.js'
import { leftEdge } from './left-edge.js'
import { matchesIn } from '../matches.js'

/** Heads of named places that are no divisions. */
const heads =
  /高新技术产业园区|工业园区|产业园区|化工园区|物流园区|科技园区|产业集聚区|循环经济园|工业园|产业园|化工园|科技园|物流园|创业园|示范园|农业园|生态园|植物园|动物园|湿地公园|森林公园|地质公园|公园(?!城)|(?<=[\u4e00-\u9fa5]{2})园区(?!内|里|管|企|建|域|开|的|外|各|招|规|面|发|基|项|党|、)|(?:生态|低碳|循环经济|现代农业|科技|产业|创新|经济)?示范区(?!域|内|建|的|管)|试验区(?!域|内|的)|科技城|新城(?!管|建)|新区(?!管)|古城(?!区)|古镇|特色小镇|风景区|风景名胜区|景区(?!内)|度假村|广场(?!舞)|大街|大道|步行街|(?:[东南西北中][一二三四五六]?环|[\u4e00-\u9fa5])路(?!人|口|上|线|程|过|灯|况|边|段|演|径|子|基|面|标|网|桥)|[\u4e00-\u9fa5]{1,3}街(?!道|头|区|上|边|舞)|高速公路|高速铁路|高铁站|火车站|汽车站|高铁|铁路(?!局|系|公)|国际机场|机场|码头|大桥|水库|水电站|泵站|大堤|批发市场|交易市场|农贸市场|大市场|商贸城|建材城|家居城|国际酒店|大酒店|酒店|饭店|宾馆|国际会展中心|会展中心|会议展览中心|展览中心|国际博览中心|会议中心|体育中心|文化中心|艺术中心|大剧院|大厦|花园小区|小区|社区(?!服|居|矫|党|干|工|医|卫|群|书|教|管|治|环|基|人|村|民|综|里)|村(?!民|里|干|支|委|级|庄|镇|党|集|两|妇|医|官|务|规|容|口|组|内|头|东|西|南|北|道|居|两委|史|情|域)|工业区|产业区|集中区|出口加工区|合作区|保护区|开发区|流域|煤田|油田(?!公司|企业)|气田|盆地|草原(?!建|生|植|站|监|承|奖|确|上|面|的)|沙漠|高原|半岛|湖|河(?!道|水|流|床|段|长|湖|岸|堤|势|南|北|东|西|海|山|口|源|畔|两|、|滩|网|面)|江(?!苏|西|湖|河|南|北|山|水|面|边|畔|岸|阴|门|淮|上|豚)|山(?!东|西|区|水|体|路|林|地|上|坡|庄|村|海|顶|脚|洪|货|药|楂|、|界|口|镇|乡|寺|庙|站|矿|峡|桥|湖|河|城|街道)|岛(?!内|上|礁|屿)|海湾|湾(?!区)|港(?!口|澳|珠|元|股|资|商|务|航|区|、[澳台珠])/gu
const village = /村$/u
const bad =
  /^(?:这|该|本|全|各|某|每|一|两|几|多|整|沿|过|回|进|出|下|上|大|小|新|老|乡|农|渔|山|行政|自然|贫困|试点|示范|重点|中心|部分|相关|有关|党建|基层|省级|国家级|市级|先进|文明|美丽|所辖|辖区|城市|安置|老旧|智慧|和谐|周边|附近|主|支|公|高等级|城市主|条|铁|道|思|出|一路|丝绸之|一带一|大|小|里|外|内|条条)$/u

/** 长江|学者, 泰山|产业领军人才, 长江|实业: what is named after the river or mountain. */
const scholars = /^(?:学者|学派|产业领|英才|人才|实业|证券|食品|精密|商学院|计划|奖)/u
/** Words that roads are called by in every town. */
const townRoads =
  /^(?:人民|解放|建设|复兴|胜利|和平|中山|文化|幸福|光明|团结|新华|民主|友谊|青年|迎宾|世纪|振兴|东风|红旗|前进|朝阳|向阳|站前|环城|滨河|滨江|长江|黄河|泰山)[东西南北中]?(?:路|街|大街|大道)$/u
/** Prepositions and conjunctions that jieba glues to an unknown root: 经|富春江, 而|北良港, 又称|杭甬高铁; 经三路 and 及第路 are names. */
const glued =
  /^(?:经(?![一二三四五六七八九十纬开])|[而且但继](?=.{2})|又称|及(?!第)(?=.{2})|面向|代表|其位于|[东西南北][靠临接抵倚越]|靠(?=.{2})|[站村](?=至)|至(?=.{2})|以(?=.{2})|年(?=.{2})|[这那]离|自从|来到|落户)+/u
/** Words that end like a river, road or mountain and are none. */
const common =
  /^(?:[盐咸淡内人工景观堰平]+湖|[镇村街集]街|江山|江湖|三江|两河|三河|五湖|[大小过沿]河|沿[江湖海山]|海湾|港湾|江河|天河|运河|内河|[海群半孤荒小]岛|[三两四几][大座条].*|[商市]街|[看修筑借混钾煤]路|[渡跳还拦]江|[渡过趟]河|[依入堆打靠搬如移炼]山|(?:[这那一二三四五六七八九十几两巨做各]|巨)[大个]市场|高速铁路|高速公路|一般公路|等级公路|黄金水道)$|(?:半壁江山|[跑补]路|化小区|[万远群矿大荒深青高雪火冰小后前上下登爬出靠看进]山|群岛|[渡过]河|筑路|如山|煤路|[一二三四两几洲]港|商港|护城河|避风港|(?:摩天|高楼|写字|办公|综合|帝国)大[厦楼]|文化街|美食街|小吃街|返港|抵港|泊港|[出上思铺一半绕让开领套销退弯养活财生走][道]?路|道路|[主辅油支土泥]路|之路|(?<!高速)公路|网路|线路|电路|管路|水路|陆路|[两几多数各]路|分[\u4e00-\u9fa5]路|[抵离进出到入靠]港|[进回驻本全各每该同邻农渔行到入驱下出山乡城之]村|[开上逛]街)$/u

/**
 * 现场|指导|漳卫河, 顺利|实现|富春路: of the words before a river or road only the last run of names and single characters
 * is its own; where there is none, the last plain word (人民路, 幸福大街).
 */
function ownWords(doc: Doc, from: number, body: number, end: number): number {
  const words = doc.tokens
    .slice(firstToken(doc, from))
    .slice(0, 24)
    .filter((t) => t.start >= from && t.start < body)
  if (!words.length) return from
  let at = words.length - 1
  const nameLike = (i: number): boolean =>
    words[i]!.end > body ||
    ((/^(?:n[rstz]|nrt|x|j)$/u.test(words[i]!.tag) || words[i]!.word.length === 1) && !/[与和及在将被把的、）（]/u.test(words[i]!.word))
  if (!nameLike(at) && !/^[商市]$/u.test(doc.text.slice(words[at]!.start, body))) return words[at]!.start
  while (at > 0 && nameLike(at - 1) && end - words[at - 1]!.start <= 8) at--
  // 人民|东路, 铁塔|商街: a direction alone names no road
  if (at > 0 && /^(?:[东西南北中上下老新商]|[一二三四五六七八九十]+)$/u.test(doc.text.slice(words[at]!.start, body))) at--
  // 和文|德根|水库, 与乌奎|高速公路: a conjunction glued to the root
  const cut = at > 0 ? /[与和及在将被把]([\u4e00-\u9fa5]{1,2})$/u.exec(words[at - 1]!.word) : null
  return cut && words[at - 1]!.tag === 'x' && words[at]!.word.length <= 2 && words[at]!.word.length + cut[1]!.length <= 3
    ? words[at]!.start - cut[1]!.length
    : words[at]!.start
}

/** 来到|飞跃|闸村: a bridge, dam or mill alone names no village, the word before it belongs to the name. */
function withWordBefore(doc: Doc, from: number, body: number): number {
  if (body - from !== 1 || !/[闸桥坝堤庄屯塘湾沟岭坪集寨营堡洼井泉圩墩埠渡堰窑楼台店铺]/u.test(doc.text[from]!)) return from
  const before = doc.tokens.find((t) => t.end === from)
  return before && /^[\u4e00-\u9fa5]{2}$/u.test(before.word) && /^(?:v|vn|n|a|nz|z|t|m)$/u.test(before.tag) && !movement.test(before.word)
    ? before.start
    : from
}
const movement = /到|在|往|至|经|赴|进|入|深入|走|前|位|沿|回|来|去|该|村|镇|乡|县|区|记者|附近|周边/u

const doing =
  /^(?:提升|新建|改建|扩建|重建|改造|修复|整治|保护|打造|规划建设|规划|建设|推进|推动|完善|加快|建成|在建|[一二三四五六七八九十]?[个座处条半])+(?=[\u4e00-\u9fa5])|^(?:提升|新建|改建|扩建|重建|改造|修复|整治|保护|打造|规划|建设)+$/u
const noRoad =
  /^(?:.*(?:开工|加密|规划|新建|在建|拟建|扩建|改建|改扩建|跨省|省际|出省|地方|国省|农村|通车|境内|沿线|全省|全市|全国|现有|已有|重点|二级|一级|等级|县县通|中通|一条|这条|该条|或有在?建?)|国家|市|县|省|区)$/u

/** 托克逊|白杨河, 黄河|运河沿岸: where the last of the names before a river, road or mountain begins. */
function afterOther(text: string, from: number, body: number): number {
  const river = /^[\u4e00-\u9fa5]{1,2}[江河](?=[\u4e00-\u9fa5]{1,3}$)/u.exec(text.slice(from, body))
  if (river && /[河江湖]/u.test(text[body] ?? '')) return from + river[0].length
  for (let length = Math.min(5, body - from - 2); length >= 3; length--) {
    const named = gazetteer().named(text.slice(from, from + length))
    if (named.some((d) => d.level !== 'township')) return from + length
  }
  return from
}

/** “唱响新社区”: words in the middle of a quoted slogan or brand name no place. */
function insideSlogan(text: string, start: number, end: number): boolean {
  const open = text.lastIndexOf('“', start)
  if (open < 0 || start - open > 16 || open === start - 1 || text.slice(open, start).includes('”')) return false
  const close = text.indexOf('”', end)
  return close >= 0 && close - open <= 18 && !/[，。]/u.test(text.slice(open, close))
}

/** 青州至临安国家高速公路, 清江—临安高速公路: roads called by their ends; what is being built is a project. */
function betweenEnds(doc: Doc, places: readonly Span[]): Span[] {
  const { text } = doc
  const spans: Span[] = []
  for (const match of matchesIn(
    text,
    /([\u4e00-\u9fa5]{2,6})(?:至|—|－|-|~)([\u4e00-\u9fa5]{2,5}?)(?:国家)?(?:高速公路|高速铁路|铁路|公路|高铁)(?!项目|工程|建设|通车|开工|扩建|改建|改造|复线|[\u4e00-\u9fa5]{0,4}(?:项目|工程))/gu,
    /[至—－~-][\u4e00-\u9fa5]{2,7}(?:高速|铁路|公路|高铁)/u,
  )) {
    const bar = match.index + match[1]!.length
    const place = places.find((p) => p.end === bar && !p.pronoun)
    const token = place ?? doc.tokens.find((t) => t.end === bar && /^(?:n|x|j)/u.test(t.tag) && t.word.length > 1)
    if (!token) continue
    const end = match.index + match[0].length
    // …高速公路、青山至河口高速公路等项目建设: what is being built
    if (
      /^(?:、|和|及|等)[^。；]{0,120}?等?(?:[\d一二三四五六七八九十数]{1,3}[个条])?[\u4e00-\u9fa5]{0,6}(?:项目|工程)/u.test(
        text.slice(end, end + 140),
      )
    )
      continue
    spans.push({ start: token.start, end, label: 'Place', name: text.slice(token.start, end), source: 'grammar', confidence: 0.7 })
  }
  return spans
}

/** The division, or the last of a chain of them, that a name begins with and that is written in full. */
function fullDivisionBefore(places: readonly Span[], from: number, body: number): Span | undefined {
  let last = places.find((p) => p.start === from && p.division && !p.pronoun)
  for (let next = last; next; next = places.find((p) => p.start === last!.end && p.division && !p.pronoun && p.end < body)) last = next
  return last && last.end < body && last.end - last.start === last.division!.name.length && /[省市县区旗镇乡]$/u.test(last.division!.name)
    ? last
    : undefined
}

/** 喇嘛湖梁, 三江森林温泉: not only words of what it is (化工, 现代农业, 中心). */
const standsAlone = (doc: Doc, start: number, end: number): boolean =>
  end - start >= 2 &&
  !/^(?:[东西南北中]部?|高新|新)?$/u.test(doc.text.slice(start, end)) &&
  tokensIn(doc.tokens, start, end).some((t) => t.tag === 'nr' || (/^(?:n[stz]|nrt|x)$/u.test(t.tag) && t.word.length > 1))

/** Index of the first token that begins at or after `start`. */
function firstToken(doc: Doc, start: number): number {
  let low = 0
  let high = doc.tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (doc.tokens[middle]!.start < start) low = middle + 1
    else high = middle
  }
  return low
}

/** 准东、吐哈、伊犁、库拜四大|煤田: names of a list that share the word at its end. */
function listedSites(text: string): Span[] {
  const spans: Span[] = []
  for (const match of text.matchAll(
    /(?<=[以是有为在括含和，。；：])(?!以|是|有|为|在|括|含|和)((?:[\u4e00-\u9fa5]{2,4}、){1,10}[\u4e00-\u9fa5]{2,4}?)(?:和([\u4e00-\u9fa5]{2,3}))?(?:等)?(?:[两三四五六七八九十\d]{1,2})?[大个座条]?(煤田|油田|气田|盆地|水库|草原|高速公路|机场|灌区)(?![\u4e00-\u9fa5]{0,2}(?:项目|工程))/gu,
  )) {
    let at = match.index
    const pieces = match[1]!.split('、')
    for (const piece of pieces) {
      if (!/[的了等和与及]|[省市县区]$/u.test(piece))
        spans.push({
          start: at,
          end: at + piece.length,
          label: 'Place',
          name: piece.endsWith(match[3]!) ? piece : piece + match[3]!,
          source: 'grammar',
          confidence: 0.95,
        })
      at += piece.length + 1
    }
  }
  return spans
}

/** 来到|滨海|红星闸村: a word for a place that no gazetteer lists, between a verb of going and a village. */
function unlistedBefore(doc: Doc, spans: readonly Span[], places: readonly Span[]): Span[] {
  const found: Span[] = []
  for (const span of spans) {
    if (span.narrower !== 'Village') continue
    const token = doc.tokens.find((t) => t.end === span.start && t.tag === 'ns' && /^[\u4e00-\u9fa5]{2,3}$/u.test(t.word))
    if (!token || [...places, ...spans].some((p) => p.start < token.end && token.start < p.end)) continue
    if (!/(?:到|在|赴|往|于|进|入|自|对)$/u.test(doc.text.slice(0, token.start))) continue
    found.push({ start: token.start, end: token.end, label: 'Place', name: token.word, source: 'tokens', confidence: 0.6 })
  }
  return found
}

/**
 * 荣乌|高速全线贯通, 津塘|公路: two characters for a road's ends, which no dictionary knows as a word, where a road can stand. The form
 * with 高速公路 is its name where the article has it.
 */
function shortRoads(doc: Doc, spans: readonly Span[]): Span[] {
  const { text } = doc
  const found: Span[] = []
  for (const match of matchesIn(
    text,
    /(?<![\u4e00-\u9fa5]{2}(?:至|到))([\u4e00-\u9fa5]{2})(高速(?!公路|铁路|无线|宽带|数据|发展|增长|公司|列车|动车|路网|网|集团|时代|度|运|客|行|交|路|推|成|扩)|(?<!高速)公路(?!局|部|网|管|建设|工程局|养|运|客|货|项目|里程|交|水|铁|、|系统|上|等级|投|通车|段))(?![\u4e00-\u9fa5]{0,6}(?:项目|工程|开工|建设|通车|扩建|改造|建成))/gu,
  )) {
    const start = match.index
    const end = start + match[0].length
    const token = tokensIn(doc.tokens, start, start + 2)
    if (token.length !== 1 || token[0]!.word.length !== 2 || !/^(?:x|nz|nr|nrt|j)$/u.test(token[0]!.tag)) continue
    if (/[的了在和与及是到至从对将被各该本全我其这那两条级]/u.test(match[1]!) || spans.some((s) => s.start < end && start < s.end)) continue
    const full = match[2] === '高速' && text.includes(`${match[1]!}高速公路`) ? `${match[1]!}高速公路` : match[0]
    found.push({ start, end, label: 'Place', name: full, source: 'grammar', confidence: 0.65 })
  }
  return found
}

const toPlace =
  /(?:[在于到至从由往赴沿经跨过抵向入自离、，。；（“的和与及]|位于|途经|穿越|流经|流入|横跨|毗邻|紧邻|紧靠|来到|走进|走访|考察|视察|[省市县区镇乡村旗州])$/u
const ofPlace =
  /^(?:[、，。；）”]|上游|中游|下游|流域|两岸|沿岸|沿线|北岸|南岸|东岸|西岸|河畔|畔|边|旁|段|站|口|库区|地区|附近|以[东西南北]|[东西南北][侧岸路街]|水域|水系|大坝|码头|位于|全长|是|为|在|等|与|和|至)/u
/** 漫步|某某湖|畔, 途经|某某河|、: the words around it are those around a place, on both sides, or it is so called again. */
function standsAsPlace(text: string, start: number, end: number): boolean {
  if ((start === 0 || toPlace.test(text.slice(Math.max(0, start - 4), start))) && ofPlace.test(text.slice(end, end + 4) || '。'))
    return true
  return calledAgain(text, start, end)
}

/** Parks, roads, rivers, markets, hotels, villages … with a name of their own. */
export function siteSpans(doc: Doc, places: readonly Span[]): Span[] {
  const { text } = doc
  const written = places.filter((p) => !p.pronoun)
  const spans: Span[] = []
  // 国道318线, 318国道, G15高速, 省道301线
  for (const match of matchesIn(
    text,
    /(?:[国省县乡]道|[GSXY])\d{1,4}(?:线|高速公路|高速|国道|省道)?(?![\d.-])|(?<!\d)[GS]?\d{3}(?:国道|省道)/gu,
  )) {
    if (/^[GSXY]\d+$/u.test(match[0]) || /[A-Za-z]$/u.test(text.slice(0, match.index))) continue
    spans.push({
      start: match.index,
      end: match.index + match[0].length,
      label: 'Place',
      name: match[0],
      source: 'grammar',
      confidence: 0.85,
    })
  }
  spans.push(...betweenEnds(doc, places))
  for (const match of matchesIn(text, heads)) {
    const end = match.index + match[0].length
    if (places.some((p) => p.zone !== undefined && p.end === end)) continue // 高|新区: a zone that is known
    if (spans.some((s) => s.end === end && s.start < match.index)) continue // 资溪至|抚州高速公路
    const token = tokenAcross(doc.tokens, end)
    // the head is the beginning of a longer word; 解放|路西|延 is jieba's error
    if (token && !/^路[东西南北]$/u.test(token.word)) continue
    const body = /[路街]$/u.test(match[0]) && !/高速公路|步行街/u.test(match[0]) ? end - 1 : match.index
    const simple = /(?:[路街湖河江山岛村湾港]|大道|大街|大厦|小区|水库|大桥|大堤|铁路|高速公路|高铁|机场|火车站|流域)$/u.test(match[0])
    const start = leftEdge(doc, body, { longest: 12, places, strict: simple })
    let from = start
    // 涿州市|北环路|双馨佳园小区: a road, river or building is named by its last words, without the division before it
    if (simple) {
      for (const p of places)
        if (p.start >= from && p.end < end - (match[0].length > 1 ? match[0].length : 1) && p.end > from) from = Math.max(from, p.end)
      // 石家庄正定|国际机场, 双流|机场: called after the place that stands before it
      const called = /机场$/u.test(match[0]) && from === body ? written.find((p) => p.end === body) : undefined
      if (called) from = widest(written, called).start
      const street = matchesIn(text.slice(from, end - 1), /[路街道镇区县市号]/gu).at(-1)
      if (street && street.index + 2 < end - from - (match[0].length > 1 ? match[0].length - 1 : 0)) from += street.index + 1
      if (!/(?:小区|大厦)$/u.test(match[0])) from = ownWords(doc, from, body, end)
      if (match[0] === '村') from = withWordBefore(doc, from, body)
    }
    // 人齐聚|广州大厦: a hotel or hall begins with its city, not with a verb before
    const city = /(?:大厦|酒店|宾馆|饭店|广场|会展中心|展览中心|博览中心|大剧院)$/u.test(match[0])
      ? places.filter((p) => p.division && !p.pronoun && p.start > from && p.end <= body).at(0)
      : undefined
    if (city && city.start - from >= 2) from = city.start
    // 浒关开发区|恒通工业园: the zone before is a place of its own
    const zone = simple ? undefined : places.find((p) => p.zone && p.start === from && p.end < body)
    if (zone) from = zone.end
    from += glued.exec(text.slice(from, body))?.[0].length ?? 0
    // 武宣县|湾水村: the beginning of a village's name behind its county
    if (
      /^[湾湖河江山岛港]$/u.test(match[0]) &&
      places.some((p) => p.division && p.start === from && p.end === body && /[县市区旗]$/u.test(p.name))
    )
      continue
    // 中国|台湾, 国家统计局|黑龙江: the end of a division's name is no bay and no river
    if (places.some((p) => p.division && p.end === end && p.start > from - 1)) continue
    // 提升|古城, 新建|高铁站, 半|三峡水电站: what is done to the place is no part of its name
    if (!simple || /^(?:(?:国际)?机场|火车站|水库|大桥|高铁)$/u.test(match[0])) from += doing.exec(text.slice(from, body))?.[0].length ?? 0
    // 托克逊|白杨河, 黄河|运河: a county or a river before the name is another place
    if (simple) from = afterOther(text, from, body)
    // 毗邻|地区黄河流域…示范区
    if (/示范区|试验区|园区/u.test(match[0])) from += /^(?:毗邻)?地区/u.exec(text.slice(from, body))?.[0].length ?? 0
    // 中国|郑州（国际）工程机械产业园
    if (!simple && text.slice(from - 2, from) === '中国' && from < body) from -= 2
    const root = text.slice(from, body)
    // 安远县|高速公路, 新开工|高速公路: no road's name
    if (
      /^(?:国家)?(?:高速公路|公路|铁路|高铁|高速铁路)$/u.test(match[0]) &&
      (noRoad.test(root) || places.some((p) => p.end === body && p.start === from && /[县市区]$/u.test(root)))
    )
      continue
    if (insideSlogan(text, from, end)) continue
    // 七|大市场, 这一巨|大市场: how many markets, or how large
    if (match[0] === '大市场' && /[一二三四五六七八九十几两巨做各个]$/u.test(root)) continue
    // 中国铁路, 甘肃|高速公路: all that a country or province has
    if (
      /^(?:铁路|高铁|高速铁路|高速公路|公路)$/u.test(match[0]) &&
      (/^(?:中国|我国|全国|世界|国内)/u.test(root) ||
        places.some((p) => p.start === from && p.end === body && (p.division?.level === 'province' || p.division?.level === 'city')))
    )
      continue
    // 各种海洋自然|保护区, 现代工业|新城: kinds of places
    if (
      /^(?:海洋|森林|野生动物|水源|生态|各种)*(?:自然|海洋|生态|水源地?)$|^(?:现代|新型|美丽|宜居|特色|高端|智慧)/u.test(root) &&
      !places.some((p) => p.start >= from && p.end <= end)
    )
      continue
    if (/[至—]$/u.test(text.slice(0, from)) && /路|高铁/u.test(match[0])) continue // 成县至|武都高速公路
    if (
      root.length < 1 ||
      /[的]|老旧|停车|^[省市县区处座条个]$/u.test(root) ||
      scholars.test(text.slice(end, end + 4)) ||
      bad.test(root) ||
      common.test(text.slice(from, end))
    )
      continue
    // 镇、村、组; but 平江县湾水村、武宁镇
    if (match[0] === '村' && /[、）]/u.test(text[end] ?? '') && !places.some((p) => p.end === from && !p.pronoun)) continue
    const short = /^(?:湖|河|江|山|岛|湾|港|村)$/u.test(match[0])
    const words = tokensIn(doc.tokens, from, end)
    const place = places.some((p) => p.start === from && p.end <= end)
    // a person of that name (赵春江), a word of the dictionary (上山, 城区)
    if (short && !words.some((w) => w.tag === 'ns') && beginsWithSurname(text.slice(from)) && end - from <= 3) continue
    if (short && words.length === 1 && !/^(?:n[rstz]|x)/u.test(words[0]!.tag)) continue
    if (
      /^[和与及在对受跨沿向由为把将被从到率]/u.test(root) ||
      /^(?:指导|落实|贯彻|建设|修复|弘扬|主城区|站周边|周边|全市|全县|全省|我市|万人|各|省道|国道)/u.test(root)
    )
      continue
    const own =
      place ||
      townRoads.test(text.slice(from, end)) ||
      (simple &&
        (places.some((p) => p.end === from && !p.pronoun) || /[路街]、$/u.test(text.slice(Math.max(0, from - 2), from))) &&
        root.length >= 2) ||
      words.some((w) => /^(?:n[rstz]|x)/u.test(w.tag) && w.word.length >= 2) ||
      (/机场$/u.test(match[0]) && gazetteer().named(root).length > 0)
    if (!own && (short || match[0].length >= 2)) continue
    // 还任两|江, 人步|大桥, 名巨太|山: an unknown word before so short a head needs the sentence to say that it is a place
    if (
      simple &&
      !place &&
      /^(?:[湖河江山岛湾港]|大桥|半岛)$/u.test(match[0]) &&
      !words.some((w) => w.tag === 'ns' || (w.tag === 'nz' && w.word.length > 1)) &&
      !standsAsPlace(text, from, end)
    )
      continue
    if (/[级个条座处家类大新老整]$/u.test(root)) continue
    // 奇台县|青石梁工业园: a division in full before a name that stands by itself is a place of its own
    const outer = simple || match[0].length < 2 ? undefined : fullDivisionBefore(places, from, body)
    if (outer && standsAlone(doc, outer.end, body)) {
      spans.push({
        start: outer.end,
        end,
        label: 'Place',
        name: text.slice(outer.end, end),
        source: 'grammar',
        confidence: 0.75,
        aliases: [text.slice(from, end)],
      })
      continue
    }
    spans.push({
      start: from,
      end,
      label: 'Place',
      narrower: village.test(match[0]) && root.length <= 6 && root !== '中关' ? 'Village' : undefined,
      name: text.slice(from, end),
      source: 'grammar',
      confidence: place ? 0.75 : 0.65,
    })
  }
  return [...spans, ...listedSites(text), ...unlistedBefore(doc, spans, places), ...shortRoads(doc, [...spans, ...places])]
}
