import type { Doc, Span } from '../doc.js'
import { tokensIn } from '../tokens.js'
import { leftEdge } from './left-edge.js'
import { divisionOfLevel } from './pronouns.js'
import { matchesIn } from '../matches.js'

/** Heads of bodies that are neither firm nor state: schools, hospitals, homes, societies, institutes, media. */
const heads =
  /(?:工程|项目)(?:建设)?(?:管理)?(?:指挥部|管理处|管理局)|建设指挥部(?!办)|(?:学院|大学|医院|研究院|科学院|设计院)[\u4e00-\u9fa5]{2,4}分[院校]|中等职业教育学校|大学(?:附属)?(?![^医]{0,8}[的和与及在对、])[\u4e00-\u9fa5]{1,8}?医院(?!感|管|等|和|、)|职业(?:技术)?学院|职业中专|职业教育中心|高级技工学校|技师学院|外国语学校|实验学校|实验小学|实验中学|实验幼儿园|特殊教育学校|中心小学|第[一二三四五六七八九十]+(?:实验)?(?:中学|小学|幼儿园)|(?:高级|初级)?中学|小学|幼儿园|大学(?!生|本科|毕业|教|录|城|科|里|校园|时)|学院(?!派|院|路)|学校(?!和|负|体|周|、|等|与|、|教|领)|党校|人民医院|中医院|中医医院|妇幼保健院|第[一二三四五六七八九十]+(?:人民)?医院|医院(?!感|管|等|和|、|、)|卫生院|卫生服务中心|疾病预防控制中心|疾控中心|医养中心|敬老院|养老院|养老服务中心|福利院|康复中心|协会(?!长(?![期久远]))|商会|学会(?!了|用|如)|研究会|联合会|促进会|联谊会(?!上|，)|基金会|总会|海基会|海协会|世贸中心|研究院|研究所|科学院|农科院|设计院|勘测设计院|交易所(?!有)|试验站|董事局|秘书处|农业科学院|监测站|气象台|天文台|融媒体中心|新闻中心|指挥中心|服务总站|推广站|推广中心|监测中心|检测中心|检验中心|救助中心|交易中心|服务中心(?!、|等|，)|(?:促进|指导|发展|质检|认证|鉴定|评估|保障|培训|孵化|采购|结算|调度|应急|急救|计量|会计|产权交易|就业|人才|教育|推广|研发|检疫|防治|救援|招投标|招标投标|招标|信息)中心(?!、|等|，|城|区)|活动中心|文化站|福利彩票发行中心|血站|卫生室|门诊部|救助站|托儿所|少年宫|文化宫|青少年宫|规划院|重点实验室|实验室(?!里|内)|创新中心|研究中心|技术中心|工程中心|研发中心(?!、|等)|数据中心|博物馆|纪念馆|图书馆|文化馆|美术馆|体育馆|科技馆|档案馆|展览馆|剧院|艺术团|歌舞团|京剧团|电视台|广播电台|日报(?!道|告)|晚报|早报|周报|商报|晨报|快报|导报|都市报|经济网|新闻网|律师协会|足球俱乐部|俱乐部|志愿服务队|义工队|爱心车队|慈善总会|红十字会|工作站|村委会|居委会|社区居委会|救援队|消防救援站|农会|规划总院|派出所|看守所|监狱|高速交警|交警大队|特警支队/gu
const agencyHead = /招投标中心|招标(?:投标)?中心|指挥部|管理处|管理局|村委会|居委会|派出所|看守所|监狱|交警|特警|工作站/u
const enterpriseHead = /俱乐部/u
const placeHead = /博物馆|纪念馆|美术馆|体育馆|科技馆|展览馆|剧院/u
/** Bodies that every reader knows by these words. */
const known =
  /国民党|民进党|亲民党|海基会|海协会|台湾贸协|联合国(?:(?!秘书长)[\u4e00-\u9fa5]{2,10}?(?:计划署|规划署|难民署|环境署|人居署|妇女署|人口基金|服务厅|基金会|委员会|教科文组织|[业童织发]组织|公约秘书处))?(?!大会|安理会)|世界卫生组织|世界银行|国际货币基金组织|亚洲开发银行|世界贸易组织|世贸组织|红十字国际委员会|全国工商联[\u4e00-\u9fa5]{2,8}?商会|中央电视台|人民日报社|央视(?!频|网)/gu

/** Papers, agencies and stations of the whole country and of its great cities. */
const media =
  /人民日报|光明日报|经济日报|解放日报|文汇报|新民晚报|东方早报|南方日报|南方周末|南方都市报|中国青年报|工人日报|农民日报|科技日报|法制日报|法治日报|解放军报|参考消息|环球时报|中国日报|新华社|中新社|中国新闻社|新华网|人民网|中新网|央视网|央广网|凤凰卫视|大公报|羊城晚报|北京青年报|新京报|京华时报|第一财经日报|21世纪经济报道|经济观察报|中国经营报|中国证券报|上海证券报|证券时报|证券日报|中国经济时报|中国工业报|中国教育报|中国建设报|中国环境报|健康报|中央人民广播电台|中国国际广播电台/gu
