import type { Command } from 'commander'
import { BadInput } from '../../errors.js'
import { jsonOption } from '../options.js'
import { print, printJson } from '../output.js'
import { withStore } from '../with-store.js'

export function addFind(program: Command): void {
  program
    .command('find')
    .description('people, bodies, places, projects, … of a name, or with it in theirs')
    .argument('<name>', 'a name, an alias or a part of one')
    .addOption(jsonOption())
    .addHelpText('after', '\nExamples:\n  $ xianzhi find 刘文强\n  $ xianzhi find 嘉元')
    .action((name: string, { json }: { json?: boolean }) =>
      withStore(async (store) => {
        const { entityTable, findEntities } = await import('../entities.js') // the readings of names are heavy to load
        const found = await findEntities(store, name)
        if (json) return printJson(found)
        if (!found.length) throw new BadInput('NOT_FOUND', `nobody and nothing in the store has ${name} in a name`)
        await print(entityTable(found))
      }),
    )
}
