import type { Doc, Span } from '../doc.js'

export interface AwardMention {
  span: Span
  /** Start of the verb that gives it: its receiver stands before (入选) or after (授予). */
  verb: { start: number; end: number; word: string }
}

const verbs =
  /(?:成功|连续[\d一二三四五六七八九十两]{1,4}[年次]|先后|首次|再次|双双|一举|正式|分别|均|还|曾|又|被|已|光荣|同时|一同){0,8}(被表彰为|成功人选|被认定为|被命名为|被确定为|被推选为|光荣当选|当选为?|被评定为|创建成为|被评选为|被纳入|评选为|命名为|晋升为|被列为|确定为|被追授|荣获得|被选为|被授予|被列入|认定为|被认定|升格为|被评为|荣登|荣获|上榜|入围|拿下|跻身|获颁|入库|领回|纳入|获选|授予|斩获|捧得|获评|荣膺|入选|夺取|列入|获得|捧回|摘取|追授|创成|获批|领到|人选(?=[国全省市中第首“])|当上|赢得|获授|创建|评为|喜获|拥有|夺得|通过|成为|荣立|摘得|获)(?:了|到)?/gu
const head =
  /(?:称号|先进单位|先进集体|先进个人|先进工作者|示范[县区市镇村点基地单位企业店园区街社区户社校岗城市工程]{1,4}|引领[县区市]|集聚区|示范区|试验区|先行区|百强[县区市镇企业]{1,3}|百强|十强|[一二三四五六七八九十]强|强[县区市镇]|模范|标兵|能手|文明[单位城市村镇家庭校园]{1,3}|之乡|第一[村镇县]|企业|基地|品牌|产品|商标|遗产|遗产名录|认证|试点企业|试点|小镇|集群|光荣榜|好人|人物|劳动奖章|奖章|劳动奖状|奖状|城市|“小巨人”企业|小巨人|创新中心|重点实验室|实验室|研发中心|技术中心|工作站|中心|名单|名录|榜单|目录|培育库|储备库|金奖|银奖|铜奖|特等奖|[一二三四]等奖|[金银铜]牌|[一二三]等功|集体[一二三]等功|纪念章|勋章|红旗手|教师|教育工作者|党务工作者|共产党员|基层党组织|党组织|先进党支部|劳动者|劳模|劳动模范|道德模范|传承人|工艺美术大师|[大名]师|工匠|技术能手|岗位能手|状元|先进户|示范户|五好家庭|家庭|绿色矿山|优势区|联合体|产业园|示范园|旅游[村镇县]|重点[村镇]|村落|之星|楷模|好人榜|青年|带头人|领军人才|拔尖人才|卫生[城县][市]?|园林城市|旅游度假区|A级景区|旅游景区|双拥模范[城县]|志愿者|优秀供应商|\d{1,5}强|供应商|排行榜|储备库|试点[市县镇]|特色园区|产业集群|民营企业|创业女性|基层干部|好家风|案例|优秀单位|先进县|先进市|称号|优秀奖|创新奖|贡献奖|大奖|成果奖|科技奖|进步奖|百花奖|工程奖|鲁班奖|奖|学校|项目库|重点项目|等次|等级|领军企业|冠军企业|单项冠军|瞪羚企业|独角兽企业|孵化器|众创空间|园区|景区|特色村|传统村落|森林村庄|地理标志|驰名商标|著名商标|绿色工厂|开发区|产业园|大师|村官|模范教师|功勋教师|教学名师|名师|优秀教师|优秀干部|优秀工作者|共青团员|个人[一二三]等功|模范个人|十佳青年|[十百]佳|\d{1,5}佳|创业带头人|名誉市民|荣誉[市县旗]民|创业企业|农业产业化联合体|重点村|青年文明号|文明号|铜牌|金牌|银牌|提名奖|双拥模范城|民主法治示范村|星级酒店|[345]A级(?:旅游)?景区|典型案例|[一二三]等奖)$/u
const notAward =
  /^(?:了|全国|全省|全市|省级|国家级|市级|广泛|高度|良好|显著|圆满|巨大|新的|一定|较大|阶段性|成功|好评|赞誉|肯定|认可|批准|许可|支持|融资|贷款|资金|奖励|奖补|补偿|专利|收入|利润|效益|订单|冠军|第[一二三四五六七八九十\d]+名?)$/u
const levels =
  /国家|全国|中国|世界|国际|全省|省级?|全市|市级?|县级|区级|山东|年度|首批|第[一二三四五六七八九十]+批|20\d\d年|“|先进|示范|优秀|文明|模范|百强|十强|奖|称号|认证|之乡|遗产|试点|商标|劳动|工匠|三等功|二等功|一等功|金牌|银牌|铜牌|[\u4e00-\u9fa5]{2}[省市县区]/u

