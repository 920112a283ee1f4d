import type { Graph, GraphNode, GraphRelationship, Properties } from '../../src/model/graph.js'
import { baseLabels, factDefinition, factTypes, narrowerLabels, type FactType } from '../../src/model/ontology.js'

/** The format of `test/cases/sentences/*.txt`, which README.md there explains, and what it takes to meet a line of it. */
export interface Case {
  /** File and number, and the first comment: `主持.txt 2: 由…主持`. */
  name: string
  /** The block as it stands in its file. */
  raw: string
  home?: string
  date?: string
  text: string
  lines: Expectation[]
}

export type Expectation =
  | { kind: 'node'; forbidden: boolean; line: string; label: string; name: string; properties: Record<string, string> }
  | { kind: 'relation'; forbidden: boolean; line: string; type: FactType; from: string; to: string; properties: Record<string, string> }
  | { kind: 'only'; line: string; what: string }

const labels: readonly string[] = [...baseLabels, ...Object.keys(narrowerLabels)]
const isFactType = (s: string): s is FactType => (factTypes as string[]).includes(s)
const phraseLabels = ['Project', 'Program', 'Event', 'Award'] // their names are phrases: near is enough

export function parseCases(file: string, content: string): Case[] {
  return content
    .replaceAll('\r', '')
    .split(/^---\s*$/m)
    .filter((raw) => raw.trim())
    .map((raw, i) => parseCase(`${file} ${i + 1}`, raw.trim()))
}

