import type { Command } from 'commander'
import type { ReadingFlags } from '../ingest.js'
import { concurrencyOption, dateOption, homeOption, jsonOption, secondsOption } from '../options.js'

export function addRetry(program: Command): void {
  program
    .command('retry')
    .description('read pages again that could not be read: those set aside, refused or failing')
    .argument('[file...]', 'names as `status` shows them; without any, all')
    .addOption(homeOption())
    .addOption(dateOption())
    .addOption(concurrencyOption())
    .addOption(secondsOption())
    .addOption(jsonOption())
    .addHelpText('after', '\nExamples:\n  $ xianzhi retry\n  $ xianzhi retry 2023-01-10/A1.txt --seconds 600')
    .action(async (names: string[], flags: ReadingFlags) => {
      const { retry } = await import('../retry.js')
      process.exitCode = await retry(names, flags)
    })
}
