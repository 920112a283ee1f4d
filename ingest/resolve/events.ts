import { byStart, overlaps, type Doc, type Span } from '../doc.js'
import type { Recognised } from '../mentions/recognise.js'
import { sentenceAt } from '../sentences.js'
import { matchesIn } from '../matches.js'

/** A mention of an event, with what the article says of its taking place. */
export interface EventSpan extends Span {
  happens: boolean
  subjects?: Span[]
  objects?: { start: number; end: number }
  visitVerb?: string
}

const plain = (name: string): string => name.replace(/[“”"《》（）()\s]/gu, '')
const headOf = (name: string): string => /(?:会议|大会|座谈会|论坛|仪式|典礼|开幕式|闭幕式|决赛|比赛|大赛|活动|[^]{2})$/u.exec(name)![0]

/** One happening under two names: one holds the other, or ends like it with most of its characters. */
function sameOccasion(a: string, b: string): boolean {
  // 签约和奠基仪式 is the …奠基仪式 too
  const [short, long] = plain(a).length <= plain(b).length ? [plain(a), plain(b)] : [plain(b), plain(a)]
  // 第二届…年会, 第三届…年会: two
  const [first, second] = [short, long].map((n) => /第([一二三四五六七八九十百\d]{1,4})[届次期]/u.exec(n)?.[1])
  if (first && second && first !== second) return false
  // “…产业大会”|新闻发布会: what announces the congress is not the congress
  if (
    long.startsWith(short) &&
    /^(?:新闻|媒体|情况)?(?:发布会|通气会|说明会|见面会|吹风会)$|^(?:筹备|动员|筹备工作|动员部署)[\u4e00-\u9fa5]{0,4}会$/u.test(
      long.slice(short.length),
    )
  )
    return false
  if (long.endsWith(short.replace(/^(?:签约|开工|启动|揭牌|奠基|授牌|开幕)(?:和|及|暨|、)(?=[\u4e00-\u9fa5]{2}仪式$)/u, ''))) return true
  if (headOf(short) !== headOf(long) && !long.includes(short)) return false
  let shared = 0
  let at = 0
  for (const c of short) {
    const found = long.indexOf(c, at)
    if (found >= 0) {
      shared++
      at = found + 1
    }
  }
  return shared / short.length >= 0.85 && short.length >= 5
}

const bare =
  /(?:本次|此次|该|这次|在)?(会议|大会|仪式|活动|论坛|比赛|大赛|报告会|座谈会|发布会|推进会|交流会|洽谈会|观摩|签约仪式|启动仪式|开幕式|会)(?=上|强调|指出|要求|由|以|结束|开始|现场|期间|认为|通报|传达|听取|审议|决定|还|，|。|并|的?主持)/gu

function dated(doc: Doc, span: Span, fallback: string | undefined): { date?: string; endDate?: string } {
  const sentence = doc.sentences[sentenceAt(doc.sentences, span.start)]!
  const inside = doc.dates.filter((d) => d.start >= sentence.start && d.end <= sentence.end)
  const own = doc.dates.find((d) => d.start >= span.start && d.end <= span.end && d.date.length >= 7)
  const exact = inside.filter((d) => d.date.length >= 7)
  const chosen =
    own ?? exact.filter((d) => d.end <= span.start + 1).at(-1) ?? exact.find((d) => d.start >= span.end && d.start - span.end < 20)
  if (chosen) return { date: chosen.date, endDate: chosen.endDate }
  // 2月16日上午…。下午…: the day goes on; a lead's day holds for the paragraph
  return fallback ? { date: fallback } : {}
}

const bareCeremony =
  /^(?:重点项目|项目)?(?:集中)?(?:开工|奠基|开工奠基|动工|竣工|通车|投产|启动|揭牌|开馆|开园|落成|封顶|下线)(?:暨[\u4e00-\u9fa5]{2,6})?仪式$/u

/** X互通立交改造工程开工，…出席开工仪式: a ceremony without a name is that of the project just told of, if it is one only. */
function ceremonyOf(doc: Doc, span: Span, name: string): string | undefined {
  const at = sentenceAt(doc.sentences, span.start)
  const from = doc.sentences[Math.max(0, at - 1)]!.start
  const projects = new Set(
    doc.phrases.filter((p) => p.label === 'Project' && p.start >= from && p.end <= doc.sentences[at]!.end).map((p) => p.name),
  )
  const [only] = projects
  // 解放路西延与|青红高速公路…工程开工: a name that was cut in front is none for the ceremony
  if (doc.phrases.some((p) => p.name === only && p.start >= from && /[与和及、延建A-Za-z\dⅠ-ⅿ]/u.test(doc.text[p.start - 1] ?? '')))
    return undefined
  return projects.size === 1 && only!.length >= 6 && only!.length <= 30 ? only! + name.replace(/^(?:重点)?项目/u, '') : undefined
}

/** Events of an article: names that mean the same happening are one; bare words (会议, 活动) lead to the last named. */
export function resolveEvents(doc: Doc, recognised: Recognised): EventSpan[] {
  const clusters: { name: string; spans: EventSpan[] }[] = []
  const occasions = [...recognised.occasions].sort((a, b) => b.span.name.length - a.span.name.length)
  const kept: EventSpan[] = []
  for (const { span, happens } of occasions) {
    if (kept.some((k) => overlaps(k, span))) continue
    kept.push({ ...span, happens })
  }
  for (const span of kept) {
    const cluster = clusters.find((c) => sameOccasion(c.name, span.name))
    if (cluster) cluster.spans.push(span)
    else clusters.push({ name: span.name, spans: [span] })
  }
  // 何川…走访慰问, 何川还来到…: one person's tour in one article without another date is one event
  const tours = new Map<string, EventSpan>()
  const visits: EventSpan[] = []
  for (const visit of recognised.visits.sort((a, b) => byStart(a.span, b.span))) {
    const key = `${visit.subjects[0]!.name}|${visit.verb === '会见' ? visit.span.name : ''}`
    const span: EventSpan = {
      ...visit.span,
      composed: true,
      happens: true,
      subjects: visit.subjects,
      objects: visit.objects,
      visitVerb: visit.verb,
    }
    const date = dated(doc, span, undefined).date
    const first = tours.get(key)
    if (first && (!date || date === first.attributes?.date)) visits.push({ ...span, name: first.name, attributes: first.attributes })
    else {
      span.attributes = { ...span.attributes, ...(visit.verb === '会见' ? dated(doc, span, undefined) : dated(doc, span, doc.draft.date)) }
      tours.set(key, span)
      visits.push(span)
    }
  }
  const all: EventSpan[] = [...visits]
  for (const cluster of clusters) {
    const spans = cluster.spans.sort(byStart)
    const happens = spans.some((s) => s.happens)
    const firstHappening = spans.find((s) => s.happens)
    let when: { date?: string; endDate?: string } = {}
    for (const s of spans) {
      if (when.date) break
      when = dated(doc, s, undefined)
    }
    const before =
      firstHappening &&
      doc.dates.filter((d) => d.end <= firstHappening.start && d.date.length === 10 && !/[前起止底]/u.test(doc.text[d.end] ?? '')).at(-1)
    // 2007年，…召开论坛; 日前，…举行: of another day than the report's
    const told = firstHappening && doc.text.slice(doc.sentences[sentenceAt(doc.sentences, firstHappening.start)]!.start, firstHappening.end)
    const otherDay = !!told && /日前|近日|不久前|此前|去年|前年|上[月周]|(?:19|20)\d\d年(?!度|\d)/u.test(told)
    if (!when.date && firstHappening && doc.draft.date && !otherDay)
      when = {
        date:
          before && sentenceAt(doc.sentences, firstHappening.start) - sentenceAt(doc.sentences, before.start) <= 2
            ? before.date
            : doc.draft.date,
      }
    if (!happens) when = {}
    const narrower = spans.find((s) => s.narrower)?.narrower
    const named = bareCeremony.test(cluster.name) && firstHappening ? ceremonyOf(doc, firstHappening, cluster.name) : undefined
    const attributes = { ...spans[0]!.attributes, ...Object.fromEntries(Object.entries(when).filter(([, v]) => v)) }
    for (const s of spans)
      all.push({
        ...s,
        name: named ?? cluster.name,
        ...(named ? { aliases: [...(s.aliases ?? []), cluster.name] } : {}),
        narrower,
        attributes,
        happens,
      })
  }
  all.sort(byStart)
  const anaphors: EventSpan[] = []
  for (const match of matchesIn(doc.text, bare)) {
    const start = match.index
    const end = start + match[0].length
    if (all.some((e) => overlaps(e, { start, end }) && !e.composed)) continue
    const word = match[1]!
    if (word === '会' && !/[，。]$/u.test(doc.text.slice(0, start)) && doc.text[start - 1] !== '持') continue
    const fits = (e: EventSpan): boolean =>
      !e.visitVerb &&
      e.happens &&
      e.start < start &&
      (word === '会' || word === '活动' || word === '会议' ? word !== '会议' || e.narrower === 'Meeting' : e.name.endsWith(word.slice(-2)))
    const last = all.filter(fits).at(-1)
    if (last) anaphors.push({ ...last, start, end, pronoun: true, composed: false })
  }
  return [...all, ...anaphors].sort(byStart)
}
