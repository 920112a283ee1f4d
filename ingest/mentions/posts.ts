import { byStart, holds, type Doc, type Post, type Span } from '../doc.js'
import { tokensIn } from '../tokens.js'
import { governmentOf, type Division } from '../lexicon/divisions.js'
import { governmentHeads, titleHeadEndingAt, titleHeads } from '../lexicon/titles.js'
import { trades } from '../lexicon/trades.js'
import { leftEdge } from './left-edge.js'
import { divisionOfLevel } from './pronouns.js'
import { sentenceAt } from '../sentences.js'
import { matchesIn } from '../matches.js'

const implied = (at: number, name: string, base: Division | undefined): Span => ({
  start: at,
  end: at,
  label: 'Organization',
  narrower: 'Agency',
  name,
  source: 'post',
  confidence: 0.9,
  base,
  implied: true,
})

/** Posts whose body is not written because the one before says of which division: 区委常委、宣传部长. */
const offices: readonly (readonly [pattern: RegExp, body: (of: string) => string, title: (written: string) => string])[] = [
  [/^(?:组织|宣传|统战)部(?:副部长|部长)$/u, (of) => `中共${of}委{部}`, (w) => w.slice(3)],
  [/^(?:组织|宣传|统战)部长$/u, (of) => `中共${of}委{部}`, (w) => w.slice(2)],
  [/^政法委(?:副书记|书记)$/u, (of) => `中共${of}委政法委`, (w) => w.slice(3)],
  [/^纪委(?:副书记|书记|常委)$/u, (of) => `中共${of}纪律检查委员会`, (w) => w.slice(2)],
  [/^监委(?:副主任|主任)$/u, (of) => `${of}监察委员会`, (w) => w.slice(2)],
  [/^人大常委会(?:党组书记|党组副书记|副主任|主任|秘书长)$/u, (of) => `${of}人民代表大会常务委员会`, (w) => w.slice(5)],
  [/^人大(?:党组书记|副主任|主任|主席)$/u, (of) => `${of}人民代表大会常务委员会`, (w) => w.slice(2)],
  [/^政协(?:党组书记|党组副书记|副主席|主席|秘书长)$/u, (of) => `中国人民政治协商会议${of}委员会`, (w) => w.slice(2)],
  [/^政府(?:党组书记|党组副书记|党组成员|副市长|副县长|秘书长|副秘书长)$/u, (of) => `${of}人民政府`, (w) => w.slice(2)],
  [/^管委会(?:副主任|主任)$/u, (of) => `${of}管委会`, (w) => w.slice(3)],
  [/^党工委(?:副书记|书记|委员)$/u, (of) => `${of}党工委`, (w) => w.slice(3)],
  [/^(?:中级人民法院|法院)(?:院长|副院长)$/u, (of) => `${of}人民法院`, (w) => w.replace(/^.*法院/u, '')],
  [/^检察院检察长$/u, (of) => `${of}人民检察院`, () => '检察长'],
]

interface Segment {
  start: number
  end: number
  head: string
}

/** The posts that stand in front of a name, from left to right: 市委常委、|常务副市长|刘文强. */
function segmentsBefore(text: string, end: number, floor: number, bodies: readonly Span[]): Segment[] {
  const segments: Segment[] = []
  let stop = end
  for (;;) {
    const head = titleHeadEndingAt(text, stop)
    if (!head) break
    let start = stop - head.length
    for (;;) {
      const body = bodies.find((b) => !b.pronoun && b.start < start && start <= b.end && b.start >= floor) // its brackets are its own: 天泰（集团）股份有限公司
      if (body) start = body.start
      else if (start > floor && !/[，。；：、！？“”（）()\s兼]/u.test(text[start - 1]!)) start--
      else break
    }
    // a dated lead or a verb in front stays in: bodies are found by their spans
    segments.unshift({ start, end: stop, head })
    // 水利局党组书记、局长，市河长办主任邹中: a comma between posts, no name before it
    const comma = text[start - 1] === '，' && !!titleHeadEndingAt(text, start - 1) && start - 1 > floor
    if (start > floor && (text[start - 1] === '、' || text[start - 1] === '兼' || comma)) stop = start - 1
    else break
  }
  return segments
}

