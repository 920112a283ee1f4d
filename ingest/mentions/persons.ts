import type { Doc, Span } from '../doc.js'
import { overlaps } from '../doc.js'
import { foreignSyllables } from '../lexicon/foreign-syllables.js'
import { commonSurnames, compoundSurnames } from '../lexicon/surnames.js'
import { plainRoles, titleHeads } from '../lexicon/titles.js'
import { tokenStarting } from '../tokens.js'
import { japaneseLength } from './japanese-names.js'
import { unitTable } from '../code-units.js'
import { joinedLength, joinedNames } from './joined-names.js'
import { actsAt, followsName, nameLengthAt } from './person-names.js'
import { matchesIn } from '../matches.js'

const longestFirst = (words: Iterable<string>): string => [...words].sort((a, b) => b.length - a.length).join('|')
const heads = new RegExp(longestFirst(titleHeads), 'gu')
const roles = new RegExp(longestFirst(plainRoles), 'gu')
const leaders = /(?:老)?领导(?:同志|人)?(?!班子|干部|小组|机关|能力|集体|核心|方式|层|下|和|与|等)(?=[\u4e00-\u9fff])/gu
/** Words of notices of appointment, and what stands between them and the name. */
const appointing = /(?:任命|聘任|免去|选举|补选|推选|增补|撤销|接受|决定任命|批准任命|任免)(?:：|:)?/gu
const speech = /^(?:[^，。；：！？\n]{0,10}?)(?:说|表示|介绍|告诉|坦言|感慨|认为|指出|强调|回忆|笑着|透露|称)/u
const doctrine = /^(?:新时代|生态文明|法治|经济|强军|外交|文化|总书记)[^，。]{0,14}思想/u

export const personSpan = (start: number, end: number, name: string, source: Span['source'], confidence: number): Span => ({
  start,
  end,
  label: 'Person',
  name: name.replace(/[•・．‧∙?]/gu, '·'),
  source,
  confidence,
})

const isBoundary = unitTable((unit) => /[，。；：、！？“”‘’（）()《》\s—]/u.test(unit))
const boundary = (text: string, index: number): boolean => index === 0 || isBoundary[text.charCodeAt(index - 1)] === 1
/** 听取了|罗敬亭副市长, 曲靖市|段正清副市长: with a post behind it a name may follow these too. */
const isOpening = unitTable(
  (unit) => isBoundary[unit.charCodeAt(0)] === 1 || /[了由与和及请向经对为市县区省处科局厅部委办院校室心会行司站队]/u.test(unit),
)
const opens = (text: string, index: number): boolean => index === 0 || isOpening[text.charCodeAt(index - 1)] === 1

/**
 * People: names behind posts and roles (市长刘文强, 困难党员陈广芝), in lists of such, before a post (赵春江副市长),
 * before verbs of speech, and where jieba sees a name in a place where one can stand.
 */
