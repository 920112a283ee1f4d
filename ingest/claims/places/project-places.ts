import { holds, overlaps, type Doc, type DraftClaim, type Range, type Span } from '../../doc.js'
import { isWithin, prefectureOf } from '../../lexicon/divisions.js'
import { placePrefix } from '../../mentions/company-aliases.js'
import { placeSpan } from '../../mentions/divisions.js'
import { quoteOf, sentenceOf, type ClaimContext } from '../claim-context.js'
import { divisionNamed } from './named-places.js'

/** The county, zone or city that an article speaks of most: where its projects are unless it says otherwise. */
function topicPlace(doc: Doc): Span | undefined {
  const counts = new Map<string, { span: Span; count: number }>()
  for (const n of doc.names.filter(
    (s) => (regional(s) || s.division?.level === 'province') && !firmOf(doc, s) && !doc.posts.some((p) => holds(p, s)),
  )) {
    const key = n.division?.code ?? n.zone!
    const entry = counts.get(key) ?? { span: n, count: 0 }
    entry.count += doc.draft.headline.includes(n.name.slice(0, 2)) ? 1.5 : 1
    counts.set(key, entry)
  }
  const ranked = [...counts.values()].sort((a, b) => b.count - a.count || a.span.start - b.span.start)
  const top = ranked.find((r) => regional(r.span))
  // 西藏交通运输工作会议在拉萨召开…西藏将…西藏将…: news of a whole province
  const province = ranked[0]
  if (province && province !== top && province.count >= 3 && province.count > 2 * (top?.count ?? 0)) return province.span
  // one mention in passing makes no topic, unless it is the division that the report is about
  if (!top || !(top.count > 1 || top.span.division?.code === doc.home.division?.code)) return undefined
  // what a report is about it says at its head, or again and again: a city that a trade paper names in passing is none
  const named = doc.names.filter((n) => (regional(n) || n.division?.level === 'province') && !doc.posts.some((p) => holds(p, n)))
  const same = named.filter((n) => (top.span.zone ? n.zone === top.span.zone : n.division?.code === top.span.division?.code))
  const leads = doc.draft.headline.includes(top.span.name.slice(0, 2)) || same.some((n) => n.pronoun === true || n.start < 60)
  return leads || (same.length >= 3 && same.length * 2 >= named.length) ? top.span : undefined
}

const nearestMention = (doc: Doc, place: Span, to: Span): Span =>
  doc.names
    .filter(
      (n) =>
        n.label === 'Place' &&
        (n === place ||
          (n.division !== undefined && n.division.code === place.division?.code) ||
          (n.zone !== undefined && n.zone === place.zone)),
    )
    .sort((a, b) => Math.abs(a.start - to.start) - Math.abs(b.start - to.start))[0] ?? place

/** 浏阳河、国道318线 before a project are where it runs along, not where it is. */
const holdsProjects = (p: Span): boolean =>
  p.label === 'Place' && (!!p.division || !!p.zone || /(?:园|园区|区|城|村|镇|乡|基地|社区|街道|港|岛|山|里|片区|组团)$/u.test(p.name))

const municipality = /^(?:北京|上海|天津|重庆)/u
const regional = (p: Span): boolean => p.label === 'Place' && (!!p.zone || (!!p.division && p.division.level !== 'province'))

/** 美兰|国际机场, 江淮与|长丰|均出自: a short name that begins a longer one, or that no preposition and no verb show to be a place. */
const beginsOther = (doc: Doc, n: Span): boolean =>
  !n.pronoun &&
  !!n.division &&
  !/[市省县区旗州盟镇乡]$/u.test(doc.text.slice(n.start, n.end)) &&
  /^[\u4e00-\u9fff]/u.test(doc.text.slice(n.end)) &&
  !/^(?:[市省县区州盟]|等|和|与|及|的|在|将|已|正|也|还|又|就|再|以|为|从|把|抓|拟|要|今年|去年|明年|近年|日前|目前|当前|此前|开|新|建|投|实施|启动|推进|规划|谋划|计划|兴|筹|独资|合资|重点|加快|成功|引进|落户|承接|打造|设立|签|集中|首|最|全|境内|市|东|西|南|北|中|老|高新|经济|工业|产业)/u.test(
    doc.text.slice(n.end, n.end + 4),
  )

/** 在甲区建设专用线项目情况和|乙水库项目: where the one is tells nothing of the next, unless they make a list. */
const behindAnother = (doc: Doc, place: Span, project: Span): boolean =>
  doc.phrases.some(
    (q) =>
      q.label === 'Project' &&
      q.start >= place.end &&
      q.end <= project.start &&
      /情况|介绍|汇报|进展|前期|附近|之一/u.test(doc.text.slice(q.end, project.start)),
  )

