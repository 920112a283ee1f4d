import PQueue from 'p-queue'
import { BadInput, StoreError } from '../errors.js'
import type { Parameters, Value } from '../store/store.js'
import type { Context } from './context.js'
import type { QueryCypherArgs } from './generated/resolvers.js'

/** What a user's query may take. A look-up takes milliseconds; ten seconds are for going through everything. */
const limits = { rows: { usual: 100, most: 10_000 }, milliseconds: 10_000, bytes: 4_000_000 }

/** Two at a time: the questions of everybody else go on. Who comes when so many wait is told to come later. */
const queue = new PQueue({ concurrency: 2 })
const mostWaiting = 20

/** Values within values: both engines, and JSON itself, end their process or their stack on thousands. */
const mostNested = 32

const isShallow = (value: unknown, levels: number): boolean =>
  typeof value !== 'object' || value === null || (levels > 0 && Object.values(value).every((inner) => isShallow(inner, levels - 1)))

interface CypherTable {
  columns: string[]
  rows: Value[][]
  truncated: boolean
  milliseconds: number
}

/** Resolver of a user's own Cypher. What does more than read is refused by the store, see `src/store/read-only.ts`. */
export async function cypher(_: unknown, { query, parameters, limit }: QueryCypherArgs, { store }: Context): Promise<CypherTable> {
  if (parameters != null && (typeof parameters !== 'object' || Array.isArray(parameters)))
    throw new BadInput('BAD_PARAMETERS', '`parameters` is an object: {name: "刘文强"}. parameters 须为对象。')
  if (!isShallow(parameters ?? {}, mostNested)) throw new BadInput('BAD_PARAMETERS', '`parameters` nest too deeply. parameters 嵌套过深。')
  if (limit != null && limit < 1) throw new BadInput('BAD_PAGE', '`limit` must be 1 or more. limit 须大于零。')
  if (queue.size >= mostWaiting) throw new StoreError('BUSY', 'too many queries wait; ask again in some seconds', true)
  const rows = Math.min(limit ?? limits.rows.usual, limits.rows.most)
  return (await queue.add(async () => {
    const begun = performance.now()
    const table = await store.query(query, (parameters ?? {}) as Parameters, { ...limits, rows })
    return {
      columns: table.columns,
      rows: table.rows.map((row) => table.columns.map((column) => row[column] ?? null)),
      truncated: table.truncated,
      milliseconds: Math.round(performance.now() - begun),
    }
  })) as CypherTable
}
