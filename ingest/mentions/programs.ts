import type { Doc, Span } from '../doc.js'
import { matchesIn } from '../matches.js'

const quotedHead =
  '专项行动|提升行动|攻坚行动|集中行动|行动计划|行动方案|行动|工程|计划|主题活动|主题教育|活动|工作思路|发展思路|思路|战略|倡议|试点工作|试点|创新措施|措施|工作机制|机制|经营模式|发展模式|模式|工作法|品牌|建设|工作要求|要求|攻坚战|攻坚|总目标|政策|规划|改革|创建|服务|专项整治|整治|工作|发展格局|格局|赋能|工作体系|体系|平台|保障|承诺'
const quoted = new RegExp(
  `“([^“”\\n]{2,24})”((?:[^，。；：“”、的了）（\\n]{0,8}?(?:、[^，。；：“”、的了）（\\n]{1,5})?)(?:${quotedHead}))?`,
  'gu',
)
const beforeMark = /[^，。；：、“”《》（）\s]{0,10}$/u
/** Quotation marks in the name itself: 电商人才“千人计划”, “三年跨越计划”. */
const insideHead = /(?:计划|行动|工程|战略|方案|规划|年|月|活动)$/u
const triggers =
  '实施|开展|启动|推进|推行|出台|制定出台|制定|落实|践行|贯彻落实|贯彻|编制|印发|发布|深化|探索|组织实施|扎实推进|按照|围绕|抓好|打造|打好|推广|参与|组织|响应|执行|完成|列入|纳入|锚定|坚持|聚焦|建立|健全|推出|创新|执行|根据|依据|依托|举办|开启|部署'
const anyTrigger = new RegExp(`(?:${triggers})(?:了|好)?`, 'gu')
const doneTrigger = new RegExp(`(?:${triggers})(?:了|好)`, 'u')
const trigger = new RegExp(`(?:${triggers})(?:了|好|《)?$`, 'u')
const plainHead =
  /三年行动计划|三年行动方案|五年行动计划|行动计划|三年行动|行动方案|突破行动方案|专项行动|提升行动|攻坚行动|跃升行动|整治行动|行动(?!力|者|员|起|上|队|自|迅|组|中|，|。|能)|[0-9一二三四五六七八九十]{1,6}条措施|强[市省县区]战略|国家战略(?!性|工程)|发展战略(?!性)|(?:集成|综合|服务|审批|配套|制度|体制)改革(?!试|开|创|发|委|方|任|工|领|措|重|成|进|的|中)|[\u4e00-\u9fa5]{2}试点(?!区|城|县|市|单|企|村|镇|工|任|项|示|的|基|范|地|学|先|省|和|、|成|推|经)|[双百千万]{2}计划|战略(?!性|支|合作|投|部|眼|机|引|地|位|定|物|高|决|协|伙|意|布|安|目|资)|发展规划|专项规划|总体规划|规划纲要|实施意见|指导意见|实施方案|工作方案|应急预案|(?:提升|人才|培育|振兴|跨越|扶持|引进|发展|培养|资助|援助)计划|发展试点|改革试点|试点任务|试点工作|服务月|宣传月|宣传周|活动月|活动周|主题教育|专项整治|攻坚战|创建活动|惠民工程|安居工程|惠民行动/gu
const leadVerb = new RegExp(`(?:${triggers})(?:了|好)?([^，。；：]{2,36})$`, 'u')
const law = /^(?:条例|法|通知|公告|通报|报告|决定|刑法|民法典|宪法|党章)/u

const program = (start: number, end: number, name: string, confidence: number, aliases?: string[]): Span => ({
  start,
  end,
  label: 'Program',
  name,
  source: 'grammar',
  confidence,
  aliases,
})

const beforeQuote = /(?:实施|开展|推进|启动|推行|打造|加快|抓好|探索|深化|组织)(?:了|好)?([^，。；：“”《》的了在将把被\s]{2,20})$/u

/** 开展|特色产业、城乡融合、生态建设|“9+3”…行动: the topic before the quotation mark; not who carries it out (市委“6293”). */
function quotedLead(text: string, open: number): string {
  const lead =
    beforeQuote.exec(text.slice(Math.max(0, open - 30), open))?.[1]?.replace(/^(?:推进|实施|开展|推动|落实|打造|建设|组织|启动)+/u, '') ??
    ''
  return /(?:[委府局厅部省市县区镇乡]|国家|全国|公司|集团|等|以|和|与|、)$|^(?:以|由|为|全[市省县区]|我[市省县区])/u.test(lead) ? '' : lead
}

