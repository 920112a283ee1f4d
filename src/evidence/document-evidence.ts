import { pageOffset } from '../../ingest/articles/offset-map.js'
import { splitSentences } from '../../ingest/sentences.js'
import type { BaseLabel, FactType } from '../model/ontology.js'
import { standsFor } from './stand-ins.js'

/** What a document says and what is claimed of it, as the store holds them. */
export interface DocumentEvidence {
  file: string
  articles: { id: string; text: string; offsets: readonly number[] }[]
  claims: HeldClaim[]
  mentions: HeldMention[]
}

export interface HeldClaim {
  id: string
  article: string
  type: FactType
  subject: string
  object: string
  start: number
  end: number
  status: string
  title?: string
  role?: string
}

export interface HeldMention {
  article: string
  foundId: string
  /** The entity that it came to be. */
  entity: string
  label: BaseLabel
  name: string
  offsets: readonly number[]
}

export interface Problem {
  file: string
  claim: string
  what: string
  quote: string
}

const mostSentences = 3

/** @returns what is wrong with the claims; `source` is the document's text, if its file is still there. */
export function problemsOf({ file, articles, claims, mentions }: DocumentEvidence, source?: string): Problem[] {
  const texts = new Map(articles.map((article) => [article.id, article]))
  const ends = new Map(mentions.map((mention) => [`${mention.article} ${mention.foundId}`, mention]))
  const problems: Problem[] = []
  for (const claim of claims) {
    const article = texts.get(claim.article)!
    const { start, end } = claim
    const quote = article.text.slice(start, end)
    const add = (what: string): void => void problems.push({ file, claim: claim.id, what, quote })
    if (!(start >= 0 && start < end && end <= article.text.length)) {
      add(`${claim.type} quotes ${start} to ${end} of an article of ${article.text.length}`)
      continue
    }
    const sentences = splitSentences(quote).length
    if (sentences > mostSentences) add(`${claim.type} quotes ${sentences} sentences`)
    for (const found of [claim.subject, claim.object]) {
      if (found === claim.article) continue // WROTE: the article is its own evidence
      const mention = ends.get(`${claim.article} ${found}`)
      if (!mention) add(`${claim.type} of ${found}, which the article does not mention`)
      else if (!isNamed(mention, start, end) && !standsFor(quote, endOf(mention, claim, found)))
        add(`${claim.type}: neither ${mention.name} nor what stands for it is in the quote`)
    }
    const strange = source === undefined ? undefined : strangeCharacter(article, start, end, source)
    if (strange) add(`${claim.type}: ${strange}`)
  }
  return problems
}

const endOf = ({ label, name }: HeldMention, { type, object, title, role }: HeldClaim, found: string): Parameters<typeof standsFor>[1] => ({
  label,
  name,
  ...(type === 'HOLDS_POSITION' && found === object && title !== undefined ? { title } : {}),
  ...(type === 'ATTENDED' && found === object && role === 'spoke' ? { spoken: true } : {}),
})

function isNamed({ offsets }: HeldMention, start: number, end: number): boolean {
  for (let i = 0; i + 1 < offsets.length; i += 2) if (offsets[i]! >= start && offsets[i + 1]! <= end) return true
  return false
}

/** Widths and signs are repaired in reading (, → ，  ？ → · in a name), letters and characters never. */
const isSign = /^[\s\p{P}\p{S}\p{Cf}\p{Cc}]$/u
const sameCharacter = (a: string, b: string): boolean =>
  a === b || (isSign.test(a) && isSign.test(b)) || a.normalize('NFKC') === b.normalize('NFKC')

/** The first character of the quote that the document does not have where the offset map leads. */
function strangeCharacter(
  { text, offsets }: DocumentEvidence['articles'][number],
  start: number,
  end: number,
  source: string,
): string | undefined {
  for (let at = start; at < end; at++) {
    const place = pageOffset(offsets, at)
    if (!sameCharacter(text[at]!, source[place] ?? ''))
      return `“${text[at]!}” at ${at} is “${source[place] ?? 'nothing'}” at ${place} of the document`
  }
  return undefined
}
