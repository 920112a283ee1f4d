import { baseLabels, factTypes } from '../model/ontology.js'
import { calibrationError, type ReliabilityBin } from './reliability.js'
import type { Miss, Summary } from './score.js'

/** The scorecard: one HTML file without scripts, that opens offline. */

export interface ScorecardContent {
  summary: Summary
  byPage: readonly ({ page: string } & Summary)[]
  bins: readonly ReliabilityBin[]
  misses: readonly Miss[]
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escape = (text: string): string => text.replace(/[&<>"']/g, (c) => escapes[c]!)
const share = (value: number): string => value.toFixed(3)
const bar = (value: number): string =>
  `<meter min="0" max="1" low="0.7" high="0.9" optimum="1" value="${value.toFixed(3)}"></meter> ${share(value)}`
const row = (cells: readonly (string | number)[]): string => `<tr>${cells.map((c) => `<td>${c}</td>`).join('')}</tr>`
const rows = (titles: readonly string[], body: readonly string[]): string =>
  `<table><thead><tr>${titles.map((t) => `<th scope="col">${t}</th>`).join('')}</tr></thead><tbody>${body.join('')}</tbody></table>`

const style = `body{font:15px/1.5 system-ui,'Noto Sans CJK SC','PingFang SC','Microsoft YaHei',sans-serif;margin:2rem auto;max-width:72rem;padding:0 1rem;color:#222}
table{border-collapse:collapse;margin:1rem 0}th,td{padding:.25rem .75rem;border-bottom:1px solid #ddd;text-align:left;vertical-align:top}
h1{font-size:1.5rem}h2{font-size:1.15rem;margin-top:2rem}summary{cursor:pointer}meter{width:7rem}`

export function scorecard({ summary, byPage, bins, misses }: ScorecardContent): string {
  const types = [...baseLabels, ...factTypes].filter((t) => summary.byType[t])
  const byClass = new Map<string, Miss[]>()
  for (const m of misses) byClass.set(`${m.type}: ${m.kind}`, [...(byClass.get(`${m.type}: ${m.kind}`) ?? []), m])
  const classes = [...byClass].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>xianzhi: scorecard</title><style>${style}</style></head><body>
<h1>Scorecard</h1>
<p>${byPage.length} annotated pages. Entities ${share(summary.entities.f1)}, relations ${share(summary.relations.f1)} (mean over types ${share(summary.relationsMacro)}),
narrower labels ${share(summary.narrower.f1)}, articles ${share(summary.articles.f1)}, attributes ${share(summary.attributes)}.</p>
<h2>By type</h2>
${rows(
  ['type', 'F1', 'precision', 'recall', 'right', 'extra', 'missed'],
  types.map((t) => {
    const f = summary.byType[t]!
    return row([t, bar(f.f1), share(f.precision), share(f.recall), f.right, f.extra, f.missed])
  }),
)}
<h2>By page</h2>
${rows(
  ['page', 'entities', 'relations', 'articles'],
  byPage.map((p) => row([escape(p.page), bar(p.entities.f1), bar(p.relations.f1), bar(p.articles.f1)])),
)}
<h2>Confidence</h2>
<p>Mean distance of what is said and what is shown: ${share(calibrationError(bins))}.</p>
${rows(
  ['confidence', 'facts', 'said', 'right'],
  bins.map((b) => row([`${b.from.toFixed(1)}–${b.to.toFixed(1)}`, b.facts, share(b.said), bar(b.shown)])),
)}
<h2>Misses, by class</h2>
${classes
  .map(
    ([name, held]) =>
      `<details><summary>${escape(name)} (${held.length})</summary>${rows(
        ['what', 'rule', 'sentence'],
        held.map((m) => row([escape(m.what), escape(m.rules?.join(' ') ?? ''), escape(m.sentence ?? '')])),
      )}</details>`,
  )
  .join('\n')}
</body></html>
`
}
