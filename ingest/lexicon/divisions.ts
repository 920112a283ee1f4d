import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../../src/package-root.js'

export type DivisionLevel = 'province' | 'city' | 'county' | 'township'

export interface Division {
  /** GB/T 2260, six digits; nine for townships. What has no code there: the code above it and its name (710000-南投县). */
  code: string
  name: string
  /** Without 省, 市, 县 …; undefined where a single character would be left (冠县). */
  short?: string
  level: DivisionLevel
  parent?: Division
  /** Set of a name that no longer holds (文登市): the month in which it ended. */
  until?: string
  /** The division that has the same area today: 文登区 of 文登市. Both have one code and are one node. */
  now?: Division
  /** Codes of the divisions of today that it held, where its area was divided: 庐江县 of 巢湖市. */
  held?: ReadonlySet<string>
}

const peoples =
  '蒙古族|回族|藏族|维吾尔族?|苗族|彝族|壮族|布依族|朝鲜族|满族|侗族|瑶族|白族|土家族|哈尼族|哈萨克族?|傣族|黎族|傈僳族|佤族|畲族|拉祜族|水族|东乡族|纳西族|景颇族|柯尔克孜族?|土族|达斡尔族|仫佬族|羌族|布朗族|撒拉族|毛南族|仡佬族|锡伯族?|塔吉克族?|怒族|鄂温克族|保安族|裕固族|独龙族|各族|蒙古|回'
const suffix = new RegExp(
  `(?:${peoples}){0,8}(?:自治区|自治州|自治县|自治旗|特别行政区|省|市|地区|盟|县|区|林区|特区|旗|街道|镇|乡|苏木)$`,
  'u',
)
const shortProvinces: Record<string, string> = {
  内蒙古自治区: '内蒙古',
  广西壮族自治区: '广西',
  西藏自治区: '西藏',
  宁夏回族自治区: '宁夏',
  新疆维吾尔自治区: '新疆',
}

/** 聊城市 → 聊城, 恩施土家族苗族自治州 → 恩施, 东昌府区 → 东昌府 */
export function shortDivisionName(name: string): string | undefined {
  const short = shortProvinces[name] ?? name.replace(suffix, '')
  return short.length >= 2 && short !== name ? short : undefined
}

const levelOf = (code: string): DivisionLevel =>
  code.length === 9 ? 'township' : code.endsWith('0000') ? 'province' : code.endsWith('00') ? 'city' : 'county'

const parentCode = (code: string): string[] =>
  code.length === 9 || code.includes('-')
    ? [code.slice(0, 6)]
    : code.endsWith('0000')
      ? []
      : code.endsWith('00')
        ? [code.slice(0, 2) + '0000']
        : [code.slice(0, 4) + '00', code.slice(0, 2) + '0000']

export interface NamedDivisions {
  name: string
  divisions: Division[]
}
const none: NamedDivisions[] = []

/** Who has a name: by the codes of today, and at all. The same object where no other division has it. */
interface Bearers {
  today?: NamedDivisions
  ever: NamedDivisions
}

/** The first characters of a name as one number, for its places in tables. */
const mixed = (a: number, b: number, c: number): number => Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35)
const ofTwo = 1 << 2

/** Divisions by the names that begin at a place of a text. */
class NameIndex {
  private readonly bearers = new Map<string, Bearers>()
  /** A bit for the first three characters (or all two) of each name: most of a text's places are done with two looks into this. */
  private readonly heads = new Int32Array(1 << 15)
  /** Lengths of the names with the same beginning, a bit each; strangers that share a slot are told apart by the name. */
  private readonly lengths = new Int32Array(1 << 17)
  /** All those of today go before the others. */
  add(name: string, division: Division, isOfToday: boolean): void {
    const known = this.bearers.get(name)
    if (!known) {
      const ever = { name, divisions: [division] }
      this.bearers.set(name, isOfToday ? { today: ever, ever } : { ever })
      const third = name.length > 2 ? name.charCodeAt(2) : 0
      const head = mixed(name.charCodeAt(0), name.charCodeAt(1), third)
      this.heads[head >>> 17]! |= 1 << ((head >>> 12) & 31)
      this.lengths[head & 0x1ffff]! |= 1 << name.length
    } else if (!isOfToday && known.today === known.ever) known.ever = { name, divisions: [...known.ever.divisions, division] }
    else known.ever.divisions.push(division)
  }
  named(name: string): Bearers | undefined {
    return this.bearers.get(name)
  }
  /** Lengths that a name beginning here could have. */
  private lengthsAt(text: string, index: number): number {
    const a = text.charCodeAt(index)
    const b = text.charCodeAt(index + 1)
    return (this.lengthsFrom(mixed(a, b, 0)) & ofTwo) | (this.lengthsFrom(mixed(a, b, text.charCodeAt(index + 2))) & ~ofTwo)
  }
  private lengthsFrom(head: number): number {
    return this.heads[head >>> 17]! & (1 << ((head >>> 12) & 31)) ? this.lengths[head & 0x1ffff]! : 0
  }
  /** All names that begin at `index`, the longest first. */
  at(text: string, index: number, when: keyof Bearers): NamedDivisions[] {
    const lengths = this.lengthsAt(text, index)
    if (!lengths) return none
    let found = none
    for (let length = Math.min(31 - Math.clz32(lengths), text.length - index); length >= 2; length--) {
      if (!(lengths & (1 << length))) continue
      const named = this.bearers.get(text.slice(index, index + length))?.[when]
      if (!named) continue
      if (found === none) found = [named]
      else found.push(named)
    }
    return found
  }
}