const given =
  /(?:荣获|荣膺|获评|获颁|获授|获得|获|喜获|斩获|摘得|夺得|赢得|捧回|入选|跻身|荣登|当选为?|评为|评选为|授予|追授|授|认定为|认定|命名为|命名|确定为|颁发了?|奖励|称为|颁赠|赠予|表彰了?|领到了?|捧上|成为|拿下了?|发了)(?:了)?(?:[^，。；：！？“”\n]{0,24}?)$/u
/** 全国、20\d\d年度, 第二批, 和田地区: what stands before a quoted title and belongs to it. */
const ownedBy =
  /(?:20\d\d年度?|全国|全省|全市|国家级?|[省市县]级?|自治区|中国|第[一二三四五六七八九十]+[批届]|首[批届]|[\u4e00-\u9fa5]{2,4}(?:省|市|县|区)|重点){1,12}$/u

interface QuotedAward {
  start: number
  end: number
  name: string
  inner: string
  verb: AwardMention['verb']
}

/**
 * 被评为“A”和“B” · 为“A”颁发奖牌 · 获“A”称号: titles in quotation marks, where a verb that gives or gets stands before
 * them or what they are behind; several in a row share the verb.
 */
function quotedAwards(text: string): QuotedAward[] {
  const found: QuotedAward[] = []
  let last: { end: number; verb: AwardMention['verb'] } | undefined
  for (const match of text.matchAll(/“([^“”，。；！？\n]{2,30})”/gu)) {
    const inner = match[1]!
    const before = text.slice(Math.max(0, match.index - 40), match.index).replace(/^.*[，。；：！？\n]/su, '')
    const behind = text.slice(match.index + match[0].length, match.index + match[0].length + 12)
    const kind = /^(?:荣誉|光荣)?(称号|殊荣|荣誉|奖章|奖状|证书|纪念章|奖牌|牌匾|美誉|奖(?!金|励|补))/u.exec(behind)
    const verbAt = given.exec(before)
    const chained =
      last &&
      /^(?:、|和|及|与|以及|，)?(?:[\u4e00-\u9fa5\d]{0,8})$/u.test(text.slice(last.end, match.index)) &&
      /^(?:称号|殊荣|荣誉)?[、和及与以]/u.test(text.slice(last.end))
        ? last
        : undefined
    const handed = /^颁发(?:奖牌|证书|奖杯|牌匾)|^(?:授牌|颁奖)/u.test(behind)
    // 打造“…”品牌, 获“…”项目支持: what the quoted words stand before is no honour
    const free = /^(?:[，。；！？、）]|称号|和|及|与|以及|等|的|$)/u.test(behind)
    const isTitle = kind ?? (chained ? free : undefined)
    const titled = (head.test(inner) || levels.test(inner)) && free
    if (!isTitle && !handed && !(verbAt && titled)) continue
    if (
      kind &&
      !verbAt &&
      !/授予|评|获/u.test(text.slice(match.index + match[0].length, match.index + match[0].length + 20)) &&
      !/^(?:称号|殊荣|荣誉称号)/u.test(behind)
    )
      continue
    const prefix = ownedBy.exec(before)?.[0] ?? ''
    const tail = kind && !/称号|殊荣|荣誉|美誉|证书|奖牌|牌匾/u.test(kind[1]!) ? kind[1]! : ''
    const start = match.index - prefix.length
    const end = match.index + match[0].length + tail.length
    const word = chained?.verb.word ?? /[\u4e00-\u9fa5]{1,3}?(?=了|$)/u.exec(verbAt?.[0].slice(0, 3) ?? '')?.[0] ?? '获'
    const verb = chained?.verb ?? {
      start: verbAt ? match.index - before.length + verbAt.index : start,
      end: verbAt ? match.index - before.length + verbAt.index + word.length : start,
      word,
    }
    found.push({ start, end, name: prefix || tail ? `${prefix}“${inner}”${tail}` : inner, inner, verb })
    last = { end: match.index + match[0].length, verb }
  }
  return found
}

