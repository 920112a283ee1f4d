import type { Properties } from '../model/graph.js'
import { noteFrom, type PageNote } from '../model/page-note.js'
import type { Row } from '../store/store.js'
import type { Context } from './context.js'
import { cursorOf, pageParameters, pageRequest, toPage, type PageArguments, type Position } from './paging.js'

export type SkippedState = Exclude<PageNote['state'], 'read'>

const all: readonly SkippedState[] = ['refused', 'failing', 'aside']

export interface SkippedArguments extends PageArguments {
  states?: readonly SkippedState[] | null
}

/** Resolver of the pages that are not in the graph, by the names of their files. Where a file stood on somebody's disk is not told. */
export async function skippedPages(_: unknown, args: SkippedArguments, { store }: Context): Promise<object> {
  const states = [...(args.states ?? all)]
  const request = pageRequest(args, 'file')
  const { afterId, limit } = pageParameters(request)
  const rows = await store.read<Row & Position & { note: Properties }>(request.back ? 'skipped-pages-back' : 'skipped-pages', {
    states,
    afterId: afterId!,
    limit: limit!,
  })
  return {
    ...toPage(rows, request, (row) => ({ cursor: cursorOf('file', row), node: noteFrom(row.note) })),
    totalCount: async () => (await store.read<{ total: number }>('skipped-pages-count', { states }))[0]!.total,
  }
}