/** 福田|汽车欧曼数字工厂, 长丰|汽车…: the short name of a division that a firm bears. */
const firmOf = (doc: Doc, n: Span): boolean =>
  n.division?.level === 'county' &&
  !/[市县区旗]$/u.test(doc.text.slice(n.start, n.end)) &&
  /^(?:汽车|股份|集团|重工|重科|科技|电气|电器|光电|能源|钢铁|化工|石化|药业|啤酒)/u.test(doc.text.slice(n.end))

/** Behind a region: what it does about projects. */
const acts = /^(?:省|市|县|区)?[^，。；]{0,10}(?:建设|开工|新建|启动|实施|推进|打造|重点工程|重点项目|规划)/u

/** 计划在某市打造|某基地, 拟于某区投资建设|某项目: it is not there yet. */
const intended = /(?:拟(?!定)|计划(?!投资的|实施的)|(?<!即)将(?![所其该此这那本])|打算|准备|承诺|有望)[^，。；的]{0,40}$/u

/** 农村公路大中修工程, 17条高速公路, 各类项目: works of a kind, no one of which is meant. */
const anyWorks =
  /^(?:各|其他|其它|一批|一些|多个|主要|相关|有关|重点|此类|这些|落实|改造|破解|完成|公开招标|、|或|年生产|房屋建筑|主要污染物|超高压|在建)|^\d+(?:条|个|处|座)|等[\d]*[项个]?(?:工程|项目)$/u

/** The place is what the sentence is about, or where something is done: not the beginning of another name. */
const speaksOf = (text: string, place: Span, start: number): boolean =>
  place.pronoun === true ||
  place.start === start ||
  /(?:[，、：]|年|月|日|天|前|来|到|赴|对|为|了|的|和|与|及|[省市县区州盟旗])$/u.test(text.slice(start, place.start))

/** What the report is about is where the project is only when no other place, country or body of elsewhere stands in its sentence. */
function tellsOf(doc: Doc, topic: Span, project: Span, sentence: Range): boolean {
  const others = doc.names.filter(
    (n) =>
      n.label === 'Place' &&
      n.division &&
      topic.division &&
      n.start >= sentence.start &&
      n.end <= sentence.end &&
      !isWithin(n.division, topic.division) &&
      !isWithin(topic.division, n.division) &&
      // 由鄂尔多斯市支援: who helps, not where
      doc.text[n.start - 1] !== '由' &&
      !/^(?:市|省)?(?:对口|援建|支援|援助|投资)/u.test(doc.text.slice(n.end)),
  )
  const own = doc.text.slice(project.start, project.end)
  const abroad = /美国|印度|巴西|澳大利亚|加拿大|德国|日本|韩国|法国|英国|俄罗斯|非洲|欧洲|海外|境外|国外|全球|内华达/u
  return !others.length && !abroad.test(doc.text.slice(sentence.start, sentence.end)) && !/^(?:中国|全国|国家)/u.test(own)
}

