/** What a store keeps on an entity for its own use: shown to nobody, in no export and in no hash, and made again by an import. */
const ownProperties: ReadonlySet<string> = new Set([
  'nameIndex', // what it is found by, see src/model/name-index.ts
  'eventCount', // how many events a person attended, see src/store/ledger/event-counts.ts
])

export const isOwnProperty = (name: string): boolean => ownProperties.has(name)
