import { contentId } from '../../src/model/identifiers.js'
import { rebuildRelationship } from '../../src/model/merge.js'
import { attendanceRoles, undertakingRoles, type FactType } from '../../src/model/ontology.js'
import type { GraphNode, GraphRecord, GraphRelationship, Properties } from '../../src/model/graph.js'
import type { ClaimRecord } from '../../src/model/page-graph.js'
import { random } from '../generated-pages.js'
import type { GraphSize } from './graph-size.js'

const surnames = '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗'
const given = '伟强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红建国庆志文海波德胜春生'
const words = '东西南北山水金木火土新城工业能源材料科技创制造农林牧运输电力热燃气信诚富民和谐高端智慧绿色光伏铜箔化装备医药食品物流'
const titles = ['书记', '县长', '副县长', '局长', '副局长', '主任', '镇长', '董事长', '总经理', '科长']

// Of a list, `x ** skew` of the way: at 3, half of all draws fall on its first eighth. So a few officials, firms and counties have most facts.
const skew = { people: 2.5, counties: 1.5, organizations: 2.5, events: 1.6, articles: 1.3 }

/** A graph of the ontology's shape in the order of an export, the same for one size and seed on every machine. */
export function syntheticGraph(size: GraphSize, seed = 1): GraphRecord[] {
  const next = random(seed)
  const below = (n: number): number => Math.floor(next() * n)
  const pick = <T>(list: readonly T[], skewed = 1): T => list[Math.floor(list.length * next() ** skewed)]!
  const text = (length: number, from = words): string => Array.from({ length }, () => from[below(from.length)]).join('')
  const day = (): string => new Date(Date.UTC(2015, 0, 1 + below(3600))).toISOString().slice(0, 10)
  const list = <T>(length: number, make: (i: number) => T): T[] => Array.from({ length }, (_, i) => make(i))

  const entity = (labels: string[], i: number, name: string, more: Properties = {}): GraphNode => {
    const id = contentId('synthetic', labels.at(-1)!, i)
    return { type: 'node', id, labels: ['Entity', ...labels], properties: { id, name, aliases: [], mentions: 1 + below(20), ...more } }
  }
  const documents = list(Math.ceil(size.articles / 12), (i): GraphNode => {
    const id = contentId('synthetic', 'Document', i)
    const about = { file: `${id}.txt`, sha256: id.repeat(4), encoding: 'utf-8', characters: 5000, date: day(), extractor: 'synthetic' }
    return { type: 'node', id, labels: ['Document'], properties: { id, ...about } }
  })
  const articles = list(size.articles, (i): GraphNode => {
    const id = contentId('synthetic', 'Article', i)
    const body = text(300)
    const published = documents[Math.floor(i / 12)]!.properties.date as string
    const about = { position: i % 12, headline: text(14), genre: 'news', date: published, published, text: body, confidence: 0.9 }
    return { type: 'node', id, labels: ['Article'], properties: { id, ...about, offsets: [0, 0, body.length] } }
  })
  const counties = list(Math.max(40, Math.round(size.organizations / 50)), (i) =>
    entity(['Place', 'County'], i, `${text(2)}${i % 3 ? '县' : '区'}`, { level: 'county' }),
  )
  const city = entity(['Place', 'City'], 0, '聊城市', { level: 'city' })
  const people = list(size.people, (i) =>
    entity(i % 10 < 6 ? ['Person', 'Official'] : ['Person'], i, text(1, surnames) + text(1 + (i % 3 ? 1 : 0), given)),
  )
  const organizations = list(size.organizations, (i) =>
    i % 5 < 3
      ? entity(['Organization', 'Enterprise'], i, `${text(6)}有限公司`)
      : entity(['Organization', ...(i % 5 < 4 ? ['Agency'] : [])], i, `${text(4)}${i % 5 < 4 ? '局' : '协会'}`),
  )
  const enterprises = organizations.filter(({ labels }) => labels.includes('Enterprise'))
  const projects = list(size.projects, (i) => entity(['Project'], i, `${text(7)}项目`, { investment: (1 + below(3000)) * 1_000_000 }))
  const programs = list(Math.max(20, Math.round(size.projects / 100)), (i) => entity(['Program'], i, `${text(5)}三年行动计划`))
  const meetings = list(size.meetings, (i) =>
    entity(i % 10 ? ['Event', 'Meeting'] : ['Event'], i, `${text(6)}会议`, { date: day(), kind: 'meeting' }),
  )

  const claims: GraphNode[] = []
  const stated: GraphRelationship[] = []
  const facts: GraphRelationship[] = []
  const known = new Set<string>()
  const relationship = (label: string, id: string, start: GraphNode, end: GraphNode, properties: Properties): GraphRelationship => ({
    type: 'relationship',
    id,
    label,
    start: { id: start.id, labels: start.labels },
    end: { id: end.id, labels: end.labels },
    properties,
  })

  /** A fact with the claims that it adds up to: mostly one, now and then several. False where the two are joined so already. */
  const fact = (type: FactType, from: GraphNode, to: GraphNode, more: Partial<ClaimRecord> = {}): boolean => {
    const id = contentId('synthetic', type, from.id, to.id)
    if (from === to || known.has(id)) return false
    known.add(id)
    const behind = list(1 + Math.floor(3 * next() ** 6), (i): ClaimRecord => {
      const article = pick(articles, skew.articles)
      const start = below(220)
      const said = { start, end: start + 30 + below(40), status: 'reported' as const, confidence: 0.7 + below(25) / 100, rule: 'synthetic' }
      const seen = article.properties.published as string
      return { id: contentId(id, i), type, article: article.id, subject: from.id, object: to.id, ...said, seen, ...more }
    })
    for (const { article, ...claim } of behind) {
      claims.push({ type: 'node', id: claim.id, labels: ['Claim'], properties: claim as Properties })
      stated.push(relationship('STATED_IN', contentId('stated', claim.id), claims.at(-1)!, byId.get(article)!, {}))
    }
    facts.push(relationship(type, id, from, to, rebuildRelationship(type, behind)!))
    return true
  }
  const byId = new Map(articles.map((article) => [article.id, article]))

  for (const county of counties) fact('PART_OF', county, city)
  for (const body of organizations) fact('LOCATED_IN', body, pick(counties, skew.counties))
  for (const project of projects) {
    fact('LOCATED_IN', project, pick(counties, skew.counties))
    if (next() < 0.6) fact('IMPLEMENTS', project, pick(programs, 1.5))
    fact('UNDERTAKES', pick(enterprises, skew.organizations), project, { role: pick(undertakingRoles) })
    if (next() < 0.2) fact('UNDERTAKES', pick(enterprises, skew.organizations), project, { role: pick(undertakingRoles) })
  }
  for (const meeting of meetings) {
    fact('LOCATED_IN', meeting, pick(counties, skew.counties))
    if (next() < 0.5) fact('ORGANIZED', pick(organizations, skew.organizations), meeting)
  }
  for (const person of people)
    for (let posts = next() < 0.4 ? 2 : 1; posts > 0; posts--)
      fact('HOLDS_POSITION', person, pick(organizations, skew.organizations), { title: pick(titles) })
  const many = (share: number, make: () => boolean): void => {
    const wanted = Math.round(size.relationships * share)
    for (let made = 0, tried = 0; made < wanted && tried < wanted * 4; tried++) if (make()) made++
  }
  many(0.02, () => fact('SUPPLIES', pick(enterprises, skew.organizations), pick(enterprises), { what: text(2) }))
  many(0.01, () => {
    const [a, b] = [pick(enterprises, skew.organizations), pick(enterprises)]
    return fact('PARTNERS_WITH', a.id < b.id ? a : b, a.id < b.id ? b : a)
  })
  many(0.03, () => fact('INSPECTED', pick(people, skew.people), pick(organizations, skew.organizations), { date: day() }))
  // Half of what is left is attendance, half is mentions.
  const left = (): number => size.relationships - facts.length
  many(left() / size.relationships / 2, () => {
    const meeting = pick(meetings, skew.events)
    const role = pick(attendanceRoles, 0.4)
    return fact('ATTENDED', pick(people, skew.people), meeting, { role, date: meeting.properties.date as string })
  })

  const mentions: GraphRelationship[] = []
  const named = [people, organizations, projects, meetings]
  const mention = (entity: GraphNode): boolean => {
    const article = pick(articles, skew.articles)
    const foundId = contentId('found', article.id, entity.id)
    if (known.has(foundId)) return false
    known.add(foundId)
    const name = entity.properties.name as string
    const start = below(250)
    const labels = entity.labels.filter((label) => label !== 'Entity')
    const keys = [`${labels[0]}|${entity.id}`]
    const said = { foundId, keys, name, forms: [name], offsets: [start, start + name.length], count: 1, labels }
    mentions.push(relationship('MENTIONS', contentId('mentions', article.id, foundId), article, entity, said))
    return true
  }
  many(left() / size.relationships, () => mention(pick(pick(named), 1.8)))

  const contained = articles.map((article, i) =>
    relationship('IN', contentId('in', article.id), article, documents[Math.floor(i / 12)]!, {}),
  )
  const entities = [city, ...counties, ...people, ...organizations, ...projects, ...programs, ...meetings]
  return [...articles, ...documents, ...claims, ...entities, ...contained, ...stated, ...mentions, ...facts]
}
