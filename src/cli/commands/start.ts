import type { Command } from 'commander'
import { print } from '../output.js'
import { welcome } from '../welcome.js'
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
