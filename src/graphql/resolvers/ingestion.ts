import { BadInput } from '../../errors.js'
import { isPageName } from '../../model/sent-files.js'
import type { Context } from '../context.js'
import type {
  IngestionPagesArgs,
  MutationIngestArgs,
  MutationRetractArgs,
  MutationStopIngestionArgs,
  QueryIngestionArgs,
  SubscriptionIngestionArgs,
} from '../generated/resolvers.js'
import type { Ingestion, Ingestions } from '../ingestion/ingestions.js'
import type { PageResult, PageSource, PageState } from '../ingestion/page-reader.js'
import { clampedSize } from '../paging.js'

const ingestionsOf = ({ ingestions }: Context): Ingestions => {
  if (!ingestions) throw new BadInput('READ_ONLY_SERVER', 'this server reads no pages. 本服务不导入版面。')
  return ingestions
}

/** The name that a page is known by: a path, as a folder that was dropped has it, or a file's name. */
function pageName(given: string): string {
  const name = given.replaceAll('\\', '/').replace(/^\/+/, '')
  if (!isPageName(name)) throw new BadInput('BAD_NAME', 'a page has a file name, up to 200 characters. 版面须有文件名，不超过 200 字。')
  return name
}

function ingest(_: unknown, { pages, files, home, date }: MutationIngestArgs, context: Context): Ingestion {
  const ingestions = ingestionsOf(context)
  const texts = (pages ?? []).map(({ file, text }): PageSource => ({
    name: pageName(file),
    read: () => Promise.resolve(Buffer.from(text)),
  }))
  const sent = (files ?? []).map((file): PageSource => ({ name: pageName(file.name), read: () => file.read() }))
  if (!texts.length && !sent.length) throw new BadInput('NOTHING_TO_READ', 'give `pages` or `files`. 须给出 pages 或 files。')
  if (home && !/^\p{Script=Han}{1,40}$/u.test(home))
    throw new BadInput('BAD_HOME', '`home` is a division in Chinese: 聊城市. home 须为区划名称。')
  if (date && date.length !== 10) throw new BadInput('BAD_DATE', '`date` is a day: 2023-12-28. date 须写到日。')
  const uploads = new Set((files ?? []).map(({ upload }) => upload))
  const release = async (): Promise<void> => void (await Promise.all([...uploads].map((upload) => upload.remove())))
  const ingestion = ingestions.begin([...texts, ...sent], { ...(home ? { home } : {}), ...(date ? { date } : {}) }, release)
  for (const upload of uploads) upload.taken = true
  return ingestion
}

async function retract(_: unknown, { document }: MutationRetractArgs, { store }: Context): Promise<{ document: string }> {
  if (!(await store.retract(document)))
    throw new BadInput('NOT_FOUND', 'the store holds no document of that file name, id or sha256. 没有此文件。')
  return { document }
}

const counted = (...states: PageState[]) => {
  return ({ results }: Ingestion): number => results.filter(({ state }) => states.includes(state)).length
}

export const ingestionResolvers = {
  Mutation: {
    ingest,
    stopIngestion: (_: unknown, { id }: MutationStopIngestionArgs, context: Context) => ingestionsOf(context).stop(id),
    retract,
  },
  Subscription: {
    ingestion: {
      subscribe: (_: unknown, { id }: SubscriptionIngestionArgs, context: Context) => ingestionsOf(context).follow(id),
      resolve: (ingestion: Ingestion) => ingestion,
    },
  },
  Ingestion: {
    done: ({ results }: Ingestion) => results.length,
    written: counted('written'),
    replaced: counted('replaced'),
    unchanged: counted('unchanged'),
    notRead: counted('skipped', 'failed'),
    pages: ({ results }: Ingestion, { first }: IngestionPagesArgs) =>
      results.slice(-clampedSize('first', first) || results.length).reverse(),
  },
  PageResult: {
    document: ({ document }: PageResult) => document ?? null,
  },
}

export const ingestion = (_: unknown, { id }: QueryIngestionArgs, context: Context): Ingestion => ingestionsOf(context).find(id)

export const mayIngest = (_: unknown, __: object, { right, ingestions }: Context): boolean => right === 'write' && ingestions !== undefined
