import { overlaps, type Doc, type Span } from '../doc.js'
import { gazetteer } from '../lexicon/divisions.js'
import { nationalBodyCalled } from '../lexicon/national-bodies.js'
import { trades, wellKnown } from '../lexicon/trades.js'
import { tokenEnding, tokenStarting } from '../tokens.js'
import { companyRoot } from './companies.js'
import { matchesIn } from '../matches.js'

/** Length of the divisions that a company's name begins with: 山东|嘉元, 聊城市|东元, 苏州|柯尔. */
export function placePrefix(name: string): number {
  let at = 0
  for (;;) {
    const found = gazetteer().atOn(name, at, undefined)[0]
    if (!found || found.name.length + at >= name.length - 1) break
    at += found.name.length
    if (at > 8) break
  }
  return at
}

const wellKnownNames = new Set(wellKnown)
const tail = /^(?:公司|集团|科技|股份|新材|实业|控股)?/u

const otherTrade = (name: string, rest: string): boolean =>
  /^[\u4e00-\u9fa5]业(?![务绩内界主余])/u.test(rest) &&
  (trades.has(rest.slice(0, 2)) || /^[奶鞋酒药纸木茶铝铜]/u.test(rest)) &&
  !name.includes(rest[0]!)

/** Where a form first stands that is not the beginning of the full name. */
function firstBare(text: string, form: string, written: string): number {
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1))
    if (!text.startsWith(written, at - written.indexOf(form))) return at
  return text.length
}

function isOwner(form: string, text: string): boolean {
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1))
    if (
      /(?:由|系|是|为|隶属于?)$/u.test(text.slice(Math.max(0, at - 3), at)) &&
      /^[^，。；]{0,12}(?:投资|控股|出资|全资|设立|旗下|子公司)/u.test(text.slice(at + form.length, at + form.length + 16))
    )
      return true
  return false
}

/**
 * Shorter forms of companies that the article names in full: 山东嘉元, 嘉元科技, 嘉元公司; and what “以下简称” says.
 * The root must be a word that jieba does not know, or stand with its place or a form.
 */
export function companyAliases(doc: Doc, taken: readonly Span[], companies: readonly Span[]): Span[] {
  const { text } = doc
  const spans: Span[] = []
  const claimed = new Map<string, string>() // form -> the one company it stands for; '' if several
  const forms = new Map<string, Span>()
  for (const company of companies) {
    const written = company.name
    if (!/公司|集团|株/u.test(written)) continue
    const place = placePrefix(written)
    const root = companyRoot(written, placePrefix)
    if (!root) continue
    // 某电器（重庆）有限公司, 某进出口公司 of a group that the report has named before: the short name is the group's
    const part =
      !root.endsWith('网') &&
      /[（(](?!集团|控股)[\u4e00-\u9fa5]{2,4}[）)]|(?:进出口|营销|销售|贸易|物流|运输|置业|财务|租赁|物业)(?:有限|股份有限|有限责任)?公司$/u.test(
        written,
      )
    const bracketed = /[（(](?!集团|控股)/u.test(written)
    const prefix = written.slice(0, place)
    const candidates = [
      root,
      prefix.replace(/[省市县区]$/u, '') + root,
      ...tradeForms(written.slice(place), root).flatMap((f) => [f, prefix + f, prefix.replace(/[省市县区]$/u, '') + f]),
    ]
    for (const form of candidates) {
      if (form.length < 2 || form === written) continue
      // 朗科电气绿能科技有限公司由朗科电气投资…: an owner of that short name is another body
      if (isOwner(form, text)) continue
      // 中国汽车|工业协会 beside 中国汽车零部件工业公司: said of the whole trade
      if (/^中国/u.test(form) && /^(?:工业|业|行业|产业|市场|企业)/u.test(text.slice(text.indexOf(form) + form.length))) continue
      if (part && (bracketed ? doc.draft.headline.includes(form) : firstBare(text, form, written) < text.indexOf(written))) continue
      const other = claimed.get(form)
      claimed.set(form, other !== undefined && other !== written ? '' : written)
      forms.set(form, company)
    }
  }
  for (const match of matchesIn(text, /(?:以下简称|下称|简称)[“"「]?([\u4e00-\u9fa5A-Za-z]{2,10}?)["”」]?(?=[）)，。”])/gu)) {
    const company = companies.filter((c) => c.end <= match.index && match.index - c.end < 6).at(-1)
    if (company) {
      claimed.set(match[1]!, company.name)
      forms.set(match[1]!, company)
    }
  }
  const known = new Set<string>()
  if (claimed.size) for (const { word, tag } of doc.tokens) if (word.length > 1 && !/^(?:x|nz|nr|nt)/u.test(tag)) known.add(word)
  for (const [form, name] of [...claimed].sort(([a], [b]) => b.length - a.length)) {
    if (!name) continue
    const company = forms.get(form)!
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
      const more = tail.exec(text.slice(at + form.length))![0]
      const range = { start: at, end: at + form.length + more.length }
      if (
        taken.some(
          (t) =>
            !t.pronoun &&
            overlaps(t, range) &&
            t.label !== 'Place' &&
            !(t.source === 'lexicon' && t.confidence < 0.9 && t.narrower === 'Enterprise' && t.start >= range.start && t.end <= range.end),
        ) ||
        spans.some((s) => overlaps(s, range))
      )
        continue
      if (known.has(form) && !more) continue
      // 高科|奶业, 奥康|鞋业: a trade that is not its own makes another firm
      if (!more && otherTrade(name, text.slice(range.end, range.end + 3))) continue
      if (taken.some((t) => t.label === 'Place' && !t.pronoun && overlaps(t, range) && !(t.start >= range.start && t.end < range.end)))
        continue
      const aligned = !!tokenStarting(doc.tokens, range.start) && (!!tokenEnding(doc.tokens, range.end) || form.length > 3)
      if (!aligned && !more) continue
      spans.push({
        ...range,
        label: 'Organization',
        narrower: 'Enterprise',
        name,
        source: 'alias',
        confidence: Math.min(company.confidence, 0.85),
      })
    }
  }
  return spans
}

