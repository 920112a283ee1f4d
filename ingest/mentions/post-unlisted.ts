import type { Span } from '../doc.js'
import { titleHeadEndingAt } from '../lexicon/titles.js'
import type { Segment } from './post-segments.js'

/** A body that only the post in front of a name writes, and the title there. */
interface Seat {
  body: Span
  title: string
}

/** 浪塘村党支部书记, 桥东社区党委书记: the Party and the committee of a village. */
export function villageBody(text: string, segment: Segment, headStart: number, places: readonly Span[]): Seat | undefined {
  const village = /([\u4e00-\u9fa5]{1,6}?(?:村|社区|屯|嘎查))(党委|党总支|党支部|支部|村委会|居委会|支)?((?:副)?(?:书记|主任))$/u.exec(
    text.slice(
      Math.max(
        segment.start,
        places.filter((p) => p.end <= headStart && p.start >= segment.start && p.narrower !== 'Village').at(-1)?.end ?? 0,
      ),
      segment.end,
    ),
  )
  if (!village) return undefined
  const organ =
    village[2] === '支' || village[2] === '支部' ? '党支部' : (village[2] ?? (village[3]!.endsWith('书记') ? '党支部' : '村委会'))
  const start = segment.end - village[0].length
  return {
    body: {
      start,
      end: segment.end - village[3]!.length,
      label: 'Organization',
      narrower: 'Agency',
      name: village[1]! + organ,
      source: 'post',
      confidence: 0.75,
      base: places.filter((p) => p.division && p.end <= start + 1).at(-1)?.division,
    },
    title: village[3]!,
  }
}

/** 乌昌党委书记: a body of a kind that no list knows, told by its last word. 'none' where the words are nobody's name. */
export function unlistedBody(text: string, segment: Segment, written: string, own: string, ownOnly: RegExp): Seat | 'none' | undefined {
  const unlisted =
    /^(?<name>[\u4e00-\u9fa5]{2,16}?(?:党委|党组|党工委|管委会|委员会|局|厅|研究院|设计院|学院|大学|中学|小学|医院|公司|集团|协会|商会|学会|联合会|总会|中心|支队|总队|法院|检察院|办公室|银行|工作室|村|社区|酒店|超市|农场|合作社))(?=[\u4e00-\u9fa5]{0,8}$)/u.exec(
      written.replace(/^(?:原|时任|前任|曾任)/u, ''),
    )
  const committee =
    /^(?!机关|基层|支部|本级|公司|集团|学校|医院|单位)[\u4e00-\u9fa5]{2,8}(?:党委|党工委|党组)(?:第一)?副?书记$/u.test(own) &&
    !/[区县市省镇乡局委]党/u.test(own)
  if (
    !unlisted ||
    (ownOnly.test(own) && !committee) ||
    text.slice(segment.start + written.indexOf(unlisted[0]) + unlisted[0].length, segment.end).length < 2
  )
    return undefined
  // 但据中国机电产品进出口商会: words of the sentence in front of the body's name; 该院原党委 names none
  const name = unlisted.groups!.name!.replace(
    /^(?:但|而|据|如|由|在|对|与|及|和|且|让|请|当|被|因|从|向|经|现|目前|记者)+(?=[\u4e00-\u9fa5]{4,})/u,
    '',
  )
  if (/[该其这那]|^本|原(?!州|平|阳|料)/u.test(name)) return 'none'
  const start = segment.start + text.slice(segment.start, segment.end).indexOf(name)
  const title = text.slice(start + name.length, segment.end)
  if (!titleHeadEndingAt(text, segment.end) || title.length > 10 || /[的了在]/u.test(name)) return undefined
  return {
    body: {
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
  }
}
