import type { Doc, Span } from '../doc.js'
import { sentenceAt } from '../sentences.js'
import { tokensIn } from '../tokens.js'
import { trades } from '../lexicon/trades.js'
import { leftEdge } from './left-edge.js'
import type { Segment } from './post-segments.js'

export const pronounHead = /^(?:该|本|我)?(?:公司|集团|企业|厂|局|校|院|行|合作社)(?=[\u4e00-\u9fa5]{2})/u
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
export function spokenOf(doc: Doc, segment: Segment, own: string, bodies: readonly Span[]): Span | undefined {
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
export function brandBefore(doc: Doc, segment: Segment, places: readonly Span[]): Span | undefined {
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
export function withTrade({ text }: Doc, body: Span, end: number): Span {
  if (body.narrower === 'Enterprise' && !/(?:公司|集团|厂|行|社|店)$/u.test(text.slice(body.start, body.end)))
    for (let length = Math.min(4, end - body.end); length >= 2; length--)
      if (trades.has(text.slice(body.end, body.end + length)) && firmHead.test(text.slice(body.end + length, end)))
        return { ...body, end: body.end + length, name: text.slice(body.start, body.end + length), source: 'post', confidence: 0.7 }
  const former = body.name === text.slice(body.start, body.end) && /^原(?![平州阳子种野创生乡色])/u.test(body.name)
  return former && body.name.length > 4 ? { ...body, start: body.start + 1, name: body.name.slice(1) } : body
}
