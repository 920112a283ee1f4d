import { byStart, overlaps, type Span } from '../doc.js'

/** How much a span is worth against one that overlaps it: length first, then what found it. */
const worth = (span: Span): number => (span.end - span.start) * 10 + span.confidence * 8 + (span.label === 'Organization' ? 2 : 0)

/** Of overlapping names the longest and best supported stays: 茌平广源环保建材有限公司 is no mention of 茌平区. */
export function chooseSpans(spans: readonly Span[]): Span[] {
  const chosen: Span[] = []
  for (const span of [...spans].sort((a, b) => worth(b) - worth(a) || byStart(a, b))) {
    if (!chosen.some((c) => overlaps(c, span))) chosen.push(span)
  }
  return chosen.sort(byStart)
}
