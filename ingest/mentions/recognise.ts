import { byStart, overlaps, type Doc, type Span, type SpanSource } from '../doc.js'
import { withLabelled, withLabelledPeople } from '../labeller/votes.js'
import { countryLength } from '../lexicon/countries.js'
import { tokenize } from '../tokens.js'
import { agencySpans } from './agencies.js'
import { awardMentions, type AwardMention } from './awards.js'
import { brandLists } from './brand-lists.js'
import { brandSpans, withoutOverlap } from './brands.js'
import { bodyPronouns, companyAliases, joinCompanies } from './company-aliases.js'
import { chooseSpans } from './choose.js'
import { companySpans } from './companies.js'
import { delegationSpans } from './delegations.js'
import { divisionSpans } from './divisions.js'
import { occasionMentions, type EventMention } from './events.js'
import { withKnownEndings } from './known-endings.js'
import { listedCompanies } from './listed-companies.js'
import { institutionSpans } from './institutions.js'
import { isNobody } from './person-names.js'
import { listedPersons, personSpans, repeatedPersons, wholeForeign } from './persons.js'
import { nationalBodySpans } from './national-bodies.js'
import { postAfter, postsApposed, postsAppointed, postsByVerb, sharedPosts } from './posts-elsewhere.js'
import { postsBefore } from './posts.js'
import { programSpans } from './programs.js'
import { soundWork } from './project-clauses.js'
import { projectSpans } from './projects.js'
import { pronounSpans } from './pronouns.js'
import { siteSpans } from './sites.js'
import { soundName, soundNames, soundOccasion } from './sound-names.js'
import { soundProject } from './sound-projects.js'
import { visitMentions, type VisitMention } from './visits.js'
import { zoneSpans } from './zones.js'

/** What recognition adds to a Doc besides its spans: mentions that come with a verb of their own. */
export interface Recognised {
  awards: AwardMention[]
  occasions: EventMention[]
  visits: VisitMention[]
}

/** 德国|莱茵热工公司 is 莱茵热工公司 too. */
function withoutCountry(span: Span): Span {
  const country = span.label === 'Organization' && span.source !== 'alias' ? countryLength(span.name) : 0
  return country && span.name.length - country >= 4 ? { ...span, aliases: [...(span.aliases ?? []), span.name.slice(country)] } : span
}

/** 史蒂芬|·埃洛普: half a name; 高科奶|业董事长: half a firm's. */
const halved = (text: string, { start, end }: Span): boolean =>
  /^[\u4e00-\u9fff](?<=[奶乳鞋酒药纸木茶铝铜矿煤农牧渔])业/u.test(text.slice(end - 1, end + 1)) ||
  /[\u4e00-\u9fffA-Za-z][·•・．‧∙]$/u.test(text.slice(Math.max(0, start - 2), start)) ||
  /^[·•・．‧∙][\u4e00-\u9fff]/u.test(text.slice(end, end + 2))

/** 主任|朱东|边说边…, 总监|谭耀|扔出: whom the article calls by two characters elsewhere, and by three only here. */
function shorten({ text }: Doc, person: Span): void {
  if (person.name.length !== 3 || person.source === 'alias' || text.slice(person.start, person.end) !== person.name) return
  if (text.indexOf(person.name) !== text.lastIndexOf(person.name)) return
  const short = person.name.slice(0, 2)
  let called = 0
  for (let at = text.indexOf(short); at >= 0; at = text.indexOf(short, at + 2))
    if (
      at !== person.start &&
      /^(?:[：，。、]|表示|认为|告诉|介绍|说|称|透露|指出|坦言|强调|特别|在|还|也)/u.test(text.slice(at + 2, at + 4))
    )
      called++
  if (!called) return
  person.end--
  person.name = short
}

