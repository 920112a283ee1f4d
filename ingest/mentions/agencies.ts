import type { Doc, Span } from '../doc.js'
import { beginsDepartment, departmentOf, longestCore } from '../lexicon/departments.js'
import { governmentOf, type Division } from '../lexicon/divisions.js'
import { leftEdge } from './left-edge.js'
import { divisionOfLevel } from './pronouns.js'
import { tokenEnding } from '../tokens.js'
import { matchesIn } from '../matches.js'

/** What follows a division or its level's word in the name of a Party or state body, and the body's full name. */
interface Tail {
  length: number
  /** Full name, given the division's name: 委 → 中共聊城市委员会. */
  full: (of: string) => string
  confidence: number
}

const partyOffices =
  /^(?:委)?(组织部|宣传部|统战部|政法委员会|政法委|巡察工作领导小组办公室|巡察办|巡视办|办公厅|办公室|社会工作部|社工部|党校|编办|网信办|农办|改革办|老干部局|政研室|政策研究室|督查室|机要局|保密办|直属机关工委|直属机关工作委员会|台办|外办)/u
const people: readonly (readonly [pattern: RegExp, full: (of: string) => string])[] = [
  [/^政府采购(?:服务)?中心/u, (of) => `${of}政府采购中心`],
  [/^公共资源交易中心/u, (of) => `${of}公共资源交易中心`],
  [/^人民政府办公室|^政府办公室|^政府办公厅|^政府办(?![公理])/u, (of) => `${of}人民政府办公室`],
  [/^人民政府新闻办公室|^政府新闻办公室|^政府新闻办/u, (of) => `${of}人民政府新闻办公室`],
  [/^人民政府|^政府(?!性|采购|部门|投资|补贴|主导|支持|引导|机关|机构|职能|网|令|工作报告)/u, (of) => `${of}人民政府`],
  [/^人民代表大会常务委员会|^人大常委会/u, (of) => `${of}人民代表大会常务委员会`],
  [/^人民代表大会(?!常)|^人大(?!代表|会议)/u, (of) => `${of}人民代表大会常务委员会`],
  [/^政协(?!委员|会议|[\u4e00-\u9fa5]{0,3}届|全会|协商)/u, (of) => `中国人民政治协商会议${of}委员会`],
  [/^纪律检查委员会|^纪委监委|^纪委监察厅|^纪委监察局|^纪委(?!全会|全体)/u, (of) => `中共${of}纪律检查委员会`],
  [/^监察委员会|^监委/u, (of) => `${of}监察委员会`],
  [/^中级人民法院|^中级法院|^中院/u, (of) => `${of}中级人民法院`],
  [/^高级人民法院|^高院/u, (of) => `${of}高级人民法院`],
  [/^人民法院|^法院/u, (of) => `${of}人民法院`],
  [/^人民检察院|^检察院/u, (of) => `${of}人民检察院`],
  [/^总工会/u, (of) => `${of}总工会`],
  [/^归国华侨联合会|^侨联/u, (of) => `${of}归国华侨联合会`],
  [/^人民武装部|^人武部/u, (of) => `${of}人民武装部`],
  [/^军分区/u, (of) => `${of}军分区`],
  [/^警备区/u, (of) => `${of}警备区`],
  [/^行政公署|^行署/u, (of) => `${of}行政公署`],
  [/^(?:武警|公安消防|消防救援|消防|公安边防|边防)(?:总队|支队|大队|中队)/u, (of) => of],
  [/^海关(?!总署|人员|监管|数据|统计|查|部门|特殊)/u, (of) => `${of}海关`],
  [/^妇女联合会|^妇联/u, (of) => `${of}妇女联合会`],
  [/^文学艺术界联合会|^文联/u, (of) => `${of}文学艺术界联合会`],
  [/^工商业联合会|^工商联/u, (of) => `${of}工商业联合会`],
  [/^残疾人联合会|^残联/u, (of) => `${of}残疾人联合会`],
  [/^科学技术协会|^科协/u, (of) => `${of}科学技术协会`],
  [/^红十字会/u, (of) => `${of}红十字会`],
  [/^供销合作社联合社|^供销社/u, (of) => `${of}供销合作社联合社`],
  [/^防汛抗旱指挥部办公室|^防汛办|^防办/u, (of) => `${of}防汛抗旱指挥部办公室`],
  [/^(?:人民政府)?防汛抗旱指挥部|^防指/u, (of) => `${of}防汛抗旱指挥部`],
  [/^党工委管委会|^管理委员会|^管委会/u, (of) => `${of}管委会`],
  [/^党工委/u, (of) => `${of}党工委`],
  [/^街道办事处|^办事处/u, (of) => (/[省市县州]$/u.test(of) ? `${of}办事处` : `${of.replace(/街道$/u, '')}街道办事处`)],
]
const suffixes = /^(总局|管理局|局|厅|委员会|委(?!书记|常委|副书记|宣传|组织)|部|办公室|办|总队|支队|大队)/u
const openBody =
  /^([\u4e00-\u9fa5]{2,14}?)(局|厅|委员会|指挥部|工作专班|专班|领导小组办公室|领导小组|支队|总队|大队|服务中心|管理中心|事务中心|推广中心|监测中心|执法中心|交易中心|监督站|推广站|服务站|巡察组|督导组|督察组|工作组|(?<![主承协举开创督交包代经领合自民公停筹兴])办(?![公理事学案好成证到完置展法])(?:公室)?|(?<=[\u4e00-\u9fa5]{2})处(?![理置在于罚分级境方女所以])|[所站队馆院](?=副?[所站队馆院]长)|中心(?=副?主任))/u
