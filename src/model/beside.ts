import type { GraphRecord, Properties } from './graph.js'

/** What a store holds beside the graph and a backup keeps: notes of pages, and where ids lead that were merged away. */
export type BesideRecord = { type: 'page'; properties: Properties } | { type: 'redirect'; from: string; to: string }

export type StoreRecord = GraphRecord | BesideRecord
