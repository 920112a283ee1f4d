import { contentId } from '../../src/model/identifiers.js'
import { narrowerLabels, type Attributes, type NarrowerLabel } from '../../src/model/ontology.js'
import type { ClaimRecord, FoundEntity, MentionRecord } from '../../src/model/page-graph.js'
import type { ArticleRecord } from '../../src/model/page-graph.js'
import type { Doc, DraftClaim, Span } from '../doc.js'
import { placePrefix } from '../mentions/company-aliases.js'
import { presentOf } from '../lexicon/divisions.js'
import { identityKeys, plainName } from './identity.js'
import type { EventSpan } from './events.js'
import { areOneBody } from './same-body.js'

/** One article when its claims are made: what the page's entities are put together from. */
export interface ReadArticle {
  record: ArticleRecord
  doc: Doc
  events: EventSpan[]
  claims: DraftClaim[]
}

interface Cluster {
  label: Span['label']
  name: string
  spans: { article: ReadArticle; span: Span }[]
}

const phrase = new Set(['Project', 'Program', 'Award', 'Event'])

/** What makes two spans of a page one thing: a division's code, a zone, else the label and the name they stand for. */
function clusterKey({ label, division, zone, name, base }: Span, article: ReadArticle): string {
  if (label === 'Place') return division ? `Place|${division.code}` : zone ? `Place|${zone}` : `Place|${plainName(name)}`
  if (label === 'Event') return `Event|${article.record.id}|${plainName(name)}`
  if (label === 'Organization' && base) return `Organization|${plainName(name)}|${base.code}`
  return `${label}|${plainName(name)}`
}

export interface PageEntities {
  entities: FoundEntity[]
  mentions: MentionRecord[]
  claims: ClaimRecord[]
}

/** Found entities, what each article says of them, and claims with ids, from all articles of one page. */
export function pageEntities(document: string, articles: readonly ReadArticle[]): PageEntities {
  const clusters = new Map<string, Cluster>()
  const clusterOf = new Map<Span, Cluster>()
  const place = (article: ReadArticle, span: Span): void => {
    if (clusterOf.has(span)) return
    const key = clusterKey(span, article)
    const cluster = clusters.get(key) ?? { label: span.label, name: span.name, spans: [] }
    if (span.division && span.label === 'Place') cluster.name = presentOf(span.division).name
    else if (span.zone && !span.pronoun && span.name.length > cluster.name.length) cluster.name = span.name
    cluster.spans.push({ article, span })
    clusters.set(key, cluster)
    clusterOf.set(span, cluster)
  }
  for (const article of articles) {
    for (const span of [...article.doc.names, ...article.doc.phrases, ...article.events]) place(article, span)
    for (const post of article.doc.posts) place(article, post.body)
    for (const claim of article.claims) {
      place(article, claim.subject)
      if (claim.object !== 'article') place(article, claim.object)
    }
  }
  mergeShortForms(clusters, clusterOf)
  mergeWithoutPlace(clusters, clusterOf)
  mergeOneBody(clusters, clusterOf)
  const entities: FoundEntity[] = []
  const mentions: MentionRecord[] = []
  const idOf = new Map<Cluster, string>()
  for (const cluster of new Set(clusterOf.values())) {
    const first = cluster.spans[0]!
    const id = contentId('found', document, cluster.label, first.article.record.position, first.span.start, cluster.name)
    const spans = cluster.spans.map((s) => s.span)
    const division = cluster.label === 'Place' ? spans.find((s) => s.division)?.division : undefined
    idOf.set(cluster, id)
    entities.push({
      id,
      label: cluster.label,
      keys: identityKeys(cluster.label, cluster.name, cluster.spans, articles),
      ...(division ? { code: division.code } : {}),
    })
    for (const article of articles) {
      const own = cluster.spans.filter((s) => s.article === article).map((s) => s.span)
      if (own.length) mentions.push(mentionOf(article, id, cluster, own, spans))
    }
  }
  const claims = new Map<string, ClaimRecord>()
  for (const article of articles) {
    for (const claim of article.claims) {
      const subject = clusterOf.get(claim.subject)!
      const object = claim.object === 'article' ? undefined : clusterOf.get(claim.object)!
      if (subject === object) continue
      const record = claimRecord(
        document,
        article,
        claim,
        idOf.get(subject)!,
        object ? idOf.get(object)! : article.record.id,
        subject.name,
        object?.name ?? '',
      )
      const same = claims.get(record.id)
      if (!same || same.confidence < record.confidence) claims.set(record.id, record)
    }
  }
  return { entities, mentions, claims: [...claims.values()] }
}

