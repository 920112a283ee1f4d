import { factTypes, type FactType } from '../../model/ontology.js'
import { argumentsOf } from '../compiler/asked-field.js'
import { joinable, showing, type PlannedField } from '../compiler/planner.js'
import type { Direction } from '../fact.js'
import { factsOf, planFacts, type FactArguments, type FactQuestion } from '../facts.js'
import { mentions } from '../mentions.js'
import { timeline } from '../timeline.js'
import type { EntityNode } from '../nodes.js'

/** A field that shows a property as it is. */
export const property = (name: string): PropertyField => showing([name], ({ properties }) => properties[name])

type PropertyField = PlannedField<{ properties: Record<string, unknown> }, object>

export const properties = (...names: string[]): Record<string, PropertyField> =>
  Object.fromEntries(names.map((name) => [name, property(name)]))

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
  relations: joinable<EntityNode, RelationArguments>(
    (columns, field, scope) => planFacts(relationsAsked(argumentsOf(field, scope) as RelationArguments))(columns, field, scope),
    (source, args, context) => factsOf(relationsAsked(args))(source, args, context),
  ),
}
