import type { Doc, Span } from '../doc.js'
import { tokensIn } from '../tokens.js'
import { byStart } from '../doc.js'
import { clausesIn } from '../sentences.js'
import { matchesIn } from '../matches.js'

const meetingHeads =
  '电视电话会议|视频会议|工作会议|专题会议|紧急会议|扩大会议|全体会议|代表大会|经济工作会议|会议|座谈会|推进会|现场会|现场推进会|调度会|调度会议|动员会|动员大会|誓师大会|工作会|协调会|专题会|部署会|推进会议|点评会|督战会|部署推进会|视频会|培训会|新闻发布会|发布会|推介会|洽谈会|恳谈会|交流会|研讨会|论坛|报告会|表彰会|表彰大会|总结会|茶话会|联谊会|团拜会|听证会|评审会|论证会|对接会|招聘会|见面会|通气会|说明会|民主生活会|分析会|汇报会|述职会|观摩会|培训班|全会|常委会会议|常委会|常务会议|常务会|党组会议|党委会|办公会|碰头会|联席会议|大会|年会|峰会|例会|聘任会|评议会|反馈会|交接会|宣讲会|选民会|碰头会|欢送会|欢迎会|动员部署会|约谈会|解读会|展洽会|评比会|竞标会|审议会|预备会议|宣判会|公审会|誓师会|沟通会|咨询会|鉴定会|验收会|审查会|认证会|征求意见会|专题党课|圆桌会|闭门会|双选会|项目对接会|合作洽谈会|签约大会|开放日|工作坊'
const ceremonyHeads =
  '签约仪式|启动仪式|开工仪式|奠基仪式|开工奠基仪式|揭牌仪式|开幕式|开幕仪式|闭幕式|颁奖仪式|颁奖典礼|通车仪式|竣工仪式|授牌仪式|交接仪式|捐赠仪式|剪彩仪式|首发仪式|下线仪式|投产仪式|发车仪式|升旗仪式|首发式|首映式|开机式|揭幕式|授奖式|公祭[\u4e00-\u9fa5]{2,4}大典|仪式|典礼|大典'
const occasionHeads =
  '总决赛|半决赛|决赛|公开赛|冠军赛|争霸赛|挑战赛|大奖赛|分站赛|拉力赛|巡回赛|选拔赛|友谊赛|公路赛|拳击赛|足球赛|篮球赛|冲浪赛|技能比武|比武|诗会|歌会|灯会|游园会|会演|汇演|调演|巡演|音乐节|电影节|戏剧节|农民节|丰收节|泼水节|火把节|文化周|宣传周|科技周|活动周|推广周|宣传日|书画大展|作品展|特展|邮展|车展|大展|竞技|拔河比赛|大赛|竞赛|比赛|联赛|锦标赛|邀请赛|马拉松|博览会|展览会|交易会|展销会|展示会|订货会|采购会|庙会|灯会|书画展|摄影展|展览|展演|文化节|艺术节|旅游节|美食节|采摘节|啤酒节|购物节|读书节|运动会|音乐会|晚会|演唱会|文艺演出|专场演出|专题讲座|讲座|公开课|宣讲会|宣传周活动|主题活动|植树活动|健步走活动|捐赠活动|慰问活动|宣传活动|采风活动|研学活动|联谊活动|庆祝活动|纪念活动|观摩活动|招聘活动|公益活动|志愿服务活动|现场观摩|应急演练|消防演练|演练|博鳌论坛'
const longestFirst = (words: string): string =>
  words
    .split('|')
    .sort((a, b) => b.length - a.length)
    .join('|')
/** 聘任会, 民俗节, but 组委会, 商会, 委员会 are bodies. */
const openHead =
  '会(?<!(?:[组筹执]委|委员|[协学商总工妇社机将才不只就都也还晚宴聚]|联合|联谊|基金|促进|理事|董事|监事|常委|同乡|校友|政协|人大)会)'
