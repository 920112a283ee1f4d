import { BadInput } from '../errors.js'
import type { Properties } from '../model/graph.js'
import type { Row } from '../store/store.js'
import type { Context } from './context.js'
import { factOf, type Fact } from './fact.js'
import type { QueryCoattendanceArgs } from './generated/resolvers.js'
import { entityOf, type EntityRow } from './loaders.js'
import { entitiesCalled } from './names.js'
import type { EntityNode } from './nodes.js'
import { cursorOf, pageParameters, pageRequest, toPage, type PageArguments, type Position } from './paging.js'
import { dateRange } from './partial-date.js'

const most = 20

type EventRow = EntityRow & Position & { people: { person: string; fact: Properties }[] }

interface PairRow extends Row {
  one: string
  other: string
  shared: number
}

/** Resolver of where several people were together: each two of them, and the events. */
export async function coattendance(_: unknown, args: QueryCoattendanceArgs, context: Context): Promise<object> {
  const { officials } = args
  if (officials.length < 2 || officials.length > most)
    throw new BadInput('BAD_COATTENDANCE', `name 2 to ${most} people. 请给出 2 至 ${most} 人。`)
  const called = await entitiesCalled(context, officials)
  const people = new Map(called.map((person) => [person.id, person]))
  for (const { labels, properties } of people.values())
    if (!labels.includes('Person'))
      throw new BadInput('BAD_COATTENDANCE', `${properties.name as string} is nobody who attends. “${properties.name as string}”不是人物。`)
  const asked = { ids: [...people.keys()].sort(), ...dateRange(args) }
  const node = (id: string): EntityNode => people.get(id)!
  return {
    people: [...people.values()],
    pairs: async () =>
      (await context.store.read<PairRow>('coattendance-pairs', asked)).map(({ one, other, shared }) => ({
        one: node(one),
        other: node(other),
        shared,
      })),
    events: (page: PageArguments & { least?: number | null }) => sharedEvents(context, asked, page, node),
  }
}

async function sharedEvents(
  context: Context,
  asked: { ids: string[]; from: string | null; to: string | null },
  { least, ...page }: PageArguments & { least?: number | null },
  node: (id: string) => EntityNode,
): Promise<object> {
  const order = 'date'
  const request = pageRequest(page, order)
  const filters = { ...asked, least: least ?? 2 }
  const { afterDown, afterId, limit } = pageParameters(request)
  const statement = request.back ? 'coattendance-page-back' : 'coattendance-page'
  const rows = await context.store.read<EventRow>(statement, { ...filters, afterDown: afterDown!, afterId: afterId!, limit: limit! })
  const attendance = ({ person, fact }: EventRow['people'][number]): Fact & { person: EntityNode } => ({
    person: node(person),
    ...factOf('ATTENDED', 'in', fact),
  })
  return {
    ...toPage(rows, request, (row) => ({ cursor: cursorOf(order, row), node: entityOf(row), attendances: row.people.map(attendance) })),
    totalCount: async () => (await context.store.read<Row & { total: number }>('coattendance-count', filters))[0]?.total ?? 0,
  }
}
