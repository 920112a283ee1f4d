import type { Doc, Span } from '../doc.js'
import { prefectureOf } from '../lexicon/divisions.js'

/** Functional zones that stand beside the counties; the written forms of one kind are one zone of their city. */
const kinds: readonly (readonly [kind: string, forms: RegExp])[] = [
  ['高新区', /高新技术产业开发区|高新技术开发区|高新技术产业园区|高新产业开发区|高新开发区|高新区/u],
  ['经开区', /经济技术开发区|特殊经济开发区|经济开发区|经开区/u],
  ['度假区', /(?:(?![\u4e00-\u9fa5]{0,3}[级的和及是为建造])[\u4e00-\u9fa5]{2,4})?(?<!级)旅游度假区|(?<![级游])度假区/u],
  ['开发区', /开发区/u],
  ['保税区', /综合保税区|保税港区|保税区/u],
  ['自贸区', /自由贸易试验区|自贸试验区|自贸区/u],
]
const any = new RegExp(kinds.map(([, forms]) => forms.source).join('|'), 'gu')

/** 高新区, 聊城经济技术开发区, 江北水城旅游度假区: name as written, with the city before it when it stands there. */
export function zoneSpans(doc: Doc, places: readonly Span[]): Span[] {
  const spans: Span[] = []
  for (const match of doc.text.matchAll(any)) {
    const start = match.index
    const end = start + match[0].length
    if (/^域/u.test(doc.text.slice(end)) || (/^[内外式级]/u.test(doc.text.slice(end)) && match[0].length < 4)) continue
    if (/[个家级类各省]$/u.test(doc.text.slice(0, start))) continue // 省级开发区, 16个开发区: a class
    const before = places.find((p) => p.end === start && p.division)
    // 葛店|经开区: a root that is no division
    const root = before
      ? undefined
      : doc.tokens.find(
          (t) =>
            t.end === start &&
            /^(?:x|ns|nz|nr)/u.test(t.tag) &&
            /^[\u4e00-\u9fff]{2,4}$/u.test(t.word) &&
            !/[的了是]|.[在和与到对向赴]/u.test(t.word), // 马淑兰到|高新区: jieba glued a name and a preposition
        )
    // 光明新区|高新技术产业园区: a park of another zone
    const inside = before
      ? undefined
      : /(?<![\u4e00-\u9fa5]{2}[省市县])[\u4e00-\u9fa5]{2}新区$/u.exec(doc.text.slice(Math.max(0, start - 6), start))?.[0]
    if (inside && doc.tokens.some((t) => t.start === start - inside.length)) {
      spans.push({ start: start - inside.length, end, label: 'Place', name: inside + match[0], source: 'grammar', confidence: 0.85 })
      continue
    }
    const glued = root?.tag === 'x' && root.word.length >= 3 ? (/^[在由于从到与和对向为将]/u.exec(root.word)?.[0].length ?? 0) : 0
    // 抚州|金巢|经济开发区: the division before the root
    const outer = root && places.find((p) => p.end === root.start + glued && p.division)
    const base = before?.division ?? outer?.division ?? (doc.home.division ? prefectureOf(doc.home.division) : undefined)
    const kind = kinds.find(([, forms]) => forms.test(match[0]))![0]
    spans.push({
      start: before?.start ?? outer?.start ?? (root ? root.start + glued : start),
      end,
      label: 'Place',
      narrower: 'County',
      name:
        (before
          ? doc.text.slice(before.start, before.end)
          : (outer ? doc.text.slice(outer.start, outer.end) : '') + (root?.word.slice(glued) ?? '')) + match[0],
      source: 'grammar',
      confidence: 0.85,
      attributes: { level: 'county' },
      zone: base ? `${kind}@${root ? root.word.slice(glued) : base.code}` : undefined,
      base,
    })
  }
  return spans.map((span) => sameZone(span, spans))
}

/** 开发区 in an article that names 聊城经济技术开发区 and no other: the short word is that one's. */
function sameZone(span: Span, all: readonly Span[]): Span {
  const kind = kinds.find(([, forms]) => new RegExp(`^(?:${forms.source})$`, 'u').test(span.name))?.[0]
  if (!kind) return span
  const fits = (other: Span): boolean =>
    other.name.length > span.name.length &&
    (other.name.endsWith('开发区') ? kind !== '度假区' && kind !== '保税区' && kind !== '自贸区' : other.name.endsWith(kind)) &&
    (kind === '开发区' || other.zone?.startsWith(kind) === true)
  const named = all.filter(fits)
  const [first] = named
  return first && named.every((n) => n.zone === first.zone) ? { ...span, name: first.name, zone: first.zone, base: first.base } : span
}
