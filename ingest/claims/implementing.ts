import { holds, type DraftClaim, type Span } from '../doc.js'
import { sentenceAt } from '../sentences.js'
import { listFrom, listTo, quoteOf, sentenceOf, statusBefore, type ClaimRule } from './claim-context.js'
import { matchesIn } from '../matches.js'

const verbs =
  /(?:实施|开展|启动|推进|推行|出台|制定|落实|践行|贯彻|编制|印发|发布|深化|探索|组织|按照|围绕|抓好|打造|推广|参与|响应|执行|完成|纳入|锚定|坚持|聚焦|建立|健全|推出|创新|建设|推动|全面|举办|部署|开启|打出|打好|打赢|做好|做实|加快|加大|依托|修订|将)/gu

/** 东昌府区实施“专精特新、育小扶强”工程 · 市市场监管局开展…行动 · 我市出台《…方案》: who carries a program out. */
export const implementing: ClaimRule = {
  name: 'implementing',
  find({ doc }) {
    const claims: DraftClaim[] = []
    for (const program of doc.phrases.filter((p) => p.label === 'Program')) {
      const sentence = sentenceOf(doc, program)
      const before = doc.text.slice(sentence.start, program.start)
      // 建设是某公司深入实施|…战略: the last verb of the clause, so that who does it can stand before
      const clause = /[^，。；]{0,400}$/u.exec(before)!
      const lead = matchesIn(clause[0], verbs)
        .filter((m) => clause[0].length - m.index - m[0].length <= 26)
        .at(-1)
      // a quote is three sentences at most: a subject further back cannot be shown
      const quotable = doc.sentences[Math.max(0, sentenceAt(doc.sentences, program.start) - 2)]!.start
      const listed = /[、和][^，。；]{0,3}$/u.test(before)
      const owner = ownerOf(doc.text, doc.names, doc.posts, program)
      if (!owner && !lead && !listed && !/^(?:开展|实施|启动)/u.test(doc.text.slice(program.end))) continue
      const at = lead ? sentence.start + clause.index + lead.index : program.start
      if (noProgram(doc.text, program)) continue
      // 提前完成“十四五”规划确定的目标: a part of it, done; 全市纪检监察机关…深入推进…: whoever they are, no name stands for them
      if (/^(?:原则|思想|品牌|产品)/u.test(doc.text.slice(program.end))) continue
      if (/^(?:”)?(?:中)?(?:确定|提出|明确|规定|要求|设定)的/u.test(doc.text.slice(program.end))) continue
      if (
        /(?:全[市县区省州盟旗]|各级|各地|广大|[我全]市各)[\u4e00-\u9fa5]{0,8}(?:机关|部门|系统|干部|党员|企业|单位|党组织|医院|学校)[^。；]{0,200}$/u.test(
          before,
        ) &&
        !/[。；]/u.test(before)
      )
        continue
      if (anotherDoes(doc.text.slice(sentence.start, at))) continue
      const subject =
        subjectOf(doc.text, doc.names, doc.posts, sentence.start, at) ??
        owner ??
        // 国务院出台…: its own doing, not the county's of the sentence before
        (doc.names.some((n) => central.test(n.name) && n.start >= sentence.start && n.end <= at)
          ? undefined
          : carried(
              doc.text,
              doc.names.filter((n) => n.end <= sentence.start && n.start >= quotable),
              doc.posts,
              sentence.start,
            ))
      if (!subject || claims.some((c) => c.subject.name === subject.name && c.object !== 'article' && c.object.name === program.name))
        continue
      // 选取宜君县、韩城市作为试点，开展…: the places of a trial all carry it out
      const trial = /(?:选取|选择|确定|以|将|在)([^，。；]{2,40}?)(?:作为|为|等地?|开展)[^，。；]{0,4}试点/u.exec(before)
      const named = trial
        ? doc.names.filter(
            (n) => subjectKind(n) && n.start >= sentence.start + trial.index && n.end <= sentence.start + trial.index + trial[0].length,
          )
        : []
      const kinds = doc.names.filter(subjectKind)
      for (const one of named.length
        ? named
        : subject.start >= sentence.start
          ? listTo(doc, kinds, subject).concat(listFrom(doc, kinds, subject).slice(1))
          : [subject]) {
        const quote = quoteOf(doc, one, program)
        if (!quote || claims.some((c) => c.subject.name === one.name && c.object !== 'article' && c.object.name === program.name)) continue
        claims.push({
          type: 'IMPLEMENTS',
          subject: one,
          object: program,
          quote,
          status: statusBefore(doc, sentence, at),
          confidence: subject.start >= sentence.start ? 0.75 : 0.55,
          rule: 'implementing',
        })
      }
    }
    return claims
  },
}

