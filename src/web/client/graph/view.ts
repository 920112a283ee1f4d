import { factTypes, type FactType } from '../../../model/ontology.js'
import { kinds, type Kind } from '../entity.js'

/** What a size of a node stands for. */
export const sizes = ['degree', 'mentions', 'same'] as const
export type Size = (typeof sizes)[number]

/** An entity whose neighbours are shown. */
export interface Opened {
  id: string
  /** All types where it is left out. */
  types?: FactType[]
  most: number
}

/** Everything that makes a picture what it is: the address of the page holds it, so a link opens the same view. */
export interface GraphView {
  of: string[]
  hops: number
  most: number
  opened: Opened[]
  /** Pairs between which the ways are shown. */
  ways: [string, string][]
  hidden: string[]
  /** Where the reader put a node. */
  pins: Map<string, [number, number]>
  from?: string
  to?: string
  /** Kinds of entities, and types of facts, that are switched off. */
  noKinds: Kind[]
  noTypes: FactType[]
  size: Size
}

const openedMost = 60
const idPattern = /^[\w-]{1,64}$/
const datePattern = /^\d{4}(-\d{2}(-\d{2})?)?$/

const list = (text: string | null): string[] => (text ? text.split(',').filter(Boolean) : [])
const isId = (text: string | undefined): text is string => text !== undefined && idPattern.test(text)
const number = (text: string | null | undefined, usual: number, most: number): number =>
  text && /^\d+$/.test(text) ? Math.min(Number(text), most) : usual
const known = <T extends string>(all: readonly T[], names: readonly string[]): T[] => all.filter((name) => names.includes(name))

/** What an address says; whatever is not well-formed in it is passed over. */
export function parseView(parameters: URLSearchParams): GraphView {
  const get = (name: string): string | null => parameters.get(name)
  const date = (name: string): string | undefined => (datePattern.test(get(name) ?? '') ? get(name)! : undefined)
  const opened = list(get('open')).flatMap((text): Opened[] => {
    const [id, types = '', most] = text.split('*')
    return isId(id) ? [{ id, ...(types ? { types: known(factTypes, types.split('.')) } : {}), most: number(most, openedMost, 5000) }] : []
  })
  const pins = list(get('pin')).flatMap((text): [string, [number, number]][] => {
    const [id, x, y] = text.split('*')
    return isId(id) && Number.isFinite(Number(x)) && Number.isFinite(Number(y)) ? [[id, [Number(x), Number(y)]]] : []
  })
  const ways = list(get('way')).flatMap((text): [string, string][] => {
    const [one, other] = text.split('*')
    return isId(one) && isId(other) ? [[one, other]] : []
  })
  const [from, to] = [date('from'), date('to')]
  return {
    of: list(get('of')).filter(isId),
    hops: number(get('hops'), 1, 3),
    most: number(get('most'), openedMost, 5000),
    opened,
    ways,
    hidden: list(get('hide')).filter(isId),
    pins: new Map(pins),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    noKinds: known(kinds, list(get('nokind'))),
    noTypes: known(factTypes, list(get('notype'))),
    size: known(sizes, [get('size') ?? ''])[0] ?? 'degree',
  }
}

/** The parameters that say so; what is as usual is left out. */
export function viewParameters(view: GraphView): URLSearchParams {
  const parameters = new URLSearchParams()
  const set = (name: string, value: string): void => {
    if (value) parameters.set(name, value)
  }
  set('of', view.of.join(','))
  set('hops', view.hops === 1 ? '' : String(view.hops))
  set('most', view.most === openedMost ? '' : String(view.most))
  set(
    'open',
    view.opened
      .map(({ id, types, most }) => [id, types?.join('.') ?? '', ...(most === openedMost ? [] : [most])].join('*').replace(/\*$/, ''))
      .join(','),
  )
  set('way', view.ways.map((pair) => pair.join('*')).join(','))
  set('hide', view.hidden.join(','))
  set('pin', [...view.pins].map(([id, [x, y]]) => `${id}*${x.toFixed(3)}*${y.toFixed(3)}`).join(','))
  set('from', view.from ?? '')
  set('to', view.to ?? '')
  set('nokind', view.noKinds.join(','))
  set('notype', view.noTypes.join(','))
  set('size', view.size === 'degree' ? '' : view.size)
  return parameters
}

export const emptyView = (): GraphView => parseView(new URLSearchParams())

/** The view with these entities opened as well; one that is open already is opened further. */
export function open(view: GraphView, id: string, types?: FactType[]): GraphView {
  const same = (o: Opened): boolean => o.id === id && (o.types?.join() ?? '') === (types?.join() ?? '')
  const before = view.opened.find(same)
  const opened: Opened = { id, ...(types ? { types } : {}), most: before ? Math.min(before.most * 2, 5000) : openedMost }
  return { ...view, opened: [...view.opened.filter((o) => !same(o)), opened], hidden: view.hidden.filter((h) => h !== id) }
}