/** Honours with the verb that gives them: 荣获省乡镇商贸流通示范县, 被…授予“中国芦笋第一镇”称号, 入选省首批非遗工坊示范区. */
export function awardMentions(doc: Doc): AwardMention[] {
  const { text } = doc
  const found: AwardMention[] = []
  const add = (start: number, end: number, name: string, verb: AwardMention['verb'], confidence: number, aliases?: string[]): void => {
    if (found.some((f) => f.span.start < end && start < f.span.end)) return
    found.push({ span: { start, end, label: 'Award', name, source: 'grammar', confidence, aliases }, verb })
  }
  const receivedQuotes = quotedAwards(text)
  for (const { start, end, name, verb, inner } of receivedQuotes) add(start, end, name, verb, 0.75, [inner])
  for (const match of text.matchAll(verbs)) {
    const word = match[1]!
    const verb = { start: match.index, end: match.index + match[0].length, word }
    const rest = /^[^，。；！？：\n]{0,60}/u.exec(text.slice(verb.end))![0]
    const quote =
      /^[^“”]{0,24}“([^“”]{3,30})”(称号|荣誉称号|光荣称号|荣誉|等次|企业|单位|奖|名单|示范[县区市镇村基地]{1,2}|重点“[^”]+”企业)?/u.exec(
        rest,
      )
    if (
      quote &&
      (quote[2] || head.test(quote[1]!)) &&
      !(quote[2] === '企业' && /^20\d\d年/u.test(rest)) &&
      !/通过|拥有|成为|创建/u.test(word)
    ) {
      const open = verb.end + rest.indexOf('“')
      const inner = quote[1]!
      const before = rest.slice(0, rest.indexOf('“'))
      const prefix =
        /(?:20\d\d年度?|全国|全省|国家级?|省级?|市级?|中国|第[一二三四五六七八九十]+批|首批|[\u4e00-\u9fa5]{2,4}省|[\u4e00-\u9fa5]{2,4}市){1,12}$/u.exec(
          before,
        )?.[0] ?? ''
      const tail = quote[2] && !/称号|荣誉/u.test(quote[2]) ? quote[2] : ''
      add(open - prefix.length, open + inner.length + 2 + tail.length, prefix || tail ? `${prefix}“${inner}”${tail}` : inner, verb, 0.8, [
        inner,
      ])
      // “A百强”和“B十大产业集群”: more than one at once
      let after = open + inner.length + 2 + tail.length
      for (;;) {
        const more = /^(?:、|和|及|以及|与)?(?:等)?“([^“”]{3,30})”/u.exec(text.slice(after, after + 40))
        if (!more || !head.test(more[1]!)) break
        const at = after + more[0].indexOf('“')
        add(at, after + more[0].length, more[1]!, verb, 0.75, [more[1]!])
        after += more[0].length
      }
      continue
    }
    const strict =
      /^(?:当选为?|光荣当选|当上|领到|领回|赢得|拿下|捧回|捧得|夺取|纳入|被纳入|获得|通过|成为|创成|创建|列入|拥有|获|认定为)$/u.test(word)
    let name = rest.replace(/^(?:为|成为|了|由[^，。]{2,12}颁发的|[\u4e00-\u9fa5]{2,12}(?:授予|颁发|评选)的)/u, '')
    const offset = rest.length - name.length
    name = name.replace(/(?:等)?(?:荣誉)?(?:称号|殊荣|荣誉)?(?:[（(].{0,80})?$/u, '').replace(/(?:认定)?名单$/u, (m) => m)
    const receiver = /^(?:给|予)?/u.exec(name)
    if (receiver?.[0]) name = name.slice(receiver[0].length)
    const counted = /^[\u4e00-\u9fa5“”\d]{3,30}?(?=\d+[家个项名件]$)/u.exec(name)
    if (counted) name = counted[0]
    if (/之后|以后|招商/u.test(name)) continue
    if (name.length < 4 || name.length > 36 || notAward.test(name) || /[的了]/u.test(name.slice(0, -1).replace(/的/u, strict ? '的' : '')))
      continue
    if (!head.test(name) || /^的|^(?:中小|民营|国有|外资|本地)?企业$|都是/u.test(name)) continue
    if (strict && !levels.test(name)) continue
    if (
      /^(?:第[一二三四五六七八九十\d]+[名位]|前\d+|(?!20\d\d年)\d)/u.test(name) ||
      /^(?:一个|一家|一批|本市|多家|重要|最大|主要)/u.test(name)
    )
      continue
    if (
      /(?:通过|拥有|创建|成为|列入)/u.test(word) &&
      !/认证|称号|示范|先进|文明|百强|遗产|卫生[城县]|园林城|森林城|双拥模范|[旅度]游?假区|A级.{0,2}景区/u.test(name)
    )
      continue
    const start = verb.end + offset + (receiver?.[0].length ?? 0)
    add(start, start + name.length, name, verb, strict ? 0.6 : 0.75)
  }
  // 发布关于表彰X的通报, 公布X名单
  for (const match of text.matchAll(/(?:表彰|公布|公示|认定)(?:了)?([^，。；：“”的]{4,36}?)(?:的(?:通报|决定|通知)|名单)/gu)) {
    const name = match[1]!.replace(/^(?:了|的)/u, '').replace(/\d{1,12}个/u, '')
    const start = match.index + match[0].indexOf(match[1]!)
    if (head.test(name) && levels.test(name))
      add(start, start + match[1]!.length, name, { start: match.index, end: start, word: '表彰' }, 0.7, [match[1]!])
  }
  // 颁发“最美书房”奖牌, 给他颁发了“创业带头人”证书: the sign of it
  for (const match of text.matchAll(
    /(?:颁发|颁授|授予|赠予|发放|发|送上|挂上)(?:了)?((?:20\d\d年度?)?“[^“”]{4,26}”|[^，。；“”的]{4,26}?)(?:的)?(?:荣誉)?(?:证书|奖牌|牌匾|匾额|奖杯|锦旗)/gu,
  )) {
    const start = match.index + match[0].indexOf(match[1]!)
    if (!match[1]!.includes('“') && !(head.test(match[1]!) && levels.test(match[1]!))) continue
    add(start, start + match[1]!.length, match[1]!, { start: match.index, end: start, word: '颁发' }, 0.65, [
      match[1]!.replace(/[“”]/gu, ''),
    ])
  }
  // 评选出6家2021年度市级文旅消费示范区, 命名了10个省级文明村: a list counted
  for (const match of text.matchAll(
    /(?:评选|评定|命名|认定|评选产生)(?:出|了)?\d+[家个名处]([^，。；：“”的\d][^，。；：“”的]{4,30}|20\d\d年度?[^，。；：“”的]{4,30})(?=[，。；])/gu,
  )) {
    const start = match.index + match[0].length - match[1]!.length
    if (head.test(match[1]!) && levels.test(match[1]!))
      add(start, start + match[1]!.length, match[1]!, { start: match.index, end: start, word: '表彰' }, 0.65)
  }
  // 作为全省首批省级出口茶叶质量安全示范区，… · 全省首批创新型企业之一
  for (const match of text.matchAll(
    /(?:作为|是|系)((?:全国|国家|全省|省级|首批|第[一二三四五六七八九十]+批|中国)[^，。；、的和]{3,28})(?=，|之一)|(?<=[，、是])((?:全国|国家|全省|省级|首批)首?批?[^，。；、的和是]{3,24})(?=之一)/gu,
  )) {
    const name = (match[1] ?? match[2])!
    const start = match.index + match[0].length - name.length
    if (
      head.test(name) &&
      /首批|第[一二三四五六七八九十]+批|国家级|省级|示范|百强|试点|先进|“小巨人”/u.test(name) &&
      !/开发区$|高新区$|最大|唯一|重要|龙头|领军|第一|[一两三四五六七八九十\d]{1,12}[家个]/u.test(name)
    )
      add(start, start + name.length, name, { start: match.index, end: start, word: match[1] ? '作为' : '之一' }, 0.55)
  }
  // 首批省级“专精特新”重点“小巨人”企业, 省级专精特新中小企业: state titles, where one body has them
  for (const match of text.matchAll(
    /(?:20\d\d年度?|第[一二三四五六七八九十]+批)?(?:国家级?|省级|山东省)“?专精特新”?(?:重点)?(?:“?小巨人”?|中小)企业(?!\d|[一二三四五六七八九十]+[家个]|数量|达|总数|培育|申报|等|名单|认定)/gu,
  )) {
    const before = text.slice(Math.max(0, match.index - 12), match.index)
    if (/(?:新增|培育|拥有|申报|共有|达到|全市|全省|全县|全区|[家个名条批])[^，。]{0,6}$/u.test(before)) continue
    add(match.index, match.index + match[0].length, match[0], { start: Math.max(0, match.index - 2), end: match.index, word: '作为' }, 0.6)
  }
  // 全国五一劳动奖章|获得者, 第六届吉林省民间文艺山花奖|揭晓
  for (const match of text.matchAll(
    /(?<![\u4e00-\u9fa5])[^，。；：、“”（）《》\s的了]{4,26}?(?=获得者|得主|(?<=奖)(?:昨日|今日|近日|日前)?(?:揭晓|颁奖))/gu,
  )) {
    const name = match[0].replace(/^.*?(?:公布|表彰|授予|评选|揭晓|成为|作为|是)(?:了|出)?/u, '')
    const start = match.index + match[0].length - name.length
    if (name.length >= 4 && head.test(name)) add(start, start + name.length, name, { start, end: start, word: '获' }, 0.6)
  }
  // 拥有20余项专利和国家绿色农资产品认证
  for (const match of text.matchAll(
    /(?:通过|获得|取得|拥有|荣获|获)[^。；！？\n]{0,24}?(?:和|及|、|了)((?:中国|国家|国际|ISO|欧盟|美国|德国|全国)[^，。；、和的及]{2,16}认证)(?!机构|中心|\d|体系|标准)/gu,
  )) {
    const start = match.index + match[0].length - match[1]!.length
    add(start, start + match[1]!.length, match[1]!, { start: match.index, end: match.index + 2, word: '获得' }, 0.6)
  }
  return found
}
