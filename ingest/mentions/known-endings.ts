import type { Doc, Span } from '../doc.js'
import { countryLength } from '../lexicon/countries.js'
import { tokensIn } from '../tokens.js'
import { placePrefix } from './company-aliases.js'

/** Regions that stand before a firm's name as countries do. */
const abroad = (prefix: string): boolean => countryLength(prefix) === prefix.length || /^(?:中国)?(?:台湾|香港|澳门)$/u.test(prefix)

/** Words of the sentence or of what a body is: 继|松下, 光靠|联想集团, 电梯发明者|奥的斯电梯公司. */
function isLead(doc: Doc, start: number, end: number): boolean {
  const words = tokensIn(doc.tokens, start, end)
  if (words.length === 0 || words.map((w) => w.word).join('') !== doc.text.slice(start, end)) return end - start <= 2
  if (words.some((w) => /^n[rstz]/u.test(w.tag) || /^[A-Za-z]/u.test(w.word))) return false
  return (
    words.every((w) => /^(?:v|p|c|d|u|r|m|q|t|f|k|zg|ad)/u.test(w.tag)) ||
    (end - start >= 3 && words.every((w) => w.tag !== 'x' && w.tag !== 'j'))
  )
}

/**
 * A body that the article calls by its name alone elsewhere is called so here too, whatever the walk to the left took with it;
 * and 美国某某公司, 台湾某某公司 are the firm of that name.
 */
export function withKnownEndings(doc: Doc, spans: readonly Span[]): Span[] {
  const bodies = spans.filter((s) => s.label === 'Organization' && !s.pronoun)
  const names = new Map<string, Span>()
  for (const s of bodies) if (s.name.length >= 2 && doc.text.slice(s.start, s.end) === s.name) names.set(s.name, names.get(s.name) ?? s)
  const called = new Map<string, string>()
  const cut = spans.map((span) => {
    if (span.label !== 'Organization' || span.pronoun || span.implied) return span
    if (span.source === 'lexicon' || span.source === 'alias' || doc.text.slice(span.start, span.end) !== span.name) return span
    for (let at = 1; at <= span.name.length - 2; at++) {
      const rest = span.name.slice(at)
      const known = names.get(rest)
      if (!known || (known.narrower === 'Enterprise') !== (span.narrower === 'Enterprise')) continue
      const prefix = span.name.slice(0, at)
      if (abroad(prefix)) {
        if (span.narrower === 'Enterprise' && rest.length >= 3) called.set(rest, span.name)
        return span
      }
      if (placePrefix(prefix + rest) >= at) return span
      if (isLead(doc, span.start, span.start + at)) return { ...span, start: span.start + at, name: rest }
    }
    return span
  })
  return called.size ? cut.map((s) => (s.label === 'Organization' && called.has(s.name) ? { ...s, name: called.get(s.name)! } : s)) : cut
}
