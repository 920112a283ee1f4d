import { join } from 'node:path'
import type { Command } from 'commander'
import { defaultThreads, openExtractor } from '../../extraction/extractor.js'
import { ingestFiles } from '../../extraction/ingestion.js'
import { findPageFiles } from '../../extraction/page-files.js'
import { packageRoot } from '../../package-root.js'
import type { GraphStore } from '../../store/store.js'
import { note, print } from '../output.js'
import { showProgress } from '../progress.js'
import { serveUntilStopped } from '../serving.js'
import { withStore } from '../with-store.js'

export function addStart(program: Command): void {
  program
    .command('start')
    .description('read the example pages if the store is empty, then serve: what `npm start` runs')
    .action(() =>
      withStore(async (store, config) => {
        await readExamples(store)
        await serveUntilStopped(store, config, (url) => print(welcome(url)))
      }),
    )
}

/** Into an empty store only: invented people have no business among the real ones of somebody's archive. */
async function readExamples(store: GraphStore): Promise<void> {
  const { documents } = await store.counts()
  const files = await findPageFiles([join(packageRoot, 'examples')])
  if (documents >= files.length) return note(`The store holds ${documents} pages.`)
  note(`Reading the example pages (invented people, companies and projects) …`)
  const extractor = openExtractor(defaultThreads)
  const progress = showProgress(files.length)
  try {
    await ingestFiles(files, {
      extractor,
      write: (page) => store.writePage(page),
      concurrency: defaultThreads,
      onPage: (outcome) => progress.page(outcome),
    })
  } finally {
    progress.stop()
    await extractor.close()
  }
}

const welcome = (url: string): string => `
县志 answers at ${url}

Open it in a browser and try:

  { official(name: "刘文强") { meetings { edges { role date node { name } evidence { quote } } } } }

  { county(name: "东阿县") { projects { edges { node { name investment } } } } }

  { search(text: "山东嘉元", first: 3) { edges { node { __typename } } } }

Your own pages, from another terminal:  npx xianzhi ingest FOLDER --home 聊城市
Ctrl-C stops.
`