/** All divisions from the provinces to the townships, by code, by full name and by short name, and the names that counties and cities had before. */
export class Gazetteer {
  readonly byCode = new Map<string, Division>()
  /** Names that no longer hold, each with what it is today, and divisions without a code (台湾, 香港, 澳门). */
  readonly others: Division[] = []
  private readonly names = new NameIndex()
  /** Codes of divisions that got their present name or rank in a month that is known. */
  private readonly since = new Map<string, string>()
  constructor(lines: Iterable<string>, otherLines: Iterable<string> = []) {
    for (const line of lines) {
      const [code, name] = line.split('\t')
      if (!code || !name) continue
      const division: Division = { code, name, short: shortDivisionName(name), level: levelOf(code) }
      this.byCode.set(code, division)
    }
    for (const division of this.byCode.values()) {
      for (const code of parentCode(division.code)) division.parent ??= this.byCode.get(code)
      this.add(division, true)
    }
    const uncoded = new Map<string, Division>()
    for (const line of otherLines) {
      const [code, name, level, until, held] = line.split('\t')
      if (!code || !name) continue
      const now = this.byCode.get(code) ?? uncoded.get(code)
      const division: Division = { code, name, level: level as DivisionLevel }
      if (until) division.until = until
      else uncoded.set(code, division)
      // 动力区, 吉利区: what is left of a district's name is too often a word
      if (!name.endsWith('区') || level === 'city') division.short = shortDivisionName(name)
      if (now && until) {
        division.now = now
        division.parent = now.parent
        if ((this.since.get(code) ?? '') < until) this.since.set(code, until)
      }
      for (const above of parentCode(code)) division.parent ??= this.byCode.get(above)
      if (held) division.held = new Set(held.split(' '))
      this.others.push(division)
      this.add(division, false)
    }
  }
  private add(division: Division, isOfToday: boolean): void {
    this.names.add(division.name, division, isOfToday)
    if (division.short && division.level !== 'township') this.names.add(division.short, division, isOfToday)
  }
  /** Divisions of today of this full or short name. */
  named(name: string): Division[] {
    return this.names.named(name)?.today?.divisions ?? []
  }
  /** All names of today that begin at `index`, the longest first. */
  at(text: string, index: number): NamedDivisions[] {
    return this.names.at(text, index, 'today')
  }
  /** Divisions that had this name on a day (2011-08, 2011-08-12); where the day is not known or gives none, those of today, then former ones. */
  namedOn(name: string, day: string | undefined): Division[] {
    return this.on(this.names.named(name)?.ever.divisions ?? [], name, day)
  }
  /** As `at`, with the names of a day. */
  atOn(text: string, index: number, day: string | undefined): NamedDivisions[] {
    const found = this.names.at(text, index, 'ever')
    return found === none ? none : found.map(({ name, divisions }) => ({ name, divisions: this.on(divisions, name, day) }))
  }
  private on(divisions: Division[], name: string, day: string | undefined): Division[] {
    if (divisions.length === 1 && !divisions[0]!.until) return divisions
    const held = divisions.filter((d) => {
      if (!day) return !d.until
      if (d.until) return day < d.until
      const since = this.since.get(d.code)
      return !since || day >= since
    })
    // a paper that speaks of 茌平县 in 2023, or of 巢湖市 with no date
    const left = held.length ? held : divisions.filter((d) => !d.until).length ? divisions.filter((d) => !d.until) : divisions
    const full = left.filter((d) => d.name === name)
    // 毕节 was 毕节地区 and the county-level 毕节市 in it: the former names of one area give one division
    return full.length || !day
      ? left
      : left.filter((d) => d.level !== 'county' || !d.until || !left.some((c) => c.level === 'city' && c.short === name))
  }
}

export const isWithin = (inner: Division | undefined, outer: Division): boolean => {
  for (let d = inner; d; d = d.parent) if (d.code === outer.code || outer.held?.has(d.code)) return true
  return false
}

export const provinceOf = (division: Division): Division => {
  let d = division
  while (d.parent) d = d.parent
  return d
}

/** The prefecture, or the province of a county that has none (海南省直辖县). */
export const prefectureOf = (division: Division): Division => {
  let d = division
  while (d.parent && d.level !== 'city') d = d.parent
  return d
}

let loaded: Gazetteer | undefined
const linesOf = (file: string): string[] => readFileSync(join(packageRoot, 'ingest/lexicon', file), 'utf8').split('\n')
/** Read once a process: 44,697 divisions and 832 former names, about 60 ms. */
export const gazetteer = (): Gazetteer =>
  (loaded ??= new Gazetteer(linesOf('divisions.tsv'), [...linesOf('former-divisions.tsv'), ...linesOf('uncoded-divisions.tsv')]))

/** The division as it is today, whose node it is. */
export const presentOf = (division: Division): Division => division.now ?? division

/** What its government is called: 东阿县人民政府, but 台东县政府 and 香港特别行政区政府. */
export const governmentOf = (division: Division): string => `${division.name}${/^(?:71|81|82)/u.test(division.code) ? '' : '人民'}政府`