/** Words that no body's name holds: the open pattern stops at them. */
const notInside =
  /[的了着过在是将把被就从向为与于至各]|召开|举行|开展|组织召|有关|相关|各级|以及|负责|联合|共同|获悉|了解|会同|等部|分管|携手|走访|调研|带领|安排|邀请/u

function partyTail(rest: string): Tail | undefined {
  // 市委, 区委宣传部; 常委 and 委员 are posts at the committee, 常委会 and 全会 its meetings
  if (!rest.startsWith('委') || rest.startsWith('委托') || rest.startsWith('委派')) return undefined
  const office = partyOffices.exec(rest)
  if (office) return { length: office[0].length, full: (of) => `中共${of}委${office[1]!}`, confidence: 0.95 }
  const team = /^委((?:第?[一二三四五六七八九十\d]+)?(?:授权|统筹)?(?:第[一二三四五六七八九十\d]+)?巡[察视]组)/u.exec(rest)
  if (team) return { length: team[0].length, full: (of) => `中共${of}委${team[1]!}`, confidence: 0.9 }
  const leading = /^委((?:[\u4e00-\u9fa5]{2,10})领导小组(?:办公室)?)/u.exec(rest)
  if (leading && !notInside.test(leading[1]!))
    return { length: leading[0].length, full: (of) => `中共${of}委${leading[1]!}`, confidence: 0.85 }
  return { length: rest.startsWith('委员会') ? 3 : 1, full: (of) => `中共${of}委员会`, confidence: 0.95 }
}

/** Committees by one character. */
const abbreviations: readonly (readonly [string, string])[] = [
  ['农委', '农业委员会'],
  ['农工委', '农村工作委员会'],
  ['建委', '城乡建设委员会'],
  ['住建委', '住房和城乡建设委员会'],
  ['交委', '交通委员会'],
  ['交通委', '交通委员会'],
  ['科委', '科学技术委员会'],
  ['教委', '教育委员会'],
  ['经委', '经济委员会'],
  ['商委', '商业委员会'],
  ['计委', '发展计划委员会'],
  ['外经贸委', '对外经济贸易委员会'],
  ['市政管委', '市政管理委员会'],
  ['金融工委', '金融工作委员会'],
  ['建交委', '城乡建设和交通委员会'],
  ['规划委', '规划委员会'],
  ['商务委', '商务委员会'],
  ['旅游委', '旅游委员会'],
  ['农工办', '农村工作办公室'],
  ['卫计委', '卫生和计划生育委员会'],
  ['卫健委', '卫生健康委员会'],
  ['计生委', '人口和计划生育委员会'],
  ['市容委', '市容和园林管理委员会'],
  ['国资委', '国有资产监督管理委员会'],
  ['民委', '民族事务委员会'],
  ['体委', '体育运动委员会'],
  ['经贸委', '经济贸易委员会'],
  ['经信委', '经济和信息化委员会'],
  ['发改委', '发展和改革委员会'],
  ['食安办', '食品安全委员会办公室'],
  ['安委会', '安全生产委员会'],
  ['地税局', '地方税务局'],
  ['国税局', '国家税务局'],
  ['团委', '团委'],
]

