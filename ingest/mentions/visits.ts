import { byStart, type Doc, type Span } from '../doc.js'
import { matchesIn } from '../matches.js'
import { clausesIn } from '../sentences.js'
import { tokensIn } from '../tokens.js'

const moves = '到|赴|前往|深入|来到|来|抵达|走进|赶赴|赶到|先后到|先后来到|先后深入|先后前往|(?<!正)在'
const looks =
  '调研指导|督导检查|走访慰问|看望慰问|检查指导|走访调研|考察调研|突击检查|执法检查|调研|督导|走访|慰问|看望|视察|考察|检查|巡查|抽查|夜查|查看|察看|观摩|参观|暗访|拜访|访问|到访|指导|督查|洽谈|接访|现场办公|宣讲|座谈'
/** Between who goes and the verb: a remark, who else, when (26日, 昨天), how (冒雨, 突击). */
const when =
  '(?:(?:\\d{1,2}|[一二三四五六七八九十]{1,3})月)?(?:\\d{1,2}|[一二三四五六七八九十]{1,3})日(?:[至-](?:\\d{1,2}月)?\\d{1,2}日)?(?:上午|下午|晚上?|凌晨)?|昨[日天晚]|今[日天]|前天|日前|近日|当[日天]|上午|下午|随后'
const how =
  '分别|一道|一起|一同|冒[雨雪]|冒着[^，。；]{2,5}|顶着[^，。；]{2,5}|连夜|深夜|专程|再次|亲自|专门|不打招呼、?|直奔(?:现场|基层)，?'
const aside = `(?:（[^（）]{1,16}）)?(?:一行(?:[\\d一二三四五六七八九十]+余?人)?|等人|等|同志)?(?:，(?=\\d{1,2}[月日]))?(?:${when}|${how}){0,4}`
const visit = new RegExp(
  `^${aside}(?:(?:在[^。；]{2,40}陪同下[，]?)?(?:(?:率领?|带领|率队|率团|带队)[^。；]{0,50}?[，]?)?(?:[^，。；：]{0,8}?)(${moves})([^，。；：]{2,40}?)[，]?(?:(?:就|围绕)[^，。；：]{2,30}?(?:开展|进行)(?:专题|集中)?)?(?:实地|详细|认真|仔细|逐一|深入|先后|现场)?|(?:(?:率领?|带领?|带队)[^，。；：]{0,20}?[，]?)?(?:[先后实地专题亲切现场\\s]{0,6}))(${looks})(?!团|组|报告|材料|小组|工作组|发现|出|中(?![国央共小学医]))(?:了)?([^，。；]{0,40})`,
  'u',
)

export interface VisitMention {
  span: Span
  subjects: Span[]
  /** What is visited stands in here. */
  objects: { start: number; end: number }
  verb: string
}

/** 何川到东阿县走访慰问…: a visit by named people is an event, named by who went where for what. */
export function visitMentions(doc: Doc, persons: readonly Span[]): VisitMention[] {
  const { text } = doc
  const visits: VisitMention[] = []
  for (const sentence of doc.sentences) {
    const people = persons.filter((p) => p.start >= sentence.start && p.end <= sentence.end).sort(byStart)
    for (const [i, person] of people.entries()) {
      const rest = text.slice(person.end, sentence.end)
      const follow = visit.exec(rest)
      if (!follow || /据[^，。；]{0,16}$/u.test(text.slice(sentence.start, person.start))) continue // 据罗百辉考察, …: what he found, not a visit
      const [whole, move = '', where = '', look, whatAndMore = ''] = follow as unknown as [string, string?, string?, string?, string?]
      const company = /^[^，。；]*陪同下/u.exec(rest)?.[0].length ?? 0
      if (people.some((p) => p.start >= person.end + company && p.start < person.end + whole.length - whatAndMore.length)) continue
      if (
        /要求|强调|指出|表示|说|介绍|希望|陪同/u.test(where) ||
        // 在某展销洽谈会新闻发布会上: a fair, no talks; 走访一些地区发现: nowhere in particular
        /^(?:会|展)/u.test(whatAndMore) ||
        /^(?:多个|一些|多家|各|许多|不少|几个|几家)/u.test(whatAndMore) ||
        (move === '在' && !/调研|考察|检查|视察|督导|走访|慰问|洽谈/u.test(look!))
      )
        continue
      if (/[将要须应]$/u.test(text.slice(person.end, person.end + whole.indexOf(move || look!)))) continue
      // the people before in the same list went too: 杨青、副市长刘川到江陵县
      const subjects = [person]
      for (let j = i - 1; j >= 0; j--) {
        const between = text.slice(people[j]!.end, subjects[0]!.start)
        if (between.length <= 24 && /^(?:[、，和]|以及)[^。；]*$/u.test(between) && !/[陪率]|说|表示/u.test(between))
          subjects.unshift(people[j]!)
        else break
      }
      const end = person.end + whole.length
      const clauseEnd = clausesIn(text, { start: person.start, end: sentence.end })[0]!.end
      const cut = Math.min(end, Math.max(clauseEnd, person.end + whole.length - whatAndMore.length))
      // 在荒山视察时指出: what was said there is no part of the name
      const what = whatAndMore.split(/(?:时|期间|中|过程中)(?=$|[指强说表提要也还了])/u)[0]!
      const detail = wholeWords(doc, person.end + whole.length - whatAndMore.length, what.split(/[、，的]/u)[0]!, 16)
      const name = subjects.map((s) => s.name).join('、') + (move ? move.replace(/^先后/u, '') + where : '') + look! + detail
      visits.push({
        span: {
          start: subjects[0]!.start,
          end: cut,
          label: 'Event',
          name: name.replace(/[\s“”]/gu, ''),
          source: 'grammar',
          confidence: 0.75,
          attributes: { kind: /慰问|看望|拜访|访问|到访/u.test(look!) ? 'visit' : /洽谈|座谈/u.test(look!) ? 'talks' : 'inspection' },
          aliases: [subjects.map((s) => s.name).join('、') + look! + detail],
        },
        subjects,
        // 率黄土镇有关负责人，前往株洲: who went along was not visited
        objects: {
          start: person.end + Math.max(0, move ? whole.lastIndexOf(move + where) : whole.length - whatAndMore.length),
          end: sentence.end,
        },
        verb: look!,
      })
    }
  }
  return visits.concat(talksMentions(doc, persons), surveyMentions(doc, persons, visits))
}

