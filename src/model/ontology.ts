/**
 * The ontology as data: what kinds of node and relationship the graph holds, and between what.
 * Everything that needs a label, a type or a property name takes it from here.
 */
export const baseLabels = ['Person', 'Organization', 'Place', 'Project', 'Program', 'Event', 'Award'] as const
export type BaseLabel = (typeof baseLabels)[number]

/** A narrower label implies its base label. */
export const narrowerLabels = {
  Official: 'Person',
  Enterprise: 'Organization',
  Agency: 'Organization',
  Province: 'Place',
  City: 'Place',
  County: 'Place',
  Township: 'Place',
  Village: 'Place',
  Meeting: 'Event',
} as const satisfies Record<string, BaseLabel>
export type NarrowerLabel = keyof typeof narrowerLabels

/** Administrative divisions, the broadest first. */
export const divisionLabels: readonly string[] = ['Province', 'City', 'County', 'Township', 'Village'] satisfies NarrowerLabel[]

export const attendanceRoles = ['presided', 'spoke', 'inspected', 'attended'] as const // the most active first
export type AttendanceRole = (typeof attendanceRoles)[number]
export const undertakingRoles = ['invests', 'builds', 'operates', 'undertakes'] as const // the most telling first
export type UndertakingRole = (typeof undertakingRoles)[number]

export const statuses = ['reported', 'planned', 'denied'] as const
/** `denied` claims are kept in the ledger and make no relationship. */
export type Status = (typeof statuses)[number]

export const genres = ['news', 'commentary', 'feature', 'notice', 'caption', 'table'] as const
export type Genre = (typeof genres)[number]

export interface FactDefinition {
  from: readonly BaseLabel[]
  to: readonly (BaseLabel | 'Article')[]
  /** A property whose value, besides type and ends, tells two relationships apart. */
  key?: 'title' | 'date'
  /** Properties besides provenance. */
  properties: readonly ('role' | 'title' | 'former' | 'what' | 'date')[]
  /** Roles, the one that wins first, where `role` is a closed set. */
  roles?: readonly string[]
  /** Written once, its ends in name order. */
  symmetric?: true
}

export const facts = {
  ATTENDED: { from: ['Person'], to: ['Event'], properties: ['role', 'date'], roles: attendanceRoles },
  HOLDS_POSITION: { from: ['Person'], to: ['Organization'], key: 'title', properties: ['title', 'former'] },
  LOCATED_IN: { from: ['Organization', 'Project', 'Event'], to: ['Place'], properties: [] },
  PART_OF: { from: ['Organization', 'Place', 'Project'], to: ['Organization', 'Place', 'Project'], properties: [] },
  UNDERTAKES: { from: ['Organization'], to: ['Project'], properties: ['role'], roles: undertakingRoles },
  SUPPLIES: { from: ['Organization'], to: ['Organization'], properties: ['what'] },
  PARTNERS_WITH: { from: ['Organization'], to: ['Organization'], properties: ['what'], symmetric: true },
  ORGANIZED: { from: ['Organization'], to: ['Event'], properties: ['date'] },
  INSPECTED: { from: ['Person', 'Organization'], to: ['Organization', 'Project', 'Place'], key: 'date', properties: ['date'] },
  IMPLEMENTS: { from: ['Organization', 'Place', 'Project'], to: ['Program'], properties: [] },
  RECEIVED: { from: ['Person', 'Organization', 'Place', 'Project'], to: ['Award'], properties: ['date'] },
  WROTE: { from: ['Person'], to: ['Article'], properties: ['role'] },
} as const satisfies Record<string, FactDefinition>
export type FactType = keyof typeof facts
export const factTypes = Object.keys(facts) as FactType[]
export const factDefinition = (type: FactType): FactDefinition => facts[type]

/** Relationships of the ledger, which no claim stands behind. */
export const ledgerTypes = ['MENTIONS', 'IN', 'STATED_IN', 'IDENTIFIES'] as const
export type LedgerType = (typeof ledgerTypes)[number]

/** Labels of nodes that are no entities. `Key` holds an identity key of an entity, see `FoundEntity.keys`. */
export const ledgerLabels = ['Article', 'Document', 'Claim', 'Key'] as const
export type LedgerLabel = (typeof ledgerLabels)[number]

/** Every entity bears this label besides its own in the stores, so that ids can be unique among all. */
export const entityLabel = 'Entity'

/** Attributes that an article may give an entity, and how two articles' values are brought together. */
export const attributes = {
  code: { of: 'Place', type: 'string' }, // GB/T 2260 and the 民政部's township codes
  level: { of: 'Place', type: 'string' }, // province, city, county, township, village
  date: { of: 'Event', type: 'string' },
  endDate: { of: 'Event', type: 'string' },
  kind: { of: 'Event', type: 'string' }, // meeting, inspection, ceremony, contest, visit, …
  investment: { of: 'Project', type: 'number' }, // yuan
  amount: { of: 'Project', type: 'number' }, // in `currency`, where it is not yuan
  currency: { of: 'Project', type: 'string' }, // ISO 4217
  amountText: { of: 'Project', type: 'string' }, // the words that the amount came from
} as const satisfies Record<string, { of: BaseLabel; type: 'string' | 'number' }>
export type Attribute = keyof typeof attributes
export type Attributes = { [A in Attribute]?: (typeof attributes)[A]['type'] extends 'number' ? number : string }