/**
 * Two written names of one company in one article: 恒润集团 and 恒润投资控股集团有限公司 (same root, both groups),
 * 山东众安有限公司 and 山东众安保安服务有限公司, 华东重科 and 华东重工科技发展股份有限公司 (its characters in order).
 */
export function joinCompanies(spans: Span[], text: string): Span[] {
  const full = spans.filter((s) => s.narrower === 'Enterprise' && /有限(?:责任)?公司|股份公司/u.test(s.name) && s.source !== 'alias')
  const core = (name: string): string => name.replace(/[（(][^）)]{0,60}[）)]/gu, '')
  const names = new Set(spans.filter((s) => s.narrower === 'Enterprise').map((s) => s.name))
  return spans.map((span) => {
    if (span.narrower !== 'Enterprise' || span.source === 'alias') return span
    // 北岳集团 beside 包头北岳集团
    if (span.name.endsWith('集团')) {
      const longer = [...names].filter(
        (n) => n.length > span.name.length && n.endsWith(span.name) && placePrefix(n) === n.length - span.name.length,
      )
      if (longer.length === 1) return { ...span, name: longer[0]! }
    }
    // 首钢公司 beside 首钢集团, 山盐集团 beside 山西盐业进出口集团: another word for what it is, or its characters in order
    if (/^[\u4e00-\u9fa5]{2,4}(?:集团)?公司$/u.test(span.name)) {
      const group = span.name.replace(/(?:集团)?公司$/u, '集团')
      if (group !== span.name && names.has(group)) return { ...span, name: group }
    }
    if (/^[\u4e00-\u9fa5]{2,3}集团$/u.test(span.name)) {
      const short = span.name.slice(0, -2)
      const longer = [...names].filter(
        (n) =>
          n.length > span.name.length + 2 &&
          n[0] === short[0] &&
          /集团(?:公司|有限公司|有限责任公司)?$/u.test(n) &&
          !n.includes(short) &&
          isSubsequence(short, core(n)),
      )
      if (longer.length === 1) return { ...span, name: longer[0]! }
    }
    // 中石油 beside 中国石油天然气集团公司: two forms of one central firm
    const known = nationalBodyCalled(span.name)
    const longest = known && [...names].filter((n) => nationalBodyCalled(n) === known).sort((a, b) => b.length - a.length)[0]
    if (longest && longest.length > span.name.length) return { ...span, name: longest }
    // 中石油 beside 中石油集团公司: a well-known name with and without its form
    if (wellKnownNames.has(span.name)) {
      const form = ['集团有限公司', '集团公司', '集团', '公司', '有限公司'].map((f) => span.name + f).find((n) => names.has(n))
      if (form) return { ...span, name: form }
    }
    const short = core(span.name)
    const shortRoot = companyRoot(span.name, placePrefix) ?? short.replace(/(?:集团|公司)$/u, '')
    // 三一电气|营销公司 is not 三一电气有限公司
    const trade = /(营销|销售|贸易|物流|运输|置业|财务|租赁|物业)公司$/u.exec(span.name)?.[1]
    const matches = full.filter((f) => {
      if (trade && !f.name.includes(trade)) return false
      if (f.name === span.name || core(f.name).length <= short.length) return false
      const long = core(f.name)
      const root = companyRoot(f.name, placePrefix)
      if (!root || owns(text, f.name, span.name)) return false
      if (/集团$/u.test(short)) return shortRoot === root && /集团/u.test(long)
      if (/有限公司$/u.test(short)) return shortRoot === root && long.startsWith(short.replace(/(?:股份)?有限(?:责任)?公司$/u, ''))
      if (/公司$/u.test(short)) return shortRoot === root && !/集团/u.test(long)
      return (
        short.length >= 3 &&
        short.length <= 6 &&
        long.slice(placePrefix(long)).startsWith(root) &&
        short.slice(placePrefix(short)).startsWith(root.slice(0, 2)) &&
        isSubsequence(short, long) &&
        !long.includes(short)
      )
    })
    const found = new Set(matches.map((m) => m.name))
    return found.size === 1 ? { ...span, name: matches[0]!.name } : span
  })
}

