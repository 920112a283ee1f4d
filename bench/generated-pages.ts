import { contentId, sha256 } from '../src/model/identifiers.js'
import { factDefinition, factTypes, type BaseLabel, type FactType } from '../src/model/ontology.js'
import type { ArticleRecord, ClaimRecord, FoundEntity, MentionRecord, PageGraph } from '../src/model/page-graph.js'

/** Numbers of a page, like those of the real ones: see docs/benchmarks.md. */
export const pageShape = { articles: 12, characters: 450, entities: 60, mentions: 1.3, claims: 45, known: 0.5, once: false }

/**
 * Pages of a paper that names the same few thousand again and again, and says much of them: each is joined to eight others, not to three,
 * and never twice to the same, so that a picture has as many lines as facts.
 */
export const denseShape: PageShape = { ...pageShape, claims: 130, known: 0.7, once: true }

/** `known`: how much of what a page names has been in the papers before. `once`: no two are joined by more than one fact. */
export type PageShape = typeof pageShape

/** Small, seeded, the same on every machine (mulberry32). */
export function random(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const shares: [BaseLabel, number][] = [
  ['Person', 0.3],
  ['Organization', 0.32],
  ['Place', 0.12],
  ['Project', 0.08],
  ['Program', 0.06],
  ['Event', 0.08],
  ['Award', 0.04],
]
const han =
  '中国人民建设发展工业经济政府公司新城东西南北山水金木火土文明强富民主和谐自由平等公正法治爱业诚信友善科技创造农林牧渔交通运输电力热燃气'

/** What is found on page after page is drawn from a pool that grows with them; the first in it are in the papers every day. */
export class GeneratedPages {
  private readonly next: () => number
  private readonly joined = new Set<string>()
  private readonly pool = new Map<BaseLabel, string[]>(shares.map(([label]) => [label, []]))

  constructor(
    seed = 1,
    private readonly shape = pageShape,
  ) {
    this.next = random(seed)
  }

  private below = (n: number): number => Math.floor(this.next() * n)

  private word(length: number): string {
    let word = ''
    for (let i = 0; i < length; i++) word += han[this.below(han.length)]
    return word
  }

  private label(): BaseLabel {
    let share = this.next()
    for (const [label, part] of shares) if ((share -= part) < 0) return label
    return 'Person'
  }

  /** Of what has been in the papers before, few again and again. */
  private name(label: BaseLabel): string {
    const known = this.pool.get(label)!
    if (known.length && this.next() < this.shape.known) return known[Math.floor(known.length * this.next() ** 3)]!
    const name = this.word(label === 'Person' ? 3 : 6 + this.below(8))
    known.push(name)
    return name
  }

  page(number: number): PageGraph {
    const hash = sha256(`generated page ${number}`)
    const document = hash.slice(0, 16)
    const date = new Date(Date.UTC(2000, 0, 1 + (number % 8000))).toISOString().slice(0, 10)
    const articles = Array.from({ length: this.shape.articles }, (_, position): ArticleRecord => {
      const text = this.word(this.shape.characters)
      const id = contentId(document, 'article', position)
      return {
        id,
        document,
        position,
        headline: this.word(14),
        genre: 'news',
        date,
        published: date,
        text,
        offsets: [0, 0, text.length],
        confidence: 0.9,
      }
    })
    const article = (): ArticleRecord => articles[this.below(articles.length)]!
    const names = new Map<string, string>()
    const entities = Array.from({ length: this.shape.entities }, (_, i): FoundEntity => {
      const label = this.label()
      const name = this.name(label)
      const id = contentId(document, label, i)
      names.set(id, name)
      return { id, label, keys: label === 'Event' ? [] : [`${name}@371500`] }
    })
    const mentions = entities.flatMap((entity) => {
      const where = new Set([article(), ...(this.next() < this.shape.mentions - 1 ? [article()] : [])])
      return [...where].map((a): MentionRecord => {
        const name = names.get(entity.id)!
        const start = this.below(this.shape.characters - 20)
        return {
          article: a.id,
          entity: entity.id,
          name,
          forms: [name],
          offsets: [start, start + name.length],
          narrower: [],
          attributes: {},
        }
      })
    })
    return {
      document: {
        id: document,
        file: `generated-${number}.txt`,
        sha256: hash,
        encoding: 'utf-8',
        characters: this.shape.articles * this.shape.characters,
        date,
        home: '聊城市',
        extractor: 'generated',
      },
      articles,
      entities,
      mentions,
      claims: this.claims(document, date, articles, entities, names),
    }
  }

  private claims(
    document: string,
    date: string,
    articles: ArticleRecord[],
    entities: FoundEntity[],
    names: ReadonlyMap<string, string>,
  ): ClaimRecord[] {
    const types = factTypes.filter((type) => type !== 'WROTE')
    const claims: ClaimRecord[] = []
    for (let i = 0; claims.length < this.shape.claims && i < this.shape.claims * 20; i++) {
      const type: FactType = types[this.below(types.length)]!
      const { from, to, key, roles } = factDefinition(type)
      const [subject, object] = [this.below(entities.length), this.below(entities.length)].map((n) => entities[n]!) as [
        FoundEntity,
        FoundEntity,
      ]
      if (subject === object || !from.includes(subject.label) || !(to as readonly string[]).includes(object.label)) continue
      const pair = [subject, object]
        .map(({ id, label }) => `${label} ${names.get(id)}`)
        .sort()
        .join(' – ')
      if (this.shape.once && this.joined.has(pair)) continue
      if (this.shape.once) this.joined.add(pair)
      const start = this.below(this.shape.characters - 60)
      claims.push({
        id: contentId(document, type, i),
        type,
        article: articles[this.below(articles.length)]!.id,
        subject: subject.id,
        object: object.id,
        start,
        end: start + 50,
        status: 'reported',
        confidence: 0.8,
        rule: 'generated',
        seen: date,
        ...(key === 'title' ? { title: this.word(3) } : {}),
        ...(key === 'date' ? { date } : {}),
        ...(roles ? { role: roles[this.below(roles.length)]! } : {}),
      })
    }
    return claims
  }
}
