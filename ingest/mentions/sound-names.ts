import { countryLength } from '../lexicon/countries.js'
import { titleHeadAt } from '../lexicon/titles.js'
import { isMadeOf, trades, wellKnown } from '../lexicon/trades.js'
import { tokenAcross, tokenStarting, tokensIn } from '../tokens.js'
import type { Doc, Range, Span } from '../doc.js'
import { nominal } from './left-edge.js'

/** Words of the sentence that a name never begins with, whatever follows: 比如|联想集团, 图为|…协会, 现任|春兰集团. */
const lead =
  /^(?:[^，。；]{0,20}?(?:生产商|制造商|供应商|运营商|厂商|经销商|代理商|分销商|开发商|承包商|零售商|服务商|集成商|竞争对手|调研机构|咨询机构|研究机构|评级机构|调查机构|监测机构|出口大户|上市公司|母公司|东家|大股东)(?=[\u4e00-\u9fa5A-Za-z]{2,}(?:公司|集团)$)|巧遇|偶遇|矛头直指|矛头指向|正如|比如|例如|譬如|诸如|但是|但据|但|而据|据悉|图为|图是|现任|曾任|时任|历任|前任|出任|新任|近日|日前|昨日|今日|目前|此前|包括|其中|不仅|不是|就是|而是|并说|并称|且|先生及|女士及|(?:检测|认证|中介|咨询|评级)?机?构(?=[A-Z])|曾?致[信函电](?=.{3})|曾向|曾就|以及|清楚|根据|对于|关于|按照|随着|继而|至于|如今|针对|受到|来自|前往|走进|要求|要将|若将|原则同意|同意|批准|建议|指责|认为|促成|授权|委托)/u
/** What the sentence calls it before its name: 洋奶粉巨头|某公司, 封装大厂|某光电. */
const called = /^[\u4e00-\u9fffA-Z]{1,8}(?:巨头|大厂|龙头|新贵|霸主|巨擘|豪门)的?(?=[\u4e00-\u9fffA-Za-z]{2})/u
/** Verbs of the clause, where only a name should be: 在某市合作建设锂业公司. */
const clause =
  /(?:合作|共同|联合|投资|出资)(?:建设|兴建|组建|成立|设立|开发)[\u4e00-\u9fff]{2}|(?:局|公司|集团|院|所|厂)(?:及|以及|和|与)[\u4e00-\u9fff]{2,4}(?:局|公司|集团|院|所|厂)$/u
/** … and words that some names do begin with (原平, 和利时, 如皋, 继峰): only where the rest stands as a name by itself. */
const maybeLead = /^(?:原|据|继|受|指|由|被|与|和|及|同|对(?!外)|在|向|从|把|将|让|给|今|并|而|则|如|像|即|因|称|出)(?=.{4})/u

/** 各地分公司, 多家美商公司, 某国内上市公司, 西部一家太阳能公司, 金昌市四所医院: how many or which kind, no body. */
const counted =
  /^(?:该|[一两几多数\d]处|家[省市中]|各[地大家级类省市县区]|[两三四五六七八九十几多数]大|[两三四五六七八九十几多数][家个所]|某|许多|不少|一些|所有|其他|其它|部分|另外?|海外|境外|全球最大|国外|国内|亚洲|欧洲|非洲|本地|当地|外地|我国|这[家些])|(?:另?[一两三四五六七八九十几多数]家|一些|第[一二三四五六七八九十]所|[一两三四五六七八九十几各多数]所|[两三四五六七八九十几多数]个|最大|竞购|引述|副?总经理兼|文章来源|中院对|发言人|市就|县就|区就|认真贯彻)/u
/** 广州市|公立医院, 郑州|小学, 兰州|超市: a kind of body, in a place. */
const kind = /(?:^|[省市县区州盟])(?:(?:非?公立|民营|私立|基层|定点)(?:医院|中学|小学|大学|卫生院|学校)|小学|学校|超市)$/u
/** Nobody's name: 集团公司, 合资公司, 公司党委, 分公司. */
const generic =
  /^(?:集团|股份|合资|独资|控股|母|子|分|总|新|老|原|代理|运营|销售|中国|我国|贸易|物业|外资|中外合资|第三方|设计|行业|专业|全资子|上市|国际化|现代化|跨国|国有|民营|省|市|当地|电力|环保|制药|制衣|家具)?(?:有限公司|股份有限公司|集团公司|公司|分公司|子公司|公司党委|集团党委|企业|行业协会|协会|商会|银行)$/u