const mixed =
  /^(?:(?:市政|市容|园林|绿化|规划|规|国土|土地|土|建设|建|城建|城乡|交通|交|住建|管理|管|经贸|经济|经|商务|信息|信|科技|科|教育|教|文化|文|旅游|旅|体育|体|卫生|卫|计生|健|农业|农|水利|水务|工业|工|发改|改革)){2,4}委(?!员|托|派|书|常|副|宣|组)/u

function departmentTail(rest: string): Tail | undefined {
  const short = abbreviations.find(([written]) => rest.startsWith(written))
  if (short) return { length: short[0].length, full: (of) => of + short[1], confidence: 0.93 }
  // 市政市容委, 规土委, 建管委, 市容园林委: committees put together of what they are for
  const committee = mixed.exec(rest)
  if (committee) return { length: committee[0].length, full: (of) => of + committee[0] + '员会', confidence: 0.85 }
  if (!beginsDepartment(rest)) return undefined
  for (let length = Math.min(longestCore, rest.length - 1); length >= 2; length--) {
    const department = departmentOf(rest.slice(0, length))
    const suffix = department && suffixes.exec(rest.slice(length))
    if (!department || !suffix) continue
    const word = suffix[1] === '委' ? '委员会' : suffix[1] === '办' ? '办公室' : suffix[1]!
    if (word === '部') continue // ministries are the state's (stateSpans); 县水利部|门
    const core = /队$/u.test(word) ? rest.slice(0, length) : department.cores[0]!
    return { length: length + suffix[0].length, full: (of) => of + core + word, confidence: 0.95 }
  }
  return undefined
}

/** 公安局|街子派出所, 环境保护局|执法支队, 生态环境局|周村分局: a part of the department that has a name of its own. */
const branch =
  /^((?!副|党|办公室主|原)[\u4e00-\u9fa5]{1,9}?(?<![主副局])(?:分局|派出所|支队|大队|中队|法庭|稽查局|管理所|监督所|质监所|执法局|看守所))(?!长|的?(?:主要|党))/u

function withBranch(tail: Tail | undefined, rest: string): Tail | undefined {
  if (!tail || !/[局厅院队]$/u.test(rest.slice(0, tail.length))) return tail
  const part = branch.exec(rest.slice(tail.length))?.[1]
  return part && !notInside.test(part) && !/[局长、，书记主任员队](?=.{2})/u.test(part.slice(0, -2))
    ? { length: tail.length + part.length, full: (of) => tail.full(of) + part, confidence: 0.85 }
    : tail
}

export function tailAt(text: string, index: number): Tail | undefined {
  const rest = text.slice(index, index + 30)
  return withBranch(plainTail(rest), rest)
}

function plainTail(rest: string): Tail | undefined {
  const party = partyTail(rest)
  if (party) return party
  for (const [pattern, full] of people) {
    const match = pattern.exec(rest)
    if (match) return { length: match[0].length, full: (of) => (/队$/u.test(match[0]) ? of + match[0] : full(of)), confidence: 0.95 }
  }
  return departmentTail(rest)
}

function openTail(text: string, index: number): Tail | undefined {
  const match = openBody.exec(text.slice(index, index + 30))
  if (match && /^(?:多|各|几|此|一|两|何|到|好|深|远|等|之)?.?处$/u.test(match[0])) return undefined
  if (!match || notInside.test(match[0]) || /[新格大全结布开破僵]局$/u.test(match[0]) || /^[县市区镇乡级直内区场民域政]/u.test(match[0]))
    return undefined
  return { length: match[0].length, full: (of) => of + match[0].replace(/办$/u, '办公室'), confidence: 0.75 }
}

