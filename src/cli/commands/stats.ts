import type { Command } from 'commander'
import { countsTable } from '../counts-table.js'
import { jsonOption } from '../options.js'
import { print, printJson } from '../output.js'
import { withStore } from '../with-store.js'

export function addStats(program: Command): void {
  program
    .command('stats')
    .description('what the store holds, by type')
    .addOption(jsonOption())
    .action(({ json }: { json?: boolean }) =>
      withStore(async (store) => {
        const counts = await store.counts()
        await (json ? printJson(counts) : print(countsTable(counts)))
      }),
    )
}