const trade = /^(?:运营|管理|顾问|用品|工艺品|拓展|高速公路|文化|传播|开发|经营|投资|建设|发展|技术|服务|国际|贸易|实业|产业|进出口)$/u

/** 2011年|度中国家居峰会, 为主题的|博览会, 中小|型…启动仪式: what the walk to the left took of the words before a happening. */
export function soundOccasion({ text }: Doc, span: Span): Span {
  const written = text.slice(span.start, span.end)
  const cut =
    written === span.name
      ? (/^(?:[、·]|度(?=[中全国世亚])|初的|底的|末的|为主题的|上述(?=.{4})|一年一度的|型(?=病险))+/u.exec(written)?.[0].length ?? 0)
      : 0
  return cut && written.length - cut >= 4 ? { ...span, start: span.start + cut, name: written.slice(cut) } : span
}

/** A name that is cut in front: 中 begins it (、|中太建设集团), or the word before goes on into it (友|信玩具有限公司) and it is lost. */
function widened(doc: Doc, span: Span): Span | undefined {
  const { text } = doc
  if (
    text[span.start - 1] === '中' &&
    (span.start === 1 || /[^\u4e00-\u9fffA-Za-z0-9]/u.test(text[span.start - 2]!)) &&
    !/^(?:国|央|共|华|的|，|、|有|还)/u.test(text.slice(span.start))
  )
    return { ...span, start: span.start - 1, name: `中${span.name}` }
  const across = tokenAcross(doc.tokens, span.start)
  return across && across.end - span.start <= 1 && /^[nx]/u.test(across.tag) ? undefined : span
}

/** Names of bodies without what the sentence put in front of them; without those that are no names. */
export const soundNames = (doc: Doc, spans: readonly Span[]): Span[] => spans.flatMap((span) => soundName(doc, span) ?? [])

export function soundName(doc: Doc, span: Span): Span | undefined {
  if (span.label !== 'Organization' || span.pronoun || span.implied || span.source === 'alias' || span.source === 'lexicon') return span
  const written = doc.text.slice(span.start, span.end)
  if (written !== span.name) return span
  // 第三|大化工公司, 17|家行业协会: how many, or the how manieth
  if (/^[大家个所名项位]/u.test(written) && /[一二三四五六七八九十几数多各\d]$/u.test(doc.text.slice(0, span.start))) return undefined
  // （增订版）上海某出版社: what stands in brackets before it; 7月6日电|中国养蜂工业协会: the dateline's
  let cut =
    /^[（(][^）)]{1,16}[）)]/u.exec(written)?.[0].length ?? (/^日电/u.test(written) && /\d$/u.test(doc.text.slice(0, span.start)) ? 2 : 0)
  // 原|某某集团副总裁: what is former is the post
  if (/^原(?![平州阳子种野创生乡色])/u.test(written) && written.length > 4 && titleHeadAt(doc.text, span.end)) cut = 1
  // 某-|某中国公司, “863计划”|…测试中心: names that begin further in front
  if (/(?:^|[^\u4e00-\u9fff])[\u4e00-\u9fff]{1,3}[-－]$/u.test(doc.text.slice(Math.max(0, span.start - 6), span.start))) return undefined
  if (/[\dA-Za-z](?:计划|项目|工程)?”$/u.test(doc.text.slice(Math.max(0, span.start - 5), span.start))) return undefined
  for (;;) {
    const rest = written.slice(cut)
    const sure = (lead.exec(rest) ?? called.exec(rest))?.[0].length ?? 0
    const perhaps = sure ? 0 : (maybeLead.exec(rest)?.[0].length ?? 0)
    if (sure) cut += sure
    else if (perhaps && standsAlone(doc, span.start + cut + perhaps, rest.slice(perhaps))) cut += perhaps
    else break
  }
  cut += verbsBefore(doc, { start: span.start + cut, end: span.end })
  cut += wordsBeforeCountry(doc, { start: span.start + cut, end: span.end })
  const name = written.slice(cut)
  if (isPiece(doc, span.start + cut, name)) return undefined
  if (name.length < (cut ? 3 : 2) || counted.test(name) || generic.test(name) || kind.test(name)) return undefined
  if (span.narrower === 'Enterprise' && clause.test(name)) return undefined
  if (span.narrower === 'Enterprise' && isKindOfFirm(doc, span.start + cut, name)) return undefined
  if (!cut) return span.narrower === 'Enterprise' && span.source === 'grammar' ? widened(doc, span) : span
  return { ...span, start: span.start + cut, name }
}