const levelIn = (head: string): string => /(省|市|县|区|州|盟|旗|镇|乡)长$/u.exec(head)?.[1] ?? ''

/** 原市水利局局长, 时任绵竹市副市长, 公司原董事长: the word that makes a post a past one, but not 中原, 草原. */
const formerly = (text: string, start: number, end: number): boolean =>
  /(?:时任|前任|曾任|历任|原任)$/u.test(text.slice(Math.max(0, start - 2), start)) ||
  /(?:^|[^中平草高太])原$/u.test(text.slice(Math.max(0, start - 2), start)) ||
  /^(?:本报讯)?(?:原|时任|前任|曾任|历任)/u.test(text.slice(start, end)) ||
  /(?:司|团|会|委|局|厅|校|院|府|行|厂)原(?!则|料|因|材|油|煤|子)/u.test(text.slice(start, end))

/** A title without any body's name: 党组副书记, 高级总裁, 常务副校长. */
const ownOnly =
  /^(?:党组|党委|党总支|党支部|党工委|总支|纪委|工会|常务|执行|首席|高级|名誉|荣誉|第一|副|总|代|兼职|专职|常任|资深|主任|二级|一级|三级|四级|机关党委|学术|技术|行政|财务|运营|销售|市场|生产|生鲜|采购|人事|办公室|董事会|监事会|法定)*(?:[\u4e00-\u9fa5]{2,6})$/u

const pronounHead = /^(?:该|本|我)?(?:公司|集团|企业|厂|局|校|院|行|合作社)(?=[\u4e00-\u9fa5]{2})/u
/** Which kind of body has whom at its head, by the title's last characters. */
const kinds: readonly (readonly [title: RegExp, body: RegExp])[] = [
  [/(?:董事长|总经理|总裁|厂长|董事|生产部长|车间主任|技术总监|首席执行官|CEO)$/u, /(?:公司|集团|厂|企业|股份)$/u],
  [/局长$/u, /局$/u],
  [/院长$/u, /(?:医院|学院|研究院|法院|设计院|科学院|剧院|敬老院|福利院|分院)$/u],
  [/所长$/u, /(?:所)$/u],
  [/站长$/u, /站$/u],
  [/馆长$/u, /馆$/u],
  [/(?:会长|理事长|秘书长)$/u, /(?:会|联盟)$/u],
  [/队长$/u, /队$/u],
  [/社长$/u, /(?:合作社|社)$/u],
  [/台长$/u, /台$/u],
  [/场长$/u, /场$/u],
  [/矿长$/u, /(?:矿|矿业|煤业)(?:公司)?$/u],
  [/庭长$/u, /(?:法院|庭)$/u],
  [/检察长$/u, /检察院$/u],
  [/主任$/u, /(?:中心|办公室|委员会|村委会|居委会|办事处)$/u],
  [/团长$/u, /团$/u],
  [/店长$/u, /店$/u],
  [/校长$/u, /(?:学校|中学|小学|学院|大学|一中|二中|实验学校)$/u],
  [/行长$/u, /(?:银行|支行|分行)$/u],
  [/理事长$/u, /(?:合作社|联合社)$/u],
]

