import { baseLabels, entityLabel, factDefinition, factTypes, narrowerLabels } from '../model/ontology.js'
import type { Column, Order, Selection } from '../model/selection.js'
import { fragment, type FragmentFile } from './fragments.js'
import type { Dialect } from './statements.js'
import type { Parameters, Value } from './store.js'

/** The one column of a compiled statement's answer. */
export const answerColumn = 'answer'

export interface CompiledStatement {
  cypher: string
  parameters: Parameters
}

const labels = new Set<string>([...baseLabels, ...Object.keys(narrowerLabels), entityLabel])
const types = new Set<string>(factTypes)

/** Joins fragments to one statement: each level below another one is a `CALL (…) { … }` in it. */
export function compileSelection(selection: Selection, dialect: Dialect): CompiledStatement {
  const form = `${dialect} ${JSON.stringify(selection, formKeys)}`
  const known = texts.get(form)
  const cypher = known ?? textOf(selection, dialect)
  if (known === undefined) {
    if (texts.size >= mostTexts) texts.clear()
    texts.set(form, cypher)
  }
  return { cypher, parameters: parametersOf(selection) }
}

/** Texts by the form of what was asked, which most requests share: questions of a page, with other values. */
const texts = new Map<string, string>()
const mostTexts = 500

/** All of a selection but its values. */
const formKeys = [
  'source',
  'of',
  'types',
  'label',
  'conditions',
  'order',
  'key',
  'back',
  'after',
  'limited',
  'total',
  'columns',
  'below',
] satisfies (keyof Selection | keyof Order)[]

function textOf(selection: Selection, dialect: Dialect): string {
  const { lines, list } = new Compiler(dialect).level(selection, undefined)
  return [...lines, `RETURN ${list} AS ${answerColumn}`].join('\n')
}

/** Each level's values bear its number: levels are counted as the compiler meets them, each before those below it. */
function parametersOf(selection: Selection): Parameters {
  const parameters: Parameters = {}
  let levels = 0
  const add = (level: Selection): void => {
    const number = levels++
    for (const [name, value] of Object.entries(level.parameters ?? {})) parameters[`${name}${number}`] = value as Value
    if (!level.total) for (const below of level.below ?? []) add(below) // a total has nothing below it
  }
  add(selection)
  return parameters
}

/** Names of a level: `n2`, `r2`, …, so that no level's name is another's. */
type Slots = Record<
  | 'NODE'
  | 'FACT'
  | 'ARTICLE'
  | 'PLACE'
  | 'PERSON'
  | 'COUNT'
  | 'LEAST'
  | 'DOWN'
  | 'UP'
  | 'ID'
  | 'TIE'
  | 'PARENT'
  | 'LABEL'
  | 'TYPE'
  | 'DIRECTION',
  string
>

interface Level {
  lines: string[]
  /** What the level shows of each of its things, as a list. */
  list: string
}

class Compiler {
  #levels = 0

  constructor(private readonly dialect: Dialect) {}