/** 新华社北京3月5日电 says where words were taken from. */
const dateline = /^[\u4e00-\u9fa5]{0,6}\d{1,2}月\d{1,2}日[^，。]{0,6}电/u
/** 民盟吉林市委, 中国国际贸易促进委员会福州市委员会, 共青团长治市委: other parties' and leagues' committees of a division, no Party committee. */
const committees =
  /(?:中国国际贸易促进委员会|贸促会|中国国民党革命委员会|民革|中国民主同盟|民盟|中国民主建国会|民建|中国民主促进会|民进|中国农工民主党|农工党|中国致公党|致公党|九三学社|台湾民主自治同盟|台盟|中国共产主义青年团|共青团)(?:[\u4e00-\u9fa5]{2,10}?(?:省|自治区|市|县|区|州|盟|旗)(?:工作委员会|委员会|工委|委)|(?:省|自治区|市|县|区|州)(?:工作委员会|委员会|工委|委))(?!员|常)/gu

const societyHead = /^(?:协会|学会|商会|联合会|研究会|促进会|基金会|总会|联谊会|研究院|科学院|设计院|交易所)$/u
const nationwide = /(?:中国|中华)((?:(?!中国|中华)[\u4e00-\u9fa5]){2,10})$/u
/** 中国|民营|养老促进会: words that no other name holds, a society of the whole country does. */
function nationwideStart(text: string, head: RegExpExecArray): number {
  const root = societyHead.test(head[0]) ? nationwide.exec(text.slice(Math.max(0, head.index - 12), head.index)) : null
  return root &&
    !/[的了在将被由从向对于等其这那各每某我他与和是有为会]|[局厅委部]|公司|集团|大学|学院|参加|加入|成立|举办|召开/u.test(root[1]!)
    ? head.index - root[0].length
    : head.index
}

