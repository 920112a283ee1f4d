import { BadInput } from '../errors.js'
import type { Row } from '../store/store.js'
import type { Context } from './context.js'
import { loadRows } from './loaders.js'
import { called } from './names.js'

/** A place's own id and those of all divisions below it. */
export const placesBelow = async (context: Context, id: string): Promise<string[]> => {
  const rows = await loadRows<Row & { parent: string; id: string }>(context, 'places-below', id, (ids) =>
    context.store.read('places-below', { ids }),
  )
  return rows.map((row) => row.id)
}

/**
 * All places that a filter's `place` may mean, and what is below them: by id or name, else by alias. Where several are called so
 * (every city has its 高新区) all count: a filter may be wide, where a look-up may not guess.
 */
export const placesCalled = (context: Context, place: string): Promise<string[]> =>
  context
    .batch<string[]>(
      'places-called',
      async (names) =>
        new Map(await Promise.all(names.map(async (name): Promise<[string, string[]]> => [name, await find(context, name)]))),
      () => [],
    )
    .load(place)

/** Ids that `place` and `county` leave; null where neither is given. */
export async function placesAsked(
  context: Context,
  { place, county }: { place?: string | null; county?: string | null },
): Promise<string[] | null> {
  const asked = [place, county].filter((name) => name != null)
  const [first, second] = await Promise.all(asked.map((name) => placesCalled(context, name)))
  return first && second ? first.filter((id) => second.includes(id)) : (first ?? null)
}

async function find(context: Context, place: string): Promise<string[]> {
  const named = await context.store.read<Row & { id: string }>('places-named', { place })
  const roots = named.length ? named : (await called(context, place)).filter((found) => found.labels.includes('Place'))
  if (!roots.length) throw new BadInput('UNKNOWN_PLACE', `no place is called ${place}. 没有名为“${place}”的地点。`, { place })
  const below = await Promise.all(roots.map(({ id }) => placesBelow(context, id)))
  return [...new Set(below.flat())].sort()
}