/** A、B以及多名委员今天对北京大型餐饮行业进行考察调研: what they went to see stands between 对 and 进行. */
function surveyMentions(doc: Doc, persons: readonly Span[], taken: readonly VisitMention[]): VisitMention[] {
  const { text } = doc
  const visits: VisitMention[] = []
  for (const match of text.matchAll(
    /[对就]([^，。；：]{3,28}?)(?:进行|开展)(?:了)?(?:为期[一二三四五六七八九十\d]{1,3}天的)?(?:实地|专题|现场)?(考察调研|调研考察|调研|考察|视察|督导|督查|督察|暗访|巡查|检查指导|检查)(?!报告|组|工作|时|后发现)/gu,
  )) {
    const sentence = doc.sentences.find((s) => s.start <= match.index && match.index < s.end)
    if (!sentence || taken.some((t) => t.span.start < match.index + match[0].length && match.index < t.span.end)) continue
    const subjects = persons.filter((p) => p.start >= sentence.start && p.end <= match.index).sort(byStart)
    const last = subjects.at(-1)
    if (!last) continue
    const gap = text.slice(last.end, match.index)
    // who else came and when, no other clause with a doer of its own
    if (
      gap.length > 34 ||
      !/^(?:(?:一行|等)[^，。；]{0,10}|以及[^，。；]{2,24}|今天|昨天|昨日|今日|日前|近日|分别|先后|，|在[^，。；]{2,16}?)*$/u.test(gap)
    )
      continue
    const list = [last]
    for (let i = subjects.length - 2; i >= 0; i--) {
      const between = text.slice(subjects[i]!.end, list[0]!.start)
      if (between.length > 26 || !/^(?:[、，和]|以及)[^。；]*$/u.test(between) || /[陪率]|说|表示/u.test(between)) break
      list.unshift(subjects[i]!)
    }
    if (/(?:将|要|须|应|拟|计划|据)[^，。；]{0,4}$/u.test(text.slice(last.end, match.index))) continue
    const end = match.index + match[0].length
    visits.push({
      span: {
        start: list[0]!.start,
        end,
        label: 'Event',
        name: list.map((s) => s.name).join('、') + text.slice(match.index, end).replace('了', ''),
        source: 'grammar',
        confidence: 0.75,
        attributes: { kind: 'inspection' },
      },
      subjects: list,
      objects: { start: match.index + 1, end: match.index + 1 + match[1]!.length },
      verb: match[2]!,
    })
  }
  return visits
}

/** The first words of a piece of text that fit into so many characters. */
function wholeWords(doc: Doc, start: number, piece: string, longest: number): string {
  if (piece.length <= longest) return piece
  const end = tokensIn(doc.tokens, start, start + longest).at(-1)?.end ?? start
  return doc.text.slice(start, end).replace(/[和及与]$/u, '')
}

/** 汪锡安亲切会见了华东重科董事长詹纯、高级总裁殷正: who met whom. */
function talksMentions(doc: Doc, persons: readonly Span[]): VisitMention[] {
  const { text } = doc
  const visits: VisitMention[] = []
  for (const match of matchesIn(text, /(?:亲切)?(?:会见|会晤|接见)(?:了)?/gu)) {
    const end = match.index + match[0].length
    const sentence = doc.sentences.find((s) => s.start <= match.index && match.index < s.end)
    if (!sentence) continue
    const clauseEnd = /[，。；]/u.exec(text.slice(end, sentence.end))?.index ?? sentence.end - end
    const subjects = persons.filter((p) => p.start >= sentence.start && p.end <= match.index && match.index - p.end < 30)
    const objects = persons.filter((p) => p.start >= end && p.end <= end + clauseEnd)
    const guests = objects.length
      ? ''
      : (/^[^，。；]{0,30}?(?:一行|客人|代表团|考察团|负责人|董事长|总裁|企业家|嘉宾|来宾|代表|客商)/u.exec(
          text.slice(end, sentence.end),
        )?.[0] ?? '')
    if (!subjects.length || (!objects.length && !guests)) continue
    const name = `${subjects.map((s) => s.name).join('、')}会见${guests || objects.map((s) => s.name).join('、')}`
    visits.push({
      span: {
        start: subjects[0]!.start,
        end: objects.at(-1)?.end ?? end + guests.length,
        label: 'Event',
        name,
        source: 'grammar',
        confidence: 0.8,
        attributes: { kind: 'talks' },
        aliases: [],
      },
      subjects: [...subjects, ...objects],
      objects: { start: end, end },
      verb: '会见',
    })
  }
  return visits
}
