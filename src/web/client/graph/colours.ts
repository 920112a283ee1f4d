import { kinds, type Kind } from '../entity.js'

export interface Palette {
  kinds: Record<Kind, string>
  ink: string
  soft: string
  line: string
  edge: string
  paper: string
  card: string
  accent: string
  font: string
}

/** The page's colours, as a canvas wants them. */
export function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement)
  const get = (name: string): string => style.getPropertyValue(`--${name}`).trim()
  return {
    kinds: Object.fromEntries(kinds.map((kind) => [kind, get(kind)])) as Record<Kind, string>,
    ink: get('ink'),
    soft: get('soft'),
    line: get('line'),
    edge: get('edge'),
    paper: get('paper'),
    card: get('card'),
    accent: get('accent'),
    font: get('sans'),
  }
}
