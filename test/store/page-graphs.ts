import fc from 'fast-check'
import { contentId, sha256 } from '../../src/model/identifiers.js'
import {
  baseLabels,
  factDefinition,
  factTypes,
  narrowerLabels,
  statuses,
  type Attributes,
  type BaseLabel,
  type FactType,
  type Genre,
  type NarrowerLabel,
  type Status,
} from '../../src/model/ontology.js'
import type { ArticleRecord, ClaimRecord, FoundEntity, MentionRecord, PageGraph } from '../../src/model/page-graph.js'

/**
 * Pages made by hand, as ingest would give them:
 *
 *     const page = new PageBuilder({ file: '2023-12-28.txt', date: '2023-12-28' })
 *     const article = page.article('刘文强督导中石化聊城油库', '12月28日，刘文强督导中石化聊城油库。')
 *     const liu = page.entity(article, 'Person', '刘文强', { narrower: ['Official'], keys: ['刘文强'] })
 *     const visit = page.entity(article, 'Event', '刘文强督导中石化聊城油库', { attributes: { date: '2023-12-28' } })
 *     page.claim(article, 'ATTENDED', liu, visit, { role: 'inspected', date: '2023-12-28' })
 *     await store.writePage(page.build())
 */
export class PageBuilder {
  readonly #page: PageGraph

  constructor({ file, date, home, extractor = 'test-1', salt = '' }: PageOptions) {
    const hash = sha256(`${file}\n${salt}`)
    this.#page = {
      document: {
        id: hash.slice(0, 16),
        file,
        sha256: hash,
        encoding: 'utf-8',
        characters: 1000,
        extractor,
        ...(date ? { date } : {}),
        ...(home ? { home } : {}),
      },
      articles: [],
      entities: [],
      mentions: [],
      claims: [],
    }
  }

  get id(): string {
    return this.#page.document.id
  }

  article(headline: string, text = `${headline}。\n`, more: Partial<ArticleRecord> = {}): string {
    const position = this.#page.articles.length
    const id = contentId('article', this.id, position)
    const published = this.#page.document.date
    this.#page.articles.push({
      id,
      document: this.id,
      position,
      headline,
      genre: 'news' satisfies Genre,
      ...(published ? { date: published, published } : {}),
      text,
      offsets: [0, 0, text.length],
      confidence: 0.9,
      ...more,
    })
    return id
  }

  /** A found entity with its first mention; returns its id. Without keys it is one of its own. */
  entity(article: string, label: BaseLabel, name: string, more: EntityOptions = {}): string {
    const id = contentId('found', this.id, label, this.#page.entities.length, name)
    const { keys = [], code } = more
    this.#page.entities.push({ id, label, keys, ...(code ? { code } : {}) })
    this.mention(article, id, name, more)
    return id
  }

  /** A further article's mention of an entity of this page. */
  mention(article: string, entity: string, name: string, { forms, offsets, narrower = [], attributes = {} }: EntityOptions = {}): void {
    const text = this.#page.articles.find((a) => a.id === article)!.text
    const start = text.indexOf(name)
    const found = start < 0 ? [] : [start, start + name.length]
    this.#page.mentions.push({
      article,
      entity,
      name,
      forms: [...new Set(forms ?? [name])].sort(),
      offsets: offsets ?? found,
      narrower,
      attributes,
    } satisfies MentionRecord)
  }

  claim(article: string, type: FactType, subject: string, object: string, more: Partial<ClaimRecord> = {}): string {
    const id = contentId('claim', this.id, type, this.#page.claims.length)
    const { published, text } = this.#page.articles.find((a) => a.id === article)!
    this.#page.claims.push({
      id,
      type,
      article,
      subject,
      object,
      start: 0,
      end: text.length,
      status: 'reported',
      confidence: 0.8,
      rule: 'by-hand',
      ...(published ? { seen: published } : {}),
      ...more,
    })
    return id
  }

  build(): PageGraph {
    return structuredClone(this.#page)
  }
}

export interface PageOptions {
  file: string
  date?: string
  home?: string
  extractor?: string
  /** Another text in the file of the same name. */
  salt?: string
}

export interface EntityOptions {
  keys?: string[]
  code?: string
  forms?: string[]
  offsets?: number[]
  narrower?: NarrowerLabel[]
  attributes?: Attributes
}

const narrowerOf = (label: BaseLabel): NarrowerLabel[] =>
  (Object.keys(narrowerLabels) as NarrowerLabel[]).filter((narrower) => narrowerLabels[narrower] === label)

