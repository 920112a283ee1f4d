import { factTypes, type FactType } from '../../model/ontology.js'
import type { Context } from '../context.js'
import { related, type Direction, type FactArguments, type FactConnection } from '../facts.js'
import { mentions } from '../mentions.js'
import { timeline } from '../timeline.js'
import type { EntityNode } from '../nodes.js'

/** A field that shows a property as it is. */
export const property =
  (name: string) =>
  ({ properties }: { properties: Record<string, unknown> }): unknown =>
    properties[name]

export const properties = (...names: string[]): Record<string, (source: { properties: Record<string, unknown> }) => unknown> =>
  Object.fromEntries(names.map((name) => [name, property(name)]))

/** What all entities have. */
export const entityFields = {
  ...properties('name', 'aliases'),
  mentionCount: property('mentions'),
  labels: ({ labels }: EntityNode): string[] => labels.filter((label) => label !== 'Entity').sort(),
  mentions,
  timeline,
  /** What somebody wrote is an article and no entity: `articles` shows it. */
  relations: (
    source: EntityNode,
    args: FactArguments & { types?: readonly FactType[] | null; direction?: Direction | null },
    context: Context,
  ): Promise<FactConnection> =>
    related({
      types: (args.types ?? factTypes).filter((type) => type !== 'WROTE'),
      ...(args.direction ? { direction: args.direction } : {}),
      sort: 'date',
    })(source, args, context),
}