/** Where a project is: the place that its name begins with, that stands before it in its sentence, or that the report is about. */
export function projectPlaces({ doc }: ClaimContext, located: readonly DraftClaim[]): DraftClaim[] {
  const claims: DraftClaim[] = []
  const done = new Set<string>()
  const topic = topicPlace(doc)
  for (const project of doc.phrases.filter((p) => p.label === 'Project')) {
    const sentence = sentenceOf(doc, project)
    // what the report says of it outweighs what its name or the words around it hint at
    if (done.has(project.name) || located.some((c) => c.subject.name === project.name)) continue
    // 重庆配料厂项目, 天津李庄子…项目: a municipality that the name begins with is where it is, whatever city the report is about
    const heading = doc.names.find(
      (n) => n.label === 'Place' && n.division?.level === 'province' && !n.pronoun && n.start === project.start && n.end < project.end,
    )
    const inside = doc.names.filter(
      (n) =>
        (regional(n) || (n === heading && municipality.test(n.name))) &&
        overlaps(n, project) &&
        n.start - project.start <= 2 &&
        !firmOf(doc, n),
    )
    const adjacent = doc.names.filter(
      (n) => holdsProjects(n) && !n.pronoun && n.end <= project.start && project.start - n.end <= 1 && n.start >= sentence.start,
    )
    const clauseStart = Math.max(doc.text.lastIndexOf('，', project.start - 1), doc.text.lastIndexOf('。', project.start - 1))
    // 在通辽经济技术开发区建设…项目, 莘县…谋划了…项目; 由鄂尔多斯市援建的 says who, not where
    const inClause = doc.names.filter(
      (n) =>
        holdsProjects(n) &&
        n.end <= project.start &&
        n.start >= sentence.start &&
        !doc.posts.some((p) => holds(p, n)) &&
        !doc.phrases.some((q) => q !== project && q.label === 'Project' && holds(q, n)) &&
        (!/^(?:对口|援建|支援|投资|企业|客商|出资)/u.test(doc.text.slice(n.end)) ||
          // 在佛冈县|石角镇|投资建设: where, not who
          /在[^，。；]{0,12}$/u.test(doc.text.slice(Math.max(0, n.start - 13), n.start))) &&
        // 赴|深圳|拜访某公司，就…项目达成意向: where they went, not where it is to be
        !(n.start <= clauseStart && /(?:赴|前往|来自|抵达|访问)$/u.test(doc.text.slice(0, n.start))) &&
        !beginsOther(doc, n) &&
        !behindAnother(doc, n, project) &&
        !/签[署订约]|宣布|回应|公告|报道|获悉|了解到|接受|表示|亲自|出席|，(?:而|又|同时|随后|此外|紧接着|今年|去年|并称)/u.test(
          doc.text.slice(n.end, project.start),
        ) &&
        (n.start > clauseStart ||
          (!/；/u.test(doc.text.slice(n.end, project.start)) &&
            (/(?:在|位于|落户)$/u.test(doc.text.slice(0, n.start)) || (regional(n) && speaksOf(doc.text, n, sentence.start))))),
    )
    // 位于茌平区的A公司 … A公司B项目: a project stands where the report says that its firm does
    const maker = doc.names
      .filter(
        (n) =>
          n.narrower === 'Enterprise' &&
          n.start >= sentence.start &&
          n.end <= project.end &&
          (overlaps(n, project) || doc.text[n.end] === '的'),
      )
      .at(-1)
    const ofMaker = maker && located.find((c) => c.subject.name === maker.name && quoteOf(doc, project, c.object as Span))
    // 乌兰浩特|育英小学: a division at the head of a name that is a body's as well
    const whole = doc.names.some((n) => n.label === 'Organization' && n.start === project.start && n.end === project.end)
    const firm = doc.names.find((n) => n.narrower === 'Enterprise' && n.start === project.start && n.end < project.end)
    const lone = firm && !doc.names.some((n) => n.label === 'Place' && n.start >= sentence.start && n.end <= sentence.end)
    const prefix = whole || lone ? placePrefix(doc.text.slice(project.start, project.end)) : 0
    const headed = prefix ? divisionNamed(doc.text.slice(project.start, project.start + prefix), doc.home.division, doc.day) : undefined
    const [place, confidence, rule] = inside[0]
      ? ([inside[0], 0.85, 'project-named'] as const)
      : headed &&
          headed.level !== 'province' &&
          (whole || (headed.level === 'county' && doc.home.division && prefectureOf(headed).code === prefectureOf(doc.home.division).code))
        ? ([
            { ...placeSpan({ start: project.start, end: project.start + prefix }, headed, 0.7), implied: true },
            0.75,
            'project-named',
          ] as const)
        : ofMaker
          ? ([ofMaker.object as Span, 0.75, 'project-of-firm'] as const)
          : adjacent.at(-1)
            ? ([adjacent.at(-1)!, 0.82, 'project-behind-place'] as const)
            : inClause.at(-1)
              ? ([inClause.at(-1)!, 0.68, 'project-in-clause'] as const)
              : ([topic, 0.35, 'project-of-report'] as const)
    if (!place) continue
    if ((rule === 'project-of-report' || rule === 'project-in-clause') && anyWorks.test(project.name)) continue
    // 天津海星物流园项目 in a report about 广西: the place at the head of its name is another
    const ahead = municipality.test(project.name) ? placePrefix(project.name) : 0
    const other = ahead ? divisionNamed(project.name.slice(0, ahead), doc.home.division, doc.day) : undefined
    if (rule === 'project-of-report' && other && place.division && !isWithin(other, place.division) && !isWithin(place.division, other))
      continue
    if (rule === 'project-of-report' && !tellsOf(doc, place, project, sentence)) continue
    if (heading?.division && place.division && rule !== 'project-named' && !isWithin(place.division, heading.division)) continue
    const quote = quoteOf(doc, project, nearestMention(doc, place, project))
    if (!quote) continue
    done.add(project.name)
    // 今年江西省要开工建设|井冈山…项目: the region that acts holds the place in the name
    const region =
      rule === 'project-named' && place.division
        ? inClause.filter((n) => n !== place && n.division && n.end < project.start).at(-1)
        : undefined
    const wide =
      region && region.division!.code !== place.division!.code && isWithin(place.division!, region.division!) ? region : undefined
    const held = wide && acts.test(doc.text.slice(wide.end, project.start)) ? quoteOf(doc, project, wide) : undefined
    if (held)
      claims.push({
        type: 'LOCATED_IN',
        subject: project,
        object: wide!,
        quote: held,
        status: intended.test(doc.text.slice(sentence.start, project.start)) ? 'planned' : 'reported',
        confidence: 0.7,
        rule: 'project-in-clause',
      })
    const status = rule === 'project-in-clause' && intended.test(doc.text.slice(sentence.start, project.start)) ? 'planned' : 'reported'
    claims.push({ type: 'LOCATED_IN', subject: project, object: place, quote, status, confidence, rule })
  }
  return claims
}
