import { BadInput } from '../errors.js'
import { folded } from '../model/name-index.js'
import type { GraphStore, Row } from '../store/store.js'
import type { Context } from './context.js'
import { loadEntity } from './loaders.js'
import { canonicalId } from './node-by-id.js'
import type { EntityNode } from './nodes.js'

export interface NamedRow extends Row {
  id: string
  labels: string[]
  name: string
  aliases: string[]
  mentions: number
}

/**
 * A text as the full-text indexes want it: its runs of Chinese characters as phrases. They hold pairs of characters, so that
 * undefined, for want of a pair, means: look through the names themselves.
 */
export function asPhrase(text: string): string | undefined {
  const runs = text.match(/\p{Script=Han}{2,}/gu)
  return runs ? runs.map((run) => `"${run}"`).join(' AND ') : undefined
}

/** Entities that `name` is the name or an alias of, the most often mentioned first. */
export async function called({ store }: { store: Pick<GraphStore, 'read'> }, name: string): Promise<NamedRow[]> {
  const phrase = asPhrase(folded(name))
  if (phrase) return store.read<NamedRow>('entities-called', { name, phrase })
  const rows = await store.read<NamedRow>('entities-named', { name })
  return rows.filter((row) => row.name === name || row.aliases.includes(name))
}

const candidate = ({ id, name, labels, aliases, mentions }: NamedRow): Record<string, unknown> => ({
  id,
  name,
  labels: labels.filter((label) => label !== 'Entity'),
  aliases,
  mentions,
})

function only(name: string, bearers: NamedRow[]): NamedRow | undefined {
  if (bearers.length > 1)
    throw new BadInput(
      'AMBIGUOUS',
      `${bearers.length} bear the name ${name}: ask for one by its id. 有 ${bearers.length} 个“${name}”，请用编号查询。`,
      {
        candidates: bearers.map(candidate),
      },
    )
  return bearers[0]
}

/** Resolver of a look-up: the one with this label of this name or alias, or of this id; null if there is none. */
export const lookUp =
  (label: string) =>
  async (_: unknown, { name, id }: { name?: string | null; id?: string | null }, context: Context): Promise<EntityNode | null> => {
    if ((name == null) === (id == null)) throw new BadInput('BAD_LOOK_UP', 'give a name or an id. 请给出名称或编号，二者取一。')
    const found =
      name == null
        ? await canonicalId(context, id!)
        : only(
            name,
            (await called(context, name)).filter((row) => row.labels.includes(label)),
          )?.id
    const node = found === undefined ? null : await loadEntity(context, found)
    return node?.labels.includes(label) ? node : null
  }

/** Whom an id, a name or an alias means. @throws BadInput where nobody or several. */
export async function entityCalled(context: Context, text: string): Promise<EntityNode> {
  const id = (await canonicalId(context, text)) ?? only(text, await called(context, text))?.id
  const node = id === undefined ? null : await loadEntity(context, id)
  if (!node) throw new BadInput('UNKNOWN_ENTITY', `nothing is called ${text}. 没有名为“${text}”的实体。`, { text })
  return node
}