export function personSpans(doc: Doc, others: readonly Span[]): Span[] {
  const { text } = doc
  const spans: Span[] = []
  const free = (start: number, end: number): boolean => !others.some((o) => !o.pronoun && overlaps(o, { start, end }))
  const add = (start: number, length: number, source: Span['source'], confidence: number): boolean => {
    const end = start + length
    if (!length || !free(start, end) || spans.some((s) => overlaps(s, { start, end }))) return false
    if (doctrine.test(text.slice(end))) return false
    spans.push(personSpan(start, end, text.slice(start, end), source, confidence))
    return true
  }
  const addList = (start: number, confidence: number, afterPost: boolean): void => {
    let at = start
    for (;;) {
      const length = nameLengthAt(doc, at, { afterPost })
      if (!length || !add(at, length, 'grammar', confidence)) return
      at += length
      if (text[at] !== '、' && !(text[at] === '和' && nameLengthAt(doc, at + 1, { afterPost: false }))) return
      at++
    }
  }
  // 扎西顿珠, 额尔德木图: known words of names without a surname
  for (const { start, end } of joinedNames(text)) add(start, end - start, 'grammar', 0.8)
  for (const match of matchesIn(text, heads)) {
    const end = match.index + match[0].length
    if (text[match.index - 1] === '全' && /^[市县省区]长/u.test(match[0])) continue // 全市|长江岸线
    // 县长敖日其楞来到: 敖 is a surname too, but the longer name is the one that a verb follows
    const known = joinedLength(text, end)
    if (known > 1 && followsName(text, end + known)) add(end, known, 'grammar', 0.85)
    if (!plainRoles.has(match[0])) add(end, japaneseLength(text, end), 'grammar', 0.8)
    // 英特尔营销主管汤姆柯罗伊（TomKilroy）: the letters behind it say where it ends
    if (!plainRoles.has(match[0])) add(end, glossed(text, end), 'grammar', 0.8)
    const long = plainRoles.has(match[0]) ? 0 : transliterated(doc, end)
    if (long > 3) add(end, long, 'grammar', 0.75)
    addList(end, 0.93, !plainRoles.has(match[0]))
    // 时任绵竹市副市长的米建军
    if (text[end] === '的' && /(?:时任|担任|现任|曾任|原)[^，。；]{0,20}$/u.test(text.slice(0, match.index))) addList(end + 1, 0.85, true)
    if (!plainRoles.has(match[0])) add(end, transliterated(doc, end), 'grammar', 0.65)
  }
  for (const match of matchesIn(text, leaders)) addList(match.index + match[0].length, 0.9, true)
  // 任命|苑国梁为…局局长，免去|芦广才的…职务, 选举|向宏鼎为…主任
  for (const match of matchesIn(text, appointing)) {
    const start = match.index + match[0].length
    const length = nameLengthAt(doc, start, { afterPost: true }) || transliterated(doc, start)
    if (length && /^(?:同志)?(?:为|的|任|担任|、|（)/u.test(text.slice(start + length))) addList(start, 0.88, true)
  }
  for (const match of matchesIn(text, roles)) {
    const end = match.index + match[0].length
    const known = joinedLength(text, end)
    if (known > 2 && followsName(text, end + known)) add(end, known, 'grammar', 0.8)
    addList(end, 0.8, false)
  }
  // 上个月|温家宝|总理: jieba knows all three characters as a name, and a post stands behind it
  for (const token of doc.tokens)
    if (
      token.tag === 'nr' &&
      token.word.length === 3 &&
      commonSurnames.has(token.word[0]!) &&
      titleAfter(text.slice(token.end, token.end + 24))
    )
      add(token.start, nameLengthAt(doc, token.start, { afterPost: false }) === 3 ? 3 : 0, 'grammar', 0.75)
  for (const { start, length } of dottedNames(doc)) add(start, length, 'grammar', 0.75)
  for (const token of doc.tokens) {
    if (!opens(text, token.start)) continue
    const length = nameLengthAt(doc, token.start, { afterPost: false })
    if (!length) continue
    if (!boundary(text, token.start)) {
      if (titleAfter(text.slice(token.start + length, token.start + length + 24)) && looksLikeName(doc, token.start, length))
        add(token.start, length, 'grammar', 0.75)
      continue
    }
    const rest = text.slice(token.start + length, token.start + length + 24)
    if (
      (speech.test(rest) || /^(?:曾任|现任|历任)/u.test(rest)) &&
      !/^[\u4e00-\u9fff]/u.test(rest.replace(speech, '').slice(0, 0)) &&
      looksLikeName(doc, token.start, length) &&
      /^(?:[，]?(?:笑着|高兴地|自豪地|激动地|感慨地)?(?:说|表示|介绍|告诉|坦言|感慨|指出|强调|认为|曾任|现任|历任))/u.test(rest)
    )
      add(token.start, length, 'grammar', 0.85)
    else if (titleAfter(rest) && looksLikeName(doc, token.start, length)) add(token.start, length, 'grammar', 0.8)
  }
  // 林场护林员|亓满仓, 种了三十年萝卜的|靳海顺: behind a word for people, or behind 的, where a verb of people follows
  for (const token of doc.tokens) {
    const role =
      token.tag === 'n' &&
      token.word.length > 1 &&
      /[员工师手人者家民商官医长徒]$|^(?:妻子|丈夫|儿子|女儿|父亲|母亲|老伴|同事|村民|哥哥|弟弟|姐姐|妹妹|爷爷|奶奶)$/u.test(token.word)
    if (!role && token.word !== '的') continue
    const length = nameLengthAt(doc, token.end, { afterPost: false })
    if (length < 3 || length > 4 || !looksLikeName(doc, token.end, length)) continue
    const after = text.slice(token.end + length)
    const acts =
      /^(?:[，。、；：（]|和|与|等|说|介绍|表示|告诉|坦言|带|率|把|将|被|在|到|从|向|对|给|已|正|曾|是|有)/u.test(after) ||
      followsName(text, token.end + length)
    const first = tokenStarting(doc.tokens, token.end)!
    const whole = first.word.length === 1 || (first.tag === 'nr' && first.word.length === length)
    if (acts && whole && (role || actsAt(text, token.end + length)) && !/[性感度化率力]$/u.test(text.slice(token.end, token.end + length)))
      add(token.end, length, 'grammar', role ? 0.75 : 0.65)
  }
  // 信息化建设处|纪光伟|副处长: jieba cuts across the end of the section's name
  for (const match of matchesIn(
    text,
    /(?<=[处科局厅部委办院校室心会行司站队])[\u4e00-\u9fff]{2,3}(?=副?(?:处长|科长|主任|局长|部长|院长|校长|厅长|司长|站长)(?![\u4e00-\u9fff]{0,2}[王李张刘陈杨赵黄周吴][\u4e00-\u9fff]))/gu,
  )) {
    if (commonSurnames.has(match[0][0]!) && nameLengthAt(doc, match.index, { afterPost: false }) === match[0].length)
      add(match.index, match[0].length, 'grammar', 0.75)
  }
  for (const token of doc.tokens) {
    if (token.tag !== 'nr' && !(token.tag === 'x' && token.word.length === 3 && boundary(text, token.start))) continue
    if (/[闸站桥坝堤渠库泵塔会团报社网寺庙]$/u.test(token.word)) continue // 夏家闸, 海基会
    const compound = compoundSurnames.has(token.word.slice(0, 2))
    if (
      token.word.length < (compound ? 3 : 3) ||
      token.word.length > (compound ? 4 : 3) ||
      !(compound || commonSurnames.has(token.word[0]!))
    )
      continue
    const before = text[token.start - 1] ?? ''
    const after = text.slice(token.end)
    if (/^[\u4e00-\u9fff]/u.test(before) && !'和与及对向由请为在给经受'.includes(before)) continue
    if (!/^(?:[，。、；：（）\s]|等|和|与|说|表示|介绍|告诉|到|在|出席|参加|主持|家|夫妇|同志|先生|女士|的|是)/u.test(after)) continue
    if (nameLengthAt(doc, token.start, { afterPost: false }) !== token.word.length) continue
    add(token.start, token.word.length, 'tokens', 0.7)
  }
  return spans
}