const owns = (text: string, company: string, owner: string): boolean =>
  text.includes(`${company}由${owner}`) || text.includes(`${company}是${owner}`) || text.includes(`${company}是由${owner}`)

const isSubsequence = (short: string, long: string): boolean => {
  let at = 0
  for (const c of long) if (c === short[at]) at++
  return at === short.length
}

/** 华泰化工, 和鑫光伏: the root with the first trade or two of the full name. */
function tradeForms(rest: string, root: string): string[] {
  const forms: string[] = []
  let at = root.length
  for (let step = 0; step < 2; step++) {
    let length = Math.min(6, rest.length - at)
    while (length >= 2 && !trades.has(rest.slice(at, at + length))) length--
    if (length < 2) break
    at += length
    forms.push(rest.slice(0, at))
  }
  return forms
}

const pronoun =
  /(?:该|本|这家|我)(?:公司|企业|集团|厂)|(?<![\u4e00-\u9fff])公司(?=[\u4e00-\u9fff])|(?<=[，。；：“])(?:企业|集团)(?=[\u4e00-\u9fff])/gu
const bodyPronoun = /(?:该|我)(?:校|院|局|中心|协会|镇党委|单位|部门|委)/gu

/** 该公司, 公司, 该局: the body last named before. */
export function bodyPronouns(doc: Doc, names: readonly Span[]): Span[] {
  const spans: Span[] = []
  const antecedent = (at: number, fits: (s: Span) => boolean): Span | undefined =>
    names.filter((n) => n.end <= at && n.label === 'Organization' && !n.pronoun && fits(n)).at(-1)
  for (const [pattern, fits] of [
    [pronoun, (s: Span) => s.narrower === 'Enterprise' && !/(?:事务所|银行)$/u.test(s.name)],
    [bodyPronoun, (s: Span) => s.narrower !== 'Enterprise'],
  ] as const) {
    for (const match of matchesIn(doc.text, pattern)) {
      const range = { start: match.index, end: match.index + match[0].length }
      const before = antecedent(match.index, fits)
      if (!before || names.some((n) => overlaps(n, range))) continue
      spans.push({ ...before, ...range, pronoun: true, confidence: 0.7, source: 'alias' })
    }
  }
  return spans
}
