import type { Doc, Span } from '../doc.js'
import { matchesIn } from '../matches.js'
import { tokensIn } from '../tokens.js'
import { eventHeads, isMeeting, kindOfEvent } from './event-heads.js'
import { quotedActivities, quotedOccasions, withQuoted } from './quoted-occasions.js'

const before =
  /(?:召开|举行|举办|举办了|举行了|召开了|承办|主办|协办|参加|出席|出席了|参加了|主持|主持召开|组织召开|组织开展|组织|开展|列席|召集|列席了|观摩|迎来|启动|观看|应邀参加|贯彻落实|贯彻|传达学习|传达|学习|通过)(?:了|的)?/gu
const particle =
  /^(?:、|本报讯|又讯|了|的|在|于|第?这次|此次|本次|由|就|以|一场|一次|一届|为期[一二三四五六七八九十\d]+天的|题为|主题为|为主题的|隆重|成功|盛大|正式|专题|首次)+/u
/** 日前|…研讨会, 双方|6月10日的签字仪式, 昨晚的|通气会: when and whose it is, no part of the name. */
const leading =
  /^(?:以“[^”]{2,24}”为主题的|“[^”]{2,24}”为主题的|(?:[\u4e00-\u9fa5]{2,12}(?:会|局|部|委|公司|集团|院|办)|[\u4e00-\u9fa5]{2,8})(?:支持|协办|指导|赞助|冠名|承办|主办|组织)的|这是|从(?![化江])(?=[\u4e00-\u9fa5]{4,})|今年|去年|明年|我国(?:首次)?(?!首)|上午|下午|晚上|晚|日前|近日|近期|当日|昨日|今日|今天|昨天|昨晚|今晚|前天|不久前|最近|当天|随后|会前|会后|双方|他们|我们|的|在[\u4e00-\u9fa5]{2,10}(?:召开|举行|举办)的|[我全]市(?=召开|举行|举办)|记者从|在(?=[\u4e00-\u9fa5]{4,})|(?:20)?\d{2}年(?=\d+月\d+日)|\d{1,2}日(?:上午|下午|晚)?的|[\u4e00-\u9fa5]{2,4}性的|一对一的|\d{1,2}月\d{1,2}日(?:上午|下午|晚)?|[上下本]?(?:周[一二三四五六日末]|星期[一二三四五六日天]))(?!节)/u
const generic =
  /^(?:上述|前述|同类|此类|该|此|本|这|那|每次|每届|历次|各种|各类|多次|有关|相关|一系列|系列|重要|全部|大型|小型|专题|工作|重大)?(?:会议|大会|仪式|活动|比赛|大赛|典礼|展览|讲座|座谈会|会|演练|论坛|交易会|博览会|展会|展览会|洽谈会|推介会|招聘会|采购会|比赛|竞赛|决赛|培训班|培训会)$/u
const pastYears = /每年|历年|历届|多次/u

export interface EventMention {
  span: Span
  /** The words say that it takes place (召开, 举行, 出席), not only that it exists. */
  happens: boolean
}

const clauseStartOf = (text: string, index: number, stops: RegExp): number => {
  let i = index
  while (i > 0 && !stops.test(text[i - 1]!)) {
    // 技术(数控铣工)赛项总决赛: brackets belong to the name
    const open = text[i - 1] === '）' ? text.lastIndexOf('（', i - 1) : text[i - 1] === ')' ? text.lastIndexOf('(', i - 1) : -1
    if (open >= 0 && i - open <= 14 && !/[，。；]/u.test(text.slice(open, i))) i = open
    else i--
  }
  return i
}