/** 记者来到X公司，董事长龙在田… · 公司副总经理郗爱军: a bare title after a comma is that of the only body of its kind spoken of just before. */
function spokenOf(doc: Doc, segment: Segment, own: string, bodies: readonly Span[]): Span | undefined {
  const title = own.replace(pronounHead, '')
  if (title.length > 8 || !/(?:^|[，。；“”：\s])$/u.test(doc.text.slice(Math.max(0, segment.start - 1), segment.start))) return undefined
  const kind = kinds.find(([heads]) => heads.test(title))
  if (
    !kind ||
    !/^(?:常务|执行|高级)?(?:副)?(?:董事长|总经理|总裁|厂长|董事|生产部长|车间主任|技术总监|首席执行官|CEO|局长|校长|行长|理事长|院长|所长|站长|馆长|会长|秘书长|队长|大队长|支队长|中队长|社长|台长|场长|矿长|庭长|检察长|主任|团长|店长)$/u.test(
      title,
    )
  )
    return undefined
  const at = sentenceAt(doc.sentences, segment.start)
  const from = doc.sentences[Math.max(0, at - 2)]!.start
  const near = bodies.filter((b) => b.start >= from && b.end <= segment.start && kind[1].test(b.name))
  return new Set(near.map((b) => b.name)).size === 1 ? near.at(-1) : undefined
}

const firmTitle = /^(?:常务|执行|高级|联席|首席)?(?:副)?(?:董事长|总经理|总裁|执行官|CEO|董事局主席)(?:兼(?:总经理|总裁|CEO|首席执行官))?$/u

const ranks = /(?:资深|董事|首席|高级|执行|常务|名誉|联席|前任|前|原)$/u

/** 吉峰农机|董事长王某某, 天音通信|总经理: before a title that only firms have, a word of its own is the firm. */
function brandBefore(doc: Doc, segment: Segment, places: readonly Span[]): Span | undefined {
  if (!firmTitle.test(segment.head)) return undefined
  const head = segment.end - segment.head.length
  const edge = Math.max(segment.start, leftEdge(doc, head, { longest: 12, places }))
  // 封装大厂|亿光: what kind of firm it is stands before its name
  const kind = /^[\u4e00-\u9fa5A-Z]{0,6}?(?:大厂|龙头|巨头|厂商|供应商|运营商|制造商|代工厂|品牌)(?=[\u4e00-\u9fa5A-Za-z]{2,})/u.exec(
    doc.text.slice(edge, head),
  )
  const start = edge + (kind?.[0].length ?? 0)
  // 某某咨询|资深副总裁, 某某银行|董事总经理, 某某电器|前董事长: a rank is the title's
  let end = head
  for (let rank = ranks.exec(doc.text.slice(start + 2, end)); rank; rank = ranks.exec(doc.text.slice(start + 2, end))) end -= rank[0].length
  const name = doc.text.slice(start, end)
  const words = tokensIn(doc.tokens, start, end)
  if (
    !(kind ? /^[\u4e00-\u9fa5A-Za-z]{2,6}$/u : /^[\u4e00-\u9fa5A-Za-z]{3,8}$/u).test(name) ||
    !(kind !== null || words.some((t) => /^(?:x|nz|nt|nrt|eng)$/u.test(t.tag) && t.word.length > 1)) ||
    /(?:部|处|室|科|中心|区|国|省|市|县|行业|方面|业务|事业|公司|集团|企业|原|前|任|级|副|执行|首席|名誉|大会|时|年|月|日)$|^(?:本报|记者|由|与|和|在|对|据|该|这|其)/u.test(
      name,
    )
  )
    return undefined
  return { start, end, label: 'Organization', narrower: 'Enterprise', name, source: 'post', confidence: 0.6 }
}

const firmHead = /^(?:集团)?(?:联席|常务|执行|高级|资深|名誉|首席)?副?(?:董事长|总裁|总经理|CEO|首席执行官|执行官|执行总裁|董事局主席)/u

