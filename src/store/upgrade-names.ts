import { nameIndex } from '../model/name-index.js'
import type { Execute } from './schema.js'
import { statement, type Dialect } from './statements.js'

interface Named {
  id: string
  labels: string[]
  name: string
  aliases: string[]
}

// As the ledger's batches.
const batch = 500

/** From form 1 to form 2 of the data, in which entities are found by pinyin too. It may be done twice, and by two at once. */
export async function upgradeNames(dialect: Dialect, execute: Execute): Promise<2> {
  if (dialect === 'neo4j') await execute(statement('write/drop-name-index', dialect))
  const entities = (await execute(statement('write/names', dialect))) as unknown as Named[]
  for (let i = 0; i < entities.length; i += batch) {
    const rows = entities
      .slice(i, i + batch)
      .map(({ id, labels, name, aliases }) => ({ id, nameIndex: nameIndex(name, aliases, labels.includes('Person')) }))
    await execute(statement('write/set-name-index', dialect), { rows })
  }
  await execute(statement('write/set-schema-version', dialect), { version: 2 })
  return 2
}