const body = (start: number, end: number, name: string, division: Division | undefined, confidence: number): Span => ({
  start,
  end,
  label: 'Organization',
  narrower: 'Agency',
  name,
  source: 'lexicon',
  confidence,
  base: division,
})

/**
 * 华中交通大学软件学院, 北京某某咨询中心, 某协会|佛山办事处: behind the short name of a division, a school's, an institute's
 * or an office's name goes on that is none of the division's.
 */
function isOwnName(text: string, place: Span, end: number, length: number): boolean {
  if (!place.division || place.division.name === text.slice(place.start, place.end) || end > place.end) return false
  const tail = text.slice(end, end + length)
  if (/^(?:大学|学院)|(?:大学|学院|公司|集团)./u.test(tail)) return true
  if (/^(?:办事处|代表处|联络处)/u.test(tail)) return true
  return (
    /(?:中心|[所馆院])$/u.test(tail) &&
    /[\u4e00-\u9fa5]/u.test(tail) &&
    !/政府|采购|交易|服务|疾病|疾控|监测|检测|检验|质监|监督|救助|执法|土地|房产|审计|司法|财政|派出|水文|气象|防疫|卫生|博物|图书|档案|文化|科技|美术|群艺|人民法|检察|稽查|管理|推广/u.test(
      tail,
    )
  )
}

