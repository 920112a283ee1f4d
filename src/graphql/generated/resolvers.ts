// Made by `npm run types` from schema.graphql.
import type { UploadedFile } from '../ingestion/uploads.js'
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql'
import type { EntityNode, GraphNode, ArticleNode, DocumentNode, ClaimNode } from '../nodes.js'
import type { Fact as FactShown } from '../fact.js'
import type { Ingestion as IngestionRun } from '../ingestion/ingestions.js'
import type { PageResult as PageOutcome } from '../ingestion/page-reader.js'
import type { Context } from '../context.js'
export type Maybe<T> = T | null
export type InputMaybe<T> = Maybe<T>
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues }
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> }
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: unknown }
  String: { input: string; output: unknown }
  Boolean: { input: boolean; output: unknown }
  Int: { input: number; output: unknown }
  Float: { input: number; output: unknown }
  PartialDate: { input: string; output: unknown }
  JSON: { input: unknown; output: unknown }
  Upload: { input: UploadedFile; output: unknown }
}

export type AttendanceRole = 'presided' | 'spoke' | 'inspected' | 'attended'

export type UndertakingRole = 'invests' | 'builds' | 'operates' | 'undertakes'

export type Status = 'reported' | 'planned' | 'denied'

export type Genre = 'news' | 'commentary' | 'feature' | 'notice' | 'caption' | 'table'

export type FactType =
  | 'ATTENDED'
  | 'HOLDS_POSITION'
  | 'LOCATED_IN'
  | 'PART_OF'
  | 'UNDERTAKES'
  | 'SUPPLIES'
  | 'PARTNERS_WITH'
  | 'ORGANIZED'
  | 'INSPECTED'
  | 'IMPLEMENTS'
  | 'RECEIVED'
  | 'WROTE'

export type Direction = 'out' | 'in'

export type FoundBy = 'name' | 'alias' | 'spelling' | 'text'

export type FactSort = 'date' | 'investment' | 'name' | 'support'

export type EntitySort = 'name' | 'mentions' | 'date' | 'investment' | 'events'

export type Node = {
  id: Scalars['ID']['output']
}

export type Entity = {
  id: Scalars['ID']['output']
  name: Scalars['String']['output']
  aliases: Array<Scalars['String']['output']>
  mentionCount: Scalars['Int']['output']
  labels: Array<Scalars['String']['output']>
  mentions: MentionConnection
  relations: RelatedEntityConnection
  timeline: TimelineConnection
}

