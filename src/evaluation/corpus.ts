import { BadInput } from '../errors.js'
import { baseLabels, factTypes, narrowerLabels, type BaseLabel, type FactType, type NarrowerLabel } from '../model/ontology.js'

/** An entry of `corpus/`: a sentence or a page of ours with its names marked and its relations listed (corpus/README.md). */
export interface CorpusEntry {
  /** File and number: `c-01.txt 3`. */
  name: string
  province: string
  subject: string
  /** plan, denial, former, ethnic, foreign, ocr, none */
  traits: string[]
  home?: string
  date?: string
  text: string
  /** In order of their beginning, outer before inner. */
  spans: CorpusSpan[]
  relations: CorpusRelation[]
}

export interface CorpusSpan {
  start: number
  end: number
  label: BaseLabel
  narrower?: NarrowerLabel
  /** What the words stand for; line ends taken out. */
  name: string
}

export interface CorpusRelation {
  type: FactType
  from: string
  to: string
  properties: Record<string, string>
}

const traitNames = ['plan', 'denial', 'former', 'ethnic', 'foreign', 'ocr', 'none']
const isBase = (label: string): label is BaseLabel => (baseLabels as readonly string[]).includes(label)
const isNarrower = (label: string): label is NarrowerLabel => label in narrowerLabels
const isFact = (type: string): type is FactType => (factTypes as string[]).includes(type)

/** @throws BadInput with file and number of the entry that is malformed. */
export const parseCorpus = (file: string, content: string): CorpusEntry[] =>
  content
    .replaceAll('\r', '')
    .split(/^---$/m)
    .filter((raw) => raw.trim())
    .map((raw, i) => parseEntry(`${file} ${i + 1}`, raw.replace(/^\n+|\n+$/g, '')))

function parseEntry(name: string, raw: string): CorpusEntry {
  const fail = (what: string): never => {
    throw new BadInput('BAD_CORPUS', `${name}: ${what}`)
  }
  const lines = raw.split('\n')
  if (!lines[0]!.startsWith('# ')) fail('the first line says province, subject and traits')
  const [province = '', ...words] = lines[0]!.slice(2).trim().split(/\s+/)
  const arrow = lines.indexOf('==>')
  if (arrow < 0) fail('no line ==>')
  let begin = 1
  while (lines[begin]!.startsWith('@')) begin++
  const options = lines.slice(1, begin).join(' ')
  const option = (key: string) => new RegExp(`@${key}\\s+(\\S+)`).exec(options)?.[1]
  const marked = lines.slice(begin, arrow).join('\n')
  const [home, date] = [option('home'), option('date')]
  return {
    name,
    province,
    subject: words.filter((w) => !traitNames.includes(w)).join(' '),
    traits: words.filter((w) => traitNames.includes(w)),
    ...(home ? { home } : {}),
    ...(date ? { date } : {}),
    ...readMarks(marked, fail),
    relations: lines
      .slice(arrow + 1)
      .filter((line) => line.trim())
      .map((line) => parseRelation(line.trim(), fail)),
  }
}

/** `[words|Label]`, `[words|Label=full name]`, brackets in one another. */
function readMarks(marked: string, fail: (what: string) => never): Pick<CorpusEntry, 'text' | 'spans'> {
  let text = ''
  const open: number[] = []
  const spans: CorpusSpan[] = []
  for (let i = 0; i < marked.length; i++) {
    const c = marked[i]!
    if (c === '[') open.push(text.length)
    else if (c === '|' && open.length) {
      const close = marked.indexOf(']', i)
      const [label = '', full] = (close < 0 ? '' : marked.slice(i + 1, close)).split('=')
      if (!isBase(label) && !isNarrower(label)) fail(`no label: |${label || marked.slice(i + 1, i + 20)}`)
      const start = open.pop()!
      const words = text.slice(start).replaceAll('\n', '')
      spans.push({
        start,
        end: text.length,
        ...(isNarrower(label) ? { label: narrowerLabels[label], narrower: label } : { label: label as BaseLabel }),
        name: full ?? words,
      })
      i = close
    } else text += c
  }
  if (open.length) fail('a [ without its |Label]')
  return { text, spans: spans.sort((a, b) => a.start - b.start || b.end - a.end) }
}

function parseRelation(line: string, fail: (what: string) => never): CorpusRelation {
  const found = /^([A-Z_]+) (.+?) -> (.+?)((?: [a-z]+=[^=]+)*)$/u.exec(line)
  const type = found?.[1]
  if (!found || !type || !isFact(type)) return fail(`no relation: ${line}`)
  const properties = [...found[4]!.matchAll(/ ([a-z]+)=([^=]+?)(?= [a-z]+=|$)/gu)].map(([, key, value]) => [key!, value!] as const)
  return { type, from: found[2]!, to: found[3]!, properties: Object.fromEntries(properties) }
}