/** 小禾|科技董事长, 新川|乳业执行总裁: a trade behind a brand makes another firm's name. 原某某集团|副总裁: 原 is no part of it. */
function withTrade({ text }: Doc, body: Span, end: number): Span {
  if (body.narrower === 'Enterprise' && !/(?:公司|集团|厂|行|社|店)$/u.test(text.slice(body.start, body.end)))
    for (let length = Math.min(4, end - body.end); length >= 2; length--)
      if (trades.has(text.slice(body.end, body.end + length)) && firmHead.test(text.slice(body.end + length, end)))
        return { ...body, end: body.end + length, name: text.slice(body.start, body.end + length), source: 'post', confidence: 0.7 }
  const former = body.name === text.slice(body.start, body.end) && /^原(?![平州阳子种野创生乡色])/u.test(body.name)
  return former && body.name.length > 4 ? { ...body, start: body.start + 1, name: body.name.slice(1) } : body
}

/** Posts that the text in front of a person's name gives. Bodies named there are spans of `bodies`; others are implied. */
export function postsBefore(
  doc: Doc,
  person: Span,
  bodies: readonly Span[],
  places: readonly Span[],
  floor: number,
  before?: Post,
): Post[] {
  const { text } = doc
  const found: { body: Span; titles: string[]; start: number; former: boolean }[] = []
  // 华东重科董事长詹纯、高级总裁殷正: the list goes on in the same body
  const inherited =
    before && /^[、和]$/u.test(text.slice(before.person.end, before.person.end + 1)) && before.body.narrower !== 'Agency'
      ? { body: before.body, titles: [] as string[], start: before.start, former: false }
      : undefined
  let base: Division | undefined
  let zone: Span | undefined
  const give = (body: Span, title: string, segment: Segment, former: boolean): void => {
    const same = found.find((f) => f.body.name === body.name)
    if (same) same.titles.push(title)
    else found.push({ body, titles: [title], start: segment.start, former })
  }
  // 时任绵竹市副市长的米建军
  const of =
    text[person.start - 1] === '的' &&
    /(?:时任|担任|现任|曾任|原)[^，。；]{2,24}的$/u.test(text.slice(Math.max(floor, person.start - 30), person.start))
  const seat = of ? person.start - 1 : person.start
  for (const segment of segmentsBefore(text, seat, floor, bodies)) {
    let headStart = segment.end - segment.head.length
    // 自治区|党委书记: the longest head swallows the end of a body that is written; then the head is 书记
    const cut = bodies.find(
      (b) =>
        !b.pronoun &&
        b.start >= segment.start &&
        b.end > headStart &&
        b.end < segment.end &&
        titleHeads.has(text.slice(b.end, segment.end)),
    )
    if (cut) headStart = cut.end
    const written = text.slice(segment.start, segment.end)
    const former =
      formerly(text, segment.start, segment.end) ||
      /(?:^|[^\u4e00-\u9fff]|[是由])?(?:(?<![中平草高太三])原|时任|前任|曾任|(?<![久日此先之目以])前)(?=[\u4e00-\u9fff]{0,20}$)/u.test(
        text.slice(segment.start, segment.start + 3),
      ) ||
      /(?:时任|原任|曾任|原)$/u.test(text.slice(Math.max(floor, segment.start - 2), segment.start))
    const inside = bodies.filter((b) => !b.pronoun && holds({ start: segment.start, end: headStart }, b)).sort(byStart)
    const body = inside.at(-1)
    if (body && headStart - body.end <= 12 && !/[的了]/u.test(text.slice(body.end, headStart))) {
      base = body.base ?? base
      const area = /^(.*(?:区|新城|园区|园))(?:党工委|管委会)$/u.exec(body.name)
      if (area) zone = { ...body, label: 'Place', name: area[1]! }
      const whole = withTrade(doc, body, segment.end)
      give(
        whole,
        text.slice(whole.end, segment.end),
        segment,
        former || whole.start > body.start || /(?:前任|时任|曾任|原任|已故)$/u.test(text.slice(body.start - 2, body.start)),
      )
      continue
    }
    // 该公司|生产科科长: a body that is pointed at
    const told = bodies.find((b) => b.pronoun && b.start === segment.start && b.end <= headStart)
    if (told && segment.end - told.end <= 12) {
      give(told, text.slice(told.end, segment.end), segment, former)
      continue
    }
    // 浪塘村党支部书记, 桥东社区党委书记: the Party and the committee of a village
    const village = /([\u4e00-\u9fa5]{1,6}?(?:村|社区|屯|嘎查))(党委|党总支|党支部|支部|村委会|居委会|支)?((?:副)?(?:书记|主任))$/u.exec(
      text.slice(
        Math.max(
          segment.start,
          places.filter((p) => p.end <= headStart && p.start >= segment.start && p.narrower !== 'Village').at(-1)?.end ?? 0,
        ),
        segment.end,
      ),
    )
    if (village) {
      const organ =
        village[2] === '支' || village[2] === '支部' ? '党支部' : (village[2] ?? (village[3]!.endsWith('书记') ? '党支部' : '村委会'))
      const start = segment.end - village[0].length
      give(
        {
          start,
          end: segment.end - village[3]!.length,
          label: 'Organization',
          narrower: 'Agency',
          name: village[1]! + organ,
          source: 'post',
          confidence: 0.75,
          base: places.filter((p) => p.division && p.end <= start + 1).at(-1)?.division,
        },
        village[3]!,
        segment,
        former,
      )
      continue
    }
    const place = places.filter((p) => p.start >= segment.start && p.end <= headStart + (governmentHeads.has(segment.head) ? 1 : 0)).at(-1)
    if (place?.division && !place.pronoun) base = place.division
    if (place?.zone) zone = place
    const own = place && place.end <= headStart ? text.slice(place.end, segment.end) : written.replace(/^(?:原|时任|前任|曾任)/u, '')
    const level = governmentHeads.has(segment.head) ? levelIn(segment.head) : ''
    if (level) {
      // 伦敦哈克尼自治市|市长: a division that the gazetteer does not have is not the home's
      const unknown = text
        .slice(Math.max(segment.start, place?.end ?? 0), headStart)
        .replace(/^.*(?:[，、的与和由]|记者|书记|常委|委员)/u, '')
      if (
        !(place?.division && place.end >= headStart - 1) &&
        /自治市|[国州郡城埠]$|^(?:[伦纽巴东首曼马洛柏莫])[\u4e00-\u9fa5]{2,}$/u.test(unknown)
      )
        continue
      // 江阴市长: the gazetteer's 江阴 and the head 市长
      const of =
        (place?.division && place.end >= headStart - 1 ? place.division : undefined) ??
        (base?.name.endsWith(level) ? base : undefined) ??
        divisionOfLevel(level, doc, places, person.start)
      if (of) {
        base = of
        give(implied(headStart, governmentOf(of), of), segment.head, segment, former)
      }
      continue
    }
    if (
      /^自治区(?:政府)?(?:常务)?副?主席$/u.test(own) ||
      (/^(?:政府)?(?:常务)?副?主席$/u.test(own) && place?.division?.name.endsWith('自治区'))
    ) {
      const of = place?.division ?? divisionOfLevel('自治区', doc, places, person.start)
      if (of) give(implied(headStart, governmentOf(of), of), segment.head, segment, former)
      continue
    }
    // 自治区主席助理, 市长助理: at the government
    const assistant = /^(主席|省长|市长|县长|区长|州长|盟长)助理$/u.exec(segment.head)
    if (assistant) {
      const word = assistant[1] === '主席' ? '自治区' : assistant[1]![0]!
      const of = (place?.division?.name.endsWith(word) ? place.division : undefined) ?? divisionOfLevel(word, doc, places, person.start)
      if (of) give(implied(headStart, `${of.name}人民政府`, of), segment.head, segment, former)
      continue
    }
    const office = offices.find(([pattern]) => pattern.test(own))
    const of =
      zone && /^(?:管委会|党工委)/u.test(own)
        ? { name: zone.name, division: zone.base }
        : base
          ? { name: base.name, division: base }
          : undefined
    if (office && of) {
      give(implied(headStart, office[1](of.name).replace('{部}', own.slice(0, 2) + '部'), of.division), office[2](own), segment, former)
      continue
    }
    const previous = found.at(-1) ?? inherited
    // 乌昌党委书记: a body of a kind that no list knows, told by its last word
    const unlisted =
      /^(?<name>[\u4e00-\u9fa5]{2,16}?(?:党委|党组|党工委|管委会|委员会|局|厅|研究院|设计院|学院|大学|中学|小学|医院|公司|集团|协会|商会|学会|联合会|总会|中心|支队|总队|法院|检察院|办公室|银行|工作室|村|社区|酒店|超市|农场|合作社))(?=[\u4e00-\u9fa5]{0,8}$)/u.exec(
        written.replace(/^(?:原|时任|前任|曾任)/u, ''),
      )
    const committee =
      /^(?!机关|基层|支部|本级|公司|集团|学校|医院|单位)[\u4e00-\u9fa5]{2,8}(?:党委|党工委|党组)(?:第一)?副?书记$/u.test(own) &&
      !/[区县市省镇乡局委]党/u.test(own)
    if (
      unlisted &&
      (!ownOnly.test(own) || committee) &&
      text.slice(segment.start + written.indexOf(unlisted[0]) + unlisted[0].length, segment.end).length >= 2
    ) {
      // 但据中国机电产品进出口商会: words of the sentence in front of the body's name; 该院原党委 names none
      const name = unlisted.groups!.name!.replace(
        /^(?:但|而|据|如|由|在|对|与|及|和|且|让|请|当|被|因|从|向|经|现|目前|记者)+(?=[\u4e00-\u9fa5]{4,})/u,
        '',
      )
      if (/[该其这那]|^本|原(?!州|平|阳|料)/u.test(name)) continue
      const start = segment.start + text.slice(segment.start, segment.end).indexOf(name)
      const title = text.slice(start + name.length, segment.end)
      if (titleHeadEndingAt(text, segment.end) && title.length <= 10 && !/[的了在]/u.test(name)) {
        give(
          {
            start,
            end: start + name.length,
            label: 'Organization',
            narrower: /党委|党组|党工委|管委会|委员会|局|厅|法院|检察院|支队|总队|办公室/u.test(name.slice(-4))
              ? 'Agency'
              : /公司|集团|银行|酒店|超市|农场|合作社/u.test(name.slice(-3))
                ? 'Enterprise'
                : undefined,
            name,
            source: 'post',
            confidence: 0.7,
          },
          title,
          segment,
          former,
        )
        continue
      }
    }
    const brand = !previous ? brandBefore(doc, segment, places) : undefined
    if (brand) {
      give(brand, text.slice(brand.end, segment.end), segment, former)
      continue
    }
    if (!previous && !place) {
      const body = spokenOf(doc, segment, own, bodies)
      if (body) give(body, own.replace(pronounHead, ''), segment, former)
      continue
    }
    if (!previous || (place && place.end > segment.start + 1)) continue
    // 市委副书记、秘书长; 党组书记、局长: the body goes on
    if (ownOnly.test(own) && own.endsWith(segment.head)) {
      if (previous === inherited) give(inherited.body, own, segment, former)
      else previous.titles.push(own)
    }
  }
  return found.flatMap(({ body, titles, start, former }) => {
    const posts = titles.map((t) => plainTitle(t, body)).filter((t) => t !== undefined)
    if (!posts.length) return []
    const title = posts.map((t) => t.title).join('、')
    return [{ person, body, title, former: former || posts.every((t) => t.former), start, end: person.end }]
  })
}

