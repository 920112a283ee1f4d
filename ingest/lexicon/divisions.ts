import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../../src/package-root.js'

export type DivisionLevel = 'province' | 'city' | 'county' | 'township'

export interface Division {
  /** GB/T 2260, six digits; nine for townships. */
  code: string
  name: string
  /** Without 省, 市, 县 …; undefined where a single character would be left (冠县). */
  short?: string
  level: DivisionLevel
  parent?: Division
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
  code.length === 9
    ? [code.slice(0, 6)]
    : code.endsWith('0000')
      ? []
      : code.endsWith('00')
        ? [code.slice(0, 2) + '0000']
        : [code.slice(0, 4) + '00', code.slice(0, 2) + '0000']

const none: { name: string; divisions: Division[] }[] = []

/** All divisions from the provinces to the townships, by code, by full name and by short name. */
export class Gazetteer {
  readonly byCode = new Map<string, Division>()
  private readonly byName = new Map<string, Division[]>()
  /** First character → second character → lengths of the names that begin so, a bit each. */
  private readonly lengths: (Map<number, number> | undefined)[] = new Array<Map<number, number> | undefined>(65536)
  constructor(lines: Iterable<string>) {
    for (const line of lines) {
      const [code, name] = line.split('\t')
      if (!code || !name) continue
      const division: Division = { code, name, short: shortDivisionName(name), level: levelOf(code) }
      this.byCode.set(code, division)
    }
    for (const division of this.byCode.values()) {
      for (const code of parentCode(division.code)) division.parent ??= this.byCode.get(code)
      this.add(division.name, division)
      if (division.short && division.level !== 'township') this.add(division.short, division)
    }
  }
  private add(name: string, division: Division): void {
    const list = this.byName.get(name)
    if (list) list.push(division)
    else this.byName.set(name, [division])
    const seconds = (this.lengths[name.charCodeAt(0)] ??= new Map<number, number>())
    seconds.set(name.charCodeAt(1), (seconds.get(name.charCodeAt(1)) ?? 0) | (1 << name.length))
  }
  /** Divisions of this full or short name. */
  named(name: string): Division[] {
    return this.byName.get(name) ?? []
  }
  /** All names of the gazetteer that begin at `index`, the longest first. */
  at(text: string, index: number): { name: string; divisions: Division[] }[] {
    const lengths = this.lengths[text.charCodeAt(index)]?.get(text.charCodeAt(index + 1))
    if (!lengths) return none
    const found: { name: string; divisions: Division[] }[] = []
    for (let length = Math.min(31 - Math.clz32(lengths), text.length - index); length >= 2; length--) {
      if (!(lengths & (1 << length))) continue
      const name = text.slice(index, index + length)
      const divisions = this.byName.get(name)
      if (divisions) found.push({ name, divisions })
    }
    return found
  }
}

export const isWithin = (inner: Division | undefined, outer: Division): boolean => {
  for (let d = inner; d; d = d.parent) if (d === outer) return true
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
/** Read once a process: 44,697 divisions, about 60 ms. */
export const gazetteer = (): Gazetteer =>
  (loaded ??= new Gazetteer(readFileSync(join(packageRoot, 'ingest/lexicon/divisions.tsv'), 'utf8').split('\n')))
