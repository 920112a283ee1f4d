import { Converter } from 'opencc-js/t2cn'
import { pinyin } from 'pinyin-pro'
import { countyReadings } from './county-readings.js'

const toSimplified = Converter({ from: 't', to: 'cn' })

/**
 * A text as names are compared when somebody looks for one: simplified (劉文強 → 刘文强), of one width (（二期） → (二期)), lower case, without
 * spaces. Only for looking; a name is shown as the pages have it.
 */
export const folded = (text: string): string => toSimplified(text.normalize('NFKC')).toLowerCase().replace(/\s+/gu, '')

/** What somebody typed instead of characters, as `nameIndex` has it: `Liu Wenqiang`, `Lü Bu`, `LED` → `liuwenqiang`, `lvbu`, `led`; else undefined. */
export function typedLetters(text: string): string | undefined {
  const letters = text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ü', 'v')
    .replace(/[\s'’·-]+/gu, '')
  return /^[a-z0-9]+$/.test(letters) ? letters : undefined
}

// What is longer nobody spells out: names of meetings have fifty characters.
const longestSpelt = 24

const syllablesOf = (characters: string, isPerson: boolean): string[] =>
  pinyin(characters, { toneType: 'none', type: 'array', v: true, surname: isPerson ? 'head' : 'off' }).filter((syllable) =>
    /^[a-z]+$/.test(syllable),
  )

/** How the Chinese characters of a name are spelt, in full and by initials: 单县 → danxian, dx, shanxian, sx; 单田芳, a person, → shantianfang, stf. */
export function spellings(name: string, isPerson: boolean): string[] {
  const characters = folded(name)
    .replace(/[^\p{Script=Han}]/gu, '')
    .slice(0, longestSpelt)
  if (!characters) return []
  const ways = [syllablesOf(characters, isPerson)]
  const county = isPerson ? undefined : countyReadings.find(([written]) => characters.startsWith(written))
  if (county) ways.push([...county[1].split(' '), ...ways[0]!.slice(county[0].length)])
  return [...new Set(ways.flatMap((way) => [way.join(''), way.map((syllable) => syllable[0]).join('')]))]
}

/** Marks a line of letters: what begins with it begins a spelling, or a run of Latin letters or digits in a name. */
const lettersBegin = '\n='

export const letterLine = (letters: string): string => lettersBegin + letters

/**
 * All that an entity is found by, one a line: its names folded, then their letters. Both stores keep it beside the names, and show it to
 * nobody: `\n刘文强\n=liuwenqiang\n=lwq\n`.
 */
export function nameIndex(name: string, aliases: readonly string[], isPerson: boolean): string {
  const names = [...new Set([name, ...aliases].map(folded))]
  const letters = names.flatMap((each) => [...(each.match(/[a-z0-9]+/g) ?? []), ...spellings(each, isPerson)])
  return `\n${names.join('\n')}${[...new Set(letters)].map(letterLine).join('')}\n`
}
