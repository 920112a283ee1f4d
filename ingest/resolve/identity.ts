import type { BaseLabel } from '../../src/model/ontology.js'
import type { Span } from '../doc.js'
import { prefectureOf, type Division } from '../lexicon/divisions.js'
import { nationalBodyCalled } from '../lexicon/national-bodies.js'
import type { ReadArticle } from './page-entities.js'

/** A name without widths, blanks, quotation marks and brackets: what two spellings of it share. */
export function plainName(name: string): string {
  const known = plain.get(name)
  if (known !== undefined) return known
  const made = name.normalize('NFKC').replace(/[\s"'“”‘’「」『』《》()（）·・,，、]/gu, '')
  if (plain.size >= mostPlain) plain.clear()
  plain.set(name, made)
  return made
}
/** Asked of each name many times a page. */
const plain = new Map<string, string>()
const mostPlain = 5000

const region = (division: Division | undefined): string | undefined =>
  division && (division.level === 'province' ? division.code : prefectureOf(division).code)

/**
 * Keys under which a thing is the same on every page. Careful: a person needs the same name and a post in the same region,
 * firm or newsroom; a body its full name and the division that it belongs to. What has no key stays a node of its own.
 */
export function identityKeys(
  label: BaseLabel,
  name: string,
  spans: readonly { article: ReadArticle; span: Span }[],
  articles: readonly ReadArticle[],
): string[] {
  const keys = new Set<string>()
  const n = plainName(name)
  const homes = new Set(spans.map((s) => region(s.article.doc.home.division)).filter((h) => h !== undefined))
  switch (label) {
    case 'Person':
      for (const { doc } of articles) {
        for (const post of doc.posts.filter((p) => p.person.name === name)) {
          if (post.body.narrower === 'Agency') keys.add(`${n}|官@${region(post.body.base) ?? plainName(post.body.name)}`)
          else keys.add(`${n}|职@${plainName(post.body.name)}`)
        }
        if (doc.draft.bylines.some((b) => b.name === name)) for (const h of homes) keys.add(`${n}|报@${h}`)
      }
      break
    case 'Organization':
      for (const { span } of spans) {
        const known = span.base ? undefined : nationalBodyCalled(name)
        if (span.base) keys.add(`${n}@${span.base.code}`)
        else if (known)
          keys.add(plainName(known.name)) // 工行 on one page, 中国工商银行 on another
        else if (/有限(?:责任)?公司$|^(?:国家|中国|全国|中共中央|国务院|中央)/u.test(name)) keys.add(n)
        else for (const h of homes) keys.add(`${n}@${h}`)
      }
      break
    case 'Place':
      for (const { span } of spans) {
        if (span.division) continue
        if (span.zone) keys.add(span.zone)
        else for (const h of homes) keys.add(`${n}@${h}`)
      }
      break
    case 'Project':
    case 'Program':
      if (n.length >= 5) for (const h of homes) keys.add(`${n}@${h}`)
      break
    case 'Award':
      if (n.length >= 5) keys.add(n)
      break
    case 'Event': {
      const date = spans.map((s) => s.span.attributes?.date).find((d) => d !== undefined)
      if (date?.length === 10 && n.length >= 6) for (const h of homes) keys.add(`${n}@${date}@${h}`)
      break
    }
  }
  return [...keys].sort()
}
