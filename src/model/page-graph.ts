import type { Attributes, BaseLabel, FactType, Genre, NarrowerLabel, Status } from './ontology.js'

/**
 * What one page gives to the graph: the output of `ingest/`, the input of `src/store`.
 * It is a function of the file's bytes, the options and the extractor's version, and of nothing else.
 */
export interface PageGraph {
  document: DocumentRecord
  articles: ArticleRecord[]
  entities: FoundEntity[]
  mentions: MentionRecord[]
  claims: ClaimRecord[]
}

export interface DocumentRecord {
  /** First 16 hex digits of `sha256`. */
  id: string
  /** The file's name as given, without its folders. A later file of this name replaces the earlier one's facts. */
  file: string
  sha256: string
  encoding: string
  /** Length of the decoded text in UTF-16 code units. */
  characters: number
  /** What the articles leave of the decoded text, see `Remainder`. Documents read before it was kept have none. */
  gaps?: string
  changes?: number[]
  changed?: string
  /** Day of publication, ISO 8601, where found or inferred. */
  date?: string
  /** Name of the division that the page is about. */
  home?: string
  extractor: string
}

export interface ArticleRecord {
  id: string
  document: string
  /** 0, 1, 2 … in reading order. */
  position: number
  headline: string
  kicker?: string
  subtitle?: string
  genre: Genre
  /** When it happened, by its dateline. */
  date?: string
  /** When it was printed. */
  published?: string
  /** Body, unwrapped and repaired; paragraphs end with \n. All offsets of mentions and claims point into it. */
  text: string
  /** Runs of (offset in text, offset in the decoded file, length): the text's characters in the file. */
  offsets: number[]
  /** 0–1: how sure the segmentation is of the article's limits and headline. */
  confidence: number
}

/** Something found on one page; equal things of other pages share one of its keys. */
export interface FoundEntity {
  /** Hash of document, label and first span. */
  id: string
  label: BaseLabel
  /**
   * Identity keys. Found entities that share a key are one node, transitively.
   * A key is exact and careful: `Person|刘文强|官员@371500`; what is uncertain has no key but its own id.
   */
  keys: string[]
  /** GB/T 2260 or township code of a division: then it is the node's id. */
  code?: string
}

/** What one article says of one found entity. */
export interface MentionRecord {
  article: string
  entity: string
  /** The fullest form that this article gives or implies. */
  name: string
  /** Distinct surface forms, sorted. */
  forms: string[]
  /** Start and end of each occurrence in `article.text`: s1, e1, s2, e2, …; empty when implied by a post. */
  offsets: number[]
  narrower: NarrowerLabel[]
  attributes: Attributes
}

export interface ClaimRecord {
  /** Hash of document, type, surface forms and offsets: never of a resolved id. */
  id: string
  type: FactType
  article: string
  /** Id of a `FoundEntity` of this page. */
  subject: string
  /** Id of a `FoundEntity` of this page; of the article for WROTE. */
  object: string
  /** The quote's limits in `article.text`, at most three sentences. */
  start: number
  end: number
  status: Status
  /** 0–1 */
  confidence: number
  /** Name of the rule that found it. */
  rule: string
  /** The article's `published`, else its `date`: when this was said. */
  seen?: string
  role?: string
  title?: string
  former?: boolean
  what?: string
  date?: string
}
