import { statement } from '../statements.js'
import type { Parameters } from '../store.js'

/** Statements that make or take away nodes and relationships of the ledger and of the store itself: no way leads over them. */
const besideFacts = new Set(
  [
    ...['lock', 'note-page', 'set-filling', 'set-schema-version'],
    ...['create-articles', 'create-claims', 'create-document', 'create-entities', 'create-keys', 'create-mentions', 'create-nodes'],
    ...['create-pages', 'create-redirects', 'delete-articles-of-document', 'delete-claims-of-document', 'delete-document', 'delete-keys'],
    ...['delete-mentions', 'delete-page', 'delete-redirects'],
  ].map((name) => `write/${name}`),
)
const ofFacts = new Set(['create-facts', 'delete-facts-from', 'delete-facts-to', 'create-relationships'].map((name) => `write/${name}`))
const changesGraph = /\b(?:CREATE|MERGE|DELETE)\b/

/** What a transaction asks of the graph while it runs. */
export interface Looking {
  /** The engine's numbers of these entities, as the transaction sees them. */
  numbers(ids: readonly string[]): Promise<number[]>
  /** What a node was joined to before the transaction. */
  neighbours(node: number): readonly number[]
}

/** The entities whose facts a transaction changes, so that what is kept of all others still holds. */
export class TouchedNodes {
  readonly #ids = new Set<string>()
  readonly #nodes = new Set<number>()
  #all = false

  constructor(readonly looking: Looking) {}

  /** Before a statement runs. What is not known here may change everything. */
  async note(name: string, parameters: Parameters): Promise<void> {
    const { rows = [], ids = [] } = parameters as { rows?: Record<string, unknown>[]; ids?: string[] }
    if (ofFacts.has(name)) for (const { from, to } of rows) this.#ids.add(from as string).add(to as string)
    else if (name === 'write/update-entities') {
      for (const { properties } of rows) if ((properties as { id?: string }).id) this.#ids.add((properties as { id: string }).id) // its new one
    } else if (name === 'write/delete-entities') {
      // Their facts go with them, without being named
      for (const node of await this.looking.numbers(ids)) for (const each of [node, ...this.looking.neighbours(node)]) this.#nodes.add(each)
    } else if (!besideFacts.has(name) && changesGraph.test(statement(name, 'grafeo', anySlots))) this.#all = true
  }

  /** At the end of the transaction. */
  async nodes(): Promise<'all' | Iterable<number>> {
    if (this.#all) return 'all'
    return [...this.#nodes, ...(await this.looking.numbers([...this.#ids]))]
  }
}

const anySlots = { LABELS: [], TYPE: [], SOURCE: 'Entity', TARGET: 'Entity' }