/** 临河羊绒集团羊毛衫项目 of 临河羊绒集团年产30万件羊毛衫加工项目: the same beginning or end, characters left out inside. */
function abridges(short: string, long: string): boolean {
  // 青临高速 of 青州至临安高速公路项目: the ends of a road by a character each
  const road = /^([\u4e00-\u9fa5])([\u4e00-\u9fa5])(高速|高铁|铁路|城际|快速)/u.exec(short)
  if (road && new RegExp(`^${road[1]!}[\\u4e00-\\u9fa5]{1,4}[至到—-]${road[2]!}[\\u4e00-\\u9fa5]{0,4}?.{0,2}${road[3]!}`, 'u').test(long))
    return true
  const core = short.replace(/(?:项目|工程)$/u, '')
  if (core.length < 6 || core.length * 2.5 < long.length - 2 || /[一二三四]期/u.test(long)) return false
  let at = 0
  for (const c of long) if (c === core[at]) at++
  if (at === core.length && long.startsWith(core.slice(0, 3)) && long.includes(core.slice(-5)) && core.length >= 8) return true
  return at === core.length && long.includes(core.slice(0, 4)) && (long.startsWith(core.slice(0, 4)) || long.includes(core.slice(0, 6)))
}

/** All that is said of the one is said of the other from now on. */
function absorb(long: Cluster, short: Cluster, clusterOf: Map<Span, Cluster>): void {
  for (const s of short.spans) {
    long.spans.push(s)
    clusterOf.set(s.span, long)
  }
  short.spans = []
}

/** Every article that names the one names the other too. */
const inSameArticles = (short: Cluster, long: Cluster): boolean => short.spans.every((s) => long.spans.some((l) => l.article === s.article))

/** Phrases whose names hold one another are one thing: 高强电子玻纤项目 and 嘉元公司高强电子玻纤项目, but 一期 and 二期 are two. */
function mergeShortForms(clusters: Map<string, Cluster>, clusterOf: Map<Span, Cluster>): void {
  const phrases = [...clusters.values()].filter((c) => c.label === 'Project' || c.label === 'Program' || c.label === 'Award')
  for (const short of phrases.sort((a, b) => plainName(a.name).length - plainName(b.name).length)) {
    const a = plainName(short.name)
    const longer = phrases.filter((c) => c !== short && c.label === short.label && c.spans.length && plainName(c.name).length > a.length)
    const long =
      longer.find((c) => short.label === 'Project' && abridges(a, plainName(c.name)) && inSameArticles(short, c)) ??
      longer.find(
        (c) =>
          plainName(c.name).includes(a) &&
          a.length >= 5 &&
          (a.length * 2 >= plainName(c.name).length || short.label !== 'Project') &&
          !/[一二三四]期/u.test(plainName(c.name).replace(a, '')),
      )
    if (long && short.spans.length) absorb(long, short, clusterOf)
  }
}

/** In one article 埔里镇农会 and 南投县埔里镇农会 are one body: the longer name only adds the division before. */
function mergeWithoutPlace(clusters: Map<string, Cluster>, clusterOf: Map<Span, Cluster>): void {
  const bodies = [...clusters.values()].filter((c) => c.label === 'Organization' && c.spans.length)
  const byTail = new Map<string, Cluster[]>()
  for (const c of bodies) {
    if (c.spans.some((s) => s.span.narrower === 'Enterprise')) continue // a firm and its local daughter are two
    const prefix = placePrefix(c.name)
    for (let at = 2; at <= Math.max(prefix, 6); at++)
      if (at <= prefix || /[省市县区州盟旗]/u.test(c.name[at - 1] ?? ''))
        byTail.set(c.name.slice(at), [...(byTail.get(c.name.slice(at)) ?? []), c])
  }
  for (const short of bodies) {
    const long =
      short.name.length >= 4 && short.spans.length
        ? (byTail.get(short.name) ?? []).filter((c) => c.spans.length && inSameArticles(short, c))
        : []
    if (long.length === 1) absorb(long[0]!, short, clusterOf)
  }
}

