import { StoreError } from '../errors.js'
import { upgradeNames } from './upgrade-names.js'
import { upgradeEventCounts } from './upgrade-event-counts.js'
import { statement, statements, type Dialect } from './statements.js'
import type { Parameters, Row } from './store.js'

/** The version of what `cypher/schema*.cypher` and the ledger's form say. A store of another version is not written to. */
export const schemaVersion = 3

export type Execute = (cypher: string, parameters?: Parameters) => Promise<Row[]>

/** Makes the constraints and indexes that are not there yet, and checks that the store's data has this form. */
export async function ensureSchema(dialect: Dialect, execute: Execute): Promise<void> {
  for (const text of [...statements('schema', dialect), ...statements('schema-own', dialect)]) await execute(text)
  const held = await storedVersion(dialect, execute)
  let version = held
  if (version === 1) version = await upgradeNames(dialect, execute)
  if (version === 2) version = await upgradeEventCounts(dialect, execute)
  if (version === undefined) await execute(statement('write/set-schema-version', dialect), { version: schemaVersion })
  else if (version !== schemaVersion)
    throw new StoreError(
      'SCHEMA_VERSION',
      `the store's data has form ${version}, this xianzhi writes form ${schemaVersion}: export it with the version that wrote it, and import it anew`,
      false,
    )
}

export async function storedVersion(dialect: Dialect, execute: Execute): Promise<number | undefined> {
  const [row] = await execute(statement('write/schema-version', dialect))
  return typeof row?.version === 'number' ? row.version : undefined
}

/** Names of the indexes and constraints of the schema that the store lacks. */
export async function missingIndexes(dialect: Dialect, execute: Execute, more: readonly string[] = []): Promise<string[]> {
  const wanted = [...statements('schema', dialect), ...statements('schema-own', dialect)]
    .filter((text) => dialect === 'neo4j' || text.startsWith('CREATE INDEX'))
    .map((text) => /^CREATE (?:FULLTEXT INDEX|TEXT INDEX|INDEX|CONSTRAINT) (\w+)/.exec(text)![1]!)
  const there = new Set((await execute(statement('write/show-indexes', dialect))).map((row) => row.name))
  return [...wanted, ...more].filter((name) => !there.has(name))
}
