import { divisionLabels } from '../model/ontology.js'
import type { Row } from '../store/store.js'
import type { Context } from './context.js'
import { edgeOf, type FactRow } from './fact.js'
import { loadEntity, loadRows, present } from './loaders.js'
import type { EntityNode } from './nodes.js'
import { pageParameters, pageRequest, toPage, type PageArguments } from './paging.js'
import { placesBelow } from './places.js'

export interface OfficialsArguments extends PageArguments {
  former?: boolean | null
  minConfidence?: number | null
}

interface AgencyRow extends Row {
  parent: string
  id: string
}

const order = 'name'

/** Divisions of these places whose name no other division has: 朝阳区 is in two cities, and whose 朝阳区人民政府 is, nothing here says. */
async function namesOfOne(context: Context, places: readonly EntityNode[]): Promise<Set<string>> {
  const names = places
    .filter(({ labels }) => labels.some((label) => divisionLabels.includes(label)))
    .map(({ properties }) => properties.name as string)
  if (!names.length) return new Set()
  const rows = await context.store.read<Row & { name: string; divisions: number }>('places-sharing-name', { names: [...new Set(names)] })
  return new Set(rows.filter(({ divisions }) => divisions === 1).map(({ name }) => name))
}

/** Party and government bodies of a place: those in it, and of a division those that bear its name (东阿县人民政府, 中共东阿县委员会). */
async function agenciesOf(context: Context, id: string): Promise<string[]> {
  const rows = await loadRows<AgencyRow>(context, 'place-agencies', id, async (ids) => {
    const places = await Promise.all(ids.map(async (parent) => present(await loadEntity(context, parent))))
    const names = await namesOfOne(context, places)
    const rows = await Promise.all(
      places.map(async ({ id: parent, properties }) => {
        const name = properties.name as string
        return { parent, places: await placesBelow(context, parent), name: names.has(name) ? name : null }
      }),
    )
    return context.store.read<AgencyRow>('place-agencies', { rows })
  })
  return rows.map(({ id }) => id).sort()
}

/** Resolver of who holds posts in the Party and government bodies of a place, each once with the surest post. */
export async function placeOfficials(source: EntityNode, args: OfficialsArguments, context: Context): Promise<object> {
  const request = pageRequest(args, order)
  const filters = { former: args.former ?? null, minConfidence: args.minConfidence ?? null }
  const { afterUp, afterId, limit } = pageParameters(request)
  const asked = { ...filters, afterUp: afterUp!, afterId: afterId!, limit: limit! }
  const read = async <R extends Row>(statement: string, parents: string[], more: typeof filters): Promise<R[]> => {
    const rows = await Promise.all(parents.map(async (parent) => ({ parent, agencies: await agenciesOf(context, parent) })))
    return context.store.read<R>(statement, { rows, ...more })
  }
  const statement = request.back ? 'place-officials-page-back' : 'place-officials-page'
  const rows = await loadRows<FactRow & { agency: string }>(context, `${statement} ${JSON.stringify(asked)}`, source.id, (parents) =>
    read(statement, parents, asked),
  )
  return {
    ...toPage(rows, request, (row) => ({ ...edgeOf(order, row), body: async () => present(await loadEntity(context, row.agency)) })),
    totalCount: async () =>
      (
        await loadRows<Row & { parent: string; total: number }>(
          context,
          `place-officials-count ${JSON.stringify(filters)}`,
          source.id,
          (parents) => read('place-officials-count', parents, filters),
        )
      )[0]?.total ?? 0,
  }
}
