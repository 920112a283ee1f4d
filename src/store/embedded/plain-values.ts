import { isOwnProperty } from '../own-properties.js'
import type { Row, Value } from '../store.js'

/**
 * The engine's values as both stores give them: a node is `{labels, properties}`, a relationship `{type, properties}`,
 * times are strings, and what the store keeps for itself is not shown.
 */
function plainValue(value: unknown): Value {
  if (value === null || value === undefined) return null
  if (typeof value === 'bigint') return Number(value)
  if (typeof value !== 'object') return value as Value
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.map(plainValue)
  const { _id, _labels, _type, _source: _s, _target: _t, ...rest } = value as Record<string, unknown>
  if (_id !== undefined && Array.isArray(_labels)) return { labels: [..._labels].sort() as string[], properties: plainObject(rest) }
  if (_id !== undefined && typeof _type === 'string') return { type: _type, properties: plainObject(rest) }
  return plainObject(value as Record<string, unknown>)
}

const plainObject = (object: Record<string, unknown>): { [key: string]: Value } => {
  const out: { [key: string]: Value } = {}
  for (const [key, value] of Object.entries(object)) if (!isOwnProperty(key)) out[key] = plainValue(value)
  return out
}

export const plainRows = (rows: readonly Record<string, unknown>[]): Row[] =>
  rows.map((row) => {
    const out: Row = {}
    for (const [column, value] of Object.entries(row)) out[column] = plainValue(value)
    return out
  })