/** Party and state bodies: a division, its short name or its level's word, then a tail. 东阿县发展改革局, 市委宣传部, 省政府. */
export function agencySpans(doc: Doc, places: readonly Span[]): Span[] {
  const { text } = doc
  const spans: Span[] = []
  for (const place of places) {
    if (place.pronoun) continue
    let tail = tailAt(text, place.end)
    // 江阴市委 where the gazetteer saw the short name: 江阴|市委
    let end = place.end
    const level = text[end] ?? ''
    if (
      !tail &&
      place.division &&
      !place.division.name.endsWith(text.slice(place.start, end).slice(-1)) &&
      place.division.name.endsWith(level)
    ) {
      tail = tailAt(text, end + 1)
      if (tail) end++
    }
    // 新疆|自治区党委, 和田|地委
    if (!tail && place.division && !place.division.name.endsWith(text.slice(place.start, end).slice(-2))) {
      const word =
        /^(?:自治区(?=党委|政府|人民政府|[\u4e00-\u9fa5]{2,8}[厅局委]|人大|政协|纪委)|地(?=委(?!员会))|自治州(?=[委政人]))/u.exec(
          text.slice(end),
        )?.[0]
      if (word && place.division.name.endsWith(word === '地' ? '地区' : word)) {
        end += word.length
        tail = tailAt(text, end)
      }
    }
    if (!tail && text.slice(end, end + 2) === '党委' && place.division)
      tail = { length: 2, full: (of) => `中共${of}委员会`, confidence: 0.9 }
    if (!tail && /^镇(?:党委|政府|人民政府)/u.test(text.slice(end)) && place.division?.level === 'township') {
      tail = tailAt(text, end + 1) ?? { length: 2, full: (of) => `中共${of}委员会`, confidence: 0.9 }
      end++
    }
    tail ??= place.division || place.zone || place.source === 'lexicon' ? openTail(text, end) : undefined
    if (!tail || isOwnName(text, place, end, tail.length)) continue
    let start = place.start
    let outer = place
    for (
      let before = places.find((p) => p.end === start && !p.pronoun);
      before;
      before = places.find((p) => p.end === start && !p.pronoun)
    ) {
      outer = before
      start = before.start
    }
    // 东昌府区|郑家镇人民政府: a town's body is called without its county, which its base tells
    const town = place.narrower === 'Township' && outer.division?.level === 'county'
    const own = place.division?.name ?? place.name
    const span = body(
      start,
      end + tail.length,
      inItsOwnWords(tail.full(own), place.division),
      place.division ?? place.base,
      tail.confidence,
    )
    spans.push(town ? { ...span, aliases: [tail.full(outer.division!.name + own)] } : span)
  }
  for (const match of matchesIn(text, /自治区|[省市县区州盟旗镇乡]|地(?=委(?:员|宣|组|政|统|副|书|常|[、，。和与]))|街道|国家|全国/gu)) {
    const start = match.index
    const level = match[0]
    // 中|国家电商业协会: 中国 and what follows
    if (level === '国家' && text[start - 1] === '中') continue
    if (places.some((p) => p.start < start + level.length && start < p.end)) continue
    const previous = text[start - 1] ?? ''
    if (/[我全本该各城地辖级两一二三四五六七八九十几\d]/u.test(previous) && !(level === '市' && /^级/u.test(text.slice(start + 1))))
      continue
    let end = start + level.length
    if (text[end] === '级') continue
    // 各县市|区政协, 杨凌示范|区财政局: the level is the end of another word
    if (/[省市县区州盟旗]/u.test(previous) && !places.some((p) => p.end === start) && level !== '街道') continue
    const inside = tokenOver(doc, start)
    if (
      inside &&
      inside.start < start &&
      inside.word.length > 1 &&
      !/^(?:国家|全国)/u.test(level) &&
      inside.tag !== 'x' &&
      inside.tag !== 'nr'
    )
      continue
    if (level === '街道' && text.startsWith('办事处', end)) {
      // 九州|街道办事处: no street of the gazetteer, the root is what stands before
      const from = leftEdge(doc, start, { longest: 6, places })
      const outer = places.find((p) => p.end === from && !p.pronoun)
      if (start - from >= 2)
        spans.push(body(outer?.start ?? from, end + 3, text.slice(outer?.start ?? from, end + 3), outer?.division ?? outer?.base, 0.8))
      continue
    }
    let tail = tailAt(text, end)
    if (!tail && (level === '自治区' || level === '镇' || level === '乡') && text.slice(end, end + 2) === '党委')
      tail = { length: 2, full: (of) => `中共${of}委员会`, confidence: 0.9 }
    if (level === '市' && text.startsWith('县统筹', end)) {
      const team = /^县统筹第?[一二三四五六七八九十\d]+巡察组/u.exec(text.slice(end))
      if (team) spans.push(body(start, end + team[0].length, '市' + team[0], divisionOfLevel('市', doc, places, start), 0.9))
      continue
    }
    if (level === '国家' || level === '全国') {
      const national = tail ?? openTail(text, end)
      if (national && (departmentTail(text.slice(end, end + 30)) || !/委$|政府$/u.test(text.slice(end, end + national.length))))
        spans.push(body(start, end + national.length, national.full(level), undefined, 0.9))
      continue
    }
    if (
      !tail &&
      /[\u4e00-\u9fa5]/u.test(previous) &&
      !'，。、；：（“和与及由从是向在到同或并经据'.includes(previous) &&
      !/^[pcu]/u.test(tokenOver(doc, start - 1)?.tag ?? '')
    )
      continue
    tail ??= openTail(text, end)
    if (!tail) continue
    if (/[\u4e00-\u9fa5]/u.test(previous) && tail.confidence < 0.9 && !/^[pcu]/u.test(tokenOver(doc, start - 1)?.tag ?? '')) continue
    const division = divisionOfLevel(level, doc, places, start)
    end += tail.length
    const written = text.slice(start, end)
    spans.push(body(start, end, division ? tail.full(fullNameOf(division)) : written, division, division ? tail.confidence : 0.6))
  }
  spans.push(...stateSpans(text), ...zoneBodies(doc, places), ...specialBodies(doc, places))
  return [...spans, ...listedDepartments(text, spans)].map((span, _, all) => abbreviated(span, all))
}