/** 克|莱夫·格林: what stands between a foreign name and the sentence's beginning or a mark belongs to it, when foreign names are written with it. */
export function wholeForeign(text: string, span: Span): Span {
  if (!/[·•・]/u.test(span.name) || span.name !== text.slice(span.start, span.end)) return span
  let start = span.start
  while (span.start - start < 3 && foreignSyllables.has(text[start - 1] ?? '')) start--
  if (start === span.start || /[\u4e00-\u9fffA-Za-z·•・]/u.test(text[start - 1] ?? '')) return span
  return { ...span, start, name: text.slice(start, span.end) }
}

/** 埃德·科泽尔|(Ed Kozel), 某某·某某|表示: parts of foreign names joined by a dot, their spelling or a verb of speech behind them. */
function dottedNames(doc: Doc): { start: number; length: number }[] {
  const { text } = doc
  const found: { start: number; length: number }[] = []
  for (const match of matchesIn(text, /(?<=[\u4e00-\u9fa5])[·•・](?=[\u4e00-\u9fa5])/gu)) {
    let start = match.index
    while (match.index - start < 6 && foreignSyllables.has(text[start - 1] ?? '')) start--
    if (match.index - start < 2) continue
    const length = nameLengthAt(doc, start, { afterPost: true })
    const after = text.slice(start + length, start + length + 6)
    if (length > match.index - start + 1 && (/^[（(][A-Z]/u.test(after) || speech.test(after.slice(0, 3)))) found.push({ start, length })
  }
  return found
}

/** Characters that names of the Mongols, Tibetans, Uyghurs, Kazakhs, Yi … are written with. */
const syllables = new Set(
  '阿艾敖巴白布才楚德多额恩尔福嘎格根古哈海呼吉加金卡克拉朗勒里罗玛买曼美木穆那纳娜尼努诺帕其恰青仁日茹萨赛桑色扎斯苏索塔特提图吐托瓦旺乌西希央依英孜楞顿珠次卓姆措杰丹增巴达瓦嘉洛绒江曲珍平旦贡布拥忠沙马尔且史诺伍来力热合提江别克买买提卡德尔吾守木塔依尔汗迪丽胡玛依肉孜吐尔逊图荪甫江敖其日呷支'.split(
    '',
  ),
)

/** 汤姆柯罗伊|（TomKilroy）: a run of characters that foreign names are written with, its spelling behind it. */
function glossed(text: string, start: number): number {
  let end = start
  while (end - start < 12 && (foreignSyllables.has(text[end] ?? '') || (end > start && text[end] === '·'))) end++
  return end - start >= 3 && /^[（(][A-Z][a-z]/u.test(text.slice(end, end + 3)) ? end - start : 0
}

/** 县长敖日其楞来到, 副市长扎西多吉、: a name without a Chinese surname, behind a post and before a verb or a comma. */
function transliterated(doc: Doc, start: number): number {
  const { text } = doc
  for (let length = 5; length >= 3; length--) {
    const name = text.slice(start, start + length)
    if (name.length < length || !/^[\u4e00-\u9fff]+$/u.test(name) || [...name].some((c) => !syllables.has(c))) continue
    if (followsName(text, start + length)) return length
  }
  return 0
}

const titleAfter = (rest: string): boolean =>
  /^(?:总书记|副?总理|副?处长|副?科长|副?所长|副?站长|副?队长|副?省长|总?经理|副?市长|副?县长|副?区长|副?书记|副?主任|副?局长|副?主席|同志|先生|女士|院士|教授|老人|委员(?!会)|代表(?![团队处])|律师|博士|研究员|副?州长|副?镇长|副?乡长|副?所长|副?主委|董事长|总经理|部长|省长|会长|校长|院长)(?![\u4e00-\u9fff]{0,2}[王李张刘陈杨赵黄周吴][\u4e00-\u9fff])/u.test(
    rest,
  )

/** jieba sees a name or an unknown word here, or nothing longer than the surname. */
function looksLikeName(doc: Doc, start: number, length: number): boolean {
  const token = tokenStarting(doc.tokens, start)
  if (!token) return false
  return /^(?:nr|x)/u.test(token.tag) || token.word.length === 1 || token.word.length === length
}

/** 张毅、王正伟、崔波和李健出席: names that 、 joins to a name that is known. */
export function listedPersons(doc: Doc, persons: readonly Span[], others: readonly Span[]): Span[] {
  const { text } = doc
  const spans: Span[] = []
  const queue = [...persons]
  for (let person = queue.shift(); person; person = queue.shift()) {
    if (!/[、和及与]/u.test(text[person.end] ?? '')) continue
    const start = person.end + 1
    const length = nameLengthAt(doc, start, { afterPost: text[person.end] === '、' })
    const range = { start, end: start + length }
    if (!length || !/^(?:[、，。；（]|和|及|与|等|出席|参加|一同|陪同|先后|分别|到|在|调研|说)/u.test(text.slice(range.end))) continue
    if ([...persons, ...spans, ...others].some((t) => !t.pronoun && overlaps(t, range))) continue
    const span = personSpan(start, range.end, text.slice(start, range.end), 'grammar', 0.8)
    spans.push(span)
    queue.push(span)
  }
  return spans
}

/** Every other place where a person of this article is named again. */
export function repeatedPersons(doc: Doc, persons: readonly Span[], others: readonly Span[]): Span[] {
  const { text } = doc
  const spans: Span[] = []
  for (const name of new Set(persons.map((p) => doc.text.slice(p.start, p.end)))) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const range = { start: at, end: at + name.length }
      if ([...persons, ...spans].some((p) => overlaps(p, range)) || others.some((o) => !o.pronoun && overlaps(o, range))) continue
      if (doctrine.test(text.slice(range.end))) continue
      spans.push(personSpan(range.start, range.end, name, 'alias', 0.85))
    }
  }
  return spans
}
