import { holds, overlaps, type Doc, type Span } from '../doc.js'
import { gazetteer, isWithin, prefectureOf, type Division } from '../lexicon/divisions.js'
import { beginsWithSurname, commonSurnames } from '../lexicon/surnames.js'
import { titleHeadEndingAt } from '../lexicon/titles.js'
import { placeSpan } from '../mentions/divisions.js'
import { personSpan } from '../mentions/persons.js'
import { tokenAcross, tokenize, tokensIn } from '../tokens.js'
import { labelNames, type LabelledRange } from './label.js'
import { shippedModel } from './model.js'
import type { TaggedLabel } from './tags.js'

/** Margins from which nine in ten of a label's names were right, when a fifth of the corpus was read by a model of the others. */
const sure: Record<TaggedLabel, number> = { Person: 800, Organization: 2000, Place: 1500 }
/** From so many times that on, hardly one was wrong. */
const certain = 1.5

/** A body that only the model sees wants a last word that bodies have. */
const bodyEnd =
  /(?:公司|集团|厂|社|行|局|厅|部|委|办|院|学校|中学|小学|大学|所|站|中心|协会|商会|学会|联合会|基金会|委员会|法庭|政府|支队|大队|队|团|馆|台|报|店|银行|联盟|党组|党委|支部|总会|工会)$/u
const enterpriseEnd = /(?:公司|集团|厂|合作社|银行|农场|酒店|超市|商场|商行|酒业|药业)$/u
const agencyEnd =
  /(?:局|厅|委|部|政府|委员会|法院|检察院|法庭|支队|大队|办事处|管委会|党组|党委|党支部|党总支|办公室|巡察组|巡视组|工作组|指挥部|派出所|人大|政协)$/u
const siteEnd =
  /(?:省|市|县|区|州|旗|盟|镇|乡|村|街道|社区|苏木|嘎查|路|街|桥|河|江|湖|山|岛|湾|港|园|园区|广场|水库|码头|机场|车站|站|景区|口岸)$/u
const divisionEnd = /[省市县区州旗盟镇乡村]$/u
/** 工业园区, 中心广场: what a place is, not which. */
const genericSite =
  /^(?:工业|物流|化工|高新|科技|产业|开发|现代|生态|旅游|文化|农业|中心|休闲|市民|人民|经济|技术|城市|乡镇|主|干|老|新|各|本|全)*(?:园区?|广场|开发区|新区|景区|社区|街道|城区|市场|水库|码头|机场|车站|路|街|桥|县|区|镇|乡|村)$/u
/** 米市街, 夏家闸, 敬老院 end so; people do not. */
const notPersonEnd = /[街镇村处闸站院桥园区县市乡路厂店局部委会社团省州]$/u

/** 外贸公司, 物流园区, 关心: words of the dictionary, or put together of nothing else, name nobody. */
const isPlain = (name: string): boolean =>
  tokenize(name).every((t) => t.word.length > 1 && !/^(?:nr|ns|nz|x|eng)/u.test(t.tag) && !gazetteer().named(t.word).length)

function isPerson(doc: Doc, { start, margin }: LabelledRange, name: string): boolean {
  if (/[·•・]/u.test(name)) return /^[\p{Script=Han}]+(?:[·•・][\p{Script=Han}]+)+$/u.test(name)
  if (!/^\p{Script=Han}{2,5}$/u.test(name) || notPersonEnd.test(name)) return false
  const isCertain = margin >= sure.Person * certain
  // behind a post or a role hardly anything else can stand: 驻村第一书记|志玛青措, 局长|雒长河
  if (titleHeadEndingAt(doc.text, start)) return (name.length > 2 || beginsWithSurname(name)) && (isCertain || !isPlain(name))
  return isCertain && name.length === 3 && commonSurnames.has(name[0]!) && !isPlain(name)
}

/** 东阿县 in 东阿县城东, where the rules see no county: still no second place of its name. Of several, the one of the paper's own city. */
function divisionCalled({ home, day }: Doc, name: string): Division | undefined {
  const called = gazetteer()
    .namedOn(name, day)
    .filter((division) => division.name === name)
  const own = home.division && prefectureOf(home.division)
  return called.length === 1 ? called[0] : own && called.find((division) => isWithin(division, own))
}

