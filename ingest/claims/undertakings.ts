import type { UndertakingRole } from '../../src/model/ontology.js'
import { holds, type DraftClaim, type Span } from '../doc.js'
import { placePrefix } from '../mentions/company-aliases.js'
import { sentenceAt } from '../sentences.js'
import { listTo, quoteOf, sentenceOf, statusBefore, type ClaimContext, type ClaimRule } from './claim-context.js'
import type { RuleName } from './rule-names.js'
import { projectReferences, referenceBefore, type ProjectReference } from './project-references.js'
import { doersFrom, undertakingRole } from './undertaking-chains.js'
import { undertakersByDeal, undertakersByPaper } from './undertaking-deals.js'
import { undertakersByNature } from './undertaking-nature.js'
import { undertakersByPart, undertakersTogether } from './undertaking-roles.js'
import { matchesIn } from '../matches.js'

type Add = (body: Span, project: Span, role: UndertakingRole, confidence: number, verb: number, rule?: RuleName, planned?: boolean) => void

/** Who stands behind a project: 由A投资建设的B项目 · A投资15亿元建设B项目 · A的B项目 · A…B项目（A stands in the name）· 业主单位为A. */
export const undertakings: ClaimRule = {
  name: 'undertakings',
  find(context) {
    const { doc } = context
    const every = doc.names.filter((n) => n.label === 'Organization')
    // a government has its works built; a bureau, a command or a zone's office may build
    const builders = every.filter((n) => n.narrower !== 'Agency' || /局|处|站|指挥部|管委会|管理委员会|中心|公司|办公室/u.test(n.name))
    const bodies = every.filter((n) => n.narrower !== 'Agency')
    const projects = doc.phrases.filter((p) => p.label === 'Project')
    const claims: DraftClaim[] = []
    const add: Add = (body, project, role, confidence, verb, rule = 'undertakes-own', planned = false) => {
      const quote = quoteOf(doc, body, project)
      if (
        !quote ||
        body.name === project.name ||
        claims.some((c) => c.subject.name === body.name && c.object !== 'article' && c.object.name === project.name)
      )
        return
      claims.push({
        type: 'UNDERTAKES',
        subject: body,
        object: project,
        quote,
        status: planned ? 'planned' : statusBefore(doc, sentenceOf(doc, { start: verb, end: verb + 1 }), verb),
        confidence,
        rule,
        role,
      })
    }
    const references = projectReferences(doc)
    byDoers(context, builders, projects, references, add)
    for (const u of [
      ...undertakersByPart(doc, builders, projects),
      ...undertakersTogether(doc, builders, projects),
      ...undertakersByDeal(doc, bodies, projects),
      ...undertakersByPaper(doc, bodies, projects),
      ...undertakersByNature(doc, bodies, projects),
    ])
      add(u.body, u.project, u.role, u.confidence, u.at, u.rule, u.planned)
    byPronoun(context, builders, projects, add)
    for (const project of projects) {
      byName(context, bodies, project, add)
      bySubject(context, bodies, project, add)
    }
    return claims
  },
}

const assessed =
  /(?:环评|环境影响(?:评价|报告书?)?|环境评价|可研|可行性研究|评估|论证|咨询|审计|检测|验收|招标代理|稳评|安评)(?:工作|报告|编制)?由[^，。；]{0,60}$/u
/** 由A负责建设，|拟在某区建设…: it has not begun. */
const notYet = /^[^。；]{0,30}[，,](?:拟(?!定)|计划(?:在|于)|预计(?:今年|明年|于)?[^，。]{0,8}(?:开工|动工))/u