/** Schools, hospitals, associations, institutes … with a name of their own before the head. */
export function institutionSpans(doc: Doc, places: readonly Span[]): Span[] {
  const { text } = doc
  const spans: Span[] = []
  for (const match of matchesIn(text, heads)) {
    // 中国家用电器商业协会|营销委员会: a society's own committee
    const part = /^(?:协会|学会|商会|联合会|研究会)$/u.test(match[0])
      ? (/^(?!副|会长|理事|常务|秘书|名誉|执行|专家组)[\u4e00-\u9fa5]{2,10}?(?:(?:专业|工作)?委员会|分会|专委会)(?!议)/u.exec(
          text.slice(match.index + match[0].length, match.index + match[0].length + 20),
        )?.[0] ?? '')
      : ''
    const end = match.index + match[0].length + (/[的和与及、在对是将了]/u.test(part) ? 0 : part.length)
    const quoted =
      text[end] === '”' || text[end] === '"'
        ? /[“"]([^，。；“”"]{4,30})$/u.exec(text.slice(Math.max(0, match.index - 32), match.index))
        : null
    const edge = leftEdge(doc, match.index, {
      longest: 18,
      places,
      ...(/重点实验室|工程中心|研究中心/u.test(match[0]) ? { inside: /^(?:与|和|及)$/u } : {}),
    })
    // 组建“低碳智能船舶装备与应用产业学院”: quotation marks hold the whole name
    // 中|国家电商业协会: jieba sees 国家 there
    const joined = /^(?:协会|商会|学会|联合会)$/u.test(match[0])
      ? /(?:中国|全国)[\u4e00-\u9fa5]{2,6}[和与及]$/u.exec(text.slice(Math.max(0, edge - 9), edge))
      : null
    // 中国玩具和|婴童用品协会: one society of two trades
    const whole =
      joined && !/[会盟局部院省市县区]/u.test(joined[0]) && !/^(?:中国|中华|全国)/u.test(text.slice(edge))
        ? edge - joined[0].length
        : text[edge - 1] === '中' && text[edge] === '国'
          ? edge - 1
          : edge
    const start = quoted ? match.index - quoted[1]!.length : Math.min(whole, nationwideStart(text, match))
    const root = text.slice(start, match.index)
    // 省水利勘测设计院, 市技师学院: the level's word stands for the division
    const level = /^(?:自治区|[省市县区州盟旗])/u.exec(root)?.[0]
    const division =
      level &&
      root.length > level.length - (match[0].length > 2 ? 1 : 0) &&
      !/[\u4e00-\u9fa5]/u.test((text[start - 1] ?? '').replace(/[在到和与由从向及是对、]/u, ''))
        ? divisionOfLevel(level, doc, places, start)
        : undefined
    const named = division !== undefined || root.length >= 2 || /^(?:海基会|第)/u.test(match[0])
    if (!named) continue
    // 某某电器|前董事局主席: a former post
    if (match[0] === '董事局' && /[前原]$/u.test(root)) continue
    const words = tokensIn(doc.tokens, start, match.index)
    const place = places.some((p) => p.start === start)
    // 国家级实验室, 企业技术中心, 合作高校: a class, unless a place or an unknown word gives it a name
    const own =
      place ||
      // 中国民办养老服务促进会: the country's societies have names of plain words
      (/^(?:中国|中华)[\u4e00-\u9fa5]{2}/u.test(root) && /会$|院$/u.test(match[0])) ||
      division !== undefined ||
      quoted !== null ||
      words.some((w) => /^(?:n[rstz]|x|nz|nt|j|eng)/u.test(w.tag) && /[\u4e00-\u9fa5A-Z]{2}/u.test(w.word)) ||
      /第[一二三四五六七八九十]+/u.test(match[0] + root) ||
      (/科学|师范|理工|农业|财经|政法|交通|工业|医科|外国语|民族|清华|北京|复旦/u.test(root) && /大学|学院$/u.test(match[0]))
    if (
      !own ||
      /首批|第[一二三四五]批|多[个家]|一批|[每各某几哪][所个家座]/u.test(root) ||
      // 绍兴县|学校食堂: a place and a word that every place has
      (match[0] === '学校' && places.some((p) => p.start === start && p.end === match.index && /[省市县区州]$/u.test(root))) ||
      /^(?:国家级|省级|市级|重点|企业|高等|民办|公办|中小|乡镇|各|有关|相关|部分|全国|驻地|军区|优秀)/u.test(root)
    )
      continue
    if (/^(?:国家|全国|中国)$/u.test(root) && match[0].length < 3) continue
    const narrower = agencyHead.test(match[0]) ? ('Agency' as const) : enterpriseHead.test(match[0]) ? ('Enterprise' as const) : undefined
    spans.push({
      start,
      end,
      label: placeHead.test(match[0]) ? 'Place' : 'Organization',
      narrower: placeHead.test(match[0]) ? undefined : narrower,
      name: division ? division.name + text.slice(start + level!.length, end) : text.slice(start, end),
      source: 'grammar',
      confidence: 0.8,
      ...(division ? { base: division } : {}),
    })
  }
  for (const match of matchesIn(text, known))
    spans.push({
      start: match.index,
      end: match.index + match[0].length,
      label: 'Organization',
      ...(match[0].endsWith('银行') ? { narrower: 'Enterprise' as const } : {}),
      name: match[0],
      source: 'lexicon',
      confidence: 0.8,
    })
  const fixed = (pattern: RegExp, narrower?: 'Agency'): void => {
    for (const match of matchesIn(text, pattern)) {
      const end = match.index + match[0].length
      if (dateline.test(text.slice(end, end + 16))) continue
      const level = narrower && /^(.*?(?:会|盟|进|建|革|党|社|团))((?:省|自治区|[市县区州])(?=工|委))(.*)$/u.exec(match[0])
      const division = level ? divisionOfLevel(level[2]!, doc, places, match.index) : undefined
      spans.push({
        start: match.index,
        end,
        label: 'Organization',
        ...(narrower ? { narrower } : {}),
        name: (level && division ? level[1]! + division.name + level[3]! : match[0]).replace(/(工)?委$/u, (w) =>
          w === '工委' ? '工作委员会' : '委员会',
        ),
        source: 'lexicon',
        confidence: 0.9,
        ...(division ? { base: division } : {}),
      })
    }
  }
  // 记者从|第八届中国临江商品交易会组委会|获悉: who organizes what is called so
  for (const match of matchesIn(
    text,
    /(?:首届|第[一二三四五六七八九十百\d]+届|20\d\d年?(?!\d{0,2}月)|(?<=[，。；：“\n从由向据])(?=[\u4e00-\u9fa5]{4,24}(?:会|节|赛|马拉松|运动会)组))[^，。；：“”、\n]{2,40}?(?:组委会|组织委员会|执委会|筹委会)/gu,
    /组委会|组织委员会|执委会|筹委会/u,
  ))
    spans.push({
      start: match.index,
      end: match.index + match[0].length,
      label: 'Organization',
      name: match[0],
      source: 'grammar',
      confidence: 0.8,
    })
  fixed(media)
  fixed(committees, 'Agency')
  // 中国农业大学|教授: jieba knows the big universities
  for (const t of doc.tokens)
    if (t.tag === 'nt' && t.word.length >= 4 && t.word.endsWith('大学'))
      spans.push({ start: t.start, end: t.end, label: 'Organization', name: t.word, source: 'tokens', confidence: 0.8 })
  return spans
}