/** 省高管局 beside 省高速公路管理局: a body of the same division whose characters the shorter name takes in order. */
function abbreviated(span: Span, all: readonly Span[]): Span {
  if (!span.base || !span.name.startsWith(span.base.name)) return span
  const own = span.name.slice(span.base.name.length)
  if (own.length < 3 || own.length > 4 || !/[局厅办委]$/u.test(own)) return span
  const fits = (name: string): boolean => {
    if (name.length < own.length + 2 || name[0] !== own[0] || name.at(-1) !== own.at(-1) || name.includes(own.slice(0, -1))) return false
    let at = 0
    for (const c of name) if (c === own[at]) at++
    return at === own.length
  }
  const longer = new Set(
    all
      .filter((s) => s.base === span.base && s.name.startsWith(span.base!.name) && fits(s.name.slice(span.base!.name.length)))
      .map((s) => s.name),
  )
  return longer.size === 1 ? { ...span, name: [...longer][0]! } : span
}

function tokenOver(doc: Doc, index: number): Doc['tokens'][number] | undefined {
  let low = 0
  let high = doc.tokens.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (doc.tokens[middle]!.start <= index) low = middle
    else high = middle - 1
  }
  return doc.tokens[low]
}

/** 临港新城管委会, 石化工业园区党工委: bodies of zones that no gazetteer lists. */
function zoneBodies(doc: Doc, places: readonly Span[]): Span[] {
  const spans: Span[] = []
  for (const match of matchesIn(
    doc.text,
    /(?:新城|新区|园区|工业园|产业园|科技园|开发区|度假区|示范区|风景名胜区|风景区|景区|科技城|试验区|保税区|集聚区|工业区|保护区)(管委会|管理委员会|党工委)/gu,
  )) {
    const edge = leftEdge(doc, match.index, { longest: 14, places })
    const start = edge + (/^(?:时任|曾任|现任|原任|前任|历任)/u.exec(doc.text.slice(edge, match.index))?.[0].length ?? 0)
    const end = match.index + match[0].length
    if (match.index - start < 2) continue
    if (spans.some((s) => s.end === end)) continue
    spans.push(
      body(
        start,
        end,
        doc.text.slice(start, end).replace('管理委员会', '管委会'),
        places.find((p) => p.start === start && p.division)?.division,
        0.85,
      ),
    )
  }
  for (const match of matchesIn(doc.text, /(?:管委会|管理委员会)(?=副?主任|党|、|[，。和与]|有关|相关|负责)/gu)) {
    const token = tokenEnding(doc.tokens, match.index)
    const end = match.index + match[0].length
    if (!token || !ownWord.test(token.tag) || !/^[\u4e00-\u9fa5]{2,5}$/u.test(token.word)) continue
    if (places.some((p) => p.end === match.index) || spans.some((s) => s.end === end)) continue
    spans.push(body(token.start, end, token.word + '管委会', undefined, 0.75))
  }
  return spans
}

/** 中关村|管委会, 曹妃甸|管委会: of a place that is called by a word of its own. */
const ownWord = /^(?:n[rsz]|x|nrt|j)$/u

/** 全市重点项目要素保障和开工建设指挥部, 成立了服务黄河战略工作专班: bodies set up for one task. */
function specialBodies(doc: Doc, places: readonly Span[]): Span[] {
  const { text } = doc
  const spans: Span[] = []
  for (const match of matchesIn(
    text,
    /(?:全([市省县区])|(?:成立|组建|设立)了?)([\u4e00-\u9fa5]{4,22}?)(指挥部|工作专班|领导小组|工作领导小组)(?!办|成员|会议|组长)/gu,
  )) {
    if (notInside.test(match[2]!.replace(/[和与]/gu, '')) || /^(?:以|由|一个|多个|相应|专门|专项|若干|各)|任组长|为组长/u.test(match[2]!))
      continue
    const end = match.index + match[0].length
    const start = match[1] ? match.index : end - match[2]!.length - match[3]!.length
    if (places.some((p) => !p.pronoun && p.start === start)) continue
    spans.push(body(start, end, text.slice(start, end), divisionOfLevel(match[1] ?? '市', doc, places, start), 0.8))
  }
  return spans
}

/** 省监察厅、审计厅、教育厅: the departments behind the first belong to the same division. */
function listedDepartments(text: string, spans: readonly Span[]): Span[] {
  const found: Span[] = []
  for (let span of spans) {
    for (;;) {
      if (!span.base || !/[厅局委办]$/u.test(text.slice(span.start, span.end)) || !/^[、和]/u.test(text.slice(span.end))) break
      const at: number = span.end + 1
      const tail = departmentTail(text.slice(at, at + 30))
      if (!tail || [...spans, ...found].some((s) => s.start < at + tail.length && at < s.end)) break
      span = body(at, at + tail.length, tail.full(span.base.name), span.base, 0.8)
      found.push(span)
    }
  }
  return found
}