/** 由A（和B）投资建设的…项目 · …项目由A投资、B承建 · …，A负责施工，建成后由B运营 · A承建的…桥. */
function byDoers(
  { doc }: ClaimContext,
  bodies: readonly Span[],
  projects: readonly Span[],
  references: readonly ProjectReference[],
  add: Add,
): void {
  const { text } = doc
  // …项目，|系|A与B合作建设 is said as 由 is
  const starts = matchesIn(text, /由|(?<=[，。])系/gu).map((m) => ({ at: m.index + 1, by: true }))
  for (const body of bodies) if (text[body.start - 1] !== '由') starts.push({ at: body.start, by: false })
  for (const { at, by } of starts) {
    const sentence = sentenceOf(doc, { start: at, end: at + 1 })
    // 该工程环评由某研究院承担: who judges, plans or measures it is not who builds it
    if (assessed.test(text.slice(Math.max(sentence.start, at - 70), at))) continue
    const chain = doersFrom(doc, bodies, at, sentence.end)
    if (!chain) continue
    if (!by && !/负责|投资|承建|承担|运营|施工|援建|捐建|出资|中标|兴建|建设/u.test(chain.doers[0]!.words)) continue
    const { end } = chain
    const behind = projects.find(
      (p) =>
        p.start >= end &&
        p.end <= sentence.end &&
        p.start - end <= 40 &&
        (/^(?:[\d.]+[亿万]+美?元)?(?:建设|兴建|开发|打造)?的[^，。；]*$/u.test(text.slice(end, p.start)) ||
          // 拟由A投资6亿元，在某乡建设|B
          (by && /^，?(?:拟|将|计划)?在[^，。；]{2,24}?(?:投资)?(?:建设|兴建|新建|打造|建|建立|设立)$/u.test(text.slice(end, p.start)))),
    )
    const last = referenceBefore(doc, references, at, sentence.start)
    const gap = last && text.slice(last.end, at)
    const ahead =
      gap !== undefined &&
      text[end] !== '的' && // …项目，以及由A捐资建设的|B小学: said of what follows
      (by
        ? gap.length < (last!.start - sentence.start < 12 ? 100 : 60) && (gap.length < 16 || !/[和与、]$/u.test(gap))
        : /[，、；]$/u.test(gap) && /负责|承建|承担|运营|施工|中标|出资/u.test(chain.doers[0]!.words))
        ? last!.project
        : undefined
    // |由A承建: the sentence goes on about the project told of in the one before
    const told =
      by && !ahead && /^(?:[^，。；]{0,8}，)?(?:现|现已|目前)?由$/u.test(text.slice(sentence.start, at))
        ? projects.filter((p) => p.end <= sentence.start && sentenceAt(doc.sentences, at) - sentenceAt(doc.sentences, p.start) <= 2).at(-1)
        : undefined
    const project = behind ?? ahead ?? told
    if (!project) continue
    for (const doer of chain.doers)
      if (!holds(project, doer.body))
        add(
          doer.body,
          project,
          undertakingRole(doer.words),
          by ? 0.86 : 0.8,
          at,
          by ? 'undertaken-by' : 'undertakes-part',
          by && notYet.test(text.slice(end, sentence.end)),
        )
  }
}

/** 恒通电气绿能科技项目: a body in the project's name; 和鑫光伏二期 of 苏州和鑫光伏科技有限公司: what is the firm's own in its name. */
function byName({ doc }: ClaimContext, bodies: readonly Span[], project: Span, add: Add): void {
  const { text } = doc
  // 通辽育才小学 is what is built, not who builds it; 某公司（以下简称…）援疆项目
  const named = bodies.filter(
    (b) =>
      holds(project, b) &&
      !/(?:医院|小学|中学|学校|幼儿园|卫生院|敬老院|指挥中心|档案馆|热电厂|电厂|水厂|卖场|商场|超市|酒店|煤矿|铁矿|金矿|铜矿|车站|公交|(?:研发|采购|商贸|物流|会展|体育|文化|研究|指挥|服务|配送)中心|基地|园区|产业园|联合国)$/u.test(
        b.name,
      ) &&
      // 麦德龙卖场灯具改造项目, 省防汛抗旱指挥中心改造工程: whose house it is
      !/^(?:卖场|门店|商场|总部|大楼|大厦|宿舍|办公楼|厂房|仓库|机房)/u.test(text.slice(b.end, project.end)) &&
      // 南岭物流|中心: the house itself; 乙地海星物流中心项目: 海星 is short for the firm of another place
      text.slice(b.end, project.end) !== '中心' &&
      !(placePrefix(b.name) && b.start > project.start && !b.name.includes(text.slice(project.start, b.start))) &&
      project.end - project.start - (b.end - b.start) >= 2 &&
      b.start - project.start <= placePrefix(text.slice(project.start, project.end)) + 1,
  )
  for (const body of named) add(body, project, 'undertakes', 0.8, project.start, 'undertakes-named')
  if (named.length) return
  const bare = (name: string): string => name.slice(placePrefix(name)).replace(/[（）]/gu, '')
  const root = bare(text.slice(project.start, project.end)).slice(0, 4)
  const makers =
    root.length === 4
      ? bodies.filter(
          (b) =>
            !b.pronoun &&
            b.narrower === 'Enterprise' &&
            b.name !== project.name &&
            /(?:公司|集团|光电|股份|科技|电器|重工|汽车)$/u.test(b.name) &&
            bare(b.name).startsWith(root),
        )
      : []
  const at = text.indexOf(root, project.start)
  if (new Set(makers.map((b) => b.name)).size === 1 && at >= 0 && at < project.end)
    add({ ...makers[0]!, start: at, end: at + root.length }, project, 'undertakes', 0.65, project.start, 'undertakes-root')
}

const carries =
  /投资|建设|兴建|新建|扩建|改建|修建|建立|承建|投建|筹建|实施|打造|开工|启动|设立|捐资|引进|运营|新上|布局|承接|中标|合建|上马|投运|组织|兼并重组的|斥资|(?:收购|并购)(?:了|的)?$/u

/** 某公司表示，|将于年内在某地投资…建设: what it says of itself. */
const announces =
  /^(?:日前|近日|昨[日天]|今[日天]|\d{1,2}日|发布公告|公告){0,3}(?:表示|宣布|披露|称|透露)，(?:公司|其|该公司|集团)?(?:拟|将|计划|已|正|准备|决定|投资|斥资|出资)/u

