import type { DraftClaim } from '../../doc.js'
import { gazetteer, isWithin, prefectureOf, type Division } from '../../lexicon/divisions.js'
import { placePrefix } from '../../mentions/company-aliases.js'
import { placeSpan } from '../../mentions/divisions.js'
import { quoteOf, type ClaimContext } from '../claim-context.js'

/**
 * 博山区中等职业教育学校: a division at the head of a body's name hints at where it is; no sentence says so, which its confidence tells.
 * Provinces say too little, and which 鼓楼区 is meant only the report's own division tells.
 */
export function namedPlaces({ doc }: ClaimContext): DraftClaim[] {
  const claims: DraftClaim[] = []
  const done = new Set<string>()
  if (!doc.home.division) return claims
  for (const body of doc.names.filter((n) => n.label === 'Organization' && !n.pronoun && n.narrower !== 'Agency' && n.source !== 'alias')) {
    const written = doc.text.slice(body.start, body.end)
    const length = placePrefix(written)
    if (!length || done.has(body.name)) continue
    const found = divisionNamed(written.slice(0, length), doc.home.division, doc.day)
    if (!found || found.level === 'province' || found.level === 'township') continue
    // 新民|晚报, 紫金|矿业: and a county's is where a paper's or a mine's name begins
    if (
      length <= 3 &&
      found.level === 'county' &&
      !/[市县区旗]$/u.test(written.slice(0, length)) &&
      /^(?:晚报|矿业|汽车|股份|高速|检验)/u.test(written.slice(length))
    )
      continue
    // 青岛啤酒|揭阳公司: a branch in another city
    if (/^.{2,10}?(?<place>[\u4e00-\u9fa5]{2,3})(?:分公司|公司|分厂)$/u.test(written) && branchElsewhere(written.slice(length), found))
      continue
    // 福田汽车, 长安汽车, 朝阳轮胎: the short name of a city's district is as often a brand's
    if (found.name.endsWith('区') && !written.slice(0, length).endsWith('区')) continue
    // 沈阳铁路局 in news of 兴安盟: where a body from elsewhere has its seat, its name does not tell
    if (prefectureOf(doc.home.division).code !== prefectureOf(found).code) continue
    done.add(body.name)
    const quote = quoteOf(doc, body)
    if (quote)
      claims.push({
        type: 'LOCATED_IN',
        subject: body,
        object: { ...placeSpan({ start: body.start, end: body.start + length }, found, 0.7), implied: true },
        quote,
        status: 'reported',
        confidence: 0.35,
        rule: 'named-place',
      })
  }
  return claims
}

function branchElsewhere(rest: string, home: Division): boolean {
  const root = rest.replace(/(?:分公司|公司|分厂)$/u, '')
  for (const length of [2, 3]) {
    const named = gazetteer().named(root.slice(-length))
    if (
      root.length > length &&
      named.length &&
      named.some((d) => d.level === 'city') &&
      !named.some((d) => isWithin(d, home) || isWithin(home, d))
    )
      return true
  }
  return false
}

/** The last division of a chain of names, nearest to home: 山东聊城 → 聊城市. */
export function divisionNamed(text: string, home: Division | undefined, day: string | undefined): Division | undefined {
  let at = 0
  let found: Division | undefined
  while (at < text.length) {
    const next = gazetteer().atOn(text, at, day)[0]
    if (!next) break
    const fits = next.divisions.filter((d) => d.level !== 'township')
    const within = found
      ? fits.find((d) => isWithin(d, found!))
      : (fits.find((d) => home && (isWithin(d, home) || isWithin(home, d) || d.parent?.code === home.parent?.code)) ??
        (fits.length === 1 || fits[0]?.level === 'province' || fits[0]?.level === 'city' ? fits[0] : undefined))
    if (!within) break
    found = within
    at += next.name.length
  }
  return found
}
