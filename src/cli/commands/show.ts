import type { Command } from 'commander'
import { jsonOption } from '../options.js'
import type { ShowFlags } from '../showing.js'

export function addShow(program: Command): void {
  program
    .command('show')
    .description('what is known of someone or something, each with the words of the paper that say so')
    .argument('<name>', 'a name, an alias or an id')
    .option('--csv', 'print CSV, for a spreadsheet')
    .addOption(jsonOption())
    .addHelpText('after', '\nExamples:\n  $ xianzhi show 刘文强\n  $ xianzhi show 山东嘉元 --csv > 山东嘉元.csv')
    .action(async (name: string, flags: ShowFlags) => {
      const { show } = await import('../showing.js') // the readings of names are heavy to load
      await show(name, flags)
    })
}