/** 台东县政府, 香港特别行政区政府 */
const inItsOwnWords = (name: string, division: Division | undefined): string =>
  division && name === `${division.name}人民政府` ? governmentOf(division) : name

const fullNameOf = (division: Division): string => division.name

const central =
  /中共中央政治局常委会|中共中央政治局|中央政治局|中共中央|党中央|国务院(?:办公厅|国资委|扶贫办|参事室|研究室|法制办|新闻办|侨办|港澳办|台办|(?!总理|副|常务|国务|任|批|同|决|发布|关于|办公|有关|各|原|新|会议|召|公布|下)[\u4e00-\u9fa5]{2,12}?(?:研究中心|委员会|咨询委(?=委员)|领导小组(?!组?长|副)(?:办公室)?|办公室(?=副?主任)))?|全国人大常委会|全国人大|全国政协|中央军委|中央纪委国家监委|中央纪委|中纪委|中央组织部|中组部|中央宣传部|中宣部|中央统战部|最高人民法院|最高人民检察院|(?:国家)?(?:外交|国防|教育|科学技术|科技|工业和信息化|工信|公安|民政|司法|财政|人力资源和社会保障|人社|自然资源|国土资源|生态环境|环境保护|环保|住房和城乡建设|住建|交通运输|交通|铁道|水利|农业农村|农业|商务|文化和旅游|文化|卫生|应急管理|退役军人事务)部(?!门|分|队|长级|委|署|位|件|落)|中国人民银行|人民银行|海关总署|税务总局|国家税务总局|证监会|银监会|银保监会|保监会|国家统计局|中国气象局|民航局|国家能源局|国家林业局|国家旅游局|国家卫生健康委|国家文物局/gu
const centralNames: Record<string, string> = {
  党中央: '中共中央',
  中央政治局: '中共中央政治局',
  中组部: '中央组织部',
  中宣部: '中央宣传部',
  工信部: '工业和信息化部',
  人社部: '人力资源和社会保障部',
  住建部: '住房和城乡建设部',
  科技部: '科学技术部',
  环保部: '环境保护部',
  交通部: '交通运输部',
  人民银行: '中国人民银行',
  税务总局: '国家税务总局',
}

function stateSpans(text: string): Span[] {
  const spans: Span[] = []
  for (const match of matchesIn(text, central)) {
    const previous = text[match.index - 1] ?? ''
    if (/[市省县区局厅院校学司委会团]/u.test(previous)) continue // 市委宣传部, 学校教育部: a part of something else
    // 澳大利亚|农业部, 美国|商务部: another country's
    if (
      /(?:[国本]|利亚|俄罗斯|加拿大|印度|尼亚|斯坦|新加坡|巴西|越南|老挝|泰|缅甸|马来西亚|蒙古|埃及|墨西哥|智利|荷兰|瑞士|丹麦|芬兰|挪威|秘鲁|南非)$/u.test(
        text.slice(Math.max(0, match.index - 4), match.index),
      ) &&
      !/中国$|全国$/u.test(text.slice(Math.max(0, match.index - 2), match.index))
    )
      continue
    spans.push(body(match.index, match.index + match[0].length, centralNames[match[0]] ?? match[0], undefined, 0.9))
  }
  // 发改委、工信部和国土资源部: among ministries, the state's
  for (const match of text.matchAll(
    /发改委(?=(?:、|和|与|会同)(?:国家|[\u4e00-\u9fa5]{1,7}部(?!门|分)))|(?<=[\u4e00-\u9fa5]部(?:、|和|与))发改委/gu,
  ))
    if (!/[省市县区州盟旗家]$/u.test(text.slice(0, match.index)))
      spans.push(body(match.index, match.index + match[0].length, '国家发展和改革委员会', undefined, 0.85))
  return spans
}