/** 某省科技厅|“百城亮灯”计划, 由某公司推出的|“重走古道”活动: the body that a quoted name stands right behind. */
function ownerOf(text: string, names: readonly Span[], posts: Posts, program: Span): Span | undefined {
  const bodies = names.filter((n) => subjectKind(n) && !n.pronoun && n.end <= program.start && !posts.some((p) => holds(p, n)))
  // 《…意见》 behind a ministry is as often what others follow
  const quoted = text[program.start] === '“' || text[program.start - 1] === '“'
  const behind = quoted && bodies.find((n) => n.label === 'Organization' && /^的?“?$/u.test(text.slice(n.end, program.start)))
  if (behind && !/(?:[在对向与和同给为按据、]|根据|按照|列入|入选|参加|响应|落实|贯彻|执行)$/u.test(text.slice(0, behind.start)))
    return behind
  const made =
    /由([^，。；]{2,30})(?:推出|发起|启动|组织实施|组织|实施|编制|牵头编制|制定|共同起草|起草|发布|倡导)的(?:本次|此次|首个)?[“《]?$/u.exec(
      text.slice(Math.max(0, program.start - 44), program.start),
    )
  const at = made && program.start - made[0].length + 1
  return made ? bodies.find((n) => n.start === at) : undefined
}

/** “十一五”江苏…活动, 例如“太阳能屋顶计划”, 《…战略》研究报告, 产品战略|储备方案: a time, an example, a report, or the name goes on. */
function noProgram(text: string, program: Span): boolean {
  const before = text.slice(Math.max(0, program.start - 6), program.start)
  return (
    /^十[一二三四五]五$/u.test(program.name.replace(/[“”]/gu, '')) ||
    /^(?:一系列|本地区|本单位|国内|相关|各类|各项|一批|中国市场|农村市场|具体)/u.test(program.name) ||
    /(?:例如|比如|诸如|譬如|公布的?|按照|根据|依据|以及)[“《]?$/u.test(before) ||
    /^[”》]?(?:举措|措施|机遇|支点|高地|地位|的?(?:研究|调查|调研|专题)?报告|论文|储备|目标|总目标|指导思想|精神|一书|品牌|平台|概念|称号|比赛|大赛)/u.test(
      text.slice(program.end),
    ) ||
    /^(?:参与|领导|指导|组织|申报|另|等|全球性战略$)|^(?:打造|推进|实施)|(?:平台|品牌|产业链|活动”等活动|示范工程项目)$|的一项|的重要|总目标$/u.test(
      program.name,
    )
  )
}

/**
 * 受到省政府通报表彰，…开展的“…”活动; 主题为“深化…改革”的记者会; 响应…号召; 要想成功实施…; 被朝廷锁定为…，并制定…: what stands between
 * names somebody else, a wish or a theme.
 */
const anotherDoes = (before: string): boolean =>
  /(?:受到|获得?|得到)[^。；]{0,16}(?:表彰|表扬|肯定)[^。]*$|(?:主题为|以)[“][^”]*$|(?:要想|若想|想要|如果|假如|若要)[^。]*$|[应须](?:该|当)?(?:加快|加大|继续|进一步|大力|积极)?[^，。；]{0,24}$|被[^，。；]{2,20}，并$|响应[^，。；]{0,6}$/u.test(
    before,
  ) ||
  // 甲启动…，乙重新启动|申报工作: the last clause has a doer of its own
  /，(?:市|县|区|省)政府(?:随即|随后|又|还|也)[^，。；]{0,4}$/u.test(before)