/** 某大学研究所教授兼|能源研究中心, 和|信玩具有限公司, 大学|中国…研究中心: what is left of a name that is cut in front. */
function isPiece(doc: Doc, start: number, name: string): boolean {
  if (/(?:^|[^\u4e00-\u9fff])中$/u.test(doc.text.slice(Math.max(0, start - 2), start))) return false // 、|中太建设集团: widened
  if (
    /(?:教授|研究员|主任|院长|所长|总裁|总经理|董事长)兼?(?=[\u4e00-\u9fff]{2})/u.test(name.slice(0, -2)) &&
    !/委员会$|主任办公/u.test(name)
  )
    return true
  const first = tokenStarting(doc.tokens, start)
  if (!first || first.word.length > 1 || !/[\u4e00-\u9fff]/u.test(first.word) || !/[\u4e00-\u9fff]/u.test(doc.text[start - 1] ?? ''))
    return false
  const rest = name.slice(1)
  return (
    /^(?:中国|委员会|协会|中心)/u.test(rest) ||
    (/公司$/u.test(name) && first.word !== '中' && onlyTrades(rest.replace(/(?:股份|集团)?(?:有限)?(?:责任)?公司$/u, '')))
  )
}

const onlyTrades = (words: string): boolean => isMadeOf(words, 4, (word) => trades.has(word) || trade.test(word))

/** 矛头直指|中石化广东石油分公司, 曾致信|美国食品和药物管理局: a verb right before a name that is known, which no name holds. */
function verbsBefore({ tokens }: Doc, range: Range): number {
  const words = tokensIn(tokens, range.start, range.end)
  const at = words.findIndex(
    (w, i) => i > 0 && i <= 3 && (/^n[stz]/u.test(w.tag) || countryLength(w.word) === w.word.length) && w.word.length > 1,
  )
  const verb = at > 0 ? words[at - 1]! : undefined
  if (!verb || verb.tag !== 'v' || verb.word.length !== 2 || nominal.has(verb.word)) return 0
  return range.end - words[at]!.start >= 5 ? words[at]!.start - range.start : 0
}

/** 仅|法国某某公司, 声明|美国某某公司, 500强|美国某某公司: known words before the country that a firm's name begins with. */
function wordsBeforeCountry({ tokens }: Doc, range: Range): number {
  const words = tokensIn(tokens, range.start, range.end)
  const at = words.findIndex((w) => countryLength(w.word) === w.word.length)
  if (at < 1 || at > 3 || range.end - words[at]!.end < 3) return 0
  return words.slice(0, at).every((w) => w.word !== '新' && (w.word.length === 1 || !/^(?:n[rstz]|x|j|eng)/u.test(w.tag)))
    ? words[at]!.start - range.start
    : 0
}

/** The rest is a name of its own here: it stands so elsewhere in the article, or begins with a country or with 中国. */
function standsAlone({ text, tokens }: Doc, start: number, rest: string): boolean {
  const before = text[start - 1]
  // 继|某集团某项目叫停…后，
  if (before === '继' && /^[^。，]{2,60}?后，/u.test(text.slice(start, start + 64))) return true
  for (let at = text.indexOf(rest); at >= 0; at = text.indexOf(rest, at + rest.length)) if (at > 0 && text[at - 1] !== before) return true
  return (
    /^(?:中国|国家|全国)/u.test(rest) ||
    wellKnown.some((name) => name.length > 1 && rest.startsWith(name)) ||
    countryLength(rest) > 0 ||
    /^ns/u.test(tokenStarting(tokens, start)?.tag ?? '')
  )
}

/** 管理顾问有限公司, 印度公司: trades or a country and a form. */
function isKindOfFirm(doc: Doc, start: number, name: string): boolean {
  const form = /(?:股份)?有限(?:责任)?公司$|集团公司$|公司$/u.exec(name)
  if (!form) return false
  const root = name.slice(0, form.index)
  if (countryLength(root) === root.length) return true
  const words = tokensIn(doc.tokens, start, start + root.length)
  return words.length > 0 && words.map((w) => w.word).join('') === root && words.every((w) => trade.test(w.word) || trades.has(w.word))
}