/** A的B项目 · A（拟）（在…）投资…建设B项目 · A投资的B. */
function bySubject({ doc }: ClaimContext, bodies: readonly Span[], project: Span, add: Add): void {
  const { text } = doc
  const sentence = sentenceOf(doc, project)
  const subject = bodies.filter((b) => b.start >= sentence.start && b.end <= project.start).at(-1)
  if (!subject || text[subject.start - 1] === '由') return
  // 在哈密、和田分别建设…项目: the verb stands between the place and what is built there
  const gap = text.slice(subject.end, project.composed ? project.end - 4 : project.start)
  const clause = /([^，。；]{0,200})$/u.exec(gap)![1]!
  // 江西新宏钢铁集团在克州的|300万吨特钢项目
  if (/^(?:在[^，。；的、]{2,14}的|的?)$/u.test(gap)) return add(subject, project, 'undertakes', 0.82, project.start, 'undertakes-own')
  const told = announces.test(gap)
  if (
    gap.length > (told ? 70 : 50) ||
    // 东风|日产, 湖北省应急救援指挥中心…以及…指挥中心: the end of another name, or nobody who builds
    (subject.source === 'lexicon' &&
      /[\u4e00-\u9fff]/u.test(text[subject.start - 1] ?? '') &&
      !/[由与和及，、的在对向据是为]/u.test(text[subject.start - 1]!)) ||
    /指挥中心$|^.{2,3}有限公司$/u.test(subject.name) ||
    /(?:基础|目标|条件|前提)(?:上|下)|管理的|签[署订]|暂停|终止|谈判|同时，|标志着|整合成|广泛交换|研究了|听取|进驻|入驻|领跑|附近|专供|等[^，。；]{0,8}(?:企业|公司)及/u.test(
      gap,
    ) ||
    /(?:项目|工程)(?!的?$)/u.test(gap.replace(/[^，]{0,200}，/gu, '')) || // …建设专用线项目和|青云水库项目: the verb has its object already
    /[。；]/u.test(gap) ||
    !carries.test(gap) ||
    (/^(?:等|、)?[^，]{0,6}(?:介绍|表示|说)/u.test(gap) && !told) ||
    /[，、]由[^，]*$/u.test(gap) ||
    doc.posts.some((p) => p.body === subject && p.start <= subject.start)
  )
    return
  // 计划投资9亿元，在格尔木市新上…: what is planned in the first clause is in the next
  const intent = /(?:拟|计划|将|打算|准备|有望|力争|争取)(?=[^，。；]{0,20}(?:投资|建|在|于|新上|扩|打造))/u.exec(gap)
  const verb = intent ? subject.end + intent.index + intent[0].length : subject.end
  // A将联合|B，在某镇建设C: both
  const leader = bodies.find(
    (b) =>
      b.start >= sentence.start &&
      b.end < subject.start &&
      /^(?:将|拟|计划|已|正|还|也|今年|年内|准备|日前|近日){0,3}(?:联合|携手|会同|联手|牵手)$/u.test(text.slice(b.end, subject.start)) &&
      !doc.posts.some((p) => p.body === b && p.start <= b.start),
  )
  for (const body of [...(leader ? [leader] : []), ...listTo(doc, bodies, subject)])
    add(body, project, undertakingRole(clause || gap), 0.72, leader ? leader.end + 1 : verb, 'undertakes-clause')
}

/** 该公司的新材料合成胶项目, 承建该工程的新疆天泰, A承建了其中的7座泵站: the project is only pointed at. */
function byPronoun({ doc }: ClaimContext, bodies: readonly Span[], projects: readonly Span[], add: Add): void {
  for (const match of matchesIn(doc.text, /(承建|投资建设|负责建设|负责施工|运营|投资)(?:该|此|本)(?:项)?(?:项目|工程)的/gu)) {
    const end = match.index + match[0].length
    const body = bodies.find((b) => b.start >= end && b.start - end <= 2)
    const project = projects.filter((p) => p.end <= match.index).at(-1)
    if (body && project) add(body, project, undertakingRole(match[1]!), 0.78, match.index, 'undertakes-pointed')
  }
  for (const match of matchesIn(doc.text, /(承建|承担|中标|承接|负责)(?:了)?(?:其中|该|此|本|这)/gu)) {
    const body = bodies.filter((b) => b.end === match.index).at(-1)
    const project = projects.filter((p) => p.end <= match.index).at(-1)
    if (body && project && body.start >= project.end)
      add(body, project, undertakingRole(match[1]!), 0.74, match.index, 'undertakes-pointed')
  }
  for (const match of matchesIn(doc.text, /(?<=[，。；])(?:该|此|本)(?:项目|工程)[^。；，]{0,40}?由/gu)) {
    const at = match.index + match[0].length
    if (assessed.test(match[0])) continue
    const chain = doersFrom(doc, bodies, at, sentenceOf(doc, { start: at, end: at }).end)
    const project = projects.filter((p) => p.end <= match.index).at(-1)
    if (chain && project) for (const doer of chain.doers) add(doer.body, project, undertakingRole(doer.words), 0.8, at, 'undertaken-by')
  }
}
