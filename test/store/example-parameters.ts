import type { Graph, GraphNode } from '../../src/model/graph.js'
import type { Parameters, Value } from '../../src/store/store.js'
import { statementFile, type Dialect } from '../../src/store/statements.js'

/**
 * Each file of `cypher/read/` begins with `// params: {…}`, JSON with placeholders for what a random graph holds:
 * `$anyId` and `$anyName` of any entity, `$anyPersonId`, `$anyPlaceName`, … of those with a label, `$anyClaimId`, ….
 */
export function exampleParameters(name: string, dialect: Dialect): Parameters {
  const line = /^\/\/ params: (.*)$/m.exec(statementFile(`read/${name}`, dialect))
  if (!line) throw new Error(`cypher/read/${name}.cypher begins with no // params: {…}`)
  return JSON.parse(line[1]!) as Parameters
}

/** A statement that is written with slots is no statement of the port's `read`. */
export const hasSlots = (name: string, dialect: Dialect): boolean => /^\/\/ slots: /m.test(statementFile(`read/${name}`, dialect))

/** `turn`: which of those that are there a placeholder stands for; each in a list or row another. */
export function filledParameters(parameters: Parameters, graph: Graph, turn: number): Parameters {
  let count = turn
  const pick = (nodes: GraphNode[], property: string): string =>
    nodes.length ? String(nodes[(count++ * 7 + turn) % nodes.length]!.properties[property] ?? 'none') : 'none'
  const fill = (value: Value): Value => {
    if (typeof value === 'string') {
      const placeholder = /^\$any([A-Z][A-Za-z]*?)?(Id|Name)$/.exec(value)
      if (!placeholder) return value
      const [, label = 'Entity', what] = placeholder
      return pick(
        graph.nodes.filter((n) => n.labels.includes(label)),
        what === 'Id' ? 'id' : 'name',
      )
    }
    if (Array.isArray(value)) return value.map(fill)
    if (value !== null && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([key, v]) => [key, fill(v)]))
    return value
  }
  return fill(parameters) as Parameters
}