/** 福田|汽车2020, 三江|春, 深圳|葡萄酒城: a short name of a division that goes on into another word is not the division. */
function beginsWord(text: string, s: Span): boolean {
  if (s.label !== 'Place' || s.pronoun) return false
  if (/[市省县区旗州盟镇乡]$/u.test(text.slice(s.start, s.end))) return false
  return !/^(?:$|[^\u4e00-\u9fff]|[市省县区州盟]|等|和|与|及|的|在|将|已|正|也|还|又|就|则|再|以|于|为|从|按|把|抓|紧|拟|要|今年|去年|明年|近年|近日|近期|日前|目前|当前|此前|率先|启动|实施|推进|推行|推出|推动|出台|开展|制定|大力|积极|全面|全力|加快|加大|不断|继续|深入|首[次批]|决定|计划|通过|建立|围绕|坚持|建设|探索|立足|依托|努力|先后|始终|结合|确立|提出|确定|发布|印发|成为|力争|切实|扎实|认真|各|全[市省县区]|两级|政府|编制|完成|组织|打造|稳步|持续|专门|同时)/u.test(
    text.slice(s.end, s.end + 4),
  )
}

type Posts = readonly { start: number; end: number; person: Span; body: Span }[]
const subjectKind = (s: Span): boolean => s.label === 'Organization' || (s.label === 'Place' && (!!s.division || !!s.zone))

/** The first body or division of the sentence that is no part of a post or of where something comes from. */
const origin = /(?:据|采用|借助|经过|由|在|从|向|对|与|给|贯彻|落实|按照|根据|积极|践行|学习|围绕|完成)[^，。]{0,3}$/u
/** 按照省委、市委有关部署，市政协制定…: whose wish it is, to the end of the clause. */
const behest = /(?:^|[，；])(?:按照|根据|依据|遵照|对照|为贯彻|为落实|在)[^，。；]*$/u
const central = /^(?:中共中央|国务院|中华人民共和国)/u

function subjectOf(text: string, names: readonly Span[], posts: Posts, start: number, end: number): Span | undefined {
  const candidates = names.filter(
    (n) =>
      subjectKind(n) &&
      n.start >= start &&
      n.end <= end &&
      !posts.some((p) => holds(p, n)) &&
      // 打造陕西服务融入新格局的支点，…: a province in passing
      !(n.narrower === 'Province' && (n.pronoun || (n.start > start && !/[，；]$/u.test(text.slice(start, n.start))))) &&
      !central.test(n.name) &&
      !/^(?:[市县区省]政府|[市县区省]委)$/u.test(n.name) &&
      !beginsWord(text, n) &&
      !origin.test(text.slice(Math.max(0, n.start - 6), n.start)) &&
      !(n.label === 'Organization' && behest.test(text.slice(start, n.start))) &&
      !/^(?:有关|相关|主要|一位|一名)?(?:负责人|负责同志|领导|人士|发言人|专家|工作人员)/u.test(text.slice(n.end, n.end + 8)) &&
      !/^(?:召开|举行|举办|新闻发布|，?(?:市|县|区))/u.test(text.slice(n.end, n.end + 4)),
  )
  // 我市, 该县 is what the report is about; else the first body named
  return candidates.find((n) => n.pronoun) ?? candidates.at(0)
}

/** The sentence has no subject of its own: that of the one before goes on; not the firm that was spoken of in passing. */
function carried(text: string, names: readonly Span[], posts: Posts, start: number): Span | undefined {
  const before = names.filter(
    (n) =>
      subjectKind(n) &&
      n.end <= start &&
      start - n.end < 220 &&
      !central.test(n.name) &&
      !(n.narrower === 'Province' && (n.pronoun || !/(?:^|[。！\n])$/u.test(text.slice(0, n.start).trimEnd()))) &&
      !origin.test(text.slice(Math.max(0, n.start - 6), n.start)) &&
      !posts.some((p) => holds(p, n)),
  )
  const opens = (n: Span): boolean => n.start === 0 || /[。！\n]$/u.test(text.slice(0, n.start).trimEnd() || '\n')
  const pointed = before.filter((n) => n.pronoun && n.label === 'Place').at(-1)
  if (pointed) return pointed
  const last = before.at(-1)
  return last && !beginsWord(text, last) && !/[。！？”]\s*\n/u.test(text.slice(last.end, start)) && (last.pronoun || opens(last))
    ? last
    : undefined
}
