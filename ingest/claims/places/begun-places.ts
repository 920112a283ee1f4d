import type { DraftClaim } from '../../doc.js'
import { sentenceOf, type ClaimContext } from '../claim-context.js'
import { projectReferences, spanOfReference } from '../project-references.js'
import { locatedOnce } from './located.js'
import { narrowest } from '../../place-chain.js'
import { matchesIn } from '../../matches.js'

const begins =
  '(?:全面|正式|隆重|顺利|如期|集中|成功|破土|主体|分别|同时){0,3}(?:开工|动工|破土|奠基|开建|投产|竣工|启动|建成|建设|兴建|落成|投运|投用|启用|点火|并网|封顶|合龙|通车|开业|开园|试产|试车|试运行|落地|打下|打响|实施|推进|举行(?:了)?(?:隆重的)?(?:开工|奠基|动工|竣工|投产|落成|通车|启动|开业))'
const behindPlace = new RegExp(`^(?:境内|现场)?${begins}`, 'u')

/** Where a line begins and ends: 北起|炎陵县，南抵|汝城县热水镇. */
const start = '(?:[东南西北]起(?:于|自)?|起于|起自|始于|起点(?:位于|在|为|是|：)?)'
const end = '(?:[东南西北](?:至|抵|达|止于?)|止于|终于|讫于|终点(?:位于|在|为|是|：)?)'
const lineEnd = new RegExp(`(?:${start}|${end})`, 'gu')
const line = /(?:路|线|段|桥|铁|高速|公路|铁路|隧道|渠|工程|项目|管道|管线|运河|通道|走廊|枢纽)(?:[（(][^）)]{1,8}[）)])?$/u

/** …项目昨天在|洋口镇|开工 · 线路北起|炎陵县|，南抵|热水镇: where the report says that a project was begun or runs between. */
export function begunPlaces({ doc }: ClaimContext): DraftClaim[] {
  const { text } = doc
  const claims: DraftClaim[] = []
  const places = doc.names.filter(
    (n) => n.label === 'Place' && !n.pronoun && (!!n.division || !!n.zone || !!n.narrower || /(?:园|园区|工业区|基地)$/u.test(n.name)),
  )
  const references = projectReferences(doc)
  if (!places.length || !references.length) return claims
  const add = locatedOnce(doc, claims)
  for (const first of places.filter((p) => text[p.start - 1] === '在' || text.slice(p.start - 2, p.start) === '位于')) {
    const place = narrowest(places, first)
    const verb = behindPlace.exec(text.slice(place.end))
    const sentence = sentenceOf(doc, first)
    const reference = verb && references.filter((r) => r.end <= first.start && r.start >= sentence.start).at(-1)
    if (!reference) continue
    // 昨天, 10月18日, 今天上午正式: nothing but when between the project and 在
    const gap = text.slice(reference.end, first.start - 1)
    if (gap.length > 24 || /[，。；：的和与、在由对]/u.test(gap.replace(/^（[^（）]*）/u, '').replace(/^，(?=\d|昨|今|日前|近日|将)/u, '')))
      continue
    // 在甲县建设|乙基地: what is built there stands behind the verb
    if (/(?:建设|兴建|实施|推进|启动)$/u.test(verb[0]) && /^[^，。；]{2}/u.test(text.slice(place.end + verb[0].length))) continue
    add(spanOfReference(reference), place, 0.84, 'begun-in', first.start - 1, place)
  }
  for (const match of matchesIn(text, lineEnd)) {
    const from = match.index + match[0].length
    const first = places.find((p) => p.start === from)
    if (!first) continue
    const sentence = sentenceOf(doc, first)
    // “一横”是指某公路，西起…: another line than the one of the sentence before
    const goesOn = /^(?:(?:这[条座])?(?:线路|全线|路线|该|这|项目|工程|公路|铁路|大桥|主线|道路)|[东南西北]起|起)/u.test(
      text.slice(sentence.start),
    )
    const said = references.filter((r) => r.end <= match.index && (goesOn ? sentence.start - r.end < 60 : r.start >= sentence.start)).at(-1)
    if (!said || !line.test(said.project.name)) continue
    const place = narrowest(places, first)
    add(spanOfReference(said), place, 0.78, 'line-end', match.index, place)
  }
  return claims
}