/** “5182”工作思路, “设备更新、智改数转”行动, 产业振兴三年行动计划, 《…三年行动方案》, 制造业强市战略. */
export function programSpans(doc: Doc): Span[] {
  const { text } = doc
  const spans: Span[] = []
  let behind = 0
  for (const match of matchesIn(text, quoted)) {
    const [, inner, tail] = match as unknown as [string, string, string | undefined]
    const open = match.index
    const after = open + inner.length + 2
    const before = beforeMark.exec(text.slice(Math.max(behind, open - 10), open))![0]
    behind = open + match[0].length
    if (/[。！？，]/u.test(inner) || (/^[\d.]+$/u.test(inner.replace(/[.%]/gu, '')) === false && /(?:说|表示|称)$/u.test(before))) continue
    const led = trigger.test(before) || /(?:实施|开展|推进|践行|落实|启动|推动|打造|加快)[^，。“]{0,6}$/u.test(before)
    if (tail && tail.length <= 14 && !/的|了/u.test(tail)) {
      const strong = /专项整治|行动|工程|计划|战略|倡议|思路|方案|试点|活动|改革|措施/u.test(tail)
      if (!strong && !led && !/^[\d+]/u.test(inner)) continue
      if (/^[^行动工程计划]*(?:工作|服务|平台|体系|建设|格局|品牌|承诺|保障|要求|机制|模式)$/u.test(tail) && !led) continue
      if (/(?:企业|产品|单位|称号|示范|先进)/u.test(tail)) continue
      // 农村集体“三资”管理专项整治, 人才“四心工程体系”建设: what stands between the verb and the quotation mark belongs to the name
      const own = quotedLead(text, open)
      const end = open + inner.length + 2 + tail.length
      spans.push(
        program(open - own.length, end, `${own}“${inner}”${tail}`, strong ? 0.8 : 0.6, own ? [inner, `“${inner}”${tail}`] : [inner]),
      )
    } else if (insideHead.test(inner) && inner.length >= 4 && !/[的了吗呢]/u.test(inner) && (led || /计划|行动|工程|战略/u.test(inner))) {
      // 农村电商带头人“百人计划”: the words between the verb and the quotation mark are part of the name
      const lead = leadVerb.exec(text.slice(Math.max(0, open - 24), open))?.[1] ?? ''
      const own = lead && lead.length <= 12 && !/[的了“”、]/u.test(lead) ? lead : ''
      spans.push(program(open - own.length, after, own ? `${own}“${inner}”` : `“${inner}”`, 0.7, [inner]))
    } else if (
      led &&
      /^[\d一二三四五六七八九十两]/u.test(inner) &&
      inner.length >= 3 &&
      /[\u4e00-\u9fa5+]/u.test(inner) &&
      before.length + match[0].length < 40 &&
      /(?:实施|推进|践行|落实|深化|开展|推行)/u.test(before)
    ) {
      spans.push(program(open, after, `“${inner}”`, 0.5, [inner]))
    }
  }
  for (const match of matchesIn(text, /《([^《》\n]{4,50})》/gu)) {
    const title = match[1]!
    const kind = /(?:方案|计划|规划|意见|措施|行动|预案|政策|纲要|举措|细则)(?:[（(][^（）()]{1,8}[）)])?$/u.test(title)
    if (kind && !law.test(title) && !/报告|可行性/u.test(title))
      spans.push(program(match.index, match.index + match[0].length, match[0], 0.75, [title]))
  }
  // 新疆“十二五”规划纲要, 《…》 or none: the plan of a division for its five years
  for (const match of text.matchAll(
    /([\u4e00-\u9fa5]{2,8}?(?:省|市|县|区|州)?)?(?:国民经济和社会发展)?(?:第?“?十[一二三四五]个?五(?:年)?”?)(?:发展|专项|建设)?规划(?:纲要)?(?!的?(?:展示|馆|局|院|处|师|编制|环评|提出要求))/gu,
  )) {
    const place = doc.names
      .filter((n) => n.label === 'Place' && !n.pronoun && n.end > match.index && n.end <= match.index + (match[1]?.length ?? 0))
      .at(-1)
    const start = place && match[1] && place.end === match.index + match[1].length ? place.start : match.index + (match[1]?.length ?? 0)
    const end = match.index + match[0].length
    // 福建省|“十二五”规划 is that province's; “十二五”规划 alone is anybody's
    const own = start < match.index + (match[1]?.length ?? 0)
    if (!own && !/纲要$/u.test(match[0])) continue
    const held = spans.filter((s) => s.start < end && start < s.end)
    if (held.some((s) => s.start < start || s.end > end)) continue
    if (held.length) spans.splice(0, spans.length, ...spans.filter((s) => !held.includes(s)))
    spans.push(program(start, end, text.slice(start, end), 0.75, own ? [text.slice(match.index + match[1]!.length, end)] : undefined))
  }
  // 探索EOD（生态导向的综合开发）模式, 推行PPP模式
  for (const match of matchesIn(
    text,
    /(?:探索|推行|推广|实施|采用|创新|运用)(?:实施|推行|运用|采用|开展)?(?:了)?([A-Z]{2,6}(?:[（(][^（）()]{2,20}[）)])?模式)/gu,
  )) {
    const start = match.index + match[0].length - match[1]!.length
    spans.push(program(start, start + match[1]!.length, match[1]!, 0.55))
  }
  for (const match of matchesIn(text, plainHead)) {
    const end = match.index + match[0].length
    const clauseStart =
      Math.max(
        text.lastIndexOf('，', match.index),
        text.lastIndexOf('。', match.index),
        text.lastIndexOf('；', match.index),
        text.lastIndexOf('\n', match.index),
        text.lastIndexOf('：', match.index),
        text.lastIndexOf('·', match.index),
      ) + 1
    if (match.index - clauseStart > 60) continue
    const clause = text.slice(clauseStart, match.index)
    let start: number | undefined
    const last = matchesIn(clause, anyTrigger)
      .filter((m) => m.index + m[0].length < clause.length - 0)
      .at(-1)
    // the earliest verb after which no other body or clause begins: 制定出台了|促进民营经济高质量发展16条措施
    const first =
      doneTrigger.exec(clause) ??
      /(?:深入实施|全面实施|组织实施|扎实开展|深入开展|制定出台|贯彻落实|认真落实|实施|开展|出台|编制|落实|启动|推进|完成|制定|印发|按照|根据)(?!的)/u.exec(
        clause,
      )
    const chosen = first ?? last
    if (chosen) start = clauseStart + chosen.index + chosen[0].length
    else if (match[0].length >= 4 && clause.length >= 3 && clause.length <= 20 && !/[的了]/u.test(clause)) start = clauseStart
    if (start === undefined || start >= end) continue
    if (!chosen) start += /^[^，。]{0,8}?(?:实现|做好|进行|承担|参加)/u.exec(text.slice(start, match.index))?.[0].length ?? 0
    while (/^[的了好“《]/u.test(text[start]!)) start++
    // 18条措施、推动…9条措施: the second of two
    const comma = text.slice(start, match.index).lastIndexOf('、')
    const left = text.slice(start, start + Math.max(comma, 0))
    if (comma >= 0 && /(?:措施|行动|计划|方案|规划|工程|战略|活动|“[^”]{0,60}”)$/u.test(left)) start += comma + 1
    const name = text.slice(start, end)
    if (name.length < 5 && !/^[一二三四五六七八九十]大/u.test(name)) continue
    // 借可再生能源企业之力进行设计方案和实施方案: of any kind
    if (/[是把将被]|作为|表示|符合|成功|项目|成为|进行|和(?:实施|工作)方案$/u.test(name)) continue
    if (
      name.length > 34 ||
      /[“”《》]/u.test(name) ||
      /^(?:相关|有关|各项|一系列|重大|重要|多项|具体|统一|此|该|这|一|专项|国家|本次|志愿|救援|军事|联合)(?:行动|战略|规划|措施|方案)?/u.test(
        name,
      ) ||
      (/[的][^的]{0,2}$/u.test(name.slice(0, -match[0].length)) &&
        !(
          /(?:意见|措施|方案)$/u.test(name) &&
          name.length >= 10 &&
          /(?:出台|印发|制定)[^，。]{0,3}$/u.test(text.slice(clauseStart, start))
        ))
    )
      continue
    // 产业发展规划, 各项改革, 开拓和发展战略: no name of its own
    if (
      /^(?:产业|创新|经济|城市|事业|行业|企业|科学|长远|长期|未来|自身|公司)?(?:发展)?(?:规划|战略|计划|试点|改革)$|^(?:各项|全面|重点领域|多项|相关|其他|首批|一批|国家级|省级)|^[·、]|^(?:和|开拓|等|而|且|但|因为|为|随着|到|在|前\d|20\d\d年保障)|举行|相继|已经/u.test(
        name,
      )
    )
      continue
    if (/^(?:大家|我们|他们|群众)/u.test(name)) continue
    spans.push(program(start, end, name, chosen ? 0.65 : 0.5))
  }
  return spans
}