const names: Record<BaseLabel, string[]> = {
  Person: ['刘文强', '张百顺', '李长萍', '王刚', '刘强'],
  Organization: ['中共聊城市委员会', '东阿县人民政府', '山东嘉元新能源材料有限公司', '山东嘉元', '中石化聊城油库'],
  Place: ['聊城市', '东阿县', '茌平区', '高唐县', '聊城'],
  Project: ['超薄电子铜箔项目（二期）', '己内酰胺·尼龙6', '铜箔项目'],
  Program: ['“6293”工作思路', '产业振兴三年行动计划'],
  Event: ['全市安全生产工作会议', '刘文强督导中石化聊城油库', '招商推介会'],
  Award: ['山东省资源综合利用先进单位', '全国文明城市'],
}
const dates = ['2023', '2023-12', '2023-12-28', '2024-01-09', undefined]
const titles = ['市长', '常务副市长', '党组书记、局长', undefined]
const codes = ['371500', '371524', '371503']

/** Small pages that share names, keys and codes: everything that can be merged, split and told apart happens often. */
export interface PageRecipe {
  file: number
  salt: number
  extractor: number
  date: number
  articles: number
  entities: {
    label: number
    name: number
    keys: number[]
    code: number
    narrower: number
    article: number
    alias: number
    again: boolean
  }[]
  claims: {
    type: number
    subject: number
    object: number
    article: number
    status: number
    confidence: number
    role: number
    title: number
    date: number
    former: boolean
    what: number
  }[]
}

const small = (max: number): fc.Arbitrary<number> => fc.nat({ max })

export const pageRecipe: fc.Arbitrary<PageRecipe> = fc.record({
  file: small(3),
  salt: small(1),
  extractor: fc.constant(1),
  date: small(4),
  articles: fc.integer({ min: 1, max: 3 }),
  entities: fc.array(
    fc.record({
      label: fc.oneof({ weight: 3, arbitrary: small(2) }, { weight: 1, arbitrary: small(6) }),
      name: small(4),
      keys: fc.array(small(3), { maxLength: 3 }),
      code: small(11), // mostly none
      narrower: small(5),
      article: small(2),
      alias: small(4),
      again: fc.boolean(),
    }),
    { minLength: 1, maxLength: 8 },
  ),
  claims: fc.array(
    fc.record({
      type: small(factTypes.length - 1),
      subject: small(9),
      object: small(9),
      article: small(2),
      status: small(4),
      confidence: small(20),
      role: small(4),
      title: small(3),
      date: small(4),
      former: fc.boolean(),
      what: small(2),
    }),
    { maxLength: 10 },
  ),
})

const pick = <T>(list: readonly T[], index: number): T => list[index % list.length]!

/** A claim's ends, among what this page found, of labels that the ontology allows; undefined if there are none. */
function ends(type: FactType, found: readonly FoundEntity[], articles: readonly string[], subject: number, object: number) {
  const { from, to } = factDefinition(type)
  const subjects = found.filter((f) => from.includes(f.label))
  const objects = to.includes('Article') ? articles : found.filter((f) => (to as readonly string[]).includes(f.label)).map((f) => f.id)
  return subjects.length && objects.length ? { from: pick(subjects, subject).id, to: pick(objects, object) } : undefined
}