export type EntityMentionsArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type EntityRelationsArgs = {
  types?: InputMaybe<Array<FactType>>
  direction?: InputMaybe<Direction>
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  minConfidence?: InputMaybe<Scalars['Float']['input']>
  sort?: InputMaybe<FactSort>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type EntityTimelineArgs = {
  types?: InputMaybe<Array<FactType>>
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type Person = {
  id: Scalars['ID']['output']
  name: Scalars['String']['output']
  aliases: Array<Scalars['String']['output']>
  mentionCount: Scalars['Int']['output']
  labels: Array<Scalars['String']['output']>
  mentions: MentionConnection
  relations: RelatedEntityConnection
  timeline: TimelineConnection
  meetings: RelatedMeetingConnection
  events: RelatedEventConnection
  positions: RelatedOrganizationConnection
  colleagues: ColleagueConnection
  eventCount: Scalars['Int']['output']
  inspections: RelatedEntityConnection
  awards: RelatedAwardConnection
  articles: RelatedArticleConnection
}

export type PersonMentionsArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type PersonRelationsArgs = {
  types?: InputMaybe<Array<FactType>>
  direction?: InputMaybe<Direction>
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  minConfidence?: InputMaybe<Scalars['Float']['input']>
  sort?: InputMaybe<FactSort>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type PersonTimelineArgs = {
  types?: InputMaybe<Array<FactType>>
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type PersonMeetingsArgs = {
  role?: InputMaybe<Array<AttendanceRole>>
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  place?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type PersonEventsArgs = {
  role?: InputMaybe<Array<AttendanceRole>>
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  place?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type PersonPositionsArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>
  former?: InputMaybe<Scalars['Boolean']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type PersonColleaguesArgs = {
  officials?: InputMaybe<Scalars['Boolean']['input']>
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type PersonInspectionsArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type PersonAwardsArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type PersonArticlesArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type Organization = {
  id: Scalars['ID']['output']
  name: Scalars['String']['output']
  aliases: Array<Scalars['String']['output']>
  mentionCount: Scalars['Int']['output']
  labels: Array<Scalars['String']['output']>
  mentions: MentionConnection
  relations: RelatedEntityConnection
  timeline: TimelineConnection
  officers: RelatedPersonConnection
  projects: RelatedProjectConnection
  suppliers: RelatedOrganizationConnection
  customers: RelatedOrganizationConnection
  partners: RelatedOrganizationConnection
  parents: RelatedOrganizationConnection
  subsidiaries: RelatedOrganizationConnection
  inspectors: RelatedEntityConnection
  inspections: RelatedEntityConnection
  events: RelatedEventConnection
  programs: RelatedProgramConnection
  awards: RelatedAwardConnection
  places: RelatedPlaceConnection
}

export type OrganizationMentionsArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type OrganizationRelationsArgs = {
  types?: InputMaybe<Array<FactType>>
  direction?: InputMaybe<Direction>
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  minConfidence?: InputMaybe<Scalars['Float']['input']>
  sort?: InputMaybe<FactSort>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type OrganizationTimelineArgs = {
  types?: InputMaybe<Array<FactType>>
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type OrganizationOfficersArgs = {
  former?: InputMaybe<Scalars['Boolean']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type OrganizationProjectsArgs = {
  role?: InputMaybe<Array<UndertakingRole>>
  minInvestment?: InputMaybe<Scalars['Float']['input']>
  program?: InputMaybe<Scalars['String']['input']>
  county?: InputMaybe<Scalars['String']['input']>
  place?: InputMaybe<Scalars['String']['input']>
  sort?: InputMaybe<FactSort>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type OrganizationSuppliersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type OrganizationCustomersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type OrganizationPartnersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type OrganizationParentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type OrganizationSubsidiariesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type OrganizationInspectorsArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type OrganizationInspectionsArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type OrganizationEventsArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type OrganizationProgramsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type OrganizationAwardsArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type OrganizationPlacesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type Place = {
  id: Scalars['ID']['output']
  name: Scalars['String']['output']
  aliases: Array<Scalars['String']['output']>
  mentionCount: Scalars['Int']['output']
  labels: Array<Scalars['String']['output']>
  mentions: MentionConnection
  relations: RelatedEntityConnection
  timeline: TimelineConnection
  code?: Maybe<Scalars['String']['output']>
  level?: Maybe<Scalars['String']['output']>
  totals: PlaceTotals
  officials: PlaceOfficialConnection
  enterprises: RelatedEnterpriseConnection
  organizations: RelatedOrganizationConnection
  projects: RelatedProjectConnection
  meetings: RelatedMeetingConnection
  events: RelatedEventConnection
  inspectedBy: RelatedEntityConnection
  parents: RelatedPlaceConnection
  divisions: RelatedPlaceConnection
  programs: RelatedProgramConnection
  awards: RelatedAwardConnection
}

export type PlaceMentionsArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type PlaceRelationsArgs = {
  types?: InputMaybe<Array<FactType>>
  direction?: InputMaybe<Direction>
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  minConfidence?: InputMaybe<Scalars['Float']['input']>
  sort?: InputMaybe<FactSort>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type PlaceTimelineArgs = {
  types?: InputMaybe<Array<FactType>>
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type PlaceOfficialsArgs = {
  former?: InputMaybe<Scalars['Boolean']['input']>
  minConfidence?: InputMaybe<Scalars['Float']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type PlaceEnterprisesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type PlaceOrganizationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type PlaceProjectsArgs = {
  minInvestment?: InputMaybe<Scalars['Float']['input']>
  sort?: InputMaybe<FactSort>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type PlaceMeetingsArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type PlaceEventsArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type PlaceInspectedByArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type PlaceParentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type PlaceDivisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type PlaceProgramsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type PlaceAwardsArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type Event = {
  id: Scalars['ID']['output']
  name: Scalars['String']['output']
  aliases: Array<Scalars['String']['output']>
  mentionCount: Scalars['Int']['output']
  labels: Array<Scalars['String']['output']>
  mentions: MentionConnection
  relations: RelatedEntityConnection
  timeline: TimelineConnection
  date?: Maybe<Scalars['PartialDate']['output']>
  endDate?: Maybe<Scalars['PartialDate']['output']>
  kind?: Maybe<Scalars['String']['output']>
  attendees: AttendeeConnection
  organizers: RelatedOrganizationConnection
  places: RelatedPlaceConnection
}

export type EventMentionsArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type EventRelationsArgs = {
  types?: InputMaybe<Array<FactType>>
  direction?: InputMaybe<Direction>
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  minConfidence?: InputMaybe<Scalars['Float']['input']>
  sort?: InputMaybe<FactSort>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type EventTimelineArgs = {
  types?: InputMaybe<Array<FactType>>
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type EventAttendeesArgs = {
  role?: InputMaybe<Array<AttendanceRole>>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type EventOrganizersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type EventPlacesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type Individual = Person &
  Entity &
  Node & {
    id: Scalars['ID']['output']
    name: Scalars['String']['output']
    aliases: Array<Scalars['String']['output']>
    mentionCount: Scalars['Int']['output']
    labels: Array<Scalars['String']['output']>
    mentions: MentionConnection
    relations: RelatedEntityConnection
    timeline: TimelineConnection
    meetings: RelatedMeetingConnection
    events: RelatedEventConnection
    positions: RelatedOrganizationConnection
    colleagues: ColleagueConnection
    eventCount: Scalars['Int']['output']
    inspections: RelatedEntityConnection
    awards: RelatedAwardConnection
    articles: RelatedArticleConnection
  }

export type IndividualMentionsArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type IndividualRelationsArgs = {
  types?: InputMaybe<Array<FactType>>
  direction?: InputMaybe<Direction>
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  minConfidence?: InputMaybe<Scalars['Float']['input']>
  sort?: InputMaybe<FactSort>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type IndividualTimelineArgs = {
  types?: InputMaybe<Array<FactType>>
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type IndividualMeetingsArgs = {
  role?: InputMaybe<Array<AttendanceRole>>
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  place?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type IndividualEventsArgs = {
  role?: InputMaybe<Array<AttendanceRole>>
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  place?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type IndividualPositionsArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>
  former?: InputMaybe<Scalars['Boolean']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type IndividualColleaguesArgs = {
  officials?: InputMaybe<Scalars['Boolean']['input']>
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type IndividualInspectionsArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type IndividualAwardsArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type IndividualArticlesArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type Official = Person &
  Entity &
  Node & {
    id: Scalars['ID']['output']
    name: Scalars['String']['output']
    aliases: Array<Scalars['String']['output']>
    mentionCount: Scalars['Int']['output']
    labels: Array<Scalars['String']['output']>
    mentions: MentionConnection
    relations: RelatedEntityConnection
    timeline: TimelineConnection
    meetings: RelatedMeetingConnection
    events: RelatedEventConnection
    positions: RelatedOrganizationConnection
    colleagues: ColleagueConnection
    eventCount: Scalars['Int']['output']
    inspections: RelatedEntityConnection
    awards: RelatedAwardConnection
    articles: RelatedArticleConnection
  }

export type OfficialMentionsArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type OfficialRelationsArgs = {
  types?: InputMaybe<Array<FactType>>
  direction?: InputMaybe<Direction>
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  minConfidence?: InputMaybe<Scalars['Float']['input']>
  sort?: InputMaybe<FactSort>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type OfficialTimelineArgs = {
  types?: InputMaybe<Array<FactType>>
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type OfficialMeetingsArgs = {
  role?: InputMaybe<Array<AttendanceRole>>
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  place?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type OfficialEventsArgs = {
  role?: InputMaybe<Array<AttendanceRole>>
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  place?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type OfficialPositionsArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>
  former?: InputMaybe<Scalars['Boolean']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type OfficialColleaguesArgs = {
  officials?: InputMaybe<Scalars['Boolean']['input']>
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type OfficialInspectionsArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type OfficialAwardsArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type OfficialArticlesArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type Enterprise = Organization &
  Entity &
  Node & {
    id: Scalars['ID']['output']
    name: Scalars['String']['output']
    aliases: Array<Scalars['String']['output']>
    mentionCount: Scalars['Int']['output']
    labels: Array<Scalars['String']['output']>
    mentions: MentionConnection
    relations: RelatedEntityConnection
    timeline: TimelineConnection
    officers: RelatedPersonConnection
    projects: RelatedProjectConnection
    suppliers: RelatedOrganizationConnection
    customers: RelatedOrganizationConnection
    partners: RelatedOrganizationConnection
    parents: RelatedOrganizationConnection
    subsidiaries: RelatedOrganizationConnection
    inspectors: RelatedEntityConnection
    inspections: RelatedEntityConnection
    events: RelatedEventConnection
    programs: RelatedProgramConnection
    awards: RelatedAwardConnection
    places: RelatedPlaceConnection
  }

export type EnterpriseMentionsArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type EnterpriseRelationsArgs = {
  types?: InputMaybe<Array<FactType>>
  direction?: InputMaybe<Direction>
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  minConfidence?: InputMaybe<Scalars['Float']['input']>
  sort?: InputMaybe<FactSort>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type EnterpriseTimelineArgs = {
  types?: InputMaybe<Array<FactType>>
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type EnterpriseOfficersArgs = {
  former?: InputMaybe<Scalars['Boolean']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type EnterpriseProjectsArgs = {
  role?: InputMaybe<Array<UndertakingRole>>
  minInvestment?: InputMaybe<Scalars['Float']['input']>
  program?: InputMaybe<Scalars['String']['input']>
  county?: InputMaybe<Scalars['String']['input']>
  place?: InputMaybe<Scalars['String']['input']>
  sort?: InputMaybe<FactSort>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type EnterpriseSuppliersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type EnterpriseCustomersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type EnterprisePartnersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type EnterpriseParentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type EnterpriseSubsidiariesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type EnterpriseInspectorsArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type EnterpriseInspectionsArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type EnterpriseEventsArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type EnterpriseProgramsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type EnterpriseAwardsArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type EnterprisePlacesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type Agency = Organization &
  Entity &
  Node & {
    id: Scalars['ID']['output']
    name: Scalars['String']['output']
    aliases: Array<Scalars['String']['output']>
    mentionCount: Scalars['Int']['output']
    labels: Array<Scalars['String']['output']>
    mentions: MentionConnection
    relations: RelatedEntityConnection
    timeline: TimelineConnection
    officers: RelatedPersonConnection
    projects: RelatedProjectConnection
    suppliers: RelatedOrganizationConnection
    customers: RelatedOrganizationConnection
    partners: RelatedOrganizationConnection
    parents: RelatedOrganizationConnection
    subsidiaries: RelatedOrganizationConnection
    inspectors: RelatedEntityConnection
    inspections: RelatedEntityConnection
    events: RelatedEventConnection
    programs: RelatedProgramConnection
    awards: RelatedAwardConnection
    places: RelatedPlaceConnection
  }

export type AgencyMentionsArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type AgencyRelationsArgs = {
  types?: InputMaybe<Array<FactType>>
  direction?: InputMaybe<Direction>
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  minConfidence?: InputMaybe<Scalars['Float']['input']>
  sort?: InputMaybe<FactSort>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type AgencyTimelineArgs = {
  types?: InputMaybe<Array<FactType>>
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type AgencyOfficersArgs = {
  former?: InputMaybe<Scalars['Boolean']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type AgencyProjectsArgs = {
  role?: InputMaybe<Array<UndertakingRole>>
  minInvestment?: InputMaybe<Scalars['Float']['input']>
  program?: InputMaybe<Scalars['String']['input']>
  county?: InputMaybe<Scalars['String']['input']>
  place?: InputMaybe<Scalars['String']['input']>
  sort?: InputMaybe<FactSort>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type AgencySuppliersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type AgencyCustomersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type AgencyPartnersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type AgencyParentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type AgencySubsidiariesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type AgencyInspectorsArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type AgencyInspectionsArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type AgencyEventsArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type AgencyProgramsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type AgencyAwardsArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type AgencyPlacesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type Institution = Organization &
  Entity &
  Node & {
    id: Scalars['ID']['output']
    name: Scalars['String']['output']
    aliases: Array<Scalars['String']['output']>
    mentionCount: Scalars['Int']['output']
    labels: Array<Scalars['String']['output']>
    mentions: MentionConnection
    relations: RelatedEntityConnection
    timeline: TimelineConnection
    officers: RelatedPersonConnection
    projects: RelatedProjectConnection
    suppliers: RelatedOrganizationConnection
    customers: RelatedOrganizationConnection
    partners: RelatedOrganizationConnection
    parents: RelatedOrganizationConnection
    subsidiaries: RelatedOrganizationConnection
    inspectors: RelatedEntityConnection
    inspections: RelatedEntityConnection
    events: RelatedEventConnection
    programs: RelatedProgramConnection
    awards: RelatedAwardConnection
    places: RelatedPlaceConnection
  }

export type InstitutionMentionsArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type InstitutionRelationsArgs = {
  types?: InputMaybe<Array<FactType>>
  direction?: InputMaybe<Direction>
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  minConfidence?: InputMaybe<Scalars['Float']['input']>
  sort?: InputMaybe<FactSort>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type InstitutionTimelineArgs = {
  types?: InputMaybe<Array<FactType>>
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type InstitutionOfficersArgs = {
  former?: InputMaybe<Scalars['Boolean']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type InstitutionProjectsArgs = {
  role?: InputMaybe<Array<UndertakingRole>>
  minInvestment?: InputMaybe<Scalars['Float']['input']>
  program?: InputMaybe<Scalars['String']['input']>
  county?: InputMaybe<Scalars['String']['input']>
  place?: InputMaybe<Scalars['String']['input']>
  sort?: InputMaybe<FactSort>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type InstitutionSuppliersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type InstitutionCustomersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type InstitutionPartnersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type InstitutionParentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type InstitutionSubsidiariesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type InstitutionInspectorsArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type InstitutionInspectionsArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type InstitutionEventsArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type InstitutionProgramsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type InstitutionAwardsArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type InstitutionPlacesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type Province = Place &
  Entity &
  Node & {
    id: Scalars['ID']['output']
    name: Scalars['String']['output']
    aliases: Array<Scalars['String']['output']>
    mentionCount: Scalars['Int']['output']
    labels: Array<Scalars['String']['output']>
    mentions: MentionConnection
    relations: RelatedEntityConnection
    timeline: TimelineConnection
    code?: Maybe<Scalars['String']['output']>
    level?: Maybe<Scalars['String']['output']>
    totals: PlaceTotals
    officials: PlaceOfficialConnection
    enterprises: RelatedEnterpriseConnection
    organizations: RelatedOrganizationConnection
    projects: RelatedProjectConnection
    meetings: RelatedMeetingConnection
    events: RelatedEventConnection
    inspectedBy: RelatedEntityConnection
    parents: RelatedPlaceConnection
    divisions: RelatedPlaceConnection
    programs: RelatedProgramConnection
    awards: RelatedAwardConnection
  }

export type ProvinceMentionsArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type ProvinceRelationsArgs = {
  types?: InputMaybe<Array<FactType>>
  direction?: InputMaybe<Direction>
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  minConfidence?: InputMaybe<Scalars['Float']['input']>
  sort?: InputMaybe<FactSort>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type ProvinceTimelineArgs = {
  types?: InputMaybe<Array<FactType>>
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type ProvinceOfficialsArgs = {
  former?: InputMaybe<Scalars['Boolean']['input']>
  minConfidence?: InputMaybe<Scalars['Float']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type ProvinceEnterprisesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type ProvinceOrganizationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type ProvinceProjectsArgs = {
  minInvestment?: InputMaybe<Scalars['Float']['input']>
  sort?: InputMaybe<FactSort>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type ProvinceMeetingsArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type ProvinceEventsArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type ProvinceInspectedByArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type ProvinceParentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type ProvinceDivisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type ProvinceProgramsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type ProvinceAwardsArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type City = Place &
  Entity &
  Node & {
    id: Scalars['ID']['output']
    name: Scalars['String']['output']
    aliases: Array<Scalars['String']['output']>
    mentionCount: Scalars['Int']['output']
    labels: Array<Scalars['String']['output']>
    mentions: MentionConnection
    relations: RelatedEntityConnection
    timeline: TimelineConnection
    code?: Maybe<Scalars['String']['output']>
    level?: Maybe<Scalars['String']['output']>
    totals: PlaceTotals
    officials: PlaceOfficialConnection
    enterprises: RelatedEnterpriseConnection
    organizations: RelatedOrganizationConnection
    projects: RelatedProjectConnection
    meetings: RelatedMeetingConnection
    events: RelatedEventConnection
    inspectedBy: RelatedEntityConnection
    parents: RelatedPlaceConnection
    divisions: RelatedPlaceConnection
    programs: RelatedProgramConnection
    awards: RelatedAwardConnection
  }

export type CityMentionsArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type CityRelationsArgs = {
  types?: InputMaybe<Array<FactType>>
  direction?: InputMaybe<Direction>
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  minConfidence?: InputMaybe<Scalars['Float']['input']>
  sort?: InputMaybe<FactSort>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type CityTimelineArgs = {
  types?: InputMaybe<Array<FactType>>
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type CityOfficialsArgs = {
  former?: InputMaybe<Scalars['Boolean']['input']>
  minConfidence?: InputMaybe<Scalars['Float']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type CityEnterprisesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type CityOrganizationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type CityProjectsArgs = {
  minInvestment?: InputMaybe<Scalars['Float']['input']>
  sort?: InputMaybe<FactSort>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type CityMeetingsArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type CityEventsArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type CityInspectedByArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type CityParentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type CityDivisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type CityProgramsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type CityAwardsArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type County = Place &
  Entity &
  Node & {
    id: Scalars['ID']['output']
    name: Scalars['String']['output']
    aliases: Array<Scalars['String']['output']>
    mentionCount: Scalars['Int']['output']
    labels: Array<Scalars['String']['output']>
    mentions: MentionConnection
    relations: RelatedEntityConnection
    timeline: TimelineConnection
    code?: Maybe<Scalars['String']['output']>
    level?: Maybe<Scalars['String']['output']>
    totals: PlaceTotals
    officials: PlaceOfficialConnection
    enterprises: RelatedEnterpriseConnection
    organizations: RelatedOrganizationConnection
    projects: RelatedProjectConnection
    meetings: RelatedMeetingConnection
    events: RelatedEventConnection
    inspectedBy: RelatedEntityConnection
    parents: RelatedPlaceConnection
    divisions: RelatedPlaceConnection
    programs: RelatedProgramConnection
    awards: RelatedAwardConnection
  }

export type CountyMentionsArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type CountyRelationsArgs = {
  types?: InputMaybe<Array<FactType>>
  direction?: InputMaybe<Direction>
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  minConfidence?: InputMaybe<Scalars['Float']['input']>
  sort?: InputMaybe<FactSort>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type CountyTimelineArgs = {
  types?: InputMaybe<Array<FactType>>
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type CountyOfficialsArgs = {
  former?: InputMaybe<Scalars['Boolean']['input']>
  minConfidence?: InputMaybe<Scalars['Float']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type CountyEnterprisesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type CountyOrganizationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type CountyProjectsArgs = {
  minInvestment?: InputMaybe<Scalars['Float']['input']>
  sort?: InputMaybe<FactSort>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type CountyMeetingsArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type CountyEventsArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type CountyInspectedByArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type CountyParentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type CountyDivisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type CountyProgramsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type CountyAwardsArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type Township = Place &
  Entity &
  Node & {
    id: Scalars['ID']['output']
    name: Scalars['String']['output']
    aliases: Array<Scalars['String']['output']>
    mentionCount: Scalars['Int']['output']
    labels: Array<Scalars['String']['output']>
    mentions: MentionConnection
    relations: RelatedEntityConnection
    timeline: TimelineConnection
    code?: Maybe<Scalars['String']['output']>
    level?: Maybe<Scalars['String']['output']>
    totals: PlaceTotals
    officials: PlaceOfficialConnection
    enterprises: RelatedEnterpriseConnection
    organizations: RelatedOrganizationConnection
    projects: RelatedProjectConnection
    meetings: RelatedMeetingConnection
    events: RelatedEventConnection
    inspectedBy: RelatedEntityConnection
    parents: RelatedPlaceConnection
    divisions: RelatedPlaceConnection
    programs: RelatedProgramConnection
    awards: RelatedAwardConnection
  }

export type TownshipMentionsArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type TownshipRelationsArgs = {
  types?: InputMaybe<Array<FactType>>
  direction?: InputMaybe<Direction>
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  minConfidence?: InputMaybe<Scalars['Float']['input']>
  sort?: InputMaybe<FactSort>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type TownshipTimelineArgs = {
  types?: InputMaybe<Array<FactType>>
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type TownshipOfficialsArgs = {
  former?: InputMaybe<Scalars['Boolean']['input']>
  minConfidence?: InputMaybe<Scalars['Float']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type TownshipEnterprisesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type TownshipOrganizationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type TownshipProjectsArgs = {
  minInvestment?: InputMaybe<Scalars['Float']['input']>
  sort?: InputMaybe<FactSort>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type TownshipMeetingsArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type TownshipEventsArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type TownshipInspectedByArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type TownshipParentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type TownshipDivisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type TownshipProgramsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type TownshipAwardsArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type Village = Place &
  Entity &
  Node & {
    id: Scalars['ID']['output']
    name: Scalars['String']['output']
    aliases: Array<Scalars['String']['output']>
    mentionCount: Scalars['Int']['output']
    labels: Array<Scalars['String']['output']>
    mentions: MentionConnection
    relations: RelatedEntityConnection
    timeline: TimelineConnection
    code?: Maybe<Scalars['String']['output']>
    level?: Maybe<Scalars['String']['output']>
    totals: PlaceTotals
    officials: PlaceOfficialConnection
    enterprises: RelatedEnterpriseConnection
    organizations: RelatedOrganizationConnection
    projects: RelatedProjectConnection
    meetings: RelatedMeetingConnection
    events: RelatedEventConnection
    inspectedBy: RelatedEntityConnection
    parents: RelatedPlaceConnection
    divisions: RelatedPlaceConnection
    programs: RelatedProgramConnection
    awards: RelatedAwardConnection
  }

export type VillageMentionsArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type VillageRelationsArgs = {
  types?: InputMaybe<Array<FactType>>
  direction?: InputMaybe<Direction>
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  minConfidence?: InputMaybe<Scalars['Float']['input']>
  sort?: InputMaybe<FactSort>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type VillageTimelineArgs = {
  types?: InputMaybe<Array<FactType>>
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type VillageOfficialsArgs = {
  former?: InputMaybe<Scalars['Boolean']['input']>
  minConfidence?: InputMaybe<Scalars['Float']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type VillageEnterprisesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type VillageOrganizationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type VillageProjectsArgs = {
  minInvestment?: InputMaybe<Scalars['Float']['input']>
  sort?: InputMaybe<FactSort>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type VillageMeetingsArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type VillageEventsArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type VillageInspectedByArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type VillageParentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type VillageDivisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type VillageProgramsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type VillageAwardsArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type Site = Place &
  Entity &
  Node & {
    id: Scalars['ID']['output']
    name: Scalars['String']['output']
    aliases: Array<Scalars['String']['output']>
    mentionCount: Scalars['Int']['output']
    labels: Array<Scalars['String']['output']>
    mentions: MentionConnection
    relations: RelatedEntityConnection
    timeline: TimelineConnection
    code?: Maybe<Scalars['String']['output']>
    level?: Maybe<Scalars['String']['output']>
    totals: PlaceTotals
    officials: PlaceOfficialConnection
    enterprises: RelatedEnterpriseConnection
    organizations: RelatedOrganizationConnection
    projects: RelatedProjectConnection
    meetings: RelatedMeetingConnection
    events: RelatedEventConnection
    inspectedBy: RelatedEntityConnection
    parents: RelatedPlaceConnection
    divisions: RelatedPlaceConnection
    programs: RelatedProgramConnection
    awards: RelatedAwardConnection
  }

export type SiteMentionsArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type SiteRelationsArgs = {
  types?: InputMaybe<Array<FactType>>
  direction?: InputMaybe<Direction>
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  minConfidence?: InputMaybe<Scalars['Float']['input']>
  sort?: InputMaybe<FactSort>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type SiteTimelineArgs = {
  types?: InputMaybe<Array<FactType>>
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type SiteOfficialsArgs = {
  former?: InputMaybe<Scalars['Boolean']['input']>
  minConfidence?: InputMaybe<Scalars['Float']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type SiteEnterprisesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type SiteOrganizationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type SiteProjectsArgs = {
  minInvestment?: InputMaybe<Scalars['Float']['input']>
  sort?: InputMaybe<FactSort>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type SiteMeetingsArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type SiteEventsArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type SiteInspectedByArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type SiteParentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type SiteDivisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type SiteProgramsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type SiteAwardsArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type Meeting = Event &
  Entity &
  Node & {
    id: Scalars['ID']['output']
    name: Scalars['String']['output']
    aliases: Array<Scalars['String']['output']>
    mentionCount: Scalars['Int']['output']
    labels: Array<Scalars['String']['output']>
    mentions: MentionConnection
    relations: RelatedEntityConnection
    timeline: TimelineConnection
    date?: Maybe<Scalars['PartialDate']['output']>
    endDate?: Maybe<Scalars['PartialDate']['output']>
    kind?: Maybe<Scalars['String']['output']>
    attendees: AttendeeConnection
    organizers: RelatedOrganizationConnection
    places: RelatedPlaceConnection
  }

export type MeetingMentionsArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type MeetingRelationsArgs = {
  types?: InputMaybe<Array<FactType>>
  direction?: InputMaybe<Direction>
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  minConfidence?: InputMaybe<Scalars['Float']['input']>
  sort?: InputMaybe<FactSort>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type MeetingTimelineArgs = {
  types?: InputMaybe<Array<FactType>>
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type MeetingAttendeesArgs = {
  role?: InputMaybe<Array<AttendanceRole>>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type MeetingOrganizersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type MeetingPlacesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type Activity = Event &
  Entity &
  Node & {
    id: Scalars['ID']['output']
    name: Scalars['String']['output']
    aliases: Array<Scalars['String']['output']>
    mentionCount: Scalars['Int']['output']
    labels: Array<Scalars['String']['output']>
    mentions: MentionConnection
    relations: RelatedEntityConnection
    timeline: TimelineConnection
    date?: Maybe<Scalars['PartialDate']['output']>
    endDate?: Maybe<Scalars['PartialDate']['output']>
    kind?: Maybe<Scalars['String']['output']>
    attendees: AttendeeConnection
    organizers: RelatedOrganizationConnection
    places: RelatedPlaceConnection
  }

export type ActivityMentionsArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type ActivityRelationsArgs = {
  types?: InputMaybe<Array<FactType>>
  direction?: InputMaybe<Direction>
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  minConfidence?: InputMaybe<Scalars['Float']['input']>
  sort?: InputMaybe<FactSort>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type ActivityTimelineArgs = {
  types?: InputMaybe<Array<FactType>>
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type ActivityAttendeesArgs = {
  role?: InputMaybe<Array<AttendanceRole>>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type ActivityOrganizersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type ActivityPlacesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type Project = Entity &
  Node & {
    id: Scalars['ID']['output']
    name: Scalars['String']['output']
    aliases: Array<Scalars['String']['output']>
    mentionCount: Scalars['Int']['output']
    labels: Array<Scalars['String']['output']>
    mentions: MentionConnection
    relations: RelatedEntityConnection
    timeline: TimelineConnection
    investment?: Maybe<Scalars['Float']['output']>
    amount?: Maybe<Scalars['Float']['output']>
    currency?: Maybe<Scalars['String']['output']>
    amountText?: Maybe<Scalars['String']['output']>
    undertakers: RelatedOrganizationConnection
    places: RelatedPlaceConnection
    parents: RelatedProjectConnection
    parts: RelatedProjectConnection
    inspectors: RelatedEntityConnection
    programs: RelatedProgramConnection
    awards: RelatedAwardConnection
  }

export type ProjectMentionsArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type ProjectRelationsArgs = {
  types?: InputMaybe<Array<FactType>>
  direction?: InputMaybe<Direction>
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  minConfidence?: InputMaybe<Scalars['Float']['input']>
  sort?: InputMaybe<FactSort>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type ProjectTimelineArgs = {
  types?: InputMaybe<Array<FactType>>
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type ProjectUndertakersArgs = {
  role?: InputMaybe<Array<UndertakingRole>>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type ProjectPlacesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type ProjectParentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type ProjectPartsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type ProjectInspectorsArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type ProjectProgramsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type ProjectAwardsArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type Program = Entity &
  Node & {
    id: Scalars['ID']['output']
    name: Scalars['String']['output']
    aliases: Array<Scalars['String']['output']>
    mentionCount: Scalars['Int']['output']
    labels: Array<Scalars['String']['output']>
    mentions: MentionConnection
    relations: RelatedEntityConnection
    timeline: TimelineConnection
    implementers: RelatedEntityConnection
    projects: RelatedProjectConnection
  }

export type ProgramMentionsArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type ProgramRelationsArgs = {
  types?: InputMaybe<Array<FactType>>
  direction?: InputMaybe<Direction>
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  minConfidence?: InputMaybe<Scalars['Float']['input']>
  sort?: InputMaybe<FactSort>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type ProgramTimelineArgs = {
  types?: InputMaybe<Array<FactType>>
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type ProgramImplementersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type ProgramProjectsArgs = {
  minInvestment?: InputMaybe<Scalars['Float']['input']>
  county?: InputMaybe<Scalars['String']['input']>
  sort?: InputMaybe<FactSort>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type Award = Entity &
  Node & {
    id: Scalars['ID']['output']
    name: Scalars['String']['output']
    aliases: Array<Scalars['String']['output']>
    mentionCount: Scalars['Int']['output']
    labels: Array<Scalars['String']['output']>
    mentions: MentionConnection
    relations: RelatedEntityConnection
    timeline: TimelineConnection
    recipients: RelatedEntityConnection
  }

export type AwardMentionsArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type AwardRelationsArgs = {
  types?: InputMaybe<Array<FactType>>
  direction?: InputMaybe<Direction>
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  minConfidence?: InputMaybe<Scalars['Float']['input']>
  sort?: InputMaybe<FactSort>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type AwardTimelineArgs = {
  types?: InputMaybe<Array<FactType>>
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type AwardRecipientsArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type Article = Node & {
  id: Scalars['ID']['output']
  headline: Scalars['String']['output']
  kicker?: Maybe<Scalars['String']['output']>
  subtitle?: Maybe<Scalars['String']['output']>
  genre: Genre
  date?: Maybe<Scalars['PartialDate']['output']>
  published?: Maybe<Scalars['PartialDate']['output']>
  position: Scalars['Int']['output']
  text: Scalars['String']['output']
  confidence: Scalars['Float']['output']
  fileStart?: Maybe<Scalars['Int']['output']>
  fileEnd?: Maybe<Scalars['Int']['output']>
  document: Document
  spans: Array<EntitySpan>
  entities: ArticleEntityConnection
  claims: ClaimConnection
  authors: Array<RelatedPersonEdge>
}

export type ArticleSpansArgs = {
  labels?: InputMaybe<Array<Scalars['String']['input']>>
}

export type ArticleEntitiesArgs = {
  labels?: InputMaybe<Array<Scalars['String']['input']>>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
}

export type ArticleClaimsArgs = {
  types?: InputMaybe<Array<FactType>>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
}

export type Document = Node & {
  id: Scalars['ID']['output']
  file: Scalars['String']['output']
  sha256: Scalars['String']['output']
  encoding: Scalars['String']['output']
  characters: Scalars['Int']['output']
  text?: Maybe<Scalars['String']['output']>
  date?: Maybe<Scalars['PartialDate']['output']>
  home?: Maybe<Scalars['String']['output']>
  extractor: Scalars['String']['output']
  articles: ArticleConnection
}

export type DocumentArticlesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
}

export type Claim = Node & {
  id: Scalars['ID']['output']
  type: FactType
  quote: Scalars['String']['output']
  start: Scalars['Int']['output']
  end: Scalars['Int']['output']
  fileStart?: Maybe<Scalars['Int']['output']>
  fileEnd?: Maybe<Scalars['Int']['output']>
  article: Article
  document: Document
  subject?: Maybe<Entity>
  object?: Maybe<Node>
  status: Status
  confidence: Scalars['Float']['output']
  rule: Scalars['String']['output']
  seen?: Maybe<Scalars['PartialDate']['output']>
  role?: Maybe<Scalars['String']['output']>
  title?: Maybe<Scalars['String']['output']>
  former?: Maybe<Scalars['Boolean']['output']>
  what?: Maybe<Scalars['String']['output']>
  date?: Maybe<Scalars['PartialDate']['output']>
}

export type EntitySpan = {
  start: Scalars['Int']['output']
  end: Scalars['Int']['output']
  text: Scalars['String']['output']
  entity: Entity
}

export type Span = {
  start: Scalars['Int']['output']
  end: Scalars['Int']['output']
  text: Scalars['String']['output']
}

export type PageInfo = {
  hasNextPage: Scalars['Boolean']['output']
  hasPreviousPage: Scalars['Boolean']['output']
  startCursor?: Maybe<Scalars['String']['output']>
  endCursor?: Maybe<Scalars['String']['output']>
}

export type Fact = {
  type: FactType
  role?: Maybe<Scalars['String']['output']>
  title?: Maybe<Scalars['String']['output']>
  former?: Maybe<Scalars['Boolean']['output']>
  what?: Maybe<Scalars['String']['output']>
  date?: Maybe<Scalars['PartialDate']['output']>
  status: Status
  confidence: Scalars['Float']['output']
  support: Scalars['Int']['output']
  firstSeen?: Maybe<Scalars['PartialDate']['output']>
  lastSeen?: Maybe<Scalars['PartialDate']['output']>
  evidence: Array<Claim>
}

export type FactEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
}

export type RelatedEntityConnection = {
  edges: Array<RelatedEntityEdge>
  pageInfo: PageInfo
  totalCount: Scalars['Int']['output']
}

export type RelatedEntityEdge = Fact & {
  cursor: Scalars['String']['output']
  type: FactType
  direction: Direction
  role?: Maybe<Scalars['String']['output']>
  title?: Maybe<Scalars['String']['output']>
  former?: Maybe<Scalars['Boolean']['output']>
  what?: Maybe<Scalars['String']['output']>
  date?: Maybe<Scalars['PartialDate']['output']>
  status: Status
  confidence: Scalars['Float']['output']
  support: Scalars['Int']['output']
  firstSeen?: Maybe<Scalars['PartialDate']['output']>
  lastSeen?: Maybe<Scalars['PartialDate']['output']>
  evidence: Array<Claim>
  node: Entity
}

export type RelatedEntityEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
}

export type RelatedPersonConnection = {
  edges: Array<RelatedPersonEdge>
  pageInfo: PageInfo
  totalCount: Scalars['Int']['output']
}

export type RelatedPersonEdge = Fact & {
  cursor: Scalars['String']['output']
  type: FactType
  direction: Direction
  role?: Maybe<Scalars['String']['output']>
  title?: Maybe<Scalars['String']['output']>
  former?: Maybe<Scalars['Boolean']['output']>
  what?: Maybe<Scalars['String']['output']>
  date?: Maybe<Scalars['PartialDate']['output']>
  status: Status
  confidence: Scalars['Float']['output']
  support: Scalars['Int']['output']
  firstSeen?: Maybe<Scalars['PartialDate']['output']>
  lastSeen?: Maybe<Scalars['PartialDate']['output']>
  evidence: Array<Claim>
  node: Person
}

export type RelatedPersonEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
}

export type RelatedOrganizationConnection = {
  edges: Array<RelatedOrganizationEdge>
  pageInfo: PageInfo
  totalCount: Scalars['Int']['output']
}

export type RelatedOrganizationEdge = Fact & {
  cursor: Scalars['String']['output']
  type: FactType
  direction: Direction
  role?: Maybe<Scalars['String']['output']>
  title?: Maybe<Scalars['String']['output']>
  former?: Maybe<Scalars['Boolean']['output']>
  what?: Maybe<Scalars['String']['output']>
  date?: Maybe<Scalars['PartialDate']['output']>
  status: Status
  confidence: Scalars['Float']['output']
  support: Scalars['Int']['output']
  firstSeen?: Maybe<Scalars['PartialDate']['output']>
  lastSeen?: Maybe<Scalars['PartialDate']['output']>
  evidence: Array<Claim>
  node: Organization
}

export type RelatedOrganizationEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
}

export type RelatedEnterpriseConnection = {
  edges: Array<RelatedEnterpriseEdge>
  pageInfo: PageInfo
  totalCount: Scalars['Int']['output']
}

export type RelatedEnterpriseEdge = Fact & {
  cursor: Scalars['String']['output']
  type: FactType
  direction: Direction
  role?: Maybe<Scalars['String']['output']>
  title?: Maybe<Scalars['String']['output']>
  former?: Maybe<Scalars['Boolean']['output']>
  what?: Maybe<Scalars['String']['output']>
  date?: Maybe<Scalars['PartialDate']['output']>
  status: Status
  confidence: Scalars['Float']['output']
  support: Scalars['Int']['output']
  firstSeen?: Maybe<Scalars['PartialDate']['output']>
  lastSeen?: Maybe<Scalars['PartialDate']['output']>
  evidence: Array<Claim>
  node: Enterprise
}

export type RelatedEnterpriseEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
}

export type RelatedPlaceConnection = {
  edges: Array<RelatedPlaceEdge>
  pageInfo: PageInfo
  totalCount: Scalars['Int']['output']
}

export type RelatedPlaceEdge = Fact & {
  cursor: Scalars['String']['output']
  type: FactType
  direction: Direction
  role?: Maybe<Scalars['String']['output']>
  title?: Maybe<Scalars['String']['output']>
  former?: Maybe<Scalars['Boolean']['output']>
  what?: Maybe<Scalars['String']['output']>
  date?: Maybe<Scalars['PartialDate']['output']>
  status: Status
  confidence: Scalars['Float']['output']
  support: Scalars['Int']['output']
  firstSeen?: Maybe<Scalars['PartialDate']['output']>
  lastSeen?: Maybe<Scalars['PartialDate']['output']>
  evidence: Array<Claim>
  node: Place
}

export type RelatedPlaceEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
}

export type RelatedProjectConnection = {
  edges: Array<RelatedProjectEdge>
  pageInfo: PageInfo
  totalCount: Scalars['Int']['output']
  totalInvestment: Scalars['Float']['output']
}

export type RelatedProjectEdge = Fact & {
  cursor: Scalars['String']['output']
  type: FactType
  direction: Direction
  role?: Maybe<Scalars['String']['output']>
  title?: Maybe<Scalars['String']['output']>
  former?: Maybe<Scalars['Boolean']['output']>
  what?: Maybe<Scalars['String']['output']>
  date?: Maybe<Scalars['PartialDate']['output']>
  status: Status
  confidence: Scalars['Float']['output']
  support: Scalars['Int']['output']
  firstSeen?: Maybe<Scalars['PartialDate']['output']>
  lastSeen?: Maybe<Scalars['PartialDate']['output']>
  evidence: Array<Claim>
  node: Project
}

export type RelatedProjectEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
}

export type RelatedProgramConnection = {
  edges: Array<RelatedProgramEdge>
  pageInfo: PageInfo
  totalCount: Scalars['Int']['output']
}

export type RelatedProgramEdge = Fact & {
  cursor: Scalars['String']['output']
  type: FactType
  direction: Direction
  role?: Maybe<Scalars['String']['output']>
  title?: Maybe<Scalars['String']['output']>
  former?: Maybe<Scalars['Boolean']['output']>
  what?: Maybe<Scalars['String']['output']>
  date?: Maybe<Scalars['PartialDate']['output']>
  status: Status
  confidence: Scalars['Float']['output']
  support: Scalars['Int']['output']
  firstSeen?: Maybe<Scalars['PartialDate']['output']>
  lastSeen?: Maybe<Scalars['PartialDate']['output']>
  evidence: Array<Claim>
  node: Program
}

export type RelatedProgramEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
}

export type RelatedEventConnection = {
  edges: Array<RelatedEventEdge>
  pageInfo: PageInfo
  totalCount: Scalars['Int']['output']
}

export type RelatedEventEdge = Fact & {
  cursor: Scalars['String']['output']
  type: FactType
  direction: Direction
  role?: Maybe<Scalars['String']['output']>
  title?: Maybe<Scalars['String']['output']>
  former?: Maybe<Scalars['Boolean']['output']>
  what?: Maybe<Scalars['String']['output']>
  date?: Maybe<Scalars['PartialDate']['output']>
  status: Status
  confidence: Scalars['Float']['output']
  support: Scalars['Int']['output']
  firstSeen?: Maybe<Scalars['PartialDate']['output']>
  lastSeen?: Maybe<Scalars['PartialDate']['output']>
  evidence: Array<Claim>
  node: Event
}

export type RelatedEventEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
}

export type RelatedMeetingConnection = {
  edges: Array<RelatedMeetingEdge>
  pageInfo: PageInfo
  totalCount: Scalars['Int']['output']
}

export type RelatedMeetingEdge = Fact & {
  cursor: Scalars['String']['output']
  type: FactType
  direction: Direction
  role?: Maybe<Scalars['String']['output']>
  title?: Maybe<Scalars['String']['output']>
  former?: Maybe<Scalars['Boolean']['output']>
  what?: Maybe<Scalars['String']['output']>
  date?: Maybe<Scalars['PartialDate']['output']>
  status: Status
  confidence: Scalars['Float']['output']
  support: Scalars['Int']['output']
  firstSeen?: Maybe<Scalars['PartialDate']['output']>
  lastSeen?: Maybe<Scalars['PartialDate']['output']>
  evidence: Array<Claim>
  node: Meeting
}

export type RelatedMeetingEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
}

export type RelatedAwardConnection = {
  edges: Array<RelatedAwardEdge>
  pageInfo: PageInfo
  totalCount: Scalars['Int']['output']
}

export type RelatedAwardEdge = Fact & {
  cursor: Scalars['String']['output']
  type: FactType
  direction: Direction
  role?: Maybe<Scalars['String']['output']>
  title?: Maybe<Scalars['String']['output']>
  former?: Maybe<Scalars['Boolean']['output']>
  what?: Maybe<Scalars['String']['output']>
  date?: Maybe<Scalars['PartialDate']['output']>
  status: Status
  confidence: Scalars['Float']['output']
  support: Scalars['Int']['output']
  firstSeen?: Maybe<Scalars['PartialDate']['output']>
  lastSeen?: Maybe<Scalars['PartialDate']['output']>
  evidence: Array<Claim>
  node: Award
}

export type RelatedAwardEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
}

export type RelatedArticleConnection = {
  edges: Array<RelatedArticleEdge>
  pageInfo: PageInfo
  totalCount: Scalars['Int']['output']
}

export type RelatedArticleEdge = Fact & {
  cursor: Scalars['String']['output']
  type: FactType
  direction: Direction
  role?: Maybe<Scalars['String']['output']>
  title?: Maybe<Scalars['String']['output']>
  former?: Maybe<Scalars['Boolean']['output']>
  what?: Maybe<Scalars['String']['output']>
  date?: Maybe<Scalars['PartialDate']['output']>
  status: Status
  confidence: Scalars['Float']['output']
  support: Scalars['Int']['output']
  firstSeen?: Maybe<Scalars['PartialDate']['output']>
  lastSeen?: Maybe<Scalars['PartialDate']['output']>
  evidence: Array<Claim>
  node: Article
}

export type RelatedArticleEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
}

export type MentionConnection = {
  edges: Array<MentionEdge>
  pageInfo: PageInfo
  totalCount: Scalars['Int']['output']
}

export type MentionEdge = {
  cursor: Scalars['String']['output']
  node: Article
  count: Scalars['Int']['output']
  forms: Array<Scalars['String']['output']>
  spans: Array<Span>
}

export type ArticleEntityConnection = {
  edges: Array<ArticleEntityEdge>
  pageInfo: PageInfo
  totalCount: Scalars['Int']['output']
}

export type ArticleEntityEdge = {
  cursor: Scalars['String']['output']
  node: Entity
  count: Scalars['Int']['output']
  forms: Array<Scalars['String']['output']>
  spans: Array<Span>
}

export type TimelineConnection = {
  edges: Array<TimelineEdge>
  pageInfo: PageInfo
  totalCount: Scalars['Int']['output']
}

export type TimelineEdge = Fact & {
  cursor: Scalars['String']['output']
  node: Entity
  day: Scalars['PartialDate']['output']
  reported: Scalars['Boolean']['output']
  type: FactType
  direction: Direction
  role?: Maybe<Scalars['String']['output']>
  title?: Maybe<Scalars['String']['output']>
  former?: Maybe<Scalars['Boolean']['output']>
  what?: Maybe<Scalars['String']['output']>
  date?: Maybe<Scalars['PartialDate']['output']>
  status: Status
  confidence: Scalars['Float']['output']
  support: Scalars['Int']['output']
  firstSeen?: Maybe<Scalars['PartialDate']['output']>
  lastSeen?: Maybe<Scalars['PartialDate']['output']>
  evidence: Array<Claim>
}

export type TimelineEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
}

export type AttendeeConnection = {
  edges: Array<AttendeeEdge>
  pageInfo: PageInfo
  totalCount: Scalars['Int']['output']
}

export type AttendeeEdge = Fact & {
  cursor: Scalars['String']['output']
  type: FactType
  direction: Direction
  role?: Maybe<Scalars['String']['output']>
  title?: Maybe<Scalars['String']['output']>
  former?: Maybe<Scalars['Boolean']['output']>
  what?: Maybe<Scalars['String']['output']>
  date?: Maybe<Scalars['PartialDate']['output']>
  status: Status
  confidence: Scalars['Float']['output']
  support: Scalars['Int']['output']
  firstSeen?: Maybe<Scalars['PartialDate']['output']>
  lastSeen?: Maybe<Scalars['PartialDate']['output']>
  evidence: Array<Claim>
  node: Person
  positions: Array<RelatedOrganizationEdge>
}

export type AttendeeEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
}

export type AttendeeEdgePositionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
}

export type PlaceOfficialConnection = {
  edges: Array<PlaceOfficialEdge>
  pageInfo: PageInfo
  totalCount: Scalars['Int']['output']
}

export type PlaceOfficialEdge = Fact & {
  cursor: Scalars['String']['output']
  type: FactType
  direction: Direction
  role?: Maybe<Scalars['String']['output']>
  title?: Maybe<Scalars['String']['output']>
  former?: Maybe<Scalars['Boolean']['output']>
  what?: Maybe<Scalars['String']['output']>
  date?: Maybe<Scalars['PartialDate']['output']>
  status: Status
  confidence: Scalars['Float']['output']
  support: Scalars['Int']['output']
  firstSeen?: Maybe<Scalars['PartialDate']['output']>
  lastSeen?: Maybe<Scalars['PartialDate']['output']>
  evidence: Array<Claim>
  node: Person
  body: Organization
}

export type PlaceOfficialEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
}

export type Coattendance = {
  people: Array<Person>
  pairs: Array<CoattendancePair>
  events: CoattendedEventConnection
}

export type CoattendanceEventsArgs = {
  least?: InputMaybe<Scalars['Int']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type CoattendancePair = {
  one: Person
  other: Person
  shared: Scalars['Int']['output']
}

export type CoattendedEventConnection = {
  edges: Array<CoattendedEventEdge>
  pageInfo: PageInfo
  totalCount: Scalars['Int']['output']
}

export type CoattendedEventEdge = {
  cursor: Scalars['String']['output']
  node: Event
  attendances: Array<Attendance>
}

export type Attendance = Fact & {
  type: FactType
  direction: Direction
  role?: Maybe<Scalars['String']['output']>
  title?: Maybe<Scalars['String']['output']>
  former?: Maybe<Scalars['Boolean']['output']>
  what?: Maybe<Scalars['String']['output']>
  date?: Maybe<Scalars['PartialDate']['output']>
  status: Status
  confidence: Scalars['Float']['output']
  support: Scalars['Int']['output']
  firstSeen?: Maybe<Scalars['PartialDate']['output']>
  lastSeen?: Maybe<Scalars['PartialDate']['output']>
  evidence: Array<Claim>
  person: Person
}

export type AttendanceEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
}

export type ColleagueConnection = {
  edges: Array<ColleagueEdge>
  pageInfo: PageInfo
  totalCount: Scalars['Int']['output']
}

export type ColleagueEdge = {
  cursor: Scalars['String']['output']
  node: Person
  shared: Scalars['Int']['output']
  events: Array<Event>
}

export type ColleagueEdgeEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
}

export type ClaimConnection = {
  edges: Array<ClaimEdge>
  pageInfo: PageInfo
  totalCount: Scalars['Int']['output']
}

export type ClaimEdge = {
  cursor: Scalars['String']['output']
  node: Claim
}

export type SearchConnection = {
  edges: Array<SearchEdge>
  pageInfo: PageInfo
  totalCount: Scalars['Int']['output']
}

export type SearchEdge = {
  cursor: Scalars['String']['output']
  node: Node
  by: FoundBy
  matched: Scalars['String']['output']
  snippets: Array<Snippet>
}

export type SearchEdgeSnippetsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
}

export type Snippet = {
  text: Scalars['String']['output']
  start?: Maybe<Scalars['Int']['output']>
  highlights: Array<Highlight>
}

export type Highlight = {
  start: Scalars['Int']['output']
  end: Scalars['Int']['output']
}

export type EntityConnection = {
  edges: Array<EntityEdge>
  pageInfo: PageInfo
  totalCount: Scalars['Int']['output']
}

export type EntityEdge = {
  cursor: Scalars['String']['output']
  node: Entity
}

export type PersonConnection = {
  edges: Array<PersonEdge>
  pageInfo: PageInfo
  totalCount: Scalars['Int']['output']
}

export type PersonEdge = {
  cursor: Scalars['String']['output']
  node: Person
}

export type OfficialConnection = {
  edges: Array<OfficialEdge>
  pageInfo: PageInfo
  totalCount: Scalars['Int']['output']
}

export type OfficialEdge = {
  cursor: Scalars['String']['output']
  node: Official
}

export type OrganizationConnection = {
  edges: Array<OrganizationEdge>
  pageInfo: PageInfo
  totalCount: Scalars['Int']['output']
}

export type OrganizationEdge = {
  cursor: Scalars['String']['output']
  node: Organization
}

export type EnterpriseConnection = {
  edges: Array<EnterpriseEdge>
  pageInfo: PageInfo
  totalCount: Scalars['Int']['output']
}

export type EnterpriseEdge = {
  cursor: Scalars['String']['output']
  node: Enterprise
}

export type AgencyConnection = {
  edges: Array<AgencyEdge>
  pageInfo: PageInfo
  totalCount: Scalars['Int']['output']
}

export type AgencyEdge = {
  cursor: Scalars['String']['output']
  node: Agency
}

export type PlaceConnection = {
  edges: Array<PlaceEdge>
  pageInfo: PageInfo
  totalCount: Scalars['Int']['output']
}

export type PlaceEdge = {
  cursor: Scalars['String']['output']
  node: Place
}

export type CountyConnection = {
  edges: Array<CountyEdge>
  pageInfo: PageInfo
  totalCount: Scalars['Int']['output']
}

export type CountyEdge = {
  cursor: Scalars['String']['output']
  node: County
}

export type ProjectConnection = {
  edges: Array<ProjectEdge>
  pageInfo: PageInfo
  totalCount: Scalars['Int']['output']
  totalInvestment: Scalars['Float']['output']
}

export type ProjectEdge = {
  cursor: Scalars['String']['output']
  node: Project
}

export type ProgramConnection = {
  edges: Array<ProgramEdge>
  pageInfo: PageInfo
  totalCount: Scalars['Int']['output']
}

export type ProgramEdge = {
  cursor: Scalars['String']['output']
  node: Program
}

export type EventConnection = {
  edges: Array<EventEdge>
  pageInfo: PageInfo
  totalCount: Scalars['Int']['output']
}

export type EventEdge = {
  cursor: Scalars['String']['output']
  node: Event
}

export type MeetingConnection = {
  edges: Array<MeetingEdge>
  pageInfo: PageInfo
  totalCount: Scalars['Int']['output']
}

export type MeetingEdge = {
  cursor: Scalars['String']['output']
  node: Meeting
}

export type AwardConnection = {
  edges: Array<AwardEdge>
  pageInfo: PageInfo
  totalCount: Scalars['Int']['output']
}

export type AwardEdge = {
  cursor: Scalars['String']['output']
  node: Award
}

export type ArticleConnection = {
  edges: Array<ArticleEdge>
  pageInfo: PageInfo
  totalCount: Scalars['Int']['output']
}

export type ArticleEdge = {
  cursor: Scalars['String']['output']
  node: Article
  snippets: Array<Snippet>
}

export type ArticleEdgeSnippetsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
}

export type DocumentConnection = {
  edges: Array<DocumentEdge>
  pageInfo: PageInfo
  totalCount: Scalars['Int']['output']
}

export type DocumentEdge = {
  cursor: Scalars['String']['output']
  node: Document
}

export type SkippedPage = {
  file: Scalars['String']['output']
  state: SkippedState
  attempts: Scalars['Int']['output']
  code?: Maybe<Scalars['String']['output']>
  reason?: Maybe<Scalars['String']['output']>
  extractor: Scalars['String']['output']
  at: Scalars['String']['output']
}

export type SkippedState = 'refused' | 'failing' | 'aside'

export type SkippedPageConnection = {
  edges: Array<SkippedPageEdge>
  pageInfo: PageInfo
  totalCount: Scalars['Int']['output']
}

export type SkippedPageEdge = {
  cursor: Scalars['String']['output']
  node: SkippedPage
}

export type Path = {
  length: Scalars['Int']['output']
  weight: Scalars['Float']['output']
  nodes: Array<Entity>
  steps: Array<PathStep>
}

export type PathSearch = {
  paths: Array<Path>
  whole: Scalars['Boolean']['output']
}

export type PathStep = Fact & {
  from: Entity
  to: Entity
  direction: Direction
  type: FactType
  role?: Maybe<Scalars['String']['output']>
  title?: Maybe<Scalars['String']['output']>
  former?: Maybe<Scalars['Boolean']['output']>
  what?: Maybe<Scalars['String']['output']>
  date?: Maybe<Scalars['PartialDate']['output']>
  status: Status
  confidence: Scalars['Float']['output']
  support: Scalars['Int']['output']
  firstSeen?: Maybe<Scalars['PartialDate']['output']>
  lastSeen?: Maybe<Scalars['PartialDate']['output']>
  evidence: Array<Claim>
  others: Scalars['Int']['output']
}

export type PathStepEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
}

export type Subgraph = {
  nodes: Array<SubgraphNode>
  facts: Array<SubgraphFact>
  truncated: Scalars['Boolean']['output']
}

export type SubgraphNode = {
  id: Scalars['ID']['output']
  name: Scalars['String']['output']
  labels: Array<Scalars['String']['output']>
  mentionCount: Scalars['Int']['output']
  degree: Scalars['Int']['output']
  date?: Maybe<Scalars['PartialDate']['output']>
  investment?: Maybe<Scalars['Float']['output']>
}

export type SubgraphFact = {
  id: Scalars['ID']['output']
  type: FactType
  from: Scalars['ID']['output']
  to: Scalars['ID']['output']
  role?: Maybe<Scalars['String']['output']>
  title?: Maybe<Scalars['String']['output']>
  former?: Maybe<Scalars['Boolean']['output']>
  what?: Maybe<Scalars['String']['output']>
  date?: Maybe<Scalars['PartialDate']['output']>
  status: Status
  confidence: Scalars['Float']['output']
  support: Scalars['Int']['output']
  firstSeen?: Maybe<Scalars['PartialDate']['output']>
  lastSeen?: Maybe<Scalars['PartialDate']['output']>
  claims: Array<Scalars['ID']['output']>
}

export type Count = {
  name: Scalars['String']['output']
  count: Scalars['Int']['output']
}

export type PlaceTotals = {
  place: Place
  enterprises: Scalars['Int']['output']
  organizations: Scalars['Int']['output']
  projects: Scalars['Int']['output']
  investment: Scalars['Float']['output']
  meetings: Scalars['Int']['output']
  events: Scalars['Int']['output']
}

export type MonthCounts = {
  month: Scalars['PartialDate']['output']
  articles: Scalars['Int']['output']
  events: Scalars['Int']['output']
  claims: Array<Count>
}

export type Stats = {
  documents: Scalars['Int']['output']
  articles: Scalars['Int']['output']
  claims: Scalars['Int']['output']
  nodes: Array<Count>
  relationships: Array<Count>
  months: Array<MonthCounts>
  counties: Array<PlaceTotals>
}

export type StatsMonthsArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
}

export type StatsCountiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
}

export type CypherTable = {
  columns: Array<Scalars['String']['output']>
  rows: Array<Array<Maybe<Scalars['JSON']['output']>>>
  truncated: Scalars['Boolean']['output']
  milliseconds: Scalars['Int']['output']
}

export type Query = {
  node?: Maybe<Node>
  nodes: Array<Maybe<Node>>
  search: SearchConnection
  person?: Maybe<Person>
  official?: Maybe<Official>
  organization?: Maybe<Organization>
  enterprise?: Maybe<Enterprise>
  agency?: Maybe<Agency>
  place?: Maybe<Place>
  province?: Maybe<Province>
  city?: Maybe<City>
  county?: Maybe<County>
  township?: Maybe<Township>
  village?: Maybe<Village>
  project?: Maybe<Project>
  program?: Maybe<Program>
  event?: Maybe<Event>
  meeting?: Maybe<Meeting>
  award?: Maybe<Award>
  entities: EntityConnection
  people: PersonConnection
  officials: OfficialConnection
  organizations: OrganizationConnection
  enterprises: EnterpriseConnection
  agencies: AgencyConnection
  places: PlaceConnection
  counties: CountyConnection
  projects: ProjectConnection
  programs: ProgramConnection
  events: EventConnection
  meetings: MeetingConnection
  awards: AwardConnection
  articles: ArticleConnection
  documents: DocumentConnection
  skippedPages: SkippedPageConnection
  coattendance: Coattendance
  path?: Maybe<Path>
  paths: PathSearch
  subgraph: Subgraph
  cypher: CypherTable
  ingestion: Ingestion
  mayIngest: Scalars['Boolean']['output']
  stats: Stats
}

export type QueryNodeArgs = {
  id: Scalars['ID']['input']
}

export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>
}

export type QuerySearchArgs = {
  text: Scalars['String']['input']
  labels?: InputMaybe<Array<Scalars['String']['input']>>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
}

export type QueryPersonArgs = {
  name?: InputMaybe<Scalars['String']['input']>
  id?: InputMaybe<Scalars['ID']['input']>
}

export type QueryOfficialArgs = {
  name?: InputMaybe<Scalars['String']['input']>
  id?: InputMaybe<Scalars['ID']['input']>
}

export type QueryOrganizationArgs = {
  name?: InputMaybe<Scalars['String']['input']>
  id?: InputMaybe<Scalars['ID']['input']>
}

export type QueryEnterpriseArgs = {
  name?: InputMaybe<Scalars['String']['input']>
  id?: InputMaybe<Scalars['ID']['input']>
}

export type QueryAgencyArgs = {
  name?: InputMaybe<Scalars['String']['input']>
  id?: InputMaybe<Scalars['ID']['input']>
}

export type QueryPlaceArgs = {
  name?: InputMaybe<Scalars['String']['input']>
  id?: InputMaybe<Scalars['ID']['input']>
}

export type QueryProvinceArgs = {
  name?: InputMaybe<Scalars['String']['input']>
  id?: InputMaybe<Scalars['ID']['input']>
}

export type QueryCityArgs = {
  name?: InputMaybe<Scalars['String']['input']>
  id?: InputMaybe<Scalars['ID']['input']>
}

export type QueryCountyArgs = {
  name?: InputMaybe<Scalars['String']['input']>
  id?: InputMaybe<Scalars['ID']['input']>
}

export type QueryTownshipArgs = {
  name?: InputMaybe<Scalars['String']['input']>
  id?: InputMaybe<Scalars['ID']['input']>
}

export type QueryVillageArgs = {
  name?: InputMaybe<Scalars['String']['input']>
  id?: InputMaybe<Scalars['ID']['input']>
}

export type QueryProjectArgs = {
  name?: InputMaybe<Scalars['String']['input']>
  id?: InputMaybe<Scalars['ID']['input']>
}

export type QueryProgramArgs = {
  name?: InputMaybe<Scalars['String']['input']>
  id?: InputMaybe<Scalars['ID']['input']>
}

export type QueryEventArgs = {
  name?: InputMaybe<Scalars['String']['input']>
  id?: InputMaybe<Scalars['ID']['input']>
}

export type QueryMeetingArgs = {
  name?: InputMaybe<Scalars['String']['input']>
  id?: InputMaybe<Scalars['ID']['input']>
}

export type QueryAwardArgs = {
  name?: InputMaybe<Scalars['String']['input']>
  id?: InputMaybe<Scalars['ID']['input']>
}

export type QueryEntitiesArgs = {
  name?: InputMaybe<Scalars['String']['input']>
  sort?: InputMaybe<EntitySort>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type QueryPeopleArgs = {
  name?: InputMaybe<Scalars['String']['input']>
  sort?: InputMaybe<EntitySort>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type QueryOfficialsArgs = {
  name?: InputMaybe<Scalars['String']['input']>
  sort?: InputMaybe<EntitySort>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type QueryOrganizationsArgs = {
  name?: InputMaybe<Scalars['String']['input']>
  place?: InputMaybe<Scalars['String']['input']>
  sort?: InputMaybe<EntitySort>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type QueryEnterprisesArgs = {
  name?: InputMaybe<Scalars['String']['input']>
  place?: InputMaybe<Scalars['String']['input']>
  sort?: InputMaybe<EntitySort>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type QueryAgenciesArgs = {
  name?: InputMaybe<Scalars['String']['input']>
  place?: InputMaybe<Scalars['String']['input']>
  sort?: InputMaybe<EntitySort>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type QueryPlacesArgs = {
  name?: InputMaybe<Scalars['String']['input']>
  sort?: InputMaybe<EntitySort>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type QueryCountiesArgs = {
  name?: InputMaybe<Scalars['String']['input']>
  sort?: InputMaybe<EntitySort>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type QueryProjectsArgs = {
  name?: InputMaybe<Scalars['String']['input']>
  minInvestment?: InputMaybe<Scalars['Float']['input']>
  program?: InputMaybe<Scalars['String']['input']>
  county?: InputMaybe<Scalars['String']['input']>
  sort?: InputMaybe<EntitySort>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type QueryProgramsArgs = {
  name?: InputMaybe<Scalars['String']['input']>
  sort?: InputMaybe<EntitySort>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type QueryEventsArgs = {
  name?: InputMaybe<Scalars['String']['input']>
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  place?: InputMaybe<Scalars['String']['input']>
  sort?: InputMaybe<EntitySort>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type QueryMeetingsArgs = {
  name?: InputMaybe<Scalars['String']['input']>
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  place?: InputMaybe<Scalars['String']['input']>
  sort?: InputMaybe<EntitySort>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type QueryAwardsArgs = {
  name?: InputMaybe<Scalars['String']['input']>
  sort?: InputMaybe<EntitySort>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type QueryArticlesArgs = {
  text?: InputMaybe<Scalars['String']['input']>
  genre?: InputMaybe<Genre>
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type QueryDocumentsArgs = {
  file?: InputMaybe<Scalars['String']['input']>
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type QuerySkippedPagesArgs = {
  states?: InputMaybe<Array<SkippedState>>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

export type QueryCoattendanceArgs = {
  officials: Array<Scalars['String']['input']>
  from?: InputMaybe<Scalars['PartialDate']['input']>
  to?: InputMaybe<Scalars['PartialDate']['input']>
}

export type QueryPathArgs = {
  from: Scalars['String']['input']
  to: Scalars['String']['input']
  maxLength?: InputMaybe<Scalars['Int']['input']>
  types?: InputMaybe<Array<FactType>>
}

export type QueryPathsArgs = {
  from: Scalars['String']['input']
  to: Scalars['String']['input']
  maxLength?: InputMaybe<Scalars['Int']['input']>
  through?: InputMaybe<Scalars['String']['input']>
  types?: InputMaybe<Array<FactType>>
  first?: InputMaybe<Scalars['Int']['input']>
}

export type QuerySubgraphArgs = {
  of: Array<Scalars['ID']['input']>
  hops?: InputMaybe<Scalars['Int']['input']>
  types?: InputMaybe<Array<FactType>>
  most?: InputMaybe<Scalars['Int']['input']>
}

export type QueryCypherArgs = {
  query: Scalars['String']['input']
  parameters?: InputMaybe<Scalars['JSON']['input']>
  limit?: InputMaybe<Scalars['Int']['input']>
}

export type QueryIngestionArgs = {
  id: Scalars['ID']['input']
}

export type Mutation = {
  ingest: Ingestion
  stopIngestion: Ingestion
  retract: Retraction
}

export type MutationIngestArgs = {
  pages?: InputMaybe<Array<PageText>>
  files?: InputMaybe<Array<Scalars['Upload']['input']>>
  home?: InputMaybe<Scalars['String']['input']>
  date?: InputMaybe<Scalars['PartialDate']['input']>
}

export type MutationStopIngestionArgs = {
  id: Scalars['ID']['input']
}

export type MutationRetractArgs = {
  document: Scalars['String']['input']
}

export type Subscription = {
  ingestion: Ingestion
}

export type SubscriptionIngestionArgs = {
  id: Scalars['ID']['input']
}

export type PageText = {
  file: Scalars['String']['input']
  text: Scalars['String']['input']
}

export type Ingestion = {
  id: Scalars['ID']['output']
  state: IngestionState
  total: Scalars['Int']['output']
  done: Scalars['Int']['output']
  written: Scalars['Int']['output']
  replaced: Scalars['Int']['output']
  unchanged: Scalars['Int']['output']
  notRead: Scalars['Int']['output']
  pages: Array<PageResult>
  problem?: Maybe<Scalars['String']['output']>
}

export type IngestionPagesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
}

export type IngestionState = 'waiting' | 'reading' | 'done' | 'stopped' | 'failed'

export type PageResult = {
  file: Scalars['String']['output']
  state: PageState
  document?: Maybe<Scalars['ID']['output']>
  articles?: Maybe<Scalars['Int']['output']>
  entities?: Maybe<Scalars['Int']['output']>
  claims?: Maybe<Scalars['Int']['output']>
  code?: Maybe<Scalars['String']['output']>
  reason?: Maybe<Scalars['String']['output']>
  seconds: Scalars['Float']['output']
}

export type PageState = 'written' | 'replaced' | 'unchanged' | 'skipped' | 'failed'

export type Retraction = {
  document: Scalars['String']['output']
}

export type ResolverTypeWrapper<T> = Promise<T> | T

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>
}
export type Resolver<
  TResult,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs> | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>

export type SubscriptionResolver<
  TResult,
  TKey extends string,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo,
) => Maybe<TTypes> | Promise<Maybe<TTypes>>

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  obj: T,
  context: TContext,
  info: GraphQLResolveInfo,
) => boolean | Promise<boolean>

export type NextResolverFn<T> = () => Promise<T>

export type DirectiveResolverFn<
  TResult = Record<PropertyKey, never>,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = (next: NextResolverFn<TResult>, parent: TParent, args: TArgs, context: TContext, info: GraphQLResolveInfo) => TResult | Promise<TResult>

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  PartialDate: ResolverTypeWrapper<any>
  JSON: ResolverTypeWrapper<any>
  Upload: ResolverTypeWrapper<any>
  AttendanceRole: ResolverTypeWrapper<unknown>
  UndertakingRole: ResolverTypeWrapper<unknown>
  Status: ResolverTypeWrapper<unknown>
  Genre: ResolverTypeWrapper<unknown>
  FactType: ResolverTypeWrapper<unknown>
  Direction: ResolverTypeWrapper<unknown>
  FoundBy: ResolverTypeWrapper<unknown>
  FactSort: ResolverTypeWrapper<unknown>
  EntitySort: ResolverTypeWrapper<unknown>
  Node: ResolverTypeWrapper<GraphNode>
  ID: ResolverTypeWrapper<any>
  Entity: ResolverTypeWrapper<EntityNode>
  String: ResolverTypeWrapper<any>
  Int: ResolverTypeWrapper<any>
  Float: ResolverTypeWrapper<any>
  Person: ResolverTypeWrapper<EntityNode>
  Boolean: ResolverTypeWrapper<any>
  Organization: ResolverTypeWrapper<EntityNode>
  Place: ResolverTypeWrapper<EntityNode>
  Event: ResolverTypeWrapper<EntityNode>
  Individual: ResolverTypeWrapper<EntityNode>
  Official: ResolverTypeWrapper<EntityNode>
  Enterprise: ResolverTypeWrapper<EntityNode>
  Agency: ResolverTypeWrapper<EntityNode>
  Institution: ResolverTypeWrapper<EntityNode>
  Province: ResolverTypeWrapper<EntityNode>
  City: ResolverTypeWrapper<EntityNode>
  County: ResolverTypeWrapper<EntityNode>
  Township: ResolverTypeWrapper<EntityNode>
  Village: ResolverTypeWrapper<EntityNode>
  Site: ResolverTypeWrapper<EntityNode>
  Meeting: ResolverTypeWrapper<EntityNode>
  Activity: ResolverTypeWrapper<EntityNode>
  Project: ResolverTypeWrapper<EntityNode>
  Program: ResolverTypeWrapper<EntityNode>
  Award: ResolverTypeWrapper<EntityNode>
  Article: ResolverTypeWrapper<ArticleNode>
  Document: ResolverTypeWrapper<DocumentNode>
  Claim: ResolverTypeWrapper<ClaimNode>
  EntitySpan: ResolverTypeWrapper<any>
  Span: ResolverTypeWrapper<any>
  PageInfo: ResolverTypeWrapper<any>
  Fact: ResolverTypeWrapper<FactShown>
  RelatedEntityConnection: ResolverTypeWrapper<any>
  RelatedEntityEdge: ResolverTypeWrapper<any>
  RelatedPersonConnection: ResolverTypeWrapper<any>
  RelatedPersonEdge: ResolverTypeWrapper<any>
  RelatedOrganizationConnection: ResolverTypeWrapper<any>
  RelatedOrganizationEdge: ResolverTypeWrapper<any>
  RelatedEnterpriseConnection: ResolverTypeWrapper<any>
  RelatedEnterpriseEdge: ResolverTypeWrapper<any>
  RelatedPlaceConnection: ResolverTypeWrapper<any>
  RelatedPlaceEdge: ResolverTypeWrapper<any>
  RelatedProjectConnection: ResolverTypeWrapper<any>
  RelatedProjectEdge: ResolverTypeWrapper<any>
  RelatedProgramConnection: ResolverTypeWrapper<any>
  RelatedProgramEdge: ResolverTypeWrapper<any>
  RelatedEventConnection: ResolverTypeWrapper<any>
  RelatedEventEdge: ResolverTypeWrapper<any>
  RelatedMeetingConnection: ResolverTypeWrapper<any>
  RelatedMeetingEdge: ResolverTypeWrapper<any>
  RelatedAwardConnection: ResolverTypeWrapper<any>
  RelatedAwardEdge: ResolverTypeWrapper<any>
  RelatedArticleConnection: ResolverTypeWrapper<any>
  RelatedArticleEdge: ResolverTypeWrapper<any>
  MentionConnection: ResolverTypeWrapper<any>
  MentionEdge: ResolverTypeWrapper<any>
  ArticleEntityConnection: ResolverTypeWrapper<any>
  ArticleEntityEdge: ResolverTypeWrapper<any>
  TimelineConnection: ResolverTypeWrapper<any>
  TimelineEdge: ResolverTypeWrapper<any>
  AttendeeConnection: ResolverTypeWrapper<any>
  AttendeeEdge: ResolverTypeWrapper<any>
  PlaceOfficialConnection: ResolverTypeWrapper<any>
  PlaceOfficialEdge: ResolverTypeWrapper<any>
  Coattendance: ResolverTypeWrapper<any>
  CoattendancePair: ResolverTypeWrapper<any>
  CoattendedEventConnection: ResolverTypeWrapper<any>
  CoattendedEventEdge: ResolverTypeWrapper<any>
  Attendance: ResolverTypeWrapper<any>
  ColleagueConnection: ResolverTypeWrapper<any>
  ColleagueEdge: ResolverTypeWrapper<any>
  ClaimConnection: ResolverTypeWrapper<any>
  ClaimEdge: ResolverTypeWrapper<any>
  SearchConnection: ResolverTypeWrapper<any>
  SearchEdge: ResolverTypeWrapper<any>
  Snippet: ResolverTypeWrapper<any>
  Highlight: ResolverTypeWrapper<any>
  EntityConnection: ResolverTypeWrapper<any>
  EntityEdge: ResolverTypeWrapper<any>
  PersonConnection: ResolverTypeWrapper<any>
  PersonEdge: ResolverTypeWrapper<any>
  OfficialConnection: ResolverTypeWrapper<any>
  OfficialEdge: ResolverTypeWrapper<any>
  OrganizationConnection: ResolverTypeWrapper<any>
  OrganizationEdge: ResolverTypeWrapper<any>
  EnterpriseConnection: ResolverTypeWrapper<any>
  EnterpriseEdge: ResolverTypeWrapper<any>
  AgencyConnection: ResolverTypeWrapper<any>
  AgencyEdge: ResolverTypeWrapper<any>
  PlaceConnection: ResolverTypeWrapper<any>
  PlaceEdge: ResolverTypeWrapper<any>
  CountyConnection: ResolverTypeWrapper<any>
  CountyEdge: ResolverTypeWrapper<any>
  ProjectConnection: ResolverTypeWrapper<any>
  ProjectEdge: ResolverTypeWrapper<any>
  ProgramConnection: ResolverTypeWrapper<any>
  ProgramEdge: ResolverTypeWrapper<any>
  EventConnection: ResolverTypeWrapper<any>
  EventEdge: ResolverTypeWrapper<any>
  MeetingConnection: ResolverTypeWrapper<any>
  MeetingEdge: ResolverTypeWrapper<any>
  AwardConnection: ResolverTypeWrapper<any>
  AwardEdge: ResolverTypeWrapper<any>
  ArticleConnection: ResolverTypeWrapper<any>
  ArticleEdge: ResolverTypeWrapper<any>
  DocumentConnection: ResolverTypeWrapper<any>
  DocumentEdge: ResolverTypeWrapper<any>
  SkippedPage: ResolverTypeWrapper<any>
  SkippedState: ResolverTypeWrapper<unknown>
  SkippedPageConnection: ResolverTypeWrapper<any>
  SkippedPageEdge: ResolverTypeWrapper<any>
  Path: ResolverTypeWrapper<any>
  PathSearch: ResolverTypeWrapper<any>
  PathStep: ResolverTypeWrapper<any>
  Subgraph: ResolverTypeWrapper<any>
  SubgraphNode: ResolverTypeWrapper<any>
  SubgraphFact: ResolverTypeWrapper<any>
  Count: ResolverTypeWrapper<any>
  PlaceTotals: ResolverTypeWrapper<any>
  MonthCounts: ResolverTypeWrapper<any>
  Stats: ResolverTypeWrapper<any>
  CypherTable: ResolverTypeWrapper<any>
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>
  PageText: ResolverTypeWrapper<any>
  Ingestion: ResolverTypeWrapper<IngestionRun>
  IngestionState: ResolverTypeWrapper<unknown>
  PageResult: ResolverTypeWrapper<PageOutcome>
  PageState: ResolverTypeWrapper<unknown>
  Retraction: ResolverTypeWrapper<any>
}

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  PartialDate: any
  JSON: any
  Upload: any
  Node: GraphNode
  ID: any
  Entity: EntityNode
  String: any
  Int: any
  Float: any
  Person: EntityNode
  Boolean: any
  Organization: EntityNode
  Place: EntityNode
  Event: EntityNode
  Individual: EntityNode
  Official: EntityNode
  Enterprise: EntityNode
  Agency: EntityNode
  Institution: EntityNode
  Province: EntityNode
  City: EntityNode
  County: EntityNode
  Township: EntityNode
  Village: EntityNode
  Site: EntityNode
  Meeting: EntityNode
  Activity: EntityNode
  Project: EntityNode
  Program: EntityNode
  Award: EntityNode
  Article: ArticleNode
  Document: DocumentNode
  Claim: ClaimNode
  EntitySpan: any
  Span: any
  PageInfo: any
  Fact: FactShown
  RelatedEntityConnection: any
  RelatedEntityEdge: any
  RelatedPersonConnection: any
  RelatedPersonEdge: any
  RelatedOrganizationConnection: any
  RelatedOrganizationEdge: any
  RelatedEnterpriseConnection: any
  RelatedEnterpriseEdge: any
  RelatedPlaceConnection: any
  RelatedPlaceEdge: any
  RelatedProjectConnection: any
  RelatedProjectEdge: any
  RelatedProgramConnection: any
  RelatedProgramEdge: any
  RelatedEventConnection: any
  RelatedEventEdge: any
  RelatedMeetingConnection: any
  RelatedMeetingEdge: any
  RelatedAwardConnection: any
  RelatedAwardEdge: any
  RelatedArticleConnection: any
  RelatedArticleEdge: any
  MentionConnection: any
  MentionEdge: any
  ArticleEntityConnection: any
  ArticleEntityEdge: any
  TimelineConnection: any
  TimelineEdge: any
  AttendeeConnection: any
  AttendeeEdge: any
  PlaceOfficialConnection: any
  PlaceOfficialEdge: any
  Coattendance: any
  CoattendancePair: any
  CoattendedEventConnection: any
  CoattendedEventEdge: any
  Attendance: any
  ColleagueConnection: any
  ColleagueEdge: any
  ClaimConnection: any
  ClaimEdge: any
  SearchConnection: any
  SearchEdge: any
  Snippet: any
  Highlight: any
  EntityConnection: any
  EntityEdge: any
  PersonConnection: any
  PersonEdge: any
  OfficialConnection: any
  OfficialEdge: any
  OrganizationConnection: any
  OrganizationEdge: any
  EnterpriseConnection: any
  EnterpriseEdge: any
  AgencyConnection: any
  AgencyEdge: any
  PlaceConnection: any
  PlaceEdge: any
  CountyConnection: any
  CountyEdge: any
  ProjectConnection: any
  ProjectEdge: any
  ProgramConnection: any
  ProgramEdge: any
  EventConnection: any
  EventEdge: any
  MeetingConnection: any
  MeetingEdge: any
  AwardConnection: any
  AwardEdge: any
  ArticleConnection: any
  ArticleEdge: any
  DocumentConnection: any
  DocumentEdge: any
  SkippedPage: any
  SkippedPageConnection: any
  SkippedPageEdge: any
  Path: any
  PathSearch: any
  PathStep: any
  Subgraph: any
  SubgraphNode: any
  SubgraphFact: any
  Count: any
  PlaceTotals: any
  MonthCounts: any
  Stats: any
  CypherTable: any
  Query: Record<PropertyKey, never>
  Mutation: Record<PropertyKey, never>
  Subscription: Record<PropertyKey, never>
  PageText: any
  Ingestion: IngestionRun
  PageResult: PageOutcome
  Retraction: any
}

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate'
}

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON'
}

export interface UploadScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Upload'], any> {
  name: 'Upload'
}

export type AttendanceRoleResolvers = EnumResolverSignature<
  { presided?: any; spoke?: any; inspected?: any; attended?: any },
  ResolversTypes['AttendanceRole']
>

export type UndertakingRoleResolvers = EnumResolverSignature<
  { invests?: any; builds?: any; operates?: any; undertakes?: any },
  ResolversTypes['UndertakingRole']
>

export type StatusResolvers = EnumResolverSignature<{ reported?: any; planned?: any; denied?: any }, ResolversTypes['Status']>

export type GenreResolvers = EnumResolverSignature<
  { news?: any; commentary?: any; feature?: any; notice?: any; caption?: any; table?: any },
  ResolversTypes['Genre']
>

export type FactTypeResolvers = EnumResolverSignature<
  {
    ATTENDED?: any
    HOLDS_POSITION?: any
    LOCATED_IN?: any
    PART_OF?: any
    UNDERTAKES?: any
    SUPPLIES?: any
    PARTNERS_WITH?: any
    ORGANIZED?: any
    INSPECTED?: any
    IMPLEMENTS?: any
    RECEIVED?: any
    WROTE?: any
  },
  ResolversTypes['FactType']
>

export type DirectionResolvers = EnumResolverSignature<{ out?: any; in?: any }, ResolversTypes['Direction']>

export type FoundByResolvers = EnumResolverSignature<{ name?: any; alias?: any; spelling?: any; text?: any }, ResolversTypes['FoundBy']>

export type FactSortResolvers = EnumResolverSignature<
  { date?: any; investment?: any; name?: any; support?: any },
  ResolversTypes['FactSort']
>

export type EntitySortResolvers = EnumResolverSignature<
  { name?: any; mentions?: any; date?: any; investment?: any; events?: any },
  ResolversTypes['EntitySort']
>

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<
    | 'Individual'
    | 'Official'
    | 'Enterprise'
    | 'Agency'
    | 'Institution'
    | 'Province'
    | 'City'
    | 'County'
    | 'Township'
    | 'Village'
    | 'Site'
    | 'Meeting'
    | 'Activity'
    | 'Project'
    | 'Program'
    | 'Award'
    | 'Article'
    | 'Document'
    | 'Claim',
    ParentType,
    ContextType
  >
}

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<
    | 'Individual'
    | 'Official'
    | 'Enterprise'
    | 'Agency'
    | 'Institution'
    | 'Province'
    | 'City'
    | 'County'
    | 'Township'
    | 'Village'
    | 'Site'
    | 'Meeting'
    | 'Activity'
    | 'Project'
    | 'Program'
    | 'Award',
    ParentType,
    ContextType
  >
}

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  __resolveType: TypeResolveFn<'Individual' | 'Official', ParentType, ContextType>
}

export type OrganizationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'],
> = {
  __resolveType: TypeResolveFn<'Enterprise' | 'Agency' | 'Institution', ParentType, ContextType>
}

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  __resolveType: TypeResolveFn<'Province' | 'City' | 'County' | 'Township' | 'Village' | 'Site', ParentType, ContextType>
}

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  __resolveType: TypeResolveFn<'Meeting' | 'Activity', ParentType, ContextType>
}

export type IndividualResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Individual'] = ResolversParentTypes['Individual'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  labels?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<IndividualMentionsArgs>>
  relations?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, Partial<IndividualRelationsArgs>>
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, Partial<IndividualTimelineArgs>>
  meetings?: Resolver<ResolversTypes['RelatedMeetingConnection'], ParentType, ContextType, Partial<IndividualMeetingsArgs>>
  events?: Resolver<ResolversTypes['RelatedEventConnection'], ParentType, ContextType, Partial<IndividualEventsArgs>>
  positions?: Resolver<ResolversTypes['RelatedOrganizationConnection'], ParentType, ContextType, Partial<IndividualPositionsArgs>>
  colleagues?: Resolver<ResolversTypes['ColleagueConnection'], ParentType, ContextType, Partial<IndividualColleaguesArgs>>
  eventCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  inspections?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, Partial<IndividualInspectionsArgs>>
  awards?: Resolver<ResolversTypes['RelatedAwardConnection'], ParentType, ContextType, Partial<IndividualAwardsArgs>>
  articles?: Resolver<ResolversTypes['RelatedArticleConnection'], ParentType, ContextType, Partial<IndividualArticlesArgs>>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type OfficialResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Official'] = ResolversParentTypes['Official'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  labels?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<OfficialMentionsArgs>>
  relations?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, Partial<OfficialRelationsArgs>>
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, Partial<OfficialTimelineArgs>>
  meetings?: Resolver<ResolversTypes['RelatedMeetingConnection'], ParentType, ContextType, Partial<OfficialMeetingsArgs>>
  events?: Resolver<ResolversTypes['RelatedEventConnection'], ParentType, ContextType, Partial<OfficialEventsArgs>>
  positions?: Resolver<ResolversTypes['RelatedOrganizationConnection'], ParentType, ContextType, Partial<OfficialPositionsArgs>>
  colleagues?: Resolver<ResolversTypes['ColleagueConnection'], ParentType, ContextType, Partial<OfficialColleaguesArgs>>
  eventCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  inspections?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, Partial<OfficialInspectionsArgs>>
  awards?: Resolver<ResolversTypes['RelatedAwardConnection'], ParentType, ContextType, Partial<OfficialAwardsArgs>>
  articles?: Resolver<ResolversTypes['RelatedArticleConnection'], ParentType, ContextType, Partial<OfficialArticlesArgs>>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type EnterpriseResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  labels?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<EnterpriseMentionsArgs>>
  relations?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, Partial<EnterpriseRelationsArgs>>
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, Partial<EnterpriseTimelineArgs>>
  officers?: Resolver<ResolversTypes['RelatedPersonConnection'], ParentType, ContextType, Partial<EnterpriseOfficersArgs>>
  projects?: Resolver<ResolversTypes['RelatedProjectConnection'], ParentType, ContextType, Partial<EnterpriseProjectsArgs>>
  suppliers?: Resolver<ResolversTypes['RelatedOrganizationConnection'], ParentType, ContextType, Partial<EnterpriseSuppliersArgs>>
  customers?: Resolver<ResolversTypes['RelatedOrganizationConnection'], ParentType, ContextType, Partial<EnterpriseCustomersArgs>>
  partners?: Resolver<ResolversTypes['RelatedOrganizationConnection'], ParentType, ContextType, Partial<EnterprisePartnersArgs>>
  parents?: Resolver<ResolversTypes['RelatedOrganizationConnection'], ParentType, ContextType, Partial<EnterpriseParentsArgs>>
  subsidiaries?: Resolver<ResolversTypes['RelatedOrganizationConnection'], ParentType, ContextType, Partial<EnterpriseSubsidiariesArgs>>
  inspectors?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, Partial<EnterpriseInspectorsArgs>>
  inspections?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, Partial<EnterpriseInspectionsArgs>>
  events?: Resolver<ResolversTypes['RelatedEventConnection'], ParentType, ContextType, Partial<EnterpriseEventsArgs>>
  programs?: Resolver<ResolversTypes['RelatedProgramConnection'], ParentType, ContextType, Partial<EnterpriseProgramsArgs>>
  awards?: Resolver<ResolversTypes['RelatedAwardConnection'], ParentType, ContextType, Partial<EnterpriseAwardsArgs>>
  places?: Resolver<ResolversTypes['RelatedPlaceConnection'], ParentType, ContextType, Partial<EnterprisePlacesArgs>>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type AgencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  labels?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<AgencyMentionsArgs>>
  relations?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, Partial<AgencyRelationsArgs>>
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, Partial<AgencyTimelineArgs>>
  officers?: Resolver<ResolversTypes['RelatedPersonConnection'], ParentType, ContextType, Partial<AgencyOfficersArgs>>
  projects?: Resolver<ResolversTypes['RelatedProjectConnection'], ParentType, ContextType, Partial<AgencyProjectsArgs>>
  suppliers?: Resolver<ResolversTypes['RelatedOrganizationConnection'], ParentType, ContextType, Partial<AgencySuppliersArgs>>
  customers?: Resolver<ResolversTypes['RelatedOrganizationConnection'], ParentType, ContextType, Partial<AgencyCustomersArgs>>
  partners?: Resolver<ResolversTypes['RelatedOrganizationConnection'], ParentType, ContextType, Partial<AgencyPartnersArgs>>
  parents?: Resolver<ResolversTypes['RelatedOrganizationConnection'], ParentType, ContextType, Partial<AgencyParentsArgs>>
  subsidiaries?: Resolver<ResolversTypes['RelatedOrganizationConnection'], ParentType, ContextType, Partial<AgencySubsidiariesArgs>>
  inspectors?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, Partial<AgencyInspectorsArgs>>
  inspections?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, Partial<AgencyInspectionsArgs>>
  events?: Resolver<ResolversTypes['RelatedEventConnection'], ParentType, ContextType, Partial<AgencyEventsArgs>>
  programs?: Resolver<ResolversTypes['RelatedProgramConnection'], ParentType, ContextType, Partial<AgencyProgramsArgs>>
  awards?: Resolver<ResolversTypes['RelatedAwardConnection'], ParentType, ContextType, Partial<AgencyAwardsArgs>>
  places?: Resolver<ResolversTypes['RelatedPlaceConnection'], ParentType, ContextType, Partial<AgencyPlacesArgs>>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type InstitutionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Institution'] = ResolversParentTypes['Institution'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  labels?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<InstitutionMentionsArgs>>
  relations?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, Partial<InstitutionRelationsArgs>>
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, Partial<InstitutionTimelineArgs>>
  officers?: Resolver<ResolversTypes['RelatedPersonConnection'], ParentType, ContextType, Partial<InstitutionOfficersArgs>>
  projects?: Resolver<ResolversTypes['RelatedProjectConnection'], ParentType, ContextType, Partial<InstitutionProjectsArgs>>
  suppliers?: Resolver<ResolversTypes['RelatedOrganizationConnection'], ParentType, ContextType, Partial<InstitutionSuppliersArgs>>
  customers?: Resolver<ResolversTypes['RelatedOrganizationConnection'], ParentType, ContextType, Partial<InstitutionCustomersArgs>>
  partners?: Resolver<ResolversTypes['RelatedOrganizationConnection'], ParentType, ContextType, Partial<InstitutionPartnersArgs>>
  parents?: Resolver<ResolversTypes['RelatedOrganizationConnection'], ParentType, ContextType, Partial<InstitutionParentsArgs>>
  subsidiaries?: Resolver<ResolversTypes['RelatedOrganizationConnection'], ParentType, ContextType, Partial<InstitutionSubsidiariesArgs>>
  inspectors?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, Partial<InstitutionInspectorsArgs>>
  inspections?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, Partial<InstitutionInspectionsArgs>>
  events?: Resolver<ResolversTypes['RelatedEventConnection'], ParentType, ContextType, Partial<InstitutionEventsArgs>>
  programs?: Resolver<ResolversTypes['RelatedProgramConnection'], ParentType, ContextType, Partial<InstitutionProgramsArgs>>
  awards?: Resolver<ResolversTypes['RelatedAwardConnection'], ParentType, ContextType, Partial<InstitutionAwardsArgs>>
  places?: Resolver<ResolversTypes['RelatedPlaceConnection'], ParentType, ContextType, Partial<InstitutionPlacesArgs>>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type ProvinceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Province'] = ResolversParentTypes['Province'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  labels?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<ProvinceMentionsArgs>>
  relations?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, Partial<ProvinceRelationsArgs>>
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, Partial<ProvinceTimelineArgs>>
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  level?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  totals?: Resolver<ResolversTypes['PlaceTotals'], ParentType, ContextType>
  officials?: Resolver<ResolversTypes['PlaceOfficialConnection'], ParentType, ContextType, Partial<ProvinceOfficialsArgs>>
  enterprises?: Resolver<ResolversTypes['RelatedEnterpriseConnection'], ParentType, ContextType, Partial<ProvinceEnterprisesArgs>>
  organizations?: Resolver<ResolversTypes['RelatedOrganizationConnection'], ParentType, ContextType, Partial<ProvinceOrganizationsArgs>>
  projects?: Resolver<ResolversTypes['RelatedProjectConnection'], ParentType, ContextType, Partial<ProvinceProjectsArgs>>
  meetings?: Resolver<ResolversTypes['RelatedMeetingConnection'], ParentType, ContextType, Partial<ProvinceMeetingsArgs>>
  events?: Resolver<ResolversTypes['RelatedEventConnection'], ParentType, ContextType, Partial<ProvinceEventsArgs>>
  inspectedBy?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, Partial<ProvinceInspectedByArgs>>
  parents?: Resolver<ResolversTypes['RelatedPlaceConnection'], ParentType, ContextType, Partial<ProvinceParentsArgs>>
  divisions?: Resolver<ResolversTypes['RelatedPlaceConnection'], ParentType, ContextType, Partial<ProvinceDivisionsArgs>>
  programs?: Resolver<ResolversTypes['RelatedProgramConnection'], ParentType, ContextType, Partial<ProvinceProgramsArgs>>
  awards?: Resolver<ResolversTypes['RelatedAwardConnection'], ParentType, ContextType, Partial<ProvinceAwardsArgs>>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type CityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['City'] = ResolversParentTypes['City']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  labels?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<CityMentionsArgs>>
  relations?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, Partial<CityRelationsArgs>>
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, Partial<CityTimelineArgs>>
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  level?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  totals?: Resolver<ResolversTypes['PlaceTotals'], ParentType, ContextType>
  officials?: Resolver<ResolversTypes['PlaceOfficialConnection'], ParentType, ContextType, Partial<CityOfficialsArgs>>
  enterprises?: Resolver<ResolversTypes['RelatedEnterpriseConnection'], ParentType, ContextType, Partial<CityEnterprisesArgs>>
  organizations?: Resolver<ResolversTypes['RelatedOrganizationConnection'], ParentType, ContextType, Partial<CityOrganizationsArgs>>
  projects?: Resolver<ResolversTypes['RelatedProjectConnection'], ParentType, ContextType, Partial<CityProjectsArgs>>
  meetings?: Resolver<ResolversTypes['RelatedMeetingConnection'], ParentType, ContextType, Partial<CityMeetingsArgs>>
  events?: Resolver<ResolversTypes['RelatedEventConnection'], ParentType, ContextType, Partial<CityEventsArgs>>
  inspectedBy?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, Partial<CityInspectedByArgs>>
  parents?: Resolver<ResolversTypes['RelatedPlaceConnection'], ParentType, ContextType, Partial<CityParentsArgs>>
  divisions?: Resolver<ResolversTypes['RelatedPlaceConnection'], ParentType, ContextType, Partial<CityDivisionsArgs>>
  programs?: Resolver<ResolversTypes['RelatedProgramConnection'], ParentType, ContextType, Partial<CityProgramsArgs>>
  awards?: Resolver<ResolversTypes['RelatedAwardConnection'], ParentType, ContextType, Partial<CityAwardsArgs>>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type CountyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['County'] = ResolversParentTypes['County']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  labels?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<CountyMentionsArgs>>
  relations?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, Partial<CountyRelationsArgs>>
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, Partial<CountyTimelineArgs>>
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  level?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  totals?: Resolver<ResolversTypes['PlaceTotals'], ParentType, ContextType>
  officials?: Resolver<ResolversTypes['PlaceOfficialConnection'], ParentType, ContextType, Partial<CountyOfficialsArgs>>
  enterprises?: Resolver<ResolversTypes['RelatedEnterpriseConnection'], ParentType, ContextType, Partial<CountyEnterprisesArgs>>
  organizations?: Resolver<ResolversTypes['RelatedOrganizationConnection'], ParentType, ContextType, Partial<CountyOrganizationsArgs>>
  projects?: Resolver<ResolversTypes['RelatedProjectConnection'], ParentType, ContextType, Partial<CountyProjectsArgs>>
  meetings?: Resolver<ResolversTypes['RelatedMeetingConnection'], ParentType, ContextType, Partial<CountyMeetingsArgs>>
  events?: Resolver<ResolversTypes['RelatedEventConnection'], ParentType, ContextType, Partial<CountyEventsArgs>>
  inspectedBy?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, Partial<CountyInspectedByArgs>>
  parents?: Resolver<ResolversTypes['RelatedPlaceConnection'], ParentType, ContextType, Partial<CountyParentsArgs>>
  divisions?: Resolver<ResolversTypes['RelatedPlaceConnection'], ParentType, ContextType, Partial<CountyDivisionsArgs>>
  programs?: Resolver<ResolversTypes['RelatedProgramConnection'], ParentType, ContextType, Partial<CountyProgramsArgs>>
  awards?: Resolver<ResolversTypes['RelatedAwardConnection'], ParentType, ContextType, Partial<CountyAwardsArgs>>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type TownshipResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Township'] = ResolversParentTypes['Township'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  labels?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<TownshipMentionsArgs>>
  relations?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, Partial<TownshipRelationsArgs>>
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, Partial<TownshipTimelineArgs>>
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  level?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  totals?: Resolver<ResolversTypes['PlaceTotals'], ParentType, ContextType>
  officials?: Resolver<ResolversTypes['PlaceOfficialConnection'], ParentType, ContextType, Partial<TownshipOfficialsArgs>>
  enterprises?: Resolver<ResolversTypes['RelatedEnterpriseConnection'], ParentType, ContextType, Partial<TownshipEnterprisesArgs>>
  organizations?: Resolver<ResolversTypes['RelatedOrganizationConnection'], ParentType, ContextType, Partial<TownshipOrganizationsArgs>>
  projects?: Resolver<ResolversTypes['RelatedProjectConnection'], ParentType, ContextType, Partial<TownshipProjectsArgs>>
  meetings?: Resolver<ResolversTypes['RelatedMeetingConnection'], ParentType, ContextType, Partial<TownshipMeetingsArgs>>
  events?: Resolver<ResolversTypes['RelatedEventConnection'], ParentType, ContextType, Partial<TownshipEventsArgs>>
  inspectedBy?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, Partial<TownshipInspectedByArgs>>
  parents?: Resolver<ResolversTypes['RelatedPlaceConnection'], ParentType, ContextType, Partial<TownshipParentsArgs>>
  divisions?: Resolver<ResolversTypes['RelatedPlaceConnection'], ParentType, ContextType, Partial<TownshipDivisionsArgs>>
  programs?: Resolver<ResolversTypes['RelatedProgramConnection'], ParentType, ContextType, Partial<TownshipProgramsArgs>>
  awards?: Resolver<ResolversTypes['RelatedAwardConnection'], ParentType, ContextType, Partial<TownshipAwardsArgs>>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type VillageResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Village'] = ResolversParentTypes['Village'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  labels?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<VillageMentionsArgs>>
  relations?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, Partial<VillageRelationsArgs>>
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, Partial<VillageTimelineArgs>>
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  level?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  totals?: Resolver<ResolversTypes['PlaceTotals'], ParentType, ContextType>
  officials?: Resolver<ResolversTypes['PlaceOfficialConnection'], ParentType, ContextType, Partial<VillageOfficialsArgs>>
  enterprises?: Resolver<ResolversTypes['RelatedEnterpriseConnection'], ParentType, ContextType, Partial<VillageEnterprisesArgs>>
  organizations?: Resolver<ResolversTypes['RelatedOrganizationConnection'], ParentType, ContextType, Partial<VillageOrganizationsArgs>>
  projects?: Resolver<ResolversTypes['RelatedProjectConnection'], ParentType, ContextType, Partial<VillageProjectsArgs>>
  meetings?: Resolver<ResolversTypes['RelatedMeetingConnection'], ParentType, ContextType, Partial<VillageMeetingsArgs>>
  events?: Resolver<ResolversTypes['RelatedEventConnection'], ParentType, ContextType, Partial<VillageEventsArgs>>
  inspectedBy?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, Partial<VillageInspectedByArgs>>
  parents?: Resolver<ResolversTypes['RelatedPlaceConnection'], ParentType, ContextType, Partial<VillageParentsArgs>>
  divisions?: Resolver<ResolversTypes['RelatedPlaceConnection'], ParentType, ContextType, Partial<VillageDivisionsArgs>>
  programs?: Resolver<ResolversTypes['RelatedProgramConnection'], ParentType, ContextType, Partial<VillageProgramsArgs>>
  awards?: Resolver<ResolversTypes['RelatedAwardConnection'], ParentType, ContextType, Partial<VillageAwardsArgs>>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type SiteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Site'] = ResolversParentTypes['Site']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  labels?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<SiteMentionsArgs>>
  relations?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, Partial<SiteRelationsArgs>>
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, Partial<SiteTimelineArgs>>
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  level?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  totals?: Resolver<ResolversTypes['PlaceTotals'], ParentType, ContextType>
  officials?: Resolver<ResolversTypes['PlaceOfficialConnection'], ParentType, ContextType, Partial<SiteOfficialsArgs>>
  enterprises?: Resolver<ResolversTypes['RelatedEnterpriseConnection'], ParentType, ContextType, Partial<SiteEnterprisesArgs>>
  organizations?: Resolver<ResolversTypes['RelatedOrganizationConnection'], ParentType, ContextType, Partial<SiteOrganizationsArgs>>
  projects?: Resolver<ResolversTypes['RelatedProjectConnection'], ParentType, ContextType, Partial<SiteProjectsArgs>>
  meetings?: Resolver<ResolversTypes['RelatedMeetingConnection'], ParentType, ContextType, Partial<SiteMeetingsArgs>>
  events?: Resolver<ResolversTypes['RelatedEventConnection'], ParentType, ContextType, Partial<SiteEventsArgs>>
  inspectedBy?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, Partial<SiteInspectedByArgs>>
  parents?: Resolver<ResolversTypes['RelatedPlaceConnection'], ParentType, ContextType, Partial<SiteParentsArgs>>
  divisions?: Resolver<ResolversTypes['RelatedPlaceConnection'], ParentType, ContextType, Partial<SiteDivisionsArgs>>
  programs?: Resolver<ResolversTypes['RelatedProgramConnection'], ParentType, ContextType, Partial<SiteProgramsArgs>>
  awards?: Resolver<ResolversTypes['RelatedAwardConnection'], ParentType, ContextType, Partial<SiteAwardsArgs>>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type MeetingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Meeting'] = ResolversParentTypes['Meeting'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  labels?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<MeetingMentionsArgs>>
  relations?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, Partial<MeetingRelationsArgs>>
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, Partial<MeetingTimelineArgs>>
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>
  endDate?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  attendees?: Resolver<ResolversTypes['AttendeeConnection'], ParentType, ContextType, Partial<MeetingAttendeesArgs>>
  organizers?: Resolver<ResolversTypes['RelatedOrganizationConnection'], ParentType, ContextType, Partial<MeetingOrganizersArgs>>
  places?: Resolver<ResolversTypes['RelatedPlaceConnection'], ParentType, ContextType, Partial<MeetingPlacesArgs>>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type ActivityResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  labels?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<ActivityMentionsArgs>>
  relations?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, Partial<ActivityRelationsArgs>>
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, Partial<ActivityTimelineArgs>>
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>
  endDate?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  attendees?: Resolver<ResolversTypes['AttendeeConnection'], ParentType, ContextType, Partial<ActivityAttendeesArgs>>
  organizers?: Resolver<ResolversTypes['RelatedOrganizationConnection'], ParentType, ContextType, Partial<ActivityOrganizersArgs>>
  places?: Resolver<ResolversTypes['RelatedPlaceConnection'], ParentType, ContextType, Partial<ActivityPlacesArgs>>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type ProjectResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  labels?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<ProjectMentionsArgs>>
  relations?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, Partial<ProjectRelationsArgs>>
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, Partial<ProjectTimelineArgs>>
  investment?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>
  amount?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  amountText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  undertakers?: Resolver<ResolversTypes['RelatedOrganizationConnection'], ParentType, ContextType, Partial<ProjectUndertakersArgs>>
  places?: Resolver<ResolversTypes['RelatedPlaceConnection'], ParentType, ContextType, Partial<ProjectPlacesArgs>>
  parents?: Resolver<ResolversTypes['RelatedProjectConnection'], ParentType, ContextType, Partial<ProjectParentsArgs>>
  parts?: Resolver<ResolversTypes['RelatedProjectConnection'], ParentType, ContextType, Partial<ProjectPartsArgs>>
  inspectors?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, Partial<ProjectInspectorsArgs>>
  programs?: Resolver<ResolversTypes['RelatedProgramConnection'], ParentType, ContextType, Partial<ProjectProgramsArgs>>
  awards?: Resolver<ResolversTypes['RelatedAwardConnection'], ParentType, ContextType, Partial<ProjectAwardsArgs>>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type ProgramResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Program'] = ResolversParentTypes['Program'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  labels?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<ProgramMentionsArgs>>
  relations?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, Partial<ProgramRelationsArgs>>
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, Partial<ProgramTimelineArgs>>
  implementers?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, Partial<ProgramImplementersArgs>>
  projects?: Resolver<ResolversTypes['RelatedProjectConnection'], ParentType, ContextType, Partial<ProgramProjectsArgs>>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type AwardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Award'] = ResolversParentTypes['Award']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  labels?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<AwardMentionsArgs>>
  relations?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, Partial<AwardRelationsArgs>>
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, Partial<AwardTimelineArgs>>
  recipients?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, Partial<AwardRecipientsArgs>>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type ArticleResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  headline?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  kicker?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  subtitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  genre?: Resolver<ResolversTypes['Genre'], ParentType, ContextType>
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>
  published?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>
  fileStart?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>
  fileEnd?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>
  spans?: Resolver<Array<ResolversTypes['EntitySpan']>, ParentType, ContextType, Partial<ArticleSpansArgs>>
  entities?: Resolver<ResolversTypes['ArticleEntityConnection'], ParentType, ContextType, Partial<ArticleEntitiesArgs>>
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<ArticleClaimsArgs>>
  authors?: Resolver<Array<ResolversTypes['RelatedPersonEdge']>, ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type DocumentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  encoding?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  characters?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>
  home?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  extractor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<DocumentArticlesArgs>>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  type?: Resolver<ResolversTypes['FactType'], ParentType, ContextType>
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  fileStart?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>
  fileEnd?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>
  subject?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>
  object?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  seen?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  former?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>
  what?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type EntitySpanResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EntitySpan'] = ResolversParentTypes['EntitySpan'],
> = {
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>
}

export type SpanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Span'] = ResolversParentTypes['Span']> = {
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>
}

export type PageInfoResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo'],
> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
}

export type FactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  __resolveType: TypeResolveFn<
    | 'RelatedEntityEdge'
    | 'RelatedPersonEdge'
    | 'RelatedOrganizationEdge'
    | 'RelatedEnterpriseEdge'
    | 'RelatedPlaceEdge'
    | 'RelatedProjectEdge'
    | 'RelatedProgramEdge'
    | 'RelatedEventEdge'
    | 'RelatedMeetingEdge'
    | 'RelatedAwardEdge'
    | 'RelatedArticleEdge'
    | 'TimelineEdge'
    | 'AttendeeEdge'
    | 'PlaceOfficialEdge'
    | 'Attendance'
    | 'PathStep',
    ParentType,
    ContextType
  >
}

export type RelatedEntityConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RelatedEntityConnection'] = ResolversParentTypes['RelatedEntityConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['RelatedEntityEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type RelatedEntityEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RelatedEntityEdge'] = ResolversParentTypes['RelatedEntityEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  type?: Resolver<ResolversTypes['FactType'], ParentType, ContextType>
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  former?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>
  what?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>
  support?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  firstSeen?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>
  lastSeen?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>
  evidence?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType, Partial<RelatedEntityEdgeEvidenceArgs>>
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type RelatedPersonConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RelatedPersonConnection'] = ResolversParentTypes['RelatedPersonConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['RelatedPersonEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type RelatedPersonEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RelatedPersonEdge'] = ResolversParentTypes['RelatedPersonEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  type?: Resolver<ResolversTypes['FactType'], ParentType, ContextType>
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  former?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>
  what?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>
  support?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  firstSeen?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>
  lastSeen?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>
  evidence?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType, Partial<RelatedPersonEdgeEvidenceArgs>>
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type RelatedOrganizationConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RelatedOrganizationConnection'] = ResolversParentTypes['RelatedOrganizationConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['RelatedOrganizationEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type RelatedOrganizationEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RelatedOrganizationEdge'] = ResolversParentTypes['RelatedOrganizationEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  type?: Resolver<ResolversTypes['FactType'], ParentType, ContextType>
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  former?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>
  what?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>
  support?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  firstSeen?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>
  lastSeen?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>
  evidence?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType, Partial<RelatedOrganizationEdgeEvidenceArgs>>
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type RelatedEnterpriseConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RelatedEnterpriseConnection'] = ResolversParentTypes['RelatedEnterpriseConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['RelatedEnterpriseEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type RelatedEnterpriseEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RelatedEnterpriseEdge'] = ResolversParentTypes['RelatedEnterpriseEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  type?: Resolver<ResolversTypes['FactType'], ParentType, ContextType>
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  former?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>
  what?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>
  support?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  firstSeen?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>
  lastSeen?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>
  evidence?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType, Partial<RelatedEnterpriseEdgeEvidenceArgs>>
  node?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type RelatedPlaceConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RelatedPlaceConnection'] = ResolversParentTypes['RelatedPlaceConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['RelatedPlaceEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type RelatedPlaceEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RelatedPlaceEdge'] = ResolversParentTypes['RelatedPlaceEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  type?: Resolver<ResolversTypes['FactType'], ParentType, ContextType>
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  former?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>
  what?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>
  support?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  firstSeen?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>
  lastSeen?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>
  evidence?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType, Partial<RelatedPlaceEdgeEvidenceArgs>>
  node?: Resolver<ResolversTypes['Place'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type RelatedProjectConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RelatedProjectConnection'] = ResolversParentTypes['RelatedProjectConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['RelatedProjectEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  totalInvestment?: Resolver<ResolversTypes['Float'], ParentType, ContextType>
}

export type RelatedProjectEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RelatedProjectEdge'] = ResolversParentTypes['RelatedProjectEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  type?: Resolver<ResolversTypes['FactType'], ParentType, ContextType>
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  former?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>
  what?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>
  support?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  firstSeen?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>
  lastSeen?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>
  evidence?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType, Partial<RelatedProjectEdgeEvidenceArgs>>
  node?: Resolver<ResolversTypes['Project'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type RelatedProgramConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RelatedProgramConnection'] = ResolversParentTypes['RelatedProgramConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['RelatedProgramEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type RelatedProgramEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RelatedProgramEdge'] = ResolversParentTypes['RelatedProgramEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  type?: Resolver<ResolversTypes['FactType'], ParentType, ContextType>
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  former?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>
  what?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>
  support?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  firstSeen?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>
  lastSeen?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>
  evidence?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType, Partial<RelatedProgramEdgeEvidenceArgs>>
  node?: Resolver<ResolversTypes['Program'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type RelatedEventConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RelatedEventConnection'] = ResolversParentTypes['RelatedEventConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['RelatedEventEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type RelatedEventEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RelatedEventEdge'] = ResolversParentTypes['RelatedEventEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  type?: Resolver<ResolversTypes['FactType'], ParentType, ContextType>
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  former?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>
  what?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>
  support?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  firstSeen?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>
  lastSeen?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>
  evidence?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType, Partial<RelatedEventEdgeEvidenceArgs>>
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type RelatedMeetingConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RelatedMeetingConnection'] = ResolversParentTypes['RelatedMeetingConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['RelatedMeetingEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type RelatedMeetingEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RelatedMeetingEdge'] = ResolversParentTypes['RelatedMeetingEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  type?: Resolver<ResolversTypes['FactType'], ParentType, ContextType>
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  former?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>
  what?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>
  support?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  firstSeen?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>
  lastSeen?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>
  evidence?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType, Partial<RelatedMeetingEdgeEvidenceArgs>>
  node?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type RelatedAwardConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RelatedAwardConnection'] = ResolversParentTypes['RelatedAwardConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['RelatedAwardEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type RelatedAwardEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RelatedAwardEdge'] = ResolversParentTypes['RelatedAwardEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  type?: Resolver<ResolversTypes['FactType'], ParentType, ContextType>
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  former?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>
  what?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>
  support?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  firstSeen?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>
  lastSeen?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>
  evidence?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType, Partial<RelatedAwardEdgeEvidenceArgs>>
  node?: Resolver<ResolversTypes['Award'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type RelatedArticleConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RelatedArticleConnection'] = ResolversParentTypes['RelatedArticleConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['RelatedArticleEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type RelatedArticleEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RelatedArticleEdge'] = ResolversParentTypes['RelatedArticleEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  type?: Resolver<ResolversTypes['FactType'], ParentType, ContextType>
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  former?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>
  what?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>
  support?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  firstSeen?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>
  lastSeen?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>
  evidence?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType, Partial<RelatedArticleEdgeEvidenceArgs>>
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type MentionConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MentionConnection'] = ResolversParentTypes['MentionConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['MentionEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type MentionEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MentionEdge'] = ResolversParentTypes['MentionEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  forms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>
  spans?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>
}

export type ArticleEntityConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ArticleEntityConnection'] = ResolversParentTypes['ArticleEntityConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ArticleEntityEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type ArticleEntityEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ArticleEntityEdge'] = ResolversParentTypes['ArticleEntityEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  forms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>
  spans?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>
}

export type TimelineConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TimelineConnection'] = ResolversParentTypes['TimelineConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['TimelineEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type TimelineEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TimelineEdge'] = ResolversParentTypes['TimelineEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>
  day?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>
  reported?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  type?: Resolver<ResolversTypes['FactType'], ParentType, ContextType>
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  former?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>
  what?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>
  support?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  firstSeen?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>
  lastSeen?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>
  evidence?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType, Partial<TimelineEdgeEvidenceArgs>>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type AttendeeConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AttendeeConnection'] = ResolversParentTypes['AttendeeConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['AttendeeEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type AttendeeEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AttendeeEdge'] = ResolversParentTypes['AttendeeEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  type?: Resolver<ResolversTypes['FactType'], ParentType, ContextType>
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  former?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>
  what?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>
  support?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  firstSeen?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>
  lastSeen?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>
  evidence?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType, Partial<AttendeeEdgeEvidenceArgs>>
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>
  positions?: Resolver<Array<ResolversTypes['RelatedOrganizationEdge']>, ParentType, ContextType, Partial<AttendeeEdgePositionsArgs>>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type PlaceOfficialConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PlaceOfficialConnection'] = ResolversParentTypes['PlaceOfficialConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['PlaceOfficialEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type PlaceOfficialEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PlaceOfficialEdge'] = ResolversParentTypes['PlaceOfficialEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  type?: Resolver<ResolversTypes['FactType'], ParentType, ContextType>
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  former?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>
  what?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>
  support?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  firstSeen?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>
  lastSeen?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>
  evidence?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType, Partial<PlaceOfficialEdgeEvidenceArgs>>
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>
  body?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type CoattendanceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Coattendance'] = ResolversParentTypes['Coattendance'],
> = {
  people?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>
  pairs?: Resolver<Array<ResolversTypes['CoattendancePair']>, ParentType, ContextType>
  events?: Resolver<ResolversTypes['CoattendedEventConnection'], ParentType, ContextType, Partial<CoattendanceEventsArgs>>
}

export type CoattendancePairResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CoattendancePair'] = ResolversParentTypes['CoattendancePair'],
> = {
  one?: Resolver<ResolversTypes['Person'], ParentType, ContextType>
  other?: Resolver<ResolversTypes['Person'], ParentType, ContextType>
  shared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type CoattendedEventConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CoattendedEventConnection'] = ResolversParentTypes['CoattendedEventConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['CoattendedEventEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type CoattendedEventEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CoattendedEventEdge'] = ResolversParentTypes['CoattendedEventEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>
  attendances?: Resolver<Array<ResolversTypes['Attendance']>, ParentType, ContextType>
}

export type AttendanceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Attendance'] = ResolversParentTypes['Attendance'],
> = {
  type?: Resolver<ResolversTypes['FactType'], ParentType, ContextType>
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  former?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>
  what?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>
  support?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  firstSeen?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>
  lastSeen?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>
  evidence?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType, Partial<AttendanceEvidenceArgs>>
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type ColleagueConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ColleagueConnection'] = ResolversParentTypes['ColleagueConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ColleagueEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type ColleagueEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ColleagueEdge'] = ResolversParentTypes['ColleagueEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>
  shared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  events?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType, Partial<ColleagueEdgeEventsArgs>>
}

export type ClaimConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ClaimEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type ClaimEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>
}

export type SearchConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['SearchEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type SearchEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>
  by?: Resolver<ResolversTypes['FoundBy'], ParentType, ContextType>
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  snippets?: Resolver<Array<ResolversTypes['Snippet']>, ParentType, ContextType, Partial<SearchEdgeSnippetsArgs>>
}

export type SnippetResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Snippet'] = ResolversParentTypes['Snippet'],
> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  start?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>
  highlights?: Resolver<Array<ResolversTypes['Highlight']>, ParentType, ContextType>
}

export type HighlightResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Highlight'] = ResolversParentTypes['Highlight'],
> = {
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type EntityConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['EntityEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type EntityEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>
}

export type PersonConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['PersonEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type PersonEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>
}

export type OfficialConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OfficialConnection'] = ResolversParentTypes['OfficialConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['OfficialEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type OfficialEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OfficialEdge'] = ResolversParentTypes['OfficialEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['Official'], ParentType, ContextType>
}

export type OrganizationConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type OrganizationEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>
}

export type EnterpriseConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EnterpriseConnection'] = ResolversParentTypes['EnterpriseConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['EnterpriseEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type EnterpriseEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EnterpriseEdge'] = ResolversParentTypes['EnterpriseEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>
}

export type AgencyConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AgencyConnection'] = ResolversParentTypes['AgencyConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['AgencyEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type AgencyEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AgencyEdge'] = ResolversParentTypes['AgencyEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>
}

export type PlaceConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PlaceConnection'] = ResolversParentTypes['PlaceConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['PlaceEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type PlaceEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PlaceEdge'] = ResolversParentTypes['PlaceEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['Place'], ParentType, ContextType>
}

export type CountyConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CountyConnection'] = ResolversParentTypes['CountyConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['CountyEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type CountyEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CountyEdge'] = ResolversParentTypes['CountyEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['County'], ParentType, ContextType>
}

export type ProjectConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ProjectConnection'] = ResolversParentTypes['ProjectConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ProjectEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  totalInvestment?: Resolver<ResolversTypes['Float'], ParentType, ContextType>
}

export type ProjectEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ProjectEdge'] = ResolversParentTypes['ProjectEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['Project'], ParentType, ContextType>
}

export type ProgramConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ProgramConnection'] = ResolversParentTypes['ProgramConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ProgramEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type ProgramEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ProgramEdge'] = ResolversParentTypes['ProgramEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['Program'], ParentType, ContextType>
}

export type EventConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['EventEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type EventEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>
}

export type MeetingConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MeetingConnection'] = ResolversParentTypes['MeetingConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['MeetingEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type MeetingEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MeetingEdge'] = ResolversParentTypes['MeetingEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>
}

export type AwardConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AwardConnection'] = ResolversParentTypes['AwardConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['AwardEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type AwardEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AwardEdge'] = ResolversParentTypes['AwardEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['Award'], ParentType, ContextType>
}

export type ArticleConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ArticleEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type ArticleEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ArticleEdge'] = ResolversParentTypes['ArticleEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>
  snippets?: Resolver<Array<ResolversTypes['Snippet']>, ParentType, ContextType, Partial<ArticleEdgeSnippetsArgs>>
}

export type DocumentConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['DocumentEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type DocumentEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>
}

export type SkippedPageResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SkippedPage'] = ResolversParentTypes['SkippedPage'],
> = {
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  state?: Resolver<ResolversTypes['SkippedState'], ParentType, ContextType>
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  extractor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>
}

export type SkippedStateResolvers = EnumResolverSignature<{ refused?: any; failing?: any; aside?: any }, ResolversTypes['SkippedState']>

export type SkippedPageConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SkippedPageConnection'] = ResolversParentTypes['SkippedPageConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['SkippedPageEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type SkippedPageEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SkippedPageEdge'] = ResolversParentTypes['SkippedPageEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['SkippedPage'], ParentType, ContextType>
}

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>
  steps?: Resolver<Array<ResolversTypes['PathStep']>, ParentType, ContextType>
}

export type PathSearchResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PathSearch'] = ResolversParentTypes['PathSearch'],
> = {
  paths?: Resolver<Array<ResolversTypes['Path']>, ParentType, ContextType>
  whole?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
}

export type PathStepResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep'],
> = {
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>
  type?: Resolver<ResolversTypes['FactType'], ParentType, ContextType>
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  former?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>
  what?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>
  support?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  firstSeen?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>
  lastSeen?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>
  evidence?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType, Partial<PathStepEvidenceArgs>>
  others?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type SubgraphResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph'],
> = {
  nodes?: Resolver<Array<ResolversTypes['SubgraphNode']>, ParentType, ContextType>
  facts?: Resolver<Array<ResolversTypes['SubgraphFact']>, ParentType, ContextType>
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
}

export type SubgraphNodeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SubgraphNode'] = ResolversParentTypes['SubgraphNode'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  labels?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>
  investment?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>
}

export type SubgraphFactResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SubgraphFact'] = ResolversParentTypes['SubgraphFact'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  type?: Resolver<ResolversTypes['FactType'], ParentType, ContextType>
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  former?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>
  what?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>
  support?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  firstSeen?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>
  lastSeen?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>
  claims?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>
}

export type CountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Count'] = ResolversParentTypes['Count']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type PlaceTotalsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PlaceTotals'] = ResolversParentTypes['PlaceTotals'],
> = {
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>
  enterprises?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  organizations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  projects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  investment?: Resolver<ResolversTypes['Float'], ParentType, ContextType>
  meetings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  events?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type MonthCountsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MonthCounts'] = ResolversParentTypes['MonthCounts'],
> = {
  month?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>
  articles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  events?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  claims?: Resolver<Array<ResolversTypes['Count']>, ParentType, ContextType>
}

export type StatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Stats'] = ResolversParentTypes['Stats']> = {
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  articles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  nodes?: Resolver<Array<ResolversTypes['Count']>, ParentType, ContextType>
  relationships?: Resolver<Array<ResolversTypes['Count']>, ParentType, ContextType>
  months?: Resolver<Array<ResolversTypes['MonthCounts']>, ParentType, ContextType, Partial<StatsMonthsArgs>>
  counties?: Resolver<Array<ResolversTypes['PlaceTotals']>, ParentType, ContextType, Partial<StatsCountiesArgs>>
}

export type CypherTableResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CypherTable'] = ResolversParentTypes['CypherTable'],
> = {
  columns?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>
  rows?: Resolver<Array<Array<Maybe<ResolversTypes['JSON']>>>, ParentType, ContextType>
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  milliseconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'text'>>
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, Partial<QueryPersonArgs>>
  official?: Resolver<Maybe<ResolversTypes['Official']>, ParentType, ContextType, Partial<QueryOfficialArgs>>
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, Partial<QueryOrganizationArgs>>
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType, Partial<QueryEnterpriseArgs>>
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType, Partial<QueryAgencyArgs>>
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType, Partial<QueryPlaceArgs>>
  province?: Resolver<Maybe<ResolversTypes['Province']>, ParentType, ContextType, Partial<QueryProvinceArgs>>
  city?: Resolver<Maybe<ResolversTypes['City']>, ParentType, ContextType, Partial<QueryCityArgs>>
  county?: Resolver<Maybe<ResolversTypes['County']>, ParentType, ContextType, Partial<QueryCountyArgs>>
  township?: Resolver<Maybe<ResolversTypes['Township']>, ParentType, ContextType, Partial<QueryTownshipArgs>>
  village?: Resolver<Maybe<ResolversTypes['Village']>, ParentType, ContextType, Partial<QueryVillageArgs>>
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, Partial<QueryProjectArgs>>
  program?: Resolver<Maybe<ResolversTypes['Program']>, ParentType, ContextType, Partial<QueryProgramArgs>>
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, Partial<QueryEventArgs>>
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType, Partial<QueryMeetingArgs>>
  award?: Resolver<Maybe<ResolversTypes['Award']>, ParentType, ContextType, Partial<QueryAwardArgs>>
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<QueryEntitiesArgs>>
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, Partial<QueryPeopleArgs>>
  officials?: Resolver<ResolversTypes['OfficialConnection'], ParentType, ContextType, Partial<QueryOfficialsArgs>>
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, Partial<QueryOrganizationsArgs>>
  enterprises?: Resolver<ResolversTypes['EnterpriseConnection'], ParentType, ContextType, Partial<QueryEnterprisesArgs>>
  agencies?: Resolver<ResolversTypes['AgencyConnection'], ParentType, ContextType, Partial<QueryAgenciesArgs>>
  places?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, Partial<QueryPlacesArgs>>
  counties?: Resolver<ResolversTypes['CountyConnection'], ParentType, ContextType, Partial<QueryCountiesArgs>>
  projects?: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, Partial<QueryProjectsArgs>>
  programs?: Resolver<ResolversTypes['ProgramConnection'], ParentType, ContextType, Partial<QueryProgramsArgs>>
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<QueryEventsArgs>>
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, Partial<QueryMeetingsArgs>>
  awards?: Resolver<ResolversTypes['AwardConnection'], ParentType, ContextType, Partial<QueryAwardsArgs>>
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<QueryArticlesArgs>>
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<QueryDocumentsArgs>>
  skippedPages?: Resolver<ResolversTypes['SkippedPageConnection'], ParentType, ContextType, Partial<QuerySkippedPagesArgs>>
  coattendance?: Resolver<ResolversTypes['Coattendance'], ParentType, ContextType, RequireFields<QueryCoattendanceArgs, 'officials'>>
  path?: Resolver<Maybe<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathArgs, 'from' | 'to'>>
  paths?: Resolver<ResolversTypes['PathSearch'], ParentType, ContextType, RequireFields<QueryPathsArgs, 'from' | 'to'>>
  subgraph?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<QuerySubgraphArgs, 'of'>>
  cypher?: Resolver<ResolversTypes['CypherTable'], ParentType, ContextType, RequireFields<QueryCypherArgs, 'query'>>
  ingestion?: Resolver<ResolversTypes['Ingestion'], ParentType, ContextType, RequireFields<QueryIngestionArgs, 'id'>>
  mayIngest?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  stats?: Resolver<ResolversTypes['Stats'], ParentType, ContextType>
}

export type MutationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  ingest?: Resolver<ResolversTypes['Ingestion'], ParentType, ContextType, Partial<MutationIngestArgs>>
  stopIngestion?: Resolver<ResolversTypes['Ingestion'], ParentType, ContextType, RequireFields<MutationStopIngestionArgs, 'id'>>
  retract?: Resolver<ResolversTypes['Retraction'], ParentType, ContextType, RequireFields<MutationRetractArgs, 'document'>>
}

export type SubscriptionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription'],
> = {
  ingestion?: SubscriptionResolver<
    ResolversTypes['Ingestion'],
    'ingestion',
    ParentType,
    ContextType,
    RequireFields<SubscriptionIngestionArgs, 'id'>
  >
}

export type IngestionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Ingestion'] = ResolversParentTypes['Ingestion'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  state?: Resolver<ResolversTypes['IngestionState'], ParentType, ContextType>
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  written?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  replaced?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  notRead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  pages?: Resolver<Array<ResolversTypes['PageResult']>, ParentType, ContextType, Partial<IngestionPagesArgs>>
  problem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
}

export type IngestionStateResolvers = EnumResolverSignature<
  { waiting?: any; reading?: any; done?: any; stopped?: any; failed?: any },
  ResolversTypes['IngestionState']
>

export type PageResultResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PageResult'] = ResolversParentTypes['PageResult'],
> = {
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  state?: Resolver<ResolversTypes['PageState'], ParentType, ContextType>
  document?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>
  articles?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>
  entities?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>
  claims?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  seconds?: Resolver<ResolversTypes['Float'], ParentType, ContextType>
}

export type PageStateResolvers = EnumResolverSignature<
  { written?: any; replaced?: any; unchanged?: any; skipped?: any; failed?: any },
  ResolversTypes['PageState']
>

export type RetractionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Retraction'] = ResolversParentTypes['Retraction'],
> = {
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>
}

export type Resolvers<ContextType = Context> = {
  PartialDate?: GraphQLScalarType
  JSON?: GraphQLScalarType
  Upload?: GraphQLScalarType
  AttendanceRole?: AttendanceRoleResolvers
  UndertakingRole?: UndertakingRoleResolvers
  Status?: StatusResolvers
  Genre?: GenreResolvers
  FactType?: FactTypeResolvers
  Direction?: DirectionResolvers
  FoundBy?: FoundByResolvers
  FactSort?: FactSortResolvers
  EntitySort?: EntitySortResolvers
  Node?: NodeResolvers<ContextType>
  Entity?: EntityResolvers<ContextType>
  Person?: PersonResolvers<ContextType>
  Organization?: OrganizationResolvers<ContextType>
  Place?: PlaceResolvers<ContextType>
  Event?: EventResolvers<ContextType>
  Individual?: IndividualResolvers<ContextType>
  Official?: OfficialResolvers<ContextType>
  Enterprise?: EnterpriseResolvers<ContextType>
  Agency?: AgencyResolvers<ContextType>
  Institution?: InstitutionResolvers<ContextType>
  Province?: ProvinceResolvers<ContextType>
  City?: CityResolvers<ContextType>
  County?: CountyResolvers<ContextType>
  Township?: TownshipResolvers<ContextType>
  Village?: VillageResolvers<ContextType>
  Site?: SiteResolvers<ContextType>
  Meeting?: MeetingResolvers<ContextType>
  Activity?: ActivityResolvers<ContextType>
  Project?: ProjectResolvers<ContextType>
  Program?: ProgramResolvers<ContextType>
  Award?: AwardResolvers<ContextType>
  Article?: ArticleResolvers<ContextType>
  Document?: DocumentResolvers<ContextType>
  Claim?: ClaimResolvers<ContextType>
  EntitySpan?: EntitySpanResolvers<ContextType>
  Span?: SpanResolvers<ContextType>
  PageInfo?: PageInfoResolvers<ContextType>
  Fact?: FactResolvers<ContextType>
  RelatedEntityConnection?: RelatedEntityConnectionResolvers<ContextType>
  RelatedEntityEdge?: RelatedEntityEdgeResolvers<ContextType>
  RelatedPersonConnection?: RelatedPersonConnectionResolvers<ContextType>
  RelatedPersonEdge?: RelatedPersonEdgeResolvers<ContextType>
  RelatedOrganizationConnection?: RelatedOrganizationConnectionResolvers<ContextType>
  RelatedOrganizationEdge?: RelatedOrganizationEdgeResolvers<ContextType>
  RelatedEnterpriseConnection?: RelatedEnterpriseConnectionResolvers<ContextType>
  RelatedEnterpriseEdge?: RelatedEnterpriseEdgeResolvers<ContextType>
  RelatedPlaceConnection?: RelatedPlaceConnectionResolvers<ContextType>
  RelatedPlaceEdge?: RelatedPlaceEdgeResolvers<ContextType>
  RelatedProjectConnection?: RelatedProjectConnectionResolvers<ContextType>
  RelatedProjectEdge?: RelatedProjectEdgeResolvers<ContextType>
  RelatedProgramConnection?: RelatedProgramConnectionResolvers<ContextType>
  RelatedProgramEdge?: RelatedProgramEdgeResolvers<ContextType>
  RelatedEventConnection?: RelatedEventConnectionResolvers<ContextType>
  RelatedEventEdge?: RelatedEventEdgeResolvers<ContextType>
  RelatedMeetingConnection?: RelatedMeetingConnectionResolvers<ContextType>
  RelatedMeetingEdge?: RelatedMeetingEdgeResolvers<ContextType>
  RelatedAwardConnection?: RelatedAwardConnectionResolvers<ContextType>
  RelatedAwardEdge?: RelatedAwardEdgeResolvers<ContextType>
  RelatedArticleConnection?: RelatedArticleConnectionResolvers<ContextType>
  RelatedArticleEdge?: RelatedArticleEdgeResolvers<ContextType>
  MentionConnection?: MentionConnectionResolvers<ContextType>
  MentionEdge?: MentionEdgeResolvers<ContextType>
  ArticleEntityConnection?: ArticleEntityConnectionResolvers<ContextType>
  ArticleEntityEdge?: ArticleEntityEdgeResolvers<ContextType>
  TimelineConnection?: TimelineConnectionResolvers<ContextType>
  TimelineEdge?: TimelineEdgeResolvers<ContextType>
  AttendeeConnection?: AttendeeConnectionResolvers<ContextType>
  AttendeeEdge?: AttendeeEdgeResolvers<ContextType>
  PlaceOfficialConnection?: PlaceOfficialConnectionResolvers<ContextType>
  PlaceOfficialEdge?: PlaceOfficialEdgeResolvers<ContextType>
  Coattendance?: CoattendanceResolvers<ContextType>
  CoattendancePair?: CoattendancePairResolvers<ContextType>
  CoattendedEventConnection?: CoattendedEventConnectionResolvers<ContextType>
  CoattendedEventEdge?: CoattendedEventEdgeResolvers<ContextType>
  Attendance?: AttendanceResolvers<ContextType>
  ColleagueConnection?: ColleagueConnectionResolvers<ContextType>
  ColleagueEdge?: ColleagueEdgeResolvers<ContextType>
  ClaimConnection?: ClaimConnectionResolvers<ContextType>
  ClaimEdge?: ClaimEdgeResolvers<ContextType>
  SearchConnection?: SearchConnectionResolvers<ContextType>
  SearchEdge?: SearchEdgeResolvers<ContextType>
  Snippet?: SnippetResolvers<ContextType>
  Highlight?: HighlightResolvers<ContextType>
  EntityConnection?: EntityConnectionResolvers<ContextType>
  EntityEdge?: EntityEdgeResolvers<ContextType>
  PersonConnection?: PersonConnectionResolvers<ContextType>
  PersonEdge?: PersonEdgeResolvers<ContextType>
  OfficialConnection?: OfficialConnectionResolvers<ContextType>
  OfficialEdge?: OfficialEdgeResolvers<ContextType>
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>
  EnterpriseConnection?: EnterpriseConnectionResolvers<ContextType>
  EnterpriseEdge?: EnterpriseEdgeResolvers<ContextType>
  AgencyConnection?: AgencyConnectionResolvers<ContextType>
  AgencyEdge?: AgencyEdgeResolvers<ContextType>
  PlaceConnection?: PlaceConnectionResolvers<ContextType>
  PlaceEdge?: PlaceEdgeResolvers<ContextType>
  CountyConnection?: CountyConnectionResolvers<ContextType>
  CountyEdge?: CountyEdgeResolvers<ContextType>
  ProjectConnection?: ProjectConnectionResolvers<ContextType>
  ProjectEdge?: ProjectEdgeResolvers<ContextType>
  ProgramConnection?: ProgramConnectionResolvers<ContextType>
  ProgramEdge?: ProgramEdgeResolvers<ContextType>
  EventConnection?: EventConnectionResolvers<ContextType>
  EventEdge?: EventEdgeResolvers<ContextType>
  MeetingConnection?: MeetingConnectionResolvers<ContextType>
  MeetingEdge?: MeetingEdgeResolvers<ContextType>
  AwardConnection?: AwardConnectionResolvers<ContextType>
  AwardEdge?: AwardEdgeResolvers<ContextType>
  ArticleConnection?: ArticleConnectionResolvers<ContextType>
  ArticleEdge?: ArticleEdgeResolvers<ContextType>
  DocumentConnection?: DocumentConnectionResolvers<ContextType>
  DocumentEdge?: DocumentEdgeResolvers<ContextType>
  SkippedPage?: SkippedPageResolvers<ContextType>
  SkippedState?: SkippedStateResolvers
  SkippedPageConnection?: SkippedPageConnectionResolvers<ContextType>
  SkippedPageEdge?: SkippedPageEdgeResolvers<ContextType>
  Path?: PathResolvers<ContextType>
  PathSearch?: PathSearchResolvers<ContextType>
  PathStep?: PathStepResolvers<ContextType>
  Subgraph?: SubgraphResolvers<ContextType>
  SubgraphNode?: SubgraphNodeResolvers<ContextType>
  SubgraphFact?: SubgraphFactResolvers<ContextType>
  Count?: CountResolvers<ContextType>
  PlaceTotals?: PlaceTotalsResolvers<ContextType>
  MonthCounts?: MonthCountsResolvers<ContextType>
  Stats?: StatsResolvers<ContextType>
  CypherTable?: CypherTableResolvers<ContextType>
  Query?: QueryResolvers<ContextType>
  Mutation?: MutationResolvers<ContextType>
  Subscription?: SubscriptionResolvers<ContextType>
  Ingestion?: IngestionResolvers<ContextType>
  IngestionState?: IngestionStateResolvers
  PageResult?: PageResultResolvers<ContextType>
  PageState?: PageStateResolvers
  Retraction?: RetractionResolvers<ContextType>
}
