import type { GraphQLResolveInfo } from 'graphql'
import { BadInput } from '../../errors.js'
import type { Context } from '../context.js'
import type { AskedField, Scope } from './asked-field.js'
import type { Columns, Reader } from './columns.js'

/**
 * Adds to a level what a field of its things answers, so that the one statement brings it along. @returns how the field's value is read,
 * undefined where it has to be asked for by itself.
 */
export type Planner = (columns: Columns, field: AskedField, scope: Scope) => Promise<Reader | undefined>

/** What is known of a resolver besides what it does. */
export interface Planned {
  plan?: Planner
  /** Properties of its source that it shows, and nothing else; `labels` among them. */
  needs?: readonly string[]
}

/** What a statement brought along with a node, by the field's key; `Type.key` where two types mean different things by it. */
export type Joined = Map<string, unknown>

const broughtAlong = (joined: Joined | undefined, { path, parentType }: GraphQLResolveInfo): unknown =>
  joined?.get(String(path.key)) ?? joined?.get(`${parentType.name}.${path.key}`)

/** A field as `makeExecutableSchema` takes it: with something to be known of it. */
export interface PlannedField<S, A, R = unknown> {
  resolve: (source: S, args: A, context: Context, info: GraphQLResolveInfo) => R
  extensions: { planned: Planned }
}

/** A field whose answer a greater statement may have brought along already. */
export const joinable = <S extends { joined?: Joined }, A, R>(
  plan: Planner,
  resolve: PlannedField<S, A, R>['resolve'],
): PlannedField<S, A, R> => ({
  resolve: (source, args, context, info) => (broughtAlong(source.joined, info) as R) ?? resolve(source, args, context, info),
  extensions: { planned: { plan } },
})

/** A field that shows properties of its source, and nothing else. */
export const showing = <S, R>(needs: readonly string[], resolve: (source: S) => R): PlannedField<S, object, R> => ({
  resolve,
  extensions: { planned: { needs } },
})

export const plannedOf = ({ definition }: AskedField): Planned => (definition.extensions.planned ?? {}) as Planned

/** Thrown where a field cannot be brought along. */
export class AskedByItself extends Error {}

/** Plans, if it can be done. What is wrong with a field's arguments is told where the field itself is resolved. */
export async function tried(plan: Planner, columns: Columns, field: AskedField, scope: Scope): Promise<Reader | undefined> {
  try {
    if (scope.room-- <= 0) return undefined
    return await plan(columns, field, scope)
  } catch (error) {
    if (error instanceof BadInput || error instanceof AskedByItself) return undefined
    throw error
  }
}
