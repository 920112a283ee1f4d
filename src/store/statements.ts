import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../package-root.js'
import { baseLabels, entityLabel, factTypes, ledgerTypes, narrowerLabels } from '../model/ontology.js'

/** The two dialects; a file `name.grafeo.cypher` or `name.neo4j.cypher` is taken before `name.cypher`. */
export type Dialect = 'grafeo' | 'neo4j'

/** What a statement may leave open besides parameters, written like `` `LABELS` `` in its file: names that the ontology knows, and no other. */
export interface Slots {
  LABELS?: readonly string[]
  TYPE?: string | readonly string[]
  SOURCE?: string
  TARGET?: string
}

const labels = new Set<string>([...baseLabels, ...Object.keys(narrowerLabels)])
const targets = new Set<string>([entityLabel, 'Article', 'Document', 'Claim', 'Key'])
const types = new Set<string>([...factTypes, ...ledgerTypes])

const known = (name: string, names: ReadonlySet<string>): string => {
  if (!names.has(name)) throw new Error(`not a name of the ontology: ${name}`)
  return name
}

const fill = (text: string, slots: Slots): string =>
  text.replace(/`(LABELS|TYPE|SOURCE|TARGET)`/g, (_, slot: keyof Slots) => {
    const value = slots[slot]
    if (value === undefined) throw new Error(`statement wants ${slot}`)
    const names: readonly string[] = typeof value === 'string' ? [value] : value
    if (slot === 'LABELS') return names.map((label) => known(label, labels)).join(':')
    // Quoted: to grafeo, `IN` is a keyword.
    return names.map((name) => `\`${known(name, slot === 'TYPE' ? types : targets)}\``).join('|')
  })

const folder = join(packageRoot, 'cypher')
const files = new Map<string, string>()
const compiled = new Map<string, string>()

/** The names of the statements in one folder of `cypher/`, without dialects. */
export const statementNames = (under: 'read' | 'write'): string[] =>
  [
    ...new Set(
      readdirSync(join(folder, under))
        .filter((file) => file.endsWith('.cypher'))
        .map((file) => file.replace(/(\.grafeo|\.neo4j)?\.cypher$/, '')),
    ),
  ].sort()

/** A statement's file as it stands, comments and all. */
export function statementFile(name: string, dialect: Dialect): string {
  const key = `${dialect} ${name}`
  const held = files.get(key)
  if (held !== undefined) return held
  if (!/^(?:read|read\/fragments|write|browser)\/[a-z0-9-]+$|^[a-z0-9-]+$/.test(name)) throw new Error(`no statement's name: ${name}`)
  for (const file of [`${name}.${dialect}.cypher`, `${name}.cypher`]) {
    try {
      const text = readFileSync(join(folder, file), 'utf8')
      files.set(key, text)
      return text
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    }
  }
  throw new Error(`no statement ${name}`)
}

/** The text of `cypher/<name>.cypher` in a dialect, its comments left out and its slots filled. */
export function statement(name: string, dialect: Dialect, slots: Slots = {}): string {
  const key = `${dialect} ${name} ${JSON.stringify(slots)}`
  const held = compiled.get(key)
  if (held !== undefined) return held
  const lines = statementFile(name, dialect).split('\n')
  const text = fill(lines.filter((line) => !line.trimStart().startsWith('//')).join('\n'), slots).trim()
  compiled.set(key, text)
  return text
}

/** The statements of a file that holds several, each ended by a semicolon at a line's end. */
export const statements = (name: string, dialect: Dialect): string[] =>
  statement(name, dialect)
    .split(/;\s*(?:\n|$)/)
    .map((text) => text.trim())
    .filter((text) => text !== '')
