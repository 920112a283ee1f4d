import { factTypes, type FactType } from '../../model/ontology.js'
import { argumentsOf } from '../compiler/asked-field.js'
import { joinable, type Planned } from '../compiler/planner.js'
import type { Direction } from '../fact.js'
import { factsOf, planFacts, type FactArguments, type FactQuestion } from '../facts.js'
import { mentions } from '../mentions.js'
import { timeline } from '../timeline.js'
import type { EntityNode } from '../nodes.js'

/** A field that shows a property as it is. */
export const property = (name: string): PropertyResolver =>
  Object.assign(({ properties }: { properties: Record<string, unknown> }): unknown => properties[name], { needs: [name] })

type PropertyResolver = ((source: { properties: Record<string, unknown> }) => unknown) & Planned

export const properties = (...names: string[]): Record<string, PropertyResolver> =>
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
  labels: Object.assign(({ labels }: EntityNode): string[] => labels.filter((label) => label !== 'Entity').sort(), { needs: ['labels'] }),
  mentions,
  timeline,
  /** What somebody wrote is an article and no entity: `articles` shows it. */
  relations: joinable<EntityNode, RelationArguments>(
    (columns, field, scope) => planFacts(relationsAsked(argumentsOf(field, scope) as RelationArguments))(columns, field, scope),
    (source, args, context) => factsOf(relationsAsked(args))(source, args, context),
  ),
}