/** Meetings, ceremonies, contests … by their heads: the name runs from the verb, the date or the clause's start to the head. */
export function occasionMentions(doc: Doc): EventMention[] {
  const { text } = doc
  const mentions: EventMention[] = []
  for (const match of matchesIn(text, eventHeads)) {
    const end = match.index + match[0].length
    if (/^(?:精神|决定|决议|要求|指出|强调|认为|传达|通报|听取|审议|上[，,]|期间)/u.test(text.slice(end)) && /^会议$/u.test(match[0]))
      continue
    const hard = clauseStartOf(text, match.index, /[，。；：！？\n（(《》]/u)
    let start = hard
    const clause = text.slice(hard, match.index)
    const verb = matchesIn(clause, before).at(-1)
    if (verb) start = hard + verb.index + verb[0].length
    else {
      const soft = clauseStartOf(text, match.index, /[，。；：、！？\n（(《》]/u)
      start = soft
      const piece = text.slice(soft, match.index)
      // 市、县、乡三级干部会议: cut at 、 only where what stands before is no attribute of the name
      if (soft > hard && piece.length < 4 && match[0].length > 2) start = hard
    }
    // quotation marks around the name
    const open = text.lastIndexOf('“', match.index)
    if (open >= start && !text.slice(open, match.index).includes('”')) start = open + 1
    for (const date of doc.dates)
      if (
        date.start >= start - 2 &&
        date.end <= match.index &&
        date.end - start <= 14 &&
        /^[\d年月日上下午晚至前后\s]*$/u.test(text.slice(start, date.start))
      )
        start = date.end
    let name = text.slice(start, end)
    const strip = particle.exec(name)
    if (strip) {
      start += strip[0].length
      name = text.slice(start, end)
    }
    for (let lead = leading.exec(name); lead; lead = leading.exec(name)) {
      start += lead[0].length
      name = text.slice(start, end)
    }
    // 格力电器董事长朱江洪在|开工仪式, 进行了|大会: a preposition or particle ends what is not the name
    const cut = tokensIn(doc.tokens, start, match.index)
      .filter(
        (t) =>
          /^(?:在|对|于|把|将|被|进行|接受|欢迎|按照|成为|针对|关于|进驻|入驻|亮相|参展|登陆|落户|走进|助力|备战|携手|牵手|并|了|过|是|为了|期间|召集|根据|依据|公告|从|于)$/u.test(
            t.word,
          ) || /^u[lzg]$/u.test(t.tag),
      )
      .at(-1)
    if (cut) {
      start = cut.end
      name = text.slice(start, end)
    }
    // 环保部副部长张力军在|会议上, 李彦平同志在|奠基仪式上: who speaks there is no part of its name
    const speaker = doc.names.filter((n) => n.label === 'Person' && n.start >= hard && n.start < match.index && n.end > start).at(-1)
    const told = speaker && /^(?:同志|先生|女士|教授|院士)?(?:在|于|出席|参加|主持|应邀)/u.exec(text.slice(speaker.end, match.index))
    if (speaker && told) {
      start = speaker.end + told[0].length
      name = text.slice(start, end)
    }
    // “……摘抄句子……”报告会现场: a closing quotation mark whose opening one lies further back
    const closed = name.lastIndexOf('”')
    if (closed >= 0 && !name.slice(0, closed).includes('“')) {
      start += closed + 1
      name = text.slice(start, end)
    }
    // 黄奇帆在|当天的|开工仪式上: and again what stood behind the speaker
    for (let lead = leading.exec(name); lead; lead = leading.exec(name)) {
      start += lead[0].length
      name = text.slice(start, end)
    }
    const happens =
      (!!verb && !/贯彻|传达|学习/u.test(verb[0])) ||
      /^[^，。；]{0,24}?(?:召开|举行|举办|开幕|闭幕|开赛|启动|在[^，。]{2,20}(?:举行|召开|举办|开赛|开幕|启动))/u.test(text.slice(end)) ||
      /^(?:上|中|期间|结束后|现场)/u.test(text.slice(end))
    if (name.length < 3 || name.length > 44 || generic.test(name) || pastYears.test(clause)) {
      if (!(
        happens &&
        verb &&
        /召开|举行/u.test(verb[0]) &&
        name.length >= 3 &&
        !/^(?:该|此|本|这)?(?:会议|大会|仪式|活动|专题会议|座谈会议)$/u.test(name)
      ))
        continue
    }
    // 4月6日|电第八届…博览会
    if (name.startsWith('电第') || name.startsWith('电20')) {
      start++
      name = text.slice(start, end)
    }
    if (
      /^(?:各|多|几[次场个]|一系列|这[\d一二三四五六七八九十]|综合\d|针对性强|要以|有关|相关|各类|一些|许多|大型|重要|历次|类似|等)/u.test(
        name,
      ) ||
      /[，。]/u.test(name)
    )
      continue
    if (/^[\d一二三四五六七八九十百多余]+[场次届个](?![市省县区]委|全国|中央|政协|人大)/u.test(name) && !/^第/u.test(name)) continue
    if (!happens && name.length < 6) continue
    if (!happens && !/工作会议|全会|大会|论坛|博览会|大赛|决赛|仪式|巡察|经济工作/u.test(name)) continue
    // 成都的一个创业者论坛: which one it is, nobody is told
    if (/的(?:一[个场次届项]|几[个场次]|某)/u.test(name)) continue
    if (/^等(?:形式|方式|活动|系列)/u.test(text.slice(end)) && !/^第|届/u.test(name)) continue
    // 某某流通论坛（T30）和临江市政府组织…: a body that is called so
    if (
      /论坛$/u.test(name) &&
      /^(?:（[^）]{1,10}）)?(?:和|与|、)?[^，。；]{0,12}?(?:联合)?(?:组织|主办|发起|共同举办)/u.test(text.slice(end))
    )
      continue
    // 在市政府新闻办召开的|新闻发布会上: a bare word is called by who holds it
    const held =
      bareHead.test(name) &&
      /(?:在|由)?([^，。；：]{2,24}?)(?:今日|今天|昨日|日前)?(?:组织|召开|举行|举办)的$/u.exec(
        text.slice(Math.max(hard, start - 34), start),
      )
    const host = held
      ? doc.names.find(
          (n) => n.label === 'Organization' && !n.pronoun && n.end === start - held[0].length + held[0].indexOf(held[1]!) + held[1]!.length,
        )
      : undefined
    const bare = name
    if (host) name = text.slice(host.start, host.end) + name
    mentions.push({
      span: {
        start,
        end,
        label: 'Event',
        narrower: isMeeting(name) ? 'Meeting' : undefined,
        name,
        source: 'grammar',
        confidence: happens ? 0.8 : 0.55,
        ...(host ? { aliases: [bare] } : {}),
        attributes: {
          kind: kindOfEvent(name),
        },
      },
      happens,
    })
  }
  mentions.push(...quotedActivities(doc, mentions))
  return withQuoted(mentions, quotedOccasions(doc)).flatMap(twoInOne)
}

/** 第十届山海经贸交易会|暨|第八届中国临江商品交易会: two happenings, each with a number of its own. */
function twoInOne(mention: EventMention): EventMention[] {
  const parts =
    /^([^暨]*(?:第[^暨]{1,4}[届次]|20\d\d)[^暨]{3,})暨((?:第[^暨]{1,4}[届次]|首届|20\d\d)[^暨]{3,})$/u.exec(mention.span.name) ??
    // 中国西部国际论坛|和|中国西部国际采购商大会
    /^([^和与及、“”]{4,}(?:论坛|大会|博览会|洽谈会|交易会|研讨会|峰会|年会|座谈会|推介会|博览会|展览会))[和与及]([^和与及、“”]{4,}(?:会|坛|展|节|赛|式|典礼))$/u.exec(
      mention.span.name,
    )
  if (!parts || mention.span.name.length !== mention.span.end - mention.span.start) return [mention]
  const cut = mention.span.start + parts[1]!.length
  return [
    { ...mention, span: { ...mention.span, name: parts[1]!, end: cut } },
    { ...mention, span: { ...mention.span, name: parts[2]!, start: cut + 1 } },
  ]
}

/** Heads alone, which do not tell which one. */
const bareHead =
  /^(?:新闻|媒体)?(?:发布会|通气会|座谈会|推进会|调度会|现场会|推介会|洽谈会|见面会|说明会|恳谈会|启动仪式|签约仪式|开工仪式|开幕式|大会)$/u
