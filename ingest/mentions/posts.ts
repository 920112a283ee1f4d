import { byStart, holds, type Doc, type Post, type Span } from '../doc.js'
import { governmentOf, type Division } from '../lexicon/divisions.js'
import { governmentHeads, titleHeads } from '../lexicon/titles.js'
import { plainTitle } from './plain-titles.js'
import { brandBefore, pronounHead, spokenOf, withTrade } from './post-bodies.js'
import { implied, levelIn, offices } from './post-offices.js'
import { formerly, segmentsBefore, type Segment } from './post-segments.js'
import { unlistedBody, villageBody } from './post-unlisted.js'
import { divisionOfLevel } from './pronouns.js'

/** A title without any body's name: 党组副书记, 高级总裁, 常务副校长. */
const ownOnly =
  /^(?:党组|党委|党总支|党支部|党工委|总支|纪委|工会|常务|执行|首席|高级|名誉|荣誉|第一|副|总|代|兼职|专职|常任|资深|主任|二级|一级|三级|四级|机关党委|学术|技术|行政|财务|运营|销售|市场|生产|生鲜|采购|人事|办公室|董事会|监事会|法定)*(?:[\u4e00-\u9fa5]{2,6})$/u

/** Posts that the text in front of a person's name gives. Bodies named there are spans of `bodies`; others are implied. */
export function postsBefore(
  doc: Doc,
  person: Span,
  bodies: readonly Span[],
  places: readonly Span[],
  floor: number,
  before?: Post,
): Post[] {
  const { text } = doc
  const found: { body: Span; titles: string[]; start: number; former: boolean }[] = []
  // 华东重科董事长詹纯、高级总裁殷正: the list goes on in the same body
  const inherited =
    before && /^[、和]$/u.test(text.slice(before.person.end, before.person.end + 1)) && before.body.narrower !== 'Agency'
      ? { body: before.body, titles: [] as string[], start: before.start, former: false }
      : undefined
  let base: Division | undefined
  let zone: Span | undefined
  const give = (body: Span, title: string, segment: Segment, former: boolean): void => {
    const same = found.find((f) => f.body.name === body.name)
    if (same) same.titles.push(title)
    else found.push({ body, titles: [title], start: segment.start, former })
  }
  // 时任绵竹市副市长的米建军
  const of =
    text[person.start - 1] === '的' &&
    /(?:时任|担任|现任|曾任|原)[^，。；]{2,24}的$/u.test(text.slice(Math.max(floor, person.start - 30), person.start))
  const seat = of ? person.start - 1 : person.start
  for (const segment of segmentsBefore(text, seat, floor, bodies)) {
    let headStart = segment.end - segment.head.length
    // 自治区|党委书记: the longest head swallows the end of a body that is written; then the head is 书记
    const cut = bodies.find(
      (b) =>
        !b.pronoun &&
        b.start >= segment.start &&
        b.end > headStart &&
        b.end < segment.end &&
        titleHeads.has(text.slice(b.end, segment.end)),
    )
    if (cut) headStart = cut.end
    const written = text.slice(segment.start, segment.end)
    const former =
      formerly(text, segment.start, segment.end) ||
      /(?:^|[^\u4e00-\u9fff]|[是由])?(?:(?<![中平草高太三])原|时任|前任|曾任|(?<![久日此先之目以])前)(?=[\u4e00-\u9fff]{0,20}$)/u.test(
        text.slice(segment.start, segment.start + 3),
      ) ||
      /(?:时任|原任|曾任|原)$/u.test(text.slice(Math.max(floor, segment.start - 2), segment.start))
    const inside = bodies.filter((b) => !b.pronoun && holds({ start: segment.start, end: headStart }, b)).sort(byStart)
    const body = inside.at(-1)
    if (body && headStart - body.end <= 12 && !/[的了]/u.test(text.slice(body.end, headStart))) {
      base = body.base ?? base
      const area = /^(.*(?:区|新城|园区|园))(?:党工委|管委会)$/u.exec(body.name)
      if (area) zone = { ...body, label: 'Place', name: area[1]! }
      const whole = withTrade(doc, body, segment.end)
      give(
        whole,
        text.slice(whole.end, segment.end),
        segment,
        former || whole.start > body.start || /(?:前任|时任|曾任|原任|已故)$/u.test(text.slice(body.start - 2, body.start)),
      )
      continue
    }
    // 该公司|生产科科长: a body that is pointed at
    const told = bodies.find((b) => b.pronoun && b.start === segment.start && b.end <= headStart)
    if (told && segment.end - told.end <= 12) {
      give(told, text.slice(told.end, segment.end), segment, former)
      continue
    }
    const village = villageBody(text, segment, headStart, places)
    if (village) {
      give(village.body, village.title, segment, former)
      continue
    }
    const place = places.filter((p) => p.start >= segment.start && p.end <= headStart + (governmentHeads.has(segment.head) ? 1 : 0)).at(-1)
    if (place?.division && !place.pronoun) base = place.division
    if (place?.zone) zone = place
    const own = place && place.end <= headStart ? text.slice(place.end, segment.end) : written.replace(/^(?:原|时任|前任|曾任)/u, '')
    const level = governmentHeads.has(segment.head) ? levelIn(segment.head) : ''
    if (level) {
      // 伦敦哈克尼自治市|市长: a division that the gazetteer does not have is not the home's
      const unknown = text
        .slice(Math.max(segment.start, place?.end ?? 0), headStart)
        .replace(/^.*(?:[，、的与和由]|记者|书记|常委|委员)/u, '')
      if (
        !(place?.division && place.end >= headStart - 1) &&
        /自治市|[国州郡城埠]$|^(?:[伦纽巴东首曼马洛柏莫])[\u4e00-\u9fa5]{2,}$/u.test(unknown)
      )
        continue
      // 江阴市长: the gazetteer's 江阴 and the head 市长
      const of =
        (place?.division && place.end >= headStart - 1 ? place.division : undefined) ??
        (base?.name.endsWith(level) ? base : undefined) ??
        divisionOfLevel(level, doc, places, person.start)
      if (of) {
        base = of
        give(implied(headStart, governmentOf(of), of), segment.head, segment, former)
      }
      continue
    }
    if (
      /^自治区(?:政府)?(?:常务)?副?主席$/u.test(own) ||
      (/^(?:政府)?(?:常务)?副?主席$/u.test(own) && place?.division?.name.endsWith('自治区'))
    ) {
      const of = place?.division ?? divisionOfLevel('自治区', doc, places, person.start)
      if (of) give(implied(headStart, governmentOf(of), of), segment.head, segment, former)
      continue
    }
    // 自治区主席助理, 市长助理: at the government
    const assistant = /^(主席|省长|市长|县长|区长|州长|盟长)助理$/u.exec(segment.head)
    if (assistant) {
      const word = assistant[1] === '主席' ? '自治区' : assistant[1]![0]!
      const of = (place?.division?.name.endsWith(word) ? place.division : undefined) ?? divisionOfLevel(word, doc, places, person.start)
      if (of) give(implied(headStart, `${of.name}人民政府`, of), segment.head, segment, former)
      continue
    }
    const office = offices.find(([pattern]) => pattern.test(own))
    const of =
      zone && /^(?:管委会|党工委)/u.test(own)
        ? { name: zone.name, division: zone.base }
        : base
          ? { name: base.name, division: base }
          : undefined
    if (office && of) {
      give(implied(headStart, office[1](of.name).replace('{部}', own.slice(0, 2) + '部'), of.division), office[2](own), segment, former)
      continue
    }
    const previous = found.at(-1) ?? inherited
    const unlisted = unlistedBody(text, segment, written, own, ownOnly)
    if (unlisted === 'none') continue
    if (unlisted) {
      give(unlisted.body, unlisted.title, segment, former)
      continue
    }
    const brand = !previous ? brandBefore(doc, segment, places) : undefined
    if (brand) {
      give(brand, text.slice(brand.end, segment.end), segment, former)
      continue
    }
    if (!previous && !place) {
      const body = spokenOf(doc, segment, own, bodies)
      if (body) give(body, own.replace(pronounHead, ''), segment, former)
      continue
    }
    if (!previous || (place && place.end > segment.start + 1)) continue
    // 市委副书记、秘书长; 党组书记、局长: the body goes on
    if (ownOnly.test(own) && own.endsWith(segment.head)) {
      if (previous === inherited) give(inherited.body, own, segment, former)
      else previous.titles.push(own)
    }
  }
  return found.flatMap(({ body, titles, start, former }) => {
    const posts = titles.map((t) => plainTitle(t, body)).filter((t) => t !== undefined)
    if (!posts.length) return []
    const title = posts.map((t) => t.title).join('、')
    return [{ person, body, title, former: former || posts.every((t) => t.former), start, end: person.end }]
  })
}
