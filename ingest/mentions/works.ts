import type { Doc, Span } from '../doc.js'
import { gazetteer } from '../lexicon/divisions.js'
import { leftEdge } from './left-edge.js'
import { tokenStarting, tokensIn } from '../tokens.js'
import { matchesIn } from '../matches.js'

/** What is built and has no 项目 or 工程 in its name. */
export const workHead =
  '(?:煤矿|铁矿|铜矿|金矿|矿井|选矿厂|洗煤厂|水泥厂|生产厂|钢厂|冶炼厂|制药厂|药厂|电池厂|汽车厂|造船厂|特大桥|大桥|立交桥|[一二三四五六七八九十\\d]{1,6}号桥|公铁两用大桥|互通立交|枢纽立交|隧道|高速公路|快速路|快速通道|旅游公路|[一二三]级公路|公路|高速铁路|铁路|高铁|专用线|连接线|联络线|延伸线|[东西南北]延线|支线|号线|复线|机场|码头|泊位|船闸|航道|水电站|电站|热电厂|电厂|风电场|换流站|变电站|水库|水厂|污水处理厂|垃圾焚烧发电厂|发电厂|泵站|灌区|管网|供热站|加工厂|冷库|生产基地|研发基地|加工基地|制造基地|总部基地|养殖基地|示范基地|产业化基地|基地|产业园|工业园|科技园|物流园|冷链物流园|创意园|文创园|创业园|示范园|博览园|产业园区|物流园区|工业园区|综合体|创业大厦|大厦|创新中心|转化中心|研发中心|数据中心|物流中心|分拨中心|文化中心|康复中心|会展中心|体育中心|服务中心|检测中心|测试中心|中心|体育馆|博物馆|图书馆|展览馆|文化馆|美术馆|科技馆|天文馆|大剧院|游客中心|中试平台|数据平台|云平台|实验室|生产线|扩产线|门诊楼|住院楼|教学楼|实训楼|综合楼|联检楼|站房|联检楼|查验货场|货场|枢纽|客运专线|货运专线|复线铁路|输电线路|客运站|高铁站|抽水蓄能电站|储能电站|换电站|充电站|种植园|示范田|生态园|创客园|民宿村|民宿群|民宿集群|艺术小镇|特色小镇|食堂|海外仓|云仓|仓储园|分拣中心|酒庄|车间|扩建工程|小学|中学|学校|幼儿园|医院|卫生院|敬老院|养老院|养老公寓|安置房|安置区|安置小区|安置楼|廉租房|公租房|保障房|棚户区改造|旧城改造|老城改造|搬迁改造|技改|改扩建|工业城|电子城|商贸城|农贸市场|批发市场|交易市场|大市场|牧场|养殖园|养殖场|制造厂|造纸厂|钢铁厂|化工厂|啤酒厂|酒厂|麦芽厂|食品厂|卷烟厂|工厂|二厂|三厂|新厂|新厂区|生产装置|索道|示范区|度假区|景区|度假村|大酒店|酒店|广场|公园|渔港|海洋牧场|垃圾填埋场)'
/** Which part of it: 一期, 控制性工程, 南岸连接线, 宁都段, 二标段, B区, （筹）. */
const tail =
  '(?:(?:[一二三四五六]期|[A-Z一二三四]区|[\\d一二三四五六七八九十]{1,6}号?标段?|[\\d号、]{1,6}泊位|[\\u4e00-\\u9fa5]{2,6}段|控制性工程|主体工程|改扩建|扩建|改造|迁建|[（(](?:筹|[一二三四五六]期)[）)])*)'
const notHead = `(?!${workHead}|第[一二三四五六七八九十]|公司|集团|局|院|处|所|站|队|者|人|学|项目|工程|建设(?:指挥|项目|工程|局|单位)|管委会|管理|委员会|有限|实业|建工|开发)`

/** Who does it, between 由 and 的. */
const by = '由[^，。；：的]{4,40}?(?:、[^，。；：的]{4,30}?)?'
const does =
  '(?:投资建设|出资建设|捐资建设|合资建设|合作建设|独资建设|独资兴建|投资兴建|投建|承建|总承包|承接|施工|援建|捐建|捐资兴建|代建|兴建|建设|修建|建造|开发|开发建设|运营|经营|创建|创办|投资(?:约|近|逾|超)?[\\d.一二三四五六七八九十百]*[万亿]*(?:元|美元)?(?:建设|兴建)?|出资(?:约|近)?[\\d.]*[万亿]*(?:元|美元)?(?:建设|兴建)?)'

