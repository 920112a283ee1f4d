import type { Attributes, BaseLabel, FactType, NarrowerLabel, Status } from '../src/model/ontology.js'
import type { RuleName } from './claims/rule-names.js'
import type { Division } from './lexicon/divisions.js'
import type { ArticleDraft } from './articles/segment.js'
import type { LabelledRange } from './labeller/label.js'
import type { FoundDate } from './dates/find-dates.js'

/** A piece of an article's text: start (inclusive) and end (exclusive), in UTF-16 code units. */
export interface Range {
  start: number
  end: number
}

export interface Token extends Range {
  word: string
  /** jieba's part of speech: n, v, vn, ns, nr, p, c, u, m, q, x … */
  tag: string
}

/** What finds names. Each has its worth, which leaving it out shows. */
export const spanSources = ['gazetteer', 'lexicon', 'grammar', 'tokens', 'alias', 'post', 'labeller'] as const
export type SpanSource = (typeof spanSources)[number]

/** Where in the text something is named. `name` is what it stands for: 市委 → 中共聊城市委员会. */
export interface Span extends Range {
  label: BaseLabel
  narrower?: NarrowerLabel
  name: string
  /** Which of the sources found it: their worth is measured one by one. */
  source: SpanSource
  /** 0–1 */
  confidence: number
  /** Division that the span is (Place) or that a body is of (市公安局). */
  division?: Division
  /** Kind and city of a functional zone: 高新区@371500. */
  zone?: string
  /** The division that a zone or a body belongs to. */
  base?: Division
  /** Stands for the name without being one (我市, 该公司): no form, no alias. */
  pronoun?: boolean
  /** Not written, only implied by a post (副市长 → 聊城市人民政府). */
  implied?: boolean
  /** The name was put together (何川到东阿县走访慰问): the words at this place are no form of it. */
  composed?: boolean
  attributes?: Attributes
  /** Forms that stand for it besides the one at this place (“以下简称”). */
  aliases?: string[]
}

/** A post that the text gives a person. */
export interface Post extends Range {
  person: Span
  body: Span
  title: string
  former: boolean
}

/** A claim before ids: ends are spans, the quote a range of the article's text. */
export interface DraftClaim {
  type: FactType
  subject: Span
  object: Span | 'article'
  quote: Range
  status: Status
  confidence: number
  rule: RuleName
  role?: string
  title?: string
  former?: boolean
  what?: string
  date?: string
}

/** What 市, 县, 我市 … stand for in an article. */
export interface Home {
  division?: Division
}

/** An article on its way through the steps; each step adds one of the lists. */
export interface Doc {
  draft: ArticleDraft
  text: string
  home: Home
  /** Day, month or year that the article speaks from, as far as it is known: which names divisions had. */
  day?: string
  sentences: Range[]
  tokens: Token[]
  dates: FoundDate[]
  /** What the labeller sees, once it was asked. */
  labelled?: LabelledRange[]
  /** Persons, organizations and places; no two overlap after `chooseSpans`. */
  names: Span[]
  /** Projects, programs, events and awards: their names may hold other names. */
  phrases: Span[]
  posts: Post[]
  claims: DraftClaim[]
}

export const textOf = (doc: Doc, range: Range): string => doc.text.slice(range.start, range.end)
export const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end
export const holds = (outer: Range, inner: Range): boolean => outer.start <= inner.start && inner.end <= outer.end
export const byStart = (a: Range, b: Range): number => a.start - b.start || b.end - a.end
