import { BadInput } from '../errors.js'
import type { Context } from './context.js'
import { loadEntity } from './loaders.js'
import { called } from './names.js'

/** Ids of the programs that a filter's `program` may mean, by id, name or alias; null where it is not given. As with places, all that are called so count. */
export async function programsAsked(context: Context, { program }: { program?: string | null }): Promise<string[] | null> {
  if (program == null) return null
  const byId = await loadEntity(context, program)
  const found = byId ? [byId] : await called(context, program)
  const ids = found.filter(({ labels }) => labels.includes('Program')).map(({ id }) => id)
  if (!ids.length) throw new BadInput('UNKNOWN_PROGRAM', `no program is called ${program}. 没有名为“${program}”的政策规划。`, { program })
  return ids.sort()
}
