import { createClient } from 'graphql-sse'
import { ask, AskError, askWithFiles, type Variables } from '../ask.js'
import type { NamedFile } from './batches.js'
import { NotSent, type Send } from './intake.js'
import { followSubscription, ingestMutation, outcomeQuery, stopMutation, type IngestionTold } from './operations.js'

// A server that reads for others too has at most ten waiting.
const busyMilliseconds = 2000

/** Sends files to this page's own server, and follows their being read over server-sent events. */
export const sendFiles: Send = async (files, { home, date }, told, stop) => {
  const id = await begin(files, { home: home ?? null, date: date ?? null }, stop)
  if (id === undefined) return
  const stopped = (): void => void ask(stopMutation, { id }).catch(() => undefined) // what became of it is told below
  if (stop.aborted) stopped()
  stop.addEventListener('abort', stopped)
  const tell = ({ pages }: IngestionTold): void => [...pages].reverse().forEach(told)
  const events = createClient({ url: '/graphql', retryAttempts: 3 })
  try {
    for await (const { data } of events.iterate<{ ingestion: IngestionTold }>({ query: followSubscription, variables: { id } }))
      if (data) tell(data.ingestion)
    const { ingestion } = await ask<{ ingestion: IngestionTold }>(outcomeQuery, { id })
    tell(ingestion)
    if (ingestion.state === 'failed') throw new NotSent('STORE', ingestion.problem ?? '')
  } finally {
    stop.removeEventListener('abort', stopped)
    events.dispose()
  }
}

/** @returns the ingestion's id; nothing where it was stopped before the server took the files. */
async function begin(files: readonly NamedFile[], options: Variables, stop: AbortSignal): Promise<string | undefined> {
  while (!stop.aborted)
    try {
      const { ingest } = await askWithFiles<{ ingest: { id: string } }>(ingestMutation, options, files)
      return ingest.id
    } catch (error) {
      if (!(error instanceof AskError)) throw (await unreadable(files)) ? new NotSent('UNREADABLE', '') : error
      if (error.code !== 'BUSY') throw new NotSent(error.code, error.message)
      await new Promise((resolve) => setTimeout(resolve, busyMilliseconds))
    }
  return undefined
}

/** Whether it is a file's fault that nothing was sent: to the browser that looks like a server that is away. */
const unreadable = (files: readonly NamedFile[]): Promise<boolean> =>
  Promise.all(files.map(({ file }) => file.slice(0, 1).arrayBuffer())).then(
    () => false,
    () => true,
  )
