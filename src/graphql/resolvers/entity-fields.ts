import { factTypes, type FactType } from '../../model/ontology.js'
import { argumentsOf } from '../compiler/asked-field.js'
import { joinable, showing, type PlannedField } from '../compiler/planner.js'
import type { Context } from '../context.js'
import type { Direction } from '../fact.js'
import { factsOf, planFacts, type FactArguments, type FactQuestion } from '../facts.js'
import { mentions } from '../mentions.js'
import { timeline } from '../timeline.js'
import type { EntityNode } from '../nodes.js'

/** A field that shows a property as it is; whether that is what the schema says, is looked at when it is sent. */
export const property = (name: string): PropertyField => showing([name], ({ properties }) => properties[name] as never)

type PropertyField = PlannedField<{ properties: Record<string, unknown> }, object, never>

export const properties = <N extends string>(...names: N[]): Record<N, PropertyField> =>
  Object.fromEntries(names.map((name) => [name, property(name)])) as Record<N, PropertyField>

type RelationArguments = FactArguments & { types?: readonly FactType[] | null; direction?: Direction | null }

const relationsAsked = ({ types, direction }: RelationArguments): FactQuestion => ({
  types: (types ?? factTypes).filter((type) => type !== 'WROTE'),
  ...(direction ? { direction } : {}),
  sort: 'date',
})

/** What all entities have. */
export const entityFields = {
  ...properties('name', 'aliases'),
  mentionCount: property('mentions'),
  labels: showing(['labels'], ({ labels }: EntityNode) => labels.filter((label) => label !== 'Entity').sort()),
  mentions,
  timeline,
  /** What somebody wrote is an article and no entity: `articles` shows it. */
  relations: joinable(
    (columns, field, scope) => planFacts(relationsAsked(argumentsOf(field, scope) as RelationArguments))(columns, field, scope),
    (source: EntityNode, args: RelationArguments, context: Context) => factsOf(relationsAsked(args))(source, args, context),
  ),
}