const began =
  '(?:集中|正式|顺利|全面|如期|主体|主桥|全线|即将|将要?|要|也|年内|今年|明年|正在?|已于|[上中下]旬|[年月]?底|[年月]?初|昨|今日|昨日|昨天|今天|日前|近日|已|已经|目前|在[^，。；]{2,16}?|于?(?:\\d{1,2}|[一二三四五六七八九十]{1,3})[月日](?:\\d{1,2}日)?|\\d{1,2}日)*(?:开工|奠基|动工|破土动工|开建|竣工|投产|通车|试通车|合龙|合拢|封顶|主体封顶|贯通|铺通|并网|完工|启用|投用|投运|投入运行|投入使用|试运行|试运营|开通|通过(?:竣工|交工)?验收|通过初验|落成|建成投产|建成通车|建成(?=[，。；]|并|于)|(?<=正在|正)(?:加紧|加快|抓紧)?(?:建设|施工|兴建|修建)(?:中|之中)?)'

/** A pattern's first group is what is built; where it stands, the match's indices tell. */
const patterns: readonly RegExp[] = [
  // 由河口电力投资集团投资、第二安装工程公司建设的|瓜州北大桥第三风电场B区
  new RegExp(`${by}${does}的(?:[^，。；：的]{0,14}的)?([^，。；：“”的]{2,26}?${workHead}${tail})${notHead}`, 'dgu'),
  // 徽韵乡村旅游公司投资的|篁岭二号索道
  new RegExp(`(?:公司|集团|厂|合作社|局|大学|学院|指挥部)${does}的([^，。；：“”的]{2,26}?${workHead}${tail})${notHead}`, 'dgu'),
  // |离石至柳林快速路|由吕梁路桥建设总公司承建
  new RegExp(
    `(?<=[，。；：、\\n的]|^)([^，。；：“”的、\\n]{2,26}${workHead}${tail})，?(?:工程|项目)?(?:将|拟|系|是|分别|全部|现)*由[^，。；：]{4,60}?${does}`,
    'dgu',
  ),
  // |金山电子城|（投资方…）
  new RegExp(`([^，。；：“”的、\\n（]{2,26}${workHead}${tail})(?=[（(](?:投资|建设|施工|承建|业主|运营)(?:方|单位|商|主体)?)`, 'dgu'),
  // |锡乌铁路|10月31日全线铺通
  new RegExp(
    `(?<=[，。；：、\\n的]|^)([^，。；：“”的、\\n]{2,26}${workHead}${tail})(?=${began})(?![^，。；]{0,16}(?:之?[前后际时]|以来|在即)(?:[，。；实]|$))`,
    'dgu',
  ),
  // |青岭太阳能发电站|占地约2800亩, |云河大桥|全长1200米
  new RegExp(
    `(?<=[，。；：、\\n的]|^)([^，。；：“”的、\\n]{2,26}${workHead}${tail})(?=(?:项目|工程)?，?(?:全长|总长|占地(?:面积)?|(?:计划|概算|规划)?总投资(?:额)?|总建筑面积|总装机(?:容量)?|装机容量|建设工期)(?:约|达|近|为|超过)*[\\d一二三四五六七八九十])`,
    'dgu',
  ),
]
/** What a sentence must hold for each pattern to be worth trying: they look at every place. */
const asked: readonly RegExp[] = [
  /由.{1,80}?(?:建|施工|承接|总承包|开发|运营|经营|资).{0,30}的/u,
  /(?:公司|集团|厂|合作社|局|大学|学院|指挥部)(?:[投出捐合独承总施援代兴建修开运经创]).*的/u,
  /由.{1,80}?(?:建|施工|承接|总承包|开发|运营|经营|资)/u,
  /[（(](?:投资|建设|施工|承建|业主|运营)/u,
  /开工|奠基|动工|开建|竣工|投产|通车|合[龙拢]|封顶|贯通|铺通|并网|完工|启用|投用|投运|投入|试运|开通|通过|落成|建成|正在?(?:加紧|加快|抓紧)?(?:建设|施工|兴建|修建)/u,
  /全长|占地|总投资|建筑面积|装机|工期/u,
]
const built =
  /(?:打造|改造成|改建为|改建成|建成|投用|改扩建|开建|启动|推动|修复|投资建设|规划建设|开工建设|启动建设|投资兴建|投资新建|共同建设|合作建设|投建|筹建|新建|兴建|扩建|新上|布局|共建|合建|援建|捐建|修建|承建|建设|组建|设立|建立|改造成)(?:了|的|起|其)?(?:一[个座条])?(?:全?新的)?/gu
/** Who has a part in what the sentence names. */
const partWord =
  /(?:业主|建设|投资|施工|承建|代建|参建|中标|总承包|运营|设计)(?:单位|方|商|主体|法人)|项目法人|招标人|[，。](?:该)?(?:工程|项目)由|，由[^，。；]{4,40}(?:承建|施工|投资建设|建设|运营|承担)/gu
const joinedBefore = new RegExp(`^(.{2,24}?${workHead})[和及与](?=[\\u4e00-\\u9fa5]{2,20}${workHead}$)`, 'u')
const named = new RegExp(`([^，。；：“”的、\\n（）]{2,26}?${workHead}${tail})${notHead}`, 'dgu')
const aim = new RegExp(
  `^([^，。；：“”的、\\n]{2,26}?${workHead}${tail})(?=[，。；、和及与也将已预总可]|$|建设|计划|今年|年)${notHead}`,
  'u',
)
const generic =
  /^(?:[一二三四五六七八九十两]大|成|为(?=[\u4e00-\u9fff]{4})|中国(?=[\u4e00-\u9fff]+(?:基地|中心)$)|现代化|标准化|高标准|一流|综合|区域性|全国|国内|国家级|省级|世界|亚洲|首个|最大|重要|区域|专业|新的|自己|自己的|多个|若干|一些|许多|不少|大型|中型|小型|以|为|集)|最大|唯一|知名|重要/u

/** 跨江大桥, 污水处理厂: what kind of work it is, without a name. */
const plainWork =
  /^(?:该|此|本|这|其|新|老|跨[海江河湖]|过江|人行|城际|高架|地方|专用|国际|通用|支线|民用|立交|互通|一级|二级|客运|旅游|乡村|农村|县乡|通村|环城|人民|中心|第[一二三四五]|污水(?:处理|收集)?|自来|垃圾|生活|天然气?|新能源|标准|现代|农业|文化|体育|高新|科技|工业|商业|物流|职工|研发|生产|加工|制造|养殖|种植|示范|创业|孵化|培训|一批|多[个座条]|[一二两三四五六七八九十\d]{1,4}[个座条处家]){0,6}(?:基地|中心|园|园区|厂|桥|路|线|站|场|楼|馆|库|院|校|学|学校|医院|大桥|公路|铁路|高铁|机场|码头|电站|电厂|水库|水厂|隧道|酒店|广场|公园|工厂|学院|小区|生产线|车间)$/u
/** 位于|河口产业园，占地300亩: what has the size is something else. */
const standsAt = /(?:位于|坐落|落户|[在于至接到沿是为入]|终点)$/u
/** 甘肃|高速公路, 贵州|农村公路: all of a province. */
const waysOfAll = /^[\u4e00-\u9fa5]?(?:省|自治区|境内)?(?:高速公路|农村公路|公路|铁路|高速铁路|高铁)$/u
/** What no name holds, between the verb and its head. */
const inner = /[在于的了和与及为将把由对从向]|[一二两三四五六七八九十\d]{1,4}[个座条处家]|\d年/u

/** Has something of its own: a place, an unknown word, a number, a firm. */
export const namesSomething = (doc: Doc, names: readonly Span[], start: number, end: number): boolean =>
  names.some((n) => !n.pronoun && n.start >= start && n.end <= end && n.label !== 'Person' && !(n.start === start && n.end === end)) ||
  tokensIn(doc.tokens, start, end).some((t) => t.word.length > 1 && /^(?:n[rstz]|x)$/u.test(t.tag)) ||
  /\d|[A-Z]/u.test(doc.text.slice(start, end))

/**
 * What somebody is said to build, invest in or open, where its name ends in what it is (由A承建的B大桥, B大桥由A承建, 在C共建B实验室):
 * the words around it make it a project.
 */
export function workSpans(doc: Doc, names: readonly Span[]): Span[] {
  const { text } = doc
  const spans: Span[] = []
  const add = (from: number, end: number, confidence: number, sure = 0, begins = false, measured = false): void => {
    let start = leftEdge(doc, end, { longest: end - from, places: names, numerals: true, inside: /^(?:[·—/×+-]|至|[a-zA-Z])$/u })
    // 投建|抽水蓄能电站: behind the verb the name begins, though a verb of its own stops the walk
    if (
      start < from ||
      (sure &&
        start > from &&
        start - from <= 8 &&
        /^[\u4e00-\u9fffA-Za-z\d.（）()+·—]+$/u.test(text.slice(from, start)) &&
        !inner.test(text.slice(from, start)))
    )
      start = from
    const dated = doc.dates.find((d) => d.start >= start - 2 && d.start <= start + 2 && d.end > start && d.end < end)
    if (dated) start = dated.end
    while (start < end && /^(?:和|月份|前后|左右|及|与|至|的|了|等|在|、|—|·|拟|将|计划)/u.test(text.slice(start))) start++
    const name = text.slice(start, end)
    const whole = names.find((n) => n.start <= start && n.end >= end)
    if (
      name.length < (begins && /(?:大桥|隧道|水库|电厂|电站|机场|码头|煤矿)$/u.test(name) ? 4 : 5) ||
      name.length > 28 ||
      (name.length < 6 && plainWork.test(name)) ||
      generic.test(name) ||
      /^[条座个接]/u.test(name) ||
      (measured && standsAt.test(text.slice(Math.max(0, start - 4), start))) ||
      (waysOfAll.test(name.slice(2)) &&
        gazetteer()
          .atOn(name, 0, doc.day)
          .some((d) => waysOfAll.test(name.slice(d.name.length)))) ||
      /[（(](?!筹|[一二三四五六]期|[\u4e00-\u9fa5]{2,4}[）)])|^[^（(]*[）)]/u.test(name) ||
      /[,.\d]$/u.test(text.slice(0, start)) ||
      /^\d[\d.]*[万亿]?(?:吨|套|台|辆|平方米|只|头)(?![^，。]*(?:扩产|技改|改造))/u.test(name) ||
      /^跨|最大|[一二三四五六七八九十两\d]{1,12}[家个]/u.test(name) ||
      (whole &&
        (whole.label === 'Organization'
          ? whole.narrower !== undefined && !(begins && /[矿厂]$/u.test(name) && whole.start === start && whole.end === end)
          : !!whole.division || !!whole.zone)) ||
      !((sure && name.length >= sure) || (begins && whole && whole.label !== 'Person') || namesSomething(doc, names, start, end)) ||
      spans.some((s) => s.start < end && start < s.end)
    )
      return
    spans.push({ start, end, label: 'Project', name, source: 'grammar', confidence })
  }
  for (const sentence of doc.sentences) {
    const piece = text.slice(sentence.start, sentence.end)
    for (const [i, pattern] of patterns.entries())
      if (asked[i]!.test(piece))
        for (const match of matchesIn(piece, pattern)) {
          const [start, end] = match.indices![1]!
          {
            add(sentence.start + start, sentence.start + end, i < 4 ? 0.65 : 0.5, i < 4 ? 5 : 0, i >= 4, i === 5)
            // 某煤矿和|某煤矿|开工: what a conjunction joins to it begins too
            const joined = i === 4 ? joinedBefore.exec(text.slice(sentence.start + start, sentence.start + end)) : null
            if (joined) add(sentence.start + start, sentence.start + start + joined[1]!.length, 0.5, 0, true)
          }
        }
  }
  for (const match of matchesIn(text, built)) {
    const from = match.index + match[0].length
    const found = aim.exec(text.slice(from, from + 44))
    if (!found) continue
    let begin = match.index
    while (begin > 0 && match.index - begin < 60 && !'，。；！？\n'.includes(text[begin - 1]!)) begin--
    const clause = text.slice(begin, match.index)
    // somebody builds it there, or with another: 拟在…建设, 与…共建; 加快建设…基地 is a wish, 开工建设|彭溪核电站 none
    const placed =
      /开工|启动|新建|扩建|修建|筹建|改建|^建设/u.test(match[0]) &&
      !/基地|中心|园区?$/u.test(found[1]!) &&
      (names.some((n) => n.label === 'Place' && !n.pronoun && n.start === from && n.end < from + found[1]!.length) ||
        /^(?:x|n[rsz])/u.test(tokenStarting(doc.tokens, from)?.tag ?? ''))
    if (!placed && !/在|将|拟|与|计划|双方|联合|投资|捐资|公司|集团|共同|合作/u.test(clause + match[0])) continue
    // 打造…示范区 is a wish or an honour
    if (/(?:示范区|景区|度假区)$|A级/u.test(found[1]!)) continue
    // 某集团将在岳西县菖蒲镇设立|高山茭白加工厂: who and where make plain words a name
    const whoAndWhere = /^(?:拟|将|计划|投资|新建|扩建|建设|设立|在)/u.test(match[0]) || /在|投资|出资|捐/u.test(clause)
    const firm = names.some(
      (n) =>
        (n.narrower === 'Enterprise' ||
          (/投资|新建|兴建/u.test(match[0] + clause) && (n.narrower === 'Agency' || (n.narrower === 'County' && !n.pronoun)))) &&
        n.start > match.index - 60 &&
        n.end <= match.index &&
        !/[。；！？\n]/u.test(text.slice(n.end, match.index)),
    )
    add(from, from + found[1]!.length, 0.55, firm && whoAndWhere ? 6 : 0)
  }
  // |独龙江隧道|…，工程由…承建 · |瑶里古镇水系修复|，由…施工 · |戛洒江水电站|…，投资主体为…: who has a part in it makes it a project
  for (const match of matchesIn(text, partWord)) {
    const from =
      Math.max(
        text.lastIndexOf('。', match.index - 2),
        text.lastIndexOf('\n', match.index),
        text.lastIndexOf('；', match.index),
        match.index - 70,
      ) + 1
    let last: RegExpExecArray | undefined
    for (const found of matchesIn(text.slice(from, match.index), named)) last = found
    if (!last) continue
    const [start, end] = last.indices![1]!
    add(from + start, from + end, 0.5)
  }
  return spans
}