/**
 * What no body's name holds, though a model that sees characters may think so: a function word that jieba sees in it or across its
 * edges (由|于苹果公司, 归属于母公司, 中方所), a verb in front (新建汽车工厂), a number before it (补助8|大发电公司).
 */
function isNoBody({ text, tokens }: Doc, { start, end }: LabelledRange): boolean {
  const words = tokensIn(tokens, start, end)
  if (words.map((w) => w.word).join('') !== text.slice(start, end))
    return !/[公集协学商研大]/u.test(text[start] ?? '') && !!tokenAcross(tokens, start)
  return (
    words.some((w) => /^(?:u|p|d|r|y)/u.test(w.tag) || /^[是使占须较于等]$/u.test(w.word)) ||
    /^(?:c|v$|vd)/u.test(words[0]!.tag) ||
    /^(?:新建|关联|市场|合资|多数|大型|主流|中国合资|日系)/u.test(text.slice(start, end)) ||
    (/^[大家个所]/u.test(text.slice(start)) && /[一二三四五六七八九十\d]$/u.test(text.slice(0, start)))
  )
}

function spanOf(doc: Doc, range: LabelledRange): Span | undefined {
  const { start, end, label, margin } = range
  const name = doc.text.slice(start, end)
  const confidence = margin >= sure[label] * certain ? 0.85 : 0.75
  const span = { start, end, name, source: 'labeller', confidence } as const
  if (label === 'Person') return isPerson(doc, range, name) ? personSpan(start, end, name, 'labeller', confidence) : undefined
  if (!/^[\p{Script=Han}A-Za-z0-9（）()]{3,}$/u.test(name) || isPlain(name)) return undefined
  if (label === 'Organization' && isNoBody(doc, range)) return undefined
  const division = label === 'Place' ? divisionCalled(doc, name) : undefined
  if (division) return { ...placeSpan({ start, end }, division, confidence), source: 'labeller' }
  if (label === 'Place')
    return siteEnd.test(name) && !name.startsWith('中国') && !genericSite.test(name) && (name.length > 3 || divisionEnd.test(name))
      ? { ...span, label }
      : undefined
  // 实训中心, 家政公司: two characters before the last word are what it does, unless they are a place
  if (!bodyEnd.test(name) || (name.length < 5 && !gazetteer().at(name, 0).length)) return undefined
  const narrower = enterpriseEnd.test(name) ? 'Enterprise' : agencyEnd.test(name) ? 'Agency' : undefined
  return { ...span, label, ...(narrower ? { narrower } : {}) }
}

/**
 * The model's vote on people, bodies and places beside those that the rules found. What only it sees, with a margin, is added;
 * 校长卓以和与公司总经理: a name that it is certain of puts out weak ones that it crosses (卓以, 和与公司).
 */
export function withLabelled(doc: Doc, found: readonly Span[], labels: readonly TaggedLabel[]): Span[] {
  const kept = [...found]
  for (const range of (doc.labelled ??= labelNames(doc.text, doc.tokens, shippedModel()))) {
    if (!labels.includes(range.label) || range.margin < sure[range.label]) continue
    const rivals = kept.filter((s) => !s.pronoun && !s.implied && overlaps(s, range))
    const isWeak = (s: Span): boolean =>
      range.margin >= sure[range.label] * certain && !holds(s, range) && (s.source === 'tokens' || (s.confidence < 0.8 && !holds(range, s)))
    if (rivals.some((s) => !isWeak(s))) continue
    const span = spanOf(doc, range)
    if (!span) continue
    for (const rival of rivals) kept.splice(kept.indexOf(rival), 1)
    kept.push(span)
  }
  return kept.sort((a, b) => a.start - b.start)
}

/** People among names of bodies and places, which stay where they are unless they are weak. */
export function withLabelledPeople(doc: Doc, people: readonly Span[], others: readonly Span[]): { people: Span[]; others: Span[] } {
  const all = withLabelled(doc, [...people, ...others], ['Person'])
  return { people: all.filter((s) => s.label === 'Person'), others: all.filter((s) => s.label !== 'Person') }
}