/** The steps from text to typed spans, each with what it needs from those before. What a source in `without` finds, none of them sees. */
export function recognise(doc: Doc, without: readonly SpanSource[] = []): Recognised {
  const kept = (spans: Span[]): Span[] => (without.length ? spans.filter((s) => !without.includes(s.source)) : spans)
  doc.tokens = tokenize(doc.text)
  const divisions = kept(divisionSpans(doc))
  const zones = kept(zoneSpans(doc, divisions))
  const areas = chooseSpans([...divisions, ...zones])
  const pronouns = kept(pronounSpans(doc, areas))
  const places = [...areas, ...pronouns].sort(byStart)
  const bodies = kept([
    ...agencySpans(doc, places),
    ...companySpans(doc, areas),
    ...institutionSpans(doc, areas),
    ...delegationSpans(doc, places),
    ...nationalBodySpans(doc),
  ])
  const named = chooseSpans([...places, ...bodies, ...kept(siteSpans(doc, areas))])
  const aliases = kept(
    companyAliases(
      doc,
      named,
      named.filter((s) => s.narrower === 'Enterprise'),
    ),
  )
  const brands = withoutOverlap(kept(brandSpans(doc)), [...named, ...aliases])
  const makers = kept(brandLists(doc, [...named, ...aliases]))
  const listed = [...makers, ...kept(listedCompanies(doc, [...named, ...aliases, ...brands, ...makers]))]
  const votes = !without.includes('labeller')
  const ruled = joinCompanies(
    chooseSpans([
      ...named.filter((n) => !aliases.some((a) => overlaps(a, n)) && !makers.some((m) => overlaps(m, n))),
      ...aliases,
      ...brands,
      ...listed,
    ]),
    doc.text,
  )
  const bodied = withKnownEndings(doc, soundNames(doc, votes ? withLabelled(doc, ruled, ['Organization', 'Place']) : ruled))
  const persons = kept(personSpans(doc, bodied))
  const bylines = kept(
    doc.draft.bylines.map((b): Span => ({
      start: b.start,
      end: b.end,
      label: 'Person',
      name: b.name,
      source: 'grammar',
      confidence: 0.95,
    })),
  )
  const ruledPeople = [...bylines, ...persons.filter((p) => !bylines.some((b) => overlaps(b, p)))]
  const { people, others: firms } = votes ? withLabelledPeople(doc, ruledPeople, bodied) : { people: ruledPeople, others: bodied }
  // 史蒂芬|·埃洛普: half a name is nobody's
  const whole = people.filter(
    (p) => !halved(doc.text, p) && !/^向(?:本报|记者|媒体)/u.test(p.name) && (bylines.includes(p) || !isNobody(p.name)),
  )
  people.splice(0, people.length, ...whole.map((p) => wholeForeign(doc.text, p)))
  people.push(...kept(repeatedPersons(doc, people, [...firms, ...bylines])))
  people.push(
    ...kept(
      listedPersons(
        doc,
        people.filter((p) => !bylines.includes(p)),
        firms,
      ),
    ),
  )
  // 王纪|平因在: who is called by three characters elsewhere
  for (const [i, person] of people.entries()) {
    const longer =
      person.name.length === 2 &&
      people.find((p) => p.name.length === 3 && doc.text.startsWith(p.name, person.start) && p.end - p.start === 3)
    if (longer && !people.some((p) => p !== person && p.start < person.start + 3 && person.start < p.end))
      people[i] = { ...person, end: person.start + 3, name: longer.name }
  }
  for (const person of people) shorten(doc, person)
  const names = [...firms.filter((f) => !people.some((p) => overlaps(p, f) && !f.pronoun)), ...people].sort(byStart)
  doc.names = [...names.map(withoutCountry), ...kept(bodyPronouns(doc, names))].sort(byStart)
  const organizations = doc.names.filter((n) => n.label === 'Organization')
  const areasLeft = doc.names.filter((n) => n.label === 'Place')
  // a place inside a body's name still tells of which division a post is: 江阴市|长 is no span of its own
  const byPost = [...areasLeft, ...areas].sort(byStart)
  for (const person of people.sort(byStart)) {
    if (bylines.includes(person)) continue
    const floor = people.filter((p) => p.end <= person.start).at(-1)?.end ?? 0
    const previous = doc.posts.filter((p) => p.person.end === floor).at(-1)
    doc.posts.push(
      ...postsBefore(doc, person, organizations, byPost, floor, previous),
      ...postAfter(doc, person, organizations, byPost),
      ...postsByVerb(doc, person, organizations, byPost),
      ...postsAppointed(doc, person, organizations, byPost),
      ...postsApposed(doc, person, organizations, byPost),
    )
  }
  doc.posts.push(...sharedPosts(doc, people, doc.posts))
  doc.posts = doc.posts.flatMap((post) => {
    const body = without.includes(post.body.source) ? undefined : soundName(doc, post.body)
    return body ? [body === post.body ? post : { ...post, body }] : []
  })
  const found = <T extends { span: Span }>(mentions: T[]): T[] => mentions.filter((m) => !without.includes(m.span.source))
  const awards = found(awardMentions(doc))
  const occasions = found(occasionMentions(doc)).map((o) => ({ ...o, span: soundOccasion(doc, o.span) }))
  const visits = found(
    visitMentions(
      doc,
      people.filter((p) => !bylines.includes(p)),
    ),
  )
  const awardSpans = awards.map((a) => a.span)
  // 组织“农超对接”活动 on a day is a happening, no campaign
  const days = occasions.filter((o) => /”[\u4e00-\u9fa5]{0,8}活动$/u.test(o.span.name)).map((o) => o.span)
  const programs = kept(programSpans(doc)).filter((p) => !awardSpans.some((a) => overlaps(a, p)) && !days.some((d) => overlaps(d, p)))
  const projects = kept(projectSpans(doc, doc.names))
    .flatMap((p) => soundProject(doc, p) ?? [])
    .flatMap((p) => (p.composed || p.name !== doc.text.slice(p.start, p.end) ? p : (soundWork(doc, p) ?? [])))
    .filter((p) => !awardSpans.some((a) => overlaps(a, p)))
  // 青石沟煤矿|开工奠基: what is only being built is no firm yet
  const plants = new Set(projects.filter((p) => /[矿厂]$/u.test(p.name)).map((p) => p.name))
  const begun = doc.names.filter(
    (n) => n.narrower === 'Enterprise' && [...plants].some((p) => p.endsWith(n.name)) && /[矿厂]$/u.test(n.name),
  )
  projects.push(
    ...begun
      .filter((n) => !projects.some((p) => overlaps(p, n)))
      .map(({ start, end, name }): Span => ({ start, end, label: 'Project', name, source: 'grammar', confidence: 0.5 })),
  )
  if (begun.length) doc.names = doc.names.filter((n) => !begun.includes(n))
  doc.phrases = [
    ...awardSpans,
    ...programs.filter((p) => !projects.some((q) => overlaps(p, q) && q.end - q.start > p.end - p.start)),
    ...projects.filter((p) => !programs.some((q) => overlaps(p, q) && q.end - q.start >= p.end - p.start)),
  ].sort(byStart)
  return { awards, occasions, visits }
}