/** 奇瑞公司 and 奇瑞汽车公司 of one article: the shorter name is the longer one's, where there is one longer one only. */
function mergeOneBody(clusters: Map<string, Cluster>, clusterOf: Map<Span, Cluster>): void {
  const bodies = [...clusters.values()].filter((c) => c.label === 'Organization' && c.spans.length)
  const isFirm = (c: Cluster): boolean => c.spans.some((s) => s.span.narrower === 'Enterprise')
  const byHead = new Map<string, Cluster[]>()
  for (const c of bodies) byHead.set(c.name.slice(0, 2), [...(byHead.get(c.name.slice(0, 2)) ?? []), c])
  for (const short of [...bodies].sort((a, b) => b.name.length - a.name.length)) {
    const firm = isFirm(short)
    const long = (byHead.get(short.name.slice(0, 2)) ?? []).filter(
      (c) => c !== short && c.spans.length > 0 && isFirm(c) === firm && areOneBody(short.name, c.name, firm) && inSameArticles(short, c),
    )
    if (long.length === 1) absorb(long[0]!, short, clusterOf)
  }
}

function mentionOf(article: ReadArticle, entity: string, cluster: Cluster, own: readonly Span[], all: readonly Span[]): MentionRecord {
  const { text } = article.doc
  const written = own.filter((s) => !s.pronoun && !s.implied && s.end > s.start)
  const forms = new Set<string>()
  for (const s of written) if (!s.composed) forms.add(text.slice(s.start, s.end).replace(/\n/gu, ''))
  for (const s of own) for (const alias of s.aliases ?? []) forms.add(alias)
  for (const s of own) if (phrase.has(s.label) && s.name !== cluster.name && !s.pronoun) forms.add(s.name)
  const narrower = new Set<NarrowerLabel>()
  for (const s of all) if (s.narrower && narrowerLabels[s.narrower] === cluster.label) narrower.add(s.narrower)
  if (narrower.has('Agency')) narrower.delete('Enterprise')
  if (cluster.label === 'Person') {
    for (const a of [article])
      for (const p of a.doc.posts)
        if (p.person.name === cluster.name && p.body.narrower === 'Agency' && !p.body.pronoun) narrower.add('Official')
  }
  const attributes: Attributes = {}
  for (const s of own) for (const [key, value] of Object.entries(s.attributes ?? {})) (attributes as Record<string, unknown>)[key] ??= value
  const offsets = [...new Map(written.map((s) => [s.start, s.end])).entries()].sort((a, b) => a[0] - b[0]).flat()
  return {
    article: article.record.id,
    entity,
    name: cluster.name,
    forms: [...forms].filter((f) => f).sort(),
    offsets,
    narrower: [...narrower].sort(),
    attributes,
  }
}

function claimRecord(
  document: string,
  article: ReadArticle,
  claim: DraftClaim,
  subject: string,
  object: string,
  subjectName: string,
  objectName: string,
): ClaimRecord {
  const { record, doc } = article
  const surface = (span: Span | 'article'): string => (span === 'article' ? '' : doc.text.slice(span.start, span.end))
  const seen = record.published ?? record.date
  const optional = Object.fromEntries(
    Object.entries({ role: claim.role, title: claim.title, former: claim.former, what: claim.what, date: claim.date, seen }).filter(
      ([, v]) => v !== undefined && v !== '',
    ),
  )
  return {
    id: contentId(
      'claim',
      document,
      record.position,
      claim.type,
      subjectName,
      objectName,
      surface(claim.subject),
      surface(claim.object),
      claim.quote.start,
      claim.quote.end,
      claim.title ?? '',
      claim.role ?? '',
      claim.date ?? '',
    ),
    type: claim.type,
    article: record.id,
    subject,
    object,
    start: claim.quote.start,
    end: claim.quote.end,
    status: claim.status,
    confidence: claim.confidence,
    rule: claim.rule,
    ...optional,
  }
}