export function pageFromRecipe(recipe: PageRecipe): PageGraph {
  const date = dates[recipe.date]
  const page = new PageBuilder({
    file: `page-${recipe.file}.txt`,
    salt: String(recipe.salt),
    extractor: `test-${recipe.extractor}`,
    ...(date && date.length === 10 ? { date } : {}),
  })
  const articles: string[] = []
  for (let i = 0; i < recipe.articles; i++) articles.push(page.article(`头条${i}`, `头条${i}：刘文强到聊城市东阿县。\n他说：“好”。\n`))
  for (const e of recipe.entities) {
    const label = pick(baseLabels, e.label)
    const name = pick(names[label], e.name)
    const kinds = narrowerOf(label)
    const narrower = kinds.length && e.narrower < 3 ? [pick(kinds, e.narrower)] : []
    const code = label === 'Place' ? codes[e.code] : undefined
    const attributes: Attributes = {
      ...(label === 'Event' && dates[e.alias] ? { date: dates[e.alias]! } : {}),
      ...(label === 'Project' && e.alias < 3 ? { investment: (e.alias + 1) * 1e8, amountText: `${e.alias + 1}亿元` } : {}),
      ...(code ? { code, level: e.alias < 2 ? 'county' : 'city' } : {}),
    }
    const options = { keys: [...new Set(e.keys.map((k) => `k${k}`))], forms: [name, pick(names[label], e.alias)], narrower, attributes }
    const id = page.entity(pick(articles, e.article), label, name, { ...options, ...(code ? { code } : {}) })
    if (e.again && articles.length > 1)
      page.mention(pick(articles, e.article + 1), id, pick(names[label], e.alias), { narrower, offsets: [1, 2, 5, 6] })
  }
  const found = page.build().entities
  for (const c of recipe.claims) {
    const type = pick(factTypes, c.type)
    const between = ends(type, found, articles, c.subject, c.object)
    if (!between) continue
    const definition = factDefinition(type)
    const more: Partial<ClaimRecord> = {
      status: pick<Status>([...statuses, 'reported', 'reported'], c.status),
      confidence: c.confidence / 20,
    }
    if (definition.properties.includes('role') && c.role < 4) more.role = pick(definition.roles ?? ['记者', '通讯员'], c.role)
    if (definition.properties.includes('title') && titles[c.title]) more.title = titles[c.title]!
    if (definition.properties.includes('date') && dates[c.date]) more.date = dates[c.date]!
    if (definition.properties.includes('former') && c.former) more.former = true
    if (definition.properties.includes('what') && c.what) more.what = pick(['铜箔', '锂电铜箔'], c.what)
    page.claim(pick(articles, c.article), type, between.from, between.to, more)
  }
  return page.build()
}

export const randomPage: fc.Arbitrary<PageGraph> = pageRecipe.map(pageFromRecipe)

/** A page of the size of a real one (150 entities, 250 claims), sharing its hubs and some of its people with all others of one archive. */
export function archivePage(number: number, { entities = 150, claims = 250 } = {}): PageGraph {
  let state = number * 2654435761 + 12345
  const random = (below: number): number => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9) | 0
    return ((state ^ (state >>> 13)) >>> 0) % below
  }
  const day = new Date(Date.UTC(2015, 0, 1 + (number % 3000))).toISOString().slice(0, 10)
  const page = new PageBuilder({ file: `archive-${number}.txt`, date: day })
  const articles = Array.from({ length: 8 }, (_, i) => page.article(`第${number}版第${i}篇`, `聊城市第${number}版。`.repeat(80)))
  const ids: Record<BaseLabel, string[]> = { Person: [], Organization: [], Place: [], Project: [], Program: [], Event: [], Award: [] }
  for (let i = 0; i < entities; i++) {
    const label =
      i < 12 ? 'Place' : pick(['Person', 'Organization', 'Event', 'Person', 'Project', 'Organization', 'Program', 'Award'] as const, i)
    const hub = i < 25
    const shared = hub || random(3) > 0
    const which = hub ? i : shared ? Math.floor(random(40 * entities) ** 0.9) : number * 1000 + i
    const name = `${pick(names[label], which)}${which}`
    const code = label === 'Place' ? String(371500 + which) : undefined
    const id = page.entity(pick(articles, i), label, name, {
      ...(shared ? { keys: [name] } : {}),
      ...(code ? { code } : {}),
      forms: [name, ...(random(3) ? [] : [`${name.slice(0, 2)}${which}`])],
      offsets: [1, 3, 5, 7],
      narrower: random(2) && narrowerOf(label).length ? [narrowerOf(label)[which % narrowerOf(label).length]!] : [],
    })
    if (hub) for (let a = 0; a < 7; a++) page.mention(pick(articles, i + 1 + a), id, name, { offsets: [1, 3] })
    ids[label].push(id)
  }
  const found = page.build().entities
  for (let i = 0; i < claims; i++) {
    const type = factTypes[i % factTypes.length]!
    const between = ends(type, found, articles, random(200), random(200))
    if (!between) continue
    const { properties, roles } = factDefinition(type)
    page.claim(pick(articles, i), type, between.from, between.to, {
      confidence: 0.5 + random(50) / 100,
      status: random(9) ? 'reported' : 'planned',
      ...(properties.includes('role') ? { role: pick(roles ?? ['记者'], i) } : {}),
      ...(properties.includes('title') ? { title: pick(['局长', '书记', '市长'], random(3)) } : {}),
      ...(properties.includes('date') ? { date: day } : {}),
    })
  }
  return page.build()
}