  level(selection: Selection, parent: string | undefined): Level {
    const number = this.#levels++
    const slots = slotsOf(selection, parent ?? `wanted${number}`, number)
    const fill = (text: string): string => filled(text, slots, number)
    const lines = this.#source(selection, fill)
    if (selection.total) {
      const names = { ...slots, UP: `count${number}`, DOWN: `sum${number}` }
      return { lines: [...lines, filled(this.#piece('columns', 'total'), names, number)], list: `[${names.UP}, ${names.DOWN}]` }
    }
    const order = this.#ordered(selection, slots, fill, lines)
    const below = (selection.below ?? []).map((each) => this.#below(each, slots, lines))
    // Told again behind the subqueries: only then is it sure to hold.
    if (order.length && below.length) lines.push(`WITH ${[...carried(selection, slots), ...below].join(', ')}`, ...order)
    const columns = selection.columns.map((column) => this.#column(column, slots, fill))
    return { lines, list: `[${[...columns, ...below].join(', ')}]` }
  }

  #source({ source, conditions = [] }: Selection, fill: (text: string) => string): string[] {
    const text = source === 'called' || source === 'busiest' ? this.#piece(source, source) : this.#piece('sources', source)
    const where = conditions.map((name) => this.#piece('conditions', name)).join('\n  AND ')
    if (where && !text.includes('`WHERE`')) throw new Error(`${source} takes no conditions`)
    return fill(text.replace(/\n?`WHERE`/, where && `\nWHERE ${where}`)).split('\n')
  }

  /** Adds what puts the level's things in order, and takes the first of them. @returns the order, to be told again. */
  #ordered({ order, limited, ...selection }: Selection, slots: Slots, fill: (text: string) => string, lines: string[]): string[] {
    if (!order) return []
    const key = this.#piece('orders', order.key)
    const ascends = key.includes('`UP`')
    const [first, second] = order.back ? ['ASC', 'DESC'] : ['DESC', 'ASC']
    const things = [slots.NODE, ...(hasFact(selection) ? [slots.FACT] : [])]
    const keys = [key, '`NODE`.id AS `ID`', ...(slots.TIE ? [`${this.#tie(selection)} AS \`TIE\``] : [])]
    if (selection.source === 'facts-both') keys.push(`${this.#piece('columns', 'direction')} AS \`DIRECTION\``)
    const names = carried({ order, ...selection }, slots)
    lines.push(fill(`WITH ${[...things, ...keys].join(', ')}`))
    if (order.after) {
      const text = this.#piece('orders', `${order.back ? 'before' : 'after'}-${ascends ? 'up' : 'down'}`)
      lines.push(fill(`WHERE ${slots.TIE ? text : text.replace(/ OR \(`ID` = \$afterId AND `TIE` [<>] \$afterTie\)/, '')}`))
      lines.push(`WITH ${names.join(', ')}`)
    }
    const by = fill(
      `ORDER BY ${ascends ? `\`UP\` ${second}` : `\`DOWN\` ${first}`}, \`ID\` ${second}${slots.TIE ? `, \`TIE\` ${second}` : ''}`,
    )
    lines.push(by, ...(limited ? [fill('LIMIT $limit')] : []))
    return [by]
  }

  #tie({ source }: Selection): string {
    const tie = this.#piece('columns', source === 'mentions' ? 'mention-tie' : 'fact-tie')
    return source === 'facts-both' ? tie.replace('`DIRECTION`', `(${this.#piece('columns', 'direction')})`) : tie
  }

  /** Adds the level below as a subquery. @returns the name of what it answers. */
  #below(selection: Selection, slots: Slots, lines: string[]): string {
    const parent = { node: slots.NODE, fact: slots.FACT, article: slots.ARTICLE }[selection.of ?? 'node']
    const name = `list${this.#levels}`
    const { lines: inner, list } = this.level(selection, parent)
    const answer = selection.total ? list : `collect(${list})`
    lines.push(`CALL (${parent}) {`, ...[...inner, `RETURN ${answer} AS ${name}`].map((line) => `  ${line}`), '}')
    return name
  }

  #column(column: Column, slots: Slots, fill: (text: string) => string): string {
    const [, of, property] = /^(node|fact|article)\.([A-Za-z][A-Za-z0-9]*)$/.exec(column) ?? []
    if (of) return `${{ node: slots.NODE, fact: slots.FACT, article: slots.ARTICLE }[of]}.${property}`
    if (column === 'down' || column === 'up') return slots[column === 'down' ? 'DOWN' : 'UP']
    if (column === 'tie') return slots.TIE || "''"
    if (column === 'parent') return slots.PARENT
    if (column === 'direction') return slots.DIRECTION
    return fill(this.#piece('columns', column))
  }

  #piece(file: FragmentFile, name: string): string {
    return fragment(file, name, this.dialect)
  }
}

const hasFact = ({ source }: Selection): boolean => source.startsWith('facts-') || source === 'located' || source === 'mentions'

/** Whether two facts of this level can be with one thing, so that something must tell them apart. */
const wantsTie = ({ source, types = [], order, columns }: Selection): boolean =>
  source === 'mentions' ||
  (source.startsWith('facts-') &&
    (source === 'facts-both' ||
      types.length > 1 ||
      order?.after === true ||
      columns.includes('tie') ||
      types.some((type) => factDefinition(type).key !== undefined)))

/** What is known of each thing of a level that has an order. */
function carried(selection: Selection, slots: Slots): string[] {
  return [
    slots.NODE,
    ...(hasFact(selection) ? [slots.FACT] : []),
    ascendingKeys.has(selection.order!.key) ? slots.UP : slots.DOWN,
    slots.ID,
    ...(slots.TIE ? [slots.TIE] : []),
    ...(selection.source === 'facts-both' ? [slots.DIRECTION] : []),
  ]
}

const ascendingKeys = new Set<string>(['name'])

function slotsOf(selection: Selection, parent: string, number: number): Slots {
  const { label, types: asked = [], source } = selection
  if (label !== undefined && !labels.has(label)) throw new Error(`not a label of the ontology: ${label}`)
  for (const type of asked) if (!types.has(type)) throw new Error(`not a type of the ontology: ${type}`)
  const ascends = selection.order && ascendingKeys.has(selection.order.key)
  return {
    NODE: `n${number}`,
    FACT: `r${number}`,
    ARTICLE: `a${number}`,
    PLACE: `place${number}`,
    PERSON: `person${number}`,
    COUNT: `attended${number}`,
    LEAST: `least${number}`,
    DOWN: ascends ? "''" : `down${number}`,
    UP: ascends ? `up${number}` : "''",
    ID: `id${number}`,
    TIE: selection.order && wantsTie(selection) ? `tie${number}` : '',
    PARENT: parent,
    LABEL: label ?? '',
    TYPE: asked.join('|'),
    DIRECTION: source === 'facts-both' ? `direction${number}` : source === 'facts-out' ? "'out'" : "'in'",
  }
}

/** Puts the level's names into a fragment, and its number behind its parameters. */
const filled = (text: string, slots: Slots, number: number): string =>
  (slots.LABEL ? text : text.replaceAll(':`LABEL`', ''))
    .replace(/`([A-Z]+)`/g, (quoted, slot: string) => (slot in slots ? slots[slot as keyof Slots] : quoted))
    .replace(/\$([a-zA-Z]+)/g, (_, name: string) => `$${name}${number}`)
