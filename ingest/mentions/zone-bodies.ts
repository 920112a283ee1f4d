import type { Doc, Span } from '../doc.js'
import { matchesIn } from '../matches.js'
import { tokenEnding } from '../tokens.js'
import { body } from './agency-span.js'
import { leftEdge } from './left-edge.js'

/** 临港新城管委会, 石化工业园区党工委: bodies of zones that no gazetteer lists. */
export function zoneBodies(doc: Doc, places: readonly Span[]): Span[] {
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
