import type { Doc, Post, Span } from '../doc.js'
import { governmentOf } from '../lexicon/divisions.js'
import { governmentHeads, titleHeadEndingAt, titleHeads } from '../lexicon/titles.js'
import { matchesIn } from '../matches.js'
import { implied, levelIn } from './post-offices.js'
import { postsBefore } from './posts.js'
import { divisionOfLevel } from './pronouns.js'

/** 焦立本曾任山丹县教育局局长，现任市教育局副局长: posts behind a verb of office. */
export function postsByVerb(doc: Doc, person: Span, bodies: readonly Span[], places: readonly Span[]): Post[] {
  const { text } = doc
  const sentence = doc.sentences.find((s) => s.start <= person.start && person.end <= s.end)
  if (!sentence) return []
  const posts: Post[] = []
  const rest = text.slice(person.end, sentence.end)
  for (const match of matchesIn(
    rest,
    /(曾任|历任|现任|担任|出任|当选为?|任命为|转任|兼任|(?<![主责信委后前继])任)([^，。；：“”]{2,44})/gu,
  )) {
    // another person's post (…主持，市人大常委会主任张三) is not his
    if (/[\u4e00-\u9fff]{2}(?:出席|参加|主持|陪同)/u.test(rest.slice(0, match.index))) break
    const start = person.end + match.index + match[1]!.length
    if (match.index > 40 || /[说表示]|带领|召开/u.test(rest.slice(0, match.index).replace(/^[，]/u, ''))) break
    let end = start + match[2]!.length
    while (end > start && !titleHeadEndingAt(text, end)) end--
    if (end <= start) continue
    const seat: Span = { ...person, start: end, end }
    for (const post of postsBefore(doc, seat, bodies, places, start))
      posts.push({ ...post, person, former: /曾任|历任/u.test(match[1]!), start: person.start, end })
  }
  return posts
}

/**
 * 任命苑国梁为佳木斯市水务局局长，…；免去芦广才的佳木斯市农业委员会主任职务: what a notice gives and takes.
 * A name that only a comma joins to the one before takes its verb from there.
 */
export function postsAppointed(doc: Doc, person: Span, bodies: readonly Span[], places: readonly Span[]): Post[] {
  const { text } = doc
  const sentence = doc.sentences.find((s) => s.start <= person.start && person.end <= s.end)
  if (!sentence) return []
  // 决定任命：董长河为…: the colon may have cut the sentence
  const before = text.slice(Math.max(0, text.lastIndexOf('。', person.start) + 1, person.start - 160), person.start)
  const verb = matchesIn(before, /任命|聘任|选举|补选|推选|增补|免去|撤销|接受/gu).at(-1)?.[0]
  if (!verb) return []
  const taking = /免去|撤销|接受/u.test(verb)
  const rest = text.slice(person.end, sentence.end)
  const match = taking
    ? /^(?:同志)?(?:的|辞去)?([^，。；：]{3,40}?)(?:职务|一职|的请求)/u.exec(rest)
    : /^(?:同志)?为([^，。；：（、]{3,40})/u.exec(rest)
  if (!match) return []
  let end = person.end + match[0].length - (taking ? /(?:职务|一职|的请求)$/u.exec(match[0])![0].length : 0)
  const start = person.end + match[0].indexOf(match[1]!)
  if (taking) end = start + match[1]!.replace(/职务$|的$/u, '').length
  if (!titleHeadEndingAt(text, end)) return []
  return postsBefore(doc, { ...person, start: end, end }, bodies, places, start).map((post) => ({
    ...post,
    person,
    former: taking,
    start: person.start,
    end,
  }))
}

/** 副市长谭志刚、游春梅、袁帆: those who follow in the list share a post that several can hold. */
export function sharedPosts(doc: Doc, persons: readonly Span[], posts: readonly Post[]): Post[] {
  const shared: Post[] = []
  for (const person of persons) {
    if (!/[、和]/u.test(doc.text[person.start - 1] ?? '')) continue
    const before = persons.find((p) => p.end === person.start - 1)
    if (!before || posts.some((p) => p.person === person)) continue
    const model = [...posts, ...shared].filter((p) => p.person === before && p.end >= before.end).at(-1)
    if (model && !model.former && /(?:^|、)(?:副[^、]*|常委|委员|党组成员|理事|常务理事|董事)$/u.test(model.title))
      shared.push({ ...model, person, end: person.end })
  }
  return shared
}

/** 鲁大勇——望奎县农业农村局局长, 张三，某局局长，…: who someone is, said behind the name. */
export function postsApposed(doc: Doc, person: Span, bodies: readonly Span[], places: readonly Span[]): Post[] {
  const { text } = doc
  const match = /^(?:——|—|，(?:时任|现任|原)?|（)([^，。；：、（）“”\n]{4,30}?)(?=[，。；）])/u.exec(
    text.slice(person.end, person.end + 40),
  )
  if (!match) return []
  const start = person.end + match[0].length - match[1]!.length
  const end = person.end + match[0].length
  const body = bodies.find((b) => !b.pronoun && b.start === start && b.end < end)
  if (!body || !titleHeadEndingAt(text, end) || end - body.end > 10 || !titleHeads.has(titleHeadEndingAt(text, end)!)) return []
  return postsBefore(doc, { ...person, start: end, end }, bodies, places, start).map((post) => ({
    ...post,
    person,
    start: person.start,
    end,
  }))
}

/** 南京市|赵春江|副市长, 赵春江同志: a post behind the name. */
export function postAfter(doc: Doc, person: Span, bodies: readonly Span[], places: readonly Span[]): Post[] {
  const { text } = doc
  const match =
    /^(?:常务)?副?(?:市长|县长|区长|镇长|乡长|省长|书记|主任|局长|部长|主席|董事长|总经理|校长|院长|会长|秘书长|厅长|行长|厂长|教授|院士|处长|科长|所长|站长|队长|经理)/u.exec(
      text.slice(person.end),
    )
  if (!match) return []
  // 何川书记 but not 刘文强、市长张三 (nothing between name and post, and no other name behind it)
  const level = governmentHeads.has(match[0]) ? levelIn(match[0]) : ''
  const range = { start: person.start, end: person.end + match[0].length }
  if (level) {
    const place = places.find((p) => p.end === person.start && p.division)
    const of = place?.division?.name.endsWith(level) ? place.division : divisionOfLevel(level, doc, places, person.start)
    return of ? [{ person, body: implied(person.end, governmentOf(of), of), title: match[0], former: false, ...range }] : []
  }
  // 省财政厅|信息化建设处|纪光伟|副处长: the section is part of the title
  const body = bodies.filter((b) => !b.pronoun && b.end <= person.start && person.start - b.end <= 20).at(-1)
  const section = body && text.slice(body.end, person.start)
  if (!body || !/^(?:[\u4e00-\u9fff]*(?:处|科|室|股|队|站|中心|部|办))?$/u.test(section!)) return []
  return [{ person, body, title: section! + match[0], former: false, start: body.start, end: range.end }]
}
