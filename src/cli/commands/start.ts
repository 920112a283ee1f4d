import type { Command } from 'commander'
import { print } from '../output.js'
import { serveUntilStopped } from '../serving.js'
import { withStore } from '../with-store.js'

export function addStart(program: Command): void {
  program
    .command('start')
    .description('read the example pages if the store is empty, then serve: what `npm start` runs')
    .action(() =>
      withStore(async (store, config) => {
        const { readExamples } = await import('../examples.js')
        await readExamples(store)
        await serveUntilStopped(store, config, (url) => print(welcome(url)))
      }),
    )
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
