import type { Command } from 'commander'
import { jsonOption } from '../options.js'
import { print, printJson } from '../output.js'
import { withStore } from '../with-store.js'

export function addStatus(program: Command): void {
  program
    .command('status')
    .description('which pages are in the graph, which could not be read and why, and what is under way')
    .addOption(jsonOption())
    .action(({ json }: { json?: boolean }) =>
      withStore(async (store, config) => {
        const { readStatus, statusText } = await import('../status.js')
        const status = await readStatus(store, config)
        await (json ? printJson(status) : print(statusText(status)))
      }),
    )
}