function parseCase(name: string, raw: string): Case {
  const lines = raw.split('\n')
  const arrow = lines.indexOf('==>')
  if (arrow < 0) throw new Error(`${name}: no line ==>`)
  const given = lines.slice(0, arrow)
  const comment = given.find((l) => l.startsWith('#'))?.replace(/^#\s*(rule:)?\s*/, '')
  const options = given.filter((l) => l.startsWith('@')).join(' ')
  const option = (key: string) => new RegExp(`@${key}\\s+(\\S+)`).exec(options)?.[1]
  const text = given.filter((l) => !/^[#@]/.test(l)).join('\n')
  if (!text.trim()) throw new Error(`${name}: no text`)
  const expected = lines.slice(arrow + 1).filter((l) => l.trim() && !l.startsWith('#'))
  return {
    name: comment ? `${name}: ${comment}` : name,
    raw,
    home: option('home'),
    date: option('date'),
    text: text.trim(),
    lines: expected.map((line) => parseLine(name, line.trim())),
  }
}

function parseLine(where: string, line: string): Expectation {
  const fail = (why: string): never => {
    throw new Error(`${where}: ${why}: ${line}`)
  }
  if (line.startsWith('!!only ')) {
    const what = line.slice(7).trim()
    return labels.includes(what) || isFactType(what) ? { kind: 'only', line, what } : fail('no label or type')
  }
  const forbidden = line.startsWith('!')
  const [head = '', ...words] = line.slice(forbidden ? 1 : 0).split(/\s+/)
  const first = words.findIndex((w) => /^[a-z]\w*=/i.test(w))
  const names = first < 0 ? words : words.slice(0, first)
  const properties: Record<string, string> = {}
  for (const word of first < 0 ? [] : words.slice(first)) {
    const at = word.indexOf('=')
    if (at < 1) fail('not prop=value')
    properties[word.slice(0, at)] = word.slice(at + 1)
  }
  if (isFactType(head)) {
    const arrow = names.indexOf('->')
    const from = names.slice(0, arrow).join(' ')
    const to = names.slice(arrow + 1).join(' ')
    if (arrow < 0 || !from || !to) fail('not from -> to')
    return { kind: 'relation', forbidden, line, type: head, from, to, properties }
  }
  const label = head.split(':').at(-1)!
  if (!labels.includes(label) || !names.length) fail('no label, or no name')
  return { kind: 'node', forbidden, line, label, name: names.join(' '), properties }
}

/** The lines that a graph does not meet. */
export function unmet(expected: readonly Expectation[], graph: Graph): string[] {
  const nodes = graph.nodes.filter((n) => n.labels.some((l) => labels.includes(l)))
  const byId = new Map(nodes.map((n) => [n.id, n]))
  const facts = graph.relationships.filter((r) => isFactType(r.label) && byId.has(r.start.id) && byId.has(r.end.id))
  const meets = (e: Expectation): ((x: GraphNode | GraphRelationship) => boolean) => {
    if (e.kind === 'node')
      return (x) => x.type === 'node' && x.labels.includes(e.label) && isNamed(x, e.name) && has(x.properties, e.properties)
    if (e.kind === 'only') return () => false
    return (x) => {
      if (x.type !== 'relationship' || x.label !== e.type || !has(x.properties, e.properties)) return false
      const [a, b] = [byId.get(x.start.id)!, byId.get(x.end.id)!]
      const either = factDefinition(e.type).symmetric && isNamed(b, e.from) && isNamed(a, e.to)
      return either || (isNamed(a, e.from) && isNamed(b, e.to))
    }
  }
  const required = expected.filter((e) => e.kind !== 'only' && !e.forbidden).map(meets)
  const asked = (x: GraphNode | GraphRelationship): boolean => required.some((meet) => meet(x))
  const all = [...nodes, ...facts]
  return expected
    .filter((e) => {
      if (e.kind === 'only') return all.some((x) => (x.type === 'node' ? x.labels.includes(e.what) : x.label === e.what) && !asked(x))
      const found = all.filter(meets(e))
      // a forbidden phrase that is only near to one that is asked for is not that one
      const isOther = (x: GraphNode | GraphRelationship) => e.kind === 'node' && x.type === 'node' && asked(x) && !isNamed(x, e.name, false)
      return e.forbidden ? found.some((x) => !isOther(x)) : !found.length
    })
    .map((e) => e.line)
}

/** The relationships of a graph that a case asks for. */
export function askedFor(expected: readonly Expectation[], graph: Graph): GraphRelationship[] {
  const wanted = expected.filter((e) => e.kind === 'relation' && !e.forbidden)
  return graph.relationships.filter((r) => wanted.some((e) => !unmet([e], { ...graph, relationships: [r] }).length))
}

const normal = (s: string): string =>
  s
    .normalize('NFKC')
    .replace(/[\s"'“”‘’「」『』《》〈〉()（）[\]【】·•・,，。:：;；、\-—–_]/gu, '')
    .toLowerCase()

function isNamed(node: GraphNode, name: string, near = true): boolean {
  if (name === '*') return true
  const phrase = near && node.labels.some((l) => phraseLabels.includes(l))
  return [node.properties.name, ...((node.properties.aliases ?? []) as string[])].some((n) =>
    isNear(normal(String(n)), normal(name), phrase),
  )
}

function isNear(a: string, b: string, phrase: boolean): boolean {
  if (a === b || !phrase || !a || !b) return a === b
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return (long.includes(short) && short.length * 2 >= long.length) || (2 * commonLength(a, b)) / (a.length + b.length) >= 0.7
}

/** Length of the longest common subsequence. */
function commonLength(a: string, b: string): number {
  const row = new Array<number>(b.length + 1).fill(0)
  for (const x of a) {
    let diagonal = 0
    for (let j = 1; j <= b.length; j++) {
      const above = row[j]!
      row[j] = x === b[j - 1] ? diagonal + 1 : Math.max(above, row[j - 1]!)
      diagonal = above
    }
  }
  return row[b.length]!
}

/** `prop=` asks for a property that is not there; `what` may be worded more or less fully. */
const has = (properties: Properties, wanted: Record<string, string>): boolean =>
  Object.entries(wanted).every(([key, value]) => {
    const got = properties[key]
    if (value === '') return got === undefined
    if (got === undefined || Array.isArray(got)) return false
    const [a, b] = [normal(String(got)), normal(value)]
    return key === 'what' ? a.includes(b) || b.includes(a) : key === 'title' ? a === b : String(got) === value
  })
