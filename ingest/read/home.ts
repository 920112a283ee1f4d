import { gazetteer, type Division } from '../lexicon/divisions.js'
import { plainNames } from '../lexicon/plain-names.js'
import { matchesIn } from '../matches.js'

/** 北京, 天津, 上海, 重庆: provinces whose 市委 and 市长 are a city's. */
const isMunicipality = (division: Division): boolean => division.level === 'province' && division.name.endsWith('市')
const isCity = (division: Division): boolean => division.level === 'city' || isMunicipality(division)

/** The prefecture of a county, 北京市 of its districts; a county that has none (海南省直辖县) stands for itself. */
const prefectureOf = (division: Division): Division => (division.parent && isCity(division.parent) ? division.parent : division)

type Names = (string[] | undefined)[]
let index: Names | undefined
const slotOf = (text: string, at: number): number => (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) & 0xffff
/** Full and short names of provinces, prefectures and counties, former ones too, in slots by their first two characters, the longest first. */
function names(): Names {
  if (index) return index
  const all = new Set<string>()
  const { byCode, others } = gazetteer()
  for (const division of [...byCode.values(), ...others]) {
    if (division.level === 'township') continue
    all.add(division.name)
    if (division.short) all.add(division.short)
  }
  index = new Array<string[] | undefined>(0x10000)
  for (const name of [...all].sort((a, b) => b.length - a.length)) (index[slotOf(name, 0)] ??= []).push(name)
  return index
}

/** Who has this name; 河南, 海南, 吉林 are the provinces, never 河南蒙古族自治县 or 吉林市. */
function bearers(name: string, day: string | undefined): Division[] {
  const all = gazetteer()
    .namedOn(name, day)
    .filter((d) => d.level !== 'township' && !/^(?:71|81|82)/u.test(d.code)) // delegations visit them, no paper of theirs is read
  const provinces = all.filter((d) => d.level === 'province')
  return provinces.length && !all.some((d) => d.name === name && d.level !== 'province') ? provinces : all
}

interface Standing {
  division: Division
  /** Mentions of the division itself. */
  own: number
  /** Of the divisions below it. */
  below: number
}

// 市委 市政府 我市 市应急管理局 副市长, with no name before them
const cityWords =
  /(?<![\u4e00-\u9fff])(?:市委|市政府|市直|我市|全市|副?市长)|[，。、；：“（\s](?:市[\u4e00-\u9fff]{1,8}局|市[委长直])|我市|全市/gu
const countyWords = /我县|全县|该县|(?:^|[，。、；：“（\s])(?:县委|县政府|县长|副县长|县[\u4e00-\u9fff]{1,8}局)/gu

const provinceWords = /省(?:委|政府|长|直|[\u4e00-\u9fff]{1,8}厅)|副省长|我省|全省|自治区(?:党委|政府|副?主席)|我区|全区/gu

const count = (text: string, pattern: RegExp): number => matchesIn(text, pattern).length