/** 的出口经理, 前局长, 能源所原所长, 集团董事长: the title without what is none of it; undefined where the body's own name goes on into it. */
function plainTitle(written: string, body: Span): { title: string; former: boolean } | undefined {
  // 中华油脂|网主编, 联想|控股有限公司副总裁, 万达|期货研究员: of another body, whose name begins so
  if (
    /^(?:[\u4e00-\u9fa5]{0,6}(?:有限公司|股份公司)|网(?!络|管|点)|控股|商城|数码|期货|证券|地产|快递|机构|(?:乘用车|商用车|地铁|汽车|电子|电器|空调|食品|医药|置业|重工|化工|物流|传媒)(?=(?:常务)?副?(?:总经理|总裁|董事长)$)|研究院|商学院(?!院长))/u.test(
      written,
    ) &&
    body.narrower !== 'Agency' &&
    !/^研究院院长|^证券(?:部|事务)/u.test(written)
  )
    return undefined
  if (/[（(“》·]/u.test(written) || /(?:经理|总裁|[局部处院会]长|主任|书记)[\u4e00-\u9fa5]{2,8}[和与]/u.test(written)) return undefined
  // LG|Display副总裁; 中石化集团|一名负责人: nobody's title begins so
  if ((/[A-Za-z]$/u.test(body.name) && /^[A-Z][a-z]/u.test(written)) || /^(?:一[名位个]|某)/u.test(written)) return undefined
  // 一汽|-大众总经理, 本田|汽车公司CFO: of another firm, whose name begins so
  if (
    /^[-－—–]/u.test(written) ||
    (body.narrower === 'Enterprise' &&
      /^(?!集团|总公司|控股)[\u4e00-\u9fa5]{2,6}(?<![分子总团])公司(?=[\u4e00-\u9fa5A-Z]{2,}$)/u.test(written))
  )
    return undefined
  // 某大学|等多所大学教授, 某局|已成立了以局长…为组长, 某集团|核心管理团队包括总裁: words of the sentence
  if (/^等|已|成立|包括|去年|今年|[以由](?=[\u4e00-\u9fa5]{1,3}长$)/u.test(written)) return undefined
  // 苏宁|易购总经理: of the shop that is called so; 工业协会|… behind a firm's short name: of a society
  if (/^(?:易购|在线|云商)/u.test(written) || (body.narrower === 'Enterprise' && /^[\u4e00-\u9fa5]{0,4}(?:协会|学会|商会)/u.test(written)))
    return undefined
  // 某公司|鞋业宣传部经理, called by its short name: of another firm of the group
  if (body.source === 'alias' && /^[\u4e00-\u9fa5]{1,2}业(?!务)/u.test(written)) return undefined
  // 资产|与资金处处长: the body is a piece of an office's name
  if (/^[与和及、]/u.test(written)) return undefined
  // 丰田|4S店负责人, 美的|经销商: who sells a maker's goods holds no post there
  if (
    /^(?:品牌)?(?:[\u4e00-\u9fa5]{0,4}?)(?:4[sS]店|[专加][卖盟]店|旗舰店|体验店|经销商|代理商|加盟商)/u.test(written) &&
    body.narrower === 'Enterprise'
  )
    return undefined
  // 鲁建国任副组长: another's post
  if (/(?<![主责常兼新前现原时历])任(?=副|[\u4e00-\u9fa5]{1,3}(?:长|席|理|裁|任)$)/u.test(written)) return undefined
  const plain = written
    .replace(/^(?:的|先生|女士|会(?=主任))/u, '')
    .replace(/^(?:公司|集团公司|总公司|集团)(?=董事|总|副|首席|常务|执行|高级|党)/u, '')
  const past =
    /^(?:原|前任|前)(?![台端沿期锋线方材料油煤创])|(?<=[所部会局院司处室心协委厂网团行科])(?:原|前)(?=[\u4e00-\u9fa5]{0,4}(?:长|书记|主任|主席|经理|总裁|所长|院长|顾问)$)/u
  const title = plain.replace(past, '').replace(/^(?:新任|现任)/u, '')
  return title ? { title, former: past.test(plain) } : undefined
}

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
