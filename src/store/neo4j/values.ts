import neo4j from 'neo4j-driver'
import { isOwnProperty } from '../own-properties.js'
import type { Parameters, Row, Value } from '../store.js'

/** Whole numbers go as integers (LIMIT wants them, and Browser shows 3 and not 3.0); a list of numbers is of one kind. */
export function toParameter(value: Value): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) {
    const mixed = value.some((v) => typeof v === 'number' && !Number.isInteger(v))
    return value.map((v) => (mixed && typeof v === 'number' ? v : toParameter(v)))
  }
  return toParameters(value)
}

export const toParameters = (parameters: Parameters): Record<string, unknown> =>
  Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, toParameter(value)]))

/** What the driver gives, as both stores give it: a node is `{labels, properties}`, a relationship `{type, properties}`. */
export function plainValue(value: unknown): Value {
  if (value === null || value === undefined) return null
  if (typeof value === 'bigint') return Number(value)
  if (typeof value !== 'object') return value as Value
  if (neo4j.isInt(value)) return value.toNumber()
  if (Array.isArray(value)) return plainList(value)
  if (neo4j.isNode(value)) return { labels: [...value.labels].sort(), properties: plainObject(value.properties) }
  if (neo4j.isRelationship(value)) return { type: value.type, properties: plainObject(value.properties) }
  if (neo4j.isPath(value))
    return [plainValue(value.start), ...value.segments.flatMap((s) => [plainValue(s.relationship), plainValue(s.end)])]
  if (Object.getPrototypeOf(value) !== Object.prototype) return String(value) // dates, durations, points
  return plainObject(value as Record<string, unknown>)
}

/** The list itself where all in it is plain already: answers are lists of lists, and large ones are not copied for nothing. */
function plainList(list: unknown[]): Value[] {
  for (let i = 0; i < list.length; i++) {
    const plain = plainValue(list[i])
    if (plain !== list[i]) return [...(list.slice(0, i) as Value[]), plain, ...list.slice(i + 1).map(plainValue)]
  }
  return list as Value[]
}

/** Without what the store keeps for itself. */
const plainObject = (object: Record<string, unknown>): Row => {
  const out: Row = {}
  for (const [key, value] of Object.entries(object)) if (!isOwnProperty(key)) out[key] = plainValue(value)
  return out
}

export const plainRow = (record: { keys: readonly PropertyKey[]; get(key: string): unknown }): Row => {
  const out: Row = {}
  for (const key of record.keys as string[]) out[key] = plainValue(record.get(key))
  return out
}