/** How often each prefecture and county is named; one name of several divisions (鼓楼区) counts for those whose prefecture is named too. */
function standings(text: string, day: string | undefined): Map<Division, Standing> {
  const known = names()
  const found = new Map<Division, Standing>()
  const standing = (division: Division): Standing => {
    const s = found.get(division) ?? { division, own: 0, below: 0 }
    found.set(division, s)
    return s
  }
  const doubtful: { divisions: Division[]; weight: number }[] = []
  for (let i = 0; i < text.length - 1; i++) {
    const name = known[slotOf(text, i)]?.find((written) => text.startsWith(written, i))
    if (!name) continue
    const divisions = bearers(name, day)
    if (!divisions.length) {
      i += name.length - 1
      continue
    }
    const full = divisions.some((d) => d.name === name)
    const paper = /^[日晚时]报/u.test(text.slice(i + name.length, i + name.length + 2))
    // 滁州市委常委、江阴市长: 市委 further on in the text is this one's
    const seat = /^(?:[市县区州盟旗]?(?:委(?![员托])|政府|人民政府)|[市县区州盟]?长(?=[\u4e00-\u9fff]))/u.test(
      text.slice(i + name.length, i + name.length + 5),
    )
    // 资源, 合作, 复兴: words
    if (!full && !seat && !paper && plainNames.has(name) && !divisions.some(isCity)) {
      i += name.length - 1
      continue
    }
    // 上海, 北京: visited and quoted everywhere
    const weight = (paper ? 6 : full ? 2 : isMunicipality(divisions[0]!) ? 0.5 : 1) + (seat ? 3 : 0)
    if (divisions.length === 1) standing(divisions[0]!).own += weight
    else doubtful.push({ divisions, weight })
    i += name.length - 1
  }
  // 文登市 … 文登: where no date tells, the name that is written in full holds
  for (const [division, { own }] of [...found]) {
    const present = division.now && found.get(division.now)
    if (!present) continue
    standing(division).own = own + present.own
    found.delete(present.division)
  }
  for (const { divisions, weight } of doubtful) {
    const likely = divisions.filter((d) => found.has(d) || found.has(prefectureOf(d)))
    if (likely.length) standing(likely.find(isCity) ?? likely[0]!).own += weight
  }
  for (const { division, own } of [...found.values()]) {
    const above = prefectureOf(division)
    if (above !== division && isCity(above)) standing(above).below += own
  }
  return found
}

/**
 * The division that a text is about: the one whose Party committee 市委 is, or 县委.
 * 江阴市长汪锡安，市委常委… → 江阴市; 襄阳市委书记 … 襄州区 … 副市长 → 襄阳市; undefined where no division stands out.
 * Names are those of the day, where it is known: 文登市 was a city until 2014.
 */
export function findHome(source: string, day?: string, candidates?: readonly string[]): string | undefined {
  const text = source.replace(/(?<=[\u4e00-\u9fff])(?:[ \t\u3000]{1,6}\n?|\n)[ \t\u3000]{0,6}(?=[\u4e00-\u9fff])/gu, '')
  const all = [...standings(text, day).values()].filter((s) => !candidates || candidates.includes(s.division.name))
  const cities = all.filter((s) => isCity(s.division)).sort((a, b) => b.own + b.below / 2 - (a.own + a.below / 2))
  const counties = all.filter((s) => s.division.level === 'county').sort((a, b) => b.own - a.own)
  const [city] = cities
  const [county] = counties
  if (!county || county.own < 2)
    return city && city.own >= 2 ? city.division.name : (provinceOf(text, all, (city?.own ?? 0) + (county?.own ?? 0)) ?? undefined)
  const above = all.find((s) => s.division === prefectureOf(county.division))
  const speaksOfCity = count(text, cityWords)
  const speaksOfCounty = count(text, countyWords)
  if (county.division.name.endsWith('市')) {
    // 江阴市 has a 市委 of its own: it is meant when its prefecture is not named beside it
    const rival = above ? above.own : 0
    if (speaksOfCity && rival * 4 < county.own && (!city || city.own + city.below / 2 < county.own * 1.5)) return county.division.name
  } else if (speaksOfCounty > speaksOfCity && county.own > (city?.own ?? 0)) return county.division.name
  if (city && (city.own >= 2 || city.below >= 4)) return city.division.name
  return county.own >= 4 && !speaksOfCity ? county.division.name : city?.division.name
}

/** The province whose 省委 and 省长 a text speaks of, where no city or county is named as often: 省长郭民安 … 河南代表团 … 河南. */
function provinceOf(text: string, all: readonly Standing[], others: number): string | undefined {
  const [first, second] = all.filter((s) => s.division.level === 'province').sort((a, b) => b.own - a.own)
  if (!first || first.own < 2 || first.own <= others || (second && second.own === first.own)) return undefined
  return count(text, provinceWords) ? first.division.name : undefined
}
