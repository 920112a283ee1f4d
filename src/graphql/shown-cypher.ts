import type { GraphStore, ShownStatement, Value } from '../store/store.js'

/** A statement of a request, and the same as it is pasted into Neo4j Browser. */
export interface CypherShown extends ShownStatement {
  browser: string
}

/** A value as Cypher writes it: keys of maps are bare. */
function literal(value: Value): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  return `{${Object.entries(value)
    .map(([key, held]) => `${key}: ${literal(held)}`)
    .join(', ')}}`
}

const shown = ({ cypher, parameters }: ShownStatement): CypherShown => ({
  cypher,
  parameters,
  browser: `${Object.keys(parameters).length ? `:params ${literal(parameters)}\n\n` : ''}${cypher};`,
})

/** The store, noting in Neo4j's dialect what is asked of it. */
export function notingStore(store: GraphStore, noted: CypherShown[]): GraphStore {
  const noting: Pick<GraphStore, 'read' | 'select'> = {
    read: (statement, parameters = {}) => {
      noted.push(shown(store.shown({ statement, parameters })))
      return store.read(statement, parameters)
    },
    select: (selection) => {
      noted.push(shown(store.shown(selection)))
      return store.select(selection)
    },
  }
  return new Proxy(store, {
    get(target, name) {
      if (name === 'read' || name === 'select') return noting[name]
      if (name === 'shortestPath') return undefined // it has no Cypher to show; statements find the same
      const value: unknown = Reflect.get(target, name, target)
      return typeof value === 'function' ? (value.bind(target) as unknown) : value
    },
  })
}
