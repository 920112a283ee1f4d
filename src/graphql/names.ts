import type { GraphQLResolveInfo } from 'graphql'
import { BadInput } from '../errors.js'
import { folded } from '../model/name-index.js'
import type { GraphStore, Row } from '../store/store.js'
import type { Columns, Reader } from './compiler/columns.js'
import { selectEntities } from './compiler/root.js'
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

const namedRow = (columns: Columns): Reader<NamedRow> => {
  const [id, name, mentions] = [
    columns.column<string>('node.id'),
    columns.column<string>('node.name'),
    columns.column<number>('node.mentions'),
  ]
  const [labels, aliases] = [columns.column<string[]>('labels'), columns.column<string[]>('node.aliases')]
  return (thing) => ({ id: id(thing), labels: labels(thing), name: name(thing), aliases: aliases(thing), mentions: mentions(thing) })
}

const byMentions = (a: NamedRow, b: NamedRow): number => b.mentions - a.mentions || (a.id < b.id ? -1 : 1)

/** Resolver of a look-up: the one with this label of this name or alias, or of this id; null if there is none. With all that is asked below it. */
export const lookUp =
  (label: string) =>
  async (
    _: unknown,
    { name, id }: { name?: string | null; id?: string | null },
    context: Context,
    info: GraphQLResolveInfo,
  ): Promise<EntityNode | null> => {
    if ((name == null) === (id == null)) throw new BadInput('BAD_LOOK_UP', 'give a name or an id. 请给出名称或编号，二者取一。')
    const phrase = name == null ? undefined : asPhrase(folded(name))
    if (name != null && phrase !== undefined) {
      const level = { source: 'called' as const, conditions: ['label' as const], parameters: { name, phrase, label } }
      const found = await selectEntities(level, context, info, namedRow)
      only(name, found.map(({ own }) => own).sort(byMentions))
      return found[0]?.entity ?? null
    }
    const wanted = name == null ? id! : only(name, await calledLabelled(context, name, label))?.id
    if (wanted === undefined) return null
    const found = await withId(context, info, wanted, label)
    if (found || name != null) return found
    const now = await canonicalId(context, wanted)
    return now === undefined || now === wanted ? null : withId(context, info, now, label)
  }

const calledLabelled = async (context: Context, name: string, label: string): Promise<NamedRow[]> =>
  (await called(context, name)).filter(({ labels }) => labels.includes(label))

async function withId(context: Context, info: GraphQLResolveInfo, id: string, label: string): Promise<EntityNode | null> {
  const level = { source: 'entity' as const, conditions: ['label' as const], parameters: { id, label } }
  const [found] = await selectEntities(level, context, info, () => () => ({}))
  return found?.entity ?? null
}

async function idCalled(context: Context, text: string): Promise<string | undefined> {
  return (await canonicalId(context, text)) ?? only(text, await called(context, text))?.id
}

/** Whom each of these ids, names or aliases means, loaded at once. @throws BadInput where one means nobody or several. */
export async function entitiesCalled(context: Context, texts: readonly string[]): Promise<EntityNode[]> {
  const ids = await Promise.all(texts.map((text) => idCalled(context, text)))
  return Promise.all(
    texts.map(async (text, i) => {
      const id = ids[i]
      const node = id === undefined ? null : await loadEntity(context, id)
      if (!node) throw new BadInput('UNKNOWN_ENTITY', `nothing is called ${text}. 没有名为“${text}”的实体。`, { text })
      return node
    }),
  )
}
