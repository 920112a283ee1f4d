import type { Doc, Span } from '../doc.js'
import { matchesIn } from '../matches.js'
import { body } from './agency-span.js'
import { notInside } from './agency-words.js'
import { divisionOfLevel } from './pronouns.js'

/** 全市重点项目要素保障和开工建设指挥部, 成立了服务黄河战略工作专班: bodies set up for one task. */
export function specialBodies(doc: Doc, places: readonly Span[]): Span[] {
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
