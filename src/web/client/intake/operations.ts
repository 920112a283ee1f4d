/** What became of a page, as the server tells it. */
export interface PageTold {
  file: string
  state: 'written' | 'replaced' | 'unchanged' | 'skipped' | 'failed'
  document: string | null
  articles: number | null
  entities: number | null
  claims: number | null
  code: string | null
  reason: string | null
}

export interface IngestionTold {
  state: 'waiting' | 'reading' | 'done' | 'stopped' | 'failed'
  problem: string | null
  pages: PageTold[]
}

export const mayIngestQuery = `query MayIngest { mayIngest }`

export const ingestMutation = `mutation Ingest($files: [Upload!], $home: String, $date: PartialDate) {
  ingest(files: $files, home: $home, date: $date) { id }
}`

export const stopMutation = `mutation StopIngestion($id: ID!) { stopIngestion(id: $id) { state } }`

const told = (pages: number): string =>
  `{ state problem pages(first: ${pages}) { file state document articles entities claims code reason } }`

// Each event tells of the page that it is about, and of some before it: what is missed is asked for at the end.
export const followSubscription = `subscription Follow($id: ID!) { ingestion(id: $id) ${told(8)} }`

/** Files sent together: all of them are told of in one answer, and are a list that the server lets somebody see whole. */
export const mostTogether = 100

export const outcomeQuery = `query Outcome($id: ID!) { ingestion(id: $id) ${told(mostTogether)} }`
