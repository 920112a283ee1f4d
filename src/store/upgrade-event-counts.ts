import type { Execute } from './schema.js'
import { statement, type Dialect } from './statements.js'

// As the ledger's batches.
const batch = 500

/** From form 2 to form 3 of the data, in which people bear how many events they attended. It may be done twice, and by two at once. */
export async function upgradeEventCounts(dialect: Dialect, execute: Execute): Promise<3> {
  const people = (await execute(statement('write/people', dialect))).map(({ id }) => id!)
  for (let i = 0; i < people.length; i += batch)
    await execute(statement('write/count-events', dialect), { ids: people.slice(i, i + batch) })
  await execute(statement('write/set-schema-version', dialect), { version: 3 })
  return 3
}
