import type { Command } from 'commander'
import { BadInput } from '../../errors.js'
import { printLine } from '../output.js'
import { withStore } from '../with-store.js'

export function addRetract(program: Command): void {
  program
    .command('retract')
    .description('take back exactly what one document gave to the graph')
    .argument('<document>', 'its file name, id or sha256')
    .addHelpText('after', '\nExample:\n  $ xianzhi retract 聊城日报-2023-01-10.txt')
    .action((document: string) =>
      withStore(async (store) => {
        if (!(await store.retract(document)))
          throw new BadInput('NOT_FOUND', `the store holds no document of the file name, id or sha256 ${document}`)
        await printLine(`retracted ${document}`)
      }),
    )
}