const heads = new RegExp(
  `(?:(?:${openHead}|[节赛展周]|论坛|大典|运动会)(?=[在于昨今日将上中开闭落圆吸，。暨、和的\\d举召近前期组现活]|$)(?<=(?:第[一二三四五六七八九十百\\d]{1,4}[届次]|首届)[^，。；：“”\\n]{3,30})|(?:${openHead}|[节赛展])(?=(?:在|于|将在|将于|日前|近日|昨日|昨天|昨晚|今日|今天|昨|\\d+日)[^，。；]{0,20}(?:举行|召开|开幕|闭幕|举办|落幕|开赛|开展|启动|鸣枪|收官|开锣))|第[一二三四五六七八九十]+轮巡[察视](?!组|工作|办|公告|干部|受理|对象)|${longestFirst([meetingHeads, ceremonyHeads, occasionHeads].join('|'))})(?!室|厅|场|展览|有限|公司|中心|议程|精神的|员会|堂|组委会|奖杯|记录|纪要|材料|期间的)`,
  'gu',
)
const meeting = new RegExp(`(?:${meetingHeads})$`, 'u')
const ceremony = new RegExp(`(?:${ceremonyHeads})$`, 'u')
const before =
  /(?:召开|举行|举办|举办了|举行了|召开了|承办|主办|协办|参加|出席|出席了|参加了|主持|主持召开|组织召开|组织开展|组织|开展|列席|召集|列席了|观摩|迎来|启动|观看|应邀参加|贯彻落实|贯彻|传达学习|传达|学习|通过)(?:了|的)?/gu
const particle =
  /^(?:本报讯|又讯|了|的|在|于|第?这次|此次|本次|由|就|以|一场|一次|一届|为期[一二三四五六七八九十\d]+天的|题为|主题为|为主题的|隆重|成功|盛大|正式|专题|首次)+/u
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
  for (const match of matchesIn(text, heads)) {
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
          /^(?:在|对|于|把|将|被|进行|接受|欢迎|按照|成为|针对|关于|进驻|入驻|亮相|参展|登陆|落户|走进|助力|备战|携手|牵手|并|了|过|是|为了|期间|召集)$/u.test(
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
    const told = speaker && /^(?:同志|先生|女士|教授|院士)?(?:在|出席|参加|主持|应邀)/u.exec(text.slice(speaker.end, match.index))
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
    if (/^(?:各|多|有关|相关|各类|一些|许多|大型|重要|历次|类似|等)/u.test(name) || /[，。]/u.test(name)) continue
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
    const isMeeting = meeting.test(name) || (/签约仪式$/u.test(name) && /洽谈|推介|会/u.test(name))
    mentions.push({
      span: {
        start,
        end,
        label: 'Event',
        narrower: isMeeting ? 'Meeting' : undefined,
        name,
        source: 'grammar',
        confidence: happens ? 0.8 : 0.55,
        ...(host ? { aliases: [bare] } : {}),
        attributes: {
          kind: isMeeting
            ? 'meeting'
            : ceremony.test(name)
              ? 'ceremony'
              : /赛/u.test(name)
                ? 'contest'
                : /展|博览|交易/u.test(name)
                  ? 'exhibition'
                  : 'activity',
        },
      },
      happens,
    })
  }
  mentions.push(...quotedActivities(doc, mentions))
  return mentions.flatMap(twoInOne)
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

/** 22日，…组织“农超对接”活动: a quoted activity that took place on a day. */
function quotedActivities(doc: Doc, taken: readonly EventMention[]): EventMention[] {
  const { text } = doc
  const found: EventMention[] = []
  for (const match of matchesIn(
    text,
    /(?:组织|举办|开展|举行|启动|参加)(?:了|的)?((?:[^，。；：“”\n]{0,8})“[^”\n]{2,20}”[\u4e00-\u9fa5]{0,8}活动)(?!月|周|年|方案|中心|场所|室|品牌|领导小组|办公室|要求|精神)/gu,
  )) {
    const end = match.index + match[0].length
    const start = end - match[1]!.length
    const sentence = doc.sentences.find((s) => s.start <= start && start < s.end)
    const day =
      sentence &&
      doc.dates.some((d) => d.date.length === 10 && d.start >= sentence.start && d.end <= match.index && match.index - d.end < 60)
    if (!day || taken.some((t) => t.span.start < end && start < t.span.end)) continue
    found.push({
      span: { start, end, label: 'Event', name: match[1]!, source: 'grammar', confidence: 0.7, attributes: { kind: 'activity' } },
      happens: true,
    })
  }
  return found
}

/** Heads alone, which do not tell which one. */
const bareHead =
  /^(?:新闻|媒体)?(?:发布会|通气会|座谈会|推进会|调度会|现场会|推介会|洽谈会|见面会|说明会|恳谈会|启动仪式|签约仪式|开工仪式|开幕式|大会)$/u

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
