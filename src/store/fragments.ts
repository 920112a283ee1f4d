import { statementFile, type Dialect } from './statements.js'

export type FragmentFile = 'sources' | 'called' | 'busiest' | 'conditions' | 'orders' | 'columns'

const held = new Map<string, Map<string, string>>()

/** The pieces of a file in `cypher/read/fragments/`: each begins with a line `//// name`. */
export function fragments(file: FragmentFile, dialect: Dialect): Map<string, string> {
  const key = `${dialect} ${file}`
  const known = held.get(key)
  if (known) return known
  const [beginning = '', ...rest] = statementFile(`read/fragments/${file}`, dialect).split(/^\/\/\/\/ /m)
  const pieces = new Map(
    rest.map((piece): [string, string] => [piece.slice(0, piece.indexOf('\n')), piece.slice(piece.indexOf('\n')).trim()]),
  )
  // A file of one piece, which differs from dialect to dialect, is named as the piece is.
  if (!rest.length) pieces.set(file, beginning.replace(/^\/\/.*\n/gm, '').trim())
  held.set(key, pieces)
  return pieces
}

/** @throws where there is none of that name. */
export function fragment(file: FragmentFile, name: string, dialect: Dialect): string {
  const text = fragments(file, dialect).get(name)
  if (text === undefined) throw new Error(`no fragment ${name} in ${file}`)
  return text
}
